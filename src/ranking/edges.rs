//! The edges of the sentence graph one by one, for those who want to look at it.

use super::Ranking;
use crate::graph::{Graph, Votes};
use crate::terms::{Analyzer, TermMatrix, Vocabulary};
use std::collections::HashSet;

/// Two sentences that are alike.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Edge {
    /// The number of the earlier sentence: [`Sentence::number`](crate::Sentence::number).
    pub i: usize,
    /// The number of the later one.
    pub j: usize,
    /// How alike they are: more than 0. Under BM25, where it matters which of them votes, the mean.
    pub weight: f64,
}

/// A sentence that votes for another.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Voter<'t> {
    /// Its [`Sentence::number`](crate::Sentence::number).
    pub number: usize,
    /// How like it is to the one voted for: more than 0.
    pub weight: f64,
    /// The words of the one voted for that it has, too, in whatever form.
    pub shared: Vec<&'t str>,
}

impl<'t> Ranking<'t> {
    /// The strongest edges of every sentence, at most `per_sentence` each (an edge may be among the
    /// strongest of one end only), in ascending order. Headings have edges, too.
    ///
    /// Costs the sentences that share a term with each, where the term stands in no more than
    /// 1000: a second for a book.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "Rain fell on the hills. The river rose with the rain. Bakers slept.";
    /// let ranking = ringkas::Summarizer::new().rank(text);
    /// let edges = ranking.edges(3);
    /// assert_eq!(edges.len(), 1);
    /// assert_eq!((edges[0].i, edges[0].j), (0, 1));
    /// ```
    #[must_use]
    pub fn edges(&self, per_sentence: usize) -> Vec<Edge> {
        let graph = self.sentence_graph();
        let postings = Postings::of(&self.scores.terms);
        let mut edges: Vec<Edge> = Vec::new();
        let mut seen = vec![u32::MAX; self.scores.terms.len()];
        for j in 0..self.scores.terms.len() {
            let mut neighbours: Vec<(f64, usize)> = Vec::new();
            for &term in self.scores.terms.row(j) {
                for &i in postings.of_term(term) {
                    if i as usize != j
                        && std::mem::replace(&mut seen[i as usize], j as u32) != j as u32
                    {
                        neighbours.push((weight(&graph, i as usize, j), i as usize));
                    }
                }
            }
            neighbours.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            neighbours.truncate(per_sentence);
            let edge = |(weight, i): (f64, usize)| Edge { i: i.min(j), j: i.max(j), weight };
            edges.extend(neighbours.into_iter().filter(|&(weight, _)| weight > 0.0).map(edge));
        }
        edges.sort_unstable_by_key(|edge| (edge.i, edge.j));
        edges.dedup_by_key(|edge| (edge.i, edge.j));
        edges
    }

    /// The sentences that are most like the one of this [`Sentence::number`](crate::Sentence::number),
    /// at most `n`, best first; none for a number that no sentence has. Linear in the text.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "Rain fell on the hills. The river rose with the rains. Bakers slept.";
    /// let ranking = ringkas::Summarizer::new().rank(text);
    /// let voters = ranking.voters(0, 3);
    /// assert_eq!(voters.len(), 1);
    /// assert_eq!((voters[0].number, &voters[0].shared[..]), (1, &["Rain"][..]));
    /// ```
    #[must_use]
    pub fn voters(&self, number: usize, n: usize) -> Vec<Voter<'t>> {
        if number >= self.scores.terms.len() {
            return Vec::new();
        }
        let graph = self.sentence_graph();
        let weighed = |i: usize| (weight(&graph, i, number), i);
        let mut voters: Vec<(f64, usize)> = (0..self.scores.terms.len())
            .filter(|&i| i != number)
            .map(weighed)
            .filter(|&(weight, _)| weight > 0.0)
            .collect();
        voters.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        voters.truncate(n);
        let voter = |(weight, i)| Voter { number: i, weight, shared: self.shared(i, number) };
        voters.into_iter().map(voter).collect()
    }

    /// The words of sentence `j` whose terms sentence `i` has, each once.
    fn shared(&self, i: usize, j: usize) -> Vec<&'t str> {
        let analyzer = Analyzer::new(self.language().lexicon(), self.options.analysis());
        let mut vocabulary = Vocabulary::new(&analyzer);
        let matrix = vocabulary.count([self.visible(i), self.visible(j)].into_iter());
        let mut left: HashSet<u32> = matrix.row(0).iter().copied().collect();
        let mut shared = Vec::new();
        for part in self.visible(j) {
            analyzer.each_word(part, |_, word| {
                if vocabulary.term_of(word).is_some_and(|term| left.remove(&term)) {
                    shared.push(word);
                }
            });
        }
        shared
    }

    pub(super) fn sentence_graph(&self) -> Graph<'_> {
        Graph::new(&self.scores.terms, self.scores.similarity.weigh(&self.scores.terms))
    }
}

/// How alike two sentences are, whichever votes.
fn weight(graph: &Graph<'_>, i: usize, j: usize) -> f64 {
    let both = |i, j| graph.similarity(i, j);
    if graph.is_symmetric() { both(i, j) } else { f64::midpoint(both(i, j), both(j, i)) }
}

/// The sentences of each term.
struct Postings {
    starts: Vec<usize>,
    rows: Vec<u32>,
}

impl Postings {
    /// By counting. Common terms have none: they lead to no edge, though they add to the weight of those
    /// that other terms lead to.
    fn of(terms: &TermMatrix) -> Self {
        let listed = |term: u32| if terms.is_common(term) { 0 } else { terms.df(term) as usize };
        let mut starts = vec![0];
        for term in 0..terms.width() as u32 {
            starts.push(starts[term as usize] + listed(term));
        }
        let mut next = starts.clone();
        let mut rows = vec![0; starts[terms.width()]];
        for i in 0..terms.len() {
            for &term in terms.row(i).iter().filter(|&&term| listed(term) > 0) {
                rows[next[term as usize]] = i as u32;
                next[term as usize] += 1;
            }
        }
        Self { starts, rows }
    }

    fn of_term(&self, term: u32) -> &[u32] {
        &self.rows[self.starts[term as usize]..self.starts[term as usize + 1]]
    }
}
