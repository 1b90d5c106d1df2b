//! Phrases by the letter that they begin with.

use std::collections::HashMap;

/// Phrases in lower case, of which few have to be compared with any one line.
#[derive(Debug)]
pub(crate) struct Phrases {
    by_letter: HashMap<char, Vec<&'static str>, foldhash::fast::FixedState>,
}

impl Phrases {
    pub(super) fn new(phrases: &[&'static str]) -> Self {
        let mut by_letter: HashMap<_, Vec<_>, _> = HashMap::default();
        for &phrase in phrases {
            if let Some(letter) = first(phrase) {
                by_letter.entry(letter).or_default().push(phrase);
            }
        }
        Self { by_letter }
    }

    /// Those that begin with the same letter as `line`, whatever its case.
    pub(crate) fn of(&self, line: &str) -> &[&'static str] {
        first(line).and_then(|letter| self.by_letter.get(&letter)).map_or(&[], Vec::as_slice)
    }
}

/// The first letter in lower case.
fn first(text: &str) -> Option<char> {
    text.chars().next().and_then(|c| {
        if c.is_ascii() { Some(c.to_ascii_lowercase()) } else { c.to_lowercase().next() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_those_with_the_first_letter() {
        let phrases = Phrases::new(&["see also", "i̇lgili", "read more", "смотри", "share"]);
        assert_eq!(phrases.of("Some"), ["see also", "share"]);
        assert_eq!(phrases.of("İl"), ["i̇lgili"]);
        assert_eq!(phrases.of("Сад"), ["смотри"]);
        assert!(phrases.of("to").is_empty() && phrases.of("").is_empty());
    }
}
