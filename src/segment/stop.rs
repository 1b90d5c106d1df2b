//! The marks that may end a sentence, and what closes behind them.

use super::closing::{Closed, Closing};
use super::limits::LONGEST_WORD;
use super::{address, face};
use crate::mark::{self, Strength};
use crate::rows::Rows;
use crate::token;

/// A run of marks, with the quotes and brackets that close behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stop {
    /// Where the run begins.
    pub(super) mark: usize,
    /// Behind the closing quotes and brackets.
    pub(super) end: usize,
    /// That of the strongest of the marks.
    pub(super) strength: Strength,
    /// Whether it is no mark but the end of an address.
    pub(super) address: bool,
    /// What closes behind the marks.
    pub(super) closed: Closed,
}

/// The marks of [`Marks::at`], but for faces.
const MARKS: [char; 36] = [
    '.', '!', '?', ';', ':', '|', '=', '@', '"', '”', '…', '‼', '⁇', '⁈', '⁉', '\u{37e}', '。',
    '！', '？', '．', '｡', '।', '॥', '۔', '؟', '։', '።', '፧', '፨', '။', '។', '៕', '᙮', '꓿', '꘎',
    '᠃',
];

/// For each byte that begins a mark, the second and the last bytes it may have there, a bit each; all behind marks
/// of ASCII. In scripts whose letters and commas begin as their marks do, they tell these from marks.
const BEHIND: [(u64, u64); 256] = {
    let mut table = [(0, 0); 256];
    let mut i = 0;
    while i < MARKS.len() {
        let mut bytes = [0; 4];
        let len = MARKS[i].encode_utf8(&mut bytes).len();
        let (second, last) = &mut table[bytes[0] as usize];
        if len == 1 {
            (*second, *last) = (u64::MAX, u64::MAX);
        } else {
            *second |= 1 << (bytes[1] & 63);
            *last |= 1 << (bytes[len - 1] & 63);
        }
        i += 1;
    }
    table
};

/// Whether a mark may begin at `at`.
fn may_be_mark(bytes: &[u8], at: usize) -> bool {
    let rest = &bytes[at..];
    let byte = |at: usize| rest.get(at).copied().unwrap_or_default();
    let [first, second, third] = *rest.first_chunk().unwrap_or(&[byte(0), byte(1), byte(2)]);
    let (seconds, lasts) = BEHIND[usize::from(first)];
    let last = if first < 0xe0 { second } else { third };
    seconds >> (second & 63) & lasts >> (last & 63) & 1 == 1 || face::may_begin(rest)
}

/// Whether a byte begins a mark, or is near one that does.
fn is_near_mark(byte: u8) -> bool {
    let (loud, stop) = (byte.wrapping_sub(b'!') < 2, byte == b'.');
    let (colon, bar) = (byte.wrapping_sub(b':') < 7, byte == b'|');
    // Not of most letters of Chinese.
    let wide = (byte >= 0xe0) & (byte.wrapping_sub(0xe4) > 5);
    let (greek, armenian) = (byte == 0xcd, byte == 0xd6);
    let (arabic, urdu) = (byte == 0xd8, byte == 0xdb);
    loud | stop | colon | bar | wide | greek | armenian | arabic | urdu
}

/// Finds stops in a paragraph.
pub(super) struct Stops<'s, 't> {
    marks: Marks<'t>,
    /// Where the paragraph begins in its text.
    paragraph: usize,
    /// Of the text.
    rows: &'s mut Rows<'t>,
}

/// Tells the marks of a text.
#[derive(Clone, Copy)]
struct Marks<'t> {
    text: &'t str,
    /// What ends sentences in the language alone.
    full_stops: &'static [char],
}

impl<'s, 't> Stops<'s, 't> {
    /// In the `text` of a paragraph that begins at `paragraph`, of whose whole text the `rows` are.
    pub(super) fn new(
        text: &'t str,
        paragraph: usize,
        full_stops: &'static [char],
        rows: &'s mut Rows<'t>,
    ) -> Self {
        Self { marks: Marks { text, full_stops }, paragraph, rows }
    }

    /// The first stop from `at` on whose marks begin before `limit`, in a sentence that began at
    /// `start`.
    pub(super) fn next(&mut self, mut at: usize, start: usize, limit: usize) -> Option<Stop> {
        let Self { marks, paragraph, rows } = self;
        let bytes = marks.text.as_bytes();
        let paragraph = *paragraph;
        let is = |at: usize| may_be_mark(bytes, at - paragraph);
        loop {
            let found = rows.find(paragraph + at, paragraph + limit, is_near_mark, is)?;
            let mark = found - paragraph;
            at = mark + 1;
            if matches!(bytes[mark], b':' | b'@') {
                let end = address::end(marks.text, mark).filter(|&end| end <= limit);
                if let Some(end) = end {
                    let (strength, closed) = (Strength::Weak, Closed::Nothing);
                    return Some(Stop { mark, end, strength, address: true, closed });
                }
            }
            if let Some((len, strength)) = marks.at(mark) {
                return Some(marks.run(mark, mark + len, strength, start));
            }
        }
    }
}

impl Marks<'_> {
    /// The mark at `at`, its length and strength.
    fn at(self, at: usize) -> Option<(usize, Strength)> {
        let bytes = self.text.as_bytes();
        let byte = bytes[at];
        let may_be_face = match byte {
            b';' | b':' | b'=' => bytes[..at].ends_with(b" "),
            _ => at > 0 && face::may_begin(&bytes[at..]),
        };
        if may_be_face {
            if let Some(len) = face::face(&self.text[at..]) {
                return Some((len, Strength::Strong));
            }
        }
        if byte.is_ascii() {
            return Some((1, self.ascii_mark(at, byte)?));
        }
        let c = self.text[at..].chars().next()?;
        let strength = match c {
            '”' if is_after_dash(&bytes[..at]) => Strength::Weak,
            // Wide semicolons and colons go on the sentence wherever they stand.
            _ => mark::strength(c).filter(|&strength| strength != Strength::Weak)?,
        };
        Some((c.len_utf8(), strength))
    }

    /// The strength of the mark `byte` at `at`, if it is one there.
    fn ascii_mark(self, at: usize, byte: u8) -> Option<Strength> {
        let bytes = self.text.as_bytes();
        let found = match byte {
            b'|' => is_after_devanagari(&bytes[..at]).then_some(Strength::Full)?,
            // What is said breaks off.
            b'"' => is_after_dash(&bytes[..at]).then_some(Strength::Weak)?,
            _ => mark::strength(char::from(byte))?,
        };
        if self.full_stops.contains(&char::from(byte)) {
            return Some(Strength::Full);
        }
        // A weak mark is one before a space only: *3:1*, *a;b*.
        let spaced = found != Strength::Weak || byte == b'"' || bytes.get(at + 1) == Some(&b' ');
        (spaced && !(byte == b';' && self.closes_entity(at))).then_some(found)
    }

    /// Whether the semicolon at `at` is the end of an entity of HTML: *&nbsp;*.
    fn closes_entity(self, at: usize) -> bool {
        let from = at.saturating_sub(LONGEST_WORD);
        let open = self.text.as_bytes()[from..at].iter().rposition(|&byte| byte == b'&');
        open.is_some_and(|open| token::entity(&self.text[from + open..]) == at + 1 - from - open)
    }

    /// Goes on over further marks and what closes behind them: *?!*, *! . .*, *.”)*, *? " .*
    fn run(self, mark: usize, mut end: usize, mut strength: Strength, start: usize) -> Stop {
        let closing = Closing { text: self.text, start };
        let mut closed = Closed::Nothing;
        if is_plain(&self.text.as_bytes()[end..]) {
            return Stop { mark, end, strength, address: false, closed };
        }
        loop {
            let marks = end;
            while let Some((len, next)) = self.further_mark(end) {
                strength = match (strength, next) {
                    (Strength::Full, _) | (_, Strength::Full) => Strength::Full,
                    (one, Strength::Weak) | (Strength::Weak, one) => one,
                    _ => Strength::Strong,
                };
                end += len;
            }
            let further;
            (end, further) = closing.end(end);
            closed = closed.max(further);
            if end == marks {
                return Stop { mark, end, strength, address: false, closed };
            }
        }
    }

    /// The mark that goes on a run at `at`, with the space before it that tokenized text has.
    fn further_mark(self, at: usize) -> Option<(usize, Strength)> {
        match self.text.as_bytes()[at..] {
            [b' ', b'.' | b'!' | b'?', ..] => {
                let (len, strength) = self.at(at + 1).filter(|_| self.is_lone_mark(at + 1))?;
                Some((1 + len, strength))
            }
            [b' ', ..] | [] => None,
            _ => may_be_mark(self.text.as_bytes(), at).then(|| self.at(at)).flatten(),
        }
    }

    /// Whether the mark at `at` has no word of its own: a run of marks before white space or what
    /// closes.
    fn is_lone_mark(self, at: usize) -> bool {
        let rest = &self.text.as_bytes()[at..];
        let run =
            rest.iter().take(LONGEST_WORD).take_while(|byte| matches!(byte, b'.' | b'!' | b'?'));
        // *. . . .”*
        rest.get(run.count())
            .is_none_or(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b')' | 0xe2))
    }
}

/// Whether neither a mark nor what closes begins `rest`, as is told of most text by two bytes: it goes on with a
/// line break, a letter, or a space before one.
fn is_plain(rest: &[u8]) -> bool {
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    matches!(rest, [b'\n' | b'A'..=b'Z' | b'a'..=b'z' | 0xe4..=0xe9, ..])
}

/// Whether text ends with a dash: what is said breaks off there.
fn is_after_dash(before: &[u8]) -> bool {
    before.ends_with(b"--") || before.ends_with("—".as_bytes())
}

/// Whether text ends with a Devanagari letter: then a `|` behind it stands for a danda.
fn is_after_devanagari(before: &[u8]) -> bool {
    matches!(before.trim_ascii_end().last_chunk(), Some([0xe0, 0xa4 | 0xa5, _]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn check(text: &str, language: Language, expected: &str, strength: Strength) {
        let mut rows = Rows::of(text.as_bytes());
        let mut stops = Stops::new(text, 0, language.lexicon().profile.full_stops, &mut rows);
        let stop = stops.next(0, 0, text.len()).expect("a stop");
        assert_eq!((&text[stop.mark..stop.end], stop.strength), (expected, strength));
    }

    #[test]
    fn no_mark_is_passed_over_unread() {
        for c in '\0'..=char::MAX {
            let mut bytes = [0; 4];
            let bytes = c.encode_utf8(&mut bytes).as_bytes();
            // Wide marks that are weak are none to the segmenter.
            let weak = mark::strength(c) == Some(Strength::Weak) && !c.is_ascii();
            if mark::strength(c).is_some() && !weak || mark::is_pictograph(c) {
                assert!(may_be_mark(bytes, 0) && is_near_mark(bytes[0]), "{c}");
            }
        }
        for byte in 0..=u8::MAX {
            assert!(BEHIND[usize::from(byte)].0 == 0 || is_near_mark(byte), "{byte:x}");
        }
    }

    #[test]
    fn nothing_that_belongs_to_a_stop_is_plain() {
        let marks = Marks { text: "", full_stops: &[] };
        for c in (' '..=char::MAX).chain(['\n']) {
            for text in [format!("{c}"), format!(" {c}"), format!("{c} "), format!(" {c} ")] {
                let marks = Marks { text: &text, ..marks };
                let belongs = Closing { text: &text, start: 0 }.end(0).0 > 0;
                let belongs = belongs || marks.further_mark(0).is_some();
                assert!(!is_plain(text.as_bytes()) || !belongs, "{text}");
            }
        }
    }

    #[test]
    fn takes_what_closes_with_the_marks() {
        check("Ya.” Lalu", Language::Indonesian, ".”", Strength::Period);
        check("Ya?!) Lalu", Language::Indonesian, "?!)", Strength::Strong);
        check("Ja.“ Dann", Language::German, ".“", Strength::Period);
        check("Oui. » Puis", Language::French, ". »", Strength::Period);
        check("\" Yes ? \" . Then", Language::English, "? \" .", Strength::Strong);
        check("the ward.11 12 Then", Language::English, ".11 12", Strength::Period);
        check("So.[12] Then", Language::English, ".[12]", Strength::Period);
        check("はい。」と", Language::Japanese, "。」", Strength::Full);
        check("हाँ| वह", Language::Hindi, "|", Strength::Full);
        check("ναι; όχι", Language::Greek, ";", Strength::Full);
        check("He said. \"Yes", Language::English, ".", Strength::Period);
    }
}
