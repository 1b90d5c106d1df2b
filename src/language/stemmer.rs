//! Word to stem, by language.

use super::indonesian_stemmer;
use frostem::{Algorithm, Stemmer as Snowball};
use std::borrow::Cow;
use std::fmt;

/// How the words of a language are brought to their stems.
#[derive(Clone, Copy)]
pub(crate) enum Stemmer {
    /// Words count as they stand.
    None,
    /// Snowball's algorithm for the language (Porter, 2001).
    Snowball(Algorithm),
    /// Indonesian and Malay, after Tala (2003).
    Indonesian,
}

impl Stemmer {
    /// The stem of a `word` in lower case and composed form.
    pub(crate) fn stem(self, word: &str) -> Cow<'_, str> {
        match self {
            Self::None => Cow::Borrowed(word),
            Self::Snowball(algorithm) => Snowball::new(algorithm).stem(word),
            Self::Indonesian => indonesian_stemmer::stem(word),
        }
    }

    /// Other stems that the word may have, of which one counts if it stands in the document too.
    pub(crate) fn restored(self, word: &str) -> impl Iterator<Item = String> {
        let word = matches!(self, Self::Indonesian).then_some(word);
        word.into_iter().flat_map(indonesian_stemmer::restored)
    }
}

impl fmt::Debug for Stemmer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "None",
            Self::Snowball(_) => "Snowball",
            Self::Indonesian => "Indonesian",
        })
    }
}
