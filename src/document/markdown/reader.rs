//! Lines to blocks.

use super::container::{CODE_INDENT, Containers};
use super::line::{self, Cursor, HtmlEnd};
use crate::document::block::BlockKind;
use std::ops::Range;

/// A block as it stands in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) kind: BlockKind,
    /// Without the markers before it and the white space around it; not empty.
    pub(super) range: Range<usize>,
    /// The markers of containers before its further lines.
    pub(super) prefixes: Vec<Range<usize>>,
}

/// Takes line after line.
pub(super) struct Reader<'t> {
    text: &'t str,
    containers: Containers,
    open: Option<Open>,
    sources: Vec<Source>,
}

/// What is open inside the containers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaf {
    Text(BlockKind),
    IndentedCode,
    /// Code up to the line that has this mark at least this many times.
    Fence(u8, usize),
    Html(HtmlEnd),
    Table,
}

/// A leaf with what it holds so far.
struct Open {
    leaf: Leaf,
    range: Range<usize>,
    prefixes: Vec<Range<usize>>,
    /// Where the content of its last line begins.
    last: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, containers: Containers::default(), open: None, sources: Vec::new() }
    }

    /// The blocks of the lines that were taken.
    pub(super) fn finish(mut self) -> Vec<Source> {
        self.close();
        self.sources
    }

    /// Takes the next line.
    pub(super) fn line(&mut self, start: usize, end: usize) {
        let mut cursor = Cursor::new(self.text, start, end);
        let matched = self.containers.matched(&mut cursor);
        let all = matched == self.containers.len();
        if all && self.goes_on_verbatim(cursor) {
            return;
        }
        if cursor.is_blank() {
            self.blank(matched);
            return;
        }
        let in_text = self.is_text_open();
        let opened = self.containers.open(&mut cursor, matched, all && in_text);
        if opened {
            self.close();
        }
        if !cursor.is_blank() {
            self.content(start, cursor, all || opened, matched);
        }
    }

    /// Takes what stands behind the markers of a line; `inside` if it has those of all containers.
    fn content(&mut self, start: usize, mut cursor: Cursor<'t>, inside: bool, matched: usize) {
        let indented = cursor.indent() >= CODE_INDENT;
        cursor.skip_indent(usize::MAX);
        // A line of text goes on a paragraph whose markers it leaves out.
        let lazy = !inside && !begins_leaf(cursor.rest());
        if self.is_text_open() && (indented || lazy) {
            self.text_line(start, cursor);
            return;
        }
        if !inside {
            self.close();
            self.containers.truncate(matched);
        }
        if indented {
            self.indented_code(cursor);
        } else {
            self.leaf(start, cursor);
        }
    }

    /// Takes a line into fenced code or HTML, if that is open.
    fn goes_on_verbatim(&mut self, cursor: Cursor<'t>) -> bool {
        let Some(open) = &mut self.open else { return false };
        let line = cursor.rest();
        let ends = match open.leaf {
            Leaf::Fence(mark, len) => {
                if cursor.indent() < CODE_INDENT && line::closes_fence(line.trim_start(), mark, len)
                {
                    self.close();
                    return true;
                }
                false
            }
            Leaf::Html(HtmlEnd::BlankLine) if cursor.is_blank() => return false,
            Leaf::Html(HtmlEnd::BlankLine) => false,
            Leaf::Html(HtmlEnd::Mark(mark)) => line.contains(mark),
            Leaf::Text(_) | Leaf::IndentedCode | Leaf::Table => return false,
        };
        if open.range.is_empty() {
            open.range.start = cursor.at;
        }
        open.range.end = cursor.end;
        if ends {
            self.close();
        }
        true
    }

    /// A blank line ends paragraphs, tables and quotes, but not list items and code.
    fn blank(&mut self, matched: usize) {
        let code = self.open.as_ref().is_some_and(|open| open.leaf == Leaf::IndentedCode);
        if !code || matched < self.containers.len() {
            self.close();
        }
        self.containers.truncate(matched);
    }

    fn is_text_open(&self) -> bool {
        self.open.as_ref().is_some_and(|open| matches!(open.leaf, Leaf::Text(_)))
    }

    /// Reads the line, from its first character on, as what it begins or goes on.
    fn leaf(&mut self, start: usize, cursor: Cursor<'t>) {
        let line = cursor.rest();
        let in_text = self.is_text_open();
        if in_text && self.goes_on_as_other(cursor) {
            return;
        }
        let html = line::html(line, in_text);
        if let Some((from, content)) = line::heading(line) {
            self.close();
            let from = cursor.at + from;
            self.push(BlockKind::Heading, from..from + content.len(), Vec::new());
        } else if let Some((mark, len)) = line::fence(line) {
            self.begin(Leaf::Fence(mark, len), cursor.end..cursor.end);
        } else if line::is_rule(line) || self.is_alert(line) {
            self.close();
        } else if let Some(end) = html {
            self.begin(Leaf::Html(end), cursor.at..cursor.end);
            if matches!(end, HtmlEnd::Mark(mark) if line.contains(mark)) {
                self.close();
            }
        } else if !in_text && line::is_footnote(line) {
            self.begin(Leaf::Text(BlockKind::Furniture), cursor.at..cursor.end);
        } else if !in_text && line::is_definition(line) {
            self.close();
            self.push(BlockKind::Furniture, cursor.at..cursor.end, Vec::new());
        } else {
            self.text_line(start, cursor);
        }
    }

    /// Takes a line that makes the paragraph before it a heading or a table.
    fn goes_on_as_other(&mut self, cursor: Cursor<'t>) -> bool {
        let Some(open) = &mut self.open else { return false };
        let line = cursor.rest();
        if line::is_underline(line) && open.leaf != Leaf::Text(BlockKind::Furniture) {
            open.leaf = Leaf::Text(BlockKind::Heading);
            self.close();
            return true;
        }
        if !line::is_delimiter_row(line) || !self.text[open.last..open.range.end].contains('|') {
            return false;
        }
        let head = open.last;
        let prefixed = open.prefixes.last().is_some_and(|prefix| prefix.end == head);
        let prefix = if prefixed { open.prefixes.pop() } else { None };
        open.range.end = prefix.map_or(head, |prefix| prefix.start);
        self.begin(Leaf::Table, head..cursor.end);
        true
    }

    /// Whether the line labels the quote that it begins.
    fn is_alert(&self, line: &str) -> bool {
        self.containers.kind() == BlockKind::Quote && self.open.is_none() && line::is_alert(line)
    }

    /// Takes a line into the paragraph or table that is open, or begins a paragraph.
    fn text_line(&mut self, start: usize, cursor: Cursor<'t>) {
        let kind = self.containers.kind();
        match &mut self.open {
            Some(open) if matches!(open.leaf, Leaf::Text(_)) => {
                if self.text[start..cursor.at].contains('>') {
                    open.prefixes.push(start..cursor.at);
                }
                open.last = cursor.at;
                open.range.end = cursor.end;
            }
            Some(open) if open.leaf == Leaf::Table && cursor.rest().contains('|') => {
                open.range.end = cursor.end;
            }
            _ => self.begin(Leaf::Text(kind), cursor.at..cursor.end),
        }
    }

    fn indented_code(&mut self, cursor: Cursor<'t>) {
        match &mut self.open {
            Some(open) if open.leaf == Leaf::IndentedCode => open.range.end = cursor.end,
            _ => self.begin(Leaf::IndentedCode, cursor.at..cursor.end),
        }
    }

    fn begin(&mut self, leaf: Leaf, range: Range<usize>) {
        self.close();
        self.open = Some(Open { leaf, last: range.start, range, prefixes: Vec::new() });
    }

    fn close(&mut self) {
        let Some(Open { leaf, range, prefixes, .. }) = self.open.take() else { return };
        let kind = match leaf {
            Leaf::Text(kind) => kind,
            Leaf::IndentedCode | Leaf::Fence(..) => BlockKind::Code,
            Leaf::Html(_) => BlockKind::Furniture,
            Leaf::Table => BlockKind::Table,
        };
        self.push(kind, range, prefixes);
    }

    /// Adds a block, unless it is blank.
    pub(super) fn push(
        &mut self,
        kind: BlockKind,
        range: Range<usize>,
        prefixes: Vec<Range<usize>>,
    ) {
        let content = self.text[range.clone()].trim_start();
        let start = range.end - content.len();
        let end = start + content.trim_end().len();
        if start < end {
            self.sources.push(Source { kind, range: start..end, prefixes });
        }
    }
}

/// Whether `line` begins something else than a paragraph.
fn begins_leaf(line: &str) -> bool {
    line::heading(line).is_some()
        || line::fence(line).is_some()
        || line::is_rule(line)
        || line::html(line, true).is_some()
}
