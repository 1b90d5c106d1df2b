//! The methods that are scored.

use crate::data::Record;
use crate::length::Limit;
use crate::random::Random;
use crate::rouge::{self, Reference};
use clap::ValueEnum;
use ringkas::{BlockKind, Budget, Document, Format, Language, Summarizer};
use std::collections::HashMap;

/// A method of summarizing, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Method {
    /// Sentences drawn at random, the same each time
    Random,
    /// The first sentences; of several documents the first of each, then the second ones, …
    Lead,
    /// `Summarizer::text_rank()`
    TextRank,
    /// `Summarizer::lex_rank()`
    LexRank,
    /// `Summarizer::bm25_text_rank()`
    Bm25TextRank,
    /// `Summarizer::new()`
    Default,
    /// `Summarizer::new()` with the title of the document, where it has one
    WithTitle,
    /// Greedily the sentence that adds most to ROUGE-1 + ROUGE-2.
    #[value(skip)]
    Oracle,
}

impl Method {
    /// All that do without the references.
    pub(crate) const PLAIN: [Self; 7] = [
        Self::Random,
        Self::Lead,
        Self::TextRank,
        Self::LexRank,
        Self::Bm25TextRank,
        Self::Default,
        Self::WithTitle,
    ];

    /// Its name on the command line and in the table.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Random => "random",
            Self::Lead => "lead",
            Self::TextRank => "text-rank",
            Self::LexRank => "lex-rank",
            Self::Bm25TextRank => "bm25-text-rank",
            Self::Default => "default",
            Self::WithTitle => "with-title",
            Self::Oracle => "oracle",
        }
    }

    /// The sentences of its summary in reading order.
    pub(crate) fn summarize<'r>(self, record: &'r Record, budget: Budget<'static>) -> Vec<&'r str> {
        let by = |summarizer: Summarizer| {
            let summary = summarizer.summarize_documents(&record.documents(), budget);
            summary.iter().map(|sentence| sentence.text).collect()
        };
        match self {
            Self::Random => Candidates::new(record, budget).random(record.line as u64),
            Self::Lead => Candidates::new(record, budget).lead(),
            Self::TextRank => by(Summarizer::text_rank()),
            Self::LexRank => by(Summarizer::lex_rank()),
            Self::Bm25TextRank => by(Summarizer::bm25_text_rank()),
            Self::Default => by(Summarizer::new()),
            Self::WithTitle => by(Summarizer::new().title(record.title.as_deref())),
            Self::Oracle => Candidates::new(record, budget).oracle(&record.refs),
        }
    }
}

/// The sentences to pick from, in reading order, and how many.
struct Candidates<'r> {
    sentences: Vec<&'r str>,
    /// The place of each in its document.
    places: Vec<usize>,
    limit: Limit,
}

impl<'r> Candidates<'r> {
    fn new(record: &'r Record, budget: Budget<'static>) -> Self {
        let (mut sentences, mut places) = (Vec::new(), Vec::new());
        for document in &record.documents {
            let found = running_text(document);
            places.extend(0..found.len());
            sentences.extend(found);
        }
        // As the crate does for several documents.
        let longest = record.documents.iter().max_by_key(|document| document.len());
        let language = Language::detect(longest.map_or("", String::as_str)).language;
        let limit = Limit::new(budget, sentences.len(), language);
        Self { sentences, places, limit }
    }

    fn lead(&self) -> Vec<&'r str> {
        let mut order: Vec<usize> = (0..self.sentences.len()).collect();
        // Stable, so documents stay in order.
        order.sort_by_key(|&i| self.places[i]);
        self.pick(&self.limit.fill(&self.sentences, &order))
    }

    fn random(&self, seed: u64) -> Vec<&'r str> {
        let mut order: Vec<usize> = (0..self.sentences.len()).collect();
        Random::new(seed).shuffle(&mut order);
        self.pick(&self.limit.fill(&self.sentences, &order))
    }

    /// Takes the sentence that adds most to ROUGE-1 + ROUGE-2 while one adds anything. Every step
    /// scores every sentence that is left.
    fn oracle(&self, refs: &[Reference]) -> Vec<&'r str> {
        let mut ids = HashMap::new();
        let mut numbers = |tokens| numbered(tokens, &mut ids);
        let sentences: Vec<_> =
            self.sentences.iter().map(|text| numbers(rouge::tokens(text))).collect();
        let refs: Vec<_> = refs.iter().map(|r| numbers(r.tokens.clone())).collect();
        let gain = Gain::new(&sentences, &refs);
        let (mut chosen, mut best, mut used) = (Vec::new(), 0.0, 0);
        loop {
            let mut pick = None;
            for (i, sentence) in self.sentences.iter().enumerate() {
                let Err(at) = chosen.binary_search(&i) else { continue };
                let follows = !chosen.is_empty();
                let Some(after) = self.limit.with(used, follows, sentence) else { continue };
                let mut with = chosen.clone();
                with.insert(at, i);
                let value = gain.of(&with);
                if value > best {
                    best = value;
                    pick = Some((with, after));
                }
            }
            match pick {
                Some(pick) => (chosen, used) = pick,
                None => break,
            }
        }
        if chosen.is_empty() {
            chosen.extend(self.limit.shortest(&self.sentences));
        }
        self.pick(&chosen)
    }

    fn pick(&self, chosen: &[usize]) -> Vec<&'r str> {
        chosen.iter().map(|&i| self.sentences[i]).collect()
    }
}

/// The sentences of paragraphs and list items; all there is where there are none.
fn running_text(text: &str) -> Vec<&str> {
    let document = Document::parse(text, Format::Text, None);
    let sentence = |i: usize| &text[document.sentences()[i].range()];
    let running = document
        .blocks()
        .iter()
        .filter(|block| matches!(block.kind, BlockKind::Paragraph | BlockKind::ListItem));
    let found: Vec<&str> =
        running.flat_map(|block| block.sentences.clone().map(sentence)).collect();
    if found.is_empty() { (0..document.sentences().len()).map(sentence).collect() } else { found }
}

/// What sentences are worth to the oracle.
struct Gain<'n> {
    sentences: &'n [Vec<u32>],
    /// The single tokens and the pairs of each reference.
    refs: Vec<[Vec<&'n [u32]>; 2]>,
}

impl<'n> Gain<'n> {
    fn new(sentences: &'n [Vec<u32>], refs: &'n [Vec<u32>]) -> Self {
        Self { sentences, refs: refs.iter().map(|tokens| grams(tokens)).collect() }
    }

    /// ROUGE-1 + ROUGE-2 of the chosen sentences by the reference that fits best.
    fn of(&self, chosen: &[usize]) -> f64 {
        let summary: Vec<u32> = chosen.iter().flat_map(|&i| &self.sentences[i]).copied().collect();
        let [ones, twos] = grams(&summary);
        let value =
            |[r1, r2]: &[Vec<&[u32]>; 2]| rouge::overlap(&ones, r1) + rouge::overlap(&twos, r2);
        self.refs.iter().map(value).fold(0.0, f64::max)
    }
}

fn grams(tokens: &[u32]) -> [Vec<&[u32]>; 2] {
    [1, 2].map(|n| rouge::ngrams(tokens, n))
}

/// Tokens as numbers, which compare faster.
fn numbered(tokens: Vec<String>, ids: &mut HashMap<String, u32>) -> Vec<u32> {
    let id = |token| {
        let next = ids.len() as u32;
        *ids.entry(token).or_insert(next)
    };
    tokens.into_iter().map(id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(documents: &[&str], reference: &str) -> Record {
        Record {
            line: 1,
            documents: documents.iter().map(|&text| text.to_owned()).collect(),
            title: None,
            refs: vec![Reference::new(reference)],
        }
    }

    const ONE: &str = "The rain fell. The river rose. The bridge was closed. The road was dry.";
    const OTHER: &str = "Snow lay deep. Trains stood still.";

    #[test]
    fn names_are_those_of_the_command_line() {
        for method in Method::PLAIN {
            let value = method.to_possible_value();
            assert_eq!(value.as_ref().map(|value| value.get_name()), Some(method.name()));
        }
        assert_eq!(Method::value_variants(), Method::PLAIN);
    }

    #[test]
    fn lead_takes_documents_in_turn() {
        let record = record(&[ONE, OTHER], "");
        let lead = |n| Method::Lead.summarize(&record, Budget::Sentences(n));
        assert_eq!(lead(2), ["The rain fell.", "Snow lay deep."]);
        assert_eq!(lead(3), ["The rain fell.", "The river rose.", "Snow lay deep."]);
    }

    #[test]
    fn random_is_the_same_each_time_and_in_reading_order() {
        let record = record(&[ONE], "");
        let random = || Method::Random.summarize(&record, Budget::Sentences(3));
        assert_eq!(random(), random());
        assert_eq!(random().len(), 3);
        let places: Vec<_> = random().iter().map(|sentence| ONE.find(sentence)).collect();
        assert!(places.is_sorted());
    }

    #[test]
    fn oracle_takes_what_the_reference_says_and_no_more() {
        let record = record(&[ONE], "The bridge was closed as the river rose.");
        let oracle = Method::Oracle.summarize(&record, Budget::Sentences(3));
        assert_eq!(oracle, ["The river rose.", "The bridge was closed."]);
    }

    #[test]
    fn every_method_bears_an_empty_text() {
        for method in Method::PLAIN.into_iter().chain([Method::Oracle]) {
            for documents in [&[""][..], &[]] {
                let record = record(documents, "The bridge.");
                assert!(method.summarize(&record, Budget::Sentences(3)).is_empty());
            }
        }
    }
}
