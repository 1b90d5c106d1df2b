//! The sum of each sentence's edges.

use crate::graph::Votes;

/// What each sentence receives when `restart` votes; `restart` itself for a graph without edges.
/// One product.
pub(super) fn scores(graph: &impl Votes, restart: &[f64]) -> Vec<f64> {
    let mut received = vec![0.0; restart.len()];
    graph.receiver()(restart, &mut received);
    let sum: f64 = received.iter().sum();
    if sum > 0.0 {
        received.into_iter().map(|received| received / sum).collect()
    } else {
        restart.to_vec()
    }
}
