//! The content words of the texts, one after another.

use crate::document::{BlockKind, Document};
use crate::letter::{self, is_numeric};
use crate::mark;
use crate::place::{Place, places_of};
use crate::terms::{Analyzer, TermId, Vocabulary};
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
    fn of(word: &str, analyzer: &Analyzer) -> Self {
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
    const fn is_pair(self) -> bool {
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

/// A content word where it stands.
pub(super) struct Word {
    len: u32,
    pub(super) start: usize,
    /// Whether it looks like a part of a name: a capital letter, not the first of its sentence.
    pub(super) name: bool,
    pub(super) kind: Kind,
    /// Whether it shares a character with the word before it: the pairs *ab*, *bc* of *abc*.
    pub(super) overlaps: bool,
    /// Whether it stands in a heading.
    pub(super) heading: bool,
}

impl Word {
    /// Byte offset behind it.
    pub(super) fn end(&self) -> usize {
        self.start + self.len as usize
    }
}

/// The content words of all documents, and what parts them.
#[derive(Default)]
pub(super) struct WordSequence {
    pub(super) words: Vec<Word>,
    /// The term of each word.
    pub(super) terms: Vec<TermId>,
    /// Behind the last word of every sentence.
    sentence_ends: Vec<usize>,
    /// Behind the last word of every run: words with neither function words nor punctuation between
    /// them.
    run_ends: Vec<usize>,
    /// Behind the last word of every document.
    document_ends: Vec<usize>,
    /// How many letters each term has where it stands first; none for pairs.
    pub(super) letters: Vec<u32>,
    /// How many words there are, function words too.
    pub(super) all: usize,
    /// How many words are not the first of their sentence.
    inner: usize,
    /// How many of those look like names, not counting words in capitals alone.
    names: usize,
}

impl WordSequence {
    /// Reads the words of `documents`, which `analyzer` finds, into `vocabulary`. Linear in the texts.
    pub(super) fn read<'t>(
        documents: &[Document<'t>],
        analyzer: &Analyzer,
        vocabulary: &mut Vocabulary<'_, 't>,
    ) -> Self {
        let mut sequence = Self::default();
        for (number, document) in documents.iter().enumerate() {
            for place in places_of(document, number) {
                sequence.read_sentence(place, document.text(), analyzer, vocabulary);
            }
            sequence.document_ends.push(sequence.words.len());
        }
        if let Some(merged) = vocabulary.restore() {
            for term in &mut sequence.terms {
                *term = merged[*term as usize];
            }
        }
        sequence.letters.resize(vocabulary.len(), 0);
        sequence
    }

    fn read_sentence<'t>(
        &mut self,
        place: Place<'_, 't>,
        text: &'t str,
        analyzer: &Analyzer,
        vocabulary: &mut Vocabulary<'_, 't>,
    ) {
        let mut first = true;
        let heading = place.kind == BlockKind::Heading;
        for range in place.spoken().ranges() {
            let part = &text[range.clone()];
            let mut end = 0;
            analyzer.each_word(part, |at, word| {
                let overlaps = at < end;
                if !overlaps && is_boundary(&part[end..at]) {
                    self.end_run();
                }
                end = at + word.len();
                let name = !first && word.starts_with(letter::is_upper);
                self.all += 1;
                self.inner += usize::from(!first);
                first = false;
                // Days and months in capitals may be parts of names: *Good Friday*.
                let is_date = || word.starts_with(char::is_lowercase) && analyzer.names_date(word);
                let is_passed = |kind: Kind| is_date() || kind.is_pair() && has_hiragana(word);
                let found = vocabulary.add(word).map(|term| (term, Kind::of(word, analyzer)));
                let Some((term, kind)) = found.filter(|&(_, kind)| !is_passed(kind)) else {
                    self.end_run();
                    return;
                };
                let overlaps = overlaps && !self.is_new_run();
                let start = range.start + at;
                let len = word.len() as u32;
                self.push(Word { len, start, name, kind, overlaps, heading }, term, word);
            });
            // Markup stands between two parts.
            self.end_run();
        }
        if self.sentence_ends.last() != Some(&self.words.len()) {
            self.sentence_ends.push(self.words.len());
        }
    }

    /// Adds `word`, which stands for `term` and is written so.
    fn push(&mut self, word: Word, term: TermId, written: &str) {
        self.names += usize::from(word.name && written.contains(char::is_lowercase));
        self.terms.push(term);
        let term = term as usize;
        if self.letters.len() <= term {
            // Most terms are new for a while, so that there is room for many.
            self.letters.resize((term + 1).next_power_of_two(), 0);
        }
        let letters = &mut self.letters[term];
        if *letters == 0 && matches!(word.kind, Kind::Word | Kind::Number) {
            *letters = written.chars().count() as u32;
        }
        self.words.push(word);
    }

    fn is_new_run(&self) -> bool {
        self.run_ends.last().copied().unwrap_or(0) == self.words.len()
    }

    fn end_run(&mut self) {
        if !self.is_new_run() {
            self.run_ends.push(self.words.len());
        }
    }

    /// The words of every run.
    pub(super) fn runs(&self) -> impl Iterator<Item = Range<usize>> {
        ranges(&self.run_ends)
    }

    /// The words of every sentence.
    pub(super) fn sentences(&self) -> impl Iterator<Item = Range<usize>> {
        ranges(&self.sentence_ends)
    }

    /// The words of every document.
    pub(super) fn documents(&self) -> impl Iterator<Item = Range<usize>> {
        ranges(&self.document_ends)
    }

    /// The number of the document that word `i` stands in.
    pub(super) fn document(&self, i: usize) -> usize {
        self.document_ends.partition_point(|&end| end <= i)
    }

    /// The share of its words that look like names, from 0 to 1.
    pub(super) fn name_share(&self) -> f64 {
        self.names as f64 / self.inner.max(1) as f64
    }
}

/// Whether hiragana stands in a pair: beside Chinese characters these write particles and the endings of
/// verbs, so that what is named stands between them (*市の小学校で食べる*).
fn has_hiragana(word: &str) -> bool {
    // Few other characters have this first byte, and bytes are sooner looked at.
    word.bytes().any(|byte| byte == 0xe3) && word.contains(|c| matches!(c, '\u{3041}'..='\u{309f}'))
}

/// Whether what stands between two words keeps them from being one phrase: more than white space, a
/// hyphen, an apostrophe or a short dash.
fn is_boundary(gap: &str) -> bool {
    let mut chars = gap.chars();
    let joins = |c| mark::is_hyphen(c) || mark::is_apostrophe(c) || c == '–';
    match (chars.next(), chars.next()) {
        (None, _) => false,
        (Some(c), None) => c != ' ' && !joins(c) && !c.is_whitespace(),
        (Some(_), Some(_)) => !gap.trim_start().is_empty(),
    }
}

fn ranges(ends: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let starts = std::iter::once(0).chain(ends.iter().copied());
    starts.zip(ends).map(|(start, &end)| start..end)
}
