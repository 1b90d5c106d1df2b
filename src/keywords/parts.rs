//! Which phrases stand in longer ones most of the time.

use super::phrase::Phrase;
use super::word_set::WordSet;
use std::ops::Range;

/// A phrase that stands less often than this shows nothing about its parts.
pub(super) const FREQUENT: usize = 3;

/// The number of no phrase.
pub(super) const NONE: u32 = u32::MAX;

/// A phrase that is frequent enough to show something about its parts.
pub(super) struct Frequent {
    /// Its number.
    pub(super) phrase: u32,
    /// The number of the longest frequent one that it begins with.
    pub(super) within: u32,
}

/// Tells every phrase how often the most frequent one stands that holds it. The `frequent` ones are in an order in
/// which each comes behind those that it begins with, and all occurrences are among `firsts`.
pub(super) fn tell(frequent: &[Frequent], phrases: &mut [Phrase], firsts: &[u32]) {
    let wholes = frequent.iter().flat_map(|whole| phrases[whole.phrase as usize].range());
    let mut longest = Longest::new(firsts.len(), wholes);
    for (number, phrase) in (0..).zip(frequent) {
        for &first in &firsts[phrases[phrase.phrase as usize].occurrences()] {
            longest.begins(first as usize, number);
        }
    }
    for whole in frequent {
        let Range { start, end } = phrases[whole.phrase as usize].range();
        let count = phrases[whole.phrase as usize].count;
        for first in start..end {
            let mut number = longest.at(first);
            while let Some(part) = frequent.get(number as usize) {
                let phrase = &mut phrases[part.phrase as usize];
                if first + usize::from(phrase.len) <= end && part.phrase != whole.phrase {
                    phrase.within = phrase.within.max(count);
                }
                number = part.within;
            }
        }
    }
}

/// For some words the number of the longest frequent phrase that begins there. All other words, which are most, take a
/// bit each.
struct Longest {
    words: WordSet,
    /// How many of them there are before each row.
    before: Vec<u32>,
    numbers: Vec<u32>,
}

impl Longest {
    /// For `some` of so many words.
    fn new(all: usize, some: impl Iterator<Item = usize>) -> Self {
        let mut words = WordSet::new(all);
        some.for_each(|word| words.insert(word));
        let (count, before) = words.count();
        Self { words, before, numbers: vec![NONE; count as usize] }
    }

    /// A phrase of this number begins there, which is longer than those that came before.
    fn begins(&mut self, word: usize, number: u32) {
        if self.words.contains(word) {
            self.numbers[self.words.rank(word, &self.before)] = number;
        }
    }

    /// The number of the longest that begins at this word, which is one of them.
    fn at(&self, word: usize) -> u32 {
        self.numbers[self.words.rank(word, &self.before)]
    }
}
