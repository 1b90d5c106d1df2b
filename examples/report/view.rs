//! What the page shows, found once.

use crate::many;
use ringkas::{Edge, Explanation, Keyword, Language, Part, Ranking, Voter};
use std::collections::BTreeSet;

/// The slider goes at least so far, if there are so many sentences.
const LENGTHS: usize = 20;
/// So many voters of a sentence are told.
const VOTERS: usize = 3;
/// In a text of more sentences than this, not all get their voters: to find those of one sentence
/// takes a look at all.
const MOST: usize = 2000;
/// So many of the best get them there.
const BEST: usize = 300;
/// So many keywords are listed.
const KEYWORDS: usize = 10;
/// So many edges of each sentence are looked at for the drawing.
const EDGES: usize = 48;

/// A text and all that was found about it.
pub(crate) struct View<'t> {
    pub(crate) text: &'t str,
    pub(crate) explanations: Vec<Explanation<'t>>,
    /// What each sentence is made of: words of the query, and the rest.
    parts: Vec<Vec<Part<'t>>>,
    /// The numbers of the sentences chosen for 1, 2, 3 … sentences.
    pub(crate) sets: Vec<Vec<usize>>,
    /// Which of them is shown first; `sets` may be empty.
    pub(crate) first: usize,
    /// The voters of the sentences that have them here, by number.
    pub(crate) voters: Vec<(usize, Vec<Voter<'t>>)>,
    /// Whether all sentences do.
    pub(crate) has_all_voters: bool,
    /// The strongest edges of each sentence.
    pub(crate) edges: Vec<Edge>,
    pub(crate) keywords: Vec<Keyword<'t>>,
    pub(crate) language: Language,
    /// Sentences that could be picked.
    pub(crate) ranked: usize,
}

impl<'t> View<'t> {
    pub(crate) fn new(text: &'t str, ranking: &Ranking<'t>, n: usize) -> Self {
        let ranked = ranking.sentences().len();
        let chosen = |n| ranking.summarize(n).iter().map(|sentence| sentence.index).collect();
        let sets: Vec<Vec<usize>> = (1..=n.max(LENGTHS).min(ranked)).map(chosen).collect();
        let explanations = ranking.explain(0);
        let has_all_voters = explanations.len() <= MOST;
        let most = if has_all_voters { MOST } else { BEST };
        let mut told: BTreeSet<usize> = sets.iter().flatten().copied().collect();
        told.extend(
            explanations
                .iter()
                .map(|explanation| explanation.sentence)
                .filter(|sentence| sentence.rank < most.min(ranked))
                .map(|sentence| sentence.index),
        );
        let told: Vec<usize> = told.into_iter().collect();
        let voters = |number| (number, ranking.voters(number, VOTERS));
        let parts = explanations.iter().map(|one| ranking.parts(&one.sentence)).collect();
        Self {
            text,
            explanations,
            parts,
            first: n.min(sets.len()).saturating_sub(1),
            sets,
            voters: many::map(told, voters),
            has_all_voters,
            edges: ranking.edges(EDGES),
            keywords: ranking.keywords(KEYWORDS),
            language: ranking.language(),
            ranked,
        }
    }

    /// The text of a sentence as HTML, with the words of the query in it marked.
    pub(crate) fn html(&self, number: usize) -> String {
        self.parts[number].iter().map(Part::to_html).collect()
    }

    /// Whether a sentence is marked before the slider is moved.
    pub(crate) fn is_first_chosen(&self, number: usize) -> bool {
        self.sets.get(self.first).is_some_and(|set| set.binary_search(&number).is_ok())
    }

    /// Every sentence that is chosen at some length.
    pub(crate) fn ever_chosen(&self) -> BTreeSet<usize> {
        self.sets.iter().flatten().copied().collect()
    }

    /// The best score.
    pub(crate) fn best(&self) -> f64 {
        self.explanations.iter().map(|explanation| explanation.sentence.score).fold(0.0, f64::max)
    }

    /// The attributes of what holds the text.
    pub(crate) fn direction(&self) -> String {
        let dir = if self.is_rtl() { "rtl" } else { "ltr" };
        format!("lang=\"{}\" dir=\"{dir}\"", self.language.code())
    }

    /// Whether the text runs from right to left.
    pub(crate) fn is_rtl(&self) -> bool {
        self.language.is_right_to_left()
    }
}
