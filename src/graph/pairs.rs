//! The similarity of two sentences, for those who want to look at it.

use super::{Graph, Votes};
use crate::terms::TermId;
use std::ops::Range;

/// Tells how alike two sentences are. A look costs the terms of the shorter one, times the logarithm of
/// those of the longer one, so that a look from every sentence at one of half the text is no dearer than
/// the text.
pub(crate) struct Pairs<'g, 'm> {
    graph: &'g Graph<'m>,
    /// The entries of the matrix, those of a row by their terms, each with its number.
    sorted: Vec<(TermId, u32)>,
}

impl<'g, 'm> Pairs<'g, 'm> {
    /// Sorts the entries of every row.
    pub(crate) fn new(graph: &'g Graph<'m>) -> Self {
        let terms = graph.terms;
        let mut sorted: Vec<(TermId, u32)> = terms.terms().iter().copied().zip(0..).collect();
        for i in 0..terms.len() {
            sorted[terms.row_range(i)].sort_unstable();
        }
        Self { graph, sorted }
    }

    /// What `i` votes for `j`, another sentence.
    pub(crate) fn similarity(&self, i: usize, j: usize) -> f64 {
        let Graph { terms, weights, .. } = self.graph;
        let [of_i, of_j] = [i, j].map(|row| &self.sorted[terms.row_range(row)]);
        let weigh = |at_i: u32, at_j: u32| {
            weights.left.get(at_i as usize) * weights.right().get(at_j as usize)
        };
        // In the order of the terms in either case, so that the sum has the same last bits.
        let shared: f64 = if of_i.len() <= of_j.len() {
            common(of_i, of_j).map(|(at_i, at_j)| weigh(at_i, at_j)).sum()
        } else {
            common(of_j, of_i).map(|(at_j, at_i)| weigh(at_i, at_j)).sum()
        };
        weights.norm(i, j) * shared
    }

    /// How alike two sentences are, whichever votes: the mean where that matters.
    pub(crate) fn likeness(&self, i: usize, j: usize) -> f64 {
        let there = self.similarity(i, j);
        if self.graph.is_symmetric() { there } else { f64::midpoint(there, self.similarity(j, i)) }
    }
}

/// The numbers of the entries of every term that a shorter row has in common with a longer one.
fn common<'r>(
    short: &'r [(TermId, u32)],
    long: &'r [(TermId, u32)],
) -> impl Iterator<Item = (u32, u32)> + 'r {
    let mut rest = long;
    short.iter().filter_map(move |&(term, entry)| {
        let at = rest[ahead(rest, term)].partition_point(|&(other, _)| other < term);
        let at = ahead(rest, term).start + at;
        rest = &rest[at..];
        rest.first().filter(|&&(other, _)| other == term).map(|&(_, other)| (entry, other))
    })
}

/// Where in a sorted row `term` would stand: in the first few entries, or behind twice as many, and so on
/// (galloping search).
fn ahead(row: &[(TermId, u32)], term: TermId) -> Range<usize> {
    let mut end = 1;
    while end < row.len() && row[end - 1].0 < term {
        end *= 2;
    }
    end / 2..end.min(row.len())
}
