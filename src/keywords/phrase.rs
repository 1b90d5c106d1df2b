//! A phrase that could be a keyword.

use super::word::Kind;
use super::words::WordSequence;
use crate::terms::{NO_TERM, TermId};
use std::ops::Range;

/// The same terms in the same order, in whatever form.
#[derive(Clone, Copy)]
pub(super) struct Phrase {
    /// Where it stands first in the word sequence, and how many words it has.
    first: u32,
    pub(super) len: u8,
    pub(super) in_heading: bool,
    pub(super) count: u32,
    /// How often it looks like a name.
    pub(super) names: u32,
    /// How often the most frequent candidate stands that holds it.
    pub(super) within: u32,
    /// How often its neighbour changes, on the side where that is less.
    changes: u32,
    /// Where its occurrences begin among those of all phrases, if it has several.
    place: u32,
}

/// An occurrence of a phrase.
#[derive(Clone, Copy)]
pub(super) struct Occurrence {
    /// Where it stands in the word sequence.
    pub(super) first: u32,
    /// The term behind it, by which the phrases that go on from it are told apart: [`NO_TERM`] where the run ends.
    pub(super) behind: TermId,
}

/// What stands on one side of a phrase.
struct Side {
    /// How often the neighbour was another than the time before. The end of a run counts as another each
    /// time.
    changes: u32,
    /// Whether a run ends there, once at least.
    ends_run: bool,
    last: TermId,
}

impl Side {
    const NEW: Self = Self { changes: 0, ends_run: false, last: NO_TERM };

    /// Takes the neighbour there, [`NO_TERM`] at the end of a run.
    fn see(&mut self, neighbour: TermId) {
        self.changes += u32::from(neighbour == NO_TERM || neighbour != self.last);
        self.ends_run |= neighbour == NO_TERM;
        self.last = neighbour;
    }
}

impl Phrase {
    /// The phrase of so many words with these occurrences, several, in text order, if it could be a keyword: if it is a
    /// whole run, or not a part of the same longer phrase every time (it is closed, as sequence mining has it). Words
    /// always can, and what no reader would take for a word never.
    pub(super) fn of(
        occurrences: &[Occurrence],
        len: usize,
        place: usize,
        sequence: &WordSequence,
    ) -> Option<Self> {
        let (mut left, mut right) = (Side::NEW, Side::NEW);
        let (mut names, mut in_heading) = (0, false);
        for occurrence in occurrences {
            let first = occurrence.first as usize;
            left.see(sequence.before(first));
            right.see(occurrence.behind);
            let word = sequence.words[first];
            let others = || &sequence.words[first + 1..first + len];
            names += u32::from(word.is_name() && others().iter().all(|word| word.is_name()));
            in_heading |= word.is_in_heading();
        }
        let first = occurrences[0].first;
        let is = |kind| len == 1 && sequence.words[first as usize].kind() == kind;
        let whole = left.ends_run && right.ends_run;
        let closed = left.changes > 1 && right.changes > 1;
        let could_be = !is(Kind::Letters) && (is(Kind::Word) || whole || closed);
        let (count, changes) = (occurrences.len() as u32, left.changes.min(right.changes));
        could_be.then_some(Self {
            first,
            len: len as u8,
            in_heading,
            count,
            names,
            within: 0,
            changes,
            place: place as u32,
        })
    }

    /// The phrase of so many words that stands here alone.
    pub(super) fn once(first: u32, len: usize, sequence: &WordSequence) -> Self {
        let words = &sequence.words[first as usize..][..len];
        Self {
            first,
            len: len as u8,
            in_heading: words[0].is_in_heading(),
            count: 1,
            names: u32::from(words.iter().all(|word| word.is_name())),
            within: 0,
            changes: 1,
            place: 0,
        }
    }

    /// Where it stands first in the word sequence.
    pub(super) fn range(&self) -> Range<usize> {
        let first = self.first as usize;
        first..first + usize::from(self.len)
    }

    /// Its occurrences among those of all phrases, if it has several.
    pub(super) fn occurrences(&self) -> Range<usize> {
        self.place as usize..(self.place + self.count) as usize
    }

    /// How freely it stands among other words, from 0 (always in the same phrase) to 1.
    pub(super) fn freedom(&self) -> f64 {
        f64::from(self.changes) / f64::from(self.count)
    }
}
