//! The best phrases, none of which says again what another says.

use super::phrases::{MAX_WORDS, PhraseTable};
use super::score::Scorer;
use super::word_set::WordSet;
use super::words::WordSequence;
use crate::terms::{NO_TERM, TermId};
use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashSet};
use std::iter;
use std::ops::Range;

/// A phrase keeps this share of its score for each of its words that a keyword has already.
const SHARED: f64 = 0.9;

/// So many phrases wait in the heap at first: far more than most callers take, and far fewer than a book has.
const WAITING: usize = 1024;
/// Each time that more are needed, so many times as many.
const MORE: usize = 8;

/// Gives the phrases, best first. One whose words are all in keywords already is a variant of them,
/// one that holds a whole keyword another name for it: both are passed over, and what stands inside
/// keywords most of the time. Where a keyword stands, no other does.
pub(super) struct Chooser<'s> {
    phrases: &'s PhraseTable,
    sequence: &'s WordSequence,
    scorer: Scorer<'s>,
    /// The best phrases.
    heap: BinaryHeap<Entry>,
    /// The last of the phrases that were put into the heap; all others are behind it.
    last: Option<Entry>,
    /// How many others there are.
    others: usize,
    /// So many are put into the heap next.
    more: usize,
    /// Terms that a keyword has.
    used: HashSet<TermId, foldhash::fast::RandomState>,
    /// The terms of each keyword.
    chosen: HashSet<TermSet, foldhash::fast::RandomState>,
    /// The words that a keyword covers, if only in part.
    covered: WordSet,
}

/// A phrase in the heap.
#[derive(Clone, Copy)]
struct Entry {
    /// Its score when it was put there.
    score: f64,
    phrase: u32,
    /// Where it stands first, and how many words it has.
    first: u32,
    len: u8,
    /// How many of its words keywords had when it was put there.
    shared: u8,
}

impl<'s> Chooser<'s> {
    /// Looks at no phrase before the first is asked for.
    pub(super) fn new(
        phrases: &'s PhraseTable,
        sequence: &'s WordSequence,
        scorer: Scorer<'s>,
    ) -> Self {
        Self {
            phrases,
            sequence,
            scorer,
            heap: BinaryHeap::new(),
            last: None,
            others: phrases.len(),
            more: WAITING,
            used: HashSet::default(),
            chosen: HashSet::default(),
            covered: WordSet::new(sequence.words.len()),
        }
    }

    /// Puts the best of the others into the heap. Linear in the phrases.
    fn fill(&mut self) {
        let more = self.more.min(self.others);
        let mut best: Vec<Entry> = Vec::with_capacity(self.others.min(2 * more));
        // The best so far are put first whenever there is no room.
        let cut = |best: &mut Vec<Entry>| {
            best.select_nth_unstable_by(more - 1, |a, b| b.cmp(a));
            best.truncate(more);
            best[more - 1]
        };
        let mut floor = None;
        (0..).zip(self.phrases.iter(self.sequence)).for_each(|(number, phrase)| {
            let (score, first) = (self.scorer.score(&phrase), phrase.range().start as u32);
            let entry = Entry { score, phrase: number, first, len: phrase.len, shared: 0 };
            let is_in_heap = self.last.is_some_and(|last| entry >= last);
            if is_in_heap || floor.is_some_and(|floor| entry < floor) {
                return;
            }
            if best.len() == best.capacity() {
                floor = Some(cut(&mut best));
            }
            best.push(entry);
        });
        if best.len() > more {
            cut(&mut best);
        }
        self.last = best.last().copied();
        self.others -= best.len();
        self.more *= MORE;
        self.heap.append(&mut best.into());
    }

    /// The best phrase of all that wait.
    fn pop(&mut self) -> Option<Entry> {
        while self.others > 0 && (self.last.is_none() || self.heap.peek() < self.last.as_ref()) {
            self.fill();
        }
        self.heap.pop()
    }

    /// The next keyword: its score, and the words of every place where it stands. Scores only fall
    /// while phrases wait, so one whose score still holds is the best.
    pub(super) fn next(&mut self) -> Option<(f64, Vec<Range<usize>>)> {
        while let Some(entry) = self.pop() {
            let words = entry.first as usize..entry.first as usize + usize::from(entry.len);
            let terms = &self.sequence.terms[words.clone()];
            let now = terms.iter().filter(|term| self.used.contains(term)).count();
            if now == terms.len() || now > 0 && self.holds_keyword(terms) {
                continue;
            }
            let more = now - usize::from(entry.shared);
            if more > 0 {
                let score = entry.score * iter::repeat_n(SHARED, more).product::<f64>();
                self.heap.push(Entry { score, shared: now as u8, ..entry });
                continue;
            }
            let occurrences = self.phrases.occurrences(entry.phrase as usize, words);
            let count = occurrences.len();
            let free = self.free(occurrences);
            if free.len() * 2 > count {
                self.take(terms, &free);
                return Some((entry.score, free));
            }
        }
        None
    }

    /// Whether all terms of a keyword are among `terms`.
    fn holds_keyword(&self, terms: &[TermId]) -> bool {
        // Of those that none has, none needs to be tried.
        let used = as_set(terms.iter().copied().filter(|term| self.used.contains(term)));
        let count = used.iter().take_while(|&&term| term != NO_TERM).count();
        (1_u32..1 << count).any(|set| {
            let some = (0..count).filter(|i| set >> i & 1 == 1);
            self.chosen.contains(&as_set(some.map(|i| used[i])))
        })
    }

    /// Those of the `occurrences` of a phrase that neither a keyword nor the one before covers.
    fn free(&self, mut occurrences: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let mut end = 0;
        occurrences.retain(|words| {
            let free = words.start >= end && !words.clone().any(|word| self.covered.contains(word));
            if free {
                end = self.touched(words).end;
            }
            free
        });
        occurrences
    }

    fn take(&mut self, terms: &[TermId], occurrences: &[Range<usize>]) {
        self.used.extend(terms);
        self.chosen.insert(as_set(terms.iter().copied()));
        for occurrence in occurrences {
            for word in self.touched(occurrence) {
                self.covered.insert(word);
            }
        }
    }

    /// `words`, with those beside them that share a character with them.
    fn touched(&self, words: &Range<usize>) -> Range<usize> {
        let overlaps = |i: usize| self.sequence.words.get(i).is_some_and(|word| word.overlaps());
        let start = words.start - usize::from(overlaps(words.start));
        start..words.end + usize::from(overlaps(words.end))
    }
}

/// The terms of a phrase in ascending order, and behind them [`NO_TERM`].
type TermSet = [TermId; MAX_WORDS];

fn as_set(terms: impl Iterator<Item = TermId>) -> TermSet {
    let mut set = [NO_TERM; MAX_WORDS];
    for (member, term) in set.iter_mut().zip(terms) {
        *member = term;
    }
    set.sort_unstable();
    set
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Entry {}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Entry {
    /// By score; of equals the phrase that stands first is the greatest.
    fn cmp(&self, other: &Self) -> Ordering {
        let place = |entry: &Self| (entry.first, entry.len);
        self.score.total_cmp(&other.score).then_with(|| place(other).cmp(&place(self)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Format};
    use crate::keywords::word_graph::WordGraph;
    use crate::language::Language;
    use crate::rank::page_rank;
    use crate::terms::{Analysis, Analyzer, Vocabulary};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn gives_the_same_whatever_waits_in_the_heap(
            text in "((([b-f]{2}|[12]) ){1,6}, ){1,12}|(([人山水火木]{1,7}|bc|7) ?,? ){1,40}",
            few in 1..9_usize
        ) {
            let documents = [Document::parse(&text, Format::Text, Language::Undetermined)];
            let analyzer = Analyzer::new(Language::Undetermined.lexicon(), Analysis::default());
            let mut vocabulary = Vocabulary::new(&analyzer);
            let sequence = WordSequence::read(&documents, &analyzer, &mut vocabulary);
            let graph = WordGraph::new(&sequence, vocabulary.len());
            let centralities = page_rank::scores(&graph, &graph.restart()).0;
            let phrases = PhraseTable::find(&sequence, vocabulary.len());
            let all = |more: usize| -> Vec<(f64, Vec<Range<usize>>)> {
                let scorer = Scorer::new(&phrases, &sequence, &centralities, &[]);
                let mut chooser = Chooser::new(&phrases, &sequence, scorer);
                chooser.more = more;
                iter::from_fn(|| chooser.next()).collect()
            };
            let expected = all(phrases.len().max(1));
            prop_assert_eq!(all(few), expected);
        }
    }
}
