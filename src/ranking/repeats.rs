//! Sentences of which a reader says that they are the same.

use crate::printed::printed;
use foldhash::fast::RandomState;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher};
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The sentences met so far, to tell those that come again: with other line breaks or spaces, in other
/// case, composed otherwise (NFD), or with another number or bullet in front.
#[derive(Default)]
pub(super) struct Repeats {
    /// The row of the first of each, by the hash of its key.
    first: HashMap<u64, u32, RandomState>,
    hashes: RandomState,
}

impl Repeats {
    /// The row of the earlier sentence that is the same as this one, which has this `row`; none if it is
    /// the first. `text_of` gives the sentence of an earlier row.
    pub(super) fn earlier<'t>(
        &mut self,
        text: &'t str,
        row: usize,
        text_of: impl FnOnce(usize) -> &'t str,
    ) -> Option<usize> {
        let first = *self.first.entry(self.hash(text)).or_insert(row as u32) as usize;
        if first == row {
            return None;
        }
        // Two of one hash may still differ, which chance does not bring about.
        let other = text_of(first);
        (text == other || key(text) == key(other)).then_some(first)
    }

    fn hash(&self, text: &str) -> u64 {
        let mut hasher = self.hashes.build_hasher();
        hasher.write(key(text).as_bytes());
        hasher.finish()
    }
}

/// What two sentences have in common that are the same.
fn key(text: &str) -> Cow<'_, str> {
    let line = unmarked(text);
    if line.is_ascii() {
        let line = printed(line);
        return if line.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(line.to_ascii_lowercase())
        } else {
            line
        };
    }
    let lower = printed(line).to_lowercase();
    Cow::Owned(if is_nfc(&lower) { lower } else { lower.nfc().collect() })
}

/// `text` without the number or bullet of a list before it: *2.*, *(b)*, *-*.
fn unmarked(text: &str) -> &str {
    let is_mark = |mark: &str| {
        let inner = mark.trim_start_matches('(').trim_end_matches(['.', ')']);
        let numbered = inner.len() < mark.len()
            && !inner.is_empty()
            && (inner.bytes().all(|byte| byte.is_ascii_digit()) || inner.chars().count() == 1);
        numbered || matches!(mark, "-" | "–" | "—" | "*" | "•" | "·")
    };
    match text.split_once(char::is_whitespace) {
        Some((mark, rest)) if mark.len() <= LONGEST_MARK && is_mark(mark) => rest.trim_start(),
        _ => text,
    }
}

/// Numbers of lists have at most this many bytes.
const LONGEST_MARK: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(one: &str, other: &str, same: bool) {
        let mut repeats = Repeats::default();
        assert_eq!(repeats.earlier(one, 3, |_| ""), None);
        let found = repeats.earlier(other, 7, |row| if row == 3 { one } else { "" });
        assert_eq!(found, same.then_some(3), "{one:?} {other:?}");
    }

    #[test]
    fn tells_what_a_reader_calls_the_same() {
        check("Rain fell.", "Rain fell.", true);
        check("Rain fell.", "RAIN  fell.", true);
        check("Rain fell.", "Rain\r\n    fell.", true);
        check("1. Rain fell.", "2. Rain fell.", true);
        check("Rain fell.", "(b) Rain fell.", true);
        check("- Rain fell.", "• Rain fell.", true);
        check("Él llegó.", "e\u{301}l llego\u{301}.", true);
        check("昨夜大雨，\n老桥关闭。", "昨夜大雨，老桥关闭。", true);
        check("Rain fell.", "Rain fell?", false);
        check("Rain fell on 2 days.", "Rain fell on 3 days.", false);
        check("A rain fell.", "The rain fell.", false);
        check("1990 was wet.", "1991 was wet.", false);
    }
}
