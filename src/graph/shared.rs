//! What of the term matrix makes edges.

use crate::similarity::{Entries, Weights};
use crate::terms::TermMatrix;
use std::ops::Range;

/// The entries of the terms that more than one sentence has: the others make no edge, and half of the words of
/// any text stand in it once (Zipf, 1935). To leave them out spares a tenth of the steps of a summary in
/// Chinese.
pub(super) struct Shared {
    /// Where the entries of each sentence begin, and where all end.
    starts: Vec<u32>,
    /// The term of each entry, numbered anew from zero to `width`.
    terms: Vec<u32>,
    pub(super) width: usize,
    pub(super) left: Entries,
    /// Where they differ from those on the left.
    right: Option<Entries>,
}

impl Shared {
    pub(super) fn of(terms: &TermMatrix, weights: &Weights) -> Self {
        let is_shared = |at: &usize| terms.df(terms.terms()[*at]) > 1;
        let mut numbers = vec![u32::MAX; terms.width()];
        let mut width = 0;
        let dfs = (0..terms.width() as u32).map(|term| terms.df(term) as usize);
        let mut shared = Vec::with_capacity(dfs.filter(|&df| df > 1).sum());
        let mut starts = Vec::with_capacity(terms.len() + 1);
        starts.push(0);
        for i in 0..terms.len() {
            shared.extend(terms.row_range(i).filter(is_shared).map(|at| {
                let number = &mut numbers[terms.terms()[at] as usize];
                if *number == u32::MAX {
                    *number = width;
                    width += 1;
                }
                *number
            }));
            starts.push(shared.len() as u32);
        }
        let of_shared = |entries: &Entries| match entries {
            Entries::Ones => Entries::Ones,
            Entries::Each(weights) => {
                let all = 0..weights.len();
                Entries::Each(all.filter(is_shared).map(|at| weights[at]).collect())
            }
        };
        let (left, right) = (of_shared(&weights.left), weights.own_right().map(of_shared));
        Self { starts, terms: shared, width: width as usize, left, right }
    }

    pub(super) fn right(&self) -> &Entries {
        self.right.as_ref().unwrap_or(&self.left)
    }

    /// Where the entries of each sentence stand.
    pub(super) fn rows(&self) -> impl Iterator<Item = Range<usize>> {
        let starts = self.starts.iter().map(|&start| start as usize);
        starts.clone().zip(starts.skip(1)).map(|(start, end)| start..end)
    }

    /// Calls `visit` with every term of the sentence of these entries and what each weighs.
    pub(super) fn each_entry(
        &self,
        row: Range<usize>,
        weights: &Entries,
        mut visit: impl FnMut(usize, f64),
    ) {
        let terms = &self.terms[row.clone()];
        match weights {
            Entries::Ones => {
                // Four at a time: half of the steps are for the loop itself.
                let fours = terms.chunks_exact(4);
                let rest = fours.remainder();
                for four in fours {
                    for &term in four {
                        visit(term as usize, 1.0);
                    }
                }
                for &term in rest {
                    visit(term as usize, 1.0);
                }
            }
            Entries::Each(weights) => {
                for (&term, &weight) in terms.iter().zip(&weights[row]) {
                    visit(term as usize, weight);
                }
            }
        }
    }

    /// What the sentence of these entries votes for itself, but for the norm.
    pub(super) fn itself(&self, row: Range<usize>) -> f64 {
        match (&self.left, self.right()) {
            (Entries::Ones, Entries::Ones) => row.len() as f64,
            (left, right) => row.map(|at| left.get(at) * right.get(at)).sum(),
        }
    }
}
