//! What is known of each word, by the word.

use super::matrix::TermId;
use super::pair_map::PairMap;
use crate::letter::number;
use foldhash::fast::RandomState;
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
    pairs: PairMap,
    short: HashMap<u64, TermId, RandomState>,
    long: HashMap<K, TermId, RandomState>,
}

impl<K: Borrow<str> + Hash + Eq> WordMap<K> {
    /// Room for so many words of each kind.
    pub(super) fn with_capacity(words: usize) -> Self {
        Self {
            pairs: PairMap::new(),
            short: HashMap::with_capacity_and_hasher(words, RandomState::default()),
            long: HashMap::with_capacity_and_hasher(words, RandomState::default()),
        }
    }

    #[inline]
    pub(super) fn get(&self, word: &str) -> Option<TermId> {
        if !is_short(word) {
            return self.get_long(word);
        }
        let number = number(word.as_bytes());
        match PairMap::pair(number) {
            Some(pair) => self.get_pair(pair),
            None => self.short.get(&number).copied(),
        }
    }

    // Kept apart, so that the look-up of other words stays short in the loop that calls it.
    #[inline(never)]
    fn get_pair(&self, pair: u32) -> Option<TermId> {
        self.pairs.get(pair)
    }

    #[inline(never)]
    fn get_long(&self, word: &str) -> Option<TermId> {
        self.long.get(word).copied()
    }

    /// Adds a word that is not there.
    pub(super) fn insert(&mut self, word: impl Into<K> + AsRef<str>, term: TermId) {
        if !is_short(word.as_ref()) {
            self.long.insert(word.into(), term);
            return;
        }
        let number = number(word.as_ref().as_bytes());
        match PairMap::pair(number) {
            Some(pair) => self.pairs.insert(pair, term),
            None => {
                self.short.insert(number, term);
            }
        }
    }
}

/// Whether a word is told by its number. Zeros behind it would be lost; a function of the caller may
/// leave some.
fn is_short(word: &str) -> bool {
    word.len() <= SHORT && !word.ends_with('\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_words_with_zeros_apart() {
        let mut map = WordMap::<&str>::with_capacity(0);
        let words = ["", "a", "a\0", "a\0b", "\0", "abcdefgh", "abcdefghi", "水水水"];
        words.iter().zip(0..).for_each(|(&word, term)| map.insert(word, term));
        words.iter().zip(0..).for_each(|(&word, term)| assert_eq!(map.get(word), Some(term)));
    }

    #[test]
    fn words_of_all_lengths_are_found_again() {
        let words: Vec<String> = (0..20).map(|len| "ab".repeat(len)).collect();
        let mut map: WordMap<&str> = WordMap::with_capacity(0);
        for (i, word) in words.iter().enumerate() {
            assert_eq!(map.get(word), None);
            map.insert(word.as_str(), i as TermId);
        }
        for (i, word) in words.iter().enumerate() {
            assert_eq!(map.get(word), Some(i as TermId));
        }
    }
}
