//! The word before a period, and whether the period ends a sentence after it.

use super::casing::Casing;
use super::follow::{Follow, is_lower};
use super::limits::LONGEST_WORD;
use super::lower::Lower;
use super::open::OpenSentence;
use crate::boundary;
use crate::language::{Abbreviation, Lexicon};
use crate::mark;
use crate::token;

/// A lower-case word of at least this many letters before a stop is no abbreviation that the lists miss.
const PLAIN_WORD: usize = 5;

/// The word before a period.
pub(super) struct Before<'t> {
    /// What stands before the word.
    preceding: &'t str,
    /// Without the bracket or quote that opens it; empty if it is longer than any abbreviation.
    word: &'t str,
    /// Whether a space parts it from the period, as tokenized text has it.
    spaced: bool,
    /// Whether it is the first word of the sentence.
    first: bool,
    lexicon: &'t Lexicon,
}

impl<'t> Before<'t> {
    /// The word before `mark` in `sentence`.
    pub(super) fn new(sentence: OpenSentence<'t>, mark: usize) -> Self {
        let OpenSentence { text, lexicon, start, .. } = sentence;
        let spaced = text[start..mark].ends_with(' ');
        let end = text[..mark - usize::from(spaced)].trim_end_matches(mark::is_invisible).len();
        let from = start.max(end.saturating_sub(LONGEST_WORD));
        let bytes = &text.as_bytes()[from..end];
        let space = bytes.iter().rposition(u8::is_ascii_whitespace);
        let begin = match space {
            Some(space) => from + space + 1,
            None if from == start => start,
            None => return Self { preceding: "", word: "", spaced, first: false, lexicon },
        };
        // Spaces that do not break are no ends of words to the search above.
        let opening = |c: char| {
            mark::opens(c)
                || mark::may_emphasize(c)
                || mark::is_invisible(c)
                || matches!(c, '\u{a0}' | '\u{202f}')
        };
        let word = text[begin..end].trim_start_matches(opening);
        let preceding = &text[start..end - word.len()];
        let first = preceding.trim_start_matches(mark::is_invisible).is_empty();
        Self { preceding, word, spaced, first, lexicon }
    }

    /// The word itself.
    pub(super) fn word(&self) -> &'t str {
        self.word
    }

    /// What it is as an abbreviation.
    fn abbreviation(&self) -> Option<Abbreviation> {
        // A capital alone is an initial, even if its small letter is an abbreviation (*p. 5*).
        if single_letter(self.word).is_some_and(char::is_uppercase) {
            return None;
        }
        let lower = Lower::of(&[self.word])?;
        let word = lower.as_str();
        let compound = || {
            // *z. B.*, *и т. д.*: listed without the space.
            let preceding = self.preceding.strip_suffix(['\u{20}', '\u{a0}', '\u{202f}'])?;
            let mut chars = preceding.strip_suffix('.')?.chars();
            chars.next_back().filter(|c| c.is_alphabetic())?;
            let rest = chars.as_str();
            if word.len() > 4 || rest.ends_with(char::is_alphanumeric) {
                return None;
            }
            let joined = Lower::of(&[&preceding[rest.len()..], word])?;
            self.lexicon.abbreviation(joined.as_str())
        };
        // A part of a compound may be one: *Vize-Präs.*, *s/d.*
        let parts = ['-', '–', '/', '\u{a0}', '\u{202f}', '(', '’', '\''];
        let tail = || {
            // Most words have no parts, which is soon seen.
            if word.bytes().all(|byte| byte.is_ascii_lowercase()) || word.contains('.') {
                return None;
            }
            let (_, tail) = word.rsplit_once(parts)?;
            self.lexicon.abbreviation(tail)
        };
        let ending = || {
            let ending = self.lexicon.profile.numbered_ending?;
            word.ends_with(ending).then_some(Abbreviation::Numbered)
        };
        compound().or_else(|| self.lexicon.abbreviation(word)).or_else(tail).or_else(ending)
    }

    /// Whether it is an ordinary word, so that its period ends a sentence even before lower case:
    /// careless writing has such sentences, and abbreviations of many letters are in the lists.
    pub(super) fn is_plain_word(&self, rest: &str, casing: Casing) -> bool {
        if self.lexicon.profile.minor_period {
            return false;
        }
        // Nothing closes before the period of an abbreviation: *(in Perugia). then*
        let word = self.word.trim_end_matches(|c| mark::closes(c) || c == '"');
        // *dell'imputato*
        let tail = word.rsplit(mark::is_apostrophe).next().unwrap_or(word);
        let letters = tail.chars().count();
        let mut chars = tail.chars();
        let capital = chars.next().is_some_and(char::is_uppercase);
        if capital && chars.all(char::is_lowercase) {
            // No list has all abbreviations of names: a name is plain before a function word only.
            let next = token::words(head(rest)).next().map_or("", |(_, word)| word);
            return letters > PLAIN_WORD
                && !self.spaced
                && self.lexicon.is_stop_word(next)
                && self.abbreviation().is_none();
        }
        (letters >= PLAIN_WORD
            || letters > 1 && casing == Casing::AllLower
            || letters > 1 && self.lexicon.is_stop_word(tail))
            && word.chars().all(|c| c.is_lowercase() || mark::is_apostrophe(c))
            && self.abbreviation().is_none()
    }

    /// Whether its period ends a sentence when a capital follows without white space.
    pub(super) fn is_end_unspaced(&self) -> bool {
        self.word.chars().count() > 2
            && !self.word.contains(['.', '/', '@', ':', '_'])
            && self.abbreviation().is_none()
    }

    /// Whether its period ends a sentence when `rest`, which may begin one, follows.
    pub(super) fn is_end(&self, follow: Follow, rest: &str) -> bool {
        if let Some(abbreviation) = self.abbreviation() {
            return self.is_end_abbreviated(abbreviation, follow, rest);
        }
        let starter = || begins_sentence(rest, self.lexicon);
        let Self { word, first, lexicon, .. } = *self;
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.is_end_number(follow, rest);
        }
        if let Some(letter) = single_letter(word) {
            // *J. K. Rowling*; syllables and ideographs are words more often.
            let initial = is_cased(letter) || is_abjad(letter);
            return !initial || !first && starter();
        }
        let shortened = is_acronym(word) || lexicon.profile.ordinal_dot && is_roman(word);
        !shortened || starter()
    }

    /// The same for an abbreviation.
    fn is_end_abbreviated(&self, abbreviation: Abbreviation, follow: Follow, rest: &str) -> bool {
        match abbreviation {
            Abbreviation::Leading => false,
            Abbreviation::Either => begins_sentence(rest, self.lexicon),
            Abbreviation::Numbered => follow != Follow::Digit && !begins_roman(rest),
            // *Pte. Ltd. (SPA)*
            Abbreviation::Trailing => {
                let bracket = rest.trim_start().starts_with('(');
                follow != Follow::Digit && !bracket && !self.is_before_another(rest)
            }
        }
    }

    /// The same for a number: *1. First item*, *3. Mai*, *28 . 000*.
    fn is_end_number(&self, follow: Follow, rest: &str) -> bool {
        if follow == Follow::Digit && self.spaced {
            return false;
        }
        let item = self.first && self.word.len() <= 3;
        let ordinal =
            self.lexicon.profile.ordinal_dot && self.word.len() <= 2 && follow != Follow::Digit;
        !item && (!ordinal || begins_sentence(rest, self.lexicon))
    }

    /// Whether `rest` opens with another abbreviation of its kind.
    fn is_before_another(&self, rest: &str) -> bool {
        let rest = rest.trim_start();
        let next = rest.bytes().take(LONGEST_WORD).position(|byte| byte == b'.');
        let next = next.and_then(|period| Lower::of(&[&rest[..period]]));
        next.is_some_and(|word| {
            self.lexicon.abbreviation(word.as_str()) == Some(Abbreviation::Trailing)
        })
    }
}

/// Whether `rest` opens with a function word in capitals, as most sentences do, and fewer names.
/// A letter with a period is an initial.
pub(super) fn begins_sentence(rest: &str, lexicon: &Lexicon) -> bool {
    let Some((at, word)) = token::words(head(rest)).next() else { return false };
    let behind = rest[at + word.len()..].chars().next();
    let joined = |c: char| c == '.' || mark::is_hyphen(c) || mark::is_apostrophe(c);
    let initial = word.chars().nth(1).is_none() && behind.is_some_and(joined);
    !initial
        && word.starts_with(char::is_uppercase)
        && Lower::of(&[word]).is_some_and(|word| lexicon.is_stop_word(word.as_str()))
}

/// As much of `rest` as is looked at: the next word stands in it, if it is near.
fn head(rest: &str) -> &str {
    boundary::head(rest, 2 * LONGEST_WORD)
}

fn single_letter(word: &str) -> Option<char> {
    let mut chars = word.chars();
    let letter = chars.next().filter(|c| c.is_alphabetic())?;
    chars.next().is_none().then_some(letter)
}

/// Letters of scripts in which a letter alone is hardly ever a word: Hebrew, Arabic, Thai, Lao.
fn is_abjad(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{e00}'..='\u{eff}')
}

fn is_cased(c: char) -> bool {
    is_lower(c) || c.is_uppercase()
}

/// *U.S*, *a.m*, *J.-P*: letters with periods between them.
fn is_acronym(word: &str) -> bool {
    let is_letter = |c: char| c.is_alphabetic() || c == '-';
    let is_part = |part: &str| part.chars().count() <= 2 && part.chars().all(is_letter);
    word.contains('.') && word.split('.').all(is_part)
}

/// Whether the first word of `rest` is a number in Roman digits.
pub(super) fn begins_roman(rest: &str) -> bool {
    token::words(head(rest)).next().is_some_and(|(_, word)| is_roman(word))
}

/// *XIV*: a number in Roman digits.
fn is_roman(word: &str) -> bool {
    let digit = |byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C');
    (1..=6).contains(&word.len()) && word.bytes().all(digit)
}
