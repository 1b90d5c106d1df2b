//! Marks without white space behind them: careless writing, or a part of a word.

use super::stop::{Mark, Stop};
use super::{LONGEST_WORD, Sentences, before, is_ideographic};

impl Sentences<'_> {
    /// Whether a mark without white space behind it ends the sentence: *…selesai.Kemudian…*.
    pub(super) fn is_end_unspaced(&self, stop: &Stop, next: char, start: usize) -> bool {
        if stop.closes {
            return next.is_uppercase() || is_ideographic(next);
        }
        let before = self.text[..stop.mark].chars().next_back();
        if is_ideographic(next) {
            // Chinese and Japanese may use the ASCII stop; Thai and Lao abbreviate with it.
            return before.is_some_and(is_ideographic) || stop.kind == Mark::Strong;
        }
        // An ellipsis without space around it parts words, not sentences.
        if self.text[stop.mark..].starts_with(['…', '.']) && stop.kind == Mark::Strong {
            return false;
        }
        let opens = matches!(next, '“' | '„' | '«' | '"' | '—' | '–');
        let behind = self.text[stop.end..].chars().nth(1);
        let opened = behind.is_some_and(char::is_uppercase) && !matches!(next, '—' | '–' | '«');
        let capital = next.is_uppercase() || opens && (stop.kind == Mark::Strong || opened);
        let closed = |c: char| c.is_lowercase() || c.is_ascii_digit() || c == ')' || c == '”';
        if !capital || !before.is_some_and(closed) {
            return false;
        }
        // The second letter: *L’idée*, *I went*; capitals throughout are more often a file or a code.
        let small = |c: char| c.is_lowercase() || c.is_whitespace() || matches!(c, '\'' | '’');
        let word = || behind.is_some_and(small) || before::begins_roman(&self.text[stop.end..]);
        (stop.kind == Mark::Strong || opens || word())
            && !self.is_address(stop)
            && self.before(stop, start).is_end_unspaced()
    }

    /// Whether the mark stands in an address: *jane.Doe@example.com*.
    fn is_address(&self, stop: &Stop) -> bool {
        let rest = &self.text.as_bytes()[stop.end..];
        let mut word = rest.iter().take(LONGEST_WORD).take_while(|b| !b.is_ascii_whitespace());
        word.any(|&byte| byte == b'@')
    }
}
