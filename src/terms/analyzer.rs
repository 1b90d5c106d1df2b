//! Text to words, and words to what counts as the same: by the rules of a language, or by functions
//! of the caller.

use crate::hyphen;
use crate::language::{LONGEST_WORD, Language, Lexicon};
use crate::letter::{self, are_small_letters, is_normal, is_small};
use crate::token;
use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::ptr;
use unicode_normalization::UnicodeNormalization;

/// A function of the caller that finds the words of a text.
#[derive(Clone, Copy)]
pub(crate) struct Tokenizer(pub(crate) fn(&str) -> Vec<&str>);

/// A function of the caller that brings a word to its stem or lemma.
#[derive(Clone, Copy)]
pub(crate) struct WordStemmer(pub(crate) fn(&str) -> String);

/// What a caller asks of the words of a text.
#[derive(Clone, Copy, Default)]
pub(crate) struct Analysis<'o> {
    /// Words that are no terms, beside those of the language.
    pub(crate) stop_words: &'o [String],
    pub(crate) tokenizer: Option<Tokenizer>,
    pub(crate) stemmer: Option<WordStemmer>,
}

/// Finds words and brings them to their stems.
pub(crate) struct Analyzer {
    lexicon: &'static Lexicon,
    /// Stop words of the caller, normalized.
    stop_words: HashSet<String>,
    tokenizer: Option<Tokenizer>,
    stemmer: Option<WordStemmer>,
}

impl Analyzer {
    /// Finds words by the rules of the language of `lexicon`, as far as `analysis` leaves it to them.
    pub(crate) fn new(lexicon: &'static Lexicon, analysis: Analysis<'_>) -> Self {
        let Analysis { stop_words, tokenizer, stemmer } = analysis;
        let normalized = |word: &String| normalized(word, lexicon).into_owned();
        let stop_words = stop_words.iter().map(normalized).collect();
        Self { lexicon, stop_words, tokenizer, stemmer }
    }

    /// Whether the language has a stop list.
    pub(super) fn has_stop_list(&self) -> bool {
        self.lexicon.language != Language::Undetermined
    }

    /// Whether `word`, as it is written, is a day of the week or a month.
    pub(crate) fn names_date(&self, word: &str) -> bool {
        self.lexicon.names_date(word)
    }

    /// Whether days and months may begin small.
    pub(crate) fn has_small_dates(&self) -> bool {
        self.lexicon.has_small_dates()
    }

    /// Whether pairs of characters stand for words in scripts without spaces. The caller's function gives
    /// words.
    pub(crate) fn has_pairs(&self) -> bool {
        self.tokenizer.is_none()
    }

    /// Whether `word` is such a pair.
    pub(crate) fn is_pair(&self, word: &str) -> bool {
        // Most words are told by their first byte.
        matches!(word.as_bytes(), [0xe0..=0xff, ..])
            && self.has_pairs()
            && word.starts_with(token::is_spaceless)
    }

    /// Every word of `text` and its byte offset, in order.
    pub(crate) fn words<'t>(&self, text: &'t str) -> Words<'t> {
        match self.tokenizer {
            None => Words::OfText(token::words(text)),
            Some(Tokenizer(words)) => Words::OfCaller(Box::new(located(text, words(text)))),
        }
    }

    /// `word` in the form that stop lists and stemmers want.
    pub(super) fn normalized<'w>(&self, word: &'w str) -> Cow<'w, str> {
        normalized(word, self.lexicon)
    }

    /// The stem of a normalized word.
    pub(super) fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        self.stems(word).0
    }

    /// The stem of a normalized word, and another that it may have, which counts if it stands in the
    /// document, too. The caller's function knows better.
    pub(super) fn stems<'w>(&self, word: &'w str) -> (Cow<'w, str>, Option<String>) {
        match self.stemmer {
            None => self.lexicon.stemmer.stem(word),
            Some(WordStemmer(stem)) => match stem(word) {
                nothing if nothing.is_empty() => (Cow::Borrowed(word), None),
                stem => (Cow::Owned(stem), None),
            },
        }
    }

    /// Whether every normalized word is its own stem.
    pub(super) fn keeps_words(&self) -> bool {
        self.stemmer.is_none() && self.lexicon.stemmer.keeps_words()
    }

    /// Whether a normalized word is no term: a function word, a stop word of the caller, a letter alone
    /// or, among pairs of characters, one that holds a character of grammar.
    pub(super) fn is_stop_word(&self, word: &str) -> bool {
        is_lone_letter(word)
            || self.lexicon.is_stop_word(word)
            || self.stop_words.contains(word)
            || self.is_pair(word) && self.lexicon.holds_stop_letter(word)
    }
}

/// The iterator of [`Analyzer::words`].
pub(crate) enum Words<'t> {
    OfText(token::Words<'t>),
    OfCaller(Box<dyn Iterator<Item = (usize, &'t str)> + 't>),
}

impl<'t> Iterator for Words<'t> {
    type Item = (usize, &'t str);

    #[expect(clippy::inline_always, reason = "as that of a text's own words")]
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::OfText(words) => words.next(),
            Self::OfCaller(words) => words.next(),
        }
    }
}

/// The `words` with their offsets in `text`. A word that is no slice of the text, that does not stand
/// behind the one before it, or that has neither letter nor digit is passed over.
fn located<'t>(text: &'t str, words: Vec<&'t str>) -> impl Iterator<Item = (usize, &'t str)> {
    let start = text.as_ptr() as usize;
    let mut end = 0;
    words.into_iter().filter_map(move |word| {
        let at = (word.as_ptr() as usize).checked_sub(start).filter(|&at| at >= end)?;
        let word = text.get(at..at.checked_add(word.len())?)?;
        word.chars().find(|c| letter::is_alphanumeric(*c))?;
        end = at + word.len();
        Some((at, word))
    })
}

/// Bytes of the longest character.
const LONGEST_LETTER: usize = char::MAX.len_utf8();

/// A letter alone: what elision and initials leave (*l'*, *d'*, *J.*).
fn is_lone_letter(word: &str) -> bool {
    if word.len() > LONGEST_LETTER {
        return false;
    }
    let mut chars = word.chars();
    let first = chars.next();
    chars.next().is_none() && first.is_some_and(|c| !token::is_spaceless(c) && !c.is_numeric())
}

/// `word` in lower case, composed, with compatibility forms (full-width letters, ligatures) and
/// ornaments (Arabic vowel marks and tatweel, Hebrew points) undone.
fn normalized<'w>(word: &'w str, lexicon: &Lexicon) -> Cow<'w, str> {
    // Nearly all pairs of Chinese are two of U+5000 to U+9FFF, which the first bytes tell.
    let is_han = matches!(word.as_bytes(), [0xe5..=0xe9, _, _, 0xe5..=0xe9, _, _]);
    let small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || is_small(c);
    // Some characters are composed of many, so that what is no word is taken as it is written.
    let long = word.len() > LONGEST_WORD;
    if long || is_han || are_small_letters(word) || word.chars().all(small) {
        Cow::Borrowed(word)
    } else if word.contains(['\n', '\r', '\u{ad}']) {
        Cow::Owned(folded(&hyphen::whole(word), lexicon).into_owned())
    } else {
        folded(word, lexicon)
    }
}

/// The same for a word that is not cut.
fn folded<'w>(word: &'w str, lexicon: &Lexicon) -> Cow<'w, str> {
    let dotted_i = lexicon.profile.dotted_i;
    if word.is_ascii() && !(dotted_i && word.contains('I')) {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let mut lower = String::with_capacity(word.len());
    let mut push = |c: char| match c {
        'I' if dotted_i => lower.push('ı'),
        'İ' if dotted_i => lower.push('i'),
        _ => letter::lower(c, |c| lower.push(c)),
    };
    if is_normal(word) {
        word.chars().for_each(push);
        return Cow::Owned(lower);
    }
    word.nfkc().for_each(&mut push);
    let is_ornament = |c: &char| matches!(c, '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{652}' | '\u{640}' | '\u{307}');
    let kept = lower.chars().filter(|c| !is_ornament(c));
    kept.map(|c| if c == '’' { '\'' } else { c }).nfc().collect()
}

impl PartialEq for Tokenizer {
    fn eq(&self, other: &Self) -> bool {
        ptr::fn_addr_eq(self.0, other.0)
    }
}

impl PartialEq for WordStemmer {
    fn eq(&self, other: &Self) -> bool {
        ptr::fn_addr_eq(self.0, other.0)
    }
}

impl fmt::Debug for Tokenizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokenizer(..)")
    }
}

impl fmt::Debug for WordStemmer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WordStemmer(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn passes_over_words_that_are_none_of_the_text() {
        let text = "rain fell, rain";
        let (rain, fell, comma, again) = (&text[..4], &text[5..9], &text[9..10], &text[11..]);
        for (words, expected) in [
            (vec![rain, fell, comma, again], vec![(0, "rain"), (5, "fell"), (11, "rain")]),
            (vec![fell, rain, again], vec![(5, "fell"), (11, "rain")]),
            (vec![rain, text, &text[3..6], fell], vec![(0, "rain"), (5, "fell")]),
            (vec!["snow", "", again], vec![(11, "rain")]),
        ] {
            assert_eq!(located(text, words).collect::<Vec<_>>(), expected);
        }
    }
}
