//! A summary that has its text itself.

use crate::language::Language;
use crate::printed::{write_line, write_lines};
use crate::summary::{Counts, Cut, Sentence, Summary};
use std::fmt;
use std::ops::Range;

/// A [`Sentence`] that has its text itself: what [`Summary::into_owned`] makes.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OwnedSentence {
    /// What stands in the document from `start` to `end`.
    pub text: String,
    /// As [`Sentence::start`].
    pub start: usize,
    /// As [`Sentence::end`].
    pub end: usize,
    /// As [`Sentence::number`].
    pub number: usize,
    /// As [`Sentence::index`].
    pub index: usize,
    /// As [`Sentence::block`].
    pub block: usize,
    /// As [`Sentence::document`].
    pub document: usize,
    /// As [`Sentence::speaker`].
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub speaker: Option<String>,
    /// As [`Sentence::score`].
    pub score: f64,
    /// As [`Sentence::rank`].
    pub rank: usize,
    /// As [`Sentence::repeats`].
    pub repeats: Option<usize>,
    /// As [`Sentence::cut`].
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Cut::is_none"))]
    pub cut: Cut,
}

/// A [`Summary`] that has its text itself: it may outlive the text that it was made of, be returned by
/// the function that read that text, kept, sent to another thread, written as data and read again (in the
/// same form as a [`Summary`]).
///
/// # Examples
///
/// ```
/// use ringkas::{OwnedSummary, Summarizer};
///
/// fn summary_of(page: &str) -> OwnedSummary {
///     let text = page.replace("<br>", "\n");
///     Summarizer::new().summarize(&text, 1).into_owned()
/// }
///
/// let summary = summary_of("The ferry is late.<br>A ticket for the ferry costs two dollars at the pier.");
/// assert_eq!(summary.to_string(), "A ticket for the ferry costs two dollars at the pier.");
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OwnedSummary {
    /// As [`Summary::language`].
    pub language: Language,
    /// As [`Summary::sentences`].
    pub sentences: Vec<OwnedSentence>,
    /// As [`Summary::counts`].
    pub counts: Counts,
}

impl OwnedSentence {
    /// Where it stands in its document.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Sentence<'_>> for OwnedSentence {
    fn from(sentence: Sentence<'_>) -> Self {
        let Sentence { start, end, number, index, block, document, score, rank, .. } = sentence;
        Self {
            text: sentence.text.to_owned(),
            start,
            end,
            number,
            index,
            block,
            document,
            speaker: sentence.speaker.map(str::to_owned),
            score,
            rank,
            repeats: sentence.repeats,
            cut: sentence.cut,
        }
    }
}

impl Summary<'_> {
    /// The summary with texts of its own.
    #[must_use]
    pub fn into_owned(self) -> OwnedSummary {
        let (language, counts) = (self.language(), self.counts());
        OwnedSummary { language, sentences: self.into_iter().map(Into::into).collect(), counts }
    }
}

impl fmt::Display for OwnedSentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Cut { before, after } = self.cut;
        write_line(f, &self.text, [before, after])
    }
}

impl fmt::Display for OwnedSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_lines(f, &self.sentences, self.language.separator())
    }
}

#[cfg(test)]
mod tests {
    use crate::summarizer::Summarizer;

    #[test]
    fn says_the_same() {
        let text = include_str!("../examples/texts/en_transcript.txt");
        let summary = Summarizer::new().cut(true).summarize(text, 4);
        let owned = summary.clone().into_owned();
        assert_eq!(owned.to_string(), summary.to_string());
        assert_eq!(owned.sentences.len(), summary.len());
        for (owned, sentence) in owned.sentences.iter().zip(&summary) {
            assert_eq!((&*owned.text, owned.range()), (sentence.text, sentence.range()));
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn is_read_as_it_was_written() {
        let text = include_str!("../examples/texts/id.txt");
        let summary = Summarizer::new().cut(true).summarize(text, crate::Budget::Chars(40));
        let json = serde_json::to_string(&summary).expect("a summary is plain data");
        let mut read: super::OwnedSummary =
            serde_json::from_str(&json).expect("its own data is read");
        // Without a feature of its own, this reader rounds the last bit.
        for (read, written) in read.sentences.iter_mut().zip(&summary) {
            assert!((read.score - written.score).abs() < 1e-15);
            read.score = written.score;
        }
        assert_eq!(read, summary.into_owned());
    }
}
