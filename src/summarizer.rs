//! The pipeline in order, and how its options are set.

use crate::boundary;
use crate::budget::Budget;
use crate::document::{self, Document, Format};
use crate::keywords::{Keyword, keywords};
use crate::language::{Detection, Language};
use crate::mark;
use crate::options::Options;
use crate::rank::Ranker;
use crate::ranking::Ranking;
use crate::similarity::Similarity;
use crate::summary::Summary;

/// Bytes of several texts together that their language is told from …
const HEADS: usize = 4096;
/// … and the least of each.
const LEAST_HEAD: usize = 64;

/// Summarizes texts, by options that have good defaults.
///
/// A `Summarizer` holds nothing but its options: make one, use it for many texts, from many
/// threads.
///
/// With the `serde` feature it is read from and written to data; what is left out has its default,
/// and an unknown field or a number out of range is an error that names it:
///
#[cfg_attr(feature = "serde", doc = "```")]
#[cfg_attr(not(feature = "serde"), doc = "```ignore")]
/// let json = r#"{"language": "id", "lead_bias": 0.2, "query": "sungai"}"#;
/// let summarizer: ringkas::Summarizer = serde_json::from_str(json)?;
/// let wrong = serde_json::from_str::<ringkas::Summarizer>(r#"{"diversity": 1.5}"#);
/// assert!(wrong.unwrap_err().to_string().starts_with("diversity 1.5 is not in 0..=1"));
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
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

    /// The language of the texts. Told from each text by default.
    pub const fn language(mut self, language: Language) -> Self {
        self.options.language = Some(language);
        self
    }

    /// Words that say nothing about these texts, beside the function words of their language: case
    /// and inflection as in the text, such as a newspaper's own name. None by default.
    ///
    /// ```
    /// use ringkas::Summarizer;
    ///
    /// let summarizer = Summarizer::new().stop_words(["Reuters", "photo"]);
    /// ```
    pub fn stop_words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.options.stop_words = words.into_iter().map(Into::into).collect();
        self
    }

    /// How the texts are marked up. [`Format::Text`] by default.
    pub const fn format(mut self, format: Format) -> Self {
        self.options.format = format;
        self
    }

    /// How alike two sentences are. By default [`Similarity::Overlap`], and [`Similarity::Cosine`] for
    /// many texts of a sentence or two (reviews, posts).
    pub const fn similarity(mut self, similarity: Similarity) -> Self {
        self.options.similarity = Some(similarity);
        self
    }

    /// How the centrality of sentences is told. [`Ranker::PageRank`] by default.
    pub const fn ranker(mut self, ranker: Ranker) -> Self {
        self.options.ranker = ranker;
        self
    }

    /// How much sentences near the start of a text are favoured, from 0 (not at all: for
    /// transcripts, reviews, chapters) to 1 (most: for news). 0.65 by default.
    ///
    /// # Panics
    ///
    /// If `lead_bias` is not in `0.0..=1.0`.
    #[track_caller]
    pub fn lead_bias(mut self, lead_bias: f64) -> Self {
        assert!((0.0..=1.0).contains(&lead_bias), "lead_bias {lead_bias} is not in 0..=1");
        self.options.lead_bias = lead_bias;
        self
    }

    /// How much the form of a sentence counts against it, if it is very short or holds a quotation,
    /// from 0 (not at all) to 1. 1 by default.
    ///
    /// # Panics
    ///
    /// If `form_bias` is not in `0.0..=1.0`.
    #[track_caller]
    pub fn form_bias(mut self, form_bias: f64) -> Self {
        assert!((0.0..=1.0).contains(&form_bias), "form_bias {form_bias} is not in 0..=1");
        self.options.form_bias = form_bias;
        self
    }

    /// How much to avoid saying things twice, from 0 (not at all) to 1. 0.6 by default.
    ///
    /// # Panics
    ///
    /// If `diversity` is not in `0.0..=1.0`.
    #[track_caller]
    pub fn diversity(mut self, diversity: f64) -> Self {
        assert!((0.0..=1.0).contains(&diversity), "diversity {diversity} is not in 0..=1");
        self.options.diversity = diversity;
        self
    }

    /// The title of the text, if it is not in it: sentences with its words are favoured. By default
    /// a heading that the text begins with takes its place; an empty title stands for none.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.options.title = Some(title.into());
        self
    }

    /// What the reader wants to know: sentences with its words, and those like them, are
    /// favoured. None by default; a query without a word of the text changes nothing.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.options.query = Some(query.into());
        self
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

    /// The `n` words and phrases that say best what `text` is about, best first.
    ///
    /// They are content words, and runs of them, as they stand in the text: no function words, no
    /// punctuation inside. No two overlap, none holds another, and inflected forms count as one. Of
    /// the options, the language, stop words, format and title matter.
    ///
    /// Words are ranked by `PageRank` on the graph of which stand near which, restarted where they
    /// stand early (Mihalcea and Tarau, 2004; Florescu and Caragea, 2017), phrases by their words and
    /// by how much these belong together; a phrase that holds a keyword, or consists of words
    /// of keywords, is a variant of it (Bougouin et al., 2013, merge by shared stems, too).
    ///
    /// Linear in the text, but for the logarithm of a heap; never fails.
    #[must_use]
    pub fn keywords<'t>(&self, text: &'t str, n: usize) -> Vec<Keyword<'t>> {
        self.keywords_of_documents(&[text], n)
    }

    /// The `n` words and phrases that say best what several texts on one matter are about.
    #[must_use]
    pub fn keywords_of_documents<'t>(&self, documents: &[&'t str], n: usize) -> Vec<Keyword<'t>> {
        let (documents, Detection { language, .. }) = self.parse(documents);
        keywords(&documents, language, &self.options, n)
    }

    /// The documents taken apart, in the language that all are read in.
    fn parse<'t>(&self, documents: &[&'t str]) -> (Vec<Document<'t>>, Detection) {
        let named = |language| Detection { language, confidence: 1.0 };
        let told = || match documents {
            [text] => document::detect_in(text, self.options.format),
            _ => document::detect_in(&heads(documents), self.options.format),
        };
        let detection = self.options.language.map_or_else(told, named);
        let parse = |text: &&'t str| Document::parse(text, self.options.format, detection.language);
        (documents.iter().map(parse).collect(), detection)
    }
}

impl Default for Summarizer {
    fn default() -> Self {
        Self::new()
    }
}

/// The beginnings of several texts, for their language: of one alone, a list of names might be all.
fn heads(documents: &[&str]) -> String {
    let share = (HEADS / documents.len().max(1)).max(LEAST_HEAD);
    let head = |text: &&str| {
        let text = text.trim_start_matches(mark::is_blank);
        boundary::head(text, share).to_owned()
    };
    documents.iter().map(head).collect::<Vec<_>>().join("\n")
}
