//! What surely is in no list, told before it is looked up.

use crate::letter;

/// What no phrase of a list begins with, by the first two letters: most words are told apart by a look at
/// one bit, in place of twenty steps for a key.
#[derive(Default)]
pub(super) struct Sieve {
    /// For every first letter the second ones, a bit each. The lower five bits of a letter of ASCII are
    /// the same in both cases; those of marks and digits are those of some letter.
    seconds: [u32; 32],
    /// The first letters beyond ASCII.
    wide: LetterSieve,
}

impl Sieve {
    pub(super) fn add(&mut self, phrase: &str) {
        let &[first, ..] = phrase.as_bytes() else { return };
        if !first.is_ascii() {
            phrase.chars().take(1).for_each(|c| self.wide.add(c));
            return;
        }
        let second = phrase.as_bytes().get(1).filter(|byte| byte.is_ascii_alphabetic());
        // Behind a word of one letter anything may stand, and other letters have two cases each.
        self.seconds[usize::from(first % 32)] |=
            second.map_or(u32::MAX, |second| 1 << (second % 32));
    }

    /// Whether a phrase may be at the start of `text`.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        match *text.as_bytes() {
            [first @ ..=0x7f, second @ ..=0x7f, ..] => {
                self.seconds[usize::from(first % 32)] >> (second % 32) & 1 == 1
            }
            [..=0x7f, ..] | [] => true,
            // A letter in upper case may become any other.
            _ => text.starts_with(|c| !letter::is_small(c) || self.wide.may_hold(c)),
        }
    }
}

/// Tells most characters that are no function words by themselves from those that are, by their last ten
/// bits: every pair of characters in Chinese is asked about both.
#[derive(Default)]
pub(super) struct LetterSieve([u64; 16]);

impl LetterSieve {
    pub(super) fn of(words: impl Iterator<Item = &'static str>) -> Self {
        let mut sieve = Self::default();
        for word in words {
            let mut letters = word.chars();
            if let (Some(c), None) = (letters.next(), letters.next()) {
                sieve.add(c);
            }
        }
        sieve
    }

    fn add(&mut self, c: char) {
        let (at, bit) = Self::place(c);
        self.0[at] |= bit;
    }

    pub(super) fn may_hold(&self, c: char) -> bool {
        let (at, bit) = Self::place(c);
        self.0[at] & bit != 0
    }

    fn place(c: char) -> (usize, u64) {
        (c as usize / 64 % 16, 1 << (c as u32 % 64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_through_all_that_begins_as_a_phrase_does() {
        let mut sieve = Sieve::default();
        for phrase in ["read also", "a", "és", "e-mail", "по"] {
            sieve.add(phrase);
        }
        for text in ["Read also", "READ", "A", "a b", "a–b", "És", "e-Mail", "E–", "По", "r"]
        {
            assert!(sieve.may_begin(text), "{text}");
        }
        for text in ["road", "Bread", "the sea", "ZZ"] {
            assert!(!sieve.may_begin(text), "{text}");
        }
    }

    #[test]
    fn lets_through_all_letters_of_a_list() {
        let sieve = LetterSieve::of(["的", "a", "我们"].into_iter());
        assert!(sieve.may_hold('的') && sieve.may_hold('a'));
        assert!(!sieve.may_hold('b') && !sieve.may_hold('们'));
    }
}
