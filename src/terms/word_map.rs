//! What is known of each word, by the word.

use super::matrix::TermId;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;

/// The longest words that are numbers.
const SHORT: usize = size_of::<u64>();

/// Words with their terms. Nine in ten words of a text have up to eight bytes: those are kept as
/// numbers, which are hashed and compared at once.
///
/// Seeded, since the words come from outside; no output depends on the order.
pub(super) struct WordMap<K> {
    short: HashMap<u64, TermId, foldhash::fast::RandomState>,
    long: HashMap<K, TermId, foldhash::fast::RandomState>,
}

impl<K: Borrow<str> + Hash + Eq> WordMap<K> {
    pub(super) fn new() -> Self {
        Self { short: HashMap::default(), long: HashMap::default() }
    }

    pub(super) fn len(&self) -> usize {
        self.short.len() + self.long.len()
    }

    pub(super) fn get(&self, word: &str) -> Option<TermId> {
        if is_short(word) {
            self.short.get(&number(word)).copied()
        } else {
            self.long.get(word).copied()
        }
    }

    pub(super) fn insert(&mut self, word: impl Into<K> + AsRef<str>, term: TermId) {
        if is_short(word.as_ref()) {
            self.short.insert(number(word.as_ref()), term);
        } else {
            self.long.insert(word.into(), term);
        }
    }

    /// Calls `visit` with every word and its term, in no order.
    pub(super) fn each(&self, mut visit: impl FnMut(&str, TermId)) {
        for (number, &term) in &self.short {
            let bytes = number.to_le_bytes();
            let len = bytes.iter().rposition(|&byte| byte != 0).map_or(0, |last| last + 1);
            visit(std::str::from_utf8(&bytes[..len]).unwrap_or_default(), term);
        }
        self.long.iter().for_each(|(word, &term)| visit(word.borrow(), term));
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut TermId> {
        self.short.values_mut().chain(self.long.values_mut())
    }
}

/// Whether a word is told by its number. Zeros behind it would be lost; a function of the caller may
/// leave some.
fn is_short(word: &str) -> bool {
    word.len() <= SHORT && !word.ends_with('\0')
}

/// The bytes of a short word, filled up with zeros.
fn number(word: &str) -> u64 {
    let bytes = word.as_bytes();
    let half = |bytes: &[u8; SHORT / 2]| u64::from(u32::from_le_bytes(*bytes));
    match (bytes.first_chunk(), bytes.last_chunk()) {
        // Of a word of five to seven bytes, the last four begin among the first four: what both hold is
        // shifted out.
        (Some(first), Some(last)) => half(first) | half(last) >> (8 * (SHORT - bytes.len())) << 32,
        _ => bytes.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_back_every_word() {
        let mut map = WordMap::<&str>::new();
        let words = ["", "a", "a\0", "a\0b", "\0", "abcdefgh", "abcdefghi", "水水水"];
        words.iter().zip(0..).for_each(|(&word, term)| map.insert(word, term));
        let mut found = Vec::new();
        map.each(|word, term| found.push((term, word.to_owned())));
        found.sort_unstable();
        assert!(found.iter().map(|(_, word)| word.as_str()).eq(words));
    }

    #[test]
    fn numbers_are_the_bytes_of_words() {
        for word in ["", "a", "ab", "abc", "abcd", "abcde", "abcdefg", "abcdefgh", "śród", "水"]
        {
            let mut bytes = [0; 8];
            bytes[..word.len()].copy_from_slice(word.as_bytes());
            assert_eq!(number(word), u64::from_le_bytes(bytes), "{word}");
        }
    }

    #[test]
    fn words_of_all_lengths_are_found_again() {
        let words: Vec<String> = (0..20).map(|len| "ab".repeat(len)).collect();
        let mut map: WordMap<&str> = WordMap::new();
        for (i, word) in words.iter().enumerate() {
            assert_eq!(map.get(word), None);
            map.insert(word.as_str(), i as TermId);
        }
        for (i, word) in words.iter().enumerate() {
            assert_eq!(map.get(word), Some(i as TermId));
        }
    }
}
