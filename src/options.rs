//! The options and their defaults.

use crate::document::Format;
use crate::language::Language;
use crate::rank::Ranker;
use crate::similarity::Similarity;
use crate::terms::{Analysis, Tokenizer, WordStemmer};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// How much the lead counts by default. News asks for 0.8 (+0.8 ROUGE-1 on IndoSum), abstracts and
/// short texts for less (−1.3 and −2.3 at 0.8).
const LEAD_BIAS: f64 = 0.65;
/// How much likeness to what is chosen counts against a sentence by default. Between 0.3 and 0.9 the
/// means differ by 0.3.
const DIVERSITY: f64 = 0.6;

/// Words of the caller, shared by all copies of the options; none is an empty list.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize), serde(from = "Vec<String>"))]
pub(crate) struct StopWords(Option<Arc<[String]>>);

impl StopWords {
    /// The words as they were given.
    pub(crate) fn as_slice(&self) -> &[String] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl From<Vec<String>> for StopWords {
    fn from(words: Vec<String>) -> Self {
        Self((!words.is_empty()).then(|| words.into()))
    }
}

impl fmt::Debug for StopWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for StopWords {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }
}

/// The options of a [`Summarizer`](crate::Summarizer), whose setters say what each means.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default = "Options::new", deny_unknown_fields)
)]
pub(crate) struct Options {
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::language"))]
    pub(crate) language: Option<Language>,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::format"))]
    pub(crate) format: Format,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::similarity"))]
    pub(crate) similarity: Option<Similarity>,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::ranker"))]
    pub(crate) ranker: Ranker,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::lead_bias"))]
    pub(crate) lead_bias: f64,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::form_bias"))]
    pub(crate) form_bias: f64,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::diversity"))]
    pub(crate) diversity: f64,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::stop_words"))]
    pub(crate) stop_words: StopWords,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) tokenizer: Option<Tokenizer>,
    #[cfg_attr(feature = "serde", serde(skip))]
    pub(crate) stemmer: Option<WordStemmer>,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::title"))]
    pub(crate) title: Option<String>,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::query"))]
    pub(crate) query: Option<String>,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::cut"))]
    pub(crate) cut: bool,
    #[cfg_attr(feature = "serde", serde(deserialize_with = "field::least_relevance"))]
    pub(crate) least_relevance: f64,
}

impl Options {
    /// The defaults.
    pub(crate) const fn new() -> Self {
        Self {
            language: None,
            format: Format::Text,
            similarity: None,
            ranker: Ranker::PageRank,
            lead_bias: LEAD_BIAS,
            form_bias: 1.0,
            diversity: DIVERSITY,
            stop_words: StopWords(None),
            tokenizer: None,
            stemmer: None,
            title: None,
            query: None,
            cut: false,
            least_relevance: 0.0,
        }
    }

    /// What is asked of the words.
    pub(crate) fn analysis(&self) -> Analysis<'_> {
        let Self { stop_words, tokenizer, stemmer, .. } = self;
        Analysis { stop_words: stop_words.as_slice(), tokenizer: *tokenizer, stemmer: *stemmer }
    }

    /// A similarity, and nothing else that speaks for a sentence.
    pub(crate) fn published(similarity: Similarity) -> Self {
        let title = Some(String::new());
        Self {
            similarity: Some(similarity),
            lead_bias: 0.0,
            form_bias: 0.0,
            diversity: 0.0,
            title,
            ..Self::new()
        }
    }
}

/// A text or none: what [`Summarizer::title`](crate::Summarizer::title) and
/// [`Summarizer::query`](crate::Summarizer::query) take. It is made from a `&str`, a `String`, a
/// `&String`, a `Cow<str>`, or an `Option` of one of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MaybeText(pub(crate) Option<String>);

/// Makes a [`MaybeText`] from types that are texts, and from options of them.
macro_rules! from_texts {
    ($($text:ty),*) => {
        $(
            impl From<$text> for MaybeText {
                fn from(text: $text) -> Self {
                    Self(Some(text.into()))
                }
            }

            impl From<Option<$text>> for MaybeText {
                fn from(text: Option<$text>) -> Self {
                    Self(text.map(Into::into))
                }
            }
        )*
    };
}

from_texts!(&str, String, &String, Cow<'_, str>);

/// Options that come from outside: an error names the one that is wrong.
#[cfg(feature = "serde")]
mod field {
    use super::{Format, Language, Ranker, Similarity, StopWords};
    use crate::number::data::Share;
    use serde::de::{Deserialize, Deserializer, Error};

    fn named<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        name: &str,
        deserializer: D,
    ) -> Result<T, D::Error> {
        T::deserialize(deserializer).map_err(|error| Error::custom(format_args!("{name}: {error}")))
    }

    fn checked<'de, D: Deserializer<'de>>(name: &str, deserializer: D) -> Result<f64, D::Error> {
        named::<Share, D>(name, deserializer)?.checked(name)
    }

    /// A function for each field, which serde calls by its name.
    macro_rules! fields {
        ($($read:ident $field:ident $type:ty),*) => {
            $(
                pub(super) fn $field<'de, D: Deserializer<'de>>(from: D) -> Result<$type, D::Error> {
                    $read(stringify!($field), from)
                }
            )*
        };
    }

    fields!(
        named language Option<Language>,
        named format Format,
        named similarity Option<Similarity>,
        named ranker Ranker,
        checked lead_bias f64,
        checked form_bias f64,
        checked diversity f64,
        named stop_words StopWords,
        named title Option<String>,
        named query Option<String>,
        named cut bool,
        checked least_relevance f64
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_shares_the_stop_words() {
        let words: Vec<String> = (0..500).map(|i| format!("kata{i}")).collect();
        let options = Options { stop_words: words.clone().into(), ..Options::new() };
        let copy = options.clone();
        assert_eq!(copy.stop_words.as_slice(), words);
        assert!(std::ptr::eq(copy.stop_words.as_slice(), options.stop_words.as_slice()));
        assert_eq!(StopWords::from(Vec::new()), Options::new().stop_words);
    }
}
