//! The choice: best first, without repetition, within the budget.

use crate::prior::{AS_GOOD, SAME};
use crate::terms::{TermId, TermMatrix};
use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, HashMap};

/// A term in more sentences says nothing about repetition. It bounds the cost of a pick.
const COMMONEST: u32 = 1000;
/// A sentence so many times as long as the median is more often text without stops than a sentence.
const OVERLONG: usize = 8;

/// A sentence that may be picked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    /// Its row in the term matrix.
    pub(crate) row: u32,
    pub(crate) score: f64,
    /// In the unit of the budget.
    pub(crate) length: usize,
    /// Whether the same sentence stands earlier in the text.
    pub(crate) repeated: bool,
}

/// The bound on the sum of lengths, with so much between two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bound {
    pub(crate) max: usize,
    pub(crate) separator: usize,
}

/// The chosen candidates, in ascending order.
///
/// Greedily takes the sentence with the highest `score · (1 − diversity · s)`, where `s` is its
/// greatest likeness to one already taken, the cosine of their sets of terms (maximal marginal
/// relevance; Carbonell and Goldstein, 1998). Repeated sentences, those that say the [`SAME`] as one
/// taken (unless `diversity` is 0), and those [`OVERLONG`] come after all others. Once one does not
/// fit, the best that does is the last; if none fits, the shortest is taken. In the end, a sentence
/// that cannot stand without the one before, as `leans` tells, gives way at the head of the summary
/// to one about as good, if there is one.
///
/// The order in which sentences are taken does not depend on the bound until one does not fit, and
/// after that there is one more at most: so a greater bound never gives fewer sentences. To go on
/// with ever shorter ones until nothing fits gives more of them, but no better a summary.
///
/// Values only fall while sentences are taken, so one whose value is up to date and still the
/// greatest is the greatest of all, and most are never looked at again (lazy greedy; Minoux, 1978).
pub(crate) fn select(
    candidates: &[Candidate],
    terms: &TermMatrix,
    diversity: f64,
    bound: Bound,
    leans: impl Fn(usize) -> bool,
) -> Vec<usize> {
    if bound.max == 0 || candidates.is_empty() {
        return Vec::new();
    }
    let separators = bound.separator.saturating_mul(candidates.len() - 1);
    let all =
        candidates.iter().map(|candidate| candidate.length).fold(separators, usize::saturating_add);
    if all <= bound.max {
        return (0..candidates.len()).collect();
    }
    let mut taken = Taken::new(terms);
    let mut chosen: Vec<usize> = Vec::new();
    let mut used = 0;
    let mut in_last = false;
    let mut passed_over = false;
    let overlong = OVERLONG.saturating_mul(median(candidates).max(1));
    let queued = |i: usize| Queued { value: candidates[i].score, like: 0.0, seen: 0, i: i as u32 };
    let (mut last, first): (Vec<Queued>, Vec<Queued>) =
        (0..candidates.len()).map(queued).partition(|queued| {
            let candidate = candidates[queued.i as usize];
            candidate.repeated || candidate.length > overlong
        });
    let mut queue = BinaryHeap::from(first);
    while used < bound.max {
        let Some(Queued { value, like, seen, i }) = queue.pop() else {
            if last.is_empty() {
                break;
            }
            queue = BinaryHeap::from(std::mem::take(&mut last));
            in_last = true;
            continue;
        };
        let candidate = candidates[i as usize];
        let like = taken.likeness(candidate.row, seen as usize).max(like);
        let now = candidate.score * (1.0 - diversity * like);
        let queued = Queued { value: now, like, seen: chosen.len() as u32, i };
        if like >= SAME && diversity > 0.0 && !in_last {
            last.push(queued);
        } else if now < value {
            queue.push(queued);
        } else {
            let before = if chosen.is_empty() { 0 } else { bound.separator };
            let after = used.saturating_add(before).saturating_add(candidate.length);
            if after > bound.max {
                passed_over = true;
                continue;
            }
            used = after;
            chosen.push(i as usize);
            taken.add(candidate.row);
            if passed_over {
                break;
            }
        }
    }
    if chosen.is_empty() {
        let key = |&i: &usize| {
            let Candidate { length, score, .. } = candidates[i];
            (length, Reverse(score.to_bits()), i)
        };
        chosen.extend((0..candidates.len()).min_by_key(key));
    }
    chosen.sort_unstable();
    let room = bound.max - used.min(bound.max);
    stand_alone(&mut chosen, candidates, &mut taken, diversity, room, leans);
    chosen
}

/// The length in the middle, the greater of two.
fn median(candidates: &[Candidate]) -> usize {
    let mut lengths: Vec<usize> = candidates.iter().map(|candidate| candidate.length).collect();
    let middle = lengths.len() / 2;
    *lengths.select_nth_unstable(middle).1
}

/// Replaces a first sentence that leans on the one before, which is left out, by the best other one
/// that is [`AS_GOOD`] and no longer than that and the `room` left.
fn stand_alone(
    chosen: &mut [usize],
    candidates: &[Candidate],
    taken: &mut Taken<'_>,
    diversity: f64,
    room: usize,
    leans: impl Fn(usize) -> bool,
) {
    let Some(&first) = chosen.first().filter(|&&first| leans(first)) else { return };
    let Candidate { length, score, .. } = candidates[first];
    let fits = |&i: &usize| {
        let other = candidates[i];
        !other.repeated
            && other.length <= length.saturating_add(room)
            && other.score >= AS_GOOD * score
            && chosen.binary_search(&i).is_err()
            && !leans(i)
    };
    let mut value =
        |i: usize| candidates[i].score * (1.0 - diversity * taken.likeness(candidates[i].row, 0));
    let values = (0..candidates.len()).filter(fits).map(|i| (value(i), i));
    let best = values.max_by(|(a, i), (b, j)| a.total_cmp(b).then(j.cmp(i)));
    if let Some((_, best)) = best.filter(|&(value, _)| value > 0.0) {
        chosen[0] = best;
        chosen.sort_unstable();
    }
}

/// A candidate in the queue, with its value when it was last looked at.
struct Queued {
    value: f64,
    /// Its greatest likeness to those taken by then …
    like: f64,
    /// … which were so many.
    seen: u32,
    i: u32,
}

impl Ord for Queued {
    fn cmp(&self, other: &Self) -> Ordering {
        // The earlier of equals is the greater.
        self.value.total_cmp(&other.value).then(other.i.cmp(&self.i))
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

/// The sentences that are taken, by their terms.
struct Taken<'m> {
    terms: &'m TermMatrix,
    /// Rows in the order they were taken.
    rows: Vec<u32>,
    /// Which of them hold each term, in that order.
    with: HashMap<TermId, Vec<u32>, foldhash::fast::RandomState>,
    /// How many terms each of them shares with the sentence looked at; zero between two looks.
    shared: Vec<u32>,
}

impl<'m> Taken<'m> {
    fn new(terms: &'m TermMatrix) -> Self {
        Self { terms, rows: Vec::new(), with: HashMap::default(), shared: Vec::new() }
    }

    fn add(&mut self, row: u32) {
        for &term in self.terms.row(row as usize) {
            if self.terms.df(term) <= COMMONEST {
                self.with.entry(term).or_default().push(self.rows.len() as u32);
            }
        }
        self.rows.push(row);
        self.shared.push(0);
    }

    /// The greatest cosine of `row` with one taken after the first `seen`. Costs those that share a
    /// term with it.
    fn likeness(&mut self, row: u32, seen: usize) -> f64 {
        if seen == self.rows.len() {
            return 0.0;
        }
        let terms = self.terms.row(row as usize);
        let mut touched: Vec<u32> = Vec::new();
        for term in terms {
            let Some(taken) = self.with.get(term) else { continue };
            for &i in taken.iter().rev().take_while(|&&i| i as usize >= seen) {
                let shared = &mut self.shared[i as usize];
                if *shared == 0 {
                    touched.push(i);
                }
                *shared += 1;
            }
        }
        let size = |row: u32| self.terms.row(row as usize).len() as f64;
        let mut greatest = 0.0_f64;
        for i in touched {
            let shared = f64::from(std::mem::take(&mut self.shared[i as usize]));
            let cosine = (shared / (size(row) * size(self.rows[i as usize])).sqrt()).min(1.0);
            greatest = greatest.max(cosine);
        }
        greatest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
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
        let mut lengths: Vec<usize> = candidates.iter().map(|candidate| candidate.length).collect();
        lengths.sort_unstable();
        let overlong = 8 * lengths[lengths.len() / 2].max(1);
        let total = lengths.iter().sum::<usize>() + (lengths.len() - 1) * bound.separator;
        if total <= bound.max {
            return (0..candidates.len()).collect();
        }
        let mut left: Vec<&Candidate> = candidates.iter().collect();
        let mut all_fit = true;
        while used < bound.max {
            let like = |candidate: &Candidate| {
                chosen.iter().map(|&row| cosine(row, candidate.row as usize)).fold(0.0, f64::max)
            };
            let value =
                |candidate: &Candidate| candidate.score * (1.0 - diversity * like(candidate));
            let last = |candidate: &Candidate| {
                candidate.repeated
                    || candidate.length > overlong
                    || diversity > 0.0 && like(candidate) >= SAME
            };
            let best = left.iter().enumerate().max_by(|(_, a), (_, b)| {
                (!last(a))
                    .cmp(&!last(b))
                    .then(value(a).total_cmp(&value(b)))
                    .then(b.row.cmp(&a.row))
            });
            let Some((best, _)) = best else { break };
            let best = left.remove(best);
            let separator = if chosen.is_empty() { 0 } else { bound.separator };
            if used + separator + best.length > bound.max {
                all_fit = false;
                continue;
            }
            used += separator + best.length;
            chosen.push(best.row as usize);
            if !all_fit {
                break;
            }
        }
        if chosen.is_empty() && bound.max > 0 {
            let shortest = candidates.iter().min_by(|a, b| {
                a.length.cmp(&b.length).then(b.score.total_cmp(&a.score)).then(a.row.cmp(&b.row))
            });
            chosen.extend(shortest.map(|candidate| candidate.row as usize));
        }
        chosen.sort_unstable();
        chosen
    }

    proptest! {
        #[test]
        fn chooses_as_the_formula_does(
            sentences in prop::collection::vec("([a-e]{2} ){1,6}|([a-e]{2} ){9,30}", 1..14),
            scores in prop::collection::vec(0.01..1.0_f64, 14),
            repeated in prop::collection::vec(prop::bool::weighted(0.2), 14),
            diversity in 0.0..1.0_f64,
            max in 0..60_usize,
            separator in 0..2_usize,
        ) {
            let terms = matrix(&sentences);
            let candidates: Vec<Candidate> = (0..sentences.len())
                .map(|row| Candidate {
                    row: row as u32,
                    score: scores[row],
                    length: sentences[row].len(),
                    repeated: repeated[row],
                })
                .collect();
            let bound = Bound { max, separator };
            prop_assert_eq!(
                select(&candidates, &terms, diversity, bound, |_| false),
                naive(&candidates, &terms, diversity, bound)
            );
        }
    }

    #[test]
    fn opens_with_a_sentence_that_stands_alone_if_one_is_as_good() {
        let sentences = ["ra sa", "ta ua", "va wa", "xa ya"].map(str::to_owned);
        let terms = matrix(&sentences);
        let candidate = |row: u32, score: f64| Candidate { row, score, length: 1, repeated: false };
        let bound = Bound { max: 1, separator: 0 };
        for (other, expected) in [(0.95, 2), (0.85, 1)] {
            let candidates = [candidate(0, 0.1), candidate(1, 1.0), candidate(2, other)];
            assert_eq!(select(&candidates, &terms, 0.6, bound, |row| row == 1), [expected]);
        }
    }
}
