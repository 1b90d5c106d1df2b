//! The matrix of how often each term stands in each sentence.

use std::ops::Range;

/// A term's number: its column in the [`TermMatrix`].
pub(crate) type TermId = u32;

/// A term in more sentences than this says little about which of them are alike. To pass it over bounds
/// the cost of a look at all that share a term with a sentence.
const COMMONEST: u32 = 1000;

/// Entries of a sentence in an article,
const ROW: usize = 12;
/// for which there is room beforehand up to this many.
const MOST_ROOM: usize = 4096;
/// Room for so many terms is made at first.
const LEAST_WIDTH: usize = 256;

/// The mark of what is no term: a stop word, a lone letter, the end of a run. No term has this number.
pub(crate) const NO_TERM: TermId = TermId::MAX;

/// How often each term stands in each sentence: rows are sentences, columns terms, only what is not
/// zero is kept (compressed sparse rows). Entries of a row stand in order of first occurrence.
#[derive(Clone, Debug)]
pub(crate) struct TermMatrix {
    row_starts: Vec<u32>,
    terms: Vec<TermId>,
    /// 65535 stands for more, too.
    tf: Vec<u16>,
    df: Vec<u32>,
    lengths: Vec<u32>,
    words: Vec<u32>,
    /// The number of the latest entry of each term, `u32::MAX` for none. While rows are filled, an entry
    /// behind the start of the open row belongs to that row.
    last_entries: Vec<u32>,
}

impl TermMatrix {
    /// Room for this many sentences.
    pub(super) fn with_capacity(sentences: usize) -> Self {
        let mut row_starts = Vec::with_capacity(sentences + 1);
        row_starts.push(0);
        let entries = (ROW * sentences).min(MOST_ROOM);
        Self {
            row_starts,
            terms: Vec::with_capacity(entries),
            tf: Vec::with_capacity(entries),
            df: Vec::new(),
            lengths: Vec::with_capacity(sentences),
            words: Vec::with_capacity(sentences),
            last_entries: Vec::new(),
        }
    }

    /// Makes room for so many terms, and more, so that this is seldom done.
    #[inline(never)]
    fn widen(&mut self, terms: usize) {
        let terms = terms.next_power_of_two().max(LEAST_WIDTH);
        self.last_entries.resize(terms, u32::MAX);
    }

    /// Counts `term` in the open row.
    #[inline]
    pub(super) fn add(&mut self, term: TermId) {
        let at = term as usize;
        if at >= self.last_entries.len() {
            self.widen(at + 1);
        }
        let start = self.row_starts[self.row_starts.len() - 1];
        let entry = self.last_entries[at];
        if entry != u32::MAX && entry >= start {
            let known = &mut self.tf[entry as usize];
            *known = known.saturating_add(1);
        } else {
            self.last_entries[at] = self.terms.len() as u32;
            self.terms.push(term);
            self.tf.push(1);
        }
    }

    /// Closes the open row, which has this many terms and words.
    pub(super) fn end_row(&mut self, length: u32, words: u32) {
        self.lengths.push(length);
        self.words.push(words);
        self.row_starts.push(self.terms.len() as u32);
    }

    /// Replaces every term by another, or by none for [`NO_TERM`].
    pub(super) fn map(&mut self, map: &[TermId]) {
        self.last_entries.fill(u32::MAX);
        // What is kept is written over what has been read.
        let (mut from, mut to) = (0, 0);
        for i in 0..self.len() {
            let (start, end) = (to, self.row_starts[i + 1] as usize);
            self.row_starts[i] = start as u32;
            // Most rows stay as they are.
            if self.terms[from..end].iter().all(|&term| map[term as usize] == term) {
                self.terms.copy_within(from..end, to);
                self.tf.copy_within(from..end, to);
                (from, to) = (end, to + end - from);
                continue;
            }
            for at in from..end {
                let (term, tf) = (map[self.terms[at] as usize], self.tf[at]);
                if term == NO_TERM {
                    self.lengths[i] -= u32::from(tf);
                    continue;
                }
                let last = &mut self.last_entries[term as usize];
                if *last != u32::MAX && *last as usize >= start {
                    let known = &mut self.tf[*last as usize];
                    *known = known.saturating_add(tf);
                } else {
                    *last = to as u32;
                    (self.terms[to], self.tf[to]) = (term, tf);
                    to += 1;
                }
            }
            from = end;
        }
        self.row_starts[self.lengths.len()] = to as u32;
        self.terms.truncate(to);
        self.tf.truncate(to);
    }

    /// No more rows will come, of so many `terms` in all.
    pub(super) fn finish(&mut self, terms: usize) {
        self.last_entries = Vec::new();
        self.df = self.counted(terms);
    }

    /// Gives back the room that no row has come for.
    pub(crate) fn shrink(&mut self) {
        self.terms.shrink_to_fit();
        self.tf.shrink_to_fit();
    }

    /// In how many of the rows so far each of so many `terms` stands.
    pub(super) fn counted(&self, terms: usize) -> Vec<u32> {
        let mut df = vec![0; terms];
        for &term in &self.terms {
            df[term as usize] += 1;
        }
        df
    }

    /// The number of sentences.
    pub(crate) fn len(&self) -> usize {
        self.lengths.len()
    }

    /// The number of terms.
    pub(crate) fn width(&self) -> usize {
        self.df.len()
    }

    /// Where the entries of sentence `i` stand among all.
    pub(crate) fn row_range(&self, i: usize) -> Range<usize> {
        self.row_starts[i] as usize..self.row_starts[i + 1] as usize
    }

    /// The distinct terms of sentence `i`.
    pub(crate) fn row(&self, i: usize) -> &[TermId] {
        &self.terms[self.row_range(i)]
    }

    /// The term of every entry.
    pub(crate) fn terms(&self) -> &[TermId] {
        &self.terms
    }

    /// How often it stands in its sentence, for every entry.
    pub(crate) fn tf(&self) -> &[u16] {
        &self.tf
    }

    /// In how many sentences `term` stands.
    pub(crate) fn df(&self, term: TermId) -> u32 {
        self.df[term as usize]
    }

    /// Whether `term` stands in too many sentences to say which of them are alike.
    pub(crate) fn is_common(&self, term: TermId) -> bool {
        self.df(term) > COMMONEST
    }

    /// How many terms sentence `i` has, repeated ones counted again.
    pub(crate) fn length(&self, i: usize) -> u32 {
        self.lengths[i]
    }

    /// How many words sentence `i` has, function words too; two characters make a word in scripts
    /// without spaces.
    pub(crate) fn words(&self, i: usize) -> u32 {
        self.words[i]
    }
}
