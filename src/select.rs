//! The choice: best first, without repetition, within the budget.

use crate::terms::TermMatrix;
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use taken::Taken;

mod taken;

/// A sentence this many times as long as the median is more often text without stops than a sentence.
const OVERLONG: usize = 8;
/// From this cosine of their terms on, two sentences say the same, with a word or two changed: one
/// agency's report in two papers.
const SAME: f64 = 0.9;
/// A sentence that stands alone opens a summary instead of one that leans on a sentence left out,
/// if it has at least this share of its score.
const AS_GOOD: f64 = 0.9;

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

/// The bound on the sum of lengths, and the length of what stands between two sentences.
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
/// fit, the best that does is the last; if none fits, the shortest is taken, and no other. In the end,
/// a sentence that cannot stand without the one before, as `leans` tells, gives way at the head of the
/// summary to one about as good, if there is one.
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
    let mut selection = Selection::new(candidates, terms, diversity, bound);
    selection.fill();
    if selection.chosen.is_empty() {
        return shortest(candidates).into_iter().collect();
    }
    selection.chosen.sort_unstable();
    selection.stand_alone(leans);
    selection.chosen
}

/// The shortest candidate; of equals the best, and of those the first.
fn shortest(candidates: &[Candidate]) -> Option<usize> {
    let key = |&i: &usize| {
        let Candidate { length, score, .. } = candidates[i];
        (length, Reverse(score.to_bits()), i)
    };
    (0..candidates.len()).min_by_key(key)
}

/// The length in the middle, the greater of two.
fn median(candidates: &[Candidate]) -> usize {
    let mut lengths: Vec<usize> = candidates.iter().map(|candidate| candidate.length).collect();
    let middle = lengths.len() / 2;
    *lengths.select_nth_unstable(middle).1
}

/// A choice in the making.
struct Selection<'m> {
    candidates: &'m [Candidate],
    diversity: f64,
    bound: Bound,
    taken: Taken<'m>,
    /// Those taken, as they were taken, and their length together.
    chosen: Vec<usize>,
    used: usize,
    /// Those that may be taken, the best in front by what was known when each was queued.
    queue: BinaryHeap<Queued>,
    /// Those that come after all in the queue; none when these are the queue.
    last: Option<Vec<Queued>>,
}

impl<'m> Selection<'m> {
    fn new(
        candidates: &'m [Candidate],
        terms: &'m TermMatrix,
        diversity: f64,
        bound: Bound,
    ) -> Self {
        let overlong = OVERLONG.saturating_mul(median(candidates).max(1));
        let comes_last = |candidate: Candidate| candidate.repeated || candidate.length > overlong;
        let queued =
            |i: usize| Queued { value: candidates[i].score, like: 0.0, seen: 0, i: i as u32 };
        let (last, first): (Vec<Queued>, Vec<Queued>) = (0..candidates.len())
            .map(queued)
            .partition(|queued| comes_last(candidates[queued.i as usize]));
        Self {
            candidates,
            diversity,
            bound,
            taken: Taken::new(terms),
            chosen: Vec::new(),
            used: 0,
            queue: BinaryHeap::from(first),
            last: Some(last),
        }
    }

    /// Takes the best, one by one, until one does not fit; then the best that does.
    fn fill(&mut self) {
        let mut passed_over = false;
        while self.used < self.bound.max {
            let Some(i) = self.next() else { return };
            let taken = self.take(i);
            if taken && passed_over {
                return;
            }
            passed_over |= !taken;
        }
    }

    /// The best candidate that is left, by its likeness to all that are taken.
    fn next(&mut self) -> Option<usize> {
        loop {
            let Some(Queued { value, like, seen, i }) = self.queue.pop() else {
                self.queue = BinaryHeap::from(self.last.take()?);
                continue;
            };
            let candidate = self.candidates[i as usize];
            let like = self.taken.likeness(candidate.row, seen as usize).max(like);
            let now = candidate.score * (1.0 - self.diversity * like);
            let queued = Queued { value: now, like, seen: self.chosen.len() as u32, i };
            let says_the_same = like >= SAME && self.diversity > 0.0;
            match &mut self.last {
                Some(last) if says_the_same => last.push(queued),
                _ if now < value => self.queue.push(queued),
                _ => return Some(i as usize),
            }
        }
    }

    /// Takes candidate `i` if it fits, and returns whether it did.
    fn take(&mut self, i: usize) -> bool {
        let candidate = self.candidates[i];
        let separator = if self.chosen.is_empty() { 0 } else { self.bound.separator };
        let used = self.used.saturating_add(separator).saturating_add(candidate.length);
        let fits = used <= self.bound.max;
        if fits {
            self.used = used;
            self.chosen.push(i);
            self.taken.add(candidate.row);
        }
        fits
    }

    /// Replaces a first sentence that leans on the one before, which is left out, by the best other one
    /// that is [`AS_GOOD`] and fits in its place.
    fn stand_alone(&mut self, leans: impl Fn(usize) -> bool) {
        let Some(&first) = self.chosen.first().filter(|&&first| leans(first)) else { return };
        let Candidate { length, score, .. } = self.candidates[first];
        let room = length.saturating_add(self.bound.max - self.used);
        let fits = |&i: &usize| {
            let other = self.candidates[i];
            !other.repeated
                && other.length <= room
                && other.score >= AS_GOOD * score
                && self.chosen.binary_search(&i).is_err()
                && !leans(i)
        };
        let mut value = |i: usize| {
            let Candidate { row, score, .. } = self.candidates[i];
            score * (1.0 - self.diversity * self.taken.likeness(row, 0))
        };
        let values = (0..self.candidates.len()).filter(fits).map(|i| (value(i), i));
        let best = values.max_by(|(a, i), (b, j)| a.total_cmp(b).then(j.cmp(i)));
        if let Some((_, best)) = best.filter(|&(value, _)| value > 0.0) {
            self.chosen[0] = best;
            self.chosen.sort_unstable();
        }
    }
}

/// A candidate in the queue.
struct Queued {
    /// Its value when it was last looked at.
    value: f64,
    /// Its greatest likeness to the sentences that were taken by then.
    like: f64,
    /// The number of those sentences.
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::terms::{Analysis, Analyzer, Vocabulary};
    use proptest::prelude::*;

    fn matrix(sentences: &[String]) -> TermMatrix {
        let analyzer = Analyzer::new(Language::Undetermined.lexicon(), Analysis::default());
        let mut vocabulary = Vocabulary::new(&analyzer);
        vocabulary.count(sentences.iter().map(|sentence| std::iter::once(sentence.as_str())))
    }

    /// The choice by the formula, every value computed anew for every pick.
    #[expect(clippy::too_many_lines, reason = "the formula from start to end, as the oracle")]
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
    fn takes_the_shortest_and_no_other_where_none_fits() {
        let sentences = ["ra sa ta", "ua va wa", "xa ya za"].map(str::to_owned);
        let terms = matrix(&sentences);
        let candidate = |row: u32, length| Candidate { row, score: 1.0, length, repeated: false };
        let candidates = [candidate(0, 9), candidate(1, 7), candidate(2, 8)];
        let bound = Bound { max: 2, separator: 0 };
        // The shortest leans on the one before, and another is as good.
        assert_eq!(select(&candidates, &terms, 0.6, bound, |i| i == 1), [1]);
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
