//! What surely is in no list, told before it is looked up.

use crate::letter;

/// What stands for the letters behind the end of a text: no phrase has it.
const END: u8 = 0x1f;

/// What no phrase of a list begins with, by the first three letters: most words are told apart by a look at
/// one bit, in place of twenty steps for a key.
#[derive(Default)]
pub(super) struct Sieve {
    /// For every first and second letter the third ones, a bit each. The lower five bits of a letter of ASCII
    /// are the same in both cases; those of marks and digits are those of some letter.
    thirds: [[u32; 32]; 32],
    /// The first letters beyond ASCII.
    wide: LetterSieve,
}

impl Sieve {
    pub(super) fn of(phrases: impl Iterator<Item = &'static str>) -> Self {
        let mut sieve = Self::default();
        phrases.for_each(|phrase| sieve.add(phrase));
        sieve
    }

    pub(super) fn add(&mut self, phrase: &str) {
        let &[first, ref behind @ ..] = phrase.as_bytes() else { return };
        if !first.is_ascii() {
            phrase.chars().take(1).for_each(|c| self.wide.add(c));
            return;
        }
        // Behind a word of one or two letters anything may stand, and letters beyond ASCII have two cases.
        let letter = |at: usize| behind.get(at).filter(|byte| byte.is_ascii());
        let third = letter(1).map_or(u32::MAX, |third| 1 << (third % 32));
        let seconds = &mut self.thirds[usize::from(first % 32)];
        match letter(0) {
            Some(second) => seconds[usize::from(second % 32)] |= third,
            None => *seconds = [u32::MAX; 32],
        }
    }

    /// Whether some phrases begin with letters beyond ASCII.
    pub(super) fn has_wide(&self) -> bool {
        self.wide.0.iter().any(|&letters| letters != 0)
    }

    /// Whether a phrase may be at the start of `text`.
    pub(super) fn may_begin(&self, text: &str) -> bool {
        let may_begin = |first, second, third| {
            let thirds = self.thirds[usize::from(first % 32)][usize::from(second % 32)];
            thirds >> (third % 32) & 1 == 1
        };
        match *text.as_bytes() {
            [first @ ..=0x7f, second @ ..=0x7f, third @ ..=0x7f, ..] => {
                may_begin(first, second, third)
            }
            [first @ ..=0x7f, second @ ..=0x7f] => may_begin(first, second, END),
            [first @ ..=0x7f] => may_begin(first, END, END),
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
    /// Adds a `word`, if it is one character.
    pub(super) fn add_word(&mut self, word: &str) {
        let mut letters = word.chars();
        if let (Some(c), None) = (letters.next(), letters.next()) {
            self.add(c);
        }
    }

    pub(super) fn add(&mut self, c: char) {
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

/// Tells most pairs of characters that are no function words from those that are: in Chinese every new word is
/// asked about, and a look into the lists of all languages waits for memory.
pub(super) struct PairSieve([u64; PairSieve::BITS / 64]);

impl Default for PairSieve {
    fn default() -> Self {
        Self([0; Self::BITS / 64])
    }
}

impl PairSieve {
    const BITS: usize = 4096;

    /// Adds a `word`, if it is such a pair.
    pub(super) fn add_word(&mut self, word: &str) {
        if let Some(place) = Self::place(word) {
            self.0[place / 64] |= 1 << (place % 64);
        }
    }

    /// Whether `word` may be one of the words; what is no pair of characters of three bytes may.
    pub(super) fn may_hold(&self, word: &str) -> bool {
        Self::place(word).is_none_or(|place| self.0[place / 64] >> (place % 64) & 1 == 1)
    }

    fn place(word: &str) -> Option<usize> {
        let &[0xe0..=0xef, a, b, 0xe0..=0xef, c, d] = word.as_bytes() else { return None };
        // The lower bits of both characters.
        let letter = |upper, lower| usize::from(upper & 0x3f) << 6 | usize::from(lower & 0x3f);
        Some((letter(a, b) + 37 * letter(c, d)) % Self::BITS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_through_all_that_begins_as_a_phrase_does() {
        let mut sieve = Sieve::default();
        for phrase in ["read also", "a", "és", "e-mail", "o écrit", "по"] {
            sieve.add(phrase);
        }
        for text in ["Read also", "READ", "A", "a b", "a–b", "És", "e-Mail", "E–", "O é", "По", ""]
        {
            assert!(sieve.may_begin(text), "{text}");
        }
        for text in ["road", "Bread", "the sea", "ZZZ", "rest", "r", "Re", "E", "e mail", "o"] {
            assert!(!sieve.may_begin(text), "{text}");
        }
    }

    #[test]
    fn lets_through_all_pairs_of_a_list() {
        let mut sieve = PairSieve::default();
        for word in ["我们", "的", "不是", "that"] {
            sieve.add_word(word);
        }
        for word in ["我们", "不是", "的", "一个人", "that", "w水水", ""] {
            assert!(sieve.may_hold(word), "{word}");
        }
        for word in ["们我", "水火", "我的", "กข"] {
            assert!(!sieve.may_hold(word), "{word}");
        }
    }

    #[test]
    fn lets_through_all_letters_of_a_list() {
        let mut sieve = LetterSieve::default();
        for word in ["的", "a", "我们"] {
            sieve.add_word(word);
        }
        assert!(sieve.may_hold('的') && sieve.may_hold('a'));
        assert!(!sieve.may_hold('b') && !sieve.may_hold('们'));
    }
}
