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
/// Few sentences have more content words.
const LONG_ROW: usize = 64;
/// Room grows to so many times itself at most: the first pages of a book tell little of all.
const GROWTH: usize = 4;

/// The content words of all documents, and what parts them.
#[derive(Default)]
pub(super) struct WordSequence {
    pub(super) words: Vec<Word>,
    /// The term of each word.
    pub(super) terms: Vec<TermId>,
    /// Behind the last word of every sentence that has words.
    sentence_ends: Vec<u32>,
    /// The words from which on bytes are counted from another place of their document, and that place.
    origins: Vec<(u32, usize)>,
    /// The last of these places, if it is in the document that is being read.
    origin: Option<usize>,
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
        sequence.sentence_ends.reserve_exact(sentences);
        sequence.terms.reserve(sequence.words.capacity());
        let mut done = 0;
        for (number, document) in documents.iter().enumerate() {
            for place in places_of(document, number) {
                if sequence.words.len() + LONG_ROW > sequence.words.capacity().max(MOST_ROOM) {
                    sequence.make_room(f64::from(done) / sentences as f64);
                }
                sequence.read_sentence(place, document.text(), analyzer, vocabulary);
                done += 1;
            }
            sequence.document_ends.push(sequence.words.len());
            sequence.origin = None;
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
        let small_dates = analyzer.has_small_dates();
        let mut first = true;
        let heading = place.kind == BlockKind::Heading;
        for range in place.spoken().ranges() {
            let part = &text[range.clone()];
            let mut end = 0;
            for (at, word) in analyzer.words(part) {
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
                    let is_date = || {
                        small_dates
                            && word.starts_with(char::is_lowercase)
                            && analyzer.names_date(word)
                    };
                    let (name, passed) = if kind.is_pair() {
                        (false, has_hiragana(word))
                    } else {
                        (inner && word.starts_with(letter::is_upper), is_date())
                    };
                    let overlaps = overlaps && !self.is_new_run();
                    let marks = (u32::from(name) * Word::NAME)
                        | (u32::from(overlaps) * Word::OVERLAPS)
                        | (u32::from(heading) * Word::HEADING);
                    if passed || word.len() > Word::MOST_BYTES {
                        return None;
                    }
                    let start = self.since_origin(range.start + at);
                    Some((term, Word::new(start, word.len(), kind, marks)))
                });
                match found {
                    Some((term, found)) => self.push(found, term, word),
                    None => self.end_run(),
                }
            }
            // Markup stands between two parts.
            self.end_run();
        }
        let end = self.words.len() as u32;
        if self.sentence_ends.last() != Some(&end) {
            self.sentence_ends.push(end);
        }
    }

    /// How far behind the last origin this byte of the document is; it becomes an origin itself where that is too far.
    fn since_origin(&mut self, byte: usize) -> usize {
        let start = self.origin.and_then(|origin| byte.checked_sub(origin));
        start.filter(|&start| start <= Word::FARTHEST).unwrap_or_else(|| {
            self.origins.push((self.words.len() as u32, byte));
            self.origin = Some(byte);
            0
        })
    }

    /// Makes room for as many words as a text will have of which this share has been read: less is left over than
    /// where room doubles, and less held twice while it grows.
    fn make_room(&mut self, share: f64) {
        let expected = (self.words.len() as f64 / share * 1.0625) as usize;
        let room = expected.min(self.words.capacity() * GROWTH) - self.words.len();
        self.words.reserve_exact(room.max(LONG_ROW));
        self.terms.reserve_exact(room.max(LONG_ROW));
    }

    /// Adds `word`, which stands for `term` and is written so.
    fn push(&mut self, word: Word, term: TermId, written: &str) {
        self.names += usize::from(word.is_name() && written.contains(char::is_lowercase));
        self.terms.push(term);
        if !word.kind().is_pair() {
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
        self.words.last().is_none_or(|last| last.ends_run())
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

    /// The words of the run that goes on from this one.
    pub(super) fn run(&self, first: usize) -> Range<usize> {
        let last = self.words[first..].iter().position(|word| word.ends_run());
        first..last.map_or(self.words.len(), |last| first + last + 1)
    }

    /// The words of every sentence.
    pub(super) fn sentences(&self) -> impl Iterator<Item = Range<usize>> {
        ranges(self.sentence_ends.iter().map(|&end| end as usize))
    }

    /// The words of every document.
    pub(super) fn documents(&self) -> impl Iterator<Item = Range<usize>> {
        ranges(self.document_ends.iter().copied())
    }

    /// The number of the document that word `i` stands in.
    pub(super) fn document(&self, i: usize) -> usize {
        self.document_ends.partition_point(|&end| end <= i)
    }

    /// Where these words of one sentence stand in their document.
    pub(super) fn bytes(&self, words: Range<usize>) -> Range<usize> {
        let bytes = |i: usize| {
            let behind = self.origins.partition_point(|&(word, _)| word as usize <= i);
            let (_, origin) = self.origins[behind - 1];
            let Range { start, end } = self.words[i].bytes();
            origin + start..origin + end
        };
        bytes(words.start).start..bytes(words.end - 1).end
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
    let joins = |c| mark::is_hyphen(c) || mark::is_apostrophe(c) || c == '–';
    // Most are one space, or a mark of ASCII and one; in Chinese an ideograph or comma.
    match *gap.as_bytes() {
        [b' '] => return false,
        [mark @ b'!'..=b'~', ref behind @ ..] => {
            return !behind.is_empty() || !joins(char::from(mark));
        }
        [0xe4..=0xe9, ..] | [0xef, 0xbc, 0x8c, ..] => return true,
        _ => {}
    }
    let mut chars = gap.chars();
    match (chars.next(), chars.next()) {
        (None, _) => false,
        (Some(c), None) => !joins(c) && !c.is_whitespace(),
        (Some(_), Some(_)) => !gap.trim_start().is_empty(),
    }
}

fn ranges(ends: impl Iterator<Item = usize> + Clone) -> impl Iterator<Item = Range<usize>> {
    iter::once(0).chain(ends.clone()).zip(ends).map(|(start, end)| start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Format;
    use crate::language::Language;
    use crate::terms::Analysis;

    /// The same, mark by mark.
    fn naive_boundary(gap: &str) -> bool {
        let joins = |c| mark::is_hyphen(c) || mark::is_apostrophe(c) || c == '–';
        let is_mark = gap.chars().count() == 1 && gap.chars().all(joins);
        !is_mark && !gap.chars().all(char::is_whitespace)
    }

    #[test]
    fn boundaries_are_told_at_sight() {
        for c in '\0'..=char::MAX {
            for gap in [format!("{c}"), format!("{c} "), format!(" {c}"), format!("{c}{c}")] {
                assert_eq!(is_boundary(&gap), naive_boundary(&gap), "{gap:?}");
            }
        }
        assert!(!is_boundary(""));
    }

    #[test]
    fn knows_where_words_stand_however_far_apart() {
        // Function words, which are not in the sequence, between two that are.
        let far = "of the ".repeat(Word::FARTHEST / 7 + 1);
        let texts = [format!("Bridges {far}rivers {far}roofs rust."), "Fog. Bridges.".to_owned()];
        let language = Language::English;
        let documents = texts.each_ref().map(|text| Document::parse(text, Format::Text, language));
        let analyzer = Analyzer::new(language.lexicon(), Analysis::default());
        let mut vocabulary = Vocabulary::new(&analyzer);
        let sequence = WordSequence::read(&documents, &analyzer, &mut vocabulary);
        let words = (0..sequence.words.len()).map(|i| {
            let text = &texts[sequence.document(i)];
            &text[sequence.bytes(i..i + 1)]
        });
        let expected = ["Bridges", "rivers", "roofs", "rust", "Fog", "Bridges"];
        assert_eq!(words.collect::<Vec<_>>(), expected);
        assert_eq!(texts[0][sequence.bytes(2..4)], *"roofs rust");
    }
}
