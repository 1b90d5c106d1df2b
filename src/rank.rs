//! How central each sentence is. One file a ranker.

use crate::graph::Graph;

mod degree;
pub(crate) mod page_rank;

/// How scores settled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Convergence {
    /// Products of the graph with a vector.
    pub(crate) products: usize,
    /// What another step would move, in all.
    pub(crate) residual: f64,
}

/// How the centrality of sentences is told from their graph.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(rename_all = "snake_case")
)]
pub enum Ranker {
    /// A sentence is central if central sentences are like it (Brin and Page, 1998; TextRank).
    #[default]
    PageRank,
    /// A sentence is central if many are like it: the sum of its edges (LexRank's degree).
    Degree,
}

impl Ranker {
    /// The centralities, which sum to 1, and how they settled. `restart`, of sum 1, is where a reader
    /// who is not led on begins anew.
    pub(crate) fn scores(self, graph: &Graph<'_>, restart: &[f64]) -> (Vec<f64>, Convergence) {
        match self {
            Self::PageRank => page_rank::scores(graph, restart),
            Self::Degree => {
                (degree::scores(graph, restart), Convergence { products: 1, residual: 0.0 })
            }
        }
    }
}
