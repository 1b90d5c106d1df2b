//! Lines to passages: those that a wrap has parted stand together again, each with its form.

use super::frame::framed;
use super::furniture::is_furniture;
use super::lines::{Line, Role, lines};
use super::running_head::running_heads;
use super::wrap::wraps;
use crate::language::Lexicon;
use crate::mark;
use std::ops::Range;

/// A notice or caption that is wrapped has at most this many bytes.
const LONGEST_NOTICE: usize = 300;

/// A block of lines in the making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) form: Form,
    pub(super) range: Range<usize>,
    /// Whether a blank line stands before it.
    pub(super) after_blank: bool,
    /// Whether it is a single line.
    pub(super) single: bool,
}

/// What the form of a passage tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    /// Behind a bullet or number.
    Item,
    /// Marked as a quotation.
    Quoted,
    Furniture,
}

/// The lines of `text` that are not blank, those together that a wrap has parted. Linear.
pub(super) fn passages(text: &str, lexicon: &Lexicon) -> Vec<Passage> {
    let lines = framed(text, lines(text));
    let wraps = wraps(text, &lines, lexicon);
    let heads = running_heads(&lines);
    let mut passages: Vec<Passage> = Vec::with_capacity(lines.len());
    // What is furniture up to this line, as its first line is.
    let mut notice = 0;
    for (at, ((line, &goes_on), is_head)) in lines.iter().zip(&wraps).zip(heads).enumerate() {
        let content = line.content;
        if at < notice {
            if let Some(last) = passages.last_mut() {
                last.range.end = line.range().end;
            }
            continue;
        }
        // Most lines of wrapped prose begin small, in the middle of a sentence; some end one with a number.
        let small = |c: char| c.is_ascii_lowercase();
        let number = || content.starts_with(char::is_numeric) && mark::ends_with_stop(content);
        let inside = goes_on && (content.starts_with(small) || number());
        let is_furniture = || !inside && is_furniture(content, goes_on, lexicon);
        let form = if line.role == Role::Frame || is_head || is_furniture() {
            Form::Furniture
        } else if line.role == Role::Quoted {
            Form::Quoted
        } else if is_list_item(content) && line.role != Role::Cue {
            // In a subtitle a dash stands before what another says.
            Form::Item
        } else {
            Form::Text
        };
        if form == Form::Furniture && line.role != Role::Frame && !is_head && line.after_blank {
            notice = end_of_notice(&lines, &wraps, at);
        }
        let goes_on = goes_on && matches!(form, Form::Text | Form::Quoted);
        match passages.last_mut() {
            Some(last) if goes_on && last.form != Form::Furniture => {
                last.range.end = line.range().end;
                last.single = false;
            }
            _ => {
                let (range, after_blank) = (line.range(), line.after_blank);
                passages.push(Passage { form, range, after_blank, single: true });
            }
        }
    }
    passages
}

/// Where a wrapped notice, caption or link ends whose first line is `at`: at the end of a paragraph that is
/// no longer than such are, or behind its first line.
fn end_of_notice(lines: &[Line<'_>], wraps: &[bool], at: usize) -> usize {
    let wrapped = wraps[at + 1..].iter().take_while(|&&goes_on| goes_on).count();
    let end = at + 1 + wrapped;
    let is_paragraph = lines.get(end).is_none_or(|next| next.after_blank);
    let len = lines[end - 1].range().end - lines[at].start;
    if is_paragraph && len <= LONGEST_NOTICE { end } else { at + 1 }
}

/// Whether a line begins with a bullet, a number with stop or bracket, or a letter in brackets.
fn is_list_item(line: &str) -> bool {
    // Most lines begin with a word.
    if matches!(line.as_bytes(), [b'A'..=b'Z' | b'a'..=b'z', behind, ..] if *behind != b')') {
        return false;
    }
    let bullet = |c| mark::is_bullet(c) || mark::may_be_bullet(c);
    if let Some(rest) = line.strip_prefix(bullet) {
        return rest.starts_with(char::is_whitespace);
    }
    let line = line.strip_prefix('(').unwrap_or(line);
    let digits = line.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let rest = match digits {
        1..=3 => line[digits..].strip_prefix(['.', ')']),
        _ => line
            .strip_prefix(|c: char| c.is_ascii_alphabetic())
            .and_then(|rest| rest.strip_prefix(')')),
    };
    rest.is_some_and(|rest| rest.trim_start_matches(')').starts_with(char::is_whitespace))
}
