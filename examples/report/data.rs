//! What the page's script knows, as JSON.

use crate::view::View;
use ringkas::{Explanation, Factors, Fate};
use serde_json::json;
use std::fmt::{self, Write};

/// One object: `sets`, the sentences of the summary of 1, 2, 3 … sentences; `first`, which of them is
/// shown first; `ranked`, how many could be chosen; `voters` by number, each `[number, weight,
/// [shared words]]`; `leans` by number, each `[why, number]`; `sentences`, each `[score, rank,
/// centrality, lead, length, quotation, announcement, courtesy, title, query]` with the number that it repeats
/// behind, or why it was set aside.
///
/// It holds no `<`, so that nothing in it ends its element.
pub(crate) fn data(view: &View<'_>) -> Result<String, fmt::Error> {
    let mut sentences = String::with_capacity(64 * view.explanations.len());
    for (i, explanation) in view.explanations.iter().enumerate() {
        if i > 0 {
            sentences.push(',');
        }
        write_sentence(&mut sentences, explanation)?;
    }
    let voters: serde_json::Map<_, _> = view
        .voters
        .iter()
        .map(|(number, voters)| {
            let voter = |voter: &ringkas::Voter<'_>| {
                json!([voter.number, (voter.weight * 1e3).round() / 1e3, voter.shared])
            };
            (number.to_string(), voters.iter().map(voter).collect())
        })
        .collect();
    let leans: serde_json::Map<_, _> = view
        .explanations
        .iter()
        .filter_map(|one| {
            Some((one.sentence.number.to_string(), json!([one.leans?.lean, one.leans?.on])))
        })
        .collect();
    let small = json!({
        "sets": view.sets,
        "first": view.first,
        "ranked": view.ranked,
        "voters": voters,
        "leans": leans,
    });
    let small = small.to_string();
    let open = small.strip_suffix('}').unwrap_or(&small);
    Ok(format!("{open},\"sentences\":[{sentences}]}}").replace('<', "\\u003c"))
}

fn write_sentence(out: &mut String, explanation: &Explanation<'_>) -> fmt::Result {
    let Some(factors) = explanation.factors else {
        return write!(out, "\"{}\"", set_aside(explanation));
    };
    let Factors {
        centrality, lead, length, quotation, announcement, courtesy, title, query, ..
    } = factors;
    write!(
        out,
        "[{:.3e},{},{centrality:.3e}",
        explanation.sentence.score, explanation.sentence.rank
    )?;
    for factor in [lead, length, quotation, announcement, courtesy, title, query] {
        // A number is written as short as it can be.
        write!(out, ",{}", (factor * 1e3).round() / 1e3)?;
    }
    if let Fate::Repeats(earlier) = explanation.fate {
        write!(out, ",{earlier}")?;
    }
    out.push(']');
    Ok(())
}

/// Why a sentence could not be picked.
fn set_aside(explanation: &Explanation<'_>) -> String {
    match explanation.fate {
        Fate::NoWords => "no words".to_owned(),
        _ => explanation.kind.to_string(),
    }
}
