//! The phrases of the texts that could be keywords.

use super::parts::{self, FREQUENT, Frequent, NONE};
use super::phrase::{Occurrence, Phrase};
use super::word::Kind;
use super::words::{MOST_ROOM, WordSequence};
use crate::terms::{NO_TERM, TermId};
use std::mem;
use std::ops::Range;

/// The most words of a phrase in any script.
pub(super) const MAX_WORDS: usize = Kind::Letters.most();

/// Of so many words one phrase begins at most that stands several times, in Chinese; of others fewer.
const WORDS_OF_PHRASE: usize = 6;

/// Every phrase that could be a keyword, with its occurrences.
pub(super) struct PhraseTable {
    /// Those that stand several times.
    several: Vec<Phrase>,
    /// Where words stand of which there is only one.
    words: Vec<u32>,
    /// Where runs begin of which there is only one.
    runs: Vec<u32>,
    /// Where the occurrences begin in the word sequence. Those of a phrase are side by side.
    firsts: Vec<u32>,
    /// Where those of each term end, term after term.
    ends: Vec<u32>,
}

impl PhraseTable {
    /// Finds the phrases of a text that has this many `terms`. Linear in its words.
    ///
    /// The occurrences of a term, parted by the term behind it, are those of the phrases of two words, and so on as
    /// long as anything repeats (`PrefixSpan`; Pei et al., 2001). So no phrase is looked up in a table of all, and
    /// one list of occurrences serves phrases of every length.
    pub(super) fn find(sequence: &WordSequence, terms: usize) -> Self {
        let (firsts, ends) = by_term(&sequence.terms, terms);
        let room = firsts.len().min(MOST_ROOM);
        let table = Self {
            several: Vec::with_capacity(room.max(firsts.len() / WORDS_OF_PHRASE)),
            words: Vec::with_capacity(room),
            runs: Vec::with_capacity(room),
            firsts,
            ends,
        };
        let mut finder = Finder {
            sequence,
            table,
            frequent: Vec::with_capacity(room / FREQUENT),
            occurrences: Vec::with_capacity(room / FREQUENT),
            groups: Vec::with_capacity(room / FREQUENT),
            counts: vec![0; terms + 1],
        };
        let mut start = 0;
        for term in 0..terms {
            let end = finder.table.ends[term] as usize;
            finder.read(start..end, Shared { len: 1, most: MAX_WORDS, frequent: NONE });
            start = end;
        }
        let Finder { mut table, frequent, .. } = finder;
        parts::tell(&frequent, &mut table.several, &table.firsts);
        table
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.several.len() + self.words.len() + self.runs.len()
    }

    /// All of them in the order of their numbers.
    pub(super) fn iter(&self, sequence: &WordSequence) -> impl Iterator<Item = Phrase> {
        let word = |&first: &u32| Phrase::once(first, 1, sequence);
        let run = |&first: &u32| Phrase::once(first, sequence.run(first as usize).len(), sequence);
        let once = self.words.iter().map(word).chain(self.runs.iter().map(run));
        self.several.iter().copied().chain(once)
    }

    /// The words of every occurrence of phrase `i`, which has these where it stands first, in text order.
    pub(super) fn occurrences(&self, i: usize, words: Range<usize>) -> Vec<Range<usize>> {
        let Some(phrase) = self.several.get(i) else { return vec![words] };
        let mut firsts = self.firsts[phrase.occurrences()].to_vec();
        firsts.sort_unstable();
        firsts.into_iter().map(|first| first as usize..first as usize + words.len()).collect()
    }

    /// How often the term stands in the texts.
    pub(super) fn tf(&self, term: TermId) -> u32 {
        let before = (term as usize).checked_sub(1).map_or(0, |before| self.ends[before]);
        self.ends[term as usize] - before
    }
}

/// Where each term stands, term after term, and where the places of each end (a counting sort).
fn by_term(sequence: &[TermId], terms: usize) -> (Vec<u32>, Vec<u32>) {
    let mut ends = vec![0; terms];
    for &term in sequence {
        ends[term as usize] += 1;
    }
    let mut start = 0;
    for end in &mut ends {
        let count = mem::replace(end, start);
        start += count;
    }
    let mut places = vec![0; sequence.len()];
    for (place, &term) in (0..).zip(sequence) {
        let end = &mut ends[term as usize];
        places[*end as usize] = place;
        *end += 1;
    }
    (places, ends)
}

/// What occurrences have in common.
#[derive(Clone, Copy)]
struct Shared {
    /// They begin with the same terms, so many.
    len: usize,
    /// A phrase that begins with these has so many words at most.
    most: usize,
    /// The number of the longest frequent phrase that all begin with.
    frequent: u32,
}

/// Phrases in the making.
struct Finder<'s> {
    sequence: &'s WordSequence,
    table: PhraseTable,
    frequent: Vec<Frequent>,
    /// The occurrences of the phrase that is being read.
    occurrences: Vec<Occurrence>,
    /// The terms that it goes on with, and how often each; behind those of all that it begins with.
    groups: Vec<(TermId, u32)>,
    /// For every term, and for none, what is counted; zero between two phrases.
    counts: Vec<u32>,
}

impl Finder<'_> {
    /// Takes the phrase that begins at these places, which stand in text order, and those that go on from it. None
    /// has too many words, a term twice or a number in front.
    fn read(&mut self, places: Range<usize>, mut shared: Shared) {
        let firsts = &self.table.firsts[places.clone()];
        let Some(&first) = firsts.first() else { return };
        let words = &self.sequence.words[first as usize..][..shared.len];
        shared.most = shared.most.min(words[shared.len - 1].kind().most());
        if shared.len > shared.most || words[0].kind() == Kind::Number {
            return;
        }
        if firsts.len() == 1 {
            self.read_once(first, shared);
            return;
        }
        self.occurrences.clear();
        self.occurrences.extend(firsts.iter().map(|&first| {
            let behind = self.sequence.behind(first as usize + shared.len - 1);
            Occurrence { first, behind }
        }));
        let occurrences = &self.occurrences;
        if let Some(phrase) = Phrase::of(occurrences, shared.len, places.start, self.sequence) {
            if occurrences.len() >= FREQUENT {
                let number = self.table.several.len() as u32;
                self.frequent.push(Frequent { phrase: number, within: shared.frequent });
                shared.frequent = self.frequent.len() as u32 - 1;
            }
            self.table.several.push(phrase);
        }
        if shared.len < shared.most {
            self.read_longer(places.start, shared);
        }
    }

    /// Takes the phrases that go on from the one that has been read, whose occurrences begin at this place.
    fn read_longer(&mut self, mut start: usize, shared: Shared) {
        let groups = self.group(start);
        for group in groups.clone() {
            let (term, count) = self.groups[group];
            let first = self.table.firsts[start] as usize;
            // Most stand once, and inside a run, so that they are nothing.
            let is_part = count == 1 && self.sequence.before(first) != NO_TERM;
            let end = start + count as usize;
            if term != NO_TERM
                && !is_part
                && !self.sequence.terms[first..first + shared.len].contains(&term)
            {
                self.read(start..end, Shared { len: shared.len + 1, ..shared });
            }
            start = end;
        }
        self.groups.truncate(groups.start);
    }

    /// Brings the occurrences together, from this place on, that go on with the same term, in text order (a counting
    /// sort). These are the groups with the numbers given back.
    fn group(&mut self, start: usize) -> Range<usize> {
        let from = self.groups.len();
        // Most phrases stand twice.
        if let [one, other] = self.occurrences[..] {
            if one.behind == other.behind {
                self.groups.push((one.behind, 2));
            } else {
                self.groups.extend([(one.behind, 1), (other.behind, 1)]);
            }
            return from..self.groups.len();
        }
        let none = self.counts.len() - 1;
        let slot = |term: TermId| (term as usize).min(none);
        for occurrence in &self.occurrences {
            let count = &mut self.counts[slot(occurrence.behind)];
            if *count == 0 {
                self.groups.push((occurrence.behind, 0));
            }
            *count += 1;
        }
        let mut place = start as u32;
        for (term, count) in &mut self.groups[from..] {
            *count = mem::replace(&mut self.counts[slot(*term)], place);
            place += *count;
        }
        for occurrence in &self.occurrences {
            let place = &mut self.counts[slot(occurrence.behind)];
            self.table.firsts[*place as usize] = occurrence.first;
            *place += 1;
        }
        for &(term, _) in &self.groups[from..] {
            self.counts[slot(term)] = 0;
        }
        from..self.groups.len()
    }

    /// Takes what stands once, from this place on: a word, and the run that it begins. A part of a run has
    /// nothing to show that it belongs together.
    fn read_once(&mut self, place: u32, shared: Shared) {
        let first = place as usize;
        if shared.len == 1 && self.sequence.words[first].kind() == Kind::Word {
            self.table.words.push(place);
        }
        if self.sequence.before(first) != NO_TERM {
            return;
        }
        let run = self.sequence.run(first);
        let (words, terms) = (&self.sequence.words[run.clone()], &self.sequence.terms[run]);
        // Words alone have just been taken, and one pair of letters is nothing.
        let too_short = words.len() == 1 && words[0].kind() != Kind::Meanings;
        let short =
            words.len() <= MAX_WORDS && words.iter().all(|word| words.len() <= word.kind().most());
        if !too_short && short && (1..terms.len()).all(|i| !terms[..i].contains(&terms[i])) {
            self.table.runs.push(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Format};
    use crate::language::Language;
    use crate::terms::{Analysis, Analyzer, NO_TERM, Vocabulary};
    use proptest::prelude::*;
    use std::collections::HashMap;

    /// For every phrase of different words, no number in front and not too many, where it stands.
    fn naive(sequence: &WordSequence) -> HashMap<&[TermId], Vec<usize>> {
        let mut firsts: HashMap<&[TermId], Vec<usize>> = HashMap::new();
        for first in 0..sequence.words.len() {
            let run = sequence.words[first..].split_inclusive(|word| word.ends_run()).next();
            for len in 1..=run.unwrap_or_default().len() {
                let words = &sequence.words[first..first + len];
                let terms = &sequence.terms[first..first + len];
                let short = words.iter().all(|word| len <= word.kind().most());
                let differ = (1..len).all(|i| !terms[..i].contains(&terms[i]));
                if words[0].kind() != Kind::Number && short && differ {
                    firsts.entry(terms).or_default().push(first);
                }
            }
        }
        firsts
    }

    /// Whether a phrase that stands there is a word, a whole run or closed; and how often its neighbours change.
    fn could_be(sequence: &WordSequence, len: usize, firsts: &[usize]) -> (bool, usize) {
        let before: Vec<TermId> = firsts.iter().map(|&first| sequence.before(first)).collect();
        let behind: Vec<TermId> =
            firsts.iter().map(|&first| sequence.behind(first + len - 1)).collect();
        let changes = |side: &[TermId]| {
            let pairs = side.windows(2).filter(|two| two[0] != two[1] || two[1] == NO_TERM);
            pairs.count() + 1
        };
        let changes = changes(&before).min(changes(&behind));
        let whole = before.contains(&NO_TERM) && behind.contains(&NO_TERM);
        let is = |kind| len == 1 && sequence.words[firsts[0]].kind() == kind;
        let could_be = is(Kind::Word) || whole || firsts.len() > 1 && changes > 1;
        (could_be && !is(Kind::Letters), changes)
    }

    proptest! {
        #[test]
        fn finds_what_could_be_a_keyword(
            text in "((([b-f]{2}|[12]) ){1,6}, ){1,12}|(([人山水火木]{1,7}|[กขคง]{1,12}|bc|7) ?,? ){1,40}",
            times in 1..4_usize
        ) {
            let text = text.repeat(times);
            let documents = [Document::parse(&text, Format::Text, Language::Undetermined)];
            let analyzer = Analyzer::new(Language::Undetermined.lexicon(), Analysis::default());
            let mut vocabulary = Vocabulary::new(&analyzer);
            let sequence = WordSequence::read(&documents, &analyzer, &mut vocabulary);
            let table = PhraseTable::find(&sequence, vocabulary.len());
            let mut naive = naive(&sequence);
            naive.retain(|terms, firsts| could_be(&sequence, terms.len(), firsts).0);
            prop_assert_eq!(table.len(), naive.len());
            for (i, phrase) in table.iter(&sequence).enumerate() {
                let terms = &sequence.terms[phrase.range()];
                let expected = &naive[terms];
                let found = table.occurrences(i, phrase.range()).into_iter();
                let found: Vec<usize> = found.map(|words| words.start).collect();
                prop_assert_eq!(&found, expected);
                let (_, changes) = could_be(&sequence, terms.len(), expected);
                let freedom = changes as f64 / expected.len() as f64;
                prop_assert!((phrase.freedom() - freedom).abs() < 1e-12);
                let holds = |(whole, firsts): &(&&[TermId], &Vec<usize>)| {
                    let parts = whole.windows(terms.len()).any(|part| part == terms);
                    parts && whole.len() > terms.len() && firsts.len() >= FREQUENT
                };
                let within = naive.iter().filter(holds).map(|(_, firsts)| firsts.len()).max();
                prop_assert_eq!(phrase.within as usize, within.unwrap_or(0));
            }
        }
    }
}
