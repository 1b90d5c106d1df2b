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

/// A content word where it stands, in eight bytes: a long text has many.
pub(super) struct Word {
    /// Where it begins, from the start of its sentence.
    start: u32,
    len: u16,
    pub(super) kind: Kind,
    /// What else is known of it: a bit each.
    marks: u8,
}

impl Word {
    /// It looks like a part of a name: a capital letter, not the first of its sentence.
    pub(super) const NAME: u8 = 1;
    /// It shares a character with the word before it: the pairs *ab*, *bc* of *abc*.
    pub(super) const OVERLAPS: u8 = 2;
    /// It stands in a heading.
    pub(super) const HEADING: u8 = 4;
    /// It is the last of a run.
    const ENDS_RUN: u8 = 8;

    /// The `len` bytes at `start`; none if they are beyond what eight bytes can say, which is no word that
    /// somebody reads.
    pub(super) fn new(start: usize, len: usize, kind: Kind, marks: u8) -> Option<Self> {
        let (start, len) = (u32::try_from(start).ok()?, u16::try_from(len).ok()?);
        Some(Self { start, len, kind, marks })
    }

    /// Where it stands, from the start of its sentence.
    pub(super) fn bytes(&self) -> Range<usize> {
        let start = self.start as usize;
        start..start + usize::from(self.len)
    }

    pub(super) fn end_run(&mut self) {
        self.marks |= Self::ENDS_RUN;
    }

    pub(super) fn is_name(&self) -> bool {
        self.marks & Self::NAME != 0
    }

    pub(super) fn overlaps(&self) -> bool {
        self.marks & Self::OVERLAPS != 0
    }

    pub(super) fn is_in_heading(&self) -> bool {
        self.marks & Self::HEADING != 0
    }

    pub(super) fn ends_run(&self) -> bool {
        self.marks & Self::ENDS_RUN != 0
    }
}
