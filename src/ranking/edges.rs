//! The edges of the sentence graph one by one, for those who want to look at it.

use super::Ranking;
use crate::graph::{Graph, Pairs};
use crate::terms::{Analyzer, TermId, TermMatrix, Vocabulary};
use foldhash::fast::RandomState;
use std::collections::HashMap;

/// The neighbours of a sentence are looked for among so many sentences for each of its terms, so that
/// the cost of a text that is made of common words stays near that of a book.
const WIDTH: usize = 64;

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
    /// The neighbours of a sentence are those that share one of its rarer terms: at most 64 for each term
    /// that it has, and none by terms of more than 1000 sentences. Linear in the text, but for logarithms:
    /// a second for a book.
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
        let pairs = Pairs::new(&graph);
        let postings = Postings::of(&self.scores.terms);
        let mut edges: Vec<Edge> = Vec::new();
        let mut seen = vec![u32::MAX; self.scores.terms.len()];
        for j in 0..self.scores.terms.len() {
            let mut neighbours: Vec<(f64, usize)> = Vec::new();
            for i in postings.of_rarest(self.scores.terms.row(j)) {
                if i as usize != j && std::mem::replace(&mut seen[i as usize], j as u32) != j as u32
                {
                    neighbours.push((pairs.likeness(i as usize, j), i as usize));
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
    /// at most `n`, best first; none for a number that no sentence has. Linear in the text, but for
    /// logarithms.
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
        let pairs = Pairs::new(&graph);
        let mut voters: Vec<(f64, usize)> = (0..self.scores.terms.len())
            .filter(|&i| i != number)
            .map(|i| (pairs.likeness(i, number), i))
            .filter(|&(weight, _)| weight > 0.0)
            .collect();
        voters.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        voters.truncate(n);
        let numbers: Vec<usize> = voters.iter().map(|&(_, i)| i).collect();
        let shared = self.shared(number, &numbers);
        let voter = |((weight, number), shared)| Voter { number, weight, shared };
        voters.into_iter().zip(shared).map(voter).collect()
    }

    /// For each of the `others`, the words of sentence `number` whose terms it has, too, each once. Linear
    /// in all of them, but for a sort.
    fn shared(&self, number: usize, others: &[usize]) -> Vec<Vec<&'t str>> {
        let analyzer = Analyzer::new(self.language().lexicon(), self.options.analysis());
        let mut vocabulary = Vocabulary::new(&analyzer);
        for &i in [number].iter().chain(others) {
            for part in self.visible(i) {
                for (_, word) in analyzer.words(part) {
                    vocabulary.add(word);
                }
            }
        }
        vocabulary.restore();
        let terms = |i: usize| {
            let mut terms: Vec<(TermId, &'t str)> = Vec::new();
            for part in self.visible(i) {
                for (_, word) in analyzer.words(part) {
                    terms.extend(vocabulary.term_of(word).map(|term| (term, word)));
                }
            }
            terms
        };
        let mut places: HashMap<TermId, (usize, &str), RandomState> = HashMap::default();
        for (place, (term, word)) in terms(number).into_iter().enumerate() {
            places.entry(term).or_insert((place, word));
        }
        let shared = |&i: &usize| {
            let of_other = terms(i);
            let mut shared: Vec<(usize, &str)> =
                of_other.iter().filter_map(|(term, _)| places.get(term).copied()).collect();
            shared.sort_unstable();
            shared.dedup();
            shared.into_iter().map(|(_, word)| word).collect()
        };
        others.iter().map(shared).collect()
    }

    pub(super) fn sentence_graph(&self) -> Graph<'_> {
        Graph::new(&self.scores.terms, self.scores.similarity.weigh(&self.scores.terms))
    }
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

    /// The sentences that hold one of the rarest terms of a `row`, some more than once: for so many of its
    /// terms as lead to no more than [`WIDTH`] sentences for each term of the row.
    fn of_rarest(&self, row: &[TermId]) -> impl Iterator<Item = u32> {
        let of_term = |term: &TermId| {
            &self.rows[self.starts[*term as usize]..self.starts[*term as usize + 1]]
        };
        let mut rarest: Vec<&[u32]> = row.iter().map(of_term).collect();
        // Of equally many, those of the first sentences come first.
        rarest.sort_unstable_by_key(|rows| (rows.len(), rows.first().copied()));
        let mut left = WIDTH * (row.len() + 1);
        rarest
            .into_iter()
            .take_while(move |rows| {
                let fits = rows.len() <= left;
                left = left.saturating_sub(rows.len());
                fits
            })
            .flatten()
            .copied()
    }
}
