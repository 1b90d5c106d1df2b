//! Shared terms over logarithms of lengths.

use super::{Entries, LANES, Norm, Weights};
use crate::math;
use crate::terms::TermMatrix;

/// The factors give the norm back to within about this share of it. The rank that takes grows with
/// the logarithm of the range of lengths: 4 for sentences of up to 1000 terms, which makes one
/// group; an error of 10⁻¹³ takes 10, and three times as long, for the same sentences.
const TOLERANCE: f64 = 1e-3;
/// Steps of the factorization at most.
const MAX_RANK: usize = 8;

/// `|i ∩ j| / (ln |i| + ln |j|)` over distinct shared terms (Mihalcea and Tarau, 2004).
///
/// A sentence of one term counts as two terms long, since `ln 1 = 0` would divide by zero.
///
/// The norm `1 / (a + b)` of two positive numbers is a Cauchy kernel, which is positive definite:
/// a Cholesky factorization over the distinct lengths, pivot by pivot, gives it as a sum of few
/// products with an error that is known at each step (the largest remaining diagonal).
pub(super) fn weigh(terms: &TermMatrix) -> Weights {
    let lengths: Vec<u32> = (0..terms.len()).map(|i| terms.length(i).max(2)).collect();
    let mut distinct = lengths.clone();
    distinct.sort_unstable();
    distinct.dedup();
    let columns = factors(&distinct.iter().map(|&length| ln(length)).collect::<Vec<_>>());
    let of = lengths.iter().map(|length| distinct.partition_point(|other| other < length) as u32);
    let group = |columns: &[Vec<f64>]| {
        let lanes = |at: usize| {
            let mut lanes = [0.0; LANES];
            for (lane, column) in lanes.iter_mut().zip(columns) {
                *lane = column[at];
            }
            lanes
        };
        (0..distinct.len()).map(lanes).collect()
    };
    let groups = columns.chunks(LANES).map(group).collect();
    Weights { left: Entries::Ones, right: None, norm: Norm::Groups { of: of.collect(), groups } }
}

fn ln(length: u32) -> f64 {
    math::ln(f64::from(length))
}

/// Columns `c` such that `Σ c[a] · c[b] = 1 / (x[a] + x[b])` for every pair of `x`, to [`TOLERANCE`].
fn factors(x: &[f64]) -> Vec<Vec<f64>> {
    let mut columns: Vec<Vec<f64>> = Vec::new();
    let mut remaining: Vec<f64> = x.iter().map(|x| 0.5 / x).collect();
    while columns.len() < MAX_RANK {
        let share = |at: usize| remaining[at] * 2.0 * x[at];
        let Some(pivot) = (0..x.len()).max_by(|&a, &b| share(a).total_cmp(&share(b))) else {
            break;
        };
        if share(pivot) < TOLERANCE {
            break;
        }
        let root = remaining[pivot].sqrt();
        let column: Vec<f64> = (0..x.len())
            .map(|at| {
                let known: f64 = columns.iter().map(|column| column[at] * column[pivot]).sum();
                (1.0 / (x[at] + x[pivot]) - known) / root
            })
            .collect();
        for (remaining, factor) in remaining.iter_mut().zip(&column) {
            *remaining = (*remaining - factor * factor).max(0.0);
        }
        remaining[pivot] = 0.0;
        columns.push(column);
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn factors_give_the_norm_back() {
        for longest in [2, 3, 40, 1000] {
            let x: Vec<f64> = (2..=longest).map(ln).collect();
            let columns = factors(&x);
            for a in 0..x.len() {
                for b in 0..x.len() {
                    let sum: f64 = columns.iter().map(|column| column[a] * column[b]).sum();
                    let norm = 1.0 / (x[a] + x[b]);
                    assert!((sum - norm).abs() < TOLERANCE * norm, "{a} {b}: {sum} {norm}");
                }
            }
        }
    }
}
