//! A choice in the making: what is taken, and what may be taken next.

use super::taken::Taken;
use super::{Bound, Candidate, Choice, Leans};
use crate::terms::TermMatrix;
use foldhash::fast::FixedState;
use queued::Queued;
use std::collections::{BTreeSet, BinaryHeap, HashMap, HashSet};

pub(super) mod opening;
mod queued;

/// A sentence this many times as long as the median is more often text without stops than a sentence.
pub(super) const OVERLONG: usize = 8;
/// From this cosine of their terms on, two sentences say the same, with a word or two changed: one
/// agency's report in two papers.
pub(super) const SAME: f64 = 0.9;
/// What a sentence that names whom the text is about is worth more until one is taken.
pub(super) const NAMES: f64 = 1.15;
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
    bound: Bound<'m>,
    leans: L,
    taken: Taken<'m>,
    is_taken: Vec<bool>,
    /// Whether one names whom the text is about.
    is_named: bool,
    /// Whether the lead has its places, so that bonuses count.
    is_planned: bool,
    /// The sections that have one taken.
    sections: HashSet<u32, FixedState>,
    /// Those taken, as they were taken, and their length together.
    pub(super) chosen: Vec<Choice>,
    used: usize,
    /// Once some did not fit, how many may be taken yet, each alone: fewer than those, so that with more
    /// room there would be no fewer.
    left: Option<usize>,
    /// The length of the shortest one that did not fit alone: there is never more room than then.
    refused: usize,
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

impl<'m, L: Leans> Selection<'m, L> {
    pub(super) fn new(
        candidates: &'m [Candidate],
        terms: &'m TermMatrix,
        diversity: f64,
        bound: Bound<'m>,
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
            is_named: false,
            is_planned: false,
            sections: HashSet::default(),
            chosen: Vec::new(),
            used: 0,
            left: None,
            refused: usize::MAX,
            queue: BinaryHeap::new(),
            last: None,
            overlong,
            waiting: HashMap::default(),
        };
        let queued = |i: usize| Queued {
            value: NAMES * candidates[i].score,
            like: 0.0,
            seen: 0,
            i: i as u32,
        };
        let (mut first, mut last) = (Vec::with_capacity(candidates.len()), Vec::new());
        for i in (0..candidates.len()).filter(|&i| !candidates[i].barred) {
            if selection.comes_last(i) { &mut last } else { &mut first }.push(queued(i));
        }
        selection.queue = BinaryHeap::from(first);
        selection.last = Some(last);
        selection
    }

    /// Whether candidate `i` comes after all others, whatever is taken, or never.
    fn comes_last(&self, i: usize) -> bool {
        self.candidates[i].barred || self.candidates[i].length > self.overlong
    }

    /// Takes the best, one by one, until one does not fit; then the best that does, or the best two in the
    /// place of three that do not fit together.
    pub(super) fn fill(&mut self) {
        while self.used < self.bound.max && self.chosen.len() < self.bound.most {
            let Some(unit) = self.next() else { return };
            if self.take(&unit) {
                self.left = self.left.map(|left| left - 1);
                if self.left == Some(0) {
                    return;
                }
                continue;
            }
            if !unit.supports.is_empty() {
                // It may be taken alone.
                self.requeue(unit.i);
            }
            let left = unit.supports.len().max(1);
            self.left = Some(self.left.map_or(left, |before| before.min(left)));
        }
    }

    /// The best candidate that is left, by its likeness to all that are taken, with those that it is
    /// taken with.
    fn next(&mut self) -> Option<Unit> {
        loop {
            let Some(Queued { value, like, seen, i }) = self.queue.pop() else {
                self.queue = BinaryHeap::from(self.last.take()?);
                self.queue_by_bonus();
                continue;
            };
            let candidate = self.candidates[i as usize];
            // Once one is refused, all others would be taken alone.
            if self.is_taken[i as usize] || candidate.length >= self.refused {
                continue;
            }
            let like = self.taken.likeness(candidate.row, seen as usize).max(like);
            let own = self.value(i as usize, like);
            // What it leans on cannot make it better, so it is not asked for yet.
            let (now, unit) = if own < value {
                (own, Unit { i: i as usize, supports: Vec::new() })
            } else {
                self.unit(i as usize, own)
            };
            let queued = Queued { value: now, like, seen: self.chosen.len() as u32, i };
            let says_the_same = self.says_the_same(like);
            match &mut self.last {
                Some(last) if says_the_same => last.push(queued),
                _ if now < value => self.queue.push(queued),
                _ => return Some(unit),
            }
        }
    }

    /// Whether one that is `like` one taken says the same, so that it comes after all others.
    fn says_the_same(&self, like: f64) -> bool {
        like >= SAME && self.diversity > 0.0
    }

    /// What candidate `i` is worth that is `like` one taken.
    fn value(&self, i: usize, like: f64) -> f64 {
        let candidate = &self.candidates[i];
        let score = if candidate.names && !self.is_named {
            candidate.score * NAMES
        } else {
            candidate.score
        };
        let own = score * (1.0 - self.diversity * like);
        let (section, bonus) = self.bound.section(i);
        let claims = self.chosen.len() >= self.bound.lead && !self.sections.contains(&section);
        if claims { own * bonus } else { own }
    }

    /// Candidate `i`, whose `own` value this is, with those that it is taken with, and the value of that.
    fn unit(&mut self, i: usize, own: f64) -> (f64, Unit) {
        let Some(missing) = self.missing(i) else {
            return (own, Unit { i, supports: Vec::new() });
        };
        self.wait(i, i);
        let mut supports = Vec::new();
        let mut sum = own;
        let mut next = Some(missing).filter(|_| self.left.is_none());
        while let Some(support) = next.filter(|&support| !self.comes_last(support)) {
            let like = self.taken.likeness(self.candidates[support].row, 0);
            if self.says_the_same(like) {
                break;
            }
            sum += self.value(support, like);
            supports.push(support);
            self.wait(i, support);
            // Halves of a quotation lean on each other.
            let known = |next: &usize| *next != i && !supports.contains(next);
            next = self.missing(support).filter(known);
            if supports.len() == MOST_SUPPORTS {
                break;
            }
        }
        let together = sum / (1 + supports.len()) as f64;
        let alone = own * self.leans.alone(i);
        if next.is_some() || together < alone || supports.is_empty() {
            (alone, Unit { i, supports: Vec::new() })
        } else {
            (together, Unit { i, supports })
        }
    }

    /// Has candidate `i` queued anew when one is taken that `leaning` may lean on.
    fn wait(&mut self, i: usize, leaning: usize) {
        for &support in self.leans.on(leaning) {
            self.waiting.entry(support).or_default().push(i);
        }
    }

    /// What candidate `i` leans on, if none is taken of what it may lean on.
    fn missing(&mut self, i: usize) -> Option<usize> {
        let supports = self.leans.on(i);
        let taken = supports.iter().any(|&support| self.is_taken[support]);
        supports.first().copied().filter(|_| !taken)
    }

    /// Takes `unit` if it fits, and returns whether it did.
    fn take(&mut self, unit: &Unit) -> bool {
        let members = || unit.supports.iter().chain([&unit.i]);
        let separators = members().count() - usize::from(self.chosen.is_empty());
        let used = members()
            .map(|&member| (self.bound.measure)(member))
            .fold(self.used, usize::saturating_add)
            .saturating_add(self.bound.separator.saturating_mul(separators));
        let most = self.chosen.len() + unit.supports.len() + 1 > self.bound.most;
        if used > self.bound.max || most {
            if unit.supports.is_empty() && !most {
                self.refused = self.candidates[unit.i].length;
            }
            return false;
        }
        self.used = used;
        for &i in members() {
            self.is_taken[i] = true;
            self.taken.add(self.candidates[i].row);
            self.sections.insert(self.bound.section(i).0);
            self.is_named |= self.candidates[i].names;
            self.chosen.push(Choice { i, supports: Some(unit.i).filter(|&leaning| leaning != i) });
        }
        if self.chosen.len() >= self.bound.lead && !std::mem::replace(&mut self.is_planned, true) {
            self.queue_by_bonus();
        }
        for member in members() {
            // Each waits once for every time that it was looked at.
            let waiting = self.waiting.remove(member).unwrap_or_default();
            waiting.into_iter().collect::<BTreeSet<_>>().into_iter().for_each(|i| self.requeue(i));
        }
        true
    }

    /// Queues candidate `i` anew, as if nothing were known of it.
    fn requeue(&mut self, i: usize) {
        let value = self.greatest(i);
        self.queue.push(Queued { value, like: 0.0, seen: 0, i: i as u32 });
    }

    /// Queues all anew by the greatest value that they can have from now on.
    fn queue_by_bonus(&mut self) {
        let queue = std::mem::take(&mut self.queue).into_iter();
        let anew = |queued: Queued| Queued { value: self.greatest(queued.i as usize), ..queued };
        self.queue = queue.map(anew).collect();
    }

    /// The greatest value that candidate `i` can have.
    fn greatest(&self, i: usize) -> f64 {
        NAMES * self.candidates[i].score * self.bound.section(i).1
    }
}
