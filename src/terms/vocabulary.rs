//! Words to terms.

use super::word_map::WordMap;
use super::{NO_TERM, TermId, TermMatrix};
use crate::language::{Language, Lexicon};
use crate::token;
use std::borrow::Cow;
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;

/// In a text whose language has no stop list, a word that stands in more than this share of the
/// sentences counts as one.
const NEUTRAL_STOP_SHARE: f64 = 0.25;
/// Fewer sentences say nothing about which words are everywhere.
const NEUTRAL_STOP_SENTENCES: usize = 8;

/// The words met so far and the terms they stand for. Every distinct word is looked up in the
/// stop list and stemmed once.
pub(crate) struct Vocabulary<'t> {
    lexicon: &'static Lexicon,
    /// Stop words of the caller, normalized.
    stop_words: HashSet<String>,
    /// The term of each word as written.
    words: WordMap<&'t str>,
    /// Terms by their stems.
    stems: WordMap<String>,
    /// Words whose stem may have lost its first letter: the term and the stem it would have.
    restorable: Vec<(TermId, String)>,
}

impl<'t> Vocabulary<'t> {
    /// No words yet; `stop_words` are no terms, beside those of the language.
    pub(crate) fn new(lexicon: &'static Lexicon, stop_words: &[String]) -> Self {
        let normalized = |word: &String| normalized(word, lexicon).into_owned();
        Self {
            lexicon,
            stop_words: stop_words.iter().map(normalized).collect(),
            words: WordMap::new(),
            stems: WordMap::new(),
            restorable: Vec::new(),
        }
    }

    /// Counts the terms of `sentences`, each given as the slices that a reader sees. Linear in their
    /// words.
    pub(crate) fn count(
        &mut self,
        sentences: impl Iterator<Item: Iterator<Item = &'t str>>,
    ) -> TermMatrix {
        let mut matrix = TermMatrix::with_capacity(sentences.size_hint().0);
        sentences.for_each(|sentence| {
            let (mut length, mut words, mut pairs) = (0, 0, 0);
            for part in sentence {
                let mut end = 0;
                let mut last = None;
                for (at, word) in token::words(part) {
                    let term = self.term(word);
                    // A word said twice is a plural in Malay and Indonesian: *negara-negara*.
                    let hyphen = at == end + 1 && part.as_bytes()[end] == b'-';
                    end = at + word.len();
                    if hyphen && last == Some(term) {
                        continue;
                    }
                    last = Some(term);
                    words += 1;
                    pairs += u32::from(word.starts_with(token::is_spaceless));
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
        matrix.finish(self.stems.len());
        matrix
    }

    /// The distinct known terms of another text, such as a title or query, in ascending order.
    pub(crate) fn terms(&self, text: &str) -> Vec<TermId> {
        let mut terms: Vec<TermId> = token::words(text)
            .filter_map(|(_, word)| {
                let word = normalized(word, self.lexicon);
                let stem = self.lexicon.stemmer.stem(&word);
                let known = !self.is_stop_word(&word);
                let term = known.then(|| self.stems.get(&stem)).flatten();
                term.filter(|&term| term != NO_TERM)
            })
            .collect();
        terms.sort_unstable();
        terms.dedup();
        terms
    }

    /// The term of `word`, which has been counted; none for a function word.
    pub(crate) fn term_of(&self, word: &str) -> Option<TermId> {
        self.words.get(word).filter(|&term| term != NO_TERM)
    }

    /// The number of terms.
    pub(crate) fn len(&self) -> usize {
        self.stems.len()
    }

    /// Merges stems that lost their first letter with the full ones, where the document has both: its
    /// own words are the dictionary. Gives for each term the one that takes its place, if any does.
    pub(crate) fn restore(&mut self) -> Option<Vec<TermId>> {
        let full = |(term, stem): &(TermId, String)| Some((*term, self.stems.get(stem)?));
        let mut pairs = self.restorable.iter().filter_map(full).peekable();
        pairs.peek()?;
        let mut merged: Vec<TermId> = (0..self.stems.len() as TermId).collect();
        for (term, full) in pairs {
            merged[term as usize] = merged[full as usize];
        }
        self.map(&merged);
        Some(merged)
    }

    /// The term of `word`, new or known; none for a function word.
    pub(crate) fn add(&mut self, word: &'t str) -> Option<TermId> {
        Some(self.term(word)).filter(|&term| term != NO_TERM)
    }

    /// The term of `word`, new or known.
    fn term(&mut self, word: &'t str) -> TermId {
        if let Some(known) = self.words.get(word) {
            return known;
        }
        let term = self.new_term(word);
        self.words.insert(word, term);
        term
    }

    /// The term of a word not met before.
    fn new_term(&mut self, given: &str) -> TermId {
        let word = normalized(given, self.lexicon);
        // Stemming is dear, and most capitalized words have been met in lower case.
        let met = if word == given { None } else { self.words.get(&word) };
        if let Some(known) = met {
            return known;
        }
        if is_lone_letter(&word) || self.is_stop_word(&word) || self.is_stop_pair(&word) {
            return NO_TERM;
        }
        let next = self.stems.len() as TermId;
        let stem = self.lexicon.stemmer.stem(&word);
        let term = self.stems.get(&stem).unwrap_or_else(|| {
            self.stems.insert(stem, next);
            next
        });
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

    /// For each term itself, or none if it stands in very many sentences of a text whose language
    /// has no stop list.
    fn without_frequent(&self, matrix: &TermMatrix) -> Option<Vec<TermId>> {
        let known = self.lexicon.language != Language::Undetermined;
        if known || matrix.len() < NEUTRAL_STOP_SENTENCES {
            return None;
        }
        let most = NEUTRAL_STOP_SHARE * matrix.len() as f64;
        let kept = |term: TermId| if f64::from(matrix.df(term)) > most { NO_TERM } else { term };
        Some((0..matrix.width() as TermId).map(kept).collect())
    }

    /// Replaces every term by another.
    fn map(&mut self, map: &[TermId]) {
        for term in self.words.values_mut().chain(self.stems.values_mut()) {
            *term = map.get(*term as usize).copied().unwrap_or(*term);
        }
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
fn normalized<'w>(word: &'w str, lexicon: &Lexicon) -> Cow<'w, str> {
    let dotted_i = lexicon.profile.dotted_i;
    if word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() && !(dotted_i && word.contains('I')) {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let lower = |c: char| {
        let own = match c {
            'I' if dotted_i => Some('ı'),
            'İ' if dotted_i => Some('i'),
            _ => None,
        };
        let usual = own.is_none().then(|| c.to_lowercase());
        own.into_iter().chain(usual.into_iter().flatten())
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
            let lexicon = language.lexicon();
            assert_eq!(normalized(a, lexicon), normalized(b, lexicon), "{a} {b}");
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
