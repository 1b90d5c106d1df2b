//! Why a sentence is in a summary, and why another is not.

use super::Ranking;
use crate::budget::Budget;
use crate::document::{BlockKind, Visible};
use crate::language::Language;
use crate::place::places;
use crate::prior::Factors;
use crate::similarity::Similarity;
use crate::summary::Sentence;
use std::collections::HashMap;

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
    pub parts: Option<Parts>,
    /// What became of it.
    pub fate: Fate,
}

/// What a score is made of: it is the product of these. 1 changes nothing.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Parts {
    /// What the graph says: the root of the centrality, in such a unit that scores sum to 1. Where no
    /// sentence has words to go by, all score the same, and this is the score.
    pub centrality: f64,
    /// How near it is to the start, from `1 − lead_bias` to 1.
    pub lead: f64,
    /// Less than 1 for short sentences.
    pub length: f64,
    /// Less than 1 for a quotation.
    pub quotation: f64,
    /// From 1 to 3, by the words of the title that it has.
    pub title: f64,
    /// From 1 to 9, by the words of the query that it has.
    pub query: f64,
}

impl Parts {
    /// The score.
    #[must_use]
    pub fn product(self) -> f64 {
        self.centrality * self.lead * self.length * self.quotation * self.title * self.query
    }

    fn of(score: f64, factors: Factors) -> Self {
        let product = factors.product();
        let alone = Factors { lead: 1.0, length: 1.0, quotation: 1.0, title: 1.0, query: 1.0 };
        let (centrality, factors) =
            if product > 0.0 { (score / product, factors) } else { (score, alone) };
        let Factors { lead, length, quotation, title, query } = factors;
        Self { centrality, lead, length, quotation, title, query }
    }
}

/// What became of a sentence.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Fate {
    /// It is in the summary.
    Chosen,
    /// Others say more, or say it already, and fill the budget.
    OverBudget,
    /// It repeats the sentence of this number, word for word, and comes last.
    Repeats(usize),
    /// It is no sentence but a heading.
    Heading,
    /// It is page furniture: a link, a caption, a credit.
    Furniture,
    /// It is code.
    Code,
    /// It is a table.
    Table,
    /// It has no words.
    NoWords,
}

/// How a ranking came to be.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Diagnostics {
    /// The language that the text was read in.
    pub language: Language,
    /// How sure that is, from 0 to 1; 1 if it was set.
    pub confidence: f64,
    /// How likeness was measured.
    pub similarity: Similarity,
    /// Sentences, headings and lines of furniture.
    pub sentences: usize,
    /// Distinct terms.
    pub terms: usize,
    /// Terms in sentences, each counted once a sentence: the size of the matrix.
    pub entries: usize,
    /// How often the graph was multiplied with a vector.
    pub products: usize,
    /// What another step would have moved, in all: below 10⁻⁵ unless it gave up.
    pub residual: f64,
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
    /// assert_eq!(fates, [Fate::Heading, Fate::Chosen, Fate::OverBudget, Fate::Furniture]);
    /// let parts = explanations[1].parts.unwrap();
    /// assert!((parts.product() - explanations[1].sentence.score).abs() < 1e-12);
    /// ```
    #[must_use]
    pub fn explain<'c>(&self, budget: impl Into<Budget<'c>>) -> Vec<Explanation<'t>> {
        let mut chosen = self.chosen(budget.into()).into_iter().peekable();
        let mut ranked =
            self.rows.iter().zip(&self.sentences).zip(&self.repeated).enumerate().peekable();
        let mut first: HashMap<&str, usize> = HashMap::new();
        let mut explanations = Vec::with_capacity(self.terms.len());
        for (row, place) in places(&self.documents).enumerate() {
            let explanation = match ranked.next_if(|(_, ((of, _), _))| **of as usize == row) {
                None => Explanation {
                    sentence: Sentence { rank: self.sentences.len(), ..place.sentence },
                    kind: place.kind,
                    parts: None,
                    fate: set_aside(place.kind),
                },
                Some((i, ((_, &sentence), &repeated))) => {
                    let earlier = *first.entry(sentence.text).or_insert(row);
                    let fate = match chosen.next_if_eq(&i) {
                        Some(_) => Fate::Chosen,
                        None if repeated => Fate::Repeats(earlier),
                        None => Fate::OverBudget,
                    };
                    let parts =
                        Parts::of(sentence.score, self.prior.factors(&place, row, &self.terms));
                    Explanation { sentence, kind: place.kind, parts: Some(parts), fate }
                }
            };
            explanations.push(explanation);
        }
        explanations
    }

    /// How the ranking came to be.
    ///
    /// ```
    /// let ranking = ringkas::Summarizer::new().rank("Hujan turun semalaman. Sungai naik.");
    /// let diagnostics = ranking.diagnostics();
    /// assert_eq!((diagnostics.language.code(), diagnostics.sentences), ("id", 2));
    /// ```
    #[must_use]
    pub fn diagnostics(&self) -> Diagnostics {
        Diagnostics {
            language: self.language,
            confidence: self.confidence,
            similarity: self.similarity,
            sentences: self.terms.len(),
            terms: self.terms.width(),
            entries: self.terms.terms().len(),
            products: self.convergence.products,
            residual: self.convergence.residual,
        }
    }

    /// What a reader sees of the sentence with this number among all; nothing if there is none.
    pub(super) fn visible(&self, mut number: usize) -> Visible<'_, 't> {
        for document in &self.documents {
            if let Some(&span) = document.sentences().get(number) {
                return document.visible(span);
            }
            number -= document.sentences().len();
        }
        Visible::nothing()
    }
}

/// Why a sentence of such a block cannot be picked.
fn set_aside(kind: BlockKind) -> Fate {
    match kind {
        BlockKind::Heading => Fate::Heading,
        BlockKind::Furniture => Fate::Furniture,
        BlockKind::Code => Fate::Code,
        BlockKind::Table => Fate::Table,
        BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quote => Fate::NoWords,
    }
}
