//! The pipeline in order, and how its options are set.

use crate::boundary;
use crate::budget::Budget;
use crate::document::{self, Document, Format};
use crate::keywords::{Keyword, keywords};
use crate::language::{Detection, Language};
use crate::mark;
use crate::options::{self, MaybeText, Options};
use crate::rank::Ranker;
use crate::ranking::Ranking;
use crate::similarity::Similarity;
use crate::summary::Summary;
use crate::terms::{Tokenizer, WordStemmer};
use std::collections::BTreeMap;

/// The language of several texts is told from this many bytes of all together.
const HEADS: usize = 4096;
/// The language of several texts is told from at least this many bytes of each.
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
    pub fn language(mut self, language: impl Into<Option<Language>>) -> Self {
        self.options.language = language.into();
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

    /// A function of your own that finds the words of a text: a morphological analyser, a dictionary
    /// for Chinese or Thai, the rules of a domain. By default words are runs of letters and digits, and
    /// pairs of characters in scripts without spaces.
    ///
    /// The function gets what a reader sees of a sentence (in pieces, where Markdown's markup stands
    /// between), a title or a query, and gives its words: slices of what it got, in order, without
    /// overlap. It must give the same answer each time. What is no such slice, overlaps the word before,
    /// or has neither letter nor digit is passed over. The words of the language's stop list and single
    /// letters are no terms, as ever. Sentences are still found by the crate's rules; bring your own
    /// with [`Document::from_blocks`].
    ///
    /// It is called once for every piece of a sentence, again for keywords, and costs what it costs: the
    /// crate adds the length of its answer. If it panics, so does the call that it is called in.
    /// Options as data (serde) leave it out.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::Summarizer;
    ///
    /// /// Hyphens and digits belong to the names of parts here: *AX-7*.
    /// fn words(text: &str) -> Vec<&str> {
    ///     text.split(|c: char| !c.is_alphanumeric() && c != '-').collect()
    /// }
    ///
    /// let text = "The AX-7 pump failed. We replaced the AX-7 seal. The BX-7 pump ran on.";
    /// let keywords = Summarizer::new().tokenizer(words).keywords(text, 1);
    /// assert_eq!(keywords[0].text, "AX-7");
    /// ```
    pub fn tokenizer(mut self, tokenizer: fn(&str) -> Vec<&str>) -> Self {
        self.options.tokenizer = Some(Tokenizer(tokenizer));
        self
    }

    /// A function of your own that brings a word to its stem or lemma: words with the same answer
    /// count as one. By default the stemmer of the language, where it has one.
    ///
    /// The function gets a word in lower case and composed (NFC), and must give the same answer each
    /// time; an empty one leaves the word as it is. It is called once for every distinct word of a
    /// text, for keywords again, and never for function words. If it panics, so does the call that it is
    /// called in. Options as data (serde) leave it out.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::Summarizer;
    ///
    /// fn lemma(word: &str) -> String {
    ///     match word {
    ///         "mice" => "mouse".to_owned(),
    ///         other => other.trim_end_matches('s').to_owned(),
    ///     }
    /// }
    ///
    /// let text = "Mice ate the grain. A mouse ran. Grain fell, and the farmer slept.";
    /// let keywords = Summarizer::new().stemmer(lemma).keywords(text, 5);
    /// let mouse = keywords.iter().find(|keyword| keyword.text == "Mice");
    /// assert_eq!(mouse.map(|mouse| mouse.count), Some(2));
    /// ```
    pub fn stemmer(mut self, stemmer: fn(&str) -> String) -> Self {
        self.options.stemmer = Some(WordStemmer(stemmer));
        self
    }

    /// How the texts are marked up. [`Format::Text`] by default.
    pub const fn format(mut self, format: Format) -> Self {
        self.options.format = format;
        self
    }

    /// How alike two sentences are. By default [`Similarity::Overlap`], and [`Similarity::Cosine`] for
    /// many texts of a sentence or two (reviews, posts).
    pub fn similarity(mut self, similarity: impl Into<Option<Similarity>>) -> Self {
        self.options.similarity = similarity.into();
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
        self.options.lead_bias = asserted("lead_bias", lead_bias);
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
        self.options.form_bias = asserted("form_bias", form_bias);
        self
    }

    /// How much to avoid saying things twice, from 0 (not at all) to 1. 0.6 by default.
    ///
    /// # Panics
    ///
    /// If `diversity` is not in `0.0..=1.0`.
    #[track_caller]
    pub fn diversity(mut self, diversity: f64) -> Self {
        self.options.diversity = asserted("diversity", diversity);
        self
    }

    /// The title of the text, if it is not in it: sentences with its words are favoured. By default
    /// (`None`), a heading that the text begins with takes its place; an empty title stands for none.
    pub fn title(mut self, title: impl Into<MaybeText>) -> Self {
        self.options.title = title.into().0;
        self
    }

    /// What the reader wants to know: sentences with its words, and those like them, are
    /// favoured. None by default; a query without a word of the text changes nothing.
    pub fn query(mut self, query: impl Into<MaybeText>) -> Self {
        self.options.query = query.into().0;
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

/// `share`, which the option `name` must have from 0 to 1.
#[track_caller]
fn asserted(name: &str, share: f64) -> f64 {
    assert!((0.0..=1.0).contains(&share), "{}", options::out_of_range(name, share));
    share
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

/// The language that most bytes of the documents are in, and the mean certainty of those in it.
fn common_detection(documents: &[Document<'_>]) -> Detection {
    let mut bytes: BTreeMap<Language, (usize, f64)> = BTreeMap::new();
    for document in documents {
        let len = document.text().len();
        let Detection { language, confidence } = document.detection();
        let (sum, weighed) = bytes.entry(language).or_default();
        *sum += len;
        *weighed += confidence * len as f64;
    }
    // Of equals the first in the order of the languages, whatever the order of the documents.
    let most = bytes.into_iter().rev().max_by_key(|&(_, (sum, _))| sum);
    most.map_or_else(
        || Detection { language: Language::Undetermined, confidence: 0.0 },
        |(language, (sum, weighed))| Detection {
            language,
            confidence: weighed / sum.max(1) as f64,
        },
    )
}
