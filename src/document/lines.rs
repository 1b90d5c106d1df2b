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
    let bytes = text.as_bytes();
    let may_break = |byte| {
        let (ascii, wide) = (matches!(byte, b'\n'..=b'\r'), byte == 0xe2);
        ascii | wide
    };
    let breaks =
        |at: usize| bytes[at] != 0xe2 || matches!(bytes[at + 1..], [0x80, 0xa8 | 0xa9, ..]);
    let mut places = rows::places(bytes, may_break, breaks);
    let mut lines = Vec::new();
    let (mut start, mut after_blank) = (0, true);
    while start < text.len() {
        let end = places.next().unwrap_or(text.len());
        let len = match bytes.get(end) {
            // The second half of `\r\n`.
            Some(b'\n') if end < start => continue,
            Some(b'\r') if bytes.get(end + 1) == Some(&b'\n') => 2,
            Some(b'\n'..=b'\r') => 1,
            Some(_) => '\u{2028}'.len_utf8(),
            None => 0,
        };
        let line = &text[start..end];
        // Few lines have white space around them, which is soon seen.
        let (content, begin) = if let [b'!'..=b'~', .., b'!'..=b'~'] = line.as_bytes() {
            (line, start)
        } else {
            let trimmed = line.trim_start_matches(mark::is_blank);
            (trimmed.trim_end_matches(mark::is_blank), end - trimmed.len())
        };
        if !content.is_empty() {
            lines.push(Line { content, start: begin, after_blank, role: Role::Text });
        }
        after_blank = content.is_empty();
        start = end + len;
    }
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
