//! The graph of words, never written out: who stands near whom.

use super::words::WordSequence;
use crate::graph::Votes;
use crate::terms::{NO_TERM, TermId};
use std::iter;

/// Words so near are neighbours; TextRank found 2 best, where it had only nouns and adjectives.
const WINDOW: usize = 3;

/// Terms as nodes; an edge weighs how often two stand within [`WINDOW`] content words of each other
/// in a sentence (co-occurrence; Mihalcea and Tarau, 2004).
pub(super) struct WordGraph<'s> {
    sequence: &'s WordSequence,
    /// The term of every word, with [`WINDOW`] marks of no term before, between and behind the
    /// sentences: so what is beside a word can be added up without asking where its sentence ends, at
    /// half of the cost.
    parted: Vec<TermId>,
    /// How often each term stands near itself, which is no edge.
    own: Vec<f64>,
}

/// So many words are looked at together.
const PART: usize = 1024;

impl<'s> WordGraph<'s> {
    pub(super) fn new(sequence: &'s WordSequence, terms: usize) -> Self {
        let gap = || iter::repeat_n(NO_TERM, WINDOW);
        let mut own = vec![0.0; terms];
        let gaps = sequence.sentences().count() + 1;
        let mut parted = Vec::with_capacity(sequence.terms.len() + gaps * WINDOW);
        parted.extend(gap());
        for sentence in sequence.sentences() {
            let terms = &sequence.terms[sentence];
            for (i, term) in terms.iter().enumerate() {
                let behind = &terms[i + 1..terms.len().min(i + 1 + WINDOW)];
                for _ in behind.iter().filter(|&other| other == term) {
                    own[*term as usize] += 2.0;
                }
            }
            parted.extend(terms);
            parted.extend(gap());
        }
        Self { sequence, parted, own }
    }

    /// Where a reader begins anew: at the term that stands `i`-th in a document with `1/i^⅜`, for
    /// every time it stands there. `PositionRank` (Florescu and Caragea, 2017) has `1/i`, which makes
    /// too much of the first words of long texts.
    pub(super) fn restart(&self) -> Vec<f64> {
        let mut restart = vec![0.0; self.own.len()];
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
        let mut received = vec![0.0; self.own.len()];
        self.receiver()(&vec![1.0; self.own.len()], &mut received);
        received
    }

    fn receiver(&self) -> impl FnMut(&[f64], &mut [f64]) {
        // What is near, part by part.
        let most = self.parted.len().min(PART + 2 * WINDOW);
        let (mut given, mut sums) = (vec![0.0; most], vec![0.0; most + 1 - WINDOW]);
        move |votes, received| {
            // What a term would give itself is taken off beforehand.
            for ((received, vote), &own) in received.iter_mut().zip(votes).zip(&self.own) {
                *received = -vote * own;
            }
            for start in (0..self.parted.len() - WINDOW).step_by(PART) {
                let end = self.parted.len().min(start + PART + 2 * WINDOW);
                let terms = &self.parted[start..end];
                let given = &mut given[..terms.len()];
                for (given, &term) in given.iter_mut().zip(terms) {
                    *given = votes.get(term as usize).copied().unwrap_or(0.0);
                }
                for (sum, near) in sums.iter_mut().zip(given.windows(WINDOW)) {
                    *sum = near.iter().sum();
                }
                let sums = sums.iter().zip(&sums[WINDOW + 1..]);
                for (&term, (before, behind)) in terms[WINDOW..].iter().zip(sums) {
                    if let Some(received) = received.get_mut(term as usize) {
                        *received += before + behind;
                    }
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
        // More words than are looked at together.
        let long = include_str!("../../examples/texts/id.txt").repeat(4);
        for (text, language) in [
            (&*long, Language::Indonesian),
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
