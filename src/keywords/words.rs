//! The content words of the texts, one after another.

use super::word::{Kind, Word};
use crate::document::{BlockKind, Document};
use crate::letter;
use crate::mark;
use crate::place::{Place, places_of};
use crate::terms::{Analyzer, NO_TERM, TermId, Vocabulary};
use std::iter;
use std::ops::Range;

/// Content words of a sentence, for which there is room beforehand
const ROW: usize = 10;
/// up to this many.
pub(super) const MOST_ROOM: usize = 1024;

/// The content words of all documents, and what parts them.
#[derive(Default)]
pub(super) struct WordSequence {
    pub(super) words: Vec<Word>,
    /// The term of each word.
    pub(super) terms: Vec<TermId>,
    /// Behind the last word of every sentence that has words.
    sentence_ends: Vec<usize>,
    /// The byte offsets that the words of each of these count from.
    sentence_starts: Vec<usize>,
    /// Behind the last word of every document.
    document_ends: Vec<usize>,
    /// How many letters each term has where it stands first; none for pairs.
    pub(super) letters: Vec<u16>,
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
        let sentences: usize = documents.iter().map(|document| document.sentences().len()).sum();
        sequence.words.reserve((ROW * sentences).min(MOST_ROOM));
        sequence.sentence_ends.reserve(sentences.min(MOST_ROOM));
        sequence.sentence_starts.reserve(sentences.min(MOST_ROOM));
        sequence.terms.reserve(sequence.words.capacity());
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
        sequence.words.shrink_to_fit();
        sequence.terms.shrink_to_fit();
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
        let mut origin = None;
        for range in place.spoken().ranges() {
            let start = *origin.get_or_insert(range.start);
            let part = &text[range.clone()];
            let mut end = 0;
            analyzer.each_word(part, |at, word| {
                let overlaps = at < end;
                if !overlaps && is_boundary(&part[end..at]) {
                    self.end_run();
                }
                end = at + word.len();
                self.all += 1;
                self.inner += usize::from(!first);
                let inner = !std::mem::replace(&mut first, false);
                let found = vocabulary.add(word).and_then(|term| {
                    let kind = Kind::of(word, analyzer);
                    // What is written in pairs has no case. Days and months in capitals may be parts of names: *Good
                    // Friday*.
                    let is_date =
                        || word.starts_with(char::is_lowercase) && analyzer.names_date(word);
                    let (name, passed) = if kind.is_pair() {
                        (false, has_hiragana(word))
                    } else {
                        (inner && word.starts_with(letter::is_upper), is_date())
                    };
                    let overlaps = overlaps && !self.is_new_run();
                    let marks = (u8::from(name) * Word::NAME)
                        | (u8::from(overlaps) * Word::OVERLAPS)
                        | (u8::from(heading) * Word::HEADING);
                    let found = Word::new(range.start + at - start, word.len(), kind, marks)?;
                    (!passed).then_some((term, found))
                });
                match found {
                    Some((term, found)) => self.push(found, term, word),
                    None => self.end_run(),
                }
            });
            // Markup stands between two parts.
            self.end_run();
        }
        if self.sentence_ends.last() != Some(&self.words.len()) {
            self.sentence_ends.push(self.words.len());
            self.sentence_starts.push(origin.unwrap_or_default());
        }
    }

    /// Adds `word`, which stands for `term` and is written so.
    fn push(&mut self, word: Word, term: TermId, written: &str) {
        self.names += usize::from(word.is_name() && written.contains(char::is_lowercase));
        self.terms.push(term);
        if !word.kind.is_pair() {
            let term = term as usize;
            if self.letters.len() <= term {
                // Most terms are new for a while, so that there is room for many.
                self.letters.resize((term + 1).next_power_of_two(), 0);
            }
            let letters = &mut self.letters[term];
            if *letters == 0 {
                *letters = written.chars().count() as u16;
            }
        }
        self.words.push(word);
    }

    fn is_new_run(&self) -> bool {
        self.words.last().is_none_or(Word::ends_run)
    }

    fn end_run(&mut self) {
        if let Some(last) = self.words.last_mut() {
            last.end_run();
        }
    }

    /// The term before this word in its run, [`NO_TERM`] if it is the first.
    pub(super) fn before(&self, first: usize) -> TermId {
        if first == 0 || self.words[first - 1].ends_run() { NO_TERM } else { self.terms[first - 1] }
    }

    /// The term behind this word in its run, [`NO_TERM`] if it is the last.
    pub(super) fn behind(&self, last: usize) -> TermId {
        if self.words[last].ends_run() { NO_TERM } else { self.terms[last + 1] }
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

    /// Where these words of one sentence stand in their document.
    pub(super) fn bytes(&self, words: Range<usize>) -> Range<usize> {
        let sentence = self.sentence_ends.partition_point(|&end| end <= words.start);
        let origin = self.sentence_starts[sentence];
        let (first, last) = (&self.words[words.start], &self.words[words.end - 1]);
        origin + first.bytes().start..origin + last.bytes().end
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
    let may_be = match *word.as_bytes() {
        [first, _, _, second, _, _] => first == 0xe3 || second == 0xe3,
        _ => true,
    };
    may_be && word.contains(|c| matches!(c, '\u{3041}'..='\u{309f}'))
}

/// Whether what stands between two words keeps them from being one phrase: more than white space, a
/// hyphen, an apostrophe or a short dash.
fn is_boundary(gap: &str) -> bool {
    if gap == " " {
        return false;
    }
    let mut chars = gap.chars();
    let joins = |c| mark::is_hyphen(c) || mark::is_apostrophe(c) || c == '–';
    match (chars.next(), chars.next()) {
        (None, _) => false,
        (Some(c), None) => !joins(c) && !c.is_whitespace(),
        (Some(_), Some(_)) => !gap.trim_start().is_empty(),
    }
}

fn ranges(ends: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let starts = iter::once(0).chain(ends.iter().copied());
    starts.zip(ends).map(|(start, &end)| start..end)
}
