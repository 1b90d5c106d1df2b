//! Letters that a language lacks, by which a neighbour of it is known.

use super::Language;
use crate::letter::{self, is_normal, is_small};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text of which this share of the words has letters that the language lacks is not in it.
const FOREIGN_SHARE: f64 = 0.05;
/// At least this many words must have such letters.
const FOREIGN_WORDS: usize = 2;

/// Whether too many of the words of a text have letters that `language` lacks. It has so many words in
/// `all`, these of them with letters beyond ASCII.
pub(super) fn has_foreign_letters(language: Language, wide: &[&str], all: usize) -> bool {
    let letters = Alphabet::of(language);
    let has_foreign = |word: &str| {
        // Most words have letters in lower case alone, all known: told without composing them.
        if word.chars().all(|c| c.is_ascii() || is_small(c) && letters.has(c)) {
            return false;
        }
        let is_foreign = |c: char| may_be_foreign(c) && !letters.has_lower(c);
        if is_normal(word) { word.chars().any(is_foreign) } else { word.nfc().any(is_foreign) }
    };
    let foreign = wide.iter().filter(|word| has_foreign(word)).count();
    foreign >= FOREIGN_WORDS && foreign as f64 >= FOREIGN_SHARE * all as f64
}

/// The letters of a language, for a look at each letter of a text: a bit for each up to U+07FF.
struct Alphabet([u64; 32]);

impl Alphabet {
    fn of(language: Language) -> Self {
        let mut letters = Self([0; 32]);
        for c in language.profile().letters.chars().map(|c| c as usize) {
            if let Some(bits) = letters.0.get_mut(c / 64) {
                *bits |= 1 << (c % 64);
            }
        }
        letters
    }

    /// Whether it has `c` in lower case.
    fn has_lower(&self, c: char) -> bool {
        let mut all = true;
        letter::lower(c, |c| all &= self.has(c));
        all
    }

    fn has(&self, c: char) -> bool {
        let c = c as usize;
        self.0.get(c / 64).is_some_and(|bits| bits >> (c % 64) & 1 == 1)
    }
}

/// Whether `c` is a letter that tells languages of one script apart: Latin beyond ASCII, Cyrillic,
/// Arabic. Words of other scripts are quoted, and so is what scholars write (*ā*, *ḥ*).
fn may_be_foreign(c: char) -> bool {
    let scholarly = matches!(c, 'ā' | 'ē' | 'ī' | 'ō' | 'ū' | 'Ā' | 'Ē' | 'Ī' | 'Ō' | 'Ū');
    matches!(c, '\u{c0}'..='\u{24f}' | '\u{400}'..='\u{52f}' | '\u{620}'..='\u{6ff}')
        && !scholarly
        && letter::is_alphabetic(c)
        && !is_combining_mark(c)
}
