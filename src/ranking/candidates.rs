//! The sentences that may be picked.

use super::repeats::Repeats;
use super::scores::Scores;
use crate::document::{BlockKind, Document};
use crate::place::Standing;
use crate::summary::Counts;

/// The sentences that may be picked, in reading order, with scores of sum 1; and what was found beside
/// them.
pub(super) fn candidates(
    documents: &[Document<'_>],
    starts: &[usize],
    scores: &Scores,
) -> (Vec<Standing>, Counts) {
    let kinds = kinds(documents);
    let standings = standings(documents, starts, &rows(&kinds, scores), scores);
    let aside = |wanted| {
        let picked = |standing: &&Standing| kinds[standing.row as usize] == wanted;
        let all = kinds.iter().filter(|&&kind| kind == wanted).count();
        all - standings.iter().filter(picked).count()
    };
    let counts = Counts {
        sentences: standings.len(),
        repeated: standings.iter().filter(|standing| standing.repeats.is_some()).count(),
        headings: aside(BlockKind::Heading),
        furniture: aside(BlockKind::Furniture),
    };
    (standings, counts)
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
fn rows(kinds: &[BlockKind], scores: &Scores) -> Vec<u32> {
    let has_words = |row: usize| scores.terms.words(row) > 0;
    let tiers: [&dyn Fn(usize) -> bool; 5] = [
        &|row| kinds[row].is_body() && has_words(row),
        &|row| kinds[row] == BlockKind::Heading && has_words(row),
        &|row| kinds[row] == BlockKind::Furniture,
        &|row| matches!(kinds[row], BlockKind::Code | BlockKind::Table),
        &|_| true,
    ];
    let all = 0..kinds.len() as u32;
    let rows =
        |tier: &&dyn Fn(usize) -> bool| all.clone().filter(|&row| tier(row as usize)).collect();
    tiers.iter().map(rows).find(|rows: &Vec<u32>| !rows.is_empty()).unwrap_or_default()
}

/// What ranking found of each of the `rows`.
fn standings(
    documents: &[Document<'_>],
    starts: &[usize],
    rows: &[u32],
    scores: &Scores,
) -> Vec<Standing> {
    let score = |row: u32| scores.all[row as usize];
    let sum: f64 = rows.iter().map(|&row| score(row)).sum();
    let share = |row| if sum > 0.0 { score(row) / sum } else { 1.0 / rows.len() as f64 };
    let standing = |&row: &u32| Standing { row, score: share(row), repeats: None };
    let mut standings: Vec<Standing> = rows.iter().map(standing).collect();
    let mut repeats = Repeats::new(&scores.terms, rows.len());
    for standing in &mut standings {
        standing.repeats =
            repeats.earlier(standing.row, |row| text_at(documents, starts, row as usize));
    }
    standings
}

/// The number of the first sentence of every document, and of all together.
pub(super) fn starts(documents: &[Document<'_>]) -> Vec<usize> {
    let mut starts = vec![0];
    starts.extend(documents.iter().scan(0, |end, document| {
        *end += document.sentences().len();
        Some(*end)
    }));
    starts
}

/// The document of a sentence, and its place there, by its number among all.
pub(super) fn located(starts: &[usize], number: usize) -> (usize, usize) {
    // Most rankings are of one.
    let document = match starts {
        [_, _] => 0,
        _ => starts.partition_point(|&start| start <= number) - 1,
    };
    (document, number - starts[document])
}

/// The text of the sentence of this number.
pub(super) fn text_at<'t>(documents: &[Document<'t>], starts: &[usize], number: usize) -> &'t str {
    let (document, index) = located(starts, number);
    let document = &documents[document];
    &document.text()[document.sentences()[index].range()]
}

/// How many bytes it has, without a look at them.
pub(super) fn len_at(documents: &[Document<'_>], starts: &[usize], number: usize) -> usize {
    let (document, index) = located(starts, number);
    documents[document].sentences()[index].range().len()
}

/// By what the sentence of a standing stands among all: its score, the greatest first, then its place. Scores are not
/// negative, so their bits are in their order. One number is sooner compared than two.
fn key(i: usize, standing: &Standing) -> u128 {
    u128::from(!standing.score.to_bits()) << usize::BITS | i as u128
}

/// The place by score among all of each of a `few`, 0 for the greatest; the earlier of equals comes first. Costs
/// all, times the logarithm of how few.
pub(super) fn ranks(standings: &[Standing], few: &[usize]) -> Vec<usize> {
    let key = |i: usize| key(i, &standings[i]);
    let mut keys: Vec<u128> = few.iter().copied().map(key).collect();
    keys.sort_unstable();
    // How many stand before the first of them, and how many behind each.
    let mut counts = vec![0; keys.len() + 1];
    for i in 0..standings.len() {
        let own = key(i);
        counts[keys.partition_point(|&other| other <= own)] += 1;
    }
    let before: Vec<usize> = counts
        .iter()
        .scan(0, |all, count| {
            *all += count;
            Some(*all)
        })
        .collect();
    few.iter().map(|&i| before[keys.partition_point(|&other| other < key(i))]).collect()
}

/// The same of all.
pub(super) fn all_ranks(standings: &[Standing]) -> Vec<usize> {
    let mut order: Vec<u128> = standings.iter().enumerate().map(|(i, of)| key(i, of)).collect();
    order.sort_unstable();
    let mut ranks = vec![0; order.len()];
    for (rank, key) in order.into_iter().enumerate() {
        ranks[key as usize] = rank;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ranks_are_those_of_all_in_order(
            scores in prop::collection::vec(0..9_u8, 1..40),
            of in prop::collection::vec(any::<prop::sample::Index>(), 0..9),
        ) {
            let standing = |&score: &u8| Standing { row: 0, score: score.into(), repeats: None };
            let standings: Vec<Standing> = scores.iter().map(standing).collect();
            let mut order: Vec<usize> = (0..scores.len()).collect();
            order.sort_by(|&i, &j| scores[j].cmp(&scores[i]));
            let of: Vec<usize> = of.iter().map(|index| index.index(scores.len())).collect();
            let found = ranks(&standings, &of).into_iter().map(|rank| order[rank]);
            prop_assert_eq!(found.collect::<Vec<_>>(), of);
            let all = all_ranks(&standings);
            prop_assert!(order.iter().map(|&i| all[i]).eq(0..order.len()));
        }
    }
}
