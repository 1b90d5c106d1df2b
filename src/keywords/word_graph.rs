//! The graph of words, never written out: who stands near whom.

use super::words::WordSequence;
use crate::graph::Votes;

/// Words so near are neighbours; TextRank found 2 best, where it had only nouns and adjectives.
const WINDOW: usize = 3;

/// Terms as nodes; an edge weighs how often two stand within [`WINDOW`] content words of each other
/// in a sentence (co-occurrence; Mihalcea and Tarau, 2004).
pub(super) struct WordGraph<'s> {
    sequence: &'s WordSequence,
    terms: usize,
}

impl<'s> WordGraph<'s> {
    pub(super) fn new(sequence: &'s WordSequence, terms: usize) -> Self {
        Self { sequence, terms }
    }

    /// Where a reader begins anew: at the term that stands `i`-th in a document with `1/i^⅜`, for
    /// every time it stands there. `PositionRank` (Florescu and Caragea, 2017) has `1/i`, which makes
    /// too much of the first words of long texts.
    pub(super) fn restart(&self) -> Vec<f64> {
        let mut restart = vec![0.0; self.terms];
        for document in self.sequence.documents() {
            for (i, &term) in self.sequence.terms[document].iter().enumerate() {
                let root = (i as f64 + 1.0).sqrt().sqrt();
                restart[term as usize] += 1.0 / (root * root.sqrt());
            }
        }
        let sum: f64 = restart.iter().sum();
        if sum > 0.0 {
            for share in &mut restart {
                *share /= sum;
            }
        }
        restart
    }
}

impl Votes for WordGraph<'_> {
    fn is_symmetric(&self) -> bool {
        true
    }

    fn out_weights(&self) -> Vec<f64> {
        let mut received = vec![0.0; self.terms];
        self.receiver()(&vec![1.0; self.terms], &mut received);
        received
    }

    fn receiver(&self) -> impl FnMut(&[f64], &mut [f64]) {
        |votes, received| {
            received.fill(0.0);
            // One look at the length for both.
            let votes = &votes[..received.len()];
            for sentence in self.sequence.sentences() {
                let terms = &self.sequence.terms[sentence];
                for (i, &term) in terms.iter().enumerate() {
                    let a = term as usize;
                    let (vote, mut sum) = (votes[a], 0.0);
                    for &other in &terms[i + 1..terms.len().min(i + 1 + WINDOW)] {
                        let b = other as usize;
                        if a != b {
                            sum += votes[b];
                            received[b] += vote;
                        }
                    }
                    received[a] += sum;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Format};
    use crate::language::Language;
    use crate::rank::page_rank;
    use crate::terms::{Analysis, Analyzer, Vocabulary};

    /// The graph written out, and PageRank by the textbook.
    fn naive(sequence: &WordSequence, restart: &[f64]) -> Vec<f64> {
        let n = restart.len();
        let mut edges = vec![vec![0.0; n]; n];
        for sentence in sequence.sentences() {
            for i in sentence.clone() {
                for j in sentence.clone().filter(|&j| j != i && i.abs_diff(j) <= WINDOW) {
                    let (a, b) = (sequence.terms[i], sequence.terms[j]);
                    if a != b {
                        edges[a as usize][b as usize] += 1.0;
                    }
                }
            }
        }
        let mut scores = restart.to_vec();
        for _ in 0..200 {
            let mut next: Vec<f64> = restart.iter().map(|restart| 0.15 * restart).collect();
            for (i, row) in edges.iter().enumerate() {
                let out: f64 = row.iter().sum();
                for (j, weight) in row.iter().enumerate() {
                    let share = if out > 0.0 { weight / out } else { restart[j] };
                    next[j] += 0.85 * scores[i] * share;
                }
            }
            scores = next;
        }
        scores
    }

    #[test]
    fn ranks_as_the_graph_written_out_does() {
        for (text, language) in [
            ("River and bridge. A bridge over the river. Rain on roofs! Fog.", Language::English),
            ("Rain rain rain. Rain", Language::English),
            (include_str!("../../examples/texts/id.txt"), Language::Indonesian),
            (include_str!("../../examples/texts/zh.txt"), Language::Chinese),
        ] {
            let documents = [Document::parse(text, Format::Text, language)];
            let analyzer = Analyzer::new(language.lexicon(), Analysis::default());
            let mut vocabulary = Vocabulary::new(&analyzer);
            let sequence = WordSequence::read(&documents, &analyzer, &mut vocabulary);
            let graph = WordGraph::new(&sequence, vocabulary.len());
            let restart = graph.restart();
            let expected = naive(&sequence, &restart);
            for (found, expected) in page_rank::scores(&graph, &restart).0.iter().zip(expected) {
                assert!((found - expected).abs() < 1e-5);
            }
        }
    }
}
