//! The choice: best first, without repetition, within the budget.

use crate::prior::{AS_GOOD, SAME};
use crate::terms::TermMatrix;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// A term in more sentences says nothing about repetition. It bounds the cost of a pick.
const COMMONEST: u32 = 1000;

/// A sentence that may be picked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    /// Its row in the term matrix.
    pub(crate) row: usize,
    pub(crate) score: f64,
    /// In the unit of the budget.
    pub(crate) length: usize,
    /// Whether the same sentence stands earlier in the text.
    pub(crate) repeated: bool,
    /// Whether it cannot stand without the sentence before.
    pub(crate) leans: bool,
}

/// The bound on the sum of lengths, with so much between two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    pub(crate) max: usize,
    pub(crate) separator: usize,
}

/// The rows of the chosen candidates, in ascending order.
///
/// Greedily takes the sentence with the highest `score · (1 − diversity · s)` that still fits, where
/// `s` is its greatest likeness to one already taken, the cosine of their sets of terms (maximal
/// marginal relevance; Carbonell and Goldstein, 1998). Repeated sentences, and those that say the
/// [`SAME`] as one taken (unless `diversity` is 0), come after all others. If none fits, the
/// shortest is taken. Last, a sentence that leans on one left out gives way at the head of the
/// summary to one about as good, if there is one.
pub(crate) fn select(
    candidates: &[Candidate],
    terms: &TermMatrix,
    diversity: f64,
    bound: Bound,
) -> Vec<usize> {
    if bound.max == 0 || candidates.is_empty() {
        return Vec::new();
    }
    let mut chosen = Vec::new();
    let lengths =
        candidates.iter().map(|candidate| candidate.length.saturating_add(bound.separator));
    let all = lengths.fold(0, usize::saturating_add).saturating_sub(bound.separator);
    if all <= bound.max {
        chosen.extend(candidates.iter().map(|candidate| candidate.row));
        return chosen;
    }
    let mut likeness = Likeness::new(terms);
    let mut used = 0;
    let mut in_last = false;
    let (mut last, first): (Vec<Queued>, Vec<Queued>) = candidates
        .iter()
        .map(|&candidate| Queued { value: candidate.score, candidate })
        .partition(|queued| queued.candidate.repeated);
    let mut queue = BinaryHeap::from(first);
    while used < bound.max {
        let Some(Queued { value, candidate }) = queue.pop() else {
            if last.is_empty() {
                break;
            }
            queue = BinaryHeap::from(std::mem::take(&mut last));
            in_last = true;
            continue;
        };
        let like = likeness.to_chosen[candidate.row];
        let now = candidate.score * (1.0 - diversity * like);
        if like >= SAME && diversity > 0.0 && !in_last {
            last.push(Queued { value: now, candidate });
        } else if now < value {
            queue.push(Queued { value: now, candidate });
        } else {
            let before = if chosen.is_empty() { 0 } else { bound.separator };
            let after = used.saturating_add(before).saturating_add(candidate.length);
            if after <= bound.max {
                used = after;
                chosen.push(candidate.row);
                likeness.choose(candidate.row);
            }
        }
    }
    if chosen.is_empty() {
        let key = |candidate: &&Candidate| {
            (candidate.length, Reverse(candidate.score.to_bits()), candidate.row)
        };
        chosen.extend(candidates.iter().min_by_key(key).map(|candidate| candidate.row));
    }
    chosen.sort_unstable();
    let value = |candidate: &Candidate| {
        candidate.score * (1.0 - diversity * likeness.to_chosen[candidate.row])
    };
    stand_alone(&mut chosen, candidates, value, bound.max - used.min(bound.max));
    chosen
}

/// Replaces a first sentence that leans on the one before, which is left out, by the best other one
/// that is [`AS_GOOD`] and no longer than that and the `room` left.
fn stand_alone(
    chosen: &mut [usize],
    candidates: &[Candidate],
    value: impl Fn(&Candidate) -> f64,
    room: usize,
) {
    let at = |row: usize| candidates.binary_search_by_key(&row, |candidate| candidate.row).ok();
    let Some(first) = chosen.first().and_then(|&row| at(row)).map(|at| candidates[at]) else {
        return;
    };
    if !first.leans {
        return;
    }
    let fits = |other: &&Candidate| {
        !other.leans
            && !other.repeated
            && other.length <= first.length.saturating_add(room)
            && other.score >= AS_GOOD * first.score
            && chosen.binary_search(&other.row).is_err()
    };
    let best = candidates
        .iter()
        .filter(fits)
        .max_by(|a, b| value(a).total_cmp(&value(b)).then(b.row.cmp(&a.row)));
    if let Some(best) = best.filter(|best| value(best) > 0.0) {
        chosen[0] = best.row;
        chosen.sort_unstable();
    }
}

/// A candidate in the queue, with its value when it was last looked at: values only fall, so the
/// greatest that is up to date is the greatest of all.
struct Queued {
    value: f64,
    candidate: Candidate,
}

impl Ord for Queued {
    fn cmp(&self, other: &Self) -> Ordering {
        // The earlier of equals is the greater.
        self.value.total_cmp(&other.value).then(other.candidate.row.cmp(&self.candidate.row))
    }
}

impl PartialOrd for Queued {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Queued {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Queued {}

/// How like each sentence is to the chosen ones.
struct Likeness<'m> {
    terms: &'m TermMatrix,
    /// The sentences of each term, made at the first pick: starts by term, rows.
    postings: Option<(Vec<usize>, Vec<u32>)>,
    /// The greatest cosine with a chosen sentence, by row.
    to_chosen: Vec<f64>,
    /// How many terms each row shares with the sentence being chosen; zero between two picks.
    shared: Vec<u32>,
}

impl<'m> Likeness<'m> {
    fn new(terms: &'m TermMatrix) -> Self {
        Self {
            terms,
            postings: None,
            to_chosen: vec![0.0; terms.len()],
            shared: vec![0; terms.len()],
        }
    }

    /// Takes account of row `i`. Costs the sentences that share a term with it.
    fn choose(&mut self, i: usize) {
        let (starts, rows) = self.postings.get_or_insert_with(|| postings(self.terms));
        let mut touched: Vec<u32> = Vec::new();
        for &term in self.terms.row(i) {
            for &j in &rows[starts[term as usize]..starts[term as usize + 1]] {
                let shared = &mut self.shared[j as usize];
                if *shared == 0 {
                    touched.push(j);
                }
                *shared += 1;
            }
        }
        let size = |row: usize| self.terms.row(row).len() as f64;
        for j in touched {
            let j = j as usize;
            let shared = f64::from(std::mem::take(&mut self.shared[j]));
            let cosine = (shared / (size(i) * size(j)).sqrt()).min(1.0);
            self.to_chosen[j] = self.to_chosen[j].max(cosine);
        }
    }
}

/// The rows of each term, by counting; none for the commonest terms.
fn postings(terms: &TermMatrix) -> (Vec<usize>, Vec<u32>) {
    let listed = |term: u32| if terms.df(term) <= COMMONEST { terms.df(term) as usize } else { 0 };
    let mut starts = Vec::with_capacity(terms.width() + 1);
    let mut total = 0;
    starts.push(0);
    for term in 0..terms.width() {
        total += listed(term as u32);
        starts.push(total);
    }
    let mut next = starts.clone();
    let mut rows = vec![0; total];
    for i in 0..terms.len() {
        for &term in terms.row(i).iter().filter(|&&term| listed(term) > 0) {
            rows[next[term as usize]] = i as u32;
            next[term as usize] += 1;
        }
    }
    (starts, rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use crate::terms::Vocabulary;
    use proptest::prelude::*;

    fn matrix(sentences: &[String]) -> TermMatrix {
        let mut vocabulary = Vocabulary::new(Language::Undetermined.lexicon(), &[]);
        vocabulary.count(sentences.iter().map(|sentence| std::iter::once(sentence.as_str())))
    }

    /// The choice by the formula, every value computed anew for every pick.
    fn naive(
        candidates: &[Candidate],
        terms: &TermMatrix,
        diversity: f64,
        bound: Bound,
    ) -> Vec<usize> {
        let mut chosen: Vec<usize> = Vec::new();
        let mut used = 0;
        let cosine = |i: usize, j: usize| {
            let shared = terms.row(i).iter().filter(|term| terms.row(j).contains(term)).count();
            let sizes = (terms.row(i).len() * terms.row(j).len()) as f64;
            if shared == 0 { 0.0 } else { (shared as f64 / sizes.sqrt()).min(1.0) }
        };
        loop {
            let separator = if chosen.is_empty() { 0 } else { bound.separator };
            let fits = |candidate: &&Candidate| {
                !chosen.contains(&candidate.row)
                    && used < bound.max
                    && used + separator + candidate.length <= bound.max
            };
            let value = |candidate: &Candidate| {
                let likeness =
                    chosen.iter().map(|&row| cosine(row, candidate.row)).fold(0.0, f64::max);
                candidate.score * (1.0 - diversity * likeness)
            };
            let like = |candidate: &Candidate| {
                chosen.iter().map(|&row| cosine(row, candidate.row)).fold(0.0, f64::max)
            };
            let last = |candidate: &Candidate| {
                candidate.repeated || diversity > 0.0 && like(candidate) >= SAME
            };
            let best = candidates.iter().filter(fits).max_by(|a, b| {
                (!last(a))
                    .cmp(&!last(b))
                    .then(value(a).total_cmp(&value(b)))
                    .then(b.row.cmp(&a.row))
            });
            let Some(best) = best else { break };
            used += separator + best.length;
            chosen.push(best.row);
        }
        if chosen.is_empty() && bound.max > 0 {
            let shortest = candidates.iter().min_by(|a, b| {
                a.length.cmp(&b.length).then(b.score.total_cmp(&a.score)).then(a.row.cmp(&b.row))
            });
            chosen.extend(shortest.map(|candidate| candidate.row));
        }
        chosen.sort_unstable();
        chosen
    }

    proptest! {
        #[test]
        fn chooses_as_the_formula_does(
            sentences in prop::collection::vec("([a-e]{2} ){1,6}", 1..14),
            scores in prop::collection::vec(0.01..1.0_f64, 14),
            repeated in prop::collection::vec(prop::bool::weighted(0.2), 14),
            diversity in 0.0..1.0_f64,
            max in 0..60_usize,
            separator in 0..2_usize,
        ) {
            let terms = matrix(&sentences);
            let candidates: Vec<Candidate> = (0..sentences.len())
                .map(|row| Candidate {
                    row,
                    score: scores[row],
                    length: sentences[row].len(),
                    repeated: repeated[row],
                    leans: false,
                })
                .collect();
            let bound = Bound { max, separator };
            prop_assert_eq!(
                select(&candidates, &terms, diversity, bound),
                naive(&candidates, &terms, diversity, bound)
            );
        }
    }

    #[test]
    fn opens_with_a_sentence_that_stands_alone_if_one_is_as_good() {
        let sentences = ["ra sa", "ta ua", "va wa", "xa ya"].map(str::to_owned);
        let terms = matrix(&sentences);
        let candidate = |row: usize, score: f64, leans: bool| Candidate {
            row,
            score,
            length: 1,
            repeated: false,
            leans,
        };
        let bound = Bound { max: 1, separator: 0 };
        for (other, expected) in [(0.95, 2), (0.85, 1)] {
            let candidates =
                [candidate(0, 0.1, false), candidate(1, 1.0, true), candidate(2, other, false)];
            assert_eq!(select(&candidates, &terms, 0.6, bound), [expected]);
        }
    }
}
