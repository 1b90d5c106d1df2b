//! Quotes and list items, which hold other blocks.

use super::line::{self, Cursor};
use crate::document::block::BlockKind;

/// Quotes and list items in one another; deeper markers are text. It keeps the cost of a line, and
/// so of the text, linear.
const DEPTH: usize = 32;
/// Columns of white space from which on a line is code.
pub(super) const CODE_INDENT: usize = 4;

/// What an open quote or list item wants of a line that goes it on.
#[derive(Clone, Copy)]
enum Container {
    /// A `>`.
    Quote,
    /// This many columns of white space.
    Item(usize),
}

/// The quotes and list items that are open, from the outermost on.
#[derive(Default)]
pub(super) struct Containers {
    open: Vec<Container>,
}

impl Containers {
    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    pub(super) fn truncate(&mut self, len: usize) {
        self.open.truncate(len);
    }

    /// What text in the innermost is.
    pub(super) fn kind(&self) -> BlockKind {
        match self.open.last() {
            None => BlockKind::Paragraph,
            Some(Container::Quote) => BlockKind::Quote,
            Some(Container::Item(_)) => BlockKind::ListItem,
        }
    }

    /// How many of them the line goes on.
    pub(super) fn matched(&self, cursor: &mut Cursor<'_>) -> usize {
        let goes_on = |container: &&Container| match **container {
            Container::Quote => take_quote(cursor),
            Container::Item(width) => {
                let within = cursor.indent() >= width;
                if within {
                    cursor.skip_indent(width);
                }
                within || cursor.is_blank()
            }
        };
        self.open.iter().take_while(goes_on).count()
    }

    /// Opens the quotes and list items that the line begins inside the first `matched` ones, and says
    /// whether there are any. A list item numbered otherwise than 1 does not begin in the middle of text.
    pub(super) fn open(&mut self, cursor: &mut Cursor<'_>, matched: usize, in_text: bool) -> bool {
        let mut opened = false;
        while (if opened { self.open.len() } else { matched }) < DEPTH {
            let Some(container) = take(cursor, in_text && !opened) else { break };
            if !opened {
                self.open.truncate(matched);
            }
            opened = true;
            self.open.push(container);
        }
        opened
    }
}

/// Goes over the marker of a quote or list item, if it is next.
fn take(cursor: &mut Cursor<'_>, in_text: bool) -> Option<Container> {
    if take_quote(cursor) {
        return Some(Container::Quote);
    }
    let mut ahead = *cursor;
    let indent = ahead.indent();
    ahead.skip_indent(indent);
    let width = (indent < CODE_INDENT).then(|| take_item(&mut ahead, indent, in_text)).flatten()?;
    *cursor = ahead;
    Some(Container::Item(width))
}

/// Goes over the marker of a quote, if it is next.
fn take_quote(cursor: &mut Cursor<'_>) -> bool {
    let mut ahead = *cursor;
    if ahead.indent() >= CODE_INDENT {
        return false;
    }
    ahead.skip_indent(CODE_INDENT);
    let quote = ahead.rest().starts_with('>');
    if quote {
        ahead.advance(1);
        ahead.skip_indent(1);
        *cursor = ahead;
    }
    quote
}

/// Goes over the marker of a list item behind `indent` columns, if it is next. Gives the columns of white
/// space that the further lines of the item begin with.
fn take_item(cursor: &mut Cursor<'_>, indent: usize, in_text: bool) -> Option<usize> {
    if line::is_rule(cursor.rest()) {
        return None;
    }
    let marker = line::marker(cursor.rest()).filter(|marker| marker.interrupts || !in_text)?;
    cursor.advance(marker.len);
    let spaces = cursor.indent();
    let spaces = if cursor.is_blank() || spaces > CODE_INDENT { 1 } else { spaces };
    cursor.skip_indent(spaces);
    if let Some(task) = line::task(cursor.rest()) {
        cursor.advance(task);
    }
    Some(indent + marker.len + spaces)
}
