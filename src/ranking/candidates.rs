//! The sentences that may be picked.

use super::repeats::Repeats;
use super::scores::Scores;
use crate::document::{BlockKind, Document};
use crate::place::{Standing, places};
use crate::summary::{Counts, Sentence};
use std::cmp::Reverse;

/// The sentences that may be picked, in reading order, with scores of sum 1 and ranks; and what was
/// found beside them.
pub(super) fn candidates<'t>(
    documents: &[Document<'t>],
    scores: &Scores,
) -> (Vec<Sentence<'t>>, Counts) {
    let kinds = kinds(documents);
    let rows = rows(&kinds, scores);
    let sentences = sentences(documents, &rows, scores);
    let aside = |wanted| {
        let picked = rows.iter().filter(|&&row| kinds[row] == wanted).count();
        kinds.iter().filter(|&&kind| kind == wanted).count() - picked
    };
    let counts = Counts {
        sentences: sentences.len(),
        repeated: sentences.iter().filter(|sentence| sentence.repeats.is_some()).count(),
        headings: aside(BlockKind::Heading),
        furniture: aside(BlockKind::Furniture),
    };
    (sentences, counts)
}

/// The kind of the block of every row.
fn kinds(documents: &[Document<'_>]) -> Vec<BlockKind> {
    let sentences = documents.iter().map(|document| document.sentences().len()).sum();
    let mut kinds = Vec::with_capacity(sentences);
    for block in documents.iter().flat_map(Document::blocks) {
        kinds.resize(kinds.len() + block.sentences.len(), block.kind);
    }
    kinds
}

/// The rows that may be picked: running text; headings where there is none; furniture where there
/// is nothing else, code and tables behind it; what has no words only where nothing has.
fn rows(kinds: &[BlockKind], scores: &Scores) -> Vec<usize> {
    let has_words = |row: usize| scores.terms.words(row) > 0;
    let tiers: [&dyn Fn(usize) -> bool; 5] = [
        &|row| kinds[row].is_body() && has_words(row),
        &|row| kinds[row] == BlockKind::Heading && has_words(row),
        &|row| kinds[row] == BlockKind::Furniture,
        &|row| matches!(kinds[row], BlockKind::Code | BlockKind::Table),
        &|_| true,
    ];
    let rows = |tier: &&dyn Fn(usize) -> bool| (0..kinds.len()).filter(|&row| tier(row)).collect();
    tiers.iter().map(rows).find(|rows: &Vec<usize>| !rows.is_empty()).unwrap_or_default()
}

/// The sentences of `rows`, with what ranking found of each.
fn sentences<'t>(documents: &[Document<'t>], rows: &[usize], scores: &Scores) -> Vec<Sentence<'t>> {
    let sum: f64 = rows.iter().map(|&row| scores.all[row]).sum();
    let of_row = |row: usize| scores.all[row] / sum;
    let share = |row: usize| if sum > 0.0 { of_row(row) } else { 1.0 / rows.len() as f64 };
    let shares: Vec<f64> = rows.iter().map(|&row| share(row)).collect();
    let ranks = ranks(&shares);
    let mut repeats = Repeats::new(&scores.terms);
    let mut sentences: Vec<Sentence<'t>> = Vec::with_capacity(rows.len());
    places(documents).enumerate().for_each(|(row, place)| {
        let i = sentences.len();
        if rows.get(i) == Some(&row) {
            let text_of = |row| {
                let at = sentences.binary_search_by_key(&row, |sentence| sentence.number);
                at.map_or("", |at| sentences[at].text)
            };
            let repeats = repeats.earlier(place.text, row, text_of);
            let standing = Standing { row, score: shares[i], rank: ranks[i], repeats };
            sentences.push(place.sentence(standing));
        }
    });
    sentences
}

/// The place of each by its score, 0 for the greatest; the earlier of equals comes first.
fn ranks(scores: &[f64]) -> Vec<usize> {
    // Scores are not negative, so their bits are in their order.
    let key = |(i, score): (usize, &f64)| (Reverse(score.to_bits()), i);
    let mut order: Vec<_> = scores.iter().enumerate().map(key).collect();
    order.sort_unstable();
    let mut ranks = vec![0; scores.len()];
    for (rank, (_, i)) in order.into_iter().enumerate() {
        ranks[i] = rank;
    }
    ranks
}
