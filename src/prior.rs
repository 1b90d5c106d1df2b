//! What speaks for a sentence before the graph is looked at.

use crate::document::after_phrase;
use crate::language::Lexicon;
use crate::terms::{TermId, TermMatrix};

/// A sentence so far from the start, counted in sentences, has lost half of what being first brings.
const LEAD_REACH: f64 = 3.0;
/// Sentences of fewer words can seldom stand for a text; they lose `(words / this)^1.5`.
const FULL_LENGTH: f64 = 12.0;
/// What a sentence with a quotation keeps: somebody's words are an illustration more often than
/// the matter.
const QUOTATION: f64 = 0.8;
/// What a sentence keeps that leans on the one before: where one that stands alone says nearly as
/// much, it is the better choice. (Costs 0.1 ROUGE-1, and reads better.)
const OPENER: f64 = 0.95;
/// How much a sentence that holds every word of the title gains, as a multiple of itself.
const TITLE: f64 = 2.0;
/// The same for the query: who asks wants an answer first of all.
const QUERY: f64 = 8.0;

/// What speaks for each sentence: a factor on its centrality, and a share of the random reader's
/// restarts.
#[derive(Clone, Debug)]
pub(crate) struct Prior {
    /// Not negative.
    pub(crate) factor: Vec<f64>,
    /// Of sum 1.
    pub(crate) restart: Vec<f64>,
}

impl Prior {
    /// Nothing speaks for any of `n` sentences.
    pub(crate) fn uniform(n: usize) -> Self {
        Self { factor: vec![1.0; n], restart: vec![1.0 / n.max(1) as f64; n] }
    }

    /// Sentences near the start of their document say more: `1 − bias + bias / (1 + (p / 3)^1.5)`
    /// for the sentence with `p` before it.
    pub(crate) fn lead(&mut self, positions: &[u32], bias: f64) {
        for (factor, &position) in self.factor.iter_mut().zip(positions) {
            let distance = f64::from(position) / LEAD_REACH;
            *factor *= 1.0 - bias + bias / (1.0 + distance * distance.sqrt());
        }
    }

    /// Very short sentences say little: `min(1, words / 12)^1.5`.
    pub(crate) fn length(&mut self, terms: &TermMatrix, bias: f64) {
        for (i, factor) in self.factor.iter_mut().enumerate() {
            let share = (f64::from(terms.words(i)) / FULL_LENGTH).min(1.0);
            *factor *= 1.0 - bias * (1.0 - share * share.sqrt());
        }
    }

    /// Sentences that lean on the one before (*However*, *Ia*, *Namun*) cannot stand alone.
    pub(crate) fn opener<'t>(
        &mut self,
        sentences: impl Iterator<Item: Iterator<Item = &'t str>>,
        positions: &[u32],
        lexicon: &Lexicon,
        bias: f64,
    ) {
        for ((factor, mut sentence), &position) in
            self.factor.iter_mut().zip(sentences).zip(positions)
        {
            if position > 0
                && let Some(sentence) = sentence.next()
                && lexicon.openers.iter().any(|opener| after_phrase(sentence, opener).is_some())
            {
                *factor *= 1.0 - bias * (1.0 - OPENER);
            }
        }
    }

    /// Quotations illustrate.
    pub(crate) fn quotation<'t>(
        &mut self,
        sentences: impl Iterator<Item: Iterator<Item = &'t str>>,
        bias: f64,
    ) {
        for (factor, mut sentence) in self.factor.iter_mut().zip(sentences) {
            if sentence.any(|part| part.contains(['"', '“', '„', '«', '「', '『'])) {
                *factor *= 1.0 - bias * (1.0 - QUOTATION);
            }
        }
    }

    /// Sentences with the words of the title say what the text is about: `1 + 2 · share` of the
    /// title's terms.
    pub(crate) fn title(&mut self, terms: &TermMatrix, title: &[TermId]) {
        for (i, factor) in self.factor.iter_mut().enumerate() {
            *factor *= 1.0 + TITLE * share(terms.row(i), title);
        }
    }

    /// Sentences with the words of the query answer it, and the reader starts from them
    /// (Otterbacher et al., 2005).
    pub(crate) fn query(&mut self, terms: &TermMatrix, query: &[TermId]) {
        let shares: Vec<f64> = (0..terms.len()).map(|i| share(terms.row(i), query)).collect();
        let sum: f64 = shares.iter().sum();
        if sum > 0.0 {
            for ((factor, restart), share) in
                self.factor.iter_mut().zip(&mut self.restart).zip(shares)
            {
                *factor *= 1.0 + QUERY * share;
                *restart = share / sum;
            }
        }
    }
}

/// The share of `wanted`, in ascending order, that stands in `row`.
fn share(row: &[TermId], wanted: &[TermId]) -> f64 {
    let found = row.iter().filter(|term| wanted.binary_search(term).is_ok()).count();
    found as f64 / wanted.len().max(1) as f64
}
