//! How alike two sentences are. One file a measure.
//!
//! A measure is data: `similarity(i, j) = norm(i, j) · Σₜ left[i, t] · right[j, t]`, where the norm
//! is a sum of products of what `i` and `j` bring each. So a product of the sentence graph with a
//! vector goes through the terms, and costs the words of the text instead of the pairs of its
//! sentences.

use crate::name::names;
use crate::terms::TermMatrix;

mod bm25;
mod cosine;
mod overlap;

/// How alike two sentences are.
///
/// Without a choice, [`Summarizer`](crate::Summarizer) takes `Overlap` for articles and `Cosine` for
/// many texts of a sentence or two. Leave it so unless you compare methods or know your texts.
///
/// # Examples
///
/// ```
/// use ringkas::Similarity;
///
/// assert_eq!("cosine".parse(), Ok(Similarity::Cosine));
/// assert_eq!(Similarity::Bm25.to_string(), "bm25");
/// assert_eq!(Similarity::ALL.len(), 3);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Similarity {
    /// Shared terms, over the logarithms of the lengths (TextRank; Mihalcea and Tarau, 2004). Pick it
    /// for articles and longer texts: it is the cheapest, and all words count the same, so that a
    /// text's own common words hold it together.
    #[default]
    Overlap,
    /// Cosine of the angle between tf-idf vectors (LexRank; Erkan and Radev, 2004). Pick it for
    /// reviews, posts and sets of texts on different matters: rare words count for more, and short
    /// sentences are not at a disadvantage.
    Cosine,
    /// One sentence as the query for another (Barrios et al., 2016). Pick it to compare with published
    /// results. What `i` votes for `j` is not what `j` votes for `i`, so that ranking takes about twice
    /// as long.
    Bm25,
}

names!(Similarity, "similarity", Overlap "overlap", Cosine "cosine", Bm25 "bm25");

impl Similarity {
    /// Weighs the terms of every sentence. Linear in the matrix.
    pub(crate) fn weigh(self, terms: &TermMatrix) -> Weights {
        match self {
            Self::Overlap => overlap::weigh(terms),
            Self::Cosine => cosine::weigh(terms),
            Self::Bm25 => bm25::weigh(terms),
        }
    }
}

/// This many parts of a norm are handled at once: what fits a vector register.
pub(crate) const LANES: usize = 4;

/// A similarity of the sentences of one [`TermMatrix`].
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    /// For every entry of the matrix, what it weighs in the sentence that votes.
    pub(crate) left: Entries,
    /// For every entry of the matrix, what it weighs in the sentence voted for, where that is not the
    /// same.
    right: Option<Entries>,
    pub(crate) norm: Norm,
}

/// A number for every entry of the matrix.
#[derive(Clone, Debug)]
pub(crate) enum Entries {
    /// One for all.
    Ones,
    /// One each.
    Each(Vec<f64>),
}

/// What `i` and `j` bring to the norm of their similarity.
#[derive(Clone, Debug)]
pub(crate) enum Norm {
    /// Nothing: it is 1.
    One,
    /// `norm(i, j) = Σ norm[of[i]] · norm[of[j]]` over every group and lane.
    Groups {
        /// The kind of each sentence, such as its length.
        of: Vec<u32>,
        /// What each kind brings, group by group.
        groups: Vec<Vec<[f64; LANES]>>,
    },
}

impl Weights {
    /// What every entry weighs in the sentence voted for.
    pub(crate) fn right(&self) -> &Entries {
        self.right.as_ref().unwrap_or(&self.left)
    }

    /// The norm of the similarity of two sentences.
    pub(crate) fn norm(&self, i: usize, j: usize) -> f64 {
        match &self.norm {
            Norm::One => 1.0,
            Norm::Groups { of, groups } => {
                let [i, j] = [of[i], of[j]].map(|kind| kind as usize);
                let sum = |lanes: &Vec<[f64; LANES]>| {
                    lanes[i].iter().zip(&lanes[j]).map(|(a, b)| a * b).sum::<f64>()
                };
                groups.iter().map(sum).sum()
            }
        }
    }

    /// What is on the right where it differs from the left.
    pub(crate) fn own_right(&self) -> Option<&Entries> {
        self.right.as_ref()
    }

    /// Whether two sentences are as alike whichever of them votes.
    pub(crate) fn is_symmetric(&self) -> bool {
        self.right.is_none()
    }

    /// Weights whose norm is 1.
    fn unnormed(left: Vec<f64>, right: Option<Vec<f64>>) -> Self {
        Self { left: Entries::Each(left), right: right.map(Entries::Each), norm: Norm::One }
    }
}

impl Entries {
    /// The number of the entry at `at`.
    pub(crate) fn get(&self, at: usize) -> f64 {
        match self {
            Self::Ones => 1.0,
            Self::Each(weights) => weights[at],
        }
    }
}
