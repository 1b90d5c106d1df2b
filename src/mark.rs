//! What a mark does in a text: which characters end, go on, open, close, join, list or are not seen.
//!
//! Every room asks here. One that means fewer of them says why where it asks. A function that begins
//! with `may_` has marks that do so in some places only: what stands around them tells.

use crate::letter;
use crate::rows::Rows;
use std::iter;
use std::ops::Range;

/// How surely a mark ends a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    /// More often than not it goes on the sentence: `;` and `:`.
    Weak,
    /// `.`, which abbreviations, numbers and addresses have as well.
    Period,
    /// `!`, `?`, `…`: an end unless lower case follows.
    Strong,
    /// A mark that does nothing else than end sentences.
    Full,
}

/// How surely `c` ends a sentence; none for what is no stop.
pub(crate) const fn strength(c: char) -> Option<Strength> {
    Some(match c {
        '.' => Strength::Period,
        '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' => Strength::Strong,
        ';' | ':' | '；' | '：' | '؛' => Strength::Weak,
        // The Greek question mark; East Asian stops, wide and narrow; dandas; Urdu and Arabic;
        // Armenian; Ethiopic; Burmese; Khmer; Canadian syllabics, Lisu, Vai, Mongolian.
        '\u{37e}' | '。' | '！' | '？' | '．' | '｡' | '।' | '॥' | '۔' | '؟' | '։' | '።' | '፧'
        | '፨' | '။' | '។' | '៕' | '᙮' | '꓿' | '꘎' | '᠃' => Strength::Full,
        _ => return None,
    })
}

/// Whether `text` ends with a stop, weak ones too, perhaps with what closes behind it.
pub(crate) fn ends_with_stop(text: &str) -> bool {
    // Most texts end so.
    match text.as_bytes().last() {
        Some(b'.' | b'!' | b'?' | b':' | b';') => return true,
        Some(byte) if byte.is_ascii_alphanumeric() || *byte == b',' => return false,
        _ => {}
    }
    let closing = |c: char| closes(c) || may_close(c) || c.is_whitespace() || is_invisible(c);
    let is_stop = |c: char| strength(c).is_some();
    text.chars().rev().find(|&c| is_stop(c) || !closing(c)).is_some_and(is_stop)
}

/// Whether `text` ends with a mark that asks, perhaps with what closes behind it.
pub(crate) fn asks(text: &str) -> bool {
    let closing = |c: char| c.is_whitespace() || is_invisible(c) || closes(c) || may_close(c);
    text.trim_end_matches(closing).ends_with(['?', '？', '؟', '\u{37e}', '⁇', '⁈', '⁉'])
}

/// Whether a sentence ends inside `text`: a stop behind a word, before white space or the next
/// ideograph, with more behind it. Stops behind capitals (*J. K.*) tell nothing.
pub(crate) fn holds_stop(text: &str) -> bool {
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let ends = match strength(c) {
            Some(Strength::Full) => next.is_some_and(|next| !closes(next)),
            Some(Strength::Strong | Strength::Period) => {
                let word =
                    before.is_some_and(|c: char| !c.is_uppercase() && letter::is_alphanumeric(c));
                word && next.is_some_and(char::is_whitespace)
            }
            Some(Strength::Weak) | None => false,
        };
        if ends {
            return true;
        }
        before = Some(c);
    }
    false
}

/// Whether `c` parts what stands inside a sentence, so that none begins or ends there.
pub(crate) const fn is_comma(c: char) -> bool {
    matches!(c, ',' | '，' | '、' | '،' | '﹐' | '､')
}

/// Whether `c` opens a quotation. Some of them close one in other languages.
pub(crate) const fn opens_quotation(c: char) -> bool {
    matches!(c, '"' | '“' | '„' | '‟' | '‘' | '‚' | '‛' | '«' | '‹' | '`' | '「' | '『' | '｢')
}

/// Whether `c` opens brackets.
pub(crate) const fn opens_bracket(c: char) -> bool {
    matches!(c, '(' | '[' | '{' | '（' | '［' | '｛' | '【' | '〔' | '〈' | '《')
}

/// Whether `c` may stand before the first word of a sentence: what opens quotations, brackets,
/// questions and exclamations.
pub(crate) const fn opens(c: char) -> bool {
    opens_quotation(c) || opens_bracket(c) || matches!(c, '\'' | '¿' | '¡')
}

/// Whether `c` closes a quotation.
pub(crate) const fn closes_quotation(c: char) -> bool {
    matches!(c, '”' | '’' | '»' | '›' | '」' | '』' | '｣')
}

/// Whether `c` closes brackets.
pub(crate) const fn closes_bracket(c: char) -> bool {
    matches!(c, ')' | ']' | '}' | '）' | '］' | '｝' | '】' | '〕' | '〉' | '》')
}

/// Whether `c` closes a quotation or brackets.
pub(crate) const fn closes(c: char) -> bool {
    closes_quotation(c) || closes_bracket(c)
}

/// Whether `c` closes where nothing of a word stands behind it, and opens elsewhere: *“So?“* in
/// German, *»So?«* in Danish, straight quotes, emphasis in plain text.
pub(crate) const fn may_close(c: char) -> bool {
    matches!(c, '“' | '‟' | '‘' | '‛' | '«' | '‹' | '"' | '\'') || may_emphasize(c)
}

/// Whether `c` opens or closes emphasis in Markdown.
pub(crate) const fn may_emphasize(c: char) -> bool {
    matches!(c, '*' | '_' | '~')
}

/// Whether `c` points to a note when it stands behind a word or a stop: daggers, raised digits.
pub(crate) const fn points_to_note(c: char) -> bool {
    matches!(
        c,
        '†' | '‡' | '¹' | '²' | '³' | '\u{2070}' | '\u{2074}'..='\u{2079}' | '⁻' | '⁽' | '⁾'
    )
}

/// What closes a quotation that `c` opens.
pub(crate) const fn closing_of(c: char) -> Option<char> {
    Some(match c {
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '「' => '」',
        _ => return None,
    })
}

/// Whether `c` does nothing else than begin an item of a list.
pub(crate) const fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '⁃'
            | '▪'
            | '▫'
            | '◦'
            | '‣'
            | '●'
            | '○'
            | '■'
            | '□'
            | '➢'
            | '➤'
            | '✓'
            | '✔'
            | '❖'
    )
}

/// Whether `c` begins an item of a list at the start of a line, and is something else inside one.
pub(crate) const fn may_be_bullet(c: char) -> bool {
    matches!(c, '-' | '*' | '+' | '·')
}

/// Whether `c` is a picture among letters, of which some stand behind a sentence as a stop does:
/// faces, things, signs, flags. What lists and points is none.
pub(crate) const fn is_pictograph(c: char) -> bool {
    matches!(c, '\u{231a}' | '\u{231b}' | '\u{23e9}'..='\u{23f3}' | '\u{2600}'..='\u{2793}'
        | '\u{2b50}' | '\u{2b55}' | '\u{1f1e6}'..='\u{1f1ff}' | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}' | '\u{1f7e0}'..='\u{1f7eb}' | '\u{1f90c}'..='\u{1f9ff}'
        | '\u{1fa70}'..='\u{1faff}')
        && !is_bullet(c)
        && !matches!(c, '☎' | '✆' | '👉' | '📍' | '📞')
}

/// Whether `c` goes on a pictograph: skin, presentation, joiner, the letters of flags of regions.
pub(crate) const fn shapes_pictograph(c: char) -> bool {
    matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{200d}' | '\u{20e3}' | '\u{e0020}'..='\u{e007f}')
}

/// Whether `c` is half of a flag.
pub(crate) const fn is_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Whether `c` is a heart, which stands for a verb as well.
pub(crate) const fn is_heart(c: char) -> bool {
    matches!(c, '♥' | '❤' | '\u{1f493}'..='\u{1f49f}' | '\u{1f5a4}' | '\u{1f90d}' | '\u{1f90e}'
        | '\u{1f9e1}' | '\u{1fa75}'..='\u{1fa77}')
}

/// Whether `c` joins the parts of a word: *anak-anak*.
pub(crate) const fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Whether `c` is a dash, or a hyphen, which stands for one in much writing.
pub(crate) const fn is_dash(c: char) -> bool {
    is_hyphen(c) || matches!(c, '–' | '—' | '‒' | '―')
}

/// Whether `c` stands for a letter that is left out, or closes a quotation: *l’été*, *it's*.
pub(crate) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

/// Whether `c` takes no room and is seen by nobody: soft hyphens, joiners, marks of direction, the
/// byte order mark.
pub(crate) const fn is_invisible(c: char) -> bool {
    c >= '\u{ad}'
        && matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// Whether `c` joins or parts the letters of a word in scripts that shape them: it is a part of the
/// word in Persian and Indic scripts.
pub(crate) const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Whether `c` is white space, or the byte order mark that editors leave before text.
pub(crate) fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

/// `text` without the white space at its start: as a rule one space or none, which is soon seen.
pub(crate) fn trim_start(text: &str) -> &str {
    match text.as_bytes() {
        // No white space begins with such a byte.
        [b'!'..=b'~' | 0xc3..=0xe0 | 0xe4..=0xff, ..] => text,
        [b' ', b'!'..=b'~', ..] => &text[1..],
        _ => text.trim_start(),
    }
}

/// `text` without the white space at its end: as a rule none, which is soon seen.
pub(crate) fn trim_end(text: &str) -> &str {
    match text.as_bytes() {
        [.., b'!'..=b'~']
        | [.., 0xc3..=0xff, _]
        | [.., 0xe4..=0xff, _, _]
        | [.., 0xe2, 0x80, 0x90..=0xa7] // quotation marks
        | [.., 0xe3, 0x80, 0x81..=0xbf] // stops of Chinese
        => text,
        _ => text.trim_end(),
    }
}

/// The quotation marks of a text: those of speech. Single ones are apostrophes too often.
pub(crate) struct QuotationMarks<'t> {
    text: &'t str,
    rows: Rows<'t>,
}

impl<'t> QuotationMarks<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, rows: Rows::of(text.as_bytes()) }
    }

    /// The first one in `range`.
    pub(crate) fn first(&mut self, range: Range<usize>) -> Option<(usize, char)> {
        // The first bytes of the marks; most others are passed over unread.
        let may_be = |byte| {
            let (ascii, narrow, wide) = (byte == b'"', byte == 0xc2, byte & 0xfe == 0xe2);
            ascii | narrow | wide
        };
        let mark_at = |at: usize| {
            let mark = self.text[at..].chars().next()?;
            let closes = matches!(mark, '”' | '»' | '」');
            (closes || closing_of(mark).is_some()).then_some((at, mark))
        };
        let found = self.rows.find(range.start, range.end, may_be, |at| mark_at(at).is_some());
        found.and_then(mark_at)
    }
}

/// The quotation marks of `text`, in order.
pub(crate) fn quotation_marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    let (mut marks, mut from) = (QuotationMarks::of(text), 0);
    iter::from_fn(move || {
        let found = marks.first(from..text.len())?;
        from = found.0 + 1;
        Some(found)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = char> {
        '\0'..=char::MAX
    }

    #[test]
    fn what_opens_has_what_closes_it() {
        for open in all() {
            let Some(close) = closing_of(open) else { continue };
            assert!(opens_quotation(open), "{open}");
            assert!(closes(close) || may_close(close), "{close}");
        }
    }

    #[test]
    fn a_mark_does_not_do_two_things_surely() {
        for c in all() {
            let sure = [
                strength(c).is_some(),
                is_comma(c),
                opens_bracket(c),
                closes(c),
                is_bullet(c),
                is_dash(c),
                is_invisible(c),
            ];
            assert!(sure.iter().filter(|&&sure| sure).count() <= 1, "{c:?}");
            assert!(!(closes(c) && may_close(c)), "{c:?}");
            assert!(!(is_bullet(c) && may_be_bullet(c)), "{c:?}");
        }
    }

    #[test]
    fn no_stop_is_passed_over_as_what_closes() {
        for c in all().filter(|&c| strength(c).is_some()) {
            let passed = closes(c) || may_close(c) || c.is_whitespace() || is_invisible(c);
            assert!(!passed, "{c:?}");
        }
    }

    #[test]
    fn trims_as_the_standard_library_does() {
        for c in (0..=0x1_ffff).filter_map(char::from_u32) {
            for text in [format!("{c}"), format!(" {c}a{c} "), format!("{c} {c}"), format!(" {c}")]
            {
                assert_eq!(trim_start(&text), text.trim_start(), "{c:?}");
                assert_eq!(trim_end(&text), text.trim_end(), "{c:?}");
            }
        }
    }

    #[test]
    fn no_letter_is_a_mark() {
        for c in all().filter(|c| c.is_alphanumeric()) {
            let mark = strength(c).is_some() || opens(c) || closes(c) || may_close(c);
            assert!(!mark && !is_comma(c) && !is_bullet(c) && !is_dash(c), "{c:?}");
            let passed = is_invisible(c) || points_to_note(c);
            assert!(!passed || !letter::is_plain(c), "{c:?}");
        }
    }

    #[test]
    fn knows_a_stop_behind_what_closes() {
        for text in ["So.", "So?!”", "So.) ", "So．", "So‼", "So።", "So: *", "So。」\u{200b}"]
        {
            assert!(ends_with_stop(text), "{text}");
        }
        for text in ["", "So", "So,", "So (here)", "So —"] {
            assert!(!ends_with_stop(text), "{text}");
        }
    }
}
