//! A text with every sentence scored, to be cut to any length.

use crate::budget::Budget;
use crate::document::{BlockKind, Document};
use crate::graph::Graph;
use crate::keywords::{Keyword, keywords};
use crate::language::{Detection, Language};
use crate::options::Options;
use crate::place::{Place, is_body, places};
use crate::prior::{Genre, Prior};
use crate::rank::Convergence;
use crate::select::{Bound, Candidate, select};
use crate::similarity::Similarity;
use crate::summary::{Counts, Sentence, Summary};
use crate::terms::{TermMatrix, Vocabulary};
use foldhash::fast::RandomState;
use std::cmp::Reverse;
use std::collections::HashSet;

mod edges;
mod explain;
#[cfg(feature = "ndarray")]
mod ndarray;
#[cfg(feature = "petgraph")]
mod petgraph;

pub use edges::{Edge, Voter};
pub use explain::{Diagnostics, Explanation, Fate, Parts};
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
    language: Language,
    /// The candidates in reading order.
    sentences: Vec<Sentence<'t>>,
    /// Whether each of them repeats an earlier one.
    repeated: Vec<bool>,
    /// The row of each in the matrix.
    rows: Vec<u32>,
    terms: TermMatrix,
    counts: Counts,
    documents: Vec<Document<'t>>,
    options: Options,
    prior: Prior,
    similarity: Similarity,
    confidence: f64,
    convergence: Convergence,
}

/// The scores, and how they came to be.
struct Scores {
    /// Of every row.
    all: Vec<f64>,
    terms: TermMatrix,
    prior: Prior,
    similarity: Similarity,
    convergence: Convergence,
}

impl<'t> Ranking<'t> {
    pub(crate) fn new(
        documents: Vec<Document<'t>>,
        Detection { language, confidence }: Detection,
        options: &Options,
    ) -> Self {
        let Scores { all: scores, terms, prior, similarity, convergence } =
            Scores::of(&documents, language, options);
        let mut kinds: Vec<BlockKind> = Vec::with_capacity(terms.len());
        for block in documents.iter().flat_map(Document::blocks) {
            kinds.resize(kinds.len() + block.sentences.len(), block.kind);
        }
        let rows = candidates(&kinds, &terms);
        let sum: f64 = rows.iter().map(|&row| scores[row as usize]).sum();
        let share =
            |row: usize| if sum > 0.0 { scores[row] / sum } else { 1.0 / rows.len() as f64 };
        let mut sentences: Vec<Sentence<'t>> = Vec::with_capacity(rows.len());
        places(&documents).enumerate().for_each(|(row, place)| {
            if rows.get(sentences.len()) == Some(&(row as u32)) {
                sentences.push(Sentence { score: share(row), ..place.sentence });
            }
        });
        // Scores are not negative, so their bits are in their order. The earlier of equals comes first.
        let order = |(i, sentence): (usize, &Sentence<'_>)| (Reverse(sentence.score.to_bits()), i);
        let mut order: Vec<_> = sentences.iter().enumerate().map(order).collect();
        order.sort_unstable();
        for (rank, (_, i)) in order.into_iter().enumerate() {
            sentences[i].rank = rank;
        }
        // With room for all, so that no text is hashed twice.
        let mut seen: HashSet<&str, RandomState> =
            HashSet::with_capacity_and_hasher(sentences.len(), RandomState::default());
        let repeated: Vec<bool> =
            sentences.iter().map(|sentence| !seen.insert(sentence.text)).collect();
        let of_kind = |wanted| kinds.iter().filter(|&&kind| kind == wanted).count();
        let aside = |wanted| {
            let picked = rows.iter().filter(|&&row| kinds[row as usize] == wanted);
            of_kind(wanted) - picked.count()
        };
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
            rows,
            terms,
            counts,
            documents,
            options: options.clone(),
            prior,
            similarity,
            confidence,
            convergence,
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
    /// [`Summarizer::keywords`](crate::Summarizer::keywords) finds them: another pass over the texts.
    #[must_use]
    pub fn keywords(&self, n: usize) -> Vec<Keyword<'t>> {
        keywords(&self.documents, self.language, &self.options, n)
    }

    /// Picks the best sentences within `budget`.
    #[must_use]
    pub fn summarize<'c>(&self, budget: impl Into<Budget<'c>>) -> Summary<'t> {
        let chosen = self.chosen(budget.into());
        let sentences = chosen.iter().map(|&i| self.sentences[i]);
        Summary { language: self.language, sentences: sentences.collect(), counts: self.counts }
    }

    /// The numbers of the best sentences within `budget` among those that could be picked.
    fn chosen(&self, budget: Budget<'_>) -> Vec<usize> {
        let candidate = |(i, sentence): (usize, &Sentence<'_>)| Candidate {
            row: self.rows[i],
            score: sentence.score,
            length: budget.length(sentence.text),
            repeated: self.repeated[i],
        };
        let candidates: Vec<Candidate> = self.sentences.iter().enumerate().map(candidate).collect();
        let bound = Bound {
            max: budget.max(candidates.len()),
            separator: budget.length(self.language.separator()),
        };
        let leans = |i| self.leans(i);
        select(&candidates, &self.terms, self.options.diversity, bound, leans)
    }
}

impl Ranking<'_> {
    /// Whether sentence `i` leans on the one before (*However*, *Ia*, *Namun*) and cannot stand
    /// alone. The first of a document has none to lean on.
    fn leans(&self, i: usize) -> bool {
        let document = self.sentences[i].document;
        let first =
            i.checked_sub(1).is_none_or(|before| self.sentences[before].document != document);
        let span = self.documents[document].sentences()[self.sentences[i].index];
        let openers = &self.language.lexicon().openers;
        let opens = |part| openers.at_start(part).next().is_some();
        let mut parts = self.documents[document].visible(span);
        self.options.form_bias > 0.0 && !first && parts.next().is_some_and(opens)
    }
}

impl Scores {
    fn of(documents: &[Document<'_>], language: Language, options: &Options) -> Self {
        let mut vocabulary = Vocabulary::new(language.lexicon(), &options.stop_words);
        let terms = vocabulary.count(places(documents).map(Place::spoken));
        let genre = Genre::of(documents.len(), terms.len());
        let first = places(documents).next();
        let prior = Prior::new(first.as_ref(), &terms, &vocabulary, genre, options);
        // In short texts the norm of the cosine is the fairer one.
        let similarity = options.similarity.unwrap_or(match genre {
            Genre::Articles => Similarity::Overlap,
            Genre::Reviews => Similarity::Cosine,
        });
        let graph = Graph::new(&terms, similarity.weigh(&terms));
        let (mut all, convergence) = options.ranker.scores(&graph, &prior.restart(&terms));
        let n = terms.len() as f64;
        // Nested iterators are quicker from within than drawn on from without.
        places(documents).enumerate().for_each(|(row, place)| {
            all[row] = genre.score(n * all[row], prior.factors(&place, row, &terms).product());
        });
        Self { all, terms, prior, similarity, convergence }
    }
}

/// The rows that may be picked: running text; headings where there is none; furniture where there
/// is nothing else, code and tables behind it; what has no words only where nothing has.
fn candidates(kinds: &[BlockKind], terms: &TermMatrix) -> Vec<u32> {
    let has_words = |row: usize| terms.words(row) > 0;
    let tiers: [&dyn Fn(usize) -> bool; 5] = [
        &|row| is_body(kinds[row]) && has_words(row),
        &|row| kinds[row] == BlockKind::Heading && has_words(row),
        &|row| kinds[row] == BlockKind::Furniture,
        &|row| matches!(kinds[row], BlockKind::Code | BlockKind::Table),
        &|_| true,
    ];
    let rows = |tier: &&dyn Fn(usize) -> bool| {
        (0..kinds.len()).filter(|&row| tier(row)).map(|row| row as u32).collect()
    };
    tiers.iter().map(rows).find(|rows: &Vec<u32>| !rows.is_empty()).unwrap_or_default()
}
