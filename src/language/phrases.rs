//! Phrases that a line or sentence may begin with.

use super::sieve::{LetterSieve, Sieve};
use crate::boundary;
use crate::letter;
use crate::mark;
use crate::token;
use start::{Start, first};
use std::collections::HashMap;
use trim::{opened, without_stop};

mod start;
mod trim;

/// Colons, wide ones, and what stands for one in Armenian and Khmer.
const COLONS: [char; 4] = [':', '：', '՝', '៖'];
/// A gap in a phrase has at most this many bytes.
const LONGEST_GAP: usize = 120;

/// Phrases in lower case, each with what it is found as, by the word that they begin or the letter that
/// they end with: few have to be compared with any one text.
///
/// A phrase is written as a page has it, in lower case. A colon at its end stands for one with or
/// without space before it, and is wanted then; a period wants the text to end there, with a stop or
/// without. `…` stands for a few words, `“…”` for a name or title, with a capital or a number at its
/// start. A phrase that begins with `…` tells how a text ends.
pub(crate) struct PhraseList<T> {
    by_first: Index<u64, T>,
    sieve: Sieve,
    by_last: Index<char, T>,
    /// The letters that phrases end with.
    last_letters: LetterSieve,
}

type Index<K, T> = HashMap<K, Vec<Listed<T>>, foldhash::fast::FixedState>;

struct Listed<T> {
    /// Without what its notation adds.
    words: &'static str,
    start: Start,
    /// What must stand behind a gap.
    tail: Option<Tail>,
    behind: Behind,
    role: T,
}

struct Tail {
    words: &'static str,
    /// Whether a name or title fills the gap.
    title: bool,
}

/// What must stand behind a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behind {
    Anything,
    Colon,
    Nothing,
}

/// A phrase at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found<'t, T> {
    /// What its list has it as.
    pub(crate) role: T,
    /// Whether a colon follows it.
    pub(crate) colon: bool,
    /// What stands behind both, without white space before it.
    pub(crate) rest: &'t str,
}

impl<T: Copy> PhraseList<T> {
    pub(super) fn new(phrases: impl Iterator<Item = (&'static str, T)>) -> Self {
        let (by_first, by_last) = (HashMap::default(), HashMap::default());
        let (sieve, last_letters) = (Sieve::default(), LetterSieve::default());
        let mut list = Self { by_first, sieve, by_last, last_letters };
        for (phrase, role) in phrases {
            let end = phrase.strip_prefix('…').map(str::trim_start);
            let phrase = Listed::new(end.unwrap_or(phrase), role);
            let Some(letter) = phrase.words.chars().next_back() else { continue };
            if end.is_some() {
                list.last_letters.add(letter);
                list.by_last.entry(letter).or_default().push(phrase);
            } else {
                list.sieve.add(phrase.words);
                list.by_first.entry(first(phrase.words)).or_default().push(phrase);
            }
        }
        list
    }

    /// The phrases that `text` begins with behind the quotes, brackets and bullets that open it, whatever
    /// its case, on a word boundary.
    pub(crate) fn at_start<'t>(&self, text: &'t str) -> impl Iterator<Item = Found<'t, T>> {
        let text = opened(text);
        let listed = || self.by_first.get(&first(text)).map(Vec::as_slice);
        let phrases = if self.sieve.may_begin(text) { listed().unwrap_or_default() } else { &[] };
        let bytes = if phrases.is_empty() {
            0
        } else {
            letter::lower_number(letter::number(text.as_bytes()))
        };
        let fitting = phrases.iter().filter(move |phrase| phrase.start.fits(bytes));
        fitting.filter_map(|phrase| phrase.at_start(text))
    }

    /// Whether `text` holds one of the phrases, whatever its case, on word boundaries.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let begins = |at: usize| self.at_start(&text[at..]).next().is_some();
        // Few texts hold one, and those of ASCII are soon told: a phrase begins with a letter of ASCII there, or
        // with a capital that may become one (İ). A word with other letters may have no end, and is looked at once,
        // below. Where phrases of other letters may begin, there are more such places than words.
        let may_begin = |at: usize| match text.as_bytes()[at..] {
            [0..0x80, b, c, d, ..] if (b | c | d).is_ascii() => {
                self.sieve.may_begin(&text[at..]) && begins(at)
            }
            [0..0x80, ..] => true,
            _ => text[at..].starts_with(letter::is_upper),
        };
        let may_hold =
            || self.sieve.has_wide() && !text.is_ascii() || token::any_start(text, may_begin);
        !self.by_first.is_empty() && may_hold() && token::words(text).any(|(at, _)| begins(at))
    }

    /// The phrases that `text` ends with before its stop, whatever its case, on a word boundary.
    pub(crate) fn at_end(&self, text: &str) -> impl Iterator<Item = T> {
        let text = text.trim_end();
        let before_stop = without_stop(text);
        let mut phrases = [].as_slice();
        if let Some(c) = before_stop.chars().next_back() {
            letter::lower(c, |last| {
                let may_end = self.last_letters.may_hold(last);
                let listed = || self.by_last.get(&last).map(Vec::as_slice);
                phrases = if may_end { listed().unwrap_or_default() } else { &[] };
            });
        }
        phrases.iter().filter_map(move |phrase| {
            let colon = text.ends_with(COLONS) || phrase.behind != Behind::Colon;
            (colon && phrase.ends(before_stop)).then_some(phrase.role)
        })
    }
}

impl<T: Copy> Listed<T> {
    fn new(phrase: &'static str, role: T) -> Self {
        let (phrase, behind) = match (phrase.strip_suffix(':'), phrase.strip_suffix('.')) {
            (Some(phrase), _) => (phrase, Behind::Colon),
            (_, Some(phrase)) => (phrase, Behind::Nothing),
            _ => (phrase, Behind::Anything),
        };
        // Most phrases are ASCII, and so without a gap, which is told sooner.
        let gap = if phrase.is_ascii() { None } else { phrase.split_once('…') };
        let (words, tail) = match gap {
            Some((words, tail)) => {
                let title = words.ends_with('“') && tail.starts_with('”');
                let (words, tail) = (words.trim_end_matches('“'), tail.trim_start_matches('”'));
                (words.trim_end(), Some(Tail { words: tail.trim_start(), title }))
            }
            None => (phrase, None),
        };
        Self { words, start: Start::of(words), tail, behind, role }
    }

    fn at_start<'t>(&self, text: &'t str) -> Option<Found<'t, T>> {
        let mut rest = behind(text, self.words)?;
        if let Some(tail) = &self.tail {
            rest = tail.behind(rest)?;
        }
        let rest = rest.trim_start();
        let colon = rest.strip_prefix(COLONS);
        let wanted = match self.behind {
            Behind::Anything => true,
            Behind::Colon => colon.is_some(),
            Behind::Nothing => without_stop(rest).is_empty(),
        };
        let rest = colon.unwrap_or(rest).trim_start();
        wanted.then_some(Found { role: self.role, colon: colon.is_some(), rest })
    }

    /// Whether `text` in lower case ends with the words, and a word begins there.
    fn ends(&self, text: &str) -> bool {
        if !self.start.is_ascii() {
            return ends_with(text, self.words);
        }
        let Some(start) = text.len().checked_sub(self.words.len()) else { return false };
        // Only where the end is ASCII as well is it cut before a character.
        let (end, words) = (&text.as_bytes()[start..], self.words.as_bytes());
        // The first letter tells most from each other, at less cost.
        end.first().map(u8::to_ascii_lowercase) == words.first().copied()
            && end.eq_ignore_ascii_case(words)
            && !text[..start].ends_with(letter::is_alphanumeric)
    }
}

impl Tail {
    /// What stands behind the tail, whose gap `text` begins with.
    fn behind<'t>(&self, text: &'t str) -> Option<&'t str> {
        let gap = boundary::head(text.trim_start(), LONGEST_GAP);
        let named = |c: char| c.is_uppercase() || c.is_numeric() || mark::opens_quotation(c);
        if self.title && !gap.starts_with(named) {
            return None;
        }
        let start = text.len() - text.trim_start().len();
        let mut before = ' ';
        gap.char_indices().find_map(|(at, c)| {
            let begins = token::is_spaceless(c) || !letter::is_alphanumeric(before);
            before = c;
            if begins { behind(&text[start + at..], self.words) } else { None }
        })
    }
}

/// What stands behind `words` at the start of `text`, if a word ends there.
fn behind<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let rest = &text[lowers_to(text, words)?..];
    let last = words.chars().next_back();
    let spaced = last.is_some_and(|c| !token::is_spaceless(c) && letter::is_alphabetic(c));
    (!spaced || !rest.starts_with(is_joined)).then_some(rest)
}

/// Whether `c` is a letter or number of a word that spaces part from others.
fn is_joined(c: char) -> bool {
    // The standard library takes long for letters of these scripts.
    !token::is_spaceless(c) && letter::is_alphanumeric(c)
}

/// Whether `text` in lower case ends with `words`, and a word begins there.
fn ends_with(text: &str, words: &str) -> bool {
    let mut lower = text.chars().rev().flat_map(|c| c.to_lowercase().rev());
    let same = words.chars().rev().all(|c| lower.next() == Some(c));
    let spaceless = words.starts_with(token::is_spaceless);
    same && (spaceless || !lower.next().is_some_and(letter::is_alphanumeric))
}

/// The length of the start of `text` that is `phrase` in lower case.
fn lowers_to(text: &str, phrase: &str) -> Option<usize> {
    if phrase.is_ascii() {
        let start = text.as_bytes().get(..phrase.len())?;
        return start.eq_ignore_ascii_case(phrase.as_bytes()).then_some(phrase.len());
    }
    let mut chars = text.char_indices();
    let mut wanted = phrase.chars().peekable();
    let mut end = 0;
    while wanted.peek().is_some() {
        let (at, c) = chars.next()?;
        end = at + c.len_utf8();
        let mut same = true;
        letter::lower(c, |lower| same &= wanted.next() == Some(lower));
        if !same {
            return None;
        }
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list(phrases: &[&'static str]) -> PhraseList<()> {
        PhraseList::new(phrases.iter().map(|&phrase| (phrase, ())))
    }

    #[track_caller]
    fn check(text: &str, expected: &[(bool, &str)]) {
        let list = list(&["see also", "i̇lgili", "à lire:", "смотри", "share", "相关", "menu."]);
        let found: Vec<_> = list.at_start(text).map(|found| (found.colon, found.rest)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn finds_phrases_in_any_case_on_word_boundaries() {
        check("See Also the map", &[(false, "the map")]);
        check("See alsoo", &[]);
        check("İlgili: Haber", &[(true, "Haber")]);
        check("СМОТРИ", &[(false, "")]);
        check("相关新闻", &[(false, "新闻")]);
        check("Shares fell", &[]);
        check("» [“Share: this", &[(true, "this")]);
        check("", &[]);
    }

    #[test]
    fn wants_the_colon_or_the_end_that_a_phrase_has() {
        check("À lire : la suite", &[(true, "la suite")]);
        check("À lire： la suite", &[(true, "la suite")]);
        check("À lire la suite", &[]);
        check("MENU", &[(false, "")]);
        check("[Menu]", &[(false, "]")]);
        check("Menu. ", &[(false, ". ")]);
        check("Menu of the day", &[]);
    }

    #[test]
    fn bridges_gaps_of_a_few_words_or_of_a_title() {
        let list = list(&["ikuti … di google news", "the post “…” appeared first on", "记者…摄."]);
        let rest = |text| list.at_start(text).next().map(|found| found.rest);
        assert_eq!(rest("Ikuti berita kami di Google News, ya"), Some(", ya"));
        assert_eq!(rest("Ikuti di Google News"), Some(""));
        assert_eq!(rest("Ikuti berita kami di Google Newsroom"), None);
        let far = format!("Ikuti {} di Google News", "berita ".repeat(20));
        assert_eq!(rest(&far), None);
        assert_eq!(rest("The post Tides Rise appeared first on Shore"), Some("Shore"));
        assert_eq!(rest("The post “tides” appeared first on Shore"), Some("Shore"));
        assert_eq!(rest("The post office appeared first on the map"), None);
        assert_eq!(rest("记者 诺拉 摄"), Some(""));
        assert_eq!(rest("记者诺拉摄下了港口"), None);
    }

    proptest! {
        #[test]
        fn the_sieve_lets_through_all_that_begins_with_a_phrase(
            text in "(A|Ab|ab |a b|À l|É|éa|e-m|K|\u{212a}|\\PC){0,4}",
        ) {
            let list = list(&["a", "ab", "a bé", "abé …", "à l", "éa", "e-m", "k", "a écrit", "2 up"]);
            let all = list.by_first.values().flatten();
            let naive = all.filter(|phrase| phrase.at_start(opened(&text)).is_some());
            prop_assert_eq!(list.at_start(&text).count(), naive.count(), "{:?}", text);
        }

        #[test]
        fn a_text_holds_what_begins_at_one_of_its_words(
            text in "((see|also|See Also|İlgili|à lire|À|смотри|2 up|相关|\\PC)[ .:-]?){0,6}",
        ) {
            for phrases in [&["see also", "i̇lgili", "2 up"][..], &["see", "à lire:", "смотри", "相关"]] {
                let list = list(phrases);
                let mut words = token::words(&text);
                let naive = words.any(|(at, _)| list.at_start(&text[at..]).next().is_some());
                prop_assert_eq!(list.is_in(&text), naive, "{:?}", text);
            }
        }
    }

    #[test]
    fn knows_how_a_text_ends() {
        let list = list(&["… wrote:", "… contributed to this report", "…とお書きになりました:"]);
        let ends = |text| list.at_end(text).next().is_some();
        assert!(ends("Ana Lim contributed to this REPORT."));
        assert!(!ends("Ana Lim recontributed to this report."));
        assert!(!ends("Ana Lim contributed to this report in May."));
        assert!(ends("On Monday Ana wrote :"));
        assert!(!ends("On Monday Ana wrote."));
        assert!(ends("ノラさんとお書きになりました："));
        assert!(!ends(""));
    }
}
