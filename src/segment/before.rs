//! The word before a period, and whether the period ends a sentence after it.

use super::casing::Casing;
use super::follow::{Follow, is_lower};
use super::limits::LONGEST_WORD;
use super::lower::Lower;
use super::next;
use super::open::OpenSentence;
use super::shape;
use crate::language::{Abbreviation, Lexicon};
use crate::letter;
use crate::mark;
use crate::token;

/// A lower-case word of at least this many letters before a stop is no abbreviation that the lists miss.
const PLAIN_WORD: usize = 5;

/// A date at the start of a sentence has at most this many words: *On 5 Oct. 2020*
const LONGEST_DATE: usize = 8;

/// The word before a period.
pub(super) struct Before<'t> {
    /// What stands before the word.
    preceding: &'t str,
    /// Without the bracket or quote that opens it; empty if it is longer than any abbreviation.
    word: &'t str,
    /// Whether a space parts it from the period, as tokenized text has it.
    spaced: bool,
    lexicon: &'t Lexicon,
}

impl<'t> Before<'t> {
    /// The word before `mark` in `sentence`.
    pub(super) fn new(sentence: OpenSentence<'t>, mark: usize) -> Self {
        let OpenSentence { text, lexicon, start, .. } = sentence;
        if let Some(begin) = token::last_ascii_word(&text.as_bytes()[start..mark], LONGEST_WORD) {
            let (preceding, word) = text[start..mark].split_at(begin);
            return Self { preceding, word, spaced: false, lexicon };
        }
        let spaced = text.as_bytes()[start..mark].ends_with(b" ");
        let end = text[..mark - usize::from(spaced)].trim_end_matches(mark::is_invisible).len();
        let from = start.max(end.saturating_sub(LONGEST_WORD));
        let bytes = &text.as_bytes()[from..end];
        let space = bytes.iter().rposition(u8::is_ascii_whitespace);
        let begin = match space {
            Some(space) => from + space + 1,
            None if from == start => start,
            None => return Self { preceding: "", word: "", spaced, lexicon },
        };
        // Spaces that do not break are no ends of words to the search above.
        let space = |c| matches!(c, '\u{a0}' | '\u{202f}');
        let opens = |c| mark::opens(c) || mark::may_emphasize(c) || mark::is_invisible(c);
        let opening = |c: char| !c.is_ascii_alphanumeric() && (opens(c) || space(c));
        let word = text[begin..end].trim_start_matches(opening);
        let preceding = &text[start..end - word.len()];
        Self { preceding, word, spaced, lexicon }
    }

    /// Whether it is the first word of the sentence.
    fn is_first(&self) -> bool {
        self.preceding.trim_start_matches(mark::is_invisible).is_empty()
    }

    /// The word itself.
    pub(super) fn word(&self) -> &'t str {
        self.word
    }

    /// What it is as an abbreviation.
    fn abbreviation(&self) -> Option<Abbreviation> {
        // A capital alone is an initial, even if its small letter is an abbreviation (*p. 5*).
        if shape::single_letter(self.word).is_some_and(char::is_uppercase) {
            return None;
        }
        let lower = Lower::of(&[self.word])?;
        let word = lower.as_str();
        let compound = || {
            // *z. B.*, *и т. д.*: listed without the space.
            if word.len() > 4 {
                return None;
            }
            let preceding = self.preceding.strip_suffix(['\u{20}', '\u{a0}', '\u{202f}'])?;
            let mut chars = preceding.strip_suffix('.')?.chars();
            chars.next_back().filter(|c| letter::is_alphabetic(*c))?;
            let rest = chars.as_str();
            if rest.ends_with(letter::is_alphanumeric) {
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

    /// Whether its period ends a sentence even before lower case: behind an ordinary word, and behind a
    /// number or a sign in a text without capitals.
    pub(super) fn is_end_before_lower(&self, rest: &str, casing: Casing) -> bool {
        if self.lexicon.profile.minor_period {
            return false;
        }
        let counted = || {
            let number = self.word.trim_start_matches(|c: char| !letter::is_alphanumeric(c));
            match self.word.chars().next_back() {
                Some(last) if !letter::is_alphanumeric(last) => last != '.' && !mark::is_dash(last),
                Some(_) if number.starts_with(char::is_numeric) => {
                    self.is_end_number(Follow::Lower, rest)
                }
                _ => false,
            }
        };
        self.is_plain_word(rest, casing) || casing == Casing::AllLower && counted()
    }

    /// Whether it is an ordinary word: careless writing ends sentences behind one before lower case, and
    /// abbreviations of many letters are in the lists.
    fn is_plain_word(&self, rest: &str, casing: Casing) -> bool {
        // Nothing closes before the period of an abbreviation: *(in Perugia). then*
        let word = self.word.trim_end_matches(|c| mark::closes(c) || c == '"');
        // *dell'imputato*
        let tail = word.rsplit(mark::is_apostrophe).next().unwrap_or(word);
        let letters = tail.chars().count();
        let mut chars = tail.chars();
        let capital = chars.next().is_some_and(char::is_uppercase);
        if capital && chars.all(char::is_lowercase) {
            // No list has all abbreviations of names: a name is plain before a function word only.
            return letters > PLAIN_WORD
                && !self.spaced
                && self.lexicon.is_stop_word(next::word(rest))
                && self.abbreviation().is_none();
        }
        // *2 in. thick*: a unit.
        let small = casing == Casing::AllLower;
        let function = self.lexicon.is_stop_word(tail);
        let unit = letters == 2 && self.is_behind_number();
        let plain = if function { !unit } else { small };
        (letters >= PLAIN_WORD || letters > 1 && plain)
            && word.chars().all(|c| c.is_lowercase() || mark::is_apostrophe(c))
            && self.abbreviation().is_none()
    }

    /// Whether it is an abbreviation of the lists, or one by its form: a letter, or letters with periods
    /// between them.
    pub(super) fn is_shortened(&self) -> bool {
        self.abbreviation().is_some()
            || shape::single_letter(self.word).is_some()
            || shape::is_acronym(self.word)
    }

    /// Whether its period ends a sentence when a capital follows without white space: behind words and
    /// what counts or measures, but not in names of files, initials and versions.
    pub(super) fn is_end_unspaced(&self, follow: Follow, rest: &str) -> bool {
        let word = self.word;
        if let Some(abbreviation) = self.abbreviation() {
            // *S.H.Warga*, *9 p.m.Nobody*; but *Drs.Hasan*, *Jan.Reed*.
            let joined = word.contains('.') || next::begins_sentence(rest, self.lexicon);
            let behind = matches!(abbreviation, Abbreviation::Trailing | Abbreviation::Hour);
            return behind && joined && self.is_end_abbreviated(abbreviation, follow, rest);
        }
        let Some(last) = word.chars().next_back() else { return false };
        // *5%*, *(3/3/2025)*, *40 €*
        if !letter::is_alphanumeric(last) {
            return word.starts_with(char::is_numeric)
                || self.is_behind_number()
                || mark::closes(last)
                || last == '"';
        }
        // *l'ONU*
        let word = word.rsplit(mark::is_apostrophe).next().unwrap_or(word);
        let capitals = word.chars().all(char::is_uppercase) && !shape::is_roman(word);
        let cased = capitals || last.is_lowercase() || last.is_ascii_digit();
        let measured = self.is_behind_number() || !word.starts_with(letter::is_alphanumeric);
        // Two ASCII letters are a part of a name, unless they measure or function words stand on both
        // sides.
        let shortest = match last {
            _ if !cased => shape::shortest_uncased(last),
            'a'..='z' if measured => 1,
            // *No. 5.Lalu*; but *1.Satu 2.Dua*.
            '0'..='9' if self.preceding.trim_end().ends_with('.') => 1,
            _ if measured || !word.is_ascii() || self.is_between_function_words(rest) => 2,
            _ => 3,
        };
        word.chars().count() >= shortest
            && (cased || !last.is_uppercase())
            && (shape::is_date(word) || !word.contains(['.', '/', '@', ':', '_']))
    }

    /// Whether it is a function word, and `rest` opens with another in capitals: *…let us in.Then…*
    fn is_between_function_words(&self, rest: &str) -> bool {
        self.lexicon.is_stop_word(self.word) && next::begins_sentence(rest, self.lexicon)
    }

    /// Whether its period ends a sentence when `rest`, which may begin one, follows.
    pub(super) fn is_end(&self, follow: Follow, rest: &str) -> bool {
        if let Some(abbreviation) = self.abbreviation() {
            return self.is_end_abbreviated(abbreviation, follow, rest);
        }
        let starter = || next::begins_sentence(rest, self.lexicon);
        let Self { word, lexicon, .. } = *self;
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.is_end_number(follow, rest);
        }
        if let Some(letter) = shape::single_letter(word) {
            // *in 1974 r.*, *5 m.*: what was counted.
            if is_lower(letter) && self.is_behind_number() {
                return !self.begins_compound(rest) && self.is_end_trailing(follow, rest);
            }
            // *J. K. Rowling*; syllables and ideographs are words more often.
            let initial = shape::is_cased(letter) || shape::is_abjad(letter);
            return !initial || !self.is_first() && starter();
        }
        if follow == Follow::Digit && shape::is_book(word) && next::begins_verse(rest) {
            return false;
        }
        let shortened =
            shape::is_acronym(word) || lexicon.profile.ordinal_dot && shape::is_roman(word);
        !shortened || starter()
    }

    /// The same for an abbreviation.
    fn is_end_abbreviated(&self, abbreviation: Abbreviation, follow: Follow, rest: &str) -> bool {
        match abbreviation {
            Abbreviation::Leading => false,
            Abbreviation::Either => next::begins_sentence(rest, self.lexicon),
            Abbreviation::Numbered => follow != Follow::Digit && !next::begins_roman(rest),
            Abbreviation::Trailing => self.is_end_trailing(follow, rest),
            Abbreviation::Hour => {
                !next::begins_date(rest, self.lexicon) && self.is_end_trailing(follow, rest)
            }
        }
    }

    /// The same for what stands behind its word.
    fn is_end_trailing(&self, follow: Follow, rest: &str) -> bool {
        // *(Ltd.) (SPA)*
        let bracket = rest.trim_start().starts_with('(');
        let amount = self.is_behind_number() && next::begins_currency(rest);
        let goes_on = follow == Follow::Digit || bracket || amount;
        !goes_on && !next::begins_trailing(rest, self.lexicon) && self.has_said_something()
    }

    /// Whether the sentence says something yet: whether it has another word than numbers and names of days
    /// and months, or a function word twice. *On 5 Oct.* has not, *It is 5 ft.* has.
    fn has_said_something(&self) -> bool {
        let words = token::words(self.preceding).take(LONGEST_DATE);
        let mut words = words.filter(|(_, word)| !word.starts_with(char::is_numeric));
        let mut functions = 0;
        words.any(|(_, word)| {
            let lower = Lower::of(&[word]);
            let lower = lower.as_ref().map_or(word, Lower::as_str);
            let function = self.lexicon.is_stop_word(lower);
            functions += usize::from(function);
            functions > 1 || !function && !self.lexicon.is_calendar_word(lower)
        })
    }

    /// Whether it is a letter that goes on in `rest`: *49 a. C.*, *185 v. Chr.*
    fn begins_compound(&self, rest: &str) -> bool {
        let joined = Lower::of(&[self.word, ".", next::word(rest)]);
        next::begins_initial(rest)
            || joined.is_some_and(|joined| self.lexicon.abbreviation(joined.as_str()).is_some())
    }

    /// Whether a number stands before the word: *12 in*.
    fn is_behind_number(&self) -> bool {
        let spaces = ['\u{20}', '\u{a0}', '\u{202f}'];
        self.preceding.trim_end_matches(spaces).ends_with(char::is_numeric)
    }

    /// The same for a number: *1. First item*, *3. Mai*, *28 . 000*.
    fn is_end_number(&self, follow: Follow, rest: &str) -> bool {
        if follow == Follow::Digit && self.spaced {
            return false;
        }
        let item = self.word.len() <= 3 && self.is_first();
        let ordinal =
            self.lexicon.profile.ordinal_dot && self.word.len() <= 2 && follow != Follow::Digit;
        !item && (!ordinal || next::begins_sentence(rest, self.lexicon))
    }
}
