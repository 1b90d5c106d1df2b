//! The choice: best first, without repetition, within the budget.

use crate::terms::TermMatrix;
use selection::Selection;
use std::cmp::Reverse;

mod selection;
mod taken;

/// A sentence that may be picked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Candidate {
    /// Its row in the term matrix.
    pub(crate) row: u32,
    pub(crate) score: f64,
    /// How long it is beside the others: in the unit of the budget, or in bytes where the caller counts, which may
    /// be slow.
    pub(crate) length: usize,
    /// Whether it is never picked: the same sentence stands earlier in the text, or it says too little of
    /// what was asked.
    pub(crate) barred: bool,
    /// Whether it names whom the text is about.
    pub(crate) names: bool,
}

/// The bound on the sum of lengths, the length of what stands between two sentences, and who comes first.
#[derive(Clone, Copy)]
pub(crate) struct Bound<'b> {
    pub(crate) max: usize,
    /// The length of a candidate in the unit of the budget, asked for where something hangs on it.
    pub(crate) measure: &'b dyn Fn(usize) -> usize,
    /// At most so many sentences, whatever their length.
    pub(crate) most: usize,
    pub(crate) separator: usize,
    /// The section that each candidate stands in, and how many times its value, at least 1, it is worth while
    /// none of that is taken; empty for a text without sections.
    pub(crate) sections: &'b [(u32, f64)],
    /// So many sentences are taken before sections claim their places.
    pub(crate) lead: usize,
}

impl Bound<'_> {
    /// The section of candidate `i` and its bonus.
    fn section(&self, i: usize) -> (u32, f64) {
        self.sections.get(i).copied().unwrap_or((0, 1.0))
    }

    /// Whether all of these fit together. None is measured behind the first that does not.
    fn holds(&self, mut all: impl Iterator<Item = usize> + Clone) -> bool {
        let separators = all.clone().count().saturating_sub(1);
        let mut used = self.separator.saturating_mul(separators);
        let mut fits = |length| {
            used = used.saturating_add(length);
            used <= self.max
        };
        fits(0) && all.all(|i| fits((self.measure)(i)))
    }
}

/// Tells what candidates lean on.
pub(crate) trait Leans {
    /// The candidates of which one is enough for candidate `i` to lean on, the best first; none if it
    /// stands alone. Asked of few, and of them often.
    fn on(&mut self, i: usize) -> &[usize];

    /// The share of its value that candidate `i` is worth without them, from 0 to 1.
    fn alone(&mut self, i: usize) -> f64;
}

/// A candidate that is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) i: usize,
    /// The candidate that leans on it, if it was taken for the sake of that one.
    pub(crate) supports: Option<usize>,
}

/// The chosen candidates, in ascending order.
///
/// Greedily takes the sentence with the highest `score · (1 − diversity · s)`, where `s` is its
/// greatest likeness to one already taken, by the cosine of their sets of terms or what of it that one
/// holds (maximal marginal relevance; Carbonell and Goldstein, 1998). Barred sentences are never taken;
/// those that say the `SAME` as one taken (unless `diversity` is 0), and those `OVERLONG` come after all
/// others. Once one does not fit, the best that does is the last; if none fits, the shortest is taken,
/// and no other.
///
/// A sentence may lean on another, as `leans` tells, which may lean on a third. Until that one is
/// taken, it is worth the mean of all of them, and they are taken together; or, where that is more,
/// the share of its own value that it is worth alone, it is taken alone. One that comes after all others
/// is not taken for its sake.
///
/// In the end, one that opens the summary and leans on what is left out gives way to the best other one
/// worth `OPENS` of it that stands alone.
///
/// Until one is taken that names whom the text is about, those that do are worth `NAMES` times as much.
/// Once `bound.lead` are taken, one of a section that none is taken from is worth its bonus more.
///
/// The order in which sentences are taken does not depend on the bound until some do not fit, and
/// after that there are fewer than those, and one more at most for one: so a greater bound never gives
/// fewer sentences. To go on
/// with ever shorter ones until nothing fits gives more of them, but no better a summary.
///
/// Values only fall while sentences are taken, but for those that lean on one taken, which are queued
/// anew. So one whose value is up to date and still the greatest is the greatest of all, and most are
/// never looked at again (lazy greedy; Minoux, 1978).
pub(crate) fn select(
    candidates: &[Candidate],
    terms: &TermMatrix,
    diversity: f64,
    bound: Bound<'_>,
    leans: impl Leans,
) -> Vec<Choice> {
    if bound.max == 0 || candidates.is_empty() {
        return Vec::new();
    }
    let distinct = || (0..candidates.len()).filter(|&i| !candidates[i].barred);
    let alone = |i| Choice { i, supports: None };
    if distinct().count() <= bound.most && bound.holds(distinct()) {
        return distinct().map(alone).collect();
    }
    let mut selection = Selection::new(candidates, terms, diversity, bound, leans);
    selection.fill();
    if selection.chosen.is_empty() {
        return shortest(candidates).into_iter().map(alone).collect();
    }
    selection.open();
    selection.chosen
}

/// The shortest candidate; of equals the best, and of those the first.
fn shortest(candidates: &[Candidate]) -> Option<usize> {
    let key = |&i: &usize| {
        let Candidate { length, score, .. } = candidates[i];
        (length, Reverse(score.to_bits()), i)
    };
    (0..candidates.len()).filter(|&i| !candidates[i].barred).min_by_key(key)
}

#[cfg(test)]
mod tests {
    use super::selection::opening::OPENS;
    use super::selection::{NAMES, SAME};
    use super::taken::HELD;
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
    struct Naive<'n> {
        candidates: &'n [Candidate],
        terms: &'n TermMatrix,
        diversity: f64,
        leans: &'n [Vec<usize>],
        sections: &'n [(u32, f64)],
        lead: usize,
        chosen: Vec<usize>,
        /// Those taken for the sake of another.
        supports: Vec<usize>,
    }

    impl Naive<'_> {
        fn like(&self, i: usize) -> f64 {
            let row = |i: usize| self.terms.row(self.candidates[i].row as usize);
            let cosine = |&other: &usize| {
                let shared = row(i).iter().filter(|term| row(other).contains(term)).count();
                let sizes = (row(i).len() * row(other).len()) as f64;
                let held = HELD * shared as f64 / row(i).len() as f64;
                if shared == 0 { 0.0 } else { (shared as f64 / sizes.sqrt()).min(1.0).max(held) }
            };
            self.chosen.iter().map(cosine).fold(0.0, f64::max)
        }

        fn own(&self, i: usize) -> f64 {
            self.worth(i, self.like(i))
        }

        fn worth(&self, i: usize, like: f64) -> f64 {
            let Candidate { score, names, .. } = self.candidates[i];
            let (section, bonus) = self.sections[i];
            let named = !names || self.chosen.iter().any(|&i| self.candidates[i].names);
            let score = if named { score } else { score * NAMES };
            let told = self.chosen.iter().any(|&i| self.sections[i].0 == section);
            let bonus = if told || self.chosen.len() < self.lead { 1.0 } else { bonus };
            score * (1.0 - self.diversity * like) * bonus
        }

        fn is_odd(&self, i: usize) -> bool {
            let mut lengths: Vec<usize> = self.candidates.iter().map(|c| c.length).collect();
            lengths.sort_unstable();
            let overlong = 8 * lengths[lengths.len() / 2].max(1);
            self.candidates[i].barred || self.candidates[i].length > overlong
        }

        fn comes_last(&self, i: usize) -> bool {
            self.is_odd(i) || self.diversity > 0.0 && self.like(i) >= SAME
        }

        fn missing(&self, i: usize) -> Option<usize> {
            let &first = self.leans[i].first()?;
            let taken = self.leans[i].iter().any(|support| self.chosen.contains(support));
            (!taken).then_some(first)
        }

        /// The value of candidate `i`, and those that it is taken with.
        fn unit(&self, i: usize, alone: bool) -> (f64, Vec<usize>) {
            let own = self.own(i);
            let Some(first) = self.missing(i) else { return (own, vec![i]) };
            let mut unit = vec![i, first];
            if let Some(second) = self.missing(first).filter(|second| !unit.contains(second)) {
                unit.push(second);
                if self.missing(second).is_some_and(|third| !unit.contains(&third)) {
                    unit.clear();
                }
            }
            let odd = unit.iter().skip(1).any(|&support| self.comes_last(support));
            let mean = unit.iter().map(|&i| self.own(i)).sum::<f64>() / unit.len().max(1) as f64;
            if alone || unit.is_empty() || odd || mean < ALONE * own {
                (ALONE * own, vec![i])
            } else {
                (mean, unit)
            }
        }

        fn choose(mut self, bound: Bound<'_>) -> Vec<usize> {
            let length = |i: &usize| self.candidates[*i].length;
            let all: Vec<usize> =
                (0..self.candidates.len()).filter(|&i| !self.candidates[i].barred).collect();
            let separators = all.len().saturating_sub(1) * bound.separator;
            let total = all.iter().map(length).sum::<usize>() + separators;
            if total <= bound.max && all.len() <= bound.most || bound.max == 0 {
                return if bound.max == 0 { Vec::new() } else { all };
            }
            let (mut used, mut left) = (0, usize::MAX);
            let mut refused: Vec<usize> = Vec::new();
            while used < bound.max && self.chosen.len() < bound.most {
                let rest = all.iter().filter(|i| !self.chosen.contains(i) && !refused.contains(i));
                let best = rest.copied().max_by(|&a, &b| {
                    let value = |i| self.unit(i, left < usize::MAX).0;
                    let first = |i| !self.comes_last(i);
                    first(a).cmp(&first(b)).then(value(a).total_cmp(&value(b))).then(b.cmp(&a))
                });
                let Some(best) = best else { break };
                let (_, unit) = self.unit(best, left < usize::MAX);
                let separators = unit.len() - usize::from(self.chosen.is_empty());
                let longer = unit.iter().map(length).sum::<usize>() + separators * bound.separator;
                let most = self.chosen.len() + unit.len() > bound.most;
                if used + longer > bound.max || most {
                    if unit.len() == 1 {
                        refused.push(best);
                    }
                    left = left.min((unit.len() - 1).max(1));
                    continue;
                }
                used += longer;
                self.supports.extend(&unit[1..]);
                self.chosen.extend(unit);
                left -= usize::from(left < usize::MAX);
                if left == 0 {
                    break;
                }
            }
            let chosen_by_value = !self.chosen.is_empty();
            if self.chosen.is_empty() {
                self.chosen.extend(self.shortest());
            }
            if chosen_by_value {
                self.open(bound.max - used);
            }
            self.chosen.sort_unstable();
            self.chosen
        }

        fn shortest(&self) -> Option<usize> {
            let distinct = self.candidates.iter().filter(|candidate| !candidate.barred);
            let shortest = distinct.min_by(|a, b| {
                a.length.cmp(&b.length).then(b.score.total_cmp(&a.score)).then(a.row.cmp(&b.row))
            });
            shortest.map(|candidate| candidate.row as usize)
        }

        /// Replaces the first one if it leans and supports none.
        fn open(&mut self, left: usize) {
            let Some(&first) = self.chosen.iter().min() else { return };
            let supports = self.supports.contains(&first);
            if supports || self.chosen.iter().any(|&i| self.leans[i].contains(&first)) {
                return;
            }
            if self.missing(first).is_none() {
                return;
            }
            let room = self.candidates[first].length + left;
            let alone = |naive: &Self, i: usize| {
                let others = naive.chosen.iter().filter(|&&other| other != first);
                naive.leans[i].is_empty() || others.clone().any(|o| naive.leans[i].contains(o))
            };
            let least = OPENS * self.worth(first, 0.0);
            let best = (0..self.candidates.len())
                .filter(|i| !self.chosen.contains(i) && !self.is_odd(*i))
                .filter(|&i| self.candidates[i].length <= room && self.own(i) >= least)
                .filter(|&i| alone(self, i))
                .max_by(|&a, &b| self.own(a).total_cmp(&self.own(b)).then(b.cmp(&a)));
            if let Some(best) = best {
                self.chosen.retain(|&i| i != first);
                self.chosen.push(best);
            }
        }
    }

    /// What a dangling sentence is worth here.
    const ALONE: f64 = 0.75;

    impl Leans for Vec<Vec<usize>> {
        fn alone(&mut self, _: usize) -> f64 {
            ALONE
        }

        fn on(&mut self, i: usize) -> &[usize] {
            self.get(i).map_or(&[], Vec::as_slice)
        }
    }

    fn candidate_of(row: u32, score: f64, length: usize) -> Candidate {
        Candidate { row, score, length, barred: false, names: false }
    }

    fn numbers(choices: &[Choice]) -> Vec<usize> {
        choices.iter().map(|choice| choice.i).collect()
    }

    proptest! {
        #[test]
        fn chooses_as_the_formula_does(
            sentences in prop::collection::vec("([a-e]{2} ){1,6}|([a-e]{2} ){9,30}", 1..14),
            scores in prop::collection::vec(0.01..1.0_f64, 14),
            repeated in prop::collection::vec(prop::bool::weighted(0.2), 14),
            names in prop::collection::vec(prop::bool::weighted(0.3), 14),
            sections in prop::collection::vec((0..4_u32, 1.0..3.0_f64), 14),
            diversity in 0.0..1.0_f64,
            max in 0..60_usize,
            separator in 0..2_usize,
            most in prop_oneof![Just(usize::MAX), 1..6_usize],
            lead in 1..5_usize,
            leans in prop::collection::vec(prop::collection::vec(0..14_usize, 0..3), 14),
        ) {
            let fits = |i: usize, on: &usize| *on < sentences.len() && *on != i;
            let leans: Vec<Vec<usize>> = leans
                .into_iter()
                .enumerate()
                .map(|(i, on)| on.into_iter().filter(|on| fits(i, on)).collect())
                .collect();
            let terms = matrix(&sentences);
            let candidates: Vec<Candidate> = (0..sentences.len())
                .map(|row| Candidate {
                    row: row as u32,
                    score: scores[row],
                    length: sentences[row].len(),
                    barred: repeated[row],
                    names: names[row],
                })
                .collect();
            let measure = |i: usize| candidates[i].length;
            let sections = &sections[..];
            let bound = Bound { max, measure: &measure, most, separator, sections, lead };
            let chosen = select(&candidates, &terms, diversity, bound, leans.clone());
            let naive = Naive {
                candidates: &candidates,
                terms: &terms,
                diversity,
                leans: &leans,
                sections,
                lead,
                chosen: Vec::new(),
                supports: Vec::new(),
            };
            prop_assert_eq!(numbers(&chosen), naive.choose(bound));
        }
    }

    #[test]
    fn takes_the_shortest_and_no_other_where_none_fits() {
        let sentences = ["ra sa ta", "ua va wa", "xa ya za"].map(str::to_owned);
        let terms = matrix(&sentences);
        let candidate = |row: u32, length| candidate_of(row, 1.0, length);
        let candidates = [candidate(0, 9), candidate(1, 7), candidate(2, 8)];
        let measure = |i: usize| candidates[i].length;
        let bound = Bound {
            max: 2,
            measure: &measure,
            most: usize::MAX,
            separator: 0,
            sections: &[],
            lead: 2,
        };
        // The shortest leans on the one before, and another is as good.
        let chosen = select(&candidates, &terms, 0.6, bound, vec![vec![], vec![0]]);
        assert_eq!(numbers(&chosen), [1]);
    }

    #[test]
    fn takes_what_a_sentence_leans_on_along_or_another_one() {
        let sentences = ["ra sa", "ta ua", "va wa", "xa ya", "za ab", "bb cb"].map(str::to_owned);
        let terms = matrix(&sentences);
        let chosen = |scores: [f64; 6], max: usize| {
            let candidate = |row: usize| candidate_of(row as u32, scores[row], 1);
            let candidates: Vec<Candidate> = (0..6).map(candidate).collect();
            select(
                &candidates,
                &terms,
                0.6,
                Bound {
                    max,
                    measure: &|_| 1,
                    most: usize::MAX,
                    separator: 0,
                    sections: &[],
                    lead: 2,
                },
                vec![vec![], vec![0]],
            )
        };
        let alone = |i| Choice { i, supports: None };
        let support = Choice { i: 0, supports: Some(1) };
        // Worth its room, with the one that it leans on; too dear; no room.
        assert_eq!(chosen([0.7, 1.0, 0.8, 0.1, 0.1, 0.1], 2), [support, alone(1)]);
        assert_eq!(chosen([0.1, 1.0, 0.8, 0.78, 0.1, 0.1], 2), [alone(2), alone(3)]);
        assert_eq!(chosen([0.7, 1.0, 0.8, 0.1, 0.1, 0.1], 1), [alone(2)]);
        // Nothing else is about as good.
        assert_eq!(chosen([0.1, 1.0, 0.45, 0.1, 0.1, 0.1], 1), [alone(1)]);
        // What it leans on is taken for its own sake.
        assert_eq!(chosen([1.1, 1.0, 0.8, 0.1, 0.1, 0.1], 2), [alone(0), alone(1)]);
    }
}
