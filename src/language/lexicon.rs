//! The word lists of a language, ready for look-ups.

use super::Language;
use super::phrases::PhraseList;
use super::profile::{Abbreviation, Profile};
use super::stemmer::Stemmer;
use std::collections::{HashMap, HashSet};

/// A [`Profile`] made ready for look-ups.
pub(crate) struct Lexicon {
    pub(crate) language: Language,
    pub(crate) profile: &'static Profile,
    pub(crate) stemmer: Stemmer,
    stop_words: HashSet<&'static str, foldhash::fast::FixedState>,
    abbreviations: HashMap<&'static str, Abbreviation, foldhash::fast::FixedState>,
    pub(crate) links: PhraseList,
    pub(crate) labels: PhraseList,
    pub(crate) openers: PhraseList,
}

impl Lexicon {
    /// The lists of `language`, whose `profile` this is. Its abbreviations replace those of `common`,
    /// which hold in all languages.
    pub(super) fn new(language: Language, profile: &'static Profile, common: &Profile) -> Self {
        let profiles = [common, profile];
        let lists = profiles.iter().flat_map(|profile| profile.abbreviations());
        let abbreviations = lists.flat_map(|(list, kind)| {
            profile.in_scripts(list.split_ascii_whitespace()).map(move |word| (word, kind))
        });
        Self {
            language,
            profile,
            stemmer: profile.stemmer,
            stop_words: profile.stop_words().collect(),
            abbreviations: abbreviations.collect(),
            links: PhraseList::new(profile.in_scripts(profile.links.iter().copied())),
            labels: PhraseList::new(profile.in_scripts(profile.labels.iter().copied())),
            openers: PhraseList::new(profile.in_scripts(profile.openers.iter().copied())),
        }
    }

    /// Whether `word`, lower case and composed, is a function word.
    pub(crate) fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.contains(word)
    }

    /// What `word`, lower case and without its final stop, is as an abbreviation.
    pub(crate) fn abbreviation(&self, word: &str) -> Option<Abbreviation> {
        self.abbreviations.get(word).copied()
    }
}
