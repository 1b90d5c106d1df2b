//! The sum of each sentence's edges.

use super::scale;
use crate::graph::Votes;

/// What each sentence receives when `restart` votes; `restart` itself for a graph without edges.
/// One product.
pub(super) fn scores(graph: &impl Votes, restart: &[f32]) -> Vec<f32> {
    let mut received = vec![0.0; restart.len()];
    graph.receiver()(restart, &mut received);
    if scale(&mut received) { received } else { restart.to_vec() }
}
