//! All similarities for ndarray.

use super::Ranking;
use crate::graph::Pairs;
use ::ndarray::Array2;
use std::fmt;

/// A matrix of this many sentences takes 128 MB.
const MOST: usize = 4096;

/// The error for a text whose similarity matrix would be too large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TooManySentences {
    sentences: usize,
}

impl fmt::Display for TooManySentences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} sentences are too many for a matrix of similarities, of which {MOST} are the most; \
             `edges` has no bound",
            self.sentences
        )
    }
}

impl std::error::Error for TooManySentences {}

impl Ranking<'_> {
    /// How alike every two sentences are, headings included, by their numbers among all of
    /// [`explain`](Self::explain): row `i`, column `j` is what `i` votes for `j`. No sentence
    /// votes for itself.
    ///
    /// # Errors
    ///
    /// If the texts have more than 4096 sentences.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "Rain fell on the hills. The river rose with the rain. Bakers slept.";
    /// let matrix = ringkas::Summarizer::new().rank(text).similarity_matrix()?;
    /// assert!(matrix[[0, 1]] > 0.0 && matrix[[0, 1]] == matrix[[1, 0]]);
    /// assert_eq!((matrix[[0, 0]], matrix[[0, 2]]), (0.0, 0.0));
    /// # Ok::<(), ringkas::TooManySentences>(())
    /// ```
    pub fn similarity_matrix(&self) -> Result<Array2<f64>, TooManySentences> {
        let n = self.scores.terms.len();
        if n > MOST {
            return Err(TooManySentences { sentences: n });
        }
        let graph = self.sentence_graph();
        let pairs = Pairs::new(&graph);
        let weigh = |(i, j)| if i == j { 0.0 } else { pairs.similarity(i, j) };
        Ok(Array2::from_shape_fn((n, n), weigh))
    }
}
