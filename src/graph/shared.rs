//! What of the term matrix makes edges.

use super::Direction;
use super::equal_rows::EqualRows;
use crate::similarity::{Entries, Weights};
use crate::terms::TermMatrix;

/// The entries of the terms that more than one sentence has: the others make no edge, and half of the words of
/// any text stand in it once (Zipf, 1935). To leave them out spares a tenth of the steps of a summary in
/// Chinese.
pub(super) struct Shared {
    rows: RowsByLength,
    /// How many terms there are, which are numbered anew from zero.
    width: usize,
    /// What each sentence would vote for itself by these entries, which the products leave out.
    pub(super) own: Vec<f32>,
}

/// Rows of each length, from the list of these with the number of the field for each.
macro_rules! rows_by_length {
    ($($field:tt: $length:literal),*) => {
        /// The most entries of a row: sentences with more have several.
        const WIDEST: usize = [$($length),*].len();

        /// The rows of each length up to the [`WIDEST`].
        struct RowsByLength($(EqualRows<$length>),*);

        impl RowsByLength {
            /// No rows yet, with room for as many of each length as `counts` says.
            fn with_capacity(counts: [usize; WIDEST], weights: &Weights) -> Self {
                Self($(EqualRows::with_capacity(counts[$field], weights)),*)
            }

            /// Adds a row of up to [`WIDEST`] entries, each with the number of its term.
            fn push(&mut self, sentence: usize, entries: &[(usize, u32)], weights: &Weights) {
                match entries.len() {
                    $($length => self.$field.push(sentence, entries, weights),)*
                    _ => {}
                }
            }

            /// [`EqualRows::give`] of every length.
            fn give<const N: usize>(
                &self,
                direction: Direction,
                x: &[f32],
                lanes: &impl Fn(usize) -> [f32; N],
                sums: &mut [[f32; N]],
            ) {
                $(self.$field.give(direction, x, lanes, sums);)*
            }

            /// [`EqualRows::receive`] of every length.
            fn receive<const N: usize>(
                &self,
                direction: Direction,
                sums: &[[f32; N]],
                lanes: &impl Fn(usize) -> [f32; N],
                result: &mut [f32],
            ) {
                $(self.$field.receive(direction, sums, lanes, result);)*
            }
        }
    };
}

rows_by_length!(
    0: 1, 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 7, 7: 8, 8: 9, 9: 10, 10: 11, 11: 12, 12: 13, 13: 14, 14: 15, 15: 16
);

impl Shared {
    /// Linear in the entries.
    pub(super) fn of(terms: &TermMatrix, weights: &Weights) -> Self {
        let is_shared = |&at: &usize| terms.df(terms.terms()[at]) > 1;
        let lengths = (0..terms.len()).map(|i| terms.row_range(i).filter(is_shared).count());
        let rows = RowsByLength::with_capacity(counts(lengths), weights);
        let mut shared = Self { rows, width: 0, own: Vec::with_capacity(terms.len()) };
        let mut numbers = vec![u32::MAX; terms.width()];
        let mut entries = Vec::new();
        for i in 0..terms.len() {
            entries.clear();
            entries.extend(terms.row_range(i).filter(is_shared).map(|at| {
                let number = &mut numbers[terms.terms()[at] as usize];
                if *number == u32::MAX {
                    *number = shared.width as u32;
                    shared.width += 1;
                }
                (at, *number)
            }));
            shared.own.push((weights.norm(i, i) * itself(&entries, weights)) as f32);
            for row in entries.chunks(WIDEST) {
                shared.rows.push(i, row, weights);
            }
        }
        shared
    }

    /// Adds the product with `x` for one group of the norm: sentences give to their terms, terms to their sentences.
    pub(super) fn add_product<const N: usize>(
        &self,
        direction: Direction,
        x: &[f32],
        lanes: &impl Fn(usize) -> [f32; N],
        sums: &mut Vec<[f32; N]>,
        result: &mut [f32],
    ) {
        sums.clear();
        sums.resize(self.width, [0.0; N]);
        self.rows.give(direction, x, lanes, sums);
        self.rows.receive(direction, sums, lanes, result);
    }
}

/// How many rows of each length sentences have of which these are the `lengths`, that of one entry first.
fn counts(lengths: impl Iterator<Item = usize>) -> [usize; WIDEST] {
    let mut counts = [0; WIDEST];
    for length in lengths {
        counts[WIDEST - 1] += length / WIDEST;
        if let Some(rest) = (length % WIDEST).checked_sub(1) {
            counts[rest] += 1;
        }
    }
    counts
}

/// What a sentence of these entries votes for itself, but for the norm.
fn itself(entries: &[(usize, u32)], weights: &Weights) -> f64 {
    match (&weights.left, weights.right()) {
        (Entries::Ones, Entries::Ones) => entries.len() as f64,
        (left, right) => entries.iter().map(|&(at, _)| left.get(at) * right.get(at)).sum(),
    }
}
