//! The sentence graph. Its product with a vector goes through the terms, so that it need not be written out; of an
//! article it is, which is cheaper there.

use crate::similarity::{LANES, Norm, Weights};
use crate::terms::TermMatrix;
pub(crate) use dense::DenseGraph;
#[cfg(test)]
use dense::MOST_SENTENCES;
pub(crate) use pairs::Pairs;
use shared::Shared;

mod dense;
mod equal_rows;
mod pairs;
mod shared;

/// What PageRank asks of a graph, of sentences or of words. Single precision is right to a ten millionth, a
/// hundredth of what `PageRank` stops at.
pub(crate) trait Votes {
    /// How much each node votes for others in all: the sum of its edges.
    fn out_weights(&self) -> Vec<f32>;

    /// Whether every edge weighs the same in both directions.
    fn is_symmetric(&self) -> bool;

    /// A function that says what each node receives when node `i` gives `votes[i]` times each of its
    /// edges.
    fn receiver(&self) -> impl FnMut(&[f32], &mut [f32]);
}

/// What is left of a sum without its own edge counts from this share of that edge on; below, it
/// may be nothing but rounding.
const ROUNDING: f32 = 1e-6;

/// Sentences as nodes, similarities as edges from the one that votes to the one voted for. No
/// sentence votes for itself.
pub(crate) struct Graph<'m> {
    terms: &'m TermMatrix,
    weights: Weights,
    /// What each kind of sentence brings to the norm, group by group, in single precision.
    groups: Vec<Vec<[f32; LANES]>>,
    shared: Shared,
}

/// Which way the votes go.
#[derive(Clone, Copy)]
enum Direction {
    /// From the nodes of the vector, along their edges.
    Forward,
    /// Against them.
    Backward,
}

impl Direction {
    /// The other one.
    fn back(self) -> Self {
        match self {
            Self::Forward => Self::Backward,
            Self::Backward => Self::Forward,
        }
    }
}

/// What each term is given, by the lanes of the norm: room that every product uses anew.
#[derive(Default)]
struct Sums {
    single: Vec<[f32; 1]>,
    lanes: Vec<[f32; LANES]>,
}

impl<'m> Graph<'m> {
    pub(crate) fn new(terms: &'m TermMatrix, weights: Weights) -> Self {
        let shared = Shared::of(terms, &weights);
        let groups = match &weights.norm {
            Norm::One => Vec::new(),
            Norm::Groups { groups, .. } => {
                let single = |lanes: &[f64; LANES]| lanes.map(|lane| lane as f32);
                groups.iter().map(|group| group.iter().map(single).collect()).collect()
            }
        };
        Self { terms, weights, groups, shared }
    }

    /// The number of sentences.
    pub(crate) fn len(&self) -> usize {
        self.terms.len()
    }

    /// Multiplies the graph with the vector `x`. For every group of [`LANES`] parts of the norm, that
    /// costs two steps for each entry of a term that two sentences have.
    fn product(&self, x: &[f32], direction: Direction, sums: &mut Sums, result: &mut [f32]) {
        result.fill(0.0);
        match &self.weights.norm {
            Norm::One => {
                self.shared.add_product(direction, x, &|_| [1.0], &mut sums.single, result);
            }
            Norm::Groups { of, .. } => {
                for lanes in &self.groups {
                    let lanes = |i: usize| lanes[of[i] as usize];
                    self.shared.add_product(direction, x, &lanes, &mut sums.lanes, result);
                }
            }
        }
        for ((y, own), x) in result.iter_mut().zip(&self.shared.own).zip(x) {
            let itself = own * x;
            let others = *y - itself;
            *y = if others.abs() > ROUNDING * itself.abs() { others } else { 0.0 };
        }
    }
}

impl Votes for Graph<'_> {
    fn out_weights(&self) -> Vec<f32> {
        let mut result = vec![0.0; self.len()];
        let ones = vec![1.0; self.len()];
        self.product(&ones, Direction::Backward, &mut Sums::default(), &mut result);
        result
    }

    fn is_symmetric(&self) -> bool {
        self.weights.is_symmetric()
    }

    fn receiver(&self) -> impl FnMut(&[f32], &mut [f32]) {
        let mut sums = Sums::default();
        move |votes, received| self.product(votes, Direction::Forward, &mut sums, received)
    }
}

/// The graph written out: the oracle of the implicit one.
#[cfg(test)]
mod naive {
    use crate::similarity::Similarity;
    use crate::terms::TermMatrix;

    /// Every similarity by its published formula, straight from the counts.
    pub(super) fn similarities(terms: &TermMatrix, similarity: Similarity) -> Vec<Vec<f64>> {
        let n = terms.len();
        let mut rows = vec![vec![0.0; n]; n];
        for (i, row) in rows.iter_mut().enumerate() {
            for (j, cell) in row.iter_mut().enumerate() {
                if i != j {
                    *cell = by_formula(terms, similarity, i, j);
                }
            }
        }
        rows
    }

    fn by_formula(terms: &TermMatrix, similarity: Similarity, i: usize, j: usize) -> f64 {
        let n = terms.len() as f64;
        let tf = |row: usize, term: u32| {
            let at = terms.row(row).iter().position(|&other| other == term);
            at.map_or(0.0, |at| f64::from(terms.tf()[terms.row_range(row)][at]))
        };
        let length = |row: usize| f64::from(terms.length(row));
        match similarity {
            Similarity::Overlap => {
                let shared = terms.row(i).iter().filter(|&&term| tf(j, term) > 0.0).count();
                shared as f64 / (length(i).max(2.0).ln() + length(j).max(2.0).ln())
            }
            Similarity::Cosine => {
                let x = |row: usize, term: u32| {
                    tf(row, term) * (((1.0 + n) / (1.0 + f64::from(terms.df(term)))).ln() + 1.0)
                };
                let dot = |a: usize, b: usize| -> f64 {
                    terms.row(a).iter().map(|&term| x(a, term) * x(b, term)).sum()
                };
                let sizes = (dot(i, i) * dot(j, j)).sqrt();
                if sizes > 0.0 { dot(i, j) / sizes } else { 0.0 }
            }
            Similarity::Bm25 => {
                let average = ((0..terms.len()).map(length).sum::<f64>() / n).max(1.0);
                let votes = terms.row(i).iter().map(|&term| {
                    let df = f64::from(terms.df(term));
                    let idf = (1.0 + (n - df + 0.5) / (df + 0.5)).ln();
                    let tf = tf(j, term);
                    idf * tf * 2.2 / (tf + 1.2 * (0.25 + 0.75 * length(j) / average))
                });
                votes.sum()
            }
        }
    }

    /// PageRank by the textbook, over rows of edges.
    pub(super) fn page_rank(edges: &[Vec<f64>], restart: &[f32]) -> Vec<f64> {
        let n = edges.len();
        let restart: Vec<f64> = restart.iter().copied().map(f64::from).collect();
        let mut scores = restart.clone();
        for _ in 0..200 {
            let mut next = vec![0.0; n];
            for i in 0..n {
                let out: f64 = edges[i].iter().sum();
                for j in 0..n {
                    let share = if out > 0.0 { edges[i][j] / out } else { restart[j] };
                    next[j] += 0.85 * scores[i] * share;
                }
            }
            for (next, restart) in next.iter_mut().zip(&restart) {
                *next += 0.15 * restart;
            }
            scores = next;
        }
        scores
    }

    pub(super) fn degree(edges: &[Vec<f64>], restart: &[f32]) -> Vec<f64> {
        let n = edges.len();
        let restart: Vec<f64> = restart.iter().copied().map(f64::from).collect();
        let received: Vec<f64> =
            (0..n).map(|j| (0..n).map(|i| restart[i] * edges[i][j]).sum()).collect();
        let sum: f64 = received.iter().sum();
        if sum > 0.0 { received.iter().map(|x| x / sum).collect() } else { restart }
    }

    #[track_caller]
    pub(super) fn assert_alike(found: &[f32], expected: &[f64]) {
        assert_eq!(found.len(), expected.len());
        for (i, (&found, expected)) in found.iter().zip(expected).enumerate() {
            let found = f64::from(found);
            assert!(
                (found - expected).abs() < 2e-3 * expected.max(1e-3),
                "{i}: {found} instead of {expected}"
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{BlockKind, Document, Format};
    use crate::language::Language;
    use crate::rank::{Ranker, scale};
    use crate::similarity::Similarity;
    use crate::terms::{Analysis, Analyzer, Vocabulary};
    use proptest::prelude::*;

    const SIMILARITIES: [Similarity; 3] =
        [Similarity::Overlap, Similarity::Cosine, Similarity::Bm25];

    #[track_caller]
    fn check(sentences: &[&str], language: Language) {
        let analyzer = Analyzer::new(language.lexicon(), Analysis::default());
        let terms =
            Vocabulary::new(&analyzer).count(sentences.iter().copied().map(std::iter::once));
        let n = terms.len();
        let uniform = vec![1.0 / n as f32; n];
        let mut biased: Vec<f32> = (0..n).map(|i| (i % 3) as f32).collect();
        if !scale(&mut biased) {
            biased.clone_from(&uniform);
        }
        for similarity in SIMILARITIES {
            let edges = naive::similarities(&terms, similarity);
            let graph = Graph::new(&terms, similarity.weigh(&terms));
            let pairs = Pairs::new(&graph);
            for (i, row) in edges.iter().enumerate() {
                for (j, edge) in row.iter().enumerate().filter(|&(j, _)| j != i) {
                    let found = pairs.similarity(i, j);
                    assert!((found - edge).abs() <= 1e-3 * edge, "{found} instead of {edge}");
                }
            }
            let sums: Vec<f64> = edges.iter().map(|row| row.iter().sum()).collect();
            naive::assert_alike(&graph.out_weights(), &sums);
            let dense =
                DenseGraph::fits(n).then(|| DenseGraph::new(&terms, &similarity.weigh(&terms)));
            if let Some(dense) = &dense {
                naive::assert_alike(&dense.out_weights(), &sums);
            }
            for restart in [&uniform, &biased] {
                for ranker in [Ranker::PageRank, Ranker::Degree] {
                    let (found, _) = ranker.scores(&graph, restart);
                    let expected = match ranker {
                        Ranker::PageRank => naive::page_rank(&edges, restart),
                        Ranker::Degree => naive::degree(&edges, restart),
                    };
                    naive::assert_alike(&found, &expected);
                    let by_pairs = dense.as_ref().map(|dense| ranker.scores(dense, restart).0);
                    for (a, b) in found.iter().zip(by_pairs.iter().flatten()) {
                        assert!((a - b).abs() <= 1e-4 * a, "{a} by terms, {b} by pairs");
                    }
                }
            }
        }
    }

    #[test]
    fn ranks_real_texts_as_the_graph_written_out_does() {
        for (text, language) in [
            (include_str!("../examples/texts/id.txt"), Language::Indonesian),
            (include_str!("../examples/texts/en_paper.txt"), Language::English),
            (include_str!("../examples/texts/zh.txt"), Language::Chinese),
            (include_str!("../examples/texts/th.txt"), Language::Thai),
        ] {
            let document = Document::parse(text, Format::Text, language);
            assert!(document.blocks().iter().any(|block| block.kind == BlockKind::Paragraph));
            let sentences: Vec<&str> =
                document.sentences().iter().map(|span| &text[span.range()]).collect();
            check(&sentences, language);
            check(&sentences[..sentences.len().min(MOST_SENTENCES)], language);
        }
    }

    #[test]
    fn ranks_odd_texts_as_the_graph_written_out_does() {
        let odd: [&[&str]; 6] = [
            &["river"],
            &["river", "river", "river"],
            &["river", "bridge", "the of and"],
            &["", "", "river bridge", "river bridge bridge tower"],
            &["alpha beta", "gamma delta", "epsilon zeta"],
            &["rain", "rain rain rain rain rain rain rain rain rain rain rain rain", "rain fog"],
        ];
        for sentences in odd {
            check(sentences, Language::English);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn ranks_random_texts_as_the_graph_written_out_does(
            sentences in prop::collection::vec("([a-f]{2} ){0,30}", 1..24)
        ) {
            let sentences: Vec<&str> = sentences.iter().map(String::as_str).collect();
            check(&sentences, Language::English);
        }
    }

    #[test]
    fn what_no_edge_leads_to_stays_at_zero() {
        let sentences = ["ra sa ta", "ra sa ua", "ta ua", "va wa", "va xa", "wa xa ya ya"];
        let analyzer = Analyzer::new(Language::Undetermined.lexicon(), Analysis::default());
        let terms = Vocabulary::new(&analyzer).count(sentences.into_iter().map(std::iter::once));
        let restart = [0.75, 0.0, 0.25, 0.0, 0.0, 0.0];
        for similarity in SIMILARITIES {
            let by_terms = Graph::new(&terms, similarity.weigh(&terms));
            let by_pairs = DenseGraph::new(&terms, &similarity.weigh(&terms));
            let scores = [
                Ranker::PageRank.scores(&by_terms, &restart).0,
                Ranker::PageRank.scores(&by_pairs, &restart).0,
            ];
            for scores in scores {
                assert!(scores[..3].iter().all(|&score| score > 0.1), "{scores:?}");
                assert!(scores[3..].iter().all(|&score| score.to_bits() == 0), "{scores:?}");
            }
        }
    }

    #[test]
    fn weighs_edges_as_worked_by_hand() {
        // i = {ra, sa, ta}, j = {ra, sa, ua, va}: 2 / (ln 3 + ln 4).
        let sentences = ["ra sa ta", "ra sa ua va"];
        let analyzer = Analyzer::new(Language::Undetermined.lexicon(), Analysis::default());
        let terms = Vocabulary::new(&analyzer).count(sentences.into_iter().map(std::iter::once));
        let overlap = Graph::new(&terms, Similarity::Overlap.weigh(&terms));
        assert!((Pairs::new(&overlap).similarity(0, 1) - 2.0 / 12f64.ln()).abs() < 1e-12);
        // idf of a shared term: ln(3/3) + 1 = 1, of the others: ln(3/2) + 1 = 1.405465.
        // cos = 2 / (√(2 + 1.405465²) · √(2 + 2 · 1.405465²)) = 2 / (1.993824 · 2.439398).
        let cosine = Graph::new(&terms, Similarity::Cosine.weigh(&terms));
        assert!((Pairs::new(&cosine).similarity(0, 1) - 0.411_207).abs() < 1e-5);
        // idf of a shared term: ln(1 + 0.5 / 2.5) = 0.182322; avg = 3.5, |j| = 4:
        // 2 · 0.182322 · 2.2 / (1 + 1.2 · (0.25 + 0.75 · 4 / 3.5)) = 0.802216 / 2.328571.
        let bm25 = Graph::new(&terms, Similarity::Bm25.weigh(&terms));
        assert!((Pairs::new(&bm25).similarity(0, 1) - 0.344_509).abs() < 1e-5);
    }
}
