//! The sentences that are taken, by their terms.

use crate::terms::TermMatrix;

/// A sentence whose terms all stand in a longer one is this like it: it says a part of it again, as
/// captions and quotations do.
pub(super) const HELD: f64 = 0.7;

/// No holder.
const NONE: u32 = u32::MAX;
/// Room for so many terms is made at first: those of three or four sentences.
const ROOM: usize = 56;

/// Tells how like a sentence is to those taken, by the terms that it shares with each.
pub(super) struct Taken<'m> {
    terms: &'m TermMatrix,
    /// Rows in the order they were taken.
    rows: Vec<u32>,
    /// For each term the last of `holders` that has it, or [`NONE`].
    last: Vec<u32>,
    /// For each term of each of them, its number in `rows`, and the one before of those that hold the term:
    /// a list for every term.
    holders: Vec<(u32, u32)>,
    /// How many terms each of them shares with the sentence looked at; zero between two looks.
    shared: Vec<u32>,
    /// Those that share any; empty between two looks.
    touched: Vec<u32>,
}

impl<'m> Taken<'m> {
    /// Nothing is taken yet.
    pub(super) fn new(terms: &'m TermMatrix) -> Self {
        let (rows, holders) = (Vec::new(), Vec::with_capacity(ROOM));
        let last = vec![NONE; terms.width()];
        Self { terms, rows, last, holders, shared: Vec::new(), touched: Vec::new() }
    }

    /// Takes the sentence of `row`.
    pub(super) fn add(&mut self, row: u32) {
        for &term in self.terms.row(row as usize) {
            if !self.terms.is_common(term) {
                let last = &mut self.last[term as usize];
                self.holders.push((self.rows.len() as u32, *last));
                *last = self.holders.len() as u32 - 1;
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
        for &term in terms {
            let mut holder = self.last[term as usize];
            while let Some(&(i, before)) = self.holders.get(holder as usize) {
                if (i as usize) < seen {
                    break;
                }
                let shared = &mut self.shared[i as usize];
                if *shared == 0 {
                    self.touched.push(i);
                }
                *shared += 1;
                holder = before;
            }
        }
        let size = |row: u32| self.terms.row(row as usize).len() as f64;
        let mut greatest = 0.0_f64;
        for i in self.touched.drain(..) {
            let shared = f64::from(std::mem::take(&mut self.shared[i as usize]));
            let cosine = (shared / (size(row) * size(self.rows[i as usize])).sqrt()).min(1.0);
            greatest = greatest.max(cosine).max(HELD * shared / size(row));
        }
        greatest
    }
}
