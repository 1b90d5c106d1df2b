//! The sentence that opens a summary.

use super::Selection;
use crate::select::{Choice, Leans};
use std::cmp::Reverse;

/// A sentence that stands alone opens a summary in the place of one that does not if it is worth this share
/// of it. Half of it was read blind and tore the main point out more often than it mended.
pub(in crate::select) const OPENS: f64 = 0.75;

impl<L: Leans> Selection<'_, L> {
    /// Replaces a sentence that opens the summary and leans on one left out by the best other one that
    /// stands alone there and fits in its place, if it is worth [`OPENS`] of it: behind nothing at all, a
    /// pronoun is nobody's.
    pub(in crate::select) fn open(&mut self) {
        self.chosen.sort_unstable_by_key(|choice| choice.i);
        let Some(&Choice { i: first, supports: None }) = self.chosen.first() else { return };
        if self.missing(first).is_none() {
            return;
        }
        let leans_on_first = |choice: &Choice| self.leans.on(choice.i).contains(&first);
        if self.chosen.clone().iter().any(leans_on_first) {
            return;
        }
        self.is_taken[first] = false;
        let measure = self.bound.measure;
        let room = measure(first).saturating_add(self.bound.max - self.used);
        let least = OPENS * self.value(first, 0.0);
        let mut others: Vec<(f64, Reverse<usize>)> = Vec::new();
        for (i, other) in self.candidates.iter().enumerate() {
            let may = i != first && !self.is_taken[i] && !self.comes_last(i);
            if may && self.value(i, 0.0) >= least {
                let like = self.taken.likeness(other.row, 0);
                others.push((self.value(i, like), Reverse(i)));
            }
        }
        others.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)));
        let good = others.into_iter().take_while(|&(value, _)| value >= least);
        for (_, Reverse(other)) in good {
            if measure(other) <= room && self.missing(other).is_none() {
                self.chosen[0].i = other;
                self.chosen.sort_unstable_by_key(|choice| choice.i);
                return;
            }
        }
    }
}
