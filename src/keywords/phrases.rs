//! The phrases of the texts that could be keywords.

use super::words::{Kind, Word, WordSequence};
use crate::terms::TermId;
use std::collections::HashMap;
use std::ops::Range;

/// The most words of a phrase in any script.
const MAX_WORDS: usize = Kind::Letters.most();

/// A phrase that stands less often than this shows nothing about its parts.
const FREQUENT: u32 = 3;

/// Fills the key of a phrase that has fewer terms. No term has this number.
const NONE: TermId = TermId::MAX;

/// The terms of a phrase in order, filled up with [`NONE`].
pub(super) type Terms = [TermId; MAX_WORDS];

/// What is known of a phrase: the same terms in the same order, in whatever form.
pub(super) struct Phrase {
    key: Terms,
    pub(super) count: u32,
    /// How often it looks like a name.
    pub(super) names: u32,
    pub(super) in_heading: bool,
    /// How often the most frequent candidate stands that holds it.
    pub(super) within: u32,
    /// Whether it is one word.
    word: bool,
    /// Whether it is nothing that a reader would take for a word.
    fragment: bool,
    left: Side,
    right: Side,
}

/// What stands on one side of a phrase.
struct Side {
    /// How often the neighbour was another than the time before. The end of a run counts as another each
    /// time.
    changes: u32,
    /// Whether a run ends there, once at least.
    ends_run: bool,
    last: Option<TermId>,
}

impl Side {
    const NEW: Self = Self { changes: 0, ends_run: false, last: None };

    fn see(&mut self, neighbour: Option<TermId>) {
        self.changes += u32::from(neighbour.is_none() || neighbour != self.last);
        self.ends_run |= neighbour.is_none();
        self.last = neighbour;
    }
}

impl Phrase {
    fn new(words: &[Word]) -> Self {
        let lone_letters = words.len() == 1 && words[0].kind == Kind::Letters;
        Self {
            key: PhraseTable::key(words.iter().map(|word| word.term)),
            count: 0,
            names: 0,
            in_heading: false,
            within: 0,
            word: words.len() == 1 && words[0].kind == Kind::Word,
            fragment: lone_letters || words.iter().all(|word| word.kind == Kind::Kana),
            left: Side::NEW,
            right: Side::NEW,
        }
    }

    /// Its terms in order.
    pub(super) fn terms(&self) -> &[TermId] {
        terms(&self.key)
    }

    /// How freely it stands among other words, from 0 (always in the same phrase) to 1.
    pub(super) fn freedom(&self) -> f64 {
        f64::from(self.left.changes.min(self.right.changes)) / f64::from(self.count)
    }

    /// Whether it could be a keyword. What stands once must be a whole run: a part of one has nothing
    /// to show that it belongs together. What repeats must not be a part of the same longer phrase
    /// every time (it is closed, as sequence mining has it). Words always can.
    pub(super) fn is_candidate(&self) -> bool {
        let whole = self.left.ends_run && self.right.ends_run;
        let closed = self.count > 1 && self.left.changes > 1 && self.right.changes > 1;
        !self.fragment && (self.word || whole || closed)
    }
}

/// The number of a phrase not met before.
const NEW: u32 = u32::MAX;

/// The numbers of phrases by their terms.
struct Numbers {
    /// By the only term: most phrases are words.
    words: Vec<u32>,
    longer: HashMap<Terms, u32, foldhash::fast::RandomState>,
}

impl Numbers {
    fn of(&mut self, key: &Terms) -> &mut u32 {
        match terms(key) {
            &[word] => &mut self.words[word as usize],
            _ => self.longer.entry(*key).or_insert(NEW),
        }
    }
}

/// Every phrase with its occurrences.
pub(super) struct PhraseTable {
    pub(super) all: Vec<Phrase>,
    /// How often each term stands in the texts.
    pub(super) tf: Vec<u32>,
    /// Behind the last occurrence of every phrase.
    ends: Vec<usize>,
    /// Where the occurrences begin in the word sequence, phrase after phrase.
    firsts: Vec<u32>,
}

impl PhraseTable {
    /// Finds all phrases of a text that has this many `terms`. Linear in its words.
    pub(super) fn find(sequence: &WordSequence, terms: usize) -> Self {
        let mut finder = Finder::new(sequence, terms);
        for run in sequence.runs() {
            finder.read_run(run);
        }
        finder.tell_parts();
        let Finder { all, tf, seen, .. } = finder;
        let (ends, firsts) = sorted(&all, &seen);
        Self { all, tf, ends, firsts }
    }

    /// The first of `terms`, as many as a phrase can have, filled up with [`NONE`].
    pub(super) fn key(terms: impl Iterator<Item = TermId>) -> Terms {
        let mut key = [NONE; MAX_WORDS];
        key.iter_mut().zip(terms).for_each(|(place, term)| *place = term);
        key
    }

    /// The words of every occurrence of phrase `i`, in text order.
    pub(super) fn occurrences(&self, i: usize) -> impl Iterator<Item = Range<usize>> + Clone {
        let len = self.all[i].terms().len();
        let start = if i == 0 { 0 } else { self.ends[i - 1] };
        self.firsts[start..self.ends[i]]
            .iter()
            .map(move |&first| first as usize..first as usize + len)
    }
}

/// Phrases in the making.
struct Finder<'s> {
    sequence: &'s WordSequence,
    tf: Vec<u32>,
    all: Vec<Phrase>,
    numbers: Numbers,
    /// The number of every phrase as it occurs, and its first word.
    seen: Vec<(u32, u32)>,
}

impl<'s> Finder<'s> {
    fn new(sequence: &'s WordSequence, terms: usize) -> Self {
        let mut tf = vec![0; terms];
        for word in &sequence.words {
            tf[word.term as usize] += 1;
        }
        let numbers = Numbers { words: vec![NEW; terms], longer: HashMap::default() };
        Self { sequence, tf, all: Vec::new(), numbers, seen: Vec::new() }
    }

    /// Adds every phrase of a run of words.
    fn read_run(&mut self, run: Range<usize>) {
        let words = &self.sequence.words[run.clone()];
        for first in 0..words.len() {
            for end in first + 1..=words.len().min(first + MAX_WORDS) {
                let phrase = &words[first..end];
                if !is_phrase(phrase) {
                    break;
                }
                let whole = phrase.len() == words.len();
                let repeats = || phrase.iter().all(|word| self.tf[word.term as usize] > 1);
                if phrase.len() == 1 || whole || repeats() {
                    let number = self.see(words, first..end);
                    self.seen.push((number, (run.start + first) as u32));
                }
            }
        }
    }

    /// Counts the phrase of some `words` of a run, between its neighbours there; its number.
    fn see(&mut self, words: &[Word], range: Range<usize>) -> u32 {
        let phrase = &words[range.clone()];
        let key = PhraseTable::key(phrase.iter().map(|word| word.term));
        let number = self.numbers.of(&key);
        if *number == NEW {
            *number = self.all.len() as u32;
            self.all.push(Phrase::new(phrase));
        }
        let number = *number;
        let known = &mut self.all[number as usize];
        known.count += 1;
        known.names += u32::from(phrase.iter().all(|word| word.name));
        known.in_heading |= phrase[0].heading;
        let neighbour = |at: Option<usize>| Some(words.get(at?)?.term);
        known.left.see(neighbour(range.start.checked_sub(1)));
        known.right.see(neighbour(Some(range.end)));
        number
    }

    /// Tells every phrase how often the most frequent candidate stands that holds it.
    fn tell_parts(&mut self) {
        for i in 0..self.all.len() {
            let Phrase { key, count, .. } = self.all[i];
            if count < FREQUENT || !self.all[i].is_candidate() {
                continue;
            }
            for part in parts(&key) {
                let number = *self.numbers.of(&part);
                if number != NEW {
                    let within = &mut self.all[number as usize].within;
                    *within = count.max(*within);
                }
            }
        }
    }
}

fn terms(key: &Terms) -> &[TermId] {
    let len = key.iter().position(|&term| term == NONE).unwrap_or(MAX_WORDS);
    &key[..len]
}

/// The shorter phrases in a phrase.
fn parts(key: &Terms) -> impl Iterator<Item = Terms> {
    let terms = terms(key);
    let shorter = (1..terms.len()).flat_map(|len| terms.windows(len));
    shorter.map(|part| PhraseTable::key(part.iter().copied()))
}

/// Whether `words` of a run could be a phrase: not too many, no number first, no term twice. If not,
/// no longer ones that begin there could.
fn is_phrase(words: &[Word]) -> bool {
    let Some((last, before)) = words.split_last() else { return false };
    let fits = words.iter().all(|word| words.len() <= word.kind.most());
    fits && words[0].kind != Kind::Number && before.iter().all(|word| word.term != last.term)
}

/// Occurrences by phrase (a counting sort).
fn sorted(phrases: &[Phrase], seen: &[(u32, u32)]) -> (Vec<usize>, Vec<u32>) {
    let mut ends = Vec::with_capacity(phrases.len());
    let mut start = 0;
    for phrase in phrases {
        ends.push(start);
        start += phrase.count as usize;
    }
    let mut firsts = vec![0; seen.len()];
    for &(phrase, first) in seen {
        let end = &mut ends[phrase as usize];
        firsts[*end] = first;
        *end += 1;
    }
    (ends, firsts)
}
