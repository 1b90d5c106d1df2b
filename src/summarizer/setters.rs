//! How the options of a [`Summarizer`] are set.

use super::Summarizer;
use crate::document::Format;
use crate::language::Language;
use crate::number;
use crate::options::MaybeText;
use crate::rank::Ranker;
use crate::similarity::Similarity;
use crate::terms::{Tokenizer, WordStemmer};

impl Summarizer {
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
        self.options.stop_words = words.into_iter().map(Into::into).collect::<Vec<_>>().into();
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
    /// letters are no terms, as without it. Sentences are still found by the crate's rules; bring your own
    /// with [`Document::from_blocks`](crate::Document::from_blocks).
    ///
    /// Functions that need a dictionary keep it in a `static`, such as a `LazyLock`. A function that finds
    /// no words leaves nothing to rank by; [`Diagnostics::terms`](crate::Diagnostics::terms) tells.
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
    /// text, for keywords again, and never for function words; a dictionary stands in a `static`. If it panics, so does the call that it is
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
    /// (`None`), a heading that the text begins with takes its place; `""` means no title at all, not even
    /// the heading.
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

    /// How much of the query a sentence must have to be picked, from 0 (nothing) to 1 (every word of it). 0
    /// by default.
    ///
    /// [`Ranking::relevance`](crate::Ranking::relevance) says how much a sentence has. With a floor, a summary
    /// may be empty: nothing found is an answer, and no place is filled with what has nothing to do with
    /// the question. Some 0.1 leaves out what has but a common word of it, 0.3 asks for a telling one. Without
    /// a query, or with one of function words alone, it changes nothing.
    ///
    /// # Panics
    ///
    /// If `least_relevance` is not in `0.0..=1.0`.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::Summarizer;
    ///
    /// let text = "The ferry is late. A ticket for the ferry costs two dollars. Gulls slept.";
    /// let asked = Summarizer::new().least_relevance(0.3);
    /// let found = asked.clone().query("What does a ticket cost?").summarize(text, 3);
    /// assert_eq!(found.to_string(), "A ticket for the ferry costs two dollars.");
    /// assert!(asked.query("parking").summarize(text, 3).is_empty());
    /// ```
    #[track_caller]
    pub fn least_relevance(mut self, least_relevance: f64) -> Self {
        self.options.least_relevance = asserted("least_relevance", least_relevance);
        self
    }

    /// Whether a sentence that is longer than the whole [`Budget`](crate::Budget) is cut to fit. `false`
    /// by default: then a shorter one takes its place, or the shortest passes the budget.
    ///
    /// What is left of it is a window of whole words (of characters in scripts without spaces), at least
    /// one: the one with most words of the query, with what stands around them, or else its beginning.
    /// [`Sentence::cut`](crate::Sentence::cut) tells where something was left out, its `text` and bytes
    /// are those of the window, and it is displayed with `…` there, which counts. For search snippets,
    /// cards and descriptions of pages. A bound on sentences cuts none.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::{Budget, Summarizer};
    ///
    /// let text = "After a night of heavy rain on the hills around the town, the old stone bridge over \
    ///             the river was closed to all but ambulances until noon.";
    /// let summarizer = Summarizer::new().cut(true);
    /// let card = summarizer.summarize(text, Budget::Chars(40));
    /// assert_eq!(card.to_string(), "After a night of heavy rain on the…");
    /// let snippet = summarizer.query("bridge").summarize(text, Budget::Chars(40));
    /// assert_eq!(snippet.to_string(), "…the old stone bridge over the river…");
    /// assert_eq!(&text[snippet.sentences()[0].range()], "the old stone bridge over the river");
    /// ```
    pub const fn cut(mut self, cut: bool) -> Self {
        self.options.cut = cut;
        self
    }
}

/// `share`, which the option `name` must have from 0 to 1.
#[track_caller]
fn asserted(name: &str, share: f64) -> f64 {
    assert!((0.0..=1.0).contains(&share), "{}", number::out_of_range(name, share));
    share
}
