//! Says on the terminal why sentences were chosen.

use crate::cli::screen::harmless;
use crate::cli::text::one_line;
use ringkas::{Budget, Explanation, Factors, Fate, Ranking};
use std::io::{self, Write};

/// So many voters are told of.
const VOTERS: usize = 3;
/// In a text of more sentences than this, only the chosen ones get their voters: to find those of
/// one sentence takes a look at all.
const MOST: usize = 2000;

/// What is shown, and how.
#[derive(Clone, Copy)]
pub(crate) struct Look {
    /// The sentences that were not chosen, too.
    pub(crate) all: bool,
    pub(crate) color: bool,
}

/// Writes two lines a sentence: its number, from 1, with its text, and the reasons.
pub(crate) fn write(
    out: &mut impl Write,
    ranking: &Ranking<'_>,
    budget: Budget<'_>,
    look: Look,
) -> io::Result<()> {
    let explanations = ranking.explain(budget);
    let is_long = explanations.len() > MOST;
    for (number, explanation) in explanations.iter().enumerate() {
        let is_chosen = explanation.fate.is_chosen();
        if !is_chosen && !look.all {
            continue;
        }
        let (bold, dim, plain) =
            if look.color { ("\x1b[1m", "\x1b[2m", "\x1b[0m") } else { ("", "", "") };
        let strong = if is_chosen { bold } else { "" };
        let text = printable(explanation.sentence.text);
        writeln!(out, "[{}] {strong}{text}{plain}", number + 1)?;
        let told = explanation.factors.is_some() && (is_chosen || !is_long);
        let voters = if told { voters(ranking, number) } else { String::new() };
        let (standing, fate) = (standing(explanation), fate(explanation));
        writeln!(out, "    {dim}{standing}{voters}{}; {fate}{plain}", leaning(explanation))?;
    }
    Ok(())
}

/// The text in one line, without characters that steer a terminal.
fn printable(text: &str) -> String {
    harmless(&one_line(text)).into_owned()
}

/// Rank, score, and the factors that are not 1.
fn standing(explanation: &Explanation<'_>) -> String {
    let Some(factors) = explanation.factors else { return "no rank".to_owned() };
    let Factors {
        centrality, lead, length, quotation, announcement, courtesy, title, query, ..
    } = factors;
    let told = [
        ("lead", lead),
        ("length", length),
        ("quotation", quotation),
        ("announcement", announcement),
        ("courtesy", courtesy),
        ("title", title),
        ("query", query),
    ];
    let told = told.iter().filter(|(_, value)| (value - 1.0).abs() >= 0.005);
    let told: Vec<String> = told.map(|(name, value)| format!(" × {name} {value:.2}")).collect();
    let (rank, score) = (explanation.sentence.rank + 1, explanation.sentence.score);
    format!("rank {rank}, score {score:.5} = centrality {centrality:.5}{}", told.concat())
}

/// The sentences most like it, by number, and the words that it shares with them.
fn voters(ranking: &Ranking<'_>, number: usize) -> String {
    let voters = ranking.voters(number, VOTERS);
    if voters.is_empty() {
        return "; no voters".to_owned();
    }
    let told = voters.iter().map(|voter| {
        let shared: Vec<String> = voter.shared.iter().map(|word| printable(word)).collect();
        format!("{} ({})", voter.number + 1, shared.join(", "))
    });
    format!("; voters {}", told.collect::<Vec<_>>().join(", "))
}

/// What it leans on, and by what.
fn leaning(explanation: &Explanation<'_>) -> String {
    let leans = explanation.leans;
    leans.map_or_else(String::new, |leans| format!("; leans on {} ({})", leans.on + 1, leans.lean))
}

fn fate(explanation: &Explanation<'_>) -> String {
    match explanation.fate {
        Fate::Chosen => "chosen".to_owned(),
        Fate::Supports(leaning) => format!("chosen: {} leans on it", leaning + 1),
        Fate::OverBudget => "not chosen: others say more, or say it already".to_owned(),
        Fate::Repeats(earlier) => format!("not chosen: repeats {}", earlier + 1),
        Fate::SetAside => format!("set aside: {}", explanation.kind),
        Fate::NoWords => "set aside: no words".to_owned(),
        _ => "set aside".to_owned(),
    }
}
