//! Words to terms.

use super::analyzer::Analyzer;
use super::matrix::{NO_TERM, TermId, TermMatrix};
use super::word_map::WordMap;
use crate::letter;
use foldhash::fast::RandomState;
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashSet;

/// New words of a sentence in an article, short or long ones,
const NEW_WORDS: usize = 10;
/// for which there is room beforehand up to this many: as many as a table of 512 slots takes.
const MOST_ROOM: usize = 448;

/// In a text whose language has no stop list, a word that stands in more than this share of the
/// sentences counts as one.
const NEUTRAL_STOP_SHARE: f64 = 0.25;
/// Fewer sentences say nothing about which words are everywhere.
const NEUTRAL_STOP_SENTENCES: usize = 8;
/// A text is about somebody if this many sentences name him.
const NAMED: u32 = 3;

/// The words met so far and the terms they stand for. Every distinct word is looked up in the
/// stop list and stemmed once.
pub(crate) struct Vocabulary<'a, 't> {
    analyzer: &'a Analyzer,
    /// How many sentences there will be, if that is known.
    sentences: usize,
    /// The term of each word as written.
    words: WordMap<&'t str>,
    /// Terms by their stems, but for those of words that are their own stems where
    /// [all are](Analyzer::keeps_words): `words` has them.
    stems: WordMap<String>,
    /// For each term, whether all words that stand for it are names.
    names: Vec<bool>,
    /// Words whose stem may have lost its first letter: the term and the stem it would have.
    restorable: Vec<(TermId, String)>,
    /// What has been put in the place of each term; of those that came later, and of all at first, nothing.
    replaced: Vec<TermId>,
}

impl<'a, 't> Vocabulary<'a, 't> {
    /// No words yet; `analyzer` finds them.
    pub(crate) fn new(analyzer: &'a Analyzer) -> Self {
        Self::for_sentences(analyzer, 0)
    }

    /// The same with room for the words of so many sentences of an article, of which up to ten are new in
    /// each. A longer text has fewer new ones, and tables that grow with it.
    pub(crate) fn for_sentences(analyzer: &'a Analyzer, sentences: usize) -> Self {
        let room = (NEW_WORDS * sentences).min(MOST_ROOM);
        let (words, stems) = (WordMap::with_capacity(room), WordMap::with_capacity(room));
        let names = Vec::with_capacity(room);
        let (restorable, replaced) = (Vec::new(), Vec::new());
        Self { analyzer, sentences, words, stems, names, restorable, replaced }
    }

    /// Counts the terms of `sentences`, each given as the slices that a reader sees. Linear in their
    /// words.
    pub(crate) fn count(
        &mut self,
        sentences: impl Iterator<Item: Iterator<Item = &'t str>>,
    ) -> TermMatrix {
        let mut matrix = TermMatrix::with_capacity(self.sentences);
        let analyzer = self.analyzer;
        sentences.for_each(|sentence| {
            let (mut length, mut words, mut pairs) = (0, 0, 0);
            for part in sentence {
                let mut end = 0;
                let mut last = None;
                for (at, word) in analyzer.words(part) {
                    let term = self.term(word);
                    // A word said twice is a plural in Malay and Indonesian: *negara-negara*.
                    let hyphen = at == end + 1 && part.as_bytes()[end] == b'-';
                    end = at + word.len();
                    if hyphen && last == Some(term) {
                        continue;
                    }
                    last = Some(term);
                    words += 1;
                    pairs += u32::from(analyzer.is_pair(word));
                    if term != NO_TERM {
                        length += 1;
                        matrix.add(term);
                    }
                }
            }
            matrix.end_row(length, words - pairs / 2);
        });
        if let Some(merged) = self.restore() {
            matrix.map(&merged);
        }
        if let Some(kept) = self.without_frequent(&matrix) {
            matrix.map(&kept);
            self.map(&kept);
        }
        matrix.finish(self.len());
        matrix
    }

    /// The distinct known terms of another text, such as a title or query, in ascending order.
    pub(crate) fn terms(&self, text: &str) -> Vec<TermId> {
        let mut terms: Vec<TermId> = Vec::new();
        for (_, word) in self.analyzer.words(text) {
            let word = self.analyzer.normalized(word);
            if !self.analyzer.is_stop_word(&word) {
                let term = self.with_stem(&self.analyzer.stem(&word));
                terms.extend(term.filter(|&term| term != NO_TERM));
            }
        }
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// How many content words another text, such as a query, has that none of the sentences has.
    pub(crate) fn unknown(&self, text: &str) -> usize {
        let mut unknown: HashSet<String, RandomState> = HashSet::default();
        for (_, word) in self.analyzer.words(text) {
            let word = self.analyzer.normalized(word);
            if !self.analyzer.is_stop_word(&word) {
                let stem = self.analyzer.stem(&word);
                if self.with_stem(&stem).is_none() {
                    unknown.insert(stem.into_owned());
                }
            }
        }
        unknown.len()
    }

    /// The term of `word`, which has been counted; none for a function word.
    pub(crate) fn term_of(&self, word: &str) -> Option<TermId> {
        self.words.get(word).map(|term| self.current(term)).filter(|&term| term != NO_TERM)
    }

    /// The name that most sentences hold, at least [`NAMED`]: a term whose words all begin with a
    /// capital, and are no dates. None in scripts without capitals.
    pub(crate) fn subject(&self, matrix: &TermMatrix) -> Option<TermId> {
        let is_subject = |term: &TermId| self.names[*term as usize] && matrix.df(*term) >= NAMED;
        let terms = (0..matrix.width() as TermId).filter(is_subject);
        terms.max_by_key(|&term| (matrix.df(term), Reverse(term)))
    }

    /// The number of terms.
    pub(crate) fn len(&self) -> usize {
        self.names.len()
    }

    /// The term of a stem.
    fn with_stem(&self, stem: &str) -> Option<TermId> {
        let word = || self.words.get(stem).filter(|_| self.analyzer.keeps_words());
        self.stems.get(stem).or_else(word).map(|term| self.current(term))
    }

    /// Merges stems that lost their first letter with the full ones, where the document has both: its
    /// own words are the dictionary. Gives for each term the one that takes its place, if any does.
    pub(crate) fn restore(&mut self) -> Option<Vec<TermId>> {
        let full =
            |(term, stem): &(TermId, String)| Some((*term, self.current(self.stems.get(stem)?)));
        let pairs: Vec<(TermId, TermId)> = self.restorable.iter().filter_map(full).collect();
        if pairs.is_empty() {
            return None;
        }
        let mut merged: Vec<TermId> = (0..self.names.len() as TermId).collect();
        for (term, full) in pairs {
            let full = merged[full as usize];
            merged[term as usize] = full;
            self.names[full as usize] &= self.names[term as usize];
        }
        self.map(&merged);
        Some(merged)
    }

    /// The term of `word`, new or known; none for a function word.
    pub(crate) fn add(&mut self, word: &'t str) -> Option<TermId> {
        let term = self.term(word);
        Some(self.current(term)).filter(|&term| term != NO_TERM)
    }

    /// The term of `word`, new or known. Most are known, and the look-up becomes part of the caller's
    /// loop.
    #[inline]
    fn term(&mut self, word: &'t str) -> TermId {
        self.words.get(word).unwrap_or_else(|| self.new_word(word))
    }

    /// The term of a word that has not been met in this form.
    #[inline(never)]
    fn new_word(&mut self, word: &'t str) -> TermId {
        let term = self.new_term(word);
        self.words.insert(word, term);
        if let Some(name) = self.names.get_mut(term as usize) {
            *name &= word.starts_with(letter::is_upper) && !self.analyzer.names_date(word);
        }
        term
    }

    /// The term of a word not met before.
    fn new_term(&mut self, given: &str) -> TermId {
        let word = self.analyzer.normalized(given);
        // Stemming is dear, and most capitalized words have been met in lower case.
        let changed = matches!(word, Cow::Owned(_));
        if let Some(known) = changed.then(|| self.words.get(&word)).flatten() {
            return known;
        }
        if self.analyzer.is_stop_word(&word) {
            return NO_TERM;
        }
        let next = self.names.len() as TermId;
        let (stem, restored) = self.analyzer.stems(&word);
        let known = self.stems.get(&stem);
        let term = known.unwrap_or_else(|| {
            self.names.push(true);
            if !self.analyzer.keeps_words() || stem != given {
                self.stems.insert(stem, next);
            }
            next
        });
        self.restorable.extend(restored.map(|stem| (term, stem)));
        term
    }

    /// For each term itself, or none if it stands in very many sentences of a text whose language
    /// has no stop list.
    fn without_frequent(&self, matrix: &TermMatrix) -> Option<Vec<TermId>> {
        if self.analyzer.has_stop_list() || matrix.len() < NEUTRAL_STOP_SENTENCES {
            return None;
        }
        let most = NEUTRAL_STOP_SHARE * matrix.len() as f64;
        let kept = |(term, df): (TermId, u32)| if f64::from(df) > most { NO_TERM } else { term };
        Some((0..).zip(matrix.counted(self.len())).map(kept).collect())
    }

    /// Replaces every term by another.
    fn map(&mut self, map: &[TermId]) {
        if self.replaced.is_empty() {
            self.replaced = map.to_vec();
            return;
        }
        for term in &mut self.replaced {
            *term = map.get(*term as usize).copied().unwrap_or(*term);
        }
    }

    /// What stands for `term` now.
    fn current(&self, term: TermId) -> TermId {
        self.replaced.get(term as usize).copied().unwrap_or(term)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::terms::analyzer::Analysis;

    fn analyzer(language: Language) -> Analyzer {
        Analyzer::new(language.lexicon(), Analysis::default())
    }

    fn count<'a, 't>(
        analyzer: &'a Analyzer,
        sentences: &[&'t str],
    ) -> (Vocabulary<'a, 't>, TermMatrix) {
        let mut vocabulary = Vocabulary::new(analyzer);
        let matrix = vocabulary.count(sentences.iter().copied().map(std::iter::once));
        (vocabulary, matrix)
    }

    #[test]
    fn finds_whom_a_text_is_about() {
        let analyzer = analyzer(Language::English);
        let subject = |sentences: &[&str]| {
            let (vocabulary, matrix) = count(&analyzer, sentences);
            (vocabulary.subject(&matrix), vocabulary.terms("Vale").first().copied())
        };
        let text = ["Vale left in May.", "In May Vale ran.", "May I ask Vale?", "Rain fell."];
        let (found, vale) = subject(&text);
        assert!(found.is_some() && found == vale);
        assert_eq!(subject(&text[..2]).0, None);
        assert_eq!(subject(&["A vale lies low.", "Vale, vale.", "The Vale is low."]).0, None);
    }

    #[test]
    fn counts_stems_in_rows() {
        let analyzer = analyzer(Language::English);
        let (vocabulary, matrix) =
            count(&analyzer, &["The rivers flow to rivers.", "A river flows.", "And the"]);
        let river = vocabulary.terms("River")[0];
        assert_eq!(matrix.row(0)[0], river);
        assert_eq!(matrix.tf()[matrix.row_range(0)], [2, 1]);
        assert_eq!(matrix.df(river), 2);
        assert_eq!((matrix.length(0), matrix.length(1), matrix.length(2)), (3, 2, 0));
        assert_eq!((matrix.words(0), matrix.words(2)), (5, 2));
        assert!(vocabulary.terms("the sea").is_empty());
        assert_eq!(vocabulary.unknown("The river of the seas and the sea"), 1);
    }

    #[test]
    fn counts_a_doubled_word_once() {
        let (_, matrix) =
            count(&analyzer(Language::Indonesian), &["Negara-negara itu; negara negara."]);
        assert_eq!(matrix.tf(), [3]);
    }

    #[test]
    fn heeds_stop_words_of_the_caller() {
        let stop_words = ["River".to_owned()];
        let analysis = Analysis { stop_words: &stop_words, ..Analysis::default() };
        let analyzer = Analyzer::new(Language::English.lexicon(), analysis);
        let mut vocabulary = Vocabulary::new(&analyzer);
        let matrix = vocabulary.count(["The river flows."].into_iter().map(std::iter::once));
        assert_eq!(matrix.row(0).len(), 1);
        assert!(vocabulary.terms("river").is_empty());
    }

    #[test]
    fn finds_the_letter_that_a_nasal_prefix_swallowed() {
        let (_, matrix) =
            count(&analyzer(Language::Indonesian), &["Harga meningkat.", "Tingkat harga turun."]);
        assert_eq!(matrix.row(0)[1], matrix.row(1)[0]);
    }

    #[test]
    fn has_no_use_for_words_that_are_everywhere_in_an_unknown_language() {
        let sentences = [
            "zu alfa", "zu beta", "zu gama", "zu alfa", "zu delta", "zu eta", "zu teta", "zu jota",
        ];
        let (_, matrix) = count(&analyzer(Language::Undetermined), &sentences);
        assert_eq!(matrix.row(0).len(), 1);
    }
}
