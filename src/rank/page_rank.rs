//! PageRank, on sentences and on words.

use super::{Convergence, dot, scale, sum};
use crate::graph::Votes;

/// The chance to follow an edge (Brin and Page, 1998, and all after them).
const DAMPING: f32 = 0.85;
/// Scores have settled when a step would move them by less, in all.
const TOLERANCE: f32 = 1e-5;
/// Stop here in any case. The first power step moves `2 · DAMPING` at most, all that there is to
/// where it was not, and each shrinks the next by `DAMPING`, so this many suffice for the tolerance:
/// `2 · 0.85^76 < 1e-5`. Two nodes that vote for each other alone take all of them.
const MAX_STEPS: usize = 76;

/// `p = (1 − d) r + d Pᵀ p`, where `P` is the graph with rows of sum 1; a node without edges leads
/// on to `r`. Every step is one product; 7 to 13 on real text where edges have no direction, else
/// about twice as many.
pub(crate) fn scores(graph: &impl Votes, restart: &[f32]) -> (Vec<f32>, Convergence) {
    if graph.is_symmetric() {
        by_conjugate_gradients(graph, restart)
    } else {
        by_powers(graph, restart)
    }
}

/// Power iteration.
fn by_powers(graph: &impl Votes, restart: &[f32]) -> (Vec<f32>, Convergence) {
    let out_weights = graph.out_weights();
    let mut receive = graph.receiver();
    let mut scores = restart.to_vec();
    let mut votes = vec![0.0; scores.len()];
    let mut received = vec![0.0; scores.len()];
    let mut convergence = Convergence { products: 1, residual: f32::INFINITY };
    while convergence.residual >= TOLERANCE && convergence.products <= MAX_STEPS {
        let lost = sum(&scores, &out_weights, |score, out| if out > 0.0 { 0.0 } else { score });
        for ((vote, score), out) in votes.iter_mut().zip(&scores).zip(&out_weights) {
            *vote = if *out > 0.0 { score / out } else { 0.0 };
        }
        receive(&votes, &mut received);
        convergence.products += 1;
        for (next, restart) in received.iter_mut().zip(restart) {
            *next = (1.0 - DAMPING + DAMPING * lost) * restart + DAMPING * *next;
        }
        convergence.residual = sum(&received, &scores, |next, score| (next - score).abs());
        std::mem::swap(&mut scores, &mut received);
    }
    (scores, convergence)
}

/// Conjugate gradients (Hestenes and Stiefel, 1952).
///
/// With edges `W` that have no direction and `D`, their sums, `q = D⁻¹ p` solves the symmetric positive definite
/// `(D − d W) q = (1 − d) r`, but for a factor; `D` is the preconditioner. The dangling mass,
/// which nodes without edges pass on to `r`, adds a multiple of `r`: scaling `p` to the sum of 1 in
/// the end accounts for it. The start is in proportion to the sums, which is near the scores, and leaves a residual
/// that is known without a product, `W 1` being these sums. Where `r` leaves some out it is zero, and stays so in every
/// part of the graph that no edge leads to from where `r` restarts: of those no rounding may make an order.
fn by_conjugate_gradients(graph: &impl Votes, restart: &[f32]) -> (Vec<f32>, Convergence) {
    let sums = graph.out_weights();
    let inverse = |sum: &f32| if *sum > 0.0 { 1.0 / sum } else { 0.0 };
    let inverses: Vec<f32> = sums.iter().map(inverse).collect();
    let mut receive = graph.receiver();
    let mut multiply = |x: &[f32], product: &mut [f32]| {
        receive(x, product);
        for ((product, x), sum) in product.iter_mut().zip(x).zip(&sums) {
            *product = sum * x - DAMPING * *product;
        }
    };
    let everywhere = restart.iter().all(|restart| *restart > 0.0);
    let start = if everywhere { inverse(&sum(&sums, &sums, |x, _| x)) } else { 0.0 };
    let mut scores = vec![start; sums.len()];
    let mut product = vec![0.0; sums.len()];
    let off = |(restart, sum): (&f32, &f32)| {
        if *sum > 0.0 { (1.0 - DAMPING) * (restart - start * sum) } else { 0.0 }
    };
    let mut residual: Vec<f32> = restart.iter().zip(&sums).map(off).collect();
    let scaled = residual.iter().zip(&inverses).map(|(residual, inverse)| residual * inverse);
    let mut direction: Vec<f32> = scaled.collect();
    let mut squares = dot(&residual, &direction);
    // What a power step would move.
    let moved = |residual: &[f32]| sum(residual, residual, |x, _| x.abs());
    let mut convergence = Convergence { products: 1, residual: moved(&residual) };
    while convergence.residual >= TOLERANCE && convergence.products <= MAX_STEPS {
        multiply(&direction, &mut product);
        let length = squares / dot(&direction, &product);
        for (((score, residual), direction), product) in
            scores.iter_mut().zip(&mut residual).zip(&direction).zip(&product)
        {
            *score += length * direction;
            *residual -= length * product;
        }
        let before = squares;
        squares = sum(&residual, &inverses, |x, inverse| x * x * inverse);
        for ((direction, residual), inverse) in direction.iter_mut().zip(&residual).zip(&inverses) {
            *direction = residual * inverse + squares / before * *direction;
        }
        convergence.products += 1;
        convergence.residual = moved(&residual);
    }
    for ((score, sum), restart) in scores.iter_mut().zip(&sums).zip(restart) {
        *score = if *sum > 0.0 { (*score * sum).max(0.0) } else { (1.0 - DAMPING) * restart };
    }
    scale(&mut scores);
    (scores, convergence)
}
