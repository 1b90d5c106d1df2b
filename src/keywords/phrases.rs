//! The phrases of the texts that could be keywords.

use super::phrase::Phrase;
use super::words::{Kind, MOST_ROOM, WordSequence};
use crate::terms::TermId;
use std::collections::HashMap;
use std::ops::Range;

/// The most words of a phrase in any script.
const MAX_WORDS: usize = Kind::Letters.most();

/// A phrase that stands less often than this shows nothing about its parts.
const FREQUENT: u32 = 3;

/// The number of a phrase not met before.
const NEW: u32 = u32::MAX;
/// The place of what could be no keyword.
const NONE: u32 = u32::MAX;

/// The numbers of phrases.
struct Numbers {
    /// Of words, by their terms.
    words: Vec<u32>,
    /// Of longer ones whose words all stand more than once, by the number of the phrase without the last
    /// word, and the term of that.
    longer: HashMap<(u32, TermId), u32, foldhash::fast::RandomState>,
}

/// Every phrase that could be a keyword, in the order of where they stand first, with its occurrences.
pub(super) struct PhraseTable {
    pub(super) all: Vec<Phrase>,
    /// How often each term stands in the texts.
    pub(super) tf: Vec<u32>,
    /// Where the occurrences begin in the word sequence, phrase after phrase.
    firsts: Vec<u32>,
}

impl PhraseTable {
    /// Finds the phrases of a text that has this many `terms`. Linear in its words.
    ///
    /// Most phrases of a text stand in it once and could be no keyword. Of those nothing is known but the number:
    /// all are numbered and counted first, and then looked at one by one where they stand.
    pub(super) fn find(sequence: &WordSequence, terms: usize) -> Self {
        let mut finder = Finder::new(sequence, terms);
        for run in sequence.runs() {
            finder.read_run(run);
        }
        let (mut ends, firsts) = finder.occurrences();
        let Finder { tf, tallies, numbers, .. } = finder;
        let most = tallies.iter().filter(|tally| tally.may_be()).count();
        let mut table = Self { all: Vec::with_capacity(most), tf, firsts };
        let mut from = 0;
        for (tally, end) in tallies.iter().zip(&mut ends) {
            let firsts = &table.firsts[from as usize..*end as usize];
            from = std::mem::replace(end, NONE);
            if let Some(mut phrase) = Phrase::of(firsts, tally.len, sequence) {
                *end = table.all.len() as u32;
                phrase.end = from;
                table.all.push(phrase);
            }
        }
        let candidates = ends;
        table.tell_parts(sequence, &numbers, &candidates);
        table
    }

    /// The words of every occurrence of phrase `i`, in text order.
    pub(super) fn occurrences(&self, i: usize) -> impl Iterator<Item = Range<usize>> + Clone {
        let &Phrase { len, count, end, .. } = &self.all[i];
        self.firsts[(end - count) as usize..end as usize]
            .iter()
            .map(move |&first| first as usize..first as usize + usize::from(len))
    }

    /// Tells every phrase how often the most frequent one stands that holds it. `candidates` has the place of
    /// each phrase by its number.
    fn tell_parts(&mut self, sequence: &WordSequence, numbers: &Numbers, candidates: &[u32]) {
        for i in 0..self.all.len() {
            let count = self.all[i].count;
            if count < FREQUENT {
                continue;
            }
            let terms = &sequence.terms[self.all[i].range()];
            for first in 0..terms.len() {
                let mut number = numbers.words[terms[first] as usize];
                for end in first + 1..=terms.len() {
                    if number == NEW || end - first == terms.len() {
                        break;
                    }
                    if let Some(part) = self.all.get_mut(candidates[number as usize] as usize) {
                        part.within = count.max(part.within);
                    }
                    let longer =
                        terms.get(end).and_then(|&next| numbers.longer.get(&(number, next)));
                    number = longer.copied().unwrap_or(NEW);
                }
            }
        }
    }
}

/// What is known of a phrase at first.
struct Tally {
    count: u32,
    len: u8,
    /// Whether it could be a keyword though it stands once: a word, or a whole run.
    whole: bool,
}

impl Tally {
    /// Whether it could be a keyword.
    fn may_be(&self) -> bool {
        self.count > 1 || self.whole
    }
}

/// Phrases in the making.
struct Finder<'s> {
    sequence: &'s WordSequence,
    tf: Vec<u32>,
    tallies: Vec<Tally>,
    numbers: Numbers,
    /// The number of every phrase as it occurs,
    seen: Vec<u32>,
    /// and how many begin at each word.
    beginning: Vec<u8>,
}

impl<'s> Finder<'s> {
    fn new(sequence: &'s WordSequence, terms: usize) -> Self {
        let mut tf = vec![0; terms];
        for &term in &sequence.terms {
            tf[term as usize] += 1;
        }
        let numbers = Numbers { words: vec![NEW; terms], longer: HashMap::default() };
        let words = sequence.words.len();
        let tallies = Vec::with_capacity(words.min(MOST_ROOM));
        let (seen, beginning) = (Vec::with_capacity(words), Vec::with_capacity(words));
        Self { sequence, tf, tallies, numbers, seen, beginning }
    }

    /// Numbers every phrase of a run of words. None begins with a number.
    fn read_run(&mut self, run: Range<usize>) {
        for first in run.clone() {
            let before = self.seen.len();
            if self.sequence.words[first].kind != Kind::Number {
                self.read_from(first, &run);
            }
            self.beginning.push((self.seen.len() - before) as u8);
        }
    }

    /// Numbers the phrases of a `run` that begin with this word: none has too many words or a term twice.
    fn read_from(&mut self, first: usize, run: &Range<usize>) {
        let WordSequence { words, terms, .. } = self.sequence;
        let (words, terms) = (&words[first..run.end], &terms[first..run.end]);
        let mut number = NEW;
        // What ends the short phrases ends the longer ones.
        let (mut most, mut repeats) = (MAX_WORDS, true);
        for (last, (word, &term)) in words.iter().zip(terms).enumerate() {
            most = most.min(word.kind.most());
            if last >= most || terms[..last].contains(&term) {
                break;
            }
            repeats &= self.tf[term as usize] > 1;
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
                *known = self.tallies.len() as u32;
                let whole = last == 0 && word.kind == Kind::Word;
                self.tallies.push(Tally { count: 0, len: last as u8 + 1, whole });
            }
            number = *known;
            let tally = &mut self.tallies[number as usize];
            tally.count += 1;
            tally.whole |= last + 1 == run.len();
            self.seen.push(number);
        }
    }

    /// Where the occurrences of each phrase that could be a keyword end, by its number, and all of them (a counting
    /// sort).
    fn occurrences(&mut self) -> (Vec<u32>, Vec<u32>) {
        let mut ends = Vec::with_capacity(self.tallies.len());
        let mut start = 0;
        for tally in &self.tallies {
            ends.push(start);
            start += if tally.may_be() { tally.count } else { 0 };
        }
        let mut firsts = vec![0; start as usize];
        // What was seen is needed no more.
        let mut seen = std::mem::take(&mut self.seen).into_iter();
        for (first, &count) in (0..).zip(&self.beginning) {
            for number in seen.by_ref().take(usize::from(count)) {
                if self.tallies[number as usize].may_be() {
                    let end = &mut ends[number as usize];
                    firsts[*end as usize] = first;
                    *end += 1;
                }
            }
        }
        (ends, firsts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Format};
    use crate::language::Language;
    use crate::terms::{Analysis, Analyzer, NO_TERM, Vocabulary};
    use proptest::prelude::*;

    /// For every phrase of up to four words that is none but of different ones, where it stands.
    fn naive(sequence: &WordSequence) -> HashMap<&[TermId], Vec<usize>> {
        let mut firsts: HashMap<&[TermId], Vec<usize>> = HashMap::new();
        for run in sequence.runs() {
            for first in run.clone() {
                for end in first + 1..=run.end.min(first + 4) {
                    let terms = &sequence.terms[first..end];
                    if (1..terms.len()).all(|i| !terms[..i].contains(&terms[i])) {
                        firsts.entry(terms).or_default().push(first);
                    }
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
        (len == 1 || whole || firsts.len() > 1 && changes > 1, changes)
    }

    proptest! {
        #[test]
        fn finds_what_could_be_a_keyword(text in "(([b-f]{2} ){1,6}, ){1,12}") {
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
                    parts && whole.len() > terms.len() && firsts.len() >= FREQUENT as usize
                };
                let within = naive.iter().filter(holds).map(|(_, firsts)| firsts.len()).max();
                prop_assert_eq!(phrase.within as usize, within.unwrap_or(0));
            }
        }
    }
}
