//! Word to stem, by language.

use frostem::{Algorithm, Stemmer as Snowball};
use std::borrow::Cow;
use std::fmt;

mod english;
mod english_tables;
mod indonesian;

/// What is longer, in bytes, is no word that has forms. Some stemmers take time that grows with the square
/// of the length.
pub(crate) const LONGEST_WORD: usize = 96;

/// How the words of a language are brought to their stems.
#[derive(Clone, Copy)]
pub(crate) enum Stemmer {
    /// Words count as they stand.
    None,
    /// Snowball's algorithm for the language (Porter, 2001).
    Snowball(Algorithm),
    /// English, after Porter (2001).
    English,
    /// Indonesian and Malay, after Tala (2003).
    Indonesian,
}

impl Stemmer {
    /// Whether every word is its own stem.
    pub(crate) fn keeps_words(self) -> bool {
        matches!(self, Self::None)
    }

    /// The stem of a `word` in lower case and composed form, and another that it may have, which counts if
    /// it stands in the document, too.
    pub(crate) fn stem(self, word: &str) -> (Cow<'_, str>, Option<String>) {
        match self {
            Self::None => (Cow::Borrowed(word), None),
            _ if word.len() > LONGEST_WORD => (Cow::Borrowed(word), None),
            Self::English => (english::stem(word), None),
            Self::Snowball(algorithm) => (Snowball::new(algorithm).stem(word), None),
            Self::Indonesian => {
                let indonesian::Stems { stem, restored } = indonesian::stems(word);
                (stem, restored)
            }
        }
    }
}

impl fmt::Debug for Stemmer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Snowball(_) => "Snowball",
            Self::English => "English",
            Self::Indonesian => "Indonesian",
        })
    }
}
