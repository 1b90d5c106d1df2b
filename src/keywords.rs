//! The words and phrases that say what a text is about: TextRank's other half.

use crate::document::Document;
use crate::language::{Language, Lexicon};
use crate::letter;
use crate::options::Options;
use crate::place::{Place, places};
use crate::rank::page_rank;
use crate::terms::{Analyzer, TermId, Vocabulary};
use choose::Chooser;
use phrases::PhraseTable;
use score::Scorer;
use std::collections::HashMap;
use std::ops::Range;
use word_graph::WordGraph;
use words::WordSequence;

mod choose;
mod parts;
mod phrase;
mod phrases;
mod score;
mod word;
mod word_graph;
mod word_set;
mod words;

/// A word or phrase of the text that says what it is about.
///
/// # Examples
///
/// ```
/// let text = "Rain fell on the old bridge. The old bridge held. Rain again, and the river rose.";
/// let keywords = ringkas::keywords(text, 2);
/// assert_eq!(keywords[0].text, "old bridge");
/// for span in &keywords[0].spans {
///     assert_eq!(&text[span.range()], "old bridge");
/// }
/// ```
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Keyword<'t> {
    /// The slice of the caller's text: of all its forms the one most used, and of those used as
    /// often the first.
    pub text: &'t str,
    /// How much it says of the text, as a share of what the best keyword says: from 0 to 1.
    pub score: f64,
    /// How often it stands in the texts, in any form.
    pub count: usize,
    /// Where it stands, in text order.
    pub spans: Vec<KeywordSpan>,
}

/// Where a keyword stands.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct KeywordSpan {
    /// The number of its document, from 0.
    pub document: usize,
    /// Byte offset of its first character in its document.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
}

impl KeywordSpan {
    /// The span as a range, to slice the document with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

/// Finds the keywords of texts. It keeps what it needs of their documents, whose blocks and sentences take room and may
/// be dropped before it looks.
pub(crate) struct KeywordFinder<'t> {
    texts: Vec<&'t str>,
    language: Language,
    sequence: WordSequence,
    /// How many terms there are.
    terms: usize,
    /// The terms of the title, in order.
    title: Vec<TermId>,
}

impl<'t> KeywordFinder<'t> {
    /// Reads the words of `documents`. Linear in the texts.
    pub(crate) fn read(documents: &[Document<'t>], language: Language, options: &Options) -> Self {
        let analyzer = Analyzer::new(language.lexicon(), options.analysis());
        let sentences = documents.iter().map(|document| document.sentences().len()).sum();
        let mut vocabulary = Vocabulary::for_sentences(&analyzer, sentences);
        if language == Language::Undetermined {
            // Which words are everywhere must be known before they part phrases.
            vocabulary.count(places(documents).map(Place::spoken));
        }
        let sequence = WordSequence::read(documents, &analyzer, &mut vocabulary);
        let title = vocabulary.terms(options.title.as_deref().unwrap_or_default());
        let texts = documents.iter().map(Document::text).collect();
        Self { texts, language, sequence, terms: vocabulary.len(), title }
    }

    /// The `n` best keywords, best first.
    pub(crate) fn best(self, n: usize) -> Vec<Keyword<'t>> {
        let Self { texts, language, sequence, terms, title } = self;
        // What is large goes once it is not needed.
        let centralities = {
            let graph = WordGraph::new(&sequence, terms);
            page_rank::scores(&graph, &graph.restart()).0
        };
        let phrases = PhraseTable::find(&sequence, terms);
        let scorer = Scorer::new(&phrases, &sequence, &centralities, &title);
        let mut chooser = Chooser::new(&phrases, &sequence, scorer);
        let mut keywords: Vec<Keyword<'t>> = Vec::new();
        while keywords.len() < n {
            let Some((score, occurrences)) = chooser.next() else { break };
            let spans = occurrences.into_iter().map(|words| span(&sequence, words)).collect();
            let keyword = keyword(&texts, score, spans);
            if says_something(keyword.text, language.lexicon()) {
                keywords.push(keyword);
            }
        }
        let best = keywords.first().map_or(1.0, |best| best.score);
        for keyword in &mut keywords {
            keyword.score /= best;
        }
        keywords
    }
}

/// Whether a phrase is more than a function word, which letters of Thai come to be, or a date.
fn says_something(phrase: &str, lexicon: &Lexicon) -> bool {
    let is_number = |word: &str| !word.contains(letter::is_alphabetic);
    let mut words = phrase.split_whitespace();
    let dates = words.clone().any(|word| lexicon.names_date(word))
        && words.all(|word| is_number(word) || lexicon.names_date(word));
    !lexicon.is_stop_word(phrase) && !lexicon.names_date(phrase) && !dates
}

/// Where the `words` of the sequence stand in their document.
fn span(sequence: &WordSequence, words: Range<usize>) -> KeywordSpan {
    let document = sequence.document(words.start);
    let Range { start, end } = sequence.bytes(words);
    KeywordSpan { document, start, end }
}

fn keyword<'t>(texts: &[&'t str], score: f64, spans: Vec<KeywordSpan>) -> Keyword<'t> {
    let slice = |span: &KeywordSpan| &texts[span.document][span.range()];
    let text = best_form(spans.iter().map(slice));
    Keyword { text, score, count: spans.len(), spans }
}

/// Of the forms of a keyword the one most used. One that a line break parts reads badly.
fn best_form<'t>(forms: impl DoubleEndedIterator<Item = &'t str> + Clone) -> &'t str {
    let first = forms.clone().next().unwrap_or_default();
    // Most have one, which takes no table.
    if forms.clone().all(|form| form == first) {
        return first;
    }
    let mut counts: HashMap<&str, usize, foldhash::fast::RandomState> = HashMap::default();
    for form in forms.clone() {
        *counts.entry(form).or_default() += 1;
    }
    // Of equals the last is the greatest, so backwards.
    forms.rev().max_by_key(|form| (!form.contains('\n'), counts[form])).unwrap_or_default()
}
