//! What of the term matrix makes edges.

use super::Direction;
use super::equal_rows::EqualRows;
use crate::similarity::{Entries, Weights};
use crate::terms::TermMatrix;

/// The most entries of a row: sentences with more have several.
const WIDEST: usize = 8;

/// The entries of the terms that more than one sentence has: the others make no edge, and half of the words of
/// any text stand in it once (Zipf, 1935). To leave them out spares a tenth of the steps of a summary in
/// Chinese.
#[derive(Default)]
pub(super) struct Shared {
    rows: RowsByLength,
    /// How many terms there are, which are numbered anew from zero.
    width: usize,
    /// What each sentence would vote for itself by these entries, which the products leave out.
    pub(super) own: Vec<f32>,
}

/// The rows of each length up to the [`WIDEST`].
#[derive(Default)]
struct RowsByLength(
    EqualRows<1>,
    EqualRows<2>,
    EqualRows<3>,
    EqualRows<4>,
    EqualRows<5>,
    EqualRows<6>,
    EqualRows<7>,
    EqualRows<WIDEST>,
);

/// Does the same with the rows of every length.
macro_rules! for_each_length {
    ($all:expr, $rows:ident => $same:expr) => {
        for_each_length!($all, $rows => $same; [0] [1] [2] [3] [4] [5] [6] [7])
    };
    ($all:expr, $rows:ident => $same:expr; $([$length:tt])*) => {{
        $({
            let $rows = &$all.$length;
            $same;
        })*
    }};
}

impl Shared {
    /// Linear in the entries.
    pub(super) fn of(terms: &TermMatrix, weights: &Weights) -> Self {
        let mut shared = Self { own: Vec::with_capacity(terms.len()), ..Self::default() };
        let mut numbers = vec![u32::MAX; terms.width()];
        let mut entries = Vec::new();
        for i in 0..terms.len() {
            entries.clear();
            for entry in terms.row_range(i) {
                let term = terms.terms()[entry];
                if terms.df(term) > 1 {
                    let number = &mut numbers[term as usize];
                    if *number == u32::MAX {
                        *number = shared.width as u32;
                        shared.width += 1;
                    }
                    entries.push((entry, *number));
                }
            }
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
        for_each_length!(self.rows, rows => rows.give(direction, x, lanes, sums));
        for_each_length!(self.rows, rows => rows.receive(direction, sums, lanes, result));
    }
}

/// What a sentence of these entries votes for itself, but for the norm.
fn itself(entries: &[(usize, u32)], weights: &Weights) -> f64 {
    match (&weights.left, weights.right()) {
        (Entries::Ones, Entries::Ones) => entries.len() as f64,
        (left, right) => entries.iter().map(|&(at, _)| left.get(at) * right.get(at)).sum(),
    }
}

impl RowsByLength {
    /// Adds a row of up to [`WIDEST`] entries, each with the number of its term.
    fn push(&mut self, sentence: usize, entries: &[(usize, u32)], weights: &Weights) {
        match entries.len() {
            1 => self.0.push(sentence, entries, weights),
            2 => self.1.push(sentence, entries, weights),
            3 => self.2.push(sentence, entries, weights),
            4 => self.3.push(sentence, entries, weights),
            5 => self.4.push(sentence, entries, weights),
            6 => self.5.push(sentence, entries, weights),
            7 => self.6.push(sentence, entries, weights),
            _ => self.7.push(sentence, entries, weights),
        }
    }
}
