//! What the score of a sentence is made of.

/// What the score of a sentence is made of: it is the product of these. 1 changes nothing.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Factors {
    /// What the graph says: the root of the centrality, in such a unit that scores sum to 1. Where no
    /// sentence has words to go by, all score the same, and this is the score.
    pub centrality: f64,
    /// How near the sentence is to the start, from `1 − lead_bias` to 1.
    pub lead: f64,
    /// Less than 1 for short sentences.
    pub length: f64,
    /// Less than 1 for a quotation.
    pub quotation: f64,
    /// From 1 to 3, by the words of the title that the sentence has.
    pub title: f64,
    /// From 1 to 9, by the words of the query that the sentence has.
    pub query: f64,
    /// More than 1 for a sentence near the start that says what the document does: *in this paper we
    /// present*.
    pub announcement: f64,
    /// Less than 1 for a short sentence that greets, thanks or agrees: *good morning, everyone*.
    pub courtesy: f64,
}

impl Factors {
    const ONE: Self = Self {
        centrality: 1.0,
        lead: 1.0,
        length: 1.0,
        quotation: 1.0,
        title: 1.0,
        query: 1.0,
        announcement: 1.0,
        courtesy: 1.0,
    };

    /// The score.
    #[must_use]
    pub fn product(self) -> f64 {
        let form = self.length * self.quotation * self.announcement * self.courtesy;
        self.centrality * self.lead * form * self.title * self.query
    }

    /// The factors of a sentence that has this score: the centrality is what the others leave.
    pub(crate) fn of_score(self, score: f64) -> Self {
        let product = self.product();
        if product > 0.0 {
            Self { centrality: self.centrality * score / product, ..self }
        } else {
            Self { centrality: score, ..Self::ONE }
        }
    }
}
