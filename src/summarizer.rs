//! The pipeline in order.

use crate::budget::Budget;
use crate::document::{self, Document};
use crate::keywords::{Keyword, KeywordFinder};
use crate::language::Detection;
use crate::options::Options;
use crate::ranking::Ranking;
use crate::similarity::Similarity;
use crate::summary::Summary;
use language::{common_detection, heads};

#[cfg(feature = "serde")]
mod data;
mod language;
mod setters;

/// Summarizes texts, by options that have good defaults.
///
/// A `Summarizer` holds nothing but its options: make one, use it for many texts, from many
/// threads. A clone shares the stop words and copies the rest, so that each request may set its own query,
/// title or language: `summarizer.clone().query("bridge")`.
///
/// With the `serde` feature it is read from and written to data; what is left out has its default,
/// and an unknown field, a wrong type or a number out of range is an error that names the field:
///
#[cfg_attr(feature = "serde", doc = "```")]
#[cfg_attr(not(feature = "serde"), doc = "```ignore")]
/// let json = r#"{"language": "id", "lead_bias": 0.2, "query": "sungai"}"#;
/// let summarizer: ringkas::Summarizer = serde_json::from_str(json)?;
/// let wrong = serde_json::from_str::<ringkas::Summarizer>(r#"{"diversity": 1.5}"#);
/// assert!(wrong.unwrap_err().to_string().starts_with("diversity 1.5 is not from 0 to 1"));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Examples
///
/// ```
/// use ringkas::{Budget, Language, Summarizer};
///
/// let summarizer = Summarizer::new().language(Language::English).query("bridge");
/// let text = "Rain fell all night over the hills. The river rose by three metres before dawn. \
///             By noon the old stone bridge in the valley was closed.";
/// let summary = summarizer.summarize(text, Budget::Words(12));
/// assert_eq!(summary.to_string(), "By noon the old stone bridge in the valley was closed.");
/// ```
#[must_use]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct Summarizer {
    options: Options,
}

impl Summarizer {
    /// The defaults.
    pub const fn new() -> Self {
        Self { options: Options::new() }
    }

    /// TextRank as published: overlap, PageRank, and nothing else (Mihalcea and Tarau, 2004).
    pub fn text_rank() -> Self {
        Self::published(Similarity::Overlap)
    }

    /// Continuous LexRank as published: PageRank on cosines of tf-idf vectors, and nothing else
    /// (Erkan and Radev, 2004).
    pub fn lex_rank() -> Self {
        Self::published(Similarity::Cosine)
    }

    /// TextRank on BM25 as published (Barrios et al., 2016).
    pub fn bm25_text_rank() -> Self {
        Self::published(Similarity::Bm25)
    }

    fn published(similarity: Similarity) -> Self {
        Self { options: Options::published(similarity) }
    }

    /// Summarizes `text` within `budget`; a number alone means sentences.
    ///
    /// Linear in the text, but for the logarithm of a sort; never fails.
    #[must_use]
    pub fn summarize<'t, 'c>(&self, text: &'t str, budget: impl Into<Budget<'c>>) -> Summary<'t> {
        self.rank(text).summarize(budget)
    }

    /// Summarizes several texts on one matter in one summary within `budget`. The language is told from
    /// the beginnings of all, unless set.
    ///
    /// Texts are given as `&str`, so that the summary borrows from them and not from the slice; of a
    /// `Vec<String>`, these are `texts.iter().map(String::as_str).collect::<Vec<_>>()`.
    #[must_use]
    pub fn summarize_documents<'t, 'c>(
        &self,
        documents: &[&'t str],
        budget: impl Into<Budget<'c>>,
    ) -> Summary<'t> {
        self.rank_documents(documents).summarize(budget)
    }

    /// Summarizes each of `texts` within `budget`, in their order; with the `rayon` feature on all
    /// cores, or in the pool that it is called in. The result does not depend on their number.
    ///
    /// # Examples
    ///
    /// ```
    /// let texts = ["Rain fell. The river rose.", "Hujan turun. Sungai naik."];
    /// let summaries = ringkas::Summarizer::new().summarize_batch(texts, 1);
    /// assert_eq!(summaries.len(), 2);
    /// assert_eq!(summaries[1], ringkas::summarize(texts[1], 1));
    /// ```
    #[must_use]
    pub fn summarize_batch<'t, 'c>(
        &self,
        texts: impl IntoIterator<Item = &'t str>,
        budget: impl Into<Budget<'c>>,
    ) -> Vec<Summary<'t>> {
        let budget = budget.into();
        let summarize = |text| self.summarize(text, budget);
        #[cfg(feature = "rayon")]
        {
            use rayon::prelude::*;
            let texts: Vec<&str> = texts.into_iter().collect();
            texts.into_par_iter().map(summarize).collect()
        }
        #[cfg(not(feature = "rayon"))]
        texts.into_iter().map(summarize).collect()
    }

    /// Scores every sentence of `text`.
    #[must_use]
    pub fn rank<'t>(&self, text: &'t str) -> Ranking<'t> {
        self.rank_documents(&[text])
    }

    /// Scores every sentence of several texts on one matter.
    #[must_use]
    pub fn rank_documents<'t>(&self, documents: &[&'t str]) -> Ranking<'t> {
        let (documents, detection) = self.parse(documents);
        Ranking::new(documents, detection, &self.options)
    }

    /// Scores every sentence of documents that have been taken apart already, with
    /// [`Document::parse`] or by the caller ([`Document::from_blocks`]). The options `language` and
    /// `format` have done their part there: all documents are read in the language that most of their
    /// bytes are in, unless one is set.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::{Document, Format, Summarizer};
    ///
    /// let text = "Rain fell all night. The river rose by 3.5 metres.";
    /// let document = Document::parse(text, Format::Text, None);
    /// assert_eq!(document.sentences().len(), 2);
    /// let ranking = Summarizer::new().rank_parsed([document]);
    /// assert_eq!(ranking.summarize(1), ringkas::summarize(text, 1));
    /// ```
    #[must_use]
    pub fn rank_parsed<'t>(
        &self,
        documents: impl IntoIterator<Item = Document<'t>>,
    ) -> Ranking<'t> {
        let documents: Vec<Document<'t>> = documents.into_iter().collect();
        let detection =
            self.options.language.map_or_else(|| common_detection(&documents), Detection::named);
        Ranking::new(documents, detection, &self.options)
    }

    /// The `n` words and phrases that say best what `text` is about, best first.
    ///
    /// They are content words, and runs of them, as they stand in the text: no function words, no
    /// punctuation inside, no word of more than 255 bytes. No two overlap, none holds another, and
    /// inflected forms count as one. Of the options, the language, stop words, format and title matter.
    ///
    /// Words are ranked by `PageRank` on the graph of which stand near which, restarted where they
    /// stand early (Mihalcea and Tarau, 2004; Florescu and Caragea, 2017), phrases by their words and
    /// by how much these belong together; a phrase that holds a keyword, or consists of words
    /// of keywords, is a variant of it (Bougouin et al., 2013, merge by shared stems, too).
    ///
    /// Linear in the text, but for the logarithms of a sort and a heap; never fails.
    #[must_use]
    pub fn keywords<'t>(&self, text: &'t str, n: usize) -> Vec<Keyword<'t>> {
        self.keywords_of_documents(&[text], n)
    }

    /// The `n` words and phrases that say best what several texts on one matter are about.
    #[must_use]
    pub fn keywords_of_documents<'t>(&self, documents: &[&'t str], n: usize) -> Vec<Keyword<'t>> {
        let (documents, Detection { language, .. }) = self.parse(documents);
        let finder = KeywordFinder::read(&documents, language, &self.options);
        drop(documents);
        finder.best(n)
    }

    /// The documents taken apart, in the language that all are read in.
    fn parse<'t>(&self, documents: &[&'t str]) -> (Vec<Document<'t>>, Detection) {
        let Options { format, language, .. } = self.options;
        if let [text] = documents {
            let document = Document::parse(text, format, language);
            let detection = document.detection();
            return (vec![document], detection);
        }
        let told = || document::detect_in(&heads(documents), format);
        let detection = language.map_or_else(told, Detection::named);
        let parse = |text: &&'t str| Document::parse(text, format, detection.language);
        (documents.iter().map(parse).collect(), detection)
    }
}

impl Default for Summarizer {
    fn default() -> Self {
        Self::new()
    }
}
