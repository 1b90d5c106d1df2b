//! The lines of a text.

use crate::mark;
use crate::rows;
use std::ops::Range;

/// What a line is to the programs that pass texts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Text of the author.
    Text,
    /// Text of the cue of a subtitle.
    Cue,
    /// Text that is quoted, as in a mail; its marks are not in the range.
    Quoted,
    /// No text of the author, but what a program puts around it.
    Frame,
}

/// A line that is not blank, without the white space around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line<'t> {
    pub(super) content: &'t str,
    /// Where it begins in the text.
    pub(super) start: usize,
    /// Whether a blank line, or the start of the text, comes before it.
    pub(super) after_blank: bool,
    pub(super) role: Role,
}

impl Line<'_> {
    /// Where it stands in the text.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.content.len()
    }

    /// What of it stands behind its first `len` bytes.
    pub(super) fn behind(self, len: usize) -> Self {
        Self { content: &self.content[len..], start: self.start + len, ..self }
    }
}

/// The lines of `text` that are not blank. Lines end at `\n`, `\r`, `\r\n`, form feeds, vertical
/// tabs and Unicode's line and paragraph separators.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut after_blank = true;
    let mut push = |start: usize, end: usize| {
        let line = &text[start..end];
        let (content, start) = match line.as_bytes() {
            // Few lines have white space around them, which is soon seen.
            [b'!'..=b'~', .., b'!'..=b'~'] => (line, start),
            _ => {
                let trimmed = line.trim_start_matches(mark::is_blank);
                (trimmed.trim_end_matches(mark::is_blank), end - trimmed.len())
            }
        };
        if content.is_empty() {
            after_blank = true;
            return;
        }
        lines.push(Line { content, start, after_blank, role: Role::Text });
        after_blank = false;
    };
    let bytes = text.as_bytes();
    let may_break = |byte: u8| (byte.wrapping_sub(b'\n') < 4) | (byte == 0xe2);
    let mut start = 0;
    for at in rows::places(bytes, may_break) {
        let len = match bytes[at] {
            // The second half of `\r\n`.
            b'\n' if at < start => continue,
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => 2,
            b'\n'..=b'\r' => 1,
            _ if matches!(bytes[at + 1..], [0x80, 0xa8 | 0xa9, ..]) => '\u{2028}'.len_utf8(),
            _ => continue,
        };
        push(start, at);
        start = at + len;
    }
    push(start, text.len());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(text: &str) -> Vec<(&str, bool)> {
        lines(text).iter().map(|line| (line.content, line.after_blank)).collect()
    }

    #[test]
    fn knows_every_line_break() {
        assert_eq!(
            contents("\u{feff}a\r\nb\rc\n\n d \u{2028}e\u{c}\n"),
            [("a", true), ("b", false), ("c", false), ("d", true), ("e", false)]
        );
        assert!(lines(" \r\n\t").is_empty());
    }
}
