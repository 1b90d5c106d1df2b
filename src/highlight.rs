//! A text in parts: what is chosen, the words of the query in it, and the rest.

use crate::html::Escaped;
use crate::name::names;
use crate::printed::{self, ELLIPSIS, printed};
use crate::summary::{Sentence, Summary};
use std::fmt::Write;
use std::ops::Range;

/// What a part of a text is.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// Not chosen.
    Rest,
    /// Of a chosen sentence, but no word of the query.
    Sentence,
    /// A word of the query, in whatever form, in a chosen sentence.
    QueryWord,
}

names!(
    PartKind,
    "kind of part",
    Rest "rest",
    Sentence "sentence",
    QueryWord "query_word",
);

/// A part of a text that is shown in one way: what [`Ranking::highlights`](crate::Ranking::highlights) and
/// [`Ranking::parts`](crate::Ranking::parts) give.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Part<'t> {
    /// The slice of the caller's text, never empty.
    pub text: &'t str,
    /// Byte offset of its first character in its document.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
    /// The number of its document, from 0.
    pub document: usize,
    /// The [`Sentence::number`] of the sentence that it is part of, if it is part of one.
    pub sentence: Option<usize>,
    /// What it is.
    pub kind: PartKind,
}

impl Part<'_> {
    /// Where it stands: `&text[part.range()] == part.text`.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Its text as HTML, for use in an element or a quoted attribute: `&`, `<`, `>` and quotes are escaped, and a
    /// nul is U+FFFD. A word of the query stands in `<b>`, which is for elements alone.
    #[must_use]
    pub fn to_html(&self) -> String {
        let mut out = String::with_capacity(self.text.len() + 8);
        push_html(&mut out, self.text, self.kind);
        out
    }
}

/// A text in parts, of which the sentences of a summary are marked, and the words of the query in them:
/// what [`Ranking::highlights`](crate::Ranking::highlights) makes.
///
/// The parts of a document in order, joined, are its text; the parts of a sentence, joined, are that sentence.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Highlights<'t> {
    pub(crate) summary: Summary<'t>,
    pub(crate) parts: Vec<Part<'t>>,
}

impl<'t> Highlights<'t> {
    /// The parts of all documents, in order.
    #[must_use]
    pub fn parts(&self) -> &[Part<'t>] {
        &self.parts
    }

    /// The summary whose sentences are marked.
    #[must_use]
    pub const fn summary(&self) -> &Summary<'t> {
        &self.summary
    }

    /// The parts of all documents, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Part<'t>> {
        self.parts.iter()
    }

    /// The whole text as HTML: chosen sentences in `<mark>`, words of the query in them in `<b>`, everything else
    /// escaped. A blank line stands between two documents that have text. Line breaks are those of the text: an element with
    /// `white-space: pre-line` shows its paragraphs.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "Rain fell at 5 < 6. Two bridges over the river were closed.";
    /// let highlights = ringkas::Summarizer::new().query("bridge").rank(text).highlights(1);
    /// assert_eq!(
    ///     highlights.to_html(),
    ///     "Rain fell at 5 &lt; 6. <mark>Two <b>bridges</b> over the river were closed.</mark>"
    /// );
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        let length = self.parts.iter().map(|part| part.text.len() + 16).sum();
        let mut out = String::with_capacity(length);
        let mut document = 0;
        // Parts of one sentence stand together.
        for parts in
            self.parts.chunk_by(|a, b| a.sentence == b.sentence && a.document == b.document)
        {
            let Some(first) = parts.first() else { continue };
            if document != first.document && !out.is_empty() {
                out.push_str("\n\n");
            }
            document = first.document;
            let (open, close) =
                if first.sentence.is_some() { ("<mark>", "</mark>") } else { ("", "") };
            out.push_str(open);
            for part in parts {
                push_html(&mut out, part.text, part.kind);
            }
            out.push_str(close);
        }
        out
    }

    /// The summary alone as HTML, for a list of what a search has found: what its `Display` shows, in one line, with
    /// `…` where a sentence was cut, words of the query in `<b>`, everything else escaped.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::{Budget, Summarizer};
    ///
    /// let text = "Rain & ice. After a night of heavy rain the two old\nbridges over the river were closed.";
    /// let ranking = Summarizer::new().query("bridge closed").cut(true).rank(text);
    /// let snippet = ranking.highlights(Budget::Chars(50)).to_snippet_html();
    /// assert_eq!(snippet, "…the two old <b>bridges</b> over the river were <b>closed</b>.");
    /// ```
    #[must_use]
    pub fn to_snippet_html(&self) -> String {
        let mut out = String::new();
        let mut rest = &self.parts[..];
        for (i, sentence) in self.summary.iter().enumerate() {
            let is_of = |part: &Part<'_>| part.sentence == Some(sentence.number);
            let start = rest.iter().position(is_of).unwrap_or(rest.len());
            let (parts, behind) = rest[start..].split_at(
                rest[start..].iter().position(|part| !is_of(part)).unwrap_or(rest.len() - start),
            );
            rest = behind;
            if i > 0 {
                out.push_str(self.summary.language().separator());
            }
            push_sentence(&mut out, sentence, parts);
        }
        out
    }
}

impl<'h, 't> IntoIterator for &'h Highlights<'t> {
    type Item = &'h Part<'t>;
    type IntoIter = std::slice::Iter<'h, Part<'t>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Adds a sentence in one line, of these parts.
fn push_sentence(out: &mut String, sentence: &Sentence<'_>, parts: &[Part<'_>]) {
    let line = printed(sentence.text);
    let ends = parts.iter().map(|part| part.end - sentence.start);
    let mut start = 0;
    out.push_str(if sentence.cut.before { ELLIPSIS } else { "" });
    for (part, end) in parts.iter().zip(printed::places(sentence.text, &line, ends)) {
        push_html(out, &line[start..end], part.kind);
        start = end;
    }
    out.push_str(if sentence.cut.after { ELLIPSIS } else { "" });
}

/// Adds the text of a part of this kind.
fn push_html(out: &mut String, text: &str, kind: PartKind) {
    let (open, close) = match kind {
        PartKind::QueryWord => ("<b>", "</b>"),
        PartKind::Rest | PartKind::Sentence => ("", ""),
    };
    // Writing to a string does not fail.
    write!(out, "{open}{}{close}", Escaped(text)).unwrap_or_default();
}
