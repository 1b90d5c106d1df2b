//! A content word where it stands.

use crate::letter::is_numeric;
use crate::terms::Analyzer;
use crate::token;
use std::ops::Range;

/// What a word is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word.
    Word,
    /// What begins with a digit.
    Number,
    /// A pair of characters that write meanings: Chinese, Japanese.
    Meanings,
    /// A pair of letters of a script without spaces that writes sounds: Thai, Lao, Khmer, Burmese.
    Letters,
}

impl Kind {
    pub(super) fn of(word: &str, analyzer: &Analyzer) -> Self {
        // Most words begin with a letter of ASCII, or with Han from U+5000 on.
        match word.as_bytes().first() {
            Some(b'a'..=b'z' | b'A'..=b'Z') => return Self::Word,
            Some(0xe5..=0xe9) if analyzer.has_pairs() => return Self::Meanings,
            _ => {}
        }
        let first = word.chars().next();
        let Some(c) = first.filter(|&c| token::is_spaceless(c)) else {
            return if first.is_some_and(is_numeric) { Self::Number } else { Self::Word };
        };
        if !analyzer.has_pairs() || token::is_katakana(c) {
            Self::Word
        } else if token::is_spaceless_alphabet(c) {
            Self::Letters
        } else {
            Self::Meanings
        }
    }

    /// Whether it is a pair of characters of a script without spaces.
    pub(super) const fn is_pair(self) -> bool {
        matches!(self, Self::Meanings | Self::Letters)
    }

    /// The most words of a phrase in this kind of text. Of pairs there is one less than characters.
    pub(super) const fn most(self) -> usize {
        match self {
            Self::Word | Self::Number => 4,
            Self::Meanings => 5,
            Self::Letters => 8,
        }
    }
}

/// A content word where it stands, in four bytes, for a long text has many: from the lowest bit on its marks, its
/// kind, its length and where it begins.
#[derive(Clone, Copy)]
pub(super) struct Word(u32);

const MARKS: u32 = 0xf;
const KIND: u32 = MARKS.trailing_ones();
const LEN: u32 = KIND + 2;
const START: u32 = LEN + 8;

impl Word {
    /// It looks like a part of a name: a capital letter, not the first of its sentence.
    pub(super) const NAME: u32 = 1;
    /// It shares a character with the word before it: the pairs *ab*, *bc* of *abc*.
    pub(super) const OVERLAPS: u32 = 2;
    /// It stands in a heading.
    pub(super) const HEADING: u32 = 4;
    /// It is the last of a run.
    const ENDS_RUN: u32 = 8;

    /// The most bytes of a word: one with more is none that somebody reads.
    pub(super) const MOST_BYTES: usize = (1 << (START - LEN)) - 1;
    /// A word can begin so many bytes at most behind where they are counted from.
    pub(super) const FARTHEST: usize = u32::MAX as usize >> START;

    /// The `len` bytes at `start`, within the bounds above.
    pub(super) fn new(start: usize, len: usize, kind: Kind, marks: u32) -> Self {
        debug_assert!(start <= Self::FARTHEST && len <= Self::MOST_BYTES);
        Self((start as u32) << START | (len as u32) << LEN | (kind as u32) << KIND | marks)
    }

    /// Where it stands, from where bytes are counted.
    pub(super) fn bytes(self) -> Range<usize> {
        let start = (self.0 >> START) as usize;
        start..start + (self.0 >> LEN) as usize % (Self::MOST_BYTES + 1)
    }

    pub(super) fn kind(self) -> Kind {
        match (self.0 >> KIND) % 4 {
            0 => Kind::Word,
            1 => Kind::Number,
            2 => Kind::Meanings,
            _ => Kind::Letters,
        }
    }

    pub(super) fn end_run(&mut self) {
        self.0 |= Self::ENDS_RUN;
    }

    pub(super) fn is_name(self) -> bool {
        self.0 & Self::NAME != 0
    }

    pub(super) fn overlaps(self) -> bool {
        self.0 & Self::OVERLAPS != 0
    }

    pub(super) fn is_in_heading(self) -> bool {
        self.0 & Self::HEADING != 0
    }

    pub(super) fn ends_run(self) -> bool {
        self.0 & Self::ENDS_RUN != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_it_was_made_of() {
        for kind in [Kind::Word, Kind::Number, Kind::Meanings, Kind::Letters] {
            for (start, len) in [(0, 1), (Word::FARTHEST, Word::MOST_BYTES)] {
                for marks in 0..8 {
                    let mut word = Word::new(start, len, kind, marks);
                    assert!(!word.ends_run());
                    word.end_run();
                    assert!(word.ends_run() && word.kind() == kind);
                    assert_eq!(word.bytes(), start..start + len);
                    assert_eq!(word.is_name(), marks & Word::NAME != 0);
                    assert_eq!(word.overlaps(), marks & Word::OVERLAPS != 0);
                    assert_eq!(word.is_in_heading(), marks & Word::HEADING != 0);
                }
            }
        }
    }
}
