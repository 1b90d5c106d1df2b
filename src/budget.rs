//! How long a summary may be.

use crate::printed::printed;
use crate::token;
use std::fmt;

#[cfg(feature = "serde")]
mod data;

/// How long a summary may be: an upper bound, in a unit of the caller's choice.
///
/// The bound is never passed, with one exception: a text that has a sentence gives at least one,
/// the shortest, even if no sentence fits. A bound of nothing (`0`, `Ratio(0.0)`) gives an empty
/// summary. Where the next best sentence does not fit, the best one that does is the last. More budget
/// never gives fewer sentences.
///
/// Lengths are those of the summary as [`Display`](fmt::Display) writes it: a sentence is in one line,
/// without indentation and line ends, and between two stands a space (nothing in Chinese and Japanese), which
/// counts as a character, a byte, or what the counter says of `" "`.
///
/// With the `serde` feature it is read from and written to data: one bound by its name, or one on sentences
/// and another. What is no such budget is an error that names the value; a counter cannot be written.
///
#[cfg_attr(feature = "serde", doc = "```")]
#[cfg_attr(not(feature = "serde"), doc = "```ignore")]
/// use ringkas::Budget;
///
/// let budgets = r#"[{"sentences": 3}, {"ratio": 0.2}, {"sentences": 2, "chars": 280}]"#;
/// let budgets: Vec<Budget> = serde_json::from_str(budgets)?;
/// assert_eq!(serde_json::to_string(&budgets[2])?, r#"{"sentences":2,"chars":280}"#);
/// let wrong = serde_json::from_str::<Budget>(r#"{"ratio": 1.5}"#);
/// assert!(wrong.unwrap_err().to_string().starts_with("ratio 1.5 is not from 0 to 1"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Examples
///
/// ```
/// use ringkas::{Budget, Summarizer};
///
/// let text = "Rain fell all night. The river rose by 3.5 metres. By noon the bridge was closed.";
/// let summarizer = Summarizer::new();
/// assert_eq!(summarizer.summarize(text, 2).len(), 2);
/// let summary = summarizer.summarize(text, Budget::Chars(60));
/// assert!(summary.to_string().chars().count() <= 60);
///
/// // Tokens of a language model: any function from text to a number.
/// let tokens = |text: &str| text.len().div_ceil(4);
/// let summary = summarizer.summarize(text, Budget::counted(12, &tokens));
/// assert_eq!(summary.len(), 1);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy)]
pub enum Budget<'c> {
    /// Sentences.
    Sentences(usize),
    /// Words: runs of other than white space that hold a letter or digit; in scripts without
    /// spaces every character is one.
    Words(usize),
    /// Unicode scalar values.
    Chars(usize),
    /// Bytes of UTF-8.
    Bytes(usize),
    /// A share of the sentences that could be picked, those that come again counted once, from 0 to 1, rounded down but at least one
    /// (nothing for 0). A number below 0 or not a number counts as 0, one above 1 as 1.
    Ratio(f64),
    /// The caller's own unit.
    #[non_exhaustive]
    Counted {
        /// The most there may be.
        max: usize,
        /// How many there are in a text.
        count: &'c (dyn Fn(&str) -> usize + Sync),
    },
    /// Sentences, and something else.
    #[non_exhaustive]
    Both {
        /// The most sentences there may be.
        sentences: usize,
        /// The other bound.
        within: Within<'c>,
    },
}

/// What a [`Budget`] bounds beside sentences: see [`Budget::both`].
#[non_exhaustive]
#[derive(Clone, Copy)]
pub enum Within<'c> {
    /// As [`Budget::Words`].
    Words(usize),
    /// As [`Budget::Chars`].
    Chars(usize),
    /// As [`Budget::Bytes`].
    Bytes(usize),
    /// As [`Budget::Ratio`].
    Ratio(f64),
    /// As [`Budget::Counted`].
    #[non_exhaustive]
    Counted {
        /// The most there may be.
        max: usize,
        /// How many there are in a text.
        count: &'c (dyn Fn(&str) -> usize + Sync),
    },
}

impl<'c> Within<'c> {
    /// The same bound alone.
    #[must_use]
    pub const fn budget(self) -> Budget<'c> {
        match self {
            Self::Words(max) => Budget::Words(max),
            Self::Chars(max) => Budget::Chars(max),
            Self::Bytes(max) => Budget::Bytes(max),
            Self::Ratio(ratio) => Budget::Ratio(ratio),
            Self::Counted { max, count } => Budget::Counted { max, count },
        }
    }
}

impl<'c> Budget<'c> {
    /// At most `max` of what `count` counts in a text, such as the tokens of a language model.
    ///
    /// What it says of the sentences and of the separators between them is added up. A tokenizer is slow beside
    /// everything else here, so it is called for few sentences, once for each: from the best on until one does not
    /// fit, from there on for shorter and shorter ones (in bytes) until one does, and from the start of the text on
    /// as long as all of it may fit. It is never called for one that [`Summarizer::least_relevance`](crate::Summarizer::least_relevance) leaves
    /// out. Where [`Summarizer::cut`](crate::Summarizer::cut) is set, it is called for what was chosen once more, and
    /// for the words of what is cut.
    pub fn counted(max: usize, count: &'c (impl Fn(&str) -> usize + Sync)) -> Self {
        Self::Counted { max, count }
    }

    /// At most so many sentences that are within another budget, too: two for a feed, in 280 characters. Of
    /// two bounds on sentences the smaller one holds.
    ///
    /// ```
    /// use ringkas::{Budget, Summarizer};
    ///
    /// let text = "Rain fell all night. The river rose by 3.5 metres. By noon the bridge was closed.";
    /// let ranking = Summarizer::new().rank(text);
    /// assert_eq!(ranking.summarize(Budget::both(2, Budget::Chars(280))).len(), 2);
    /// assert_eq!(ranking.summarize(Budget::both(2, Budget::Chars(30))).len(), 1);
    /// ```
    #[must_use]
    pub const fn both(sentences: usize, within: Self) -> Self {
        let within = match within {
            Self::Sentences(other) => {
                return Self::Sentences(if other < sentences { other } else { sentences });
            }
            Self::Both { sentences: other, within } if other < sentences => {
                return Self::Both { sentences: other, within };
            }
            Self::Both { within, .. } => within,
            Self::Words(max) => Within::Words(max),
            Self::Chars(max) => Within::Chars(max),
            Self::Bytes(max) => Within::Bytes(max),
            Self::Ratio(ratio) => Within::Ratio(ratio),
            Self::Counted { max, count } => Within::Counted { max, count },
        };
        Self::Both { sentences, within }
    }

    /// The most sentences there may be, where something else is bounded, too.
    pub(crate) const fn most_sentences(&self) -> usize {
        match *self {
            Self::Both { sentences, .. } => sentences,
            _ => usize::MAX,
        }
    }

    /// The length of a sentence as it is printed; one where sentences count.
    pub(crate) fn printed_length<'t>(&self, sentence: impl FnOnce() -> &'t str) -> usize {
        match self {
            Self::Sentences(_) | Self::Ratio(_) => 1,
            Self::Both { within, .. } => within.budget().printed_length(sentence),
            _ => self.length(&printed(sentence())),
        }
    }

    /// Whether the caller counts.
    pub(crate) const fn is_counted(&self) -> bool {
        matches!(self, Self::Counted { .. } | Self::Both { within: Within::Counted { .. }, .. })
    }

    /// Whether it bounds the length of sentences, and not their number alone.
    pub(crate) const fn bounds_length(&self) -> bool {
        match self {
            Self::Both { within, .. } => within.budget().bounds_length(),
            _ => !matches!(self, Self::Sentences(_) | Self::Ratio(_)),
        }
    }

    /// The bound as a number, where `candidates` sentences could be picked.
    ///
    /// ```
    /// use ringkas::Budget;
    ///
    /// assert_eq!(Budget::Ratio(0.3).max(10), 3);
    /// assert_eq!(Budget::Words(50).max(10), 50);
    /// ```
    #[must_use]
    pub fn max(&self, candidates: usize) -> usize {
        match *self {
            Self::Sentences(max)
            | Self::Words(max)
            | Self::Chars(max)
            | Self::Bytes(max)
            | Self::Counted { max, .. } => max,
            Self::Ratio(ratio) if ratio > 0.0 => {
                // A product such as 0.29 · 100 may fall short of its whole number by rounding.
                let share = (ratio.min(1.0) * candidates as f64 + 1e-9).floor();
                (share as usize).max(1)
            }
            Self::Ratio(_) | Self::Both { sentences: 0, .. } => 0,
            Self::Both { within, .. } => within.budget().max(candidates),
        }
    }

    /// The length of `text` in the unit of the bound; for sentences and ratios, 1 for a sentence and
    /// 0 for white space.
    ///
    /// ```
    /// use ringkas::Budget;
    ///
    /// assert_eq!(Budget::Words(50).length("It's 3.5 % more."), 3);
    /// assert_eq!(Budget::Chars(50).length("é."), 2);
    /// ```
    #[must_use]
    pub fn length(&self, text: &str) -> usize {
        match self {
            Self::Sentences(_) | Self::Ratio(_) => usize::from(!text.trim().is_empty()),
            Self::Words(_) => token::count_words(text),
            Self::Chars(_) => text.chars().count(),
            Self::Bytes(_) => text.len(),
            Self::Counted { count, .. } => count(text),
            Self::Both { within, .. } => within.budget().length(text),
        }
    }
}

impl From<usize> for Budget<'_> {
    /// At most this many sentences.
    fn from(sentences: usize) -> Self {
        Self::Sentences(sentences)
    }
}

impl fmt::Debug for Within<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.budget().fmt(f)
    }
}

impl fmt::Debug for Budget<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sentences(max) => write!(f, "Sentences({max})"),
            Self::Words(max) => write!(f, "Words({max})"),
            Self::Chars(max) => write!(f, "Chars({max})"),
            Self::Bytes(max) => write!(f, "Bytes({max})"),
            Self::Ratio(ratio) => write!(f, "Ratio({ratio:?})"),
            Self::Counted { max, .. } => write!(f, "Counted {{ max: {max}, .. }}"),
            Self::Both { sentences, within } => {
                write!(f, "Both {{ sentences: {sentences}, within: {within:?} }}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_a_ratio_down_but_not_to_nothing() {
        assert_eq!(Budget::Ratio(0.29).max(100), 29);
        assert_eq!(Budget::Ratio(0.2).max(12), 2);
        assert_eq!(Budget::Ratio(0.01).max(12), 1);
        assert_eq!(Budget::Ratio(7.0).max(12), 12);
        for nothing in [0.0, -1.0, f64::NAN, f64::NEG_INFINITY] {
            assert_eq!(Budget::Ratio(nothing).max(12), 0);
        }
    }

    #[test]
    fn of_two_bounds_on_sentences_the_smaller_one_holds() {
        let both = |n, within| format!("{:?}", Budget::both(n, within));
        assert_eq!(both(2, Budget::Sentences(3)), "Sentences(2)");
        assert_eq!(both(4, Budget::Sentences(3)), "Sentences(3)");
        for (n, other) in [(2, 5), (5, 2)] {
            let within = Budget::both(other, Budget::Chars(9));
            assert_eq!(both(n, within), "Both { sentences: 2, within: Chars(9) }");
        }
    }

    #[test]
    fn measures_in_its_unit() {
        assert_eq!(Budget::Words(9).length("Jl. Kebon 7 é"), 4);
        assert_eq!(Budget::Chars(9).length("é."), 2);
        assert_eq!(Budget::Bytes(9).length("é."), 3);
        assert_eq!(Budget::Sentences(9).length(" "), 0);
    }
}
