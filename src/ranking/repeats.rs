//! Sentences of which a reader says that they are the same.

use crate::boundary;
use crate::letter;
use crate::printed::printed;
use crate::terms::TermMatrix;
use foldhash::fast::RandomState;
use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasher;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The sentences met so far, to tell those that come again: with other line breaks or spaces, in other
/// case, composed otherwise (NFD), or with another number or bullet in front.
pub(super) struct Repeats<'m> {
    terms: &'m TermMatrix,
    /// The row of the first of each, by a number.
    first: HashMap<u64, u32, RandomState>,
    /// The hash of the [`key`] of a row, once another was compared with it: a long one has many to be compared with.
    hashes: HashMap<u32, u64, RandomState>,
}

impl<'m> Repeats<'m> {
    /// None yet, with room for so many sentences of these `terms`.
    pub(super) fn new(terms: &'m TermMatrix, sentences: usize) -> Self {
        let first = HashMap::with_capacity_and_hasher(sentences, RandomState::default());
        Self { terms, first, hashes: HashMap::default() }
    }

    /// The row of the earlier sentence that is the same as that of this `row`; none if it is the first.
    /// `text_of` gives the sentence of a row.
    pub(super) fn earlier<'t>(
        &mut self,
        row: u32,
        text_of: impl Fn(u32) -> &'t str,
    ) -> Option<u32> {
        let text = text_of(row);
        // Sentences of the same terms mostly are the same, and their terms are known already.
        let by_terms = self.of_terms(text, row as usize).map(|number| self.first_of(number, row));
        match by_terms {
            Some(first) if first == row => return None,
            Some(first) if self.is_same(text, first, text_of(first)) => return Some(first),
            _ => {}
        }
        let by_key = self.hash(text);
        let first = self.first_of(by_key, row);
        (first != row && self.is_same(text, first, text_of(first))).then_some(first)
    }

    /// Whether a sentence is the same as an earlier one, which has this row. Costs the sentence, and the earlier one
    /// once.
    fn is_same(&mut self, text: &str, row: u32, earlier: &str) -> bool {
        if text == earlier {
            return true;
        }
        if differ(text, earlier) {
            return false;
        }
        let known = self.hashes.get(&row).copied();
        let hash = known.unwrap_or_else(|| {
            let hash = self.hash(earlier);
            self.hashes.insert(row, hash);
            hash
        });
        self.hash(text) == hash && key(text) == key(earlier)
    }

    fn hash(&self, text: &str) -> u64 {
        self.first.hasher().hash_one(key(text))
    }

    /// The row of the first sentence of this number, or this `row`.
    fn first_of(&mut self, number: u64, row: u32) -> u32 {
        *self.first.entry(number).or_insert(row)
    }

    /// A number for the terms of a sentence and how often each stands in it, without that of a list before
    /// them. None if it has no terms.
    fn of_terms(&self, text: &str, row: usize) -> Option<u64> {
        let entries = self.terms.row(row).iter().zip(&self.terms.tf()[self.terms.row_range(row)]);
        let mark = &text[..text.len() - unmarked(text).len()];
        let of_list = usize::from(mark.contains(char::is_numeric));
        let mut entries = entries.skip(of_list).peekable();
        entries.peek()?;
        Some(entries.fold(0, |number: u64, (&term, &tf)| {
            let mixed = (u64::from(term) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            number.wrapping_add((mixed ^ mixed >> 29).wrapping_mul(u64::from(tf)))
        }))
    }
}

/// Whether two texts have other letters of ASCII where they first differ: what the [`key`] leaves out or composes
/// anew is none on one side. Of long ones that is not told, so that the cost of a look is bounded.
fn differ(one: &str, other: &str) -> bool {
    if one.len().max(other.len()) > LONGEST_LOOK {
        return false;
    }
    let mut pairs = unmarked(one).bytes().zip(unmarked(other).bytes());
    let first = pairs.find(|(a, b)| !a.eq_ignore_ascii_case(b));
    first.is_some_and(|(a, b)| a.is_ascii_alphabetic() && b.is_ascii_alphabetic())
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
    let mut lower = String::with_capacity(line.len());
    printed(line).chars().for_each(|c| letter::lower(c, |c| lower.push(c)));
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
    // Nearly all sentences begin with a word.
    if matches!(text.as_bytes(), [a, b, ..] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic()) {
        return text;
    }
    let head = boundary::head(text, LONGEST_MARK + 1);
    match head.find(char::is_whitespace).map(|end| text.split_at(end)) {
        Some((mark, rest)) if is_mark(mark) && rest.contains(letter::is_alphanumeric) => {
            rest.trim_start()
        }
        _ => text,
    }
}

/// Texts of more bytes are not compared letter by letter.
const LONGEST_LOOK: usize = 500;
/// Numbers of lists have at most this many bytes.
const LONGEST_MARK: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::terms::{Analysis, Analyzer, Vocabulary};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_differs_has_another_key(
            one in "(- |1\\. |> )?([aAeé\u{301}\u{308}ß.\n -]|ﬁ|水){0,9}",
            other in "(- |1\\. |> )?([aAeé\u{301}\u{308}ß.\n -]|ﬁ|水){0,9}",
        ) {
            prop_assert!(!differ(&one, &other) || key(&one) != key(&other));
        }
    }

    #[track_caller]
    fn check(one: &str, other: &str, same: bool) {
        let analyzer = Analyzer::new(Language::English.lexicon(), Analysis::default());
        let sentences = [one, "Snow came.", other, other];
        let terms = Vocabulary::new(&analyzer).count(sentences.into_iter().map(std::iter::once));
        let mut repeats = Repeats::new(&terms, sentences.len());
        let found = [0, 1, 2, 3].map(|row| repeats.earlier(row, |row| sentences[row as usize]));
        let expected =
            if same { [None, None, Some(0), Some(0)] } else { [None, None, None, Some(2)] };
        assert_eq!(found, expected, "{one:?} {other:?}");
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
        check("It is so.", "It was so.", false);
        check("It is the one.", "It is\nthe onE.", true);
        check("“It is the har-\nbour.”", "“It is the harbour.”", true);
        check("It is so.", "1. It is so.", true);
        check("2. Rain fell, rain.", "Rain fell, rain.", true);
        check("1990 was wet.", "1991 was wet.", false);
        check("É) .", "A. .", false);
    }
}
