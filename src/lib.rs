//! Picks the sentences of a text that say most of it: extractive summarization in many languages,
//! Indonesian first, without a model.
//!
//! ```
//! let text = "Rain fell all night. The river rose by three metres and tore away the bridge of Eastport. \
//!             Buses go by the old road until the bridge of Eastport is built again.";
//! let summary = ringkas::summarize(text, 2);
//! assert_eq!(summary.len(), 2);
//! assert_eq!(summary.language(), ringkas::Language::English); // told from the text
//!
//! let text = "Hujan turun semalaman di hulu. Sungai naik tiga meter dan merendam jembatan. \
//!             Warga desa di hilir mengungsi ke balai desa sejak pagi.";
//! let summary = ringkas::summarize(text, 2);
//! assert_eq!(summary.len(), 2);
//! println!("{summary}");
//! ```
//!
//! [`keywords`] gives the words and phrases that say what it is about. [`Summarizer`] has the
//! options, [`Budget`] says how long a summary may be, [`Ranking`] scores a text once, cuts it to
//! many lengths and says why, [`Document`] takes a text apart without ranking.
//! [`Summarizer::rank_parsed`] ranks a document, also one of sentences that you have found yourself.
//!
//! # Languages
//!
//! Afrikaans, Arabic, Armenian, Bengali, Bulgarian, Burmese, Catalan, Chinese, Croatian, Czech, Danish,
//! Dutch, English, Estonian, Finnish, French, German, Greek, Hebrew, Hindi, Hungarian, Indonesian, Italian,
//! Japanese, Javanese, Khmer, Korean, Latvian, Lithuanian, Malay, Norwegian, Persian, Polish, Portuguese,
//! Romanian, Russian, Serbian, Slovak, Slovene, Spanish, Swahili, Swedish, Tagalog, Tamil, Thai, Turkish,
//! Ukrainian, Urdu and Vietnamese.
//! Text in any other is [`Language::Undetermined`].
//!
//! # Features
//!
//! | feature | what it adds | default |
//! | --- | --- | --- |
//! | `serde` | `Serialize` for results, `Deserialize` for options | yes |
//! | `rayon` | [`Summarizer::summarize_batch`] on all cores | no |
//! | `petgraph` | `Ranking::graph`: the sentence graph | no |
//! | `ndarray` | `Ranking::similarity_matrix` | no |
//!
//! # For each kind of text
//!
//! - News, articles, papers: the defaults. A title that is not in the text helps:
//!   [`Summarizer::title`].
//! - Long texts without a lead (transcripts, chapters, logs): [`Summarizer::lead_bias`] of 0. A
//!   transcript with speakers and times: [`Document::from_blocks`], a block for each utterance.
//! - Reviews and posts, many on one matter: [`Summarizer::summarize_documents`], which tells them from
//!   articles by itself.
//! - Search snippets: [`Summarizer::query`] with [`Budget::Chars`] and [`Summarizer::cut`];
//!   [`Ranking::highlights`] gives them as HTML, or the whole text in parts: chosen, word of the query, rest.
//! - Feeds, cards, descriptions of pages: [`Budget::both`], two sentences in 280 characters, and
//!   [`Summarizer::cut`].
//! - Context for a language model: [`Summarizer::query`] with [`Budget::counted`] and the model's own
//!   tokenizer, over all documents found, and [`Summarizer::least_relevance`], so that no place is filled with
//!   what has nothing to do with the question; the example `context` shows it.
//! - Words by a dictionary, an analyser or the rules of a domain: [`Summarizer::tokenizer`],
//!   [`Summarizer::stemmer`].
//! - Mails, chats, subtitles, pages copied from a browser: the defaults; [`Format::Text`] says how they
//!   are read. Markdown: [`Summarizer::format`]. Web pages: the example crate `webpage`.
//! - Many texts: [`Summarizer::summarize_batch`] with the feature `rayon`, or the example `batch`, a
//!   filter from JSON Lines to JSON Lines.
//!
//! ```
//! use ringkas::{Budget, Summarizer};
//!
//! let posts = ["Great stay, clean rooms.", "Clean rooms but slow lift.", "The lift is slow."];
//! let summary = Summarizer::new().summarize_documents(&posts, Budget::Words(8));
//! assert!(summary.len() > 0);
//! ```
//!
//! # In a service
//!
//! A call takes a fraction of a millisecond for an article and some 20 ms a megabyte, without waiting for
//! anything: in an asynchronous server, hand long texts to a thread for such work (`spawn_blocking` in tokio),
//! so that other requests are answered meanwhile. A [`Summarizer`] holds nothing but its options and is
//! `Sync`: make one with what the service sets once, such as its stop words. What a request sets (`query`,
//! `title`, `language`) is set on a clone, which shares the stop words: 40 ns, however many they are. So there
//! is no second way to set an option, and none that a request could not set. The [`Budget`] is an argument, and
//! plain data like the options. [`Summary::into_owned`] gives an answer that outlives the text.
//!
//! The first call of a process in a language makes the tables of that language, which all later ones share.
//! The crate needs no clock, no threads, no files and no network, so that it runs in WebAssembly as it is:
//! `cargo build --target wasm32-unknown-unknown --no-default-features`.
//!
#![cfg_attr(feature = "serde", doc = "```")]
#![cfg_attr(not(feature = "serde"), doc = "```ignore")]
//! use ringkas::{Budget, Language, OwnedSummary, Summarizer};
//! use std::sync::LazyLock;
//!
//! static SUMMARIZER: LazyLock<Summarizer> =
//!     LazyLock::new(|| Summarizer::new().stop_words(["Reuters", "photo"]).cut(true));
//!
//! #[derive(serde::Deserialize)]
//! struct Request {
//!     text: String,
//!     query: Option<String>,
//!     language: Option<Language>,
//!     budget: Budget<'static>,
//! }
//!
//! /// Runs on a thread that may be busy.
//! fn answer(request: Request) -> OwnedSummary {
//!     let summarizer = SUMMARIZER.clone().query(request.query).language(request.language);
//!     summarizer.summarize(&request.text, request.budget).into_owned()
//! }
//!
//! let request = r#"{"text": "The ferry is late. A ticket for the ferry costs two dollars.",
//!                   "query": "ticket", "budget": {"sentences": 1, "chars": 280}}"#;
//! let request: Request = serde_json::from_str(request)?;
//! let answer = std::thread::spawn(move || answer(request)).join().unwrap();
//! assert_eq!(answer.to_string(), "A ticket for the ferry costs two dollars.");
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # How it works
//!
//! Text goes one way, through steps that each read only what the step before made:
//!
//! ```text
//! text ─▶ document ─▶ terms ─▶ similarity ─▶ graph ─▶ rank ─▶ select ─▶ Summary
//!         sentences   sparse    two weightings implicit  scores   budget,
//!         as byte     matrix    of that matrix  product    ▲       redundancy
//!         spans                                            │
//!                                       prior: position, title, query, form, announcements
//! ```
//!
//! - `document` (with `segment`) finds blocks and sentences, and sets headings and page furniture
//!   apart: `frame` what programs put around lines, `wrap` which lines belong together, `furniture`,
//!   `forms` and `page` what a page holds beside its text, `heading` and `dateline` the rest. What a mark does (ends, opens, closes, lists) stands in `mark`, what a language has of its
//!   own in `language`.
//! - `terms` (with `token` and `language`) counts stems: rows are sentences, columns terms.
//! - `similarity` weighs them so that the graph of all sentences need not be written out: its
//!   product with a vector factors through the terms, and costs the words of the text. `graph` writes out that of a
//!   short article, which is cheaper there.
//! - `rank` finds how central each sentence is, `prior` what else speaks for it; the score is their
//!   product.
//! - `select` takes the best that fits the budget and does not repeat what is taken. `lean` tells what a
//!   sentence leans on (pronouns, connectives, halves of quotations): it comes with that, or gives way.
//!
//! The similarity of TextRank is `|i ∩ j| / (ln |i| + ln |j|)`, the centralities `p` of the sentences
//! solve `p = (1 − d) r + d Pᵀ p` with `d = 0.85`, and the score is `√p · lead · length · quotation ·
//! announcement · courtesy · title · query`; [`Ranking::explain`] gives every factor, and what each sentence leans on.
//!
//! `keywords` goes another way from the terms: its graph is of words, and its rank is the same.
//!
//! `summarizer` knows the order, `options` what was asked for; no step knows its neighbour's
//! neighbour, and imports run in one direction (`tests/house.rs` holds it). Families (languages,
//! similarities, rankers) are enums, one private file a variant, one `match` a family.
//!
//! # Limits
//!
//! The sentences are the author's, unchanged: nothing is rephrased, and where no other sentence is as good,
//! a pronoun may still stand without its noun. Likeness is of words, so synonyms are strangers. Text in a language without word
//! lists works, with words that are everywhere in place of a stop list. Words are counted in 32 bits:
//! 4 billion of them, some 20 GB, are the most.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod address;
mod boundary;
mod budget;
mod columns;
mod compose;
mod document;
mod graph;
mod highlight;
mod html;
mod hyphen;
mod keywords;
mod language;
mod lean;
mod letter;
mod mark;
mod math;
mod name;
mod number;
mod options;
mod owned;
mod place;
mod printed;
mod prior;
mod rank;
mod ranking;
mod rows;
mod segment;
mod select;
mod similarity;
mod summarizer;
mod summary;
mod terms;
mod token;

pub use budget::{Budget, Within};
pub use document::{Block, BlockKind, Document, Format, InvalidSpan, Span};
pub use highlight::{Highlights, Part, PartKind};
pub use keywords::{Keyword, KeywordSpan};
pub use language::{Detection, Language};
pub use lean::Lean;
pub use name::UnknownName;
pub use options::MaybeText;
pub use owned::{OwnedSentence, OwnedSummary};
pub use prior::Factors;
pub use rank::Ranker;
#[cfg(feature = "ndarray")]
pub use ranking::TooManySentences;
pub use ranking::{Diagnostics, Edge, Explanation, Fate, Leaning, Ranking, Voter};
pub use similarity::Similarity;
pub use summarizer::Summarizer;
pub use summary::{Counts, Cut, Sentence, Summary};

/// Summarizes `text` in its `n` best sentences.
///
/// A text of `n` sentences or fewer comes back whole, but for those that repeat another one; an empty text
/// gives an empty summary.
///
/// # Examples
///
/// ```
/// let summary = ringkas::summarize("One sentence only.", 3);
/// assert_eq!(summary.len(), 1);
/// ```
#[must_use]
pub fn summarize(text: &str, n: usize) -> Summary<'_> {
    Summarizer::new().summarize(text, n)
}

/// The `n` words and phrases that say best what `text` is about, best first.
///
/// There are fewer where the text has no more; one of nothing but function words has none.
/// [`Summarizer::keywords`] says how they are found.
///
/// # Examples
///
/// ```
/// let text = "Garam mahal. Petani menjual garam. Tanpa hujan, garam cepat kering: garam itu putih.";
/// let keywords = ringkas::keywords(text, 2);
/// assert_eq!((keywords[0].text, keywords[0].count), ("garam", 4));
/// ```
#[must_use]
pub fn keywords(text: &str, n: usize) -> Vec<Keyword<'_>> {
    Summarizer::new().keywords(text, n)
}

/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
