//! Lines, and which of their breaks are no more than wraps.

use crate::mark;
use crate::rows;
use std::ops::Range;

/// A wrapped text has lines this wide, in characters: e-mail, plain-text books, terminals.
const WIDTHS: Range<usize> = 40..132;
/// This many line breaks are needed to tell.
const FEWEST_BREAKS: usize = 4;
/// The share of breaks at which the next word would not have fitted on the line. Wrapped text
/// has nearly all (quotations and verse fall short), one line a paragraph few.
const FULL_SHARE: f64 = 0.75;
/// The share of lines that break off in the middle of a sentence. In wrapped prose 19 of 20 do; in
/// text with a sentence or a paragraph on each line next to none.
const OPEN_SHARE: f64 = 0.5;
/// A line of at least this many characters that breaks off before a lower-case word goes on in the next.
const LONG_LINE: usize = 12;

/// A line that is not blank, without the white space around it.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) range: Range<usize>,
    /// Whether a blank line, or the start of the text, comes before it.
    pub(super) after_blank: bool,
    /// In characters.
    width: usize,
}

/// The lines of `text` that are not blank. Lines end at `\n`, `\r`, `\r\n`, form feeds, vertical
/// tabs and Unicode's line and paragraph separators.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut blank = true;
    let mut push = |start: usize, end: usize| {
        let line = &text[start..end];
        let trimmed = line.trim_start_matches(mark::is_blank);
        let start = start + (line.len() - trimmed.len());
        let end = start + trimmed.trim_end_matches(mark::is_blank).len();
        if start < end {
            let line = &text[start..end];
            let width = if line.is_ascii() { line.len() } else { line.chars().count() };
            lines.push(Line { range: start..end, after_blank: std::mem::take(&mut blank), width });
        } else {
            blank = true;
        }
    };
    let bytes = text.as_bytes();
    let mut at = 0;
    let is_break = |byte| matches!(byte, b'\n'..=b'\r' | 0xe2);
    while let Some(found) = rows::find(&bytes[at..], is_break, is_break) {
        at += found;
        let len = match bytes[at] {
            b'\r' if bytes.get(at + 1) == Some(&b'\n') => 2,
            b'\n'..=b'\r' => 1,
            _ if text[at..].starts_with(['\u{2028}', '\u{2029}']) => 3,
            _ => 0,
        };
        if len > 0 {
            push(start, at);
            start = at + len;
        }
        at += len.max(1);
    }
    push(start, text.len());
    lines
}

/// How the line breaks of a text are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrap {
    /// Every line break ends a block.
    None,
    /// Lines are wrapped at this many characters.
    At(usize),
}

impl Wrap {
    /// Tells from the lines how they came about: a wrapped line is as long as the word behind its
    /// break allows.
    pub(super) fn of(text: &str, lines: &[Line]) -> Self {
        let pairs = || lines.windows(2).filter(|pair| !pair[1].after_blank);
        let mut widths: Vec<usize> = pairs().map(|pair| pair[0].width).collect();
        let breaks = widths.len();
        if breaks < FEWEST_BREAKS {
            return Self::None;
        }
        // A few lines that could not be wrapped (URLs, tables) may stick out.
        let at = breaks - 1 - breaks / 50;
        let widest = *widths.select_nth_unstable(at).1;
        if !WIDTHS.contains(&widest) {
            return Self::None;
        }
        let (mut full, mut open) = (0, 0);
        for pair in pairs() {
            full += usize::from(is_full(text, &pair[0], &pair[1], widest));
            open += usize::from(!mark::ends_with_stop(&text[pair[0].range.clone()]));
        }
        let share = |count: usize| count as f64 / breaks as f64;
        if share(full) >= FULL_SHARE && share(open) >= OPEN_SHARE {
            Self::At(widest)
        } else {
            Self::None
        }
    }

    /// Whether `next` goes on the paragraph of `line`, which comes right before it.
    pub(super) fn joins(self, text: &str, line: &Line, next: &Line) -> bool {
        if next.after_blank {
            return false;
        }
        if let Self::At(widest) = self {
            return is_full(text, line, next, widest);
        }
        let lower = text[next.range.clone()].chars().next().is_some_and(char::is_lowercase);
        lower && !mark::ends_with_stop(&text[line.range.clone()]) && line.width >= LONG_LINE
    }
}

/// Whether the first word of `next` would not have fitted on `line`. Some slack is left for
/// proportional fonts and for tools that wrap early.
fn is_full(text: &str, line: &Line, next: &Line, widest: usize) -> bool {
    let width = line.width + 1 + widest / 10;
    if width > widest {
        return true;
    }
    let first = text[next.range.clone()].split(char::is_whitespace).next().unwrap_or_default();
    width + first.chars().take(widest).count() > widest
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

    #[test]
    fn tells_wrapped_lines_from_paragraphs() {
        let wrapped = "The keeper of the old lighthouse climbed the stairs each evening,\n\
            counting the steps under his breath although he had known their\n\
            number for thirty years. On the landing he always stopped, looked\n\
            out of the small window that faced the harbour, and went on only\n\
            when he had seen the lamp of the pilot boat come round the mole.\n\
            Then he lit his own.";
        assert!(matches!(Wrap::of(wrapped, &lines(wrapped)), Wrap::At(_)));
        let paragraphs = "The keeper climbed the stairs.\nHe counted.\nOn the landing he always \
            stopped and looked out of the window.\nThen he went on.\nHe lit the lamp when he had \
            seen the pilot boat.\nIt was late.";
        assert_eq!(Wrap::of(paragraphs, &lines(paragraphs)), Wrap::None);
    }
}
