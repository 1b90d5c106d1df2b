//! PageRank, on sentences and on words.

use super::Votes;

/// The chance to follow an edge (Brin and Page, 1998, and all after them).
const DAMPING: f64 = 0.85;
/// Scores have settled when a step moves them by less, in all.
const TOLERANCE: f64 = 1e-10;
/// Stop here in any case. Each step shrinks the error by `DAMPING`, so this many suffice for the
/// tolerance: `0.85^142 < 1e-10`.
const MAX_STEPS: usize = 142;

/// `p = (1 − d) r + d Pᵀ p`, where `P` is the graph with rows of sum 1; a node without edges
/// leads on to `r`. By power iteration; 12 to 30 steps on real text.
pub(crate) fn scores(graph: &impl Votes, restart: &[f64]) -> Vec<f64> {
    let out_weights = graph.out_weights();
    let mut scores = restart.to_vec();
    let mut votes = vec![0.0; scores.len()];
    for _ in 0..MAX_STEPS {
        let mut lost = 0.0;
        for ((vote, score), out) in votes.iter_mut().zip(&scores).zip(&out_weights) {
            if *out > 0.0 {
                *vote = score / out;
            } else {
                *vote = 0.0;
                lost += score;
            }
        }
        let received = graph.received(&votes);
        let mut moved = 0.0;
        for ((score, received), restart) in scores.iter_mut().zip(received).zip(restart) {
            let next = (1.0 - DAMPING + DAMPING * lost) * restart + DAMPING * received;
            moved += (next - *score).abs();
            *score = next;
        }
        if moved < TOLERANCE {
            break;
        }
    }
    scores
}
