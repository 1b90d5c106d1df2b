//! Whether the words before a dash or colon are a place, with its agency and date.

use crate::language::Lexicon;
use crate::letter;
use crate::mark::{self, Strength};

/// It has at most this many words.
const MOST_WORDS: usize = 9;
/// Its name has at most this many words.
const NAME_WORDS: usize = 4;
/// A small word inside the name has at most this many letters: *Rio de Janeiro*.
const SMALL_WORD: usize = 3;

/// What the words tell: how many there are of each kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PlaceName {
    words: usize,
    /// Words of the name: not the agency, the date, small words.
    names: usize,
    /// Names that begin with a capital.
    cased: usize,
    /// Names without a small letter, or spelled as an address.
    capitals: usize,
    /// Names spelled as an address: *Kompas.com*.
    addresses: usize,
    /// Names that names of places have.
    known: usize,
    commas: usize,
    months: usize,
    numbers: usize,
    /// Whether an agency stands behind it in brackets or slashes.
    agency: bool,
    /// Whether a period stands behind the last name.
    stopped: bool,
}

impl PlaceName {
    /// Reads `text`, unless it has a word or mark that stands in no dateline.
    pub(super) fn of(text: &str, lexicon: &Lexicon) -> Option<Self> {
        let stops = |c| !matches!(mark::strength(c), None | Some(Strength::Period));
        if text.contains(|c| stops(c) || mark::opens_quotation(c)) {
            return None;
        }
        let agency = text.find(mark::opens_bracket).or_else(|| text.find(" /"));
        let (names, agency) = text.split_at(agency.unwrap_or(text.len()));
        if agency.starts_with(mark::opens_bracket) && !agency.contains(mark::closes_bracket) {
            return None;
        }
        let mut place = Self { agency: !agency.is_empty(), ..Self::default() };
        place.words = agency.split_whitespace().count();
        let fits = names.split_whitespace().all(|word| place.add(word, lexicon));
        (fits && place.words <= MOST_WORDS).then_some(place)
    }

    /// Counts a word before the agency; whether it may stand there.
    fn add(&mut self, word: &str, lexicon: &Lexicon) -> bool {
        let bare = word.trim_matches(|c: char| !letter::is_alphanumeric(c));
        let lower = bare.to_lowercase();
        self.words += 1;
        self.commas += usize::from(word.contains(mark::is_comma));
        let is_number = bare.starts_with(char::is_numeric);
        if is_number || lexicon.is_calendar_word(&lower) {
            *if is_number { &mut self.numbers } else { &mut self.months } += 1;
            self.stopped = false;
            return true;
        }
        // Behind a period goes on a date only.
        if self.stopped {
            return false;
        }
        let is_initial = bare.chars().nth(1).is_none();
        self.stopped =
            word.ends_with('.') && (is_initial || lexicon.abbreviation(&lower).is_none());
        let is_address = bare.contains('.');
        if !is_address && bare.starts_with(char::is_lowercase) {
            return self.words > 1 && bare.chars().count() <= SMALL_WORD;
        }
        self.names += 1;
        self.cased += usize::from(bare.starts_with(char::is_uppercase));
        self.capitals += usize::from(is_address || !bare.contains(char::is_lowercase));
        self.addresses += usize::from(is_address);
        self.known += usize::from(lexicon.is_place_word(&lower));
        true
    }

    /// Whether it is one with an agency that is sure without a mark behind it.
    pub(super) fn has_agency(self) -> bool {
        let dated = self.months > 0 && self.numbers > 0;
        let capitals = self.cased > 0 && self.capitals == self.names;
        self.agency
            && (1..=NAME_WORDS).contains(&self.names)
            && (self.known > 0 && self.cased == 0 || dated || capitals)
    }

    /// Whether it is a dateline before `mark`, and then whether that is sure: a name alone may be that
    /// of who speaks.
    pub(super) fn is_dateline(self, mark: &str) -> Option<bool> {
        if !(1..=NAME_WORDS).contains(&self.names) {
            return None;
        }
        let dashed = mark.starts_with(mark::is_dash);
        let (cased, known, comma) = (self.cased > 0, self.known > 0, self.commas > 0);
        let dated = self.months > 0 && self.numbers > 0;
        if self.agency && (dashed || dated || known)
            || dated && cased
            || comma && self.addresses > 0
        {
            return Some(true);
        }
        let capitals = cased && self.capitals == self.names;
        let is_likely = if dashed {
            // Agencies set a long dash; behind a hyphen names of people are as likely.
            let alone = self.names == 1 || capitals && !mark.starts_with('-');
            known || cased && (comma || alone)
        } else {
            known || comma && capitals
        };
        (is_likely && !self.stopped).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn tells_places_from_other_names() {
        let found = |text, mark| {
            let place = PlaceName::of(text, Language::English.lexicon());
            place.and_then(|place| place.is_dateline(mark))
        };
        for (text, mark, expected) in [
            ("LONDON (Reuters)", "-", Some(true)),
            ("BEIJING, Mar. 4", "-", Some(true)),
            ("Kompas.com, Jakarta", ":", Some(true)),
            ("SAN DIEGO", "-", Some(false)),
            ("BIG PINEY", "—", Some(false)),
            ("Eastport", "-", Some(false)),
            ("NEW DELHI", ":", Some(false)),
            ("NORA VALE", ":", None),
            ("NORA VALE", "-", None),
            ("Nora Vale", "—", None),
            ("The old mill", "-", None),
            ("He left. London", "-", None),
            ("4 May 1968", "-", None),
            ("R.", "-", None),
            ("London (by the", "-", None),
            ("", "-", None),
        ] {
            assert_eq!(found(text, mark), expected, "{text} {mark}");
        }
    }
}
