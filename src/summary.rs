//! The result: sentences of the caller's text.

use crate::language::Language;
use crate::printed::{write_line, write_lines};
use std::fmt;
use std::ops::Range;

/// A sentence of the text, as it stands there.
///
/// It displays in one line: white space with line breaks in it becomes a space (nothing beside Chinese and
/// Japanese), words that the end of a line cut are whole, the marks of a quoted mail are left out, and
/// where the sentence was cut stands `…`. Lengths in a [`Budget`](crate::Budget) are those of that line.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Sentence<'t> {
    /// The slice of the caller's text.
    pub text: &'t str,
    /// Byte offset of its first character in its document.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
    /// Its number among all sentences, headings and pieces of furniture of all documents, from 0: what
    /// [`Ranking::explain`](crate::Ranking::explain), [`voters`](crate::Ranking::voters) and
    /// [`edges`](crate::Ranking::edges) count by.
    pub number: usize,
    /// Its number among those of its document, from 0: its place in
    /// [`Document::sentences`](crate::Document::sentences).
    pub index: usize,
    /// The number of its block (paragraph, heading, list item) in its document, from 0: its place in
    /// [`Document::blocks`](crate::Document::blocks).
    pub block: usize,
    /// The number of its document, from 0.
    pub document: usize,
    /// Who says it, where a transcript labels what is said.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub speaker: Option<&'t str>,
    /// Its share of what all sentences that could be picked say, from 0 to 1; they sum to 1.
    pub score: f64,
    /// Its place by score among them, from 0 for the best.
    pub rank: usize,
    /// The number of the earlier sentence that it repeats, if a reader would say that they are the same:
    /// with other line breaks, spaces or case, composed otherwise (NFD), with another number or bullet in
    /// front. Such a sentence is never picked.
    pub repeats: Option<usize>,
    /// Where it was cut to fit into the budget, if that was asked for: text and bytes are those that are
    /// left.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Cut::is_none"))]
    pub cut: Cut,
}

/// Where a sentence was cut: see [`Summarizer::cut`](crate::Summarizer::cut).
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cut {
    /// Words before it are left out.
    pub before: bool,
    /// Words behind it are left out.
    pub after: bool,
}

#[cfg(feature = "serde")]
impl Cut {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde wants it")]
    pub(crate) const fn is_none(&self) -> bool {
        !self.before && !self.after
    }
}

impl Sentence<'_> {
    /// Where it stands: `&text[sentence.range()] == sentence.text`.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// What was found in a text.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Counts {
    /// Sentences of running text.
    pub sentences: usize,
    /// Those of them that repeat an earlier one, and are never picked.
    pub repeated: usize,
    /// Headings that were set aside.
    pub headings: usize,
    /// Lines of page furniture that were set aside: links to other pages, captions, credits.
    pub furniture: usize,
}

/// The sentences that say most of a text, in reading order.
///
/// It displays as running text: sentences, each in one line, are parted by a space (by nothing in Chinese
/// and Japanese).
///
/// # Examples
///
/// ```
/// let text = "Hujan turun semalaman.\nSungai naik tiga meter dan merendam dua jembatan di hilir.";
/// let summary = ringkas::summarize(text, 1);
/// assert_eq!(summary.language(), ringkas::Language::Indonesian);
/// for sentence in &summary {
///     assert_eq!(&text[sentence.range()], sentence.text);
/// }
/// println!("{summary}");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Summary<'t> {
    pub(crate) language: Language,
    pub(crate) sentences: Vec<Sentence<'t>>,
    pub(crate) counts: Counts,
}

impl<'t> Summary<'t> {
    /// The sentences in reading order.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence<'t>] {
        &self.sentences
    }

    /// The number of sentences.
    #[must_use]
    pub fn len(&self) -> usize {
        self.sentences.len()
    }

    /// Whether there is no sentence: the text had none, the budget was nothing, or no sentence had the least
    /// relevance that was asked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sentences.is_empty()
    }

    /// The language that the text was read in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// What was found in the text, and what of it was set aside.
    #[must_use]
    pub const fn counts(&self) -> Counts {
        self.counts
    }

    /// The sentences in reading order.
    pub fn iter(&self) -> std::slice::Iter<'_, Sentence<'t>> {
        self.sentences.iter()
    }
}

impl fmt::Display for Sentence<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Cut { before, after } = self.cut;
        write_line(f, self.text, [before, after])
    }
}

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_lines(f, &self.sentences, self.language.separator())
    }
}

impl<'t> IntoIterator for Summary<'t> {
    type Item = Sentence<'t>;
    type IntoIter = std::vec::IntoIter<Sentence<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.sentences.into_iter()
    }
}

impl<'s, 't> IntoIterator for &'s Summary<'t> {
    type Item = &'s Sentence<'t>;
    type IntoIter = std::slice::Iter<'s, Sentence<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
