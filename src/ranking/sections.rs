//! The sections of a text with headings, each of which asks for a place in a summary.
//!
//! Who writes headings has planned the text by them (Dong et al., 2021, rank long texts by such plans).
//! So once the lead has its places, each of the greatest sections behind it has a claim on one: the
//! sentences of a section count for more until one is taken. So do those of the last paragraph,
//! which says what remains. It costs ROUGE (an encyclopaedia 0.4, stories 0.2) and is
//! for the reader, who misses what a section was about more than a third sentence of the lead.

use super::Ranking;
use crate::budget::Budget;
use crate::document::BlockKind;

/// A summary of at least so many sentences has room for sections,
const ROOM: usize = 5;
/// once it has so many, whatever their sections.
const FIRST: usize = 2;
/// A section has at least this share of the text, or it claims no place.
const SMALLEST: f64 = 0.05;
/// A section of this share of the text, or more, has the whole bonus.
const GREAT: f64 = 0.25;
/// So much more than its value is a sentence of a great section worth before one is taken. Read blind on an
/// encyclopaedia, 0.5 was better than 1 in 17 of 24 pairs (fewer trifles) and than 0.2 in 15 of 23.
const BONUS: f64 = 0.7;
/// The first sentence of a section, which says what it is about, is worth this many times as much.
const OPENING: f64 = 1.2;
/// One of the last paragraph, which says what remains, is worth this many times its value before one is
/// taken.
const CONCLUDING: f64 = 2.6;
/// The last paragraph has at least so many bytes and two sentences, or it may be no part of the text.
const CONCLUSION: usize = 150;
/// A text with fewer sections of some size behind its lead is not planned by them.
const FEWEST: usize = 2;

/// How many sentences are taken before sections claim their places in a summary within `budget`. In a short
/// one the lead says more. How many sentences other units give is not known before, and may not
/// depend on it: more room never gives fewer.
pub(super) fn lead(budget: Budget<'_>, sentences: usize) -> usize {
    match budget {
        Budget::Both { .. } if budget.most_sentences() < ROOM => usize::MAX,
        Budget::Sentences(_) | Budget::Ratio(_) if budget.max(sentences) < ROOM => usize::MAX,
        Budget::Sentences(_) | Budget::Ratio(_) => FIRST,
        _ => FIRST + 1,
    }
}

/// For every sentence that could be picked, the section that it stands in, and how many times its
/// value it is worth, once the lead has its places, before one of that section is taken; nothing for a
/// text without sections.
pub(super) fn stands(ranking: &Ranking<'_>) -> Vec<(u32, f64)> {
    let [document] = &ranking.documents[..] else { return Vec::new() };
    if ranking.options.form_bias == 0.0 || ranking.counts.headings < FEWEST {
        return Vec::new();
    }
    let mut heading = 0;
    let mut sections: Vec<u32> = Vec::with_capacity(document.sentences().len());
    for block in document.blocks() {
        heading += u32::from(block.kind == BlockKind::Heading);
        sections.resize(block.sentences.end, heading);
    }
    let row = |i: usize| ranking.standings[i].row as usize;
    let section = |i: usize| sections[row(i)];
    let candidates = 0..ranking.standings.len();
    let Some(last) = candidates.clone().last() else { return Vec::new() };
    let mut lengths = vec![0; heading as usize + 1];
    for i in candidates.clone() {
        lengths[section(i) as usize] += ranking.len(i);
    }
    let all: usize = lengths.iter().sum();
    let shares: Vec<f64> = lengths.iter().map(|&length| length as f64 / all as f64).collect();
    let lead = section(0);
    let behind = &shares[lead as usize + 1..];
    if behind.iter().filter(|&&share| share >= SMALLEST).count() < FEWEST {
        return Vec::new();
    }
    let end = &document.blocks()[document.block_of(ranking.located(last).1)];
    let concludes = end.sentences.len() > 1 && end.span.range().len() >= CONCLUSION;
    let bonus = |i: usize| {
        let own = section(i);
        let opens = i.checked_sub(1).is_none_or(|before| section(before) != own);
        if concludes && end.sentences.contains(&row(i)) {
            (heading + 1, CONCLUDING)
        } else if own == lead || shares[own as usize] < SMALLEST {
            (own, 1.0)
        } else {
            let bonus = 1.0 + BONUS * (shares[own as usize] / GREAT).min(1.0);
            (own, if opens { OPENING * bonus } else { bonus })
        }
    };
    candidates.map(bonus).collect()
}
