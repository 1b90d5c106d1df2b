//! Why a sentence is in a summary, and why another is not.

use super::Ranking;
use super::candidates;
use super::leaning::Leanings;
use super::scores::Scores;
use crate::budget::Budget;
use crate::document::{BlockKind, Visible};
use crate::language::Detection;
use crate::lean::Lean;
use crate::place::{Place, Standing, places};
use crate::prior::{Factors, Quotations};
use crate::select::Choice;
use crate::similarity::Similarity;
use crate::summary::Sentence;

/// A sentence of the text with the reasons for its score, and what became of it.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Explanation<'t> {
    /// The sentence or heading. If it was set aside, its score is 0 and its rank behind all others.
    pub sentence: Sentence<'t>,
    /// What block it stands in.
    pub kind: BlockKind,
    /// What its score is made of, unless it was set aside.
    pub factors: Option<Factors>,
    /// What it leans on, if it cannot be printed alone; not told of what was set aside.
    pub leans: Option<Leaning>,
    /// What became of it.
    pub fate: Fate,
}

/// What a sentence leans on.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Leaning {
    /// Why it does.
    pub lean: Lean,
    /// The number of the sentence that it leans on; others before it may do as well.
    pub on: usize,
}

/// What became of a sentence.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Fate {
    /// It is in the summary.
    Chosen,
    /// It is in the summary since the sentence of this number leans on it.
    Supports(usize),
    /// Others say more, or say it already, and fill the budget.
    OverBudget,
    /// It repeats the sentence of this number, and is never picked.
    Repeats(usize),
    /// It stands in a block that is not running text: a heading, page furniture, code or a table, as
    /// [`Explanation::kind`] says.
    SetAside,
    /// It is running text without words.
    NoWords,
}

/// How a ranking came to be.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Diagnostics {
    /// The language that the text was read in, and how sure that is.
    pub detection: Detection,
    /// How likeness was measured.
    pub similarity: Similarity,
    /// Sentences, headings and pieces of furniture: those of [`Ranking::explain`].
    pub spans: usize,
    /// Distinct terms.
    pub terms: usize,
    /// Terms in sentences, each counted once a sentence: the size of the matrix.
    pub entries: usize,
    /// How often the graph was multiplied with a vector.
    pub products: usize,
    /// What another step would have moved, in all: below 10⁻⁵ unless it gave up.
    pub residual: f64,
}

impl Fate {
    /// Whether the sentence is in the summary.
    #[must_use]
    pub const fn is_chosen(self) -> bool {
        matches!(self, Self::Chosen | Self::Supports(_))
    }
}

impl<'t> Ranking<'t> {
    /// Every sentence and heading of the texts in reading order, with the reasons for its score and
    /// what becomes of it in a summary within `budget`. Linear, but for the summary.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::{Fate, Summarizer};
    ///
    /// let text = "The Flood\n\nRain fell all night over the hills. The river rose by 3.5 metres.\n\
    ///             Read also: Storms of the year";
    /// let explanations = Summarizer::new().rank(text).explain(1);
    /// let fates: Vec<Fate> = explanations.iter().map(|explanation| explanation.fate).collect();
    /// assert_eq!(fates, [Fate::SetAside, Fate::Chosen, Fate::OverBudget, Fate::SetAside]);
    /// let factors = explanations[1].factors.unwrap();
    /// assert!((factors.product() - explanations[1].sentence.score).abs() < 1e-12);
    /// ```
    #[must_use]
    pub fn explain<'c>(&self, budget: impl Into<Budget<'c>>) -> Vec<Explanation<'t>> {
        let mut chosen = self.chosen(budget.into()).into_iter().peekable();
        let mut sentences = self.sentences().iter().enumerate().peekable();
        let mut leanings = Leanings::new(self);
        let mut quotations = Quotations::default();
        let explain = |(row, place): (usize, Place<'_, 't>)| {
            let Some((i, &sentence)) = sentences.next_if(|(_, next)| next.number == row) else {
                return self.set_aside(row, &place);
            };
            let fate = match (chosen.next_if(|choice| choice.i == i), sentence.repeats) {
                (Some(Choice { supports: Some(leaning), .. }), _) => {
                    Fate::Supports(self.standings[leaning].row as usize)
                }
                (Some(_), _) => Fate::Chosen,
                (None, Some(earlier)) => Fate::Repeats(earlier),
                (None, None) => Fate::OverBudget,
            };
            let Scores { prior, terms, .. } = &self.scores;
            let factors = prior.factors(&place, row, terms, &mut quotations);
            let factors = factors.of_score(sentence.score);
            let leans = leanings.of(i).map(|supports| Leaning {
                lean: supports.lean,
                on: self.standings[supports.on[0]].row as usize,
            });
            Explanation { sentence, kind: place.kind, factors: Some(factors), leans, fate }
        };
        places(&self.documents).enumerate().map(explain).collect()
    }

    /// What is said of a sentence that could not be picked.
    fn set_aside(&self, row: usize, place: &Place<'_, 't>) -> Explanation<'t> {
        let behind_all = self.standings.len();
        let standing = Standing { row: row as u32, score: 0.0, repeats: None };
        Explanation {
            sentence: place.sentence(standing, behind_all),
            kind: place.kind,
            factors: None,
            leans: None,
            fate: if place.kind.is_body() { Fate::NoWords } else { Fate::SetAside },
        }
    }

    /// How the ranking came to be.
    ///
    /// ```
    /// let ranking = ringkas::Summarizer::new().rank("Hujan turun semalaman. Sungai naik.");
    /// let diagnostics = ranking.diagnostics();
    /// assert_eq!((diagnostics.detection.language.code(), diagnostics.spans), ("id", 2));
    /// ```
    #[must_use]
    pub fn diagnostics(&self) -> Diagnostics {
        let Scores { terms, similarity, convergence, .. } = &self.scores;
        Diagnostics {
            detection: self.detection,
            similarity: *similarity,
            spans: terms.len(),
            terms: terms.width(),
            entries: terms.terms().len(),
            products: convergence.products,
            residual: f64::from(convergence.residual),
        }
    }

    /// What a reader sees of the sentence with this number among all; nothing if there is none.
    pub(super) fn visible(&self, number: usize) -> Visible<'_, 't> {
        let (document, index) = candidates::located(&self.starts, number);
        let document = self.documents.get(document);
        let span =
            document.and_then(|document| Some((document, *document.sentences().get(index)?)));
        span.map_or_else(Visible::nothing, |(document, span)| document.visible(span))
    }
}
