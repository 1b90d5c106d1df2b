//! The lines of a text.

use crate::columns::columns;
use crate::mark;
use crate::rows;
use std::ops::Range;

/// A line of so many columns is wider than any wrap.
pub(super) const BEYOND_WRAPS: usize = 241;

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
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) range: Range<usize>,
    /// Whether a blank line, or the start of the text, comes before it.
    pub(super) after_blank: bool,
    /// How wide it is: in characters, of which wide ones count twice. A line wider than any wrap has too few.
    pub(super) columns: usize,
    pub(super) role: Role,
}

/// The lines of `text` that are not blank. Lines end at `\n`, `\r`, `\r\n`, form feeds, vertical
/// tabs and Unicode's line and paragraph separators.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut blank = true;
    let mut push = |start: usize, end: usize| {
        let line = &text[start..end];
        // Few lines have white space around them, which is soon seen.
        let ends = (line.as_bytes().first(), line.as_bytes().last());
        let (start, end) = match ends {
            (Some(first), Some(last)) if first.is_ascii_graphic() && last.is_ascii_graphic() => {
                (start, end)
            }
            _ => {
                let trimmed = line.trim_start_matches(mark::is_blank);
                let start = start + (line.len() - trimmed.len());
                (start, start + trimmed.trim_end_matches(mark::is_blank).len())
            }
        };
        if start < end {
            let line = &text[start..end];
            let columns = measured(line);
            let (range, after_blank) = (start..end, std::mem::take(&mut blank));
            lines.push(Line { range, after_blank, columns, role: Role::Text });
        } else {
            blank = true;
        }
    };
    let bytes = text.as_bytes();
    let may_break = |byte: u8| (byte.wrapping_sub(b'\n') < 4) | (byte == 0xe2);
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

/// The columns of a line, as far as a wrap could be.
pub(super) fn measured(line: &str) -> usize {
    columns(line, BEYOND_WRAPS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contents(text: &str) -> Vec<(&str, bool)> {
        lines(text).iter().map(|line| (&text[line.range.clone()], line.after_blank)).collect()
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
