//! A text with every sentence scored, to be cut to any length.

use crate::budget::Budget;
use crate::document::{BlockKind, Document};
use crate::graph::Graph;
use crate::keywords::{Keyword, keywords};
use crate::language::Language;
use crate::place::{Place, is_body, places};
use crate::prior::{Genre, Prior};
use crate::select::{Bound, Candidate, select};
use crate::similarity::Similarity;
use crate::summarizer::Summarizer;
use crate::summary::{Counts, Sentence, Summary};
use crate::terms::{TermMatrix, Vocabulary};
use std::collections::HashSet;

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
    language: Language,
    /// The candidates in reading order.
    sentences: Vec<Sentence<'t>>,
    /// Whether each of them repeats an earlier one.
    repeated: Vec<bool>,
    /// Whether each of them leans on the sentence before.
    leans: Vec<bool>,
    /// The row of each in the matrix.
    rows: Vec<usize>,
    terms: TermMatrix,
    counts: Counts,
    documents: Vec<Document<'t>>,
    options: Summarizer,
}

impl<'t> Ranking<'t> {
    pub(crate) fn new(
        documents: Vec<Document<'t>>,
        language: Language,
        options: &Summarizer,
    ) -> Self {
        let places = places(&documents);
        let (scores, terms) = scores(&places, documents.len(), language, options);
        let rows = candidates(&places, &terms);
        let sum: f64 = rows.iter().map(|&row| scores[row]).sum();
        let share =
            |row: usize| if sum > 0.0 { scores[row] / sum } else { 1.0 / rows.len() as f64 };
        let mut sentences: Vec<Sentence<'t>> = rows
            .iter()
            .map(|&row| Sentence { score: share(row), ..places[row].sentence })
            .collect();
        let mut order: Vec<usize> = (0..sentences.len()).collect();
        // Stable, so the earlier of equals comes first.
        order.sort_by(|&a, &b| sentences[b].score.total_cmp(&sentences[a].score));
        for (rank, &i) in order.iter().enumerate() {
            sentences[i].rank = rank;
        }
        let mut seen: HashSet<&str, foldhash::fast::RandomState> = HashSet::default();
        let repeated: Vec<bool> =
            sentences.iter().map(|sentence| !seen.insert(sentence.text)).collect();
        let lexicon = language.lexicon();
        let leans = rows.iter().map(|&row| options.form_bias > 0.0 && places[row].leans(lexicon));
        let leans = leans.collect();
        let of_kind = |kind| places.iter().filter(|place| place.kind == kind).count();
        let aside =
            |kind| of_kind(kind) - rows.iter().filter(|&&row| places[row].kind == kind).count();
        let counts = Counts {
            sentences: sentences.len(),
            repeated: repeated.iter().filter(|&&repeated| repeated).count(),
            headings: aside(BlockKind::Heading),
            furniture: aside(BlockKind::Furniture),
        };
        Self {
            language,
            sentences,
            repeated,
            leans,
            rows,
            terms,
            counts,
            documents,
            options: options.clone(),
        }
    }

    /// Every sentence that could be picked, in reading order, with its score and rank.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence<'t>] {
        &self.sentences
    }

    /// The language that the text was read in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The `n` words and phrases that say best what the texts are about, as
    /// [`Summarizer::keywords`] finds them: another pass over the texts.
    #[must_use]
    pub fn keywords(&self, n: usize) -> Vec<Keyword<'t>> {
        keywords(&self.documents, self.language, &self.options, n)
    }

    /// Picks the best sentences within `budget`.
    #[must_use]
    pub fn summarize<'c>(&self, budget: impl Into<Budget<'c>>) -> Summary<'t> {
        let budget = budget.into();
        let candidates: Vec<Candidate> = self
            .sentences
            .iter()
            .enumerate()
            .map(|(i, sentence)| Candidate {
                row: self.rows[i],
                score: sentence.score,
                length: budget.length(sentence.text),
                repeated: self.repeated[i],
                leans: self.leans[i],
            })
            .collect();
        let bound = Bound {
            max: budget.max(candidates.len()),
            separator: budget.length(self.language.separator()),
        };
        let chosen = select(&candidates, &self.terms, self.options.diversity, bound);
        let sentences = chosen.iter().filter_map(|row| {
            let at = self.rows.binary_search(row).ok()?;
            Some(self.sentences[at])
        });
        Summary { language: self.language, sentences: sentences.collect(), counts: self.counts }
    }
}

/// How much speaks for each place, and the terms that it was told from.
fn scores(
    places: &[Place<'_, '_>],
    documents: usize,
    language: Language,
    options: &Summarizer,
) -> (Vec<f64>, TermMatrix) {
    let mut vocabulary = Vocabulary::new(language.lexicon(), &options.stop_words);
    let terms = vocabulary.count(places.iter().map(Place::spoken));
    let genre = Genre::of(documents, places.len());
    let prior = Prior::of(places, &terms, &vocabulary, genre, options);
    // In short texts the norm of the cosine is the fairer one.
    let similarity = options.similarity.unwrap_or(match genre {
        Genre::Articles => Similarity::Overlap,
        Genre::Reviews => Similarity::Cosine,
    });
    let graph = Graph::new(&terms, similarity.weigh(&terms));
    let centralities = options.ranker.scores(&graph, &prior.restart);
    let n = places.len() as f64;
    let scores = centralities
        .iter()
        .zip(&prior.factor)
        .map(|(c, factor)| genre.score(n * c, *factor))
        .collect();
    (scores, terms)
}

/// The rows that may be picked: running text; headings where there is none; furniture where there
/// is nothing else, code and tables behind it; what has no words only where nothing has.
fn candidates(places: &[Place<'_, '_>], terms: &TermMatrix) -> Vec<usize> {
    let has_words = |row: usize| terms.words(row) > 0;
    let tiers: [&dyn Fn(usize) -> bool; 5] = [
        &|row| is_body(places[row].kind) && has_words(row),
        &|row| places[row].kind == BlockKind::Heading && has_words(row),
        &|row| places[row].kind == BlockKind::Furniture,
        &|row| matches!(places[row].kind, BlockKind::Code | BlockKind::Table),
        &|_| true,
    ];
    let rows = |tier: &&dyn Fn(usize) -> bool| (0..places.len()).filter(|&row| tier(row)).collect();
    tiers.iter().map(rows).find(|rows: &Vec<usize>| !rows.is_empty()).unwrap_or_default()
}
