//! BM25 with one sentence as the query.

use super::Weights;
use crate::math;
use crate::terms::TermMatrix;

/// How soon more of the same term stops to count (Robertson's usual value).
const K1: f64 = 1.2;
/// How much a long sentence is marked down (Robertson's usual value).
const B: f64 = 0.75;

/// `Σₜ idf · tf_j (k₁ + 1) / (tf_j + k₁ (1 − b + b |j| / avg))` over the distinct terms of `i`
/// (Barrios et al., 2016), with Lucene's idf `ln(1 + (n − df + ½) / (df + ½))`, which is never
/// negative. Not symmetric: `i` votes for `j`.
pub(super) fn weigh(terms: &TermMatrix) -> Weights {
    let n = terms.len() as f64;
    let lengths = (0..terms.len()).map(|i| f64::from(terms.length(i)));
    let average = (lengths.sum::<f64>() / n.max(1.0)).max(1.0);
    let idf = |df: u32| math::ln(1.0 + (n - f64::from(df) + 0.5) / (f64::from(df) + 0.5));
    let left = terms.terms().iter().map(|&term| idf(terms.df(term))).collect();
    let mut right = Vec::with_capacity(terms.terms().len());
    for j in 0..terms.len() {
        let length = K1 * (1.0 - B + B * f64::from(terms.length(j)) / average);
        right.extend(terms.tf()[terms.row_range(j)].iter().map(|&tf| {
            let tf = f64::from(tf);
            tf * (K1 + 1.0) / (tf + length)
        }));
    }
    Weights::unnormed(left, Some(right))
}
