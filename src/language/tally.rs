//! The function words of a text, counted for each language.

use super::Language;
use super::function_words;
use crate::boundary;
use crate::letter::{self, is_numeric};
use crate::mark;
use crate::math;
use crate::token;
use std::ops::Range;

/// Parts of the sample that are looked at first, spread evenly over it.
const FIRST_PARTS: usize = 4;
/// Bytes of each. In all they are a quarter of a full sample, and settle most texts.
const FIRST_PART: usize = 256;
/// A lead of less than this many function words is a matter of chance.
const CHANCE: f64 = 0.5;
/// The languages in which most is written, and Indonesian, in the order in which they are likelier than
/// others where nothing tells.
const COMMON: [Language; 8] = [
    Language::English,
    Language::Indonesian,
    Language::Spanish,
    Language::German,
    Language::French,
    Language::Portuguese,
    Language::Italian,
    Language::Russian,
];

/// How the function words of a text speak for the languages.
pub(super) struct Tally<'t> {
    /// For each language its function words. A word of several languages counts for each by its share of them.
    votes: [f64; Language::ALL.len() + 1],
    /// For each language its function words, others' too.
    function_words: [u32; Language::ALL.len() + 1],
    /// The words that say something: no number, no initial.
    pub(super) words: usize,
    /// All words.
    pub(super) all: usize,
    /// Those with letters beyond ASCII.
    pub(super) wide: Vec<&'t str>,
    /// What trigrams named, and what that weighs as a share of all words.
    pub(super) named: Option<(Language, f64)>,
}

impl<'t> Tally<'t> {
    /// Counts the words of the first parts of `sample`, and gives the others.
    pub(super) fn first(sample: &'t str) -> (Self, Vec<Range<usize>>) {
        let mut tally = Self {
            votes: [0.0; Language::ALL.len() + 1],
            function_words: [0; Language::ALL.len() + 1],
            words: 0,
            all: 0,
            wide: Vec::new(),
            named: None,
        };
        let mut rest = Vec::with_capacity(FIRST_PARTS);
        let mut counted = 0;
        for i in 0..FIRST_PARTS {
            let start = between_words(sample, i * sample.len() / FIRST_PARTS).max(counted);
            let end = between_words(sample, start + FIRST_PART).max(start);
            rest.push(counted..start);
            tally.count(sample, start..end);
            counted = end;
        }
        rest.push(counted..sample.len());
        (tally, rest)
    }

    /// Counts the words of a part of `sample`.
    pub(super) fn count(&mut self, sample: &'t str, part: Range<usize>) {
        for (at, word) in token::words(&sample[part.clone()]) {
            self.all += 1;
            let says = !word.starts_with(is_numeric) && !is_initial(sample, part.start + at, word);
            self.words += usize::from(says);
            let (languages, is_wide) = function_words::languages_with(word);
            if is_wide {
                self.wide.push(word);
            }
            if languages == 0 || !says {
                continue;
            }
            let share = 1.0 / f64::from(languages.count_ones());
            let mut rest = languages;
            while rest != 0 {
                let language = rest.trailing_zeros() as usize;
                self.votes[language] += share;
                self.function_words[language] += 1;
                rest &= rest - 1;
            }
        }
    }

    /// The votes for each language as a share of all words.
    fn shares(&self) -> [f64; Language::ALL.len() + 1] {
        let mut shares = self.votes.map(|votes| votes / self.words.max(1) as f64);
        if let Some((language, weight)) = self.named {
            shares[language as usize] += weight;
        }
        shares
    }

    /// The function words of a language as a part of what prose in it has.
    pub(super) fn part(&self, language: Language) -> f64 {
        let function_words = f64::from(self.function_words[language as usize]);
        let share = function_words / self.words.max(1) as f64;
        share / language.profile().function_share
    }

    /// The leader, or, where its lead is a matter of chance, one that is as good and in which more is
    /// written.
    pub(super) fn likeliest(&self) -> Language {
        let (best, _) = self.leaders();
        let chance = CHANCE / self.words.max(1) as f64;
        let shares = self.shares();
        let as_good = |language: &&Language| {
            let share = shares[**language as usize];
            share > 0.0 && share + chance > shares[best as usize]
        };
        COMMON.iter().find(as_good).copied().unwrap_or(best)
    }

    /// By how much the first language leads the second, as a share of all words.
    pub(super) fn lead(&self) -> f64 {
        let (best, second) = self.leaders();
        let shares = self.shares();
        shares[best as usize] - shares[second as usize]
    }

    /// By how many function words of its own the first language leads: three of them leave a doubt of 5 %.
    pub(super) fn confidence(&self) -> f64 {
        1.0 - math::exp(-self.lead() * self.words as f64)
    }

    /// The languages whose share is within this of the greatest.
    pub(super) fn rivals(&self, within: f64) -> Vec<Language> {
        let shares = self.shares();
        let least = shares[self.leaders().0 as usize] - within;
        let could = |language: &Language| shares[*language as usize] >= least;
        Language::ALL.iter().copied().filter(could).collect()
    }

    /// The two languages with the greatest shares.
    pub(super) fn leaders(&self) -> (Language, Language) {
        let mut leaders = (Language::Undetermined, Language::Undetermined);
        let shares = self.shares();
        for &language in Language::ALL {
            let share = |language: Language| shares[language as usize];
            if share(language) > share(leaders.0) {
                leaders = (language, leaders.0);
            } else if share(language) > share(leaders.1) {
                leaders.1 = language;
            }
        }
        leaders
    }
}

/// Whether a word is a single consonant in capitals inside a sentence: a name's or a sign's, as in *M 5.1*,
/// and no function word.
fn is_initial(sample: &str, at: usize, word: &str) -> bool {
    let consonant = |byte: &u8| byte.is_ascii_uppercase() && !b"AEIOUY".contains(byte);
    matches!(word.as_bytes(), [letter] if consonant(letter))
        && sample[..at]
            .trim_end()
            .ends_with(|c: char| letter::is_alphanumeric(c) || mark::is_comma(c))
}

/// Where `at` may part the sample: at white space up to some bytes before, so that no word is cut.
fn between_words(sample: &str, at: usize) -> usize {
    const WORD: usize = 64;
    let at = boundary::floor(sample, at);
    let before = boundary::floor(sample, at.saturating_sub(WORD));
    sample[before..at].rfind(char::is_whitespace).map_or(at, |space| before + space)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_first_parts_are_a_quarter_of_a_full_sample() {
        let sample = include_str!("../../examples/texts/en.txt").repeat(2);
        let sample = &sample[..boundary::floor(&sample, 4096)];
        let (first, rest) = Tally::first(sample);
        let mut all = Tally::first("").0;
        all.count(sample, 0..sample.len());
        assert!((4 * first.words).abs_diff(all.words) < all.words / 4);
        assert!(rest.iter().all(|part| part.len() < 1024));
    }

    proptest! {
        #[test]
        fn parts_count_as_the_whole_does(
            words in prop::collection::vec(any::<u16>(), 0..900)
        ) {
            // Regular expressions would take ten times as long.
            let word = |&number: &u16| match number % 8 {
                0 => "the".to_owned(),
                1 => "dan".to_owned(),
                2 => "yang".to_owned(),
                3 => "M".to_owned(),
                4 => "5".to_owned(),
                5 => "über".to_owned(),
                _ => format!("{number:x}").replace(|c: char| c.is_ascii_digit(), "é") + ",",
            };
            let sample = words.iter().map(word).collect::<Vec<_>>().join(" ");
            let (mut parts, rest) = Tally::first(&sample);
            for part in rest {
                parts.count(&sample, part);
            }
            let mut whole = Tally::first("").0;
            whole.count(&sample, 0..sample.len());
            prop_assert_eq!((parts.words, parts.all), (whole.words, whole.all));
            prop_assert_eq!(parts.function_words, whole.function_words);
            parts.wide.sort_unstable();
            whole.wide.sort_unstable();
            prop_assert_eq!(&parts.wide, &whole.wide);
        }
    }
}
