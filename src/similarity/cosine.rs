//! The cosine of tf-idf vectors.

use super::Weights;
use crate::math;
use crate::terms::TermMatrix;

/// `Σₜ x_it · x_jt / (‖x_i‖ ‖x_j‖)` with `x = tf · idf` (Erkan and Radev, 2004).
///
/// The idf is `ln((1 + n) / (1 + df)) + 1`: the published `ln(n / df)` is 0 for a term that every
/// sentence of a short text holds, and leaves sentences without any vector.
pub(super) fn weigh(terms: &TermMatrix) -> Weights {
    let n = terms.len() as f64;
    let mut weights: Vec<f64> = Vec::with_capacity(terms.terms().len());
    for i in 0..terms.len() {
        let range = terms.row_range(i);
        let entries = terms.row(i).iter().zip(&terms.tf()[range.clone()]);
        weights.extend(entries.map(|(&term, &tf)| {
            let idf = math::ln((1.0 + n) / (1.0 + f64::from(terms.df(term)))) + 1.0;
            f64::from(tf) * idf
        }));
        let row = &mut weights[range];
        let size = row.iter().map(|x| x * x).sum::<f64>().sqrt();
        for x in row {
            *x /= size;
        }
    }
    Weights::unnormed(weights, None)
}
