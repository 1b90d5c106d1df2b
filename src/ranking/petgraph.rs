//! The sentence graph for petgraph.

use super::Ranking;
use ::petgraph::graph::{NodeIndex, UnGraph};

/// For each sentence, at most this many of its strongest edges are in the graph: without a bound, a
/// book would give millions of edges.
const EDGES: usize = 64;

impl Ranking<'_> {
    /// The sentence graph for `petgraph`: a node for every sentence and heading, with its number
    /// among all of [`explain`](Self::explain); an edge for two that are alike by more than
    /// `min_weight`, as far as it is among the 64 strongest of one of them.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "Rain fell on the hills. The river rose with the rain. Bakers slept.";
    /// let graph = ringkas::Summarizer::new().rank(text).graph(0.0);
    /// assert_eq!((graph.node_count(), graph.edge_count()), (3, 1));
    /// ```
    #[must_use]
    pub fn graph(&self, min_weight: f64) -> UnGraph<usize, f64> {
        let mut graph = UnGraph::with_capacity(self.scores.terms.len(), 0);
        for number in 0..self.scores.terms.len() {
            graph.add_node(number);
        }
        for edge in self.edges(EDGES).into_iter().filter(|edge| edge.weight > min_weight) {
            graph.add_edge(NodeIndex::new(edge.i), NodeIndex::new(edge.j), edge.weight);
        }
        graph
    }
}
