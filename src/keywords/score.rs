//! How much a phrase says of a text.
//!
//! ```text
//! score = Σ √letters · centrality of its words
//!       · 1 / (1 + 0.4 (words − 1))
//!       · √(count / mean tf of its words)                    how much its words belong together
//!       · count / (count + words of the text / 250)          what a long text says once is no topic
//!       · freedom                                            how often its neighbours change
//!       · (1 − 0.7 · count of the longer phrase / count)     whether it is but a part of one
//!       · (1 + 1.6 · share of it that looks like a name) · 1.2 in a heading
//! ```
//!
//! For a word alone the third and fourth factor are one, `count / (count + words of the text / 800)`,
//! and another decides between words and phrases. Texts about people and events are about names
//! and words that repeat; short texts about a matter are about terms of two or three words. So words
//! count `words of the text / 1000 + (share of names / 0.08)^1.5 + (share of the word / 0.15)²`,
//! within 0.35 and 1.2.
//!
//! The constants are round, and on a plateau. What each factor brings, measured by leaving it out
//! (F1 of the first ten keywords, mean over eight sets of news, abstracts and papers in six
//! languages): nothing left out 22.7, words against phrases 20.9, names 21.9, parts of longer phrases
//! 22.2, early position 22.2, freedom 22.3, letters 22.4, words that belong together 22.6. Without the
//! mark-down of what is said once it is 22.8, but English news fall below plain frequency.

use super::phrase::Phrase;
use super::phrases::PhraseTable;
use super::words::WordSequence;
use crate::terms::TermId;

/// How much a phrase loses with every word more.
const LENGTH: f64 = 0.4;
/// In a text of this many words, a phrase that stands once keeps half of its score.
const ONCE: f64 = 250.0;
/// In a text of this many words, a word that stands once keeps half of its score.
const WORD_ONCE: f64 = 800.0;
/// How much a phrase loses for standing in a longer one some of the time.
const WITHIN: f64 = 0.7;
/// The share that a phrase keeps if it stands in a longer one most of the time, which then speaks for
/// it.
const FRAGMENT: f64 = 0.05;
/// How much a name gains, as a multiple of itself.
const NAME: f64 = 1.6;
/// How much a phrase in a heading or the title gains.
const HEADING: f64 = 0.2;
/// In a text of about this many words, single words count in full against phrases.
const LONG: f64 = 1000.0;
/// With this share of names among the words, single words count in full as well.
const NAME_SHARE: f64 = 0.08;
/// A single word that makes up this share of the text counts in full as well.
const SHARE: f64 = 0.15;
/// The least and the most that words alone count against phrases.
const WORD: (f64, f64) = (0.35, 1.2);

/// Tells the scores of phrases.
pub(super) struct Scorer<'s> {
    phrases: &'s PhraseTable,
    sequence: &'s WordSequence,
    centralities: &'s [f32],
    /// The terms of the title, in order.
    title: &'s [TermId],
    /// How many words the texts have.
    length: f64,
    /// What a word counts against phrases, but for its own share of the texts.
    word: f64,
}

impl<'s> Scorer<'s> {
    pub(super) fn new(
        phrases: &'s PhraseTable,
        sequence: &'s WordSequence,
        centralities: &'s [f32],
        title: &'s [TermId],
    ) -> Self {
        let length = sequence.all as f64;
        let names = sequence.name_share() / NAME_SHARE;
        let word = length / LONG + names * names.sqrt();
        Self { phrases, sequence, centralities, title, length, word }
    }

    pub(super) fn score(&self, phrase: &Phrase) -> f64 {
        let terms = &self.sequence.terms[phrase.range()];
        let count = f64::from(phrase.count);
        let words = terms.len() as f64;
        let sum: f64 = terms.iter().map(|&term| self.said(term)).sum();
        let support = if terms.len() == 1 {
            let share = count / self.length / SHARE;
            let word = (self.word + share * share).clamp(WORD.0, WORD.1);
            word * count / (count + self.length / WORD_ONCE)
        } else {
            let tf: u32 = terms.iter().map(|&term| self.phrases.tf(term)).sum();
            (count * words / f64::from(tf)).sqrt() * count / (count + self.length / ONCE)
        };
        let in_title =
            phrase.in_heading || terms.iter().all(|term| self.title.binary_search(term).is_ok());
        sum / (1.0 + LENGTH * (words - 1.0))
            * support
            * phrase.freedom()
            * if phrase.within * 2 < phrase.count {
                1.0 - WITHIN * f64::from(phrase.within) / count
            } else {
                FRAGMENT
            }
            * (1.0 + NAME * f64::from(phrase.names) / count)
            * (1.0 + HEADING * f64::from(u8::from(in_title)))
    }

    /// What a word of this term says.
    fn said(&self, term: TermId) -> f64 {
        let term = term as usize;
        f64::from(self.sequence.letters[term].max(1)).sqrt() * f64::from(self.centralities[term])
    }
}
