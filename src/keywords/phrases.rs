//! The phrases of the texts that could be keywords.

use super::words::{Kind, Word, WordSequence};
use crate::terms::{NO_TERM, TermId};
use std::collections::HashMap;
use std::ops::Range;

/// The most words of a phrase in any script.
const MAX_WORDS: usize = Kind::Letters.most();

/// A phrase that stands less often than this shows nothing about its parts.
const FREQUENT: u32 = 3;

/// What is known of a phrase: the same terms in the same order, in whatever form.
pub(super) struct Phrase {
    /// Where it stands first in the word sequence, and how many words it has.
    first: u32,
    len: u8,
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
    /// The phrase of these `words`, the first of which is this one of the sequence.
    fn new(words: &[Word], first: usize) -> Self {
        Self {
            first: first as u32,
            len: words.len() as u8,
            count: 0,
            names: 0,
            in_heading: false,
            within: 0,
            word: words.len() == 1 && words[0].kind == Kind::Word,
            fragment: words.len() == 1 && words[0].kind == Kind::Letters,
            left: Side::NEW,
            right: Side::NEW,
        }
    }

    /// Where it stands first in the word sequence.
    pub(super) fn range(&self) -> Range<usize> {
        let first = self.first as usize;
        first..first + usize::from(self.len)
    }

    /// Counts it once more, here between these neighbours.
    fn see(&mut self, is_name: bool, in_heading: bool, before: TermId, behind: TermId) {
        self.count += 1;
        self.names += u32::from(is_name);
        self.in_heading |= in_heading;
        self.left.see(before);
        self.right.see(behind);
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

/// The numbers of phrases.
struct Numbers {
    /// Of words, by their terms.
    words: Vec<u32>,
    /// Of longer ones whose words all stand more than once, by the number of the phrase without the last
    /// word, and the term of that.
    longer: HashMap<(u32, TermId), u32, foldhash::fast::RandomState>,
}

/// Every phrase with its occurrences.
pub(super) struct PhraseTable {
    pub(super) all: Vec<Phrase>,
    /// How often each term stands in the texts.
    pub(super) tf: Vec<u32>,
    /// Behind the last occurrence of every phrase.
    ends: Vec<u32>,
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

    /// The words of every occurrence of phrase `i`, in text order.
    pub(super) fn occurrences(&self, i: usize) -> impl Iterator<Item = Range<usize>> + Clone {
        let len = usize::from(self.all[i].len);
        let start = if i == 0 { 0 } else { self.ends[i - 1] as usize };
        self.firsts[start..self.ends[i] as usize]
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
        for &term in &sequence.terms {
            tf[term as usize] += 1;
        }
        let numbers = Numbers { words: vec![NEW; terms], longer: HashMap::default() };
        Self { sequence, tf, all: Vec::new(), numbers, seen: Vec::new() }
    }

    /// Adds every phrase of a run of words. None begins with a number.
    fn read_run(&mut self, run: Range<usize>) {
        for first in run.clone() {
            if self.sequence.words[first].kind != Kind::Number {
                self.read_from(first, &run);
            }
        }
    }

    /// Adds the phrases of a `run` that begin with this word: none has too many words or a term twice.
    fn read_from(&mut self, first: usize, run: &Range<usize>) {
        let WordSequence { words, terms, .. } = self.sequence;
        let (words, terms) = (&words[first..run.end], &terms[first..run.end]);
        let before = if first > run.start { self.sequence.terms[first - 1] } else { NO_TERM };
        let mut number = NEW;
        // What ends the short phrases ends the longer ones.
        let (mut most, mut repeats, mut is_name) = (MAX_WORDS, true, true);
        for (last, (word, &term)) in words.iter().zip(terms).enumerate() {
            most = most.min(word.kind.most());
            if last >= most || terms[..last].contains(&term) {
                break;
            }
            repeats &= self.tf[term as usize] > 1;
            is_name &= word.is_name();
            let mut unique = NEW;
            let known = if last == 0 && (repeats || word.kind == Kind::Word) {
                &mut self.numbers.words[term as usize]
            } else if repeats {
                // What stands before its last word repeats, too, and has just been seen.
                self.numbers.longer.entry((number, term)).or_insert(NEW)
            } else if last + 1 == run.len() {
                // A part of it stands nowhere else, and nothing shows that smaller parts belong together.
                &mut unique
            } else if first > run.start {
                break;
            } else {
                continue;
            };
            if *known == NEW {
                *known = self.all.len() as u32;
                self.all.push(Phrase::new(&words[..=last], first));
            }
            number = *known;
            let behind = terms.get(last + 1).copied().unwrap_or(NO_TERM);
            self.all[number as usize].see(is_name, words[0].is_in_heading(), before, behind);
            self.seen.push((number, first as u32));
        }
    }

    /// Tells every phrase how often the most frequent candidate stands that holds it.
    fn tell_parts(&mut self) {
        for i in 0..self.all.len() {
            let count = self.all[i].count;
            if count < FREQUENT || !self.all[i].is_candidate() {
                continue;
            }
            let whole = self.all[i].range();
            let terms = &self.sequence.terms[whole.clone()];
            for first in 0..terms.len() {
                let mut number = self.numbers.words[terms[first] as usize];
                for end in first + 1..=terms.len() {
                    if number == NEW || end - first == terms.len() {
                        break;
                    }
                    let within = &mut self.all[number as usize].within;
                    *within = count.max(*within);
                    let longer =
                        terms.get(end).and_then(|&next| self.numbers.longer.get(&(number, next)));
                    number = longer.copied().unwrap_or(NEW);
                }
            }
        }
    }
}

/// Occurrences by phrase (a counting sort).
fn sorted(phrases: &[Phrase], seen: &[(u32, u32)]) -> (Vec<u32>, Vec<u32>) {
    let mut ends = Vec::with_capacity(phrases.len());
    let mut start = 0;
    for phrase in phrases {
        ends.push(start);
        start += phrase.count;
    }
    let mut firsts = vec![0; seen.len()];
    for &(phrase, first) in seen {
        let end = &mut ends[phrase as usize];
        firsts[*end as usize] = first;
        *end += 1;
    }
    (ends, firsts)
}
