//! The sentence graph of an article, written out.

use super::Votes;
use crate::similarity::Weights;
use crate::terms::TermMatrix;

/// Up to so many sentences, products that go through all pairs are cheaper than those that go through the terms
/// (some thirty steps for each term that a sentence shares), what it takes to weigh the pairs included. With 24
/// sentences a summary gains 3 %, with 40 one, and with 90 it would lose two.
pub(super) const MOST_SENTENCES: usize = 48;
/// No entry, in a chain of those of one term.
const NONE: u32 = u32::MAX;

/// So many sums are added up at once: what fits two vector registers.
const COLUMNS: usize = 8;

/// The edges between few sentences.
pub(crate) struct DenseGraph {
    /// What each sentence votes for the first [`COLUMNS`] of them, then what each votes for those behind, and so on,
    /// with zeros at the end.
    edges: Vec<[f32; COLUMNS]>,
    out_weights: Vec<f32>,
    is_symmetric: bool,
}

impl DenseGraph {
    /// Whether so many sentences are few.
    pub(crate) fn fits(sentences: usize) -> bool {
        sentences <= MOST_SENTENCES
    }

    /// Writes the edges of sentences that are [few](Self::fits): from every entry it goes to those of the same term
    /// in the sentences before.
    pub(crate) fn new(terms: &TermMatrix, weights: &Weights) -> Self {
        let (sentences, is_symmetric) = (terms.len(), weights.is_symmetric());
        let (left, right) = (&weights.left, weights.right());
        let mut columns = vec![[0.0; COLUMNS]; sentences * sentences.div_ceil(COLUMNS)];
        let edges = columns.as_flattened_mut();
        let place = |i: usize, j: usize| (j / COLUMNS * sentences + i) * COLUMNS + j % COLUMNS;
        let mut out_weights = vec![0.0; sentences];
        let mut latest = vec![NONE; terms.width()];
        // For each entry its sentence, and the entry of its term before.
        let mut chain = vec![(0, NONE); terms.terms().len()];
        for i in 0..sentences {
            // What this sentence votes for those before, and they for it, but for the norm.
            let (mut there, mut back) = ([0.0; MOST_SENTENCES], [0.0; MOST_SENTENCES]);
            for at in terms.row_range(i) {
                let term = terms.terms()[at];
                if terms.df(term) == 1 {
                    continue;
                }
                let latest = &mut latest[term as usize];
                chain[at] = (i as u32, *latest);
                let weight = left.get(at);
                let mut next = std::mem::replace(latest, at as u32) as usize;
                while let Some(&(j, before)) = chain.get(next) {
                    there[j as usize] += weight * right.get(next);
                    if !is_symmetric {
                        back[j as usize] += left.get(next) * right.get(at);
                    }
                    next = before as usize;
                }
            }
            for j in 0..i {
                if there[j] > 0.0 {
                    let norm = weights.norm(i, j);
                    let there = norm * there[j];
                    let back = if is_symmetric { there } else { norm * back[j] };
                    edges[place(i, j)] = there as f32;
                    edges[place(j, i)] = back as f32;
                    out_weights[i] += there as f32;
                    out_weights[j] += back as f32;
                }
            }
        }
        Self { edges: columns, out_weights, is_symmetric }
    }
}

impl Votes for DenseGraph {
    fn out_weights(&self) -> Vec<f32> {
        self.out_weights.clone()
    }

    fn is_symmetric(&self) -> bool {
        self.is_symmetric
    }

    fn receiver(&self) -> impl FnMut(&[f32], &mut [f32]) {
        |votes, received| {
            let columns = self.edges.chunks_exact(votes.len().max(1));
            for (received, column) in received.chunks_mut(COLUMNS).zip(columns) {
                let mut sums = [0.0; COLUMNS];
                for (vote, edges) in votes.iter().zip(column) {
                    for (sum, edge) in sums.iter_mut().zip(edges) {
                        *sum += vote * edge;
                    }
                }
                received.copy_from_slice(&sums[..received.len()]);
            }
        }
    }
}
