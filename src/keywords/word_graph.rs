//! The graph of words, never written out: who stands near whom.

use super::words::WordSequence;
use crate::graph::Votes;
use crate::rank::scale;
use crate::terms::TermId;

/// Words so near are neighbours; TextRank found 2 best, where it had only nouns and adjectives.
const WINDOW: usize = 3;

/// Terms as nodes; an edge weighs how often two stand within [`WINDOW`] content words of each other
/// in a sentence (co-occurrence; Mihalcea and Tarau, 2004).
pub(super) struct WordGraph<'s> {
    sequence: &'s WordSequence,
    /// The term of every word, with [`WINDOW`] gaps between the sentences and more before and behind them: so
    /// what is beside a word can be added up without asking where its sentence ends, at half of the cost, and
    /// in whole [steps](STEP).
    parted: Vec<TermId>,
    /// A node without edges that stands in the gaps, behind all terms.
    gap: TermId,
    /// Terms that stand near themselves, and how often, which is no edge.
    own: Vec<(TermId, f32)>,
}

/// So many words are taken at once: from what is before a word to what is behind it.
const STEP: usize = WINDOW + 1;
/// So many are looked at together.
const PART: usize = 256 * STEP;

impl<'s> WordGraph<'s> {
    pub(super) fn new(sequence: &'s WordSequence, terms: usize) -> Self {
        let gap = terms as TermId;
        let gaps = sequence.sentences().count() + 1;
        let mut parted = Vec::with_capacity(sequence.terms.len() + gaps * WINDOW + 2 * STEP);
        parted.extend([gap; STEP]);
        for sentence in sequence.sentences() {
            parted.extend(&sequence.terms[sentence]);
            parted.extend([gap; WINDOW]);
        }
        parted.resize(parted.len().next_multiple_of(STEP) + STEP, gap);
        let mut own: Vec<(TermId, f32)> = Vec::new();
        for near in parted.windows(WINDOW + 1) {
            let times = near[1..].iter().filter(|&&term| term == near[0]).count();
            if times > 0 && near[0] != gap {
                match own.last_mut() {
                    Some((term, all)) if *term == near[0] => *all += 2.0 * times as f32,
                    _ => own.push((near[0], 2.0 * times as f32)),
                }
            }
        }
        Self { sequence, parted, gap, own }
    }

    /// The number of nodes.
    fn len(&self) -> usize {
        self.gap as usize + 1
    }

    /// Where a reader begins anew: at the term that stands `i`-th in a document with `1/i^⅜`, for
    /// every time it stands there. `PositionRank` (Florescu and Caragea, 2017) has `1/i`, which makes
    /// too much of the first words of long texts.
    pub(super) fn restart(&self) -> Vec<f32> {
        let mut restart = vec![0.0; self.len()];
        for document in self.sequence.documents() {
            for (i, &term) in self.sequence.terms[document].iter().enumerate() {
                let root = (i as f32 + 1.0).sqrt().sqrt();
                restart[term as usize] += 1.0 / (root * root.sqrt());
            }
        }
        scale(&mut restart);
        restart
    }
}

impl Votes for WordGraph<'_> {
    fn is_symmetric(&self) -> bool {
        true
    }

    fn out_weights(&self) -> Vec<f32> {
        // Counted exactly: single precision stops at 16 million.
        let mut weights = vec![0.0_f64; self.len()];
        for &(term, times) in &self.own {
            weights[term as usize] -= f64::from(times);
        }
        for sentence in self.sequence.sentences() {
            let terms = &self.sequence.terms[sentence];
            for (before, &term) in terms.iter().enumerate() {
                let near = before.min(WINDOW) + (terms.len() - 1 - before).min(WINDOW);
                weights[term as usize] += near as f64;
            }
        }
        weights.into_iter().map(|weight| weight as f32).collect()
    }

    fn receiver(&self) -> impl FnMut(&[f32], &mut [f32]) {
        // What is near, part by part.
        let most = self.parted.len().min(PART + 2 * STEP);
        let (mut given, mut sums) = (vec![0.0; most], vec![0.0; most - STEP]);
        move |votes, received| {
            received.fill(0.0);
            // What a term would give itself is taken off beforehand.
            for &(term, times) in &self.own {
                received[term as usize] -= times * votes[term as usize];
            }
            for start in (0..self.parted.len() - STEP).step_by(PART) {
                let end = self.parted.len().min(start + PART + 2 * STEP);
                let terms = self.parted[start..end].chunks_exact(STEP);
                for (given, terms) in given.chunks_exact_mut(STEP).zip(terms.clone()) {
                    for (given, &term) in given.iter_mut().zip(terms) {
                        *given = votes[term as usize];
                    }
                }
                // What stands behind each word, and before the one a step on.
                let near = given[1..].iter().zip(&given[2..]).zip(&given[3..]);
                for (sum, ((a, b), c)) in sums.iter_mut().zip(near) {
                    *sum = a + b + c;
                }
                let sums = sums.chunks_exact(STEP).zip(sums[STEP..].chunks_exact(STEP));
                for (terms, (before, behind)) in terms.skip(1).zip(sums) {
                    for ((&term, before), behind) in terms.iter().zip(before).zip(behind) {
                        received[term as usize] += before + behind;
                    }
                }
            }
            // Nobody votes for a gap.
            received[self.gap as usize] = 0.0;
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
    fn naive(sequence: &WordSequence, restart: &[f32]) -> Vec<f64> {
        let n = restart.len();
        let restart: Vec<f64> = restart.iter().copied().map(f64::from).collect();
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
        let mut scores = restart.clone();
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
                assert!((f64::from(*found) - expected).abs() < 1e-5);
            }
        }
    }
}
