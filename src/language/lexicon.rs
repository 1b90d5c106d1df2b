//! The word lists of a language, ready for look-ups.

use super::Language;
use super::function_words;
use super::phrases::{Found, PhraseList};
use super::profile::{Abbreviation, Furniture, Pointer, Profile};
use super::sieve::{LetterSieve, PairSieve, Sieve};
use super::stemmer::Stemmer;
use crate::letter::{is_ordered_mark, is_small};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// A phrase of furniture at the start of a text.
pub(crate) type FoundPhrase<'t> = Found<'t, Furniture>;

type WordSet = HashSet<&'static str, foldhash::fast::FixedState>;

/// `word` in lower case. Most words are, which is told without room for another.
fn lower(word: &str) -> Cow<'_, str> {
    if word.chars().all(|c| c.is_ascii_lowercase() || is_small(c) || is_ordered_mark(c)) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// A [`Profile`] made ready for look-ups.
pub(crate) struct Lexicon {
    pub(crate) language: Language,
    pub(crate) profile: &'static Profile,
    pub(crate) stemmer: Stemmer,
    abbreviations: HashMap<&'static str, Abbreviation, foldhash::fast::FixedState>,
    calendar: WordSet,
    /// How the words of the calendar begin.
    dates: Sieve,
    /// Whether days and months have capitals.
    capital_calendar: bool,
    places: WordSet,
    pub(crate) furniture: PhraseList<Furniture>,
    /// What leans on another sentence.
    pub(crate) pointers: PhraseList<Pointer>,
    /// Phrases with such words that point to nothing.
    pub(crate) not_pointing: PhraseList<()>,
    possessive_endings: Vec<&'static str>,
    /// The function words of one character.
    letters: LetterSieve,
    /// Those of two in scripts without spaces.
    pairs: PairSieve,
    /// Words that end as those with a possessive do, without one.
    not_possessive: WordSet,
    /// How a paper says what it does.
    pub(crate) announcements: PhraseList<()>,
    /// How those begin who greet, thank or agree.
    pub(crate) courtesies: PhraseList<()>,
}

impl Lexicon {
    /// The lists of `language`, whose `profile` this is, with those abbreviations, notices, credits and
    /// places of `common` that hold in all languages. Its own abbreviations replace those.
    pub(super) fn new(language: Language, profile: &'static Profile, common: &Profile) -> Self {
        let profiles = [common, profile];
        let lists = profiles.iter().flat_map(|profile| profile.abbreviations());
        let abbreviations = lists.flat_map(|(list, kind)| {
            profile.in_scripts(list.split_ascii_whitespace()).map(move |word| (word, kind))
        });
        let words = |list: &'static str| profile.in_scripts(list.split_whitespace());
        let not_pointing = profile.in_scripts(profile.not_pointing.iter().copied());
        let announcements = profile.in_scripts(profile.announcements.iter().copied());
        let courtesies = profile.in_scripts(profile.courtesies.iter().copied());
        let is_common =
            |role| matches!(role, Furniture::Notice | Furniture::Credit | Furniture::Wrote);
        let common_phrases = common.furniture().filter(|&(_, role)| is_common(role));
        let calendar: WordSet = words(profile.calendar.to_lowercase().leak()).collect();
        let (mut letters, mut pairs) = (LetterSieve::default(), PairSieve::default());
        for word in profile.stop_words() {
            letters.add_word(word);
            pairs.add_word(word);
        }
        Self {
            language,
            profile,
            stemmer: profile.stemmer,
            abbreviations: abbreviations.collect(),
            dates: Sieve::of(calendar.iter().copied()),
            calendar,
            capital_calendar: profile.calendar.contains(char::is_uppercase),
            places: words(profile.places).chain(words(common.places)).collect(),
            furniture: PhraseList::new(profile.furniture().chain(common_phrases)),
            pointers: PhraseList::new(profile.pointers()),
            not_pointing: PhraseList::new(not_pointing.map(|phrase| (phrase, ()))),
            possessive_endings: profile.possessive_endings.split_ascii_whitespace().collect(),
            letters,
            pairs,
            not_possessive: words(profile.not_possessive).collect(),
            announcements: PhraseList::new(announcements.map(|phrase| (phrase, ()))),
            courtesies: PhraseList::new(courtesies.map(|phrase| (phrase, ()))),
        }
    }

    /// Whether `word`, lower case and composed, is a function word.
    pub(crate) fn is_stop_word(&self, word: &str) -> bool {
        self.pairs.may_hold(word) && function_words::is_in(self.language, word)
    }

    /// Whether `word`, lower case and composed, holds a character that is a function word by itself.
    pub(crate) fn holds_stop_letter(&self, word: &str) -> bool {
        let mut letters = word.char_indices().filter(|&(_, c)| self.letters.may_hold(c));
        letters.any(|(at, c)| self.is_stop_word(&word[at..at + c.len_utf8()]))
    }

    /// The same of a `word` in whatever case.
    pub(crate) fn is_stop_word_in_any_case(&self, word: &str) -> bool {
        let ascii = function_words::is_ascii_in(self.language, word);
        ascii.unwrap_or_else(|| self.is_stop_word(&lower(word)))
    }

    /// Whether `word`, in whatever case, says something by itself: neither a function word, nor a day of
    /// the week or month.
    pub(crate) fn tells(&self, word: &str) -> bool {
        !self.is_stop_word_in_any_case(word) && !self.is_date(word)
    }

    /// Whether `word`, in whatever case, is a day of the week or a month.
    fn is_date(&self, word: &str) -> bool {
        // The first letters tell most, and spare room for lower case.
        self.dates.may_begin(word) && self.is_calendar_word(&lower(word))
    }

    /// Whether `word`, lower case and composed, is a day of the week or a month, perhaps a short form.
    pub(crate) fn is_calendar_word(&self, word: &str) -> bool {
        self.calendar.contains(word)
    }

    /// Whether `word`, as it is written, is a day of the week or a month: *March*, but not *march*.
    pub(crate) fn names_date(&self, word: &str) -> bool {
        !(self.capital_calendar && word.starts_with(char::is_lowercase)) && self.is_date(word)
    }

    /// Whether days and months may begin small.
    pub(crate) fn has_small_dates(&self) -> bool {
        !self.capital_calendar
    }

    /// Whether `word` has a possessive at its end.
    pub(crate) fn has_possessive(&self, word: &str) -> bool {
        let mut endings = self.possessive_endings.iter();
        endings.any(|ending| word.len() > 2 * ending.len() - 1 && word.ends_with(ending))
            && !self.not_possessive.contains(&*lower(word))
    }

    /// Whether `word`, lower case and composed, often stands in the names of places.
    pub(crate) fn is_place_word(&self, word: &str) -> bool {
        self.places.contains(word)
    }

    /// What `word`, lower case and without its final stop, is as an abbreviation.
    pub(crate) fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        self.abbreviations.get(word).copied()
    }
}
