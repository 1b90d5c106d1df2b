//! A stemmer for English.
//!
//! Follows M. F. Porter's *English (Porter2) stemming algorithm* (2001) as Snowball 3.1 has it, and gives the
//! stems of Snowball's own stemmer, which is the oracle of the tests. That one is compiled from a language
//! for stemmers in general: it takes some 1,900 instructions a word, and was a third of the summary of an
//! English article. This one looks at the last letter first and takes a tenth.

use super::LONGEST_WORD;
use super::english_tables::{Suffix, beginning, exception, fourth_step, second_step, third_step};
use std::borrow::Cow;

/// What takes *-ing* without being a verb: *evening*, *herring*.
const NO_VERBS: [&[u8]; 6] = [b"cann", b"earr", b"even", b"herr", b"inn", b"out"];

/// The stem of a `word` in lower case, at most [`LONGEST_WORD`] bytes long; a longer one stays as it is.
///
/// Borrows from the word unless a letter changes: *happy*, *happi*.
pub(super) fn stem(word: &str) -> Cow<'_, str> {
    if word.len() > LONGEST_WORD || word.chars().nth(2).is_none() {
        return Cow::Borrowed(word);
    }
    if let Some(stem) = exception(word) {
        return Cow::Borrowed(stem);
    }
    let word = word.strip_prefix('\'').unwrap_or(word);
    let mut stem = Stem::new(word.as_bytes());
    stem.lose_possessive();
    stem.lose_plural();
    stem.lose_tense();
    stem.end_with_i();
    stem.lose_second();
    stem.lose_third();
    stem.lose_fourth();
    stem.lose_last();
    let letters = stem.letters();
    if word.as_bytes().starts_with(letters) {
        return Cow::Borrowed(&word[..letters.len()]);
    }
    Cow::Owned(String::from_utf8_lossy(letters).into_owned())
}

/// A word that loses its suffixes.
struct Stem {
    letters: [u8; LONGEST_WORD],
    len: usize,
    /// Where its first region begins: behind the first consonant behind a vowel.
    first: usize,
    /// Where its second begins: behind the next consonant behind a vowel.
    second: usize,
}

impl Stem {
    fn new(word: &[u8]) -> Self {
        let mut letters = [0; LONGEST_WORD];
        letters[..word.len()].copy_from_slice(word);
        let mut stem = Self { letters, len: word.len(), first: 0, second: 0 };
        let beginning = word.first().map_or(&b""[..], |&first| beginning(first));
        let is_known = !beginning.is_empty() && word.starts_with(beginning);
        stem.first = if is_known { beginning.len() } else { stem.region(0) };
        stem.second = stem.region(stem.first);
        stem
    }

    fn letters(&self) -> &[u8] {
        &self.letters[..self.len]
    }

    /// Behind the first consonant that stands behind a vowel, from a place on.
    fn region(&self, from: usize) -> usize {
        let mut places = from..self.len;
        let vowel = places.find(|&at| self.is_vowel(at));
        let consonant = vowel.and_then(|_| places.find(|&at| !self.is_vowel(at)));
        // A letter that is not ASCII has more bytes.
        let end = places.find(|&at| !is_inside(self.letters[at])).unwrap_or(self.len);
        consonant.map_or(self.len, |_| end)
    }

    /// Whether there is a vowel at a place: *y* is one unless it begins the word or stands behind one.
    fn is_vowel(&self, at: usize) -> bool {
        match self.letters[at] {
            b'a' | b'e' | b'i' | b'o' | b'u' => true,
            b'y' => at > 0 && !self.is_vowel(at - 1),
            _ => false,
        }
    }

    fn has_vowel(&self, end: usize) -> bool {
        (0..end).any(|at| self.is_vowel(at))
    }

    /// Where the letter before a place begins.
    fn letter_before(&self, end: usize) -> Option<usize> {
        (0..end).rev().find(|&at| !is_inside(self.letters[at]))
    }

    /// Where the consonant before a place begins, if there is one.
    fn consonant_before(&self, end: usize) -> Option<usize> {
        self.letter_before(end).filter(|&at| !self.is_vowel(at))
    }

    /// Where a suffix begins that the word has.
    fn suffix(&self, suffix: &[u8]) -> Option<usize> {
        let at = self.len.checked_sub(suffix.len())?;
        // The first letter tells most at once.
        (self.letters[at] == suffix[0] && self.letters[at..self.len] == *suffix).then_some(at)
    }

    fn last(&self) -> u8 {
        self.letters().last().copied().unwrap_or_default()
    }

    /// Puts `letters` in the place of all from `at` on.
    fn end_with(&mut self, at: usize, letters: &[u8]) {
        self.len = at + letters.len();
        self.letters[at..self.len].copy_from_slice(letters);
    }

    /// Whether what stands before `end` ends with a short syllable: *hop*, *at*, not *how*.
    fn is_short(&self, end: usize) -> bool {
        let short = || {
            let consonant = self.consonant_before(end)?;
            let vowel = self.letter_before(consonant).filter(|&at| self.is_vowel(at))?;
            let closed = !matches!(self.letters[consonant], b'w' | b'x' | b'y');
            Some(vowel == 0 || closed && self.consonant_before(vowel).is_some())
        };
        short().unwrap_or_default() || self.letters[..end].ends_with(b"past")
    }

    /// Step 0: *'s*.
    fn lose_possessive(&mut self) {
        if matches!(self.last(), b's' | b'\'') {
            let suffixes: [&[u8]; 3] = [b"'s'", b"'s", b"'"];
            self.len = suffixes.iter().find_map(|end| self.suffix(end)).unwrap_or(self.len);
        }
    }

    /// Step 1a: *caresses*, *ties*, *cries*, *gaps*, but *gas* and *kiwis*.
    fn lose_plural(&mut self) {
        if !matches!(self.last(), b's' | b'd') {
            return;
        }
        if let Some(at) = self.suffix(b"sses") {
            self.len = at + 2;
        } else if let Some(at) = self.suffix(b"ies").or_else(|| self.suffix(b"ied")) {
            let long = self.letter_before(at).is_some_and(|at| at > 0);
            self.len = at + if long { 1 } else { 2 };
        } else if let Some(at) = self.suffix(b"s") {
            let is_plural = !matches!(self.letters[..at].last(), Some(b's' | b'u'));
            if is_plural && self.letter_before(at).is_some_and(|at| self.has_vowel(at)) {
                self.len = at;
            }
        }
    }

    /// Step 1b: *-ed*, *-ing*, and *-ly* behind them.
    fn lose_tense(&mut self) {
        let suffixes: &[&[u8]] = match self.last() {
            b'd' => &[b"eed", b"ed"],
            b'g' => &[b"ing"],
            b'y' => &[b"eedly", b"edly", b"ingly"],
            _ => return,
        };
        let with = |suffix: &&[u8]| Some((self.suffix(suffix)?, suffix.len()));
        let Some((at, _)) = suffixes.iter().find_map(with) else { return };
        let (before, suffix) = self.letters().split_at(at);
        if suffix.starts_with(b"eed") {
            let kept: [&[u8]; 3] = [b"succ", b"proc", b"exc"];
            if self.first <= at && !kept.contains(&before) {
                self.len = at + 2;
            }
            return;
        }
        if suffix == b"ing" {
            if NO_VERBS.contains(&before) {
                return;
            }
            // *dying*, *lying*.
            if before.ends_with(b"y") && self.consonant_before(at - 1) == Some(0) {
                self.end_with(at - 1, b"ie");
                return;
            }
        }
        if self.has_vowel(at) {
            self.len = at;
            self.mend_verb();
        }
    }

    /// Gives a verb its last *e* back, or takes one of two letters: *hoping*, *hopping*.
    fn mend_verb(&mut self) {
        let len = self.len;
        match *self.letters() {
            [.., b'a', b't'] | [.., b'b', b'l'] | [.., b'i', b'z'] => self.end_with(len, b"e"),
            [b'a' | b'e' | b'o', one, other] if one == other && is_doubled(one) => {}
            [.., one, other] if one == other && is_doubled(one) => self.len -= 1,
            _ if len == self.first && self.is_short(len) => self.end_with(len, b"e"),
            _ => {}
        }
    }

    /// Step 1c: *y* behind a consonant becomes *i*, but for *by* and *say*.
    fn end_with_i(&mut self) {
        if let Some(at) = self.suffix(b"y") {
            if self.consonant_before(at).is_some_and(|consonant| consonant > 0) {
                self.letters[at] = b'i';
            }
        }
    }

    /// Step 2: *-ization*, *-fulness*, *-ly*.
    fn lose_second(&mut self) {
        let Some((at, end)) = self.find(second_step(self.last())) else { return };
        let before = self.letters[..at].last();
        let fits = match self.letters[at..self.len] {
            [b'l', b'i'] => before.is_some_and(|letter| b"cdeghkmnrt".contains(letter)),
            [b'o', b'g', b'i'] => before == Some(&b'l'),
            _ => true,
        };
        if fits && self.first <= at {
            self.end_with(at, end);
        }
    }

    /// Step 3: *-icate*, *-ful*, *-ness*.
    fn lose_third(&mut self) {
        let Some((at, end)) = self.find(third_step(self.last())) else { return };
        let region = if self.letters[at..self.len] == *b"ative" { self.second } else { self.first };
        if region <= at {
            self.end_with(at, end);
        }
    }

    /// Step 4: *-ance*, *-ment*, *-ion*.
    fn lose_fourth(&mut self) {
        let suffixes = fourth_step(self.last());
        let Some(at) = suffixes.iter().find_map(|suffix| self.suffix(suffix)) else { return };
        let before = self.letters[..at].last();
        let fits = self.letters[at..self.len] != *b"ion" || matches!(before, Some(b's' | b't'));
        if fits && self.second <= at {
            self.len = at;
        }
    }

    /// Step 5: the last *e*, and one *l* of two.
    fn lose_last(&mut self) {
        let Some(at) = self.len.checked_sub(1) else { return };
        let loses = match self.letters[at] {
            b'e' => self.second <= at || self.first <= at && !self.is_short(at),
            b'l' => self.second <= at && self.letters[..at].ends_with(b"l"),
            _ => false,
        };
        if loses {
            self.len = at;
        }
    }

    /// The first of some suffixes that the word has: where it begins, and what takes its place.
    fn find(&self, suffixes: &'static [Suffix]) -> Option<(usize, &'static [u8])> {
        suffixes.iter().find_map(|&(suffix, end)| Some((self.suffix(suffix)?, end)))
    }
}

/// Whether a byte goes on a letter that is not ASCII.
const fn is_inside(byte: u8) -> bool {
    matches!(byte, 0x80..0xc0)
}

/// Whether a consonant is doubled before *-ed* and *-ing*.
const fn is_doubled(letter: u8) -> bool {
    matches!(letter, b'b' | b'd' | b'f' | b'g' | b'm' | b'n' | b'p' | b'r' | b't')
}

#[cfg(test)]
mod tests {
    use super::*;
    use frostem::{Algorithm, Stemmer};
    use proptest::prelude::*;

    #[track_caller]
    fn check(word: &str) {
        assert_eq!(stem(word), Stemmer::new(Algorithm::English).stem(word), "{word}");
    }

    #[test]
    fn gives_the_stems_of_snowball_for_the_words_of_a_text() {
        let text = include_str!("../../../examples/texts/en.txt").to_lowercase();
        text.split(|c: char| !c.is_alphanumeric() && c != '\'').for_each(check);
        let exceptions =
            "andes atlas bias cosmos early gently howe idly news only singly skies sky skis ugly";
        exceptions.split(' ').for_each(|word| {
            check(word);
            assert!(exception(word).is_some());
        });
    }

    #[test]
    fn gives_the_stems_of_snowball_for_every_suffix() {
        let steps = (b'a'..=b'z').flat_map(|last| {
            let replaced =
                second_step(last).iter().chain(third_step(last)).map(|(suffix, _)| suffix);
            replaced.chain(fourth_step(last)).copied()
        });
        let tenses: [&[u8]; 12] = [
            b"", b"e", b"s", b"ied", b"ies", b"sses", b"ed", b"eed", b"ing", b"edly", b"ingly",
            b"'s'",
        ];
        let suffixes: Vec<&str> =
            steps.chain(tenses).map(|suffix| std::str::from_utf8(suffix).unwrap()).collect();
        let roots = [
            "", "a", "y", "b", "by", "say", "hop", "hopp", "egg", "fix", "luxuri", "gener", "past",
            "univers", "even", "inn", "succ", "d", "dy", "toy", "troubl", "siz", "café", "é",
            "naï", "'tis", "log", "process", "controll", "yy", "syl",
        ];
        for root in roots {
            for inner in &suffixes {
                for outer in &suffixes {
                    check(&format!("{root}{inner}{outer}"));
                    check(&format!("{root}{inner}{}", outer.replace('i', "y")));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn gives_the_stems_of_snowball_for_anything(word in "[aeiouybdlmnrstwxzgé']{0,12}") {
            check(&word);
        }
    }

    #[test]
    fn leaves_what_is_too_long() {
        let word = "running".repeat(20);
        assert_eq!(stem(&word), word);
    }
}
