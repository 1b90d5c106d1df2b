//! The sentences that are taken, by their terms.

use crate::terms::{TermId, TermMatrix};
use std::collections::HashMap;

/// A sentence whose terms all stand in a longer one is this like it: it says a part of it again, as
/// captions and quotations do.
pub(super) const HELD: f64 = 0.7;

/// Tells how like a sentence is to those taken, by the terms that it shares with each.
pub(super) struct Taken<'m> {
    terms: &'m TermMatrix,
    /// Rows in the order they were taken.
    rows: Vec<u32>,
    /// For each term, which of them hold it: numbers in `rows`, in order.
    with: HashMap<TermId, Vec<u32>, foldhash::fast::RandomState>,
    /// How many terms each of them shares with the sentence looked at; zero between two looks.
    shared: Vec<u32>,
}

impl<'m> Taken<'m> {
    /// Nothing is taken yet.
    pub(super) fn new(terms: &'m TermMatrix) -> Self {
        Self { terms, rows: Vec::new(), with: HashMap::default(), shared: Vec::new() }
    }

    /// Takes the sentence of `row`.
    pub(super) fn add(&mut self, row: u32) {
        for &term in self.terms.row(row as usize) {
            if !self.terms.is_common(term) {
                self.with.entry(term).or_default().push(self.rows.len() as u32);
            }
        }
        self.rows.push(row);
        self.shared.push(0);
    }

    /// The greatest cosine of `row` with one taken after the first `seen`, or [`HELD`] of the share of its
    /// terms that stand in that one, if it is more. Costs those that share a term with it.
    pub(super) fn likeness(&mut self, row: u32, seen: usize) -> f64 {
        if seen == self.rows.len() {
            return 0.0;
        }
        let terms = self.terms.row(row as usize);
        let mut touched: Vec<u32> = Vec::new();
        for term in terms {
            let Some(taken) = self.with.get(term) else { continue };
            for &i in taken.iter().rev().take_while(|&&i| i as usize >= seen) {
                let shared = &mut self.shared[i as usize];
                if *shared == 0 {
                    touched.push(i);
                }
                *shared += 1;
            }
        }
        let size = |row: u32| self.terms.row(row as usize).len() as f64;
        let mut greatest = 0.0_f64;
        for i in touched {
            let shared = f64::from(std::mem::take(&mut self.shared[i as usize]));
            let cosine = (shared / (size(row) * size(self.rows[i as usize])).sqrt()).min(1.0);
            greatest = greatest.max(cosine).max(HELD * shared / size(row));
        }
        greatest
    }
}
