//! Entries of sentences in rows of one length, and their part of a product with a vector.

use super::Direction;
use crate::similarity::{Entries, Weights};

/// Rows of `L` entries. Each length has its own copy of the loops below, with no loop over the entries of a row:
/// where every row has its own length, a processor guesses wrong at the end of most of them, which takes a tenth of
/// the time of the summary of a book.
pub(super) struct EqualRows<const L: usize> {
    /// The sentence of each row.
    sentences: Vec<u32>,
    terms: Vec<[u32; L]>,
    /// What the entries weigh in the sentence that votes; nothing if one each.
    left: Vec<[f32; L]>,
    /// What they weigh in the sentence voted for; nothing if the same.
    right: Vec<[f32; L]>,
}

impl<const L: usize> EqualRows<L> {
    /// None yet, with room for so many.
    pub(super) fn with_capacity(rows: usize, weights: &Weights) -> Self {
        let weighed = |is: bool| Vec::with_capacity(if is { rows } else { 0 });
        Self {
            sentences: Vec::with_capacity(rows),
            terms: Vec::with_capacity(rows),
            left: weighed(matches!(weights.left, Entries::Each(_))),
            right: weighed(weights.own_right().is_some()),
        }
    }

    /// Adds a row of `L` entries of the matrix, each with the number of its term.
    pub(super) fn push(&mut self, sentence: usize, entries: &[(usize, u32)], weights: &Weights) {
        let Some(entries) = entries.first_chunk::<L>() else { return };
        self.sentences.push(sentence as u32);
        self.terms.push(entries.map(|(_, term)| term));
        let weigh = |of: &Entries| entries.map(|(at, _)| of.get(at) as f32);
        if let Entries::Each(_) = &weights.left {
            self.left.push(weigh(&weights.left));
        }
        if let Some(right) = weights.own_right() {
            self.right.push(weigh(right));
        }
    }

    /// Adds to every term what its sentences give when sentence `i` gives `x[i]` times each of its `lanes`.
    pub(super) fn give<const N: usize>(
        &self,
        direction: Direction,
        x: &[f32],
        lanes: &impl Fn(usize) -> [f32; N],
        sums: &mut [[f32; N]],
    ) {
        match self.weights(direction) {
            [] => self.give_weighed(|_, _| 1.0, x, lanes, sums),
            weights => self.give_weighed(|row, at| weights[row][at], x, lanes, sums),
        }
    }

    /// Adds to every sentence what its terms have.
    pub(super) fn receive<const N: usize>(
        &self,
        direction: Direction,
        sums: &[[f32; N]],
        lanes: &impl Fn(usize) -> [f32; N],
        result: &mut [f32],
    ) {
        match self.weights(direction.back()) {
            [] => self.receive_weighed(|_, _| 1.0, sums, lanes, result),
            weights => self.receive_weighed(|row, at| weights[row][at], sums, lanes, result),
        }
    }

    /// What the entries weigh in the sentences that a direction leads from.
    fn weights(&self, from: Direction) -> &[[f32; L]] {
        match from {
            Direction::Backward if !self.right.is_empty() => &self.right,
            Direction::Forward | Direction::Backward => &self.left,
        }
    }

    fn give_weighed<const N: usize>(
        &self,
        weight: impl Fn(usize, usize) -> f32,
        x: &[f32],
        lanes: &impl Fn(usize) -> [f32; N],
        sums: &mut [[f32; N]],
    ) {
        for (row, (sentence, terms)) in self.rows() {
            let given = lanes(sentence).map(|lane| lane * x[sentence]);
            for (at, &term) in terms.iter().enumerate() {
                let weight = weight(row, at);
                for (sum, given) in sums[term as usize].iter_mut().zip(given) {
                    *sum += weight * given;
                }
            }
        }
    }

    fn receive_weighed<const N: usize>(
        &self,
        weight: impl Fn(usize, usize) -> f32,
        sums: &[[f32; N]],
        lanes: &impl Fn(usize) -> [f32; N],
        result: &mut [f32],
    ) {
        for (row, (sentence, terms)) in self.rows() {
            let mut received = [0.0; N];
            for (at, &term) in terms.iter().enumerate() {
                let weight = weight(row, at);
                for (received, sum) in received.iter_mut().zip(&sums[term as usize]) {
                    *received += weight * sum;
                }
            }
            let received = received.iter().zip(lanes(sentence)).map(|(a, b)| a * b);
            result[sentence] += received.sum::<f32>();
        }
    }

    fn rows(&self) -> impl Iterator<Item = (usize, (usize, &[u32; L]))> {
        let sentences = self.sentences.iter().map(|&sentence| sentence as usize);
        sentences.zip(&self.terms).enumerate()
    }
}
