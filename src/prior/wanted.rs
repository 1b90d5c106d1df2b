//! Words that sentences are wanted to have: those of a title or a query.

use crate::document::BlockKind;
use crate::math;
use crate::place::Place;
use crate::terms::{TermId, TermMatrix, Vocabulary};

/// The title is looked for among this many headings and pieces of furniture.
const MOST_HEADINGS: usize = 12;

/// Terms that are looked for in sentences.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    /// In ascending order.
    pub(super) terms: Vec<TermId>,
    /// What each weighs, as a share of all.
    weights: Vec<f64>,
}

impl Wanted {
    /// `wanted`, in ascending order, each weighed by how rare it is, to the power of `sharpness`:
    /// `ln((n + 1) / (df + ½))` makes nothing of a word that is everywhere.
    pub(super) fn new(wanted: Vec<TermId>, terms: &TermMatrix, sharpness: i32) -> Self {
        let weights: Vec<f64> =
            wanted.iter().map(|&term| weight(terms.df(term), terms, sharpness)).collect();
        let all: f64 = weights.iter().sum();
        let share = |weight: f64| if all > 0.0 { weight / all } else { 0.0 };
        Self { terms: wanted, weights: weights.into_iter().map(share).collect() }
    }

    /// What share of all that is wanted stands in the text, if `unknown` further words do not: from 0 to 1.
    /// None if nothing is wanted.
    pub(super) fn known(&self, unknown: usize, terms: &TermMatrix, sharpness: i32) -> Option<f64> {
        if self.terms.is_empty() && unknown == 0 {
            return None;
        }
        let known: f64 =
            self.terms.iter().map(|&term| weight(terms.df(term), terms, sharpness)).sum();
        let all = known + unknown as f64 * weight(0, terms, sharpness);
        Some(if all > 0.0 { known / all } else { 0.0 })
    }

    /// What of it stands in `row`, from 0 to 1.
    #[inline]
    pub(super) fn share(&self, row: &[TermId]) -> f64 {
        let (Some(first), Some(last)) = (self.terms.first(), self.terms.last()) else { return 0.0 };
        // A title stands before the text, so that its terms are among the first.
        let near = row.iter().filter(|term| (first..=last).contains(term));
        let found = near.filter_map(|term| self.terms.binary_search(term).ok());
        // Not `sum`: that of nothing is −0, whose bits rank behind 0.
        found.fold(0.0, |sum, at| sum + self.weights[at])
    }
}

/// What a term in so many sentences weighs.
fn weight(df: u32, terms: &TermMatrix, sharpness: i32) -> f64 {
    let n = terms.len() as f64;
    math::ln((n + 1.0) / (f64::from(df) + 0.5)).max(0.0).powi(sharpness)
}

/// The terms of the heading before the first sentence that says most of the text: that of whose terms
/// most stand in other sentences, too. Before it may stand the name of a section or of the page. Of
/// equals the first; none if no term of any returns.
pub(super) fn title_of<'d, 't: 'd>(
    places: impl Iterator<Item = Place<'d, 't>>,
    terms: &TermMatrix,
    vocabulary: &Vocabulary<'_, '_>,
) -> Vec<TermId> {
    let mut best = (0, Vec::new());
    for place in places.take(MOST_HEADINGS).take_while(|place| !place.kind.is_body()) {
        if place.kind == BlockKind::Heading {
            let title = vocabulary.terms(&place.visible.collect::<String>());
            let returning = title.iter().filter(|&&term| terms.df(term) > 1).count();
            if returning > best.0 {
                best = (returning, title);
            }
        }
    }
    best.1
}
