//! What closes behind a stop: quotes, brackets, emphasis, marks that point to notes, and HTML left in
//! plain text.

use super::face;
use super::limits::{LONG, LONGEST_NOTE, LONGEST_WORD};
use crate::boundary;
use crate::letter;
use crate::mark::{self, Strength};
use crate::token;

/// What closes behind a stop, what tells most last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closed {
    Nothing,
    /// Emphasis in Markdown: *go.\*\**.
    Emphasis,
    /// A mark that points to a note: *went.\[3\]*, *went.†*.
    Note,
    /// A quotation or brackets.
    Quotation,
}

/// Finds what closes in a sentence.
#[derive(Clone, Copy)]
pub(super) struct Closing<'t> {
    pub(super) text: &'t str,
    /// Where the sentence begins.
    pub(super) start: usize,
}

impl Closing<'_> {
    /// The end of all that closes at `at`, and the most telling of it.
    pub(super) fn end(self, at: usize) -> (usize, Closed) {
        let mut found = (at, Closed::Nothing);
        while let Some((len, closed)) = self.closer(found.0) {
            found = (found.0 + len, found.1.max(closed));
        }
        found
    }

    /// The length of what closes at `at`, if anything does.
    fn closer(self, at: usize) -> Option<(usize, Closed)> {
        let rest = &self.text[at..];
        let c = rest.chars().next()?;
        match c {
            // Tokenized or French text: a closing quote after a space, white space behind it.
            ' ' | '\u{a0}' | '\u{202f}' => {
                let len = self.spaced_closer(at + c.len_utf8())?;
                Some((c.len_utf8() + len, Closed::Quotation))
            }
            // Most text goes on with a letter.
            _ if c.is_ascii_alphabetic() || letter::is_plain(c) => None,
            '[' | '［' => Some((bracketed_note(rest)?, Closed::Note)),
            '(' => Some((numbered_note(rest)?, Closed::Note)),
            '0'..='9' => Some((self.note(at)?, Closed::Note)),
            '<' | '&' => Some((markup(rest)?, Closed::Nothing)),
            // It closes what the other one opened: *»Ja.«*
            '«' if !self.is_reversed_guillemet_open(at) => None,
            _ if mark::closes(c) => Some((c.len_utf8(), Closed::Quotation)),
            _ if mark::may_emphasize(c) => {
                let behind = rest.trim_start_matches(mark::may_emphasize);
                let len = rest.len() - behind.len();
                let closes = may_stand_behind(behind) || self.is_open(&rest[..len], at);
                closes.then_some((len, Closed::Emphasis))
            }
            _ if mark::may_close(c) => {
                let len = c.len_utf8();
                may_stand_behind(&rest[len..]).then_some((len, Closed::Quotation))
            }
            _ if mark::is_invisible(c) => Some((c.len_utf8(), Closed::Nothing)),
            _ if mark::points_to_note(c) => Some((raised_note(rest), Closed::Note)),
            _ => None,
        }
    }

    /// The length of the numbers of notes at `at`, behind a word and its stop, with white space and
    /// a capital behind them: *consultation.11 12 Take …*
    fn note(self, at: usize) -> Option<usize> {
        let word = self.text[..at].strip_suffix(['.', '!', '?'])?;
        if !word.ends_with(char::is_lowercase) {
            return None;
        }
        let rest = &self.text[at..];
        let inner = |c: char| c.is_ascii_digit() || matches!(c, ' ' | ',' | '–' | '-');
        let end = rest.char_indices().take(LONGEST_WORD).find(|&(_, c)| !inner(c))?;
        let digits = rest[..end.0].trim_end();
        let spaced = digits.len() < end.0;
        (spaced && end.1.is_uppercase()).then_some(digits.len())
    }

    /// The length of a closing quote at `at` with white space behind it.
    fn spaced_closer(self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        if rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            return None;
        }
        if let Some(len) = face::face(rest) {
            // One that the sentence opened with stands for a bullet, and opens the next as well.
            let opened = self.text[self.start..].chars().next();
            let bullet = opened.is_some_and(|c| mark::is_pictograph(c) && rest.starts_with(c));
            return (!bullet).then_some(len);
        }
        let len = match rest.as_bytes().first()? {
            b'\'' if rest.starts_with("''") => 2,
            b')' | b']' => 1,
            b'"' if self.is_quote_open(at) || is_before_mark(&rest[1..]) => 1,
            0xe2 | 0xc2 if rest.starts_with(['”', '»']) => rest.chars().next()?.len_utf8(),
            _ => return None,
        };
        let closes = match rest[len..].chars().next() {
            // *« Oui. »Puis*
            Some(c) if c.is_uppercase() => rest.starts_with('»') && self.is_guillemet_open(at),
            next => next.is_none_or(char::is_whitespace),
        };
        closes.then_some(len)
    }

    /// Whether a `«` opened in the sentence before `at` and did not close.
    fn is_guillemet_open(self, at: usize) -> bool {
        let from = boundary::ceil(self.text, self.start.max(at.saturating_sub(LONG)));
        let before = &self.text[from..at];
        before.rfind('«') > before.rfind('»')
    }

    /// Whether a `»` opened in the sentence before `at`, as in German, and did not close.
    fn is_reversed_guillemet_open(self, at: usize) -> bool {
        let from = boundary::ceil(self.text, self.start.max(at.saturating_sub(LONG)));
        let before = &self.text[from..at];
        before.rfind('»') > before.rfind('«')
    }

    /// Whether the marks of emphasis `marks` stand an odd number of times in the sentence before `at`.
    fn is_open(self, marks: &str, at: usize) -> bool {
        let from = self.start.max(at.saturating_sub(LONG));
        let before = &self.text.as_bytes()[from..at];
        memchr::memmem::find_iter(before, marks.as_bytes()).count() % 2 == 1
    }

    /// Whether an odd number of straight quotes stands in the sentence before `at`.
    fn is_quote_open(self, at: usize) -> bool {
        let from = self.start.max(at.saturating_sub(LONG));
        memchr::memchr_iter(b'"', &self.text.as_bytes()[from..at]).count() % 2 == 1
    }
}

/// The length of the tag or entity of HTML that `text` begins with: *&lt;br&gt;*, *&amp;nbsp;*.
fn markup(text: &str) -> Option<usize> {
    let entity = token::entity(text);
    if entity > 0 {
        return Some(entity);
    }
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'))?;
    let tag = name.starts_with(|c: char| c.is_ascii_alphabetic());
    let end = text.bytes().take(LONGEST_WORD).position(|byte| byte == b'>');
    end.filter(|_| tag).map(|end| end + 1)
}

/// The length of the mark in brackets that `text` begins with, and of the pages behind it:
/// *\[3\]*, *\[citation needed\]*, *\[7\]: 112–114*. Omissions and links of Markdown are none.
fn bracketed_note(text: &str) -> Option<usize> {
    let (open, close) = if text.starts_with('[') { ('[', ']') } else { ('［', '］') };
    let near = boundary::head(text, LONGEST_NOTE);
    let end = near.find(close)?;
    let inner = &near[open.len_utf8()..end];
    let omission = inner.trim_matches(['.', '…', ' ']).is_empty();
    let behind = &text[end + close.len_utf8()..];
    if omission || inner.contains(open) || behind.starts_with('(') {
        return None;
    }
    Some(text.len() - behind.len() + pages(behind))
}

/// The length of the number in brackets that `text` begins with: *(3)*.
fn numbered_note(text: &str) -> Option<usize> {
    let digits = text.bytes().skip(1).take(3).take_while(u8::is_ascii_digit).count();
    (digits > 0 && text[1 + digits..].starts_with(')')).then_some(digits + 2)
}

/// The length of the colon and the numbers of pages that `text` begins with.
fn pages(text: &str) -> usize {
    let Some(numbers) = text.strip_prefix(':') else { return 0 };
    let numbers = numbers.strip_prefix([' ', '\u{a0}']).unwrap_or(numbers);
    if !numbers.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let inner = |&c: &char| c.is_ascii_digit() || c == ' ' || mark::is_comma(c) || mark::is_dash(c);
    let len = numbers.chars().take(LONGEST_WORD).take_while(inner).map(char::len_utf8).sum();
    let last = numbers[..len].trim_end_matches(|c: char| !c.is_ascii_digit());
    text.len() - numbers.len() + last.len()
}

/// The length of the daggers or raised digits that `text` begins with: *†*, *¹²*, *¹,²*.
fn raised_note(text: &str) -> usize {
    let mut chars = text.chars().take(LONGEST_WORD).peekable();
    let mut len = 0;
    while let Some(c) = chars.next() {
        let joined = mark::is_comma(c) && chars.peek().copied().is_some_and(mark::points_to_note);
        if !joined && !mark::points_to_note(c) {
            break;
        }
        len += c.len_utf8();
    }
    len
}

/// Whether `rest` may stand right behind what closes.
fn may_stand_behind(rest: &str) -> bool {
    rest.chars().next().is_none_or(|c| {
        c.is_whitespace()
            || mark::closes(c)
            || matches!(c, '"' | '\'' | '[')
            || mark::may_emphasize(c)
            || mark::points_to_note(c)
            || mark::is_invisible(c)
            || mark::is_comma(c)
            || mark::is_dash(c)
            || matches!(mark::strength(c), Some(Strength::Weak | Strength::Period))
    })
}

/// Whether a mark that goes on a sentence follows after a space.
fn is_before_mark(rest: &str) -> bool {
    rest.strip_prefix(' ').is_some_and(|rest| {
        let behind = || rest[1..].chars().next();
        let mark = rest.starts_with(['.', ',', ';', ':', ')', '?', '!', '-']);
        // Another quotation opens: *they left. " "We know*
        let opens = rest.starts_with('"') && behind().is_some_and(letter::is_alphanumeric);
        opens || mark && behind().is_none_or(char::is_whitespace)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str, closed: Closed) {
        let at = text.find('.').expect("a stop") + 1;
        let (end, found) = Closing { text, start: 0 }.end(at);
        assert_eq!((&text[at..end], found), (expected, closed), "{text}");
    }

    #[test]
    fn finds_marks_that_point_to_notes() {
        for note in [
            "[3]",
            "[a]",
            "[note 2]",
            "[6–8]",
            "[9, 10]",
            "[^1]",
            "[who?]",
            "[citation needed]",
            "[1][2]",
            "[clarification needed][5]",
            "[7]: 112–114",
            "[1]:45",
            "[*]",
            "†",
            "‡",
            "¹²",
            "¹,²",
            "[butuh rujukan]",
            "[Beleg fehlt]",
            "[réf. nécessaire]",
            "[senza fonte]",
            "[źródło nieznane]",
            "[источник не указан 120 дней]",
            "[بحاجة لمصدر]",
            "[來源請求]",
            "［要出典］",
            "[உசாத்துணை தேவை]",
            "\u{200b}[4]",
        ] {
            check(&format!("So.{note} Then"), note, Closed::Note);
        }
        check("So.[3]他", "[3]", Closed::Note);
        check("“So.”[3] Then", "”[3]", Closed::Quotation);
        check("\"So.\"[3] Then", "\"[3]", Closed::Quotation);
    }

    #[test]
    fn takes_nothing_else_for_a_note() {
        for text in
            ["So.[...] Then", "So.[…] Then", "So.[more](http://a.example) Then", "So.[ then"]
        {
            check(text, "", Closed::Nothing);
        }
        let long = format!("So.[{}] Then", "long ".repeat(20));
        check(&long, "", Closed::Nothing);
    }

    #[test]
    fn closes_emphasis_with_all_its_marks() {
        for marks in ["*", "**", "_", "__", "***", "_**"] {
            check(&format!("{marks}So.{marks} Then"), marks, Closed::Emphasis);
            check(&format!("So.{marks}Then{marks}"), "", Closed::Nothing);
            check(&format!("{marks}So.{marks}Then"), marks, Closed::Emphasis);
        }
        check("**So.**他", "**", Closed::Emphasis);
        check("**“So.”** Then", "”**", Closed::Quotation);
        check("_\"So.\"_ Then", "\"_", Closed::Quotation);
    }
}
