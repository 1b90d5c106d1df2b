//! Sentences to terms: the matrix of what is said where.

use crate::language::{Language, Lexicon};
use crate::token;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// A term's number: its column in the [`TermMatrix`].
pub(crate) type TermId = u32;

/// The mark of a word that is no term: a stop word, a lone letter.
const NO_TERM: TermId = TermId::MAX;

/// In a text whose language has no stop list, a word that stands in more than this share of the
/// sentences counts as one.
const NEUTRAL_STOP_SHARE: f64 = 0.25;
/// Fewer sentences say nothing about which words are everywhere.
const NEUTRAL_STOP_SENTENCES: usize = 8;

/// How often each term stands in each sentence: rows are sentences, columns terms, only what is not
/// zero is kept (compressed sparse rows). Entries of a row stand in order of first occurrence.
#[derive(Clone, Debug)]
pub(crate) struct TermMatrix {
    row_starts: Vec<usize>,
    terms: Vec<TermId>,
    tf: Vec<u32>,
    df: Vec<u32>,
    lengths: Vec<u32>,
    words: Vec<u32>,
}

impl TermMatrix {
    /// The number of sentences.
    pub(crate) fn len(&self) -> usize {
        self.lengths.len()
    }

    /// The number of terms.
    pub(crate) fn width(&self) -> usize {
        self.df.len()
    }

    /// Where the entries of sentence `i` stand among all.
    pub(crate) fn row_range(&self, i: usize) -> Range<usize> {
        self.row_starts[i]..self.row_starts[i + 1]
    }

    /// The distinct terms of sentence `i`.
    pub(crate) fn row(&self, i: usize) -> &[TermId] {
        &self.terms[self.row_range(i)]
    }

    /// The term of every entry.
    pub(crate) fn terms(&self) -> &[TermId] {
        &self.terms
    }

    /// How often it stands in its sentence, for every entry.
    pub(crate) fn tf(&self) -> &[u32] {
        &self.tf
    }

    /// In how many sentences `term` stands.
    pub(crate) fn df(&self, term: TermId) -> u32 {
        self.df[term as usize]
    }

    /// How many terms sentence `i` has, repeated ones counted again.
    pub(crate) fn length(&self, i: usize) -> u32 {
        self.lengths[i]
    }

    /// How many words sentence `i` has, function words too; two characters make a word in scripts
    /// without spaces.
    pub(crate) fn words(&self, i: usize) -> u32 {
        self.words[i]
    }
}

/// The words met so far and the terms they stand for. Every distinct word is looked up in the
/// stop list and stemmed once.
pub(crate) struct Vocabulary<'t> {
    lexicon: &'static Lexicon,
    /// Stop words of the caller, normalized.
    stop_words: HashSet<String>,
    /// Words as written. Seeded, since the keys come from outside; no output depends on its order.
    words: HashMap<&'t str, u32, foldhash::fast::RandomState>,
    /// The term of each word.
    term_of: Vec<TermId>,
    /// Terms by their stems.
    stems: HashMap<String, TermId, foldhash::fast::RandomState>,
    /// Words whose stem may have lost its first letter: the term and the stem it would have.
    restorable: Vec<(TermId, String)>,
}

impl<'t> Vocabulary<'t> {
    /// No words yet; `stop_words` are no terms, beside those of the language.
    pub(crate) fn new(lexicon: &'static Lexicon, stop_words: &[String]) -> Self {
        let normalized = |word: &String| normalized(word, lexicon.language);
        Self {
            lexicon,
            stop_words: stop_words.iter().map(normalized).collect(),
            words: HashMap::default(),
            term_of: Vec::new(),
            stems: HashMap::default(),
            restorable: Vec::new(),
        }
    }

    /// Counts the terms of `sentences`, each given as the slices that a reader sees. Linear in their
    /// words.
    pub(crate) fn count(
        &mut self,
        sentences: impl Iterator<Item: Iterator<Item = &'t str>>,
    ) -> TermMatrix {
        let mut occurrences: Vec<u32> = Vec::new();
        let mut ends = Vec::with_capacity(sentences.size_hint().0);
        let mut words = Vec::with_capacity(sentences.size_hint().0);
        for sentence in sentences {
            let before = occurrences.len();
            let mut pairs = 0;
            for part in sentence {
                let mut end = 0;
                for (at, word) in token::words(part) {
                    pairs += u32::from(word.chars().next().is_some_and(token::is_spaceless));
                    let number = self.word(word);
                    // A word said twice is a plural in Malay and Indonesian: *negara-negara*.
                    let term = |number: u32| self.term_of[number as usize];
                    let same = |&last: &u32| term(last) == term(number);
                    let hyphen = at == end + 1 && part.as_bytes()[end] == b'-';
                    if !(hyphen && occurrences.last().is_some_and(same)) {
                        occurrences.push(number);
                    }
                    end = at + word.len();
                }
            }
            ends.push(occurrences.len());
            words.push((occurrences.len() - before) as u32 - pairs / 2);
        }
        self.restore();
        let mut matrix = self.fill(&occurrences, &ends, words);
        if self.lexicon.language == Language::Undetermined {
            self.drop_frequent(&matrix);
            matrix = self.fill(&occurrences, &ends, matrix.words);
        }
        matrix
    }

    /// The distinct known terms of another text, such as a title or query, in ascending order.
    pub(crate) fn terms(&self, text: &str) -> Vec<TermId> {
        let mut terms: Vec<TermId> = token::words(text)
            .filter_map(|(_, word)| {
                let word = normalized(word, self.lexicon.language);
                let stem = self.lexicon.stemmer.stem(&word);
                let known = !self.is_stop_word(&word);
                known.then(|| self.stems.get(stem.as_ref()).copied()).flatten()
            })
            .collect();
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// The term of `word`, which has been counted; none for a function word.
    pub(crate) fn term_of(&self, word: &str) -> Option<TermId> {
        let term = self.term_of[*self.words.get(word)? as usize];
        (term != NO_TERM).then_some(term)
    }

    /// The number of terms.
    pub(crate) fn len(&self) -> usize {
        self.stems.len()
    }

    /// The number of `word`, new or known.
    fn word(&mut self, word: &'t str) -> u32 {
        if let Some(&known) = self.words.get(word) {
            return known;
        }
        let new = self.term_of.len() as u32;
        let term = self.term(word);
        self.term_of.push(term);
        self.words.insert(word, new);
        new
    }

    /// The term of a word not met before.
    fn term(&mut self, word: &str) -> TermId {
        let word = normalized(word, self.lexicon.language);
        if is_lone_letter(&word) || self.is_stop_word(&word) || self.is_stop_pair(&word) {
            return NO_TERM;
        }
        let next = self.stems.len() as TermId;
        let stem = self.lexicon.stemmer.stem(&word);
        let term = match self.stems.get(stem.as_ref()) {
            Some(&term) => term,
            None => *self.stems.entry(stem.into_owned()).or_insert(next),
        };
        let restored = self.lexicon.stemmer.restored(&word);
        self.restorable.extend(restored.map(|stem| (term, stem)));
        term
    }

    fn is_stop_word(&self, word: &str) -> bool {
        self.lexicon.is_stop_word(word) || self.stop_words.contains(word)
    }

    /// Whether a pair of characters in a script without spaces holds one that is grammar alone.
    fn is_stop_pair(&self, word: &str) -> bool {
        let mut chars = word.chars();
        chars.next().is_some_and(token::is_spaceless)
            && word
                .char_indices()
                .any(|(at, c)| self.lexicon.is_stop_word(&word[at..at + c.len_utf8()]))
    }

    /// Merges stems that lost their first letter with the full ones, where the document has both:
    /// its own words are the dictionary.
    fn restore(&mut self) {
        let mut merged: Vec<TermId> = (0..self.stems.len() as TermId).collect();
        for (term, stem) in &self.restorable {
            if let Some(&full) = self.stems.get(stem) {
                merged[*term as usize] = merged[full as usize];
            }
        }
        let merge = |term: &mut TermId| {
            if let Some(&into) = merged.get(*term as usize) {
                *term = into;
            }
        };
        self.term_of.iter_mut().for_each(merge);
        self.stems.values_mut().for_each(merge);
    }

    /// Makes the words that stand in very many sentences stop words.
    fn drop_frequent(&mut self, matrix: &TermMatrix) {
        let most = NEUTRAL_STOP_SHARE * matrix.len() as f64;
        if matrix.len() < NEUTRAL_STOP_SENTENCES {
            return;
        }
        for term in &mut self.term_of {
            if *term != NO_TERM && f64::from(matrix.df(*term)) > most {
                *term = NO_TERM;
            }
        }
    }

    /// Counts word numbers, sentence after sentence.
    fn fill(&self, occurrences: &[u32], ends: &[usize], words: Vec<u32>) -> TermMatrix {
        let mut matrix = TermMatrix {
            row_starts: Vec::with_capacity(ends.len() + 1),
            terms: Vec::new(),
            tf: Vec::new(),
            df: vec![0; self.stems.len()],
            lengths: Vec::with_capacity(ends.len()),
            words,
        };
        matrix.row_starts.push(0);
        // Where each term stands in the entries; it is in this row if that is not before it.
        let mut entry_of = vec![usize::MAX; self.stems.len()];
        let mut start = 0;
        for &end in ends {
            let row = matrix.terms.len();
            let mut length = 0;
            for &word in &occurrences[start..end] {
                let term = self.term_of[word as usize];
                if term == NO_TERM {
                    continue;
                }
                length += 1;
                let entry = &mut entry_of[term as usize];
                if *entry != usize::MAX && *entry >= row {
                    matrix.tf[*entry] += 1;
                } else {
                    *entry = matrix.terms.len();
                    matrix.terms.push(term);
                    matrix.tf.push(1);
                    matrix.df[term as usize] += 1;
                }
            }
            matrix.lengths.push(length);
            matrix.row_starts.push(matrix.terms.len());
            start = end;
        }
        matrix
    }
}

/// A letter alone: what elision and initials leave (*l'*, *d'*, *J.*).
fn is_lone_letter(word: &str) -> bool {
    let mut chars = word.chars();
    let first = chars.next();
    chars.next().is_none() && first.is_some_and(|c| !token::is_spaceless(c) && !c.is_numeric())
}

/// `word` in the form that stop lists and stemmers want: lower case, composed, compatibility
/// forms (full-width letters, ligatures) and ornaments (Arabic vowel marks and tatweel, Hebrew
/// points) undone.
fn normalized(word: &str, language: Language) -> String {
    if word.is_ascii() && (language != Language::Turkish || !word.contains('I')) {
        return word.to_ascii_lowercase();
    }
    let lower = |c: char| {
        // Turkish has two letters i.
        let turkish = match (language, c) {
            (Language::Turkish, 'I') => Some('ı'),
            (Language::Turkish, 'İ') => Some('i'),
            _ => None,
        };
        let unchanged = turkish.is_none().then(|| c.to_lowercase());
        turkish.into_iter().chain(unchanged.into_iter().flatten())
    };
    let kept = word.nfkc().flat_map(lower).filter(
        |c| !matches!(c, '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{652}' | '\u{640}' | '\u{307}'),
    );
    kept.map(|c| if c == '’' { '\'' } else { c }).nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count<'t>(language: Language, sentences: &[&'t str]) -> (Vocabulary<'t>, TermMatrix) {
        let mut vocabulary = Vocabulary::new(language.lexicon(), &[]);
        let matrix = vocabulary.count(sentences.iter().copied().map(std::iter::once));
        (vocabulary, matrix)
    }

    #[test]
    fn counts_stems_in_rows() {
        let (vocabulary, matrix) =
            count(Language::English, &["The rivers flow to rivers.", "A river flows.", "And the"]);
        let river = vocabulary.terms("River")[0];
        assert_eq!(matrix.row(0)[0], river);
        assert_eq!(matrix.tf()[matrix.row_range(0)], [2, 1]);
        assert_eq!(matrix.df(river), 2);
        assert_eq!((matrix.length(0), matrix.length(1), matrix.length(2)), (3, 2, 0));
        assert_eq!((matrix.words(0), matrix.words(2)), (5, 2));
        assert_eq!(vocabulary.terms("the sea"), []);
    }

    #[test]
    fn counts_a_doubled_word_once() {
        let (_, matrix) = count(Language::Indonesian, &["Negara-negara itu; negara negara."]);
        assert_eq!(matrix.tf(), [3]);
    }

    #[test]
    fn heeds_stop_words_of_the_caller() {
        let stop_words = ["River".to_owned()];
        let mut vocabulary = Vocabulary::new(Language::English.lexicon(), &stop_words);
        let matrix = vocabulary.count(["The river flows."].into_iter().map(std::iter::once));
        assert_eq!(matrix.row(0).len(), 1);
        assert_eq!(vocabulary.terms("river"), []);
    }

    #[test]
    fn finds_the_letter_that_a_nasal_prefix_swallowed() {
        let (_, matrix) =
            count(Language::Indonesian, &["Harga meningkat.", "Tingkat harga turun."]);
        assert_eq!(matrix.row(0)[1], matrix.row(1)[0]);
    }

    #[test]
    fn folds_what_readers_see_as_one_word() {
        for (language, a, b) in [
            (Language::Turkish, "ISPARTA", "ısparta"),
            (Language::Turkish, "İzmir", "izmir"),
            (Language::French, "e\u{301}tat", "État"),
            (Language::Arabic, "كِتَاب", "كتاب"),
            (Language::Japanese, "ＧＤＰ", "gdp"),
        ] {
            assert_eq!(normalized(a, language), normalized(b, language), "{a} {b}");
        }
    }

    #[test]
    fn has_no_use_for_words_that_are_everywhere_in_an_unknown_language() {
        let sentences = [
            "zu alfa", "zu beta", "zu gama", "zu alfa", "zu delta", "zu eta", "zu teta", "zu jota",
        ];
        let (_, matrix) = count(Language::Undetermined, &sentences);
        assert_eq!(matrix.row(0).len(), 1);
    }
}
