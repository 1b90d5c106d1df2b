//! Phrases that a line or sentence may begin with.

use crate::mark;
use crate::token;
use std::collections::HashMap;

/// Phrases in lower case, by the letter that they begin with: few have to be compared with any one
/// text.
pub(crate) struct PhraseList {
    by_letter: HashMap<char, Vec<Listed>, foldhash::fast::FixedState>,
}

struct Listed {
    /// Without the colon behind it.
    words: Box<str>,
    /// Whether a colon must follow.
    colon: bool,
}

/// A phrase at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found<'t> {
    /// Whether a colon follows it.
    pub(crate) colon: bool,
    /// What stands behind both, without white space before it.
    pub(crate) rest: &'t str,
}

impl PhraseList {
    pub(super) fn new(phrases: impl Iterator<Item = &'static str>) -> Self {
        let mut by_letter: HashMap<_, Vec<_>, _> = HashMap::default();
        for phrase in phrases {
            let words = phrase.trim_end_matches(':');
            if let Some(letter) = first(words) {
                let colon = words.len() < phrase.len();
                let phrase = Listed { words: words.into(), colon };
                by_letter.entry(letter).or_default().push(phrase);
            }
        }
        Self { by_letter }
    }

    /// The phrases that `text` begins with behind the quotes, brackets and bullets that open it, whatever
    /// its case, on a word boundary.
    pub(crate) fn at_start<'t>(&self, text: &'t str) -> impl Iterator<Item = Found<'t>> {
        let text = opened(text);
        let phrases = first(text).and_then(|letter| self.by_letter.get(&letter));
        phrases.into_iter().flatten().filter_map(|phrase| phrase.at_start(text))
    }
}

impl Listed {
    fn at_start<'t>(&self, text: &'t str) -> Option<Found<'t>> {
        let rest = &text[lowers_to(text, &self.words)?..];
        let last = self.words.chars().next_back();
        let spaced = last.is_some_and(|c| c.is_alphabetic() && !token::is_spaceless(c));
        if spaced && rest.starts_with(char::is_alphanumeric) {
            return None;
        }
        let rest = rest.trim_start();
        let behind = rest.strip_prefix([':', '：']);
        let colon = behind.is_some();
        (colon || !self.colon).then(|| Found { colon, rest: behind.unwrap_or(rest).trim_start() })
    }
}

/// `text` without the quotes, brackets and bullets that open it.
fn opened(text: &str) -> &str {
    text.trim_start_matches(|c: char| {
        mark::opens(c)
            || mark::is_bullet(c)
            || mark::may_be_bullet(c)
            // What quotes a mail, and what points to a page.
            || matches!(c, '>' | '»' | ' ')
    })
}

/// The first letter in lower case.
fn first(text: &str) -> Option<char> {
    text.chars().next().and_then(|c| {
        if c.is_ascii() { Some(c.to_ascii_lowercase()) } else { c.to_lowercase().next() }
    })
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
        for lower in c.to_lowercase() {
            if wanted.next() != Some(lower) {
                return None;
            }
        }
    }
    Some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(bool, &str)]) {
        let phrases = ["see also", "i̇lgili", "à lire:", "смотри", "share", "相关"];
        let list = PhraseList::new(phrases.into_iter());
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
    fn wants_the_colon_that_a_phrase_has_spaced_or_not() {
        check("À lire : la suite", &[(true, "la suite")]);
        check("À lire： la suite", &[(true, "la suite")]);
        check("À lire la suite", &[]);
    }
}
