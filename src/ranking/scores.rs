//! The score of every sentence: how central it is, times what else speaks for it.

use crate::document::Document;
use crate::graph::{DenseGraph, Graph};
use crate::language::Language;
use crate::options::Options;
use crate::place::{Place, places};
use crate::prior::{Genre, Prior, Quotations};
use crate::rank::Convergence;
use crate::similarity::Similarity;
use crate::terms::{Analyzer, TermId, TermMatrix, Vocabulary};

/// The scores of the sentences of some documents, and how they came to be.
#[derive(Clone, Debug)]
pub(super) struct Scores {
    /// Of every row of `terms`.
    pub(super) all: Vec<f64>,
    pub(super) terms: TermMatrix,
    pub(super) prior: Prior,
    pub(super) similarity: Similarity,
    pub(super) convergence: Convergence,
    /// Whom or what the text is about.
    pub(super) subject: Option<TermId>,
}

impl Scores {
    pub(super) fn of(documents: &[Document<'_>], language: Language, options: &Options) -> Self {
        let analyzer = Analyzer::new(language.lexicon(), options.analysis());
        let sentences = documents.iter().map(|document| document.sentences().len()).sum();
        let mut vocabulary = Vocabulary::for_sentences(&analyzer, sentences);
        let mut terms = vocabulary.count(places(documents).map(Place::spoken));
        let genre = Genre::of(documents.len(), terms.len());
        let prior = Prior::new(places(documents), &terms, &vocabulary, language, genre, options);
        // In short texts the norm of the cosine is the fairer one.
        let similarity = options.similarity.unwrap_or(match genre {
            Genre::Articles => Similarity::Overlap,
            Genre::Reviews => Similarity::Cosine,
        });
        // Several documents name theirs each, and reviews what all are about.
        let subject = if documents.len() == 1 { vocabulary.subject(&terms) } else { None };
        // What the words were is known no more while the graph takes its room.
        drop(vocabulary);
        terms.shrink();
        let (weights, restart) = (similarity.weigh(&terms), prior.restart(&terms));
        let (centralities, convergence) = if DenseGraph::fits(terms.len()) {
            options.ranker.scores(&DenseGraph::new(&terms, &weights), &restart)
        } else {
            options.ranker.scores(&Graph::new(&terms, weights), &restart)
        };
        let n = terms.len() as f64;
        let mut all = Vec::with_capacity(terms.len());
        let mut quotations = Quotations::default();
        // `for_each` drives the nested iterators from within, which is quicker than a loop here.
        places(documents).enumerate().for_each(|(row, place)| {
            let prior = prior.factors(&place, row, &terms, &mut quotations).product();
            all.push(genre.score(n * f64::from(centralities[row]), prior));
        });
        Self { all, terms, prior, similarity, convergence, subject }
    }
}
