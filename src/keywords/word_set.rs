//! Some words of the sequence.

/// A set of places in the word sequence, in a bit each: a long text has many.
pub(super) struct WordSet {
    rows: Vec<u64>,
}

/// Places of a row.
const ROW: usize = u64::BITS as usize;

impl WordSet {
    /// None of so many words.
    pub(super) fn new(words: usize) -> Self {
        Self { rows: vec![0; words.div_ceil(ROW)] }
    }

    pub(super) fn insert(&mut self, word: usize) {
        self.rows[word / ROW] |= 1 << (word % ROW);
    }

    pub(super) fn contains(&self, word: usize) -> bool {
        self.rows[word / ROW] >> (word % ROW) & 1 == 1
    }

    /// How many of them there are, and how many before each row.
    pub(super) fn count(&self) -> (u32, Vec<u32>) {
        let mut count = 0;
        let before = |row: &u64| {
            let before = count;
            count += row.count_ones();
            before
        };
        let before = self.rows.iter().map(before).collect();
        (count, before)
    }

    /// How many of them there are before this word, by how many there are `before` each row.
    pub(super) fn rank(&self, word: usize, before: &[u32]) -> usize {
        let in_row = self.rows[word / ROW] & ((1 << (word % ROW)) - 1);
        (before[word / ROW] + in_row.count_ones()) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn says_what_a_set_of_numbers_says(
            words in prop::collection::btree_set(0..300_usize, 0..150)
        ) {
            let mut set = WordSet::new(300);
            for &word in &words {
                set.insert(word);
            }
            let (count, before) = set.count();
            prop_assert_eq!(count as usize, words.len());
            let found: BTreeSet<usize> = (0..300).filter(|&word| set.contains(word)).collect();
            prop_assert_eq!(&found, &words);
            for (rank, &word) in words.iter().enumerate() {
                prop_assert_eq!(set.rank(word, &before), rank);
            }
        }
    }
}
