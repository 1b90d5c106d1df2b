//! The phrases of the texts that could be keywords.

use super::phrase::Phrase;
use super::word::Kind;
use super::words::{MOST_ROOM, WordSequence};
use crate::terms::{NO_TERM, TermId};
use std::mem;
use std::ops::Range;

/// The most words of a phrase in any script.
const MAX_WORDS: usize = Kind::Letters.most();

/// A phrase that stands less often than this shows nothing about its parts.
const FREQUENT: usize = 3;

/// The number of no phrase.
const NONE: u32 = u32::MAX;

/// Every phrase that could be a keyword, with its occurrences.
pub(super) struct PhraseTable {
    pub(super) all: Vec<Phrase>,
    /// Where the occurrences begin in the word sequence. Those of a phrase are side by side.
    firsts: Vec<u32>,
    /// Where those of each term end, term after term.
    ends: Vec<u32>,
}

impl PhraseTable {
    /// Finds the phrases of a text that has this many `terms`. Costs the words of the text, times the logarithm of
    /// how often the most frequent term stands.
    ///
    /// The occurrences of a term, parted by the term behind it, are those of the phrases of two words, and so on as
    /// long as anything repeats (`PrefixSpan`; Pei et al., 2001). So no phrase is looked up in a table of all, and
    /// one list of occurrences serves phrases of every length.
    pub(super) fn find(sequence: &WordSequence, terms: usize) -> Self {
        let (firsts, ends) = by_term(&sequence.terms, terms);
        let longest = vec![NONE; firsts.len()];
        let room = firsts.len().min(MOST_ROOM);
        let (all, keys) = (Vec::with_capacity(room), Vec::with_capacity(room));
        let frequent = Vec::new();
        let mut finder = Finder { sequence, firsts, all, frequent, longest, keys };
        let mut start = 0;
        for &end in &ends {
            let end = end as usize;
            finder.read(start..end, Shared { len: 1, most: MAX_WORDS, frequent: NONE });
            start = end;
        }
        finder.tell_parts();
        let Finder { all, firsts, .. } = finder;
        Self { all, firsts, ends }
    }

    /// The words of every occurrence of phrase `i`, in text order.
    pub(super) fn occurrences(&self, i: usize) -> impl Iterator<Item = Range<usize>> {
        let phrase = &self.all[i];
        let mut firsts = self.firsts[phrase.occurrences()].to_vec();
        firsts.sort_unstable();
        let len = usize::from(phrase.len);
        firsts.into_iter().map(move |first| first as usize..first as usize + len)
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

/// A phrase that is frequent enough to show something about its parts.
struct Frequent {
    /// Its place among all.
    phrase: u32,
    /// The number of the longest frequent one that it begins with.
    within: u32,
}

/// Phrases in the making.
struct Finder<'s> {
    sequence: &'s WordSequence,
    /// The place of every word, by what stands there.
    firsts: Vec<u32>,
    all: Vec<Phrase>,
    frequent: Vec<Frequent>,
    /// The number of the longest frequent phrase that begins at each word.
    longest: Vec<u32>,
    /// Occurrences that are being sorted: the term behind each, and the place.
    keys: Vec<u64>,
}

impl Finder<'_> {
    /// Takes the phrase that begins at these places, which stand in text order, and those that go on from it. None
    /// has too many words, a term twice or a number in front.
    fn read(&mut self, places: Range<usize>, mut shared: Shared) {
        let firsts = &self.firsts[places.clone()];
        let Some(&first) = firsts.first() else { return };
        let words = &self.sequence.words[first as usize..][..shared.len];
        shared.most = shared.most.min(words[shared.len - 1].kind().most());
        if shared.len > shared.most || words[0].kind() == Kind::Number {
            return;
        }
        if firsts.len() == 1 {
            self.read_once(places.start, shared);
            return;
        }
        let phrase = Phrase::of(firsts, shared.len, places.start, self.sequence);
        if phrase.is_some() && firsts.len() >= FREQUENT {
            let number = self.frequent.len() as u32;
            for &first in firsts {
                self.longest[first as usize] = number;
            }
            self.frequent.push(Frequent { phrase: self.all.len() as u32, within: shared.frequent });
            shared.frequent = number;
        }
        self.all.extend(phrase);
        if shared.len < shared.most {
            self.read_longer(places, shared);
        }
    }

    /// Takes the phrases that go on from one.
    fn read_longer(&mut self, places: Range<usize>, shared: Shared) {
        let from = self.keys.len();
        let firsts = &mut self.firsts[places.clone()];
        self.keys.extend(firsts.iter().map(|&first| {
            let behind = self.sequence.behind(first as usize + shared.len - 1);
            u64::from(behind) << 32 | u64::from(first)
        }));
        self.keys[from..].sort_unstable();
        for (first, key) in firsts.iter_mut().zip(&self.keys[from..]) {
            *first = *key as u32;
        }
        let mut start = places.start;
        while start < places.end {
            let keys = &self.keys[from + start - places.start..];
            let term = (keys[0] >> 32) as TermId;
            if term == NO_TERM {
                break;
            }
            let end = start + keys.iter().take_while(|&key| (key >> 32) as TermId == term).count();
            let first = self.firsts[start] as usize;
            // Most stand once, and inside a run, so that they are nothing.
            let is_part = end == start + 1 && self.sequence.before(first) != NO_TERM;
            if !is_part && !self.sequence.terms[first..first + shared.len].contains(&term) {
                self.read(start..end, Shared { len: shared.len + 1, ..shared });
            }
            start = end;
        }
        self.keys.truncate(from);
    }

    /// Takes what stands once, at this place among all: a word, and the run that it begins. A part of a run has
    /// nothing to show that it belongs together.
    fn read_once(&mut self, place: usize, shared: Shared) {
        let first = self.firsts[place];
        let (words, at) = (&self.sequence.words, first as usize);
        if shared.len == 1 && words[at].kind() == Kind::Word {
            self.all.push(Phrase::once(first, 1, place, self.sequence));
        }
        if self.sequence.before(at) != NO_TERM {
            return;
        }
        let words = words[at..].iter().take(MAX_WORDS);
        let Some(last) = words.clone().position(|word| word.ends_run()) else { return };
        let (len, mut kinds) = (last + 1, words.map(|word| word.kind()).take(last + 1));
        let terms = &self.sequence.terms[at..at + len];
        let repeats = (1..len).any(|i| terms[..i].contains(&terms[i]));
        // Words alone have just been taken, and one pair of letters is nothing.
        let too_short = len == 1 && kinds.clone().any(|kind| kind != Kind::Meanings);
        if !too_short && !repeats && kinds.all(|kind| len <= kind.most()) {
            self.all.push(Phrase::once(first, len, place, self.sequence));
        }
    }

    /// Tells every phrase how often the most frequent one stands that holds it.
    fn tell_parts(&mut self) {
        for whole in &self.frequent {
            let Range { start, end } = self.all[whole.phrase as usize].range();
            let count = self.all[whole.phrase as usize].count;
            for first in start..end {
                let mut number = self.longest[first];
                while let Some(part) = self.frequent.get(number as usize) {
                    let phrase = &mut self.all[part.phrase as usize];
                    if first + usize::from(phrase.len) <= end && part.phrase != whole.phrase {
                        phrase.within = phrase.within.max(count);
                    }
                    number = part.within;
                }
            }
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
            prop_assert_eq!(table.all.len(), naive.len());
            for (i, phrase) in table.all.iter().enumerate() {
                let terms = &sequence.terms[phrase.range()];
                let expected = &naive[terms];
                let found: Vec<usize> = table.occurrences(i).map(|words| words.start).collect();
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
