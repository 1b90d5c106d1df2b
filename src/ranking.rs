//! A text with every sentence scored, to be cut to any length.

use crate::budget::Budget;
use crate::document::Document;
use crate::keywords::{Keyword, KeywordFinder};
use crate::language::{Detection, Language};
use crate::options::Options;
use crate::place::{Standing, sentence_at};
use crate::select::{Bound, Candidate, Choice, select};
use crate::summary::{Counts, Sentence, Summary};
use leaning::Leanings;
use scores::Scores;
use std::cell::OnceCell;
use std::sync::OnceLock;

mod candidates;
mod edges;
mod explain;
mod highlight;
mod leaning;
#[cfg(feature = "ndarray")]
mod ndarray;
#[cfg(feature = "petgraph")]
mod petgraph;
mod query;
mod repeats;
mod scores;
mod sections;
mod window;

pub use edges::{Edge, Voter};
pub use explain::{Diagnostics, Explanation, Fate, Leaning};
#[cfg(feature = "ndarray")]
pub use ndarray::TooManySentences;

/// One text or several, with every sentence scored: summaries of any length can be cut from it
/// without ranking again.
///
/// # Examples
///
/// ```
/// use ringkas::{Budget, Summarizer};
///
/// let text = "Rain fell all night. The river rose by 3.5 metres. By noon the bridge was closed.";
/// let ranking = Summarizer::new().rank(text);
/// assert_eq!(ranking.sentences().len(), 3);
/// assert_eq!(ranking.summarize(1).len(), 1);
/// assert_eq!(ranking.summarize(Budget::Ratio(1.0)).len(), 3);
/// ```
#[derive(Clone, Debug)]
pub struct Ranking<'t> {
    detection: Detection,
    documents: Vec<Document<'t>>,
    options: Options,
    scores: Scores,
    /// The number of the first sentence of every document, and of all together.
    starts: Vec<usize>,
    /// Those that could be picked, in reading order.
    standings: Vec<Standing>,
    /// The same whole, once somebody asks for them all: they take five times the room.
    sentences: OnceLock<Vec<Sentence<'t>>>,
    counts: Counts,
}

impl<'t> Ranking<'t> {
    pub(crate) fn new(
        documents: Vec<Document<'t>>,
        detection: Detection,
        options: &Options,
    ) -> Self {
        let scores = Scores::of(&documents, detection.language, options);
        let starts = candidates::starts(&documents);
        let (standings, counts) = candidates::candidates(&documents, &starts, &scores);
        let (options, sentences) = (options.clone(), OnceLock::new());
        Self { detection, documents, options, scores, starts, standings, sentences, counts }
    }

    /// Every sentence that could be picked, in reading order, with its score and rank.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence<'t>] {
        self.sentences.get_or_init(|| {
            let ranks = candidates::all_ranks(&self.standings).into_iter();
            ranks.enumerate().map(|(i, rank)| self.sentence(i, rank)).collect()
        })
    }

    /// Sentence `i` of those that could be picked, which has this `rank`.
    fn sentence(&self, i: usize, rank: usize) -> Sentence<'t> {
        let (document, index) = self.located(i);
        sentence_at(&self.documents[document], document, index, self.standings[i], rank)
    }

    /// The document of sentence `i` of those that could be picked, and its place there.
    fn located(&self, i: usize) -> (usize, usize) {
        candidates::located(&self.starts, self.standings[i].row as usize)
    }

    /// The text of sentence `i` of those that could be picked.
    fn text(&self, i: usize) -> &'t str {
        candidates::text_at(&self.documents, &self.starts, self.standings[i].row as usize)
    }

    /// How many bytes it has.
    #[inline]
    fn len(&self, i: usize) -> usize {
        candidates::len_at(&self.documents, &self.starts, self.standings[i].row as usize)
    }

    /// The documents that were ranked, taken apart: their blocks, and every sentence with where it stands.
    #[must_use]
    pub fn documents(&self) -> &[Document<'t>] {
        &self.documents
    }

    /// The language that the text was read in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.detection.language
    }

    /// The `n` words and phrases that say best what the texts are about, as
    /// [`Summarizer::keywords`](crate::Summarizer::keywords) finds them: another pass over the texts.
    #[must_use]
    pub fn keywords(&self, n: usize) -> Vec<Keyword<'t>> {
        KeywordFinder::read(&self.documents, self.language(), &self.options).best(n)
    }

    /// Picks the best sentences within `budget`.
    #[must_use]
    pub fn summarize<'c>(&self, budget: impl Into<Budget<'c>>) -> Summary<'t> {
        let budget = budget.into();
        let chosen: Vec<usize> = self.chosen(budget).iter().map(|choice| choice.i).collect();
        let ranks = candidates::ranks(&self.standings, &chosen);
        let sentences = chosen.iter().zip(ranks).map(|(&i, rank)| self.sentence(i, rank)).collect();
        let sentences = self.fitted(sentences, budget);
        Summary { language: self.language(), sentences, counts: self.counts }
    }

    /// Whether the sentence of this row says enough of what was asked, if anything was.
    fn is_asked_for(&self, row: u32) -> bool {
        let least = self.options.least_relevance;
        let row = self.scores.terms.row(row as usize);
        least == 0.0 || self.scores.prior.relevance(row).is_none_or(|relevance| relevance >= least)
    }

    /// The bound of `budget` as a number.
    fn max(&self, budget: Budget<'_>) -> usize {
        budget.max(self.counts.sentences - self.counts.repeated)
    }

    /// The best sentences within `budget` among those that could be picked.
    fn chosen(&self, budget: Budget<'_>) -> Vec<Choice> {
        let sections = sections::stands(self);
        let subject = self.scores.subject.filter(|_| self.options.form_bias > 0.0);
        let max = self.max(budget);
        let longest = if self.options.cut { max } else { usize::MAX };
        let names =
            |row| subject.is_some_and(|term| self.scores.terms.row(row as usize).contains(&term));
        // What is cut fills the budget.
        let length = |i: usize| budget.printed_length(|| self.text(i)).min(longest);
        let candidate = |(i, standing): (usize, &Standing)| {
            let &Standing { row, score, repeats, .. } = standing;
            Candidate {
                row,
                score,
                length: if budget.is_counted() { self.len(i) } else { length(i) },
                barred: repeats.is_some() || !self.is_asked_for(row),
                names: names(row),
            }
        };
        let candidates: Vec<Candidate> = self.standings.iter().enumerate().map(candidate).collect();
        let counted = vec![OnceCell::new(); if budget.is_counted() { candidates.len() } else { 0 }];
        let measure = |i: usize| {
            counted.get(i).map_or(candidates[i].length, |known| *known.get_or_init(|| length(i)))
        };
        let bound = Bound {
            max,
            measure: &measure,
            most: budget.most_sentences(),
            separator: budget.length(self.language().separator()),
            sections: &sections,
            lead: sections::lead(budget, candidates.len()),
        };
        let leans = Leanings::new(self);
        select(&candidates, &self.scores.terms, self.options.diversity, bound, leans)
    }
}
