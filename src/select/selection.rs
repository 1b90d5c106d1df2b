//! A choice in the making: what is taken, and what may be taken next.

use super::taken::Taken;
use super::{Bound, Candidate, Choice};
use crate::terms::TermMatrix;
use foldhash::fast::FixedState;
use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap};

/// A sentence this many times as long as the median is more often text without stops than a sentence.
pub(super) const OVERLONG: usize = 8;
/// From this cosine of their terms on, two sentences say the same, with a word or two changed: one
/// agency's report in two papers.
pub(super) const SAME: f64 = 0.9;
/// A sentence that leans on one left out is worth this share of its value.
pub(super) const DANGLING: f64 = 0.7;
/// At most this many sentences are taken for the sake of one.
const MOST_SUPPORTS: usize = 2;

/// The length in the middle, the greater of two.
fn median(candidates: &[Candidate]) -> usize {
    let mut lengths: Vec<usize> = candidates.iter().map(|candidate| candidate.length).collect();
    let middle = lengths.len() / 2;
    *lengths.select_nth_unstable(middle).1
}

/// A choice in the making.
pub(super) struct Selection<'m, L> {
    candidates: &'m [Candidate],
    diversity: f64,
    bound: Bound,
    leans: L,
    taken: Taken<'m>,
    is_taken: Vec<bool>,
    /// Those taken, as they were taken, and their length together.
    pub(super) chosen: Vec<Choice>,
    used: usize,
    /// Whether one did not fit: then the next that does is the last.
    is_last: bool,
    /// Those that may be taken, the best in front by what was known when each was queued.
    queue: BinaryHeap<Queued>,
    /// Those that come after all in the queue; none when these are the queue.
    last: Option<Vec<Queued>>,
    overlong: usize,
    /// Those that lean on one not taken when they were looked at, by that one.
    waiting: HashMap<usize, Vec<usize>, FixedState>,
}

/// A sentence to be taken, and those that it leans on, the nearest first.
struct Unit {
    i: usize,
    supports: Vec<usize>,
}

impl<'m, L: FnMut(usize) -> Vec<usize>> Selection<'m, L> {
    pub(super) fn new(
        candidates: &'m [Candidate],
        terms: &'m TermMatrix,
        diversity: f64,
        bound: Bound,
        leans: L,
    ) -> Self {
        let overlong = OVERLONG.saturating_mul(median(candidates).max(1));
        let mut selection = Self {
            candidates,
            diversity,
            bound,
            leans,
            taken: Taken::new(terms),
            is_taken: vec![false; candidates.len()],
            chosen: Vec::new(),
            used: 0,
            is_last: false,
            queue: BinaryHeap::new(),
            last: None,
            overlong,
            waiting: HashMap::default(),
        };
        let queued =
            |i: usize| Queued { value: candidates[i].score, like: 0.0, seen: 0, i: i as u32 };
        let (last, first): (Vec<Queued>, Vec<Queued>) = (0..candidates.len())
            .map(queued)
            .partition(|queued| selection.comes_last(queued.i as usize));
        selection.queue = BinaryHeap::from(first);
        selection.last = Some(last);
        selection
    }

    /// Whether candidate `i` comes after all others, whatever is taken.
    fn comes_last(&self, i: usize) -> bool {
        self.candidates[i].repeated || self.candidates[i].length > self.overlong
    }

    /// Takes the best, one by one, until one does not fit; then the best that does.
    pub(super) fn fill(&mut self) {
        while self.used < self.bound.max {
            let Some(unit) = self.next() else { return };
            let taken = self.take(&unit);
            if taken && self.is_last {
                return;
            }
            if !taken && !unit.supports.is_empty() {
                // It may be the last one alone.
                let value = self.candidates[unit.i].score;
                self.queue.push(Queued { value, like: 0.0, seen: 0, i: unit.i as u32 });
            }
            self.is_last |= !taken;
        }
    }

    /// The best candidate that is left, by its likeness to all that are taken, with those that it is
    /// taken with.
    fn next(&mut self) -> Option<Unit> {
        loop {
            let Some(Queued { value, like, seen, i }) = self.queue.pop() else {
                self.queue = BinaryHeap::from(self.last.take()?);
                continue;
            };
            if self.is_taken[i as usize] {
                continue;
            }
            let candidate = self.candidates[i as usize];
            let like = self.taken.likeness(candidate.row, seen as usize).max(like);
            let own = candidate.score * (1.0 - self.diversity * like);
            let (now, unit) = self.unit(i as usize, own);
            let queued = Queued { value: now, like, seen: self.chosen.len() as u32, i };
            let says_the_same = like >= SAME && self.diversity > 0.0;
            match &mut self.last {
                Some(last) if says_the_same => last.push(queued),
                _ if now < value => self.queue.push(queued),
                _ => return Some(unit),
            }
        }
    }

    /// Candidate `i`, whose `own` value this is, with those that it is taken with, and the value of that.
    fn unit(&mut self, i: usize, own: f64) -> (f64, Unit) {
        let Some(missing) = self.missing(i) else {
            return (own, Unit { i, supports: Vec::new() });
        };
        for support in (self.leans)(i) {
            self.waiting.entry(support).or_default().push(i);
        }
        let mut supports = Vec::new();
        let mut sum = own;
        let mut next = Some(missing).filter(|_| !self.is_last);
        while let Some(support) = next.filter(|&support| !self.comes_last(support)) {
            let Candidate { row, score, .. } = self.candidates[support];
            sum += score * (1.0 - self.diversity * self.taken.likeness(row, 0));
            supports.push(support);
            // Halves of a quotation lean on each other.
            let known = |next: &usize| *next != i && !supports.contains(next);
            next = self.missing(support).filter(known);
            if supports.len() == MOST_SUPPORTS {
                break;
            }
        }
        let together = sum / (1 + supports.len()) as f64;
        if next.is_some() || together < DANGLING * own || supports.is_empty() {
            (DANGLING * own, Unit { i, supports: Vec::new() })
        } else {
            (together, Unit { i, supports })
        }
    }

    /// What candidate `i` leans on, if that is not taken, nor another one that says the same.
    fn missing(&mut self, i: usize) -> Option<usize> {
        let supports = (self.leans)(i);
        let &support = supports.first()?;
        if supports.iter().any(|&support| self.is_taken[support]) {
            return None;
        }
        let said = self.taken.likeness(self.candidates[support].row, 0) >= SAME;
        (!said).then_some(support)
    }

    /// Takes `unit` if it fits, and returns whether it did.
    fn take(&mut self, unit: &Unit) -> bool {
        let members = || unit.supports.iter().chain([&unit.i]);
        let separators = members().count() - usize::from(self.chosen.is_empty());
        let used = members()
            .map(|&member| self.candidates[member].length)
            .fold(self.used, usize::saturating_add)
            .saturating_add(self.bound.separator.saturating_mul(separators));
        if used > self.bound.max {
            return false;
        }
        self.used = used;
        for &i in members() {
            self.is_taken[i] = true;
            self.taken.add(self.candidates[i].row);
            self.chosen.push(Choice { i, supports: Some(unit.i).filter(|&leaning| leaning != i) });
        }
        for member in members() {
            for i in self.waiting.remove(member).unwrap_or_default() {
                let value = self.candidates[i].score;
                self.queue.push(Queued { value, like: 0.0, seen: 0, i: i as u32 });
            }
        }
        true
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
