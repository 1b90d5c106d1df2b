//! Scores methods of summarizing against references, with ROUGE:
//! `cargo run --release --example evaluate -- -n 3 FILE…`.
//!
//! A line holds `{"text": "…", "refs": ["…", …]}`, or `docs` or `documents`, an array of texts on
//! one matter, in place of `text`, and may have a `title`, which no method is given but `with-title`:
//! most callers have none at hand, and the published methods know none. Other fields are passed over. A file is a data set; several give
//! the mean over them too.

mod bootstrap;
#[path = "../cli/mod.rs"]
mod cli;
mod data;
mod length;
mod methods;
mod random;
mod report;
mod rouge;

use clap::Parser;
use data::{Record, Set};
use methods::Method;
use rayon::prelude::*;
use report::Report;
use ringkas::Budget;
use rouge::Rouge;
use serde_json::json;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Scores methods of summarizing against references: ROUGE-1, ROUGE-2 and ROUGE-Lsum F1 in
/// percent, of the reference with the best ROUGE-1.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// Data sets: files of JSON Lines with "text" (or "docs", an array) and "refs", an array
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[command(flatten)]
    length: cli::budget::Length,
    /// The methods to score, parted by commas; all by default, with-title where there are titles
    #[arg(long, value_enum, value_delimiter = ',', value_name = "METHOD,…")]
    methods: Vec<Method>,
    /// Score the oracle too, which picks by the references: about what is within reach (slow)
    #[arg(long)]
    oracle: bool,
    /// The method that the others are compared with; it is always scored
    #[arg(long, value_enum, value_name = "METHOD", default_value = "lead")]
    against: Method,
    /// Write one JSON object in place of the table
    #[arg(long)]
    json: bool,
    /// Write every summary with its scores to this file, as JSON Lines
    #[arg(long, value_name = "FILE")]
    summaries: Option<PathBuf>,
}

impl Options {
    /// The methods asked for and the base, in the order of the table.
    fn methods(&self, sets: &[Set]) -> Vec<Method> {
        let titled = sets.iter().flat_map(|set| &set.records).any(|record| record.title.is_some());
        let plain = Method::PLAIN.into_iter();
        let plain = plain.filter(|&method| titled || method != Method::WithTitle);
        let mut methods =
            if self.methods.is_empty() { plain.collect() } else { self.methods.clone() };
        methods.push(self.against);
        methods.extend(self.oracle.then_some(Method::Oracle));
        methods.sort_unstable();
        methods.dedup();
        methods
    }
}

/// A summary and what it is worth.
struct Scored<'r> {
    sentences: Vec<&'r str>,
    rouge: Rouge,
    words: usize,
}

fn main() -> ExitCode {
    cli::run("evaluate", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let budget = options.length.budget();
    if let Some(output) = &options.summaries {
        options.files.iter().try_for_each(|file| cli::file::check_apart(Some(file), output))?;
    }
    let sets: Vec<Set> =
        options.files.iter().map(|file| data::read(file)).collect::<io::Result<_>>()?;
    let methods = options.methods(&sets);
    let mut summaries = Vec::new();
    let mut report = Report::new(&methods, options.against, budget);
    for set in &sets {
        let scored: Vec<Vec<Scored<'_>>> = set
            .records
            .par_iter()
            .map(|record| methods.iter().map(|&method| score(record, method, budget)).collect())
            .collect();
        if options.summaries.is_some() {
            write_summaries(&mut summaries, set, &methods, &scored)?;
        }
        report.add(&set.name, &scored);
    }
    if let Some(file) = &options.summaries {
        cli::file::write(file, &summaries)?;
    }
    let mut out = io::stdout().lock();
    if options.json {
        writeln!(out, "{}", report.to_json())?;
    } else {
        write!(out, "{report}")?;
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn score<'r>(record: &'r Record, method: Method, budget: Budget<'static>) -> Scored<'r> {
    let sentences = method.summarize(record, budget);
    let rouge = Rouge::best(&sentences, &record.refs);
    let words = sentences.iter().map(|sentence| rouge::count_words(sentence)).sum();
    Scored { sentences, rouge, words }
}

fn write_summaries(
    out: &mut impl Write,
    set: &Set,
    methods: &[Method],
    scored: &[Vec<Scored<'_>>],
) -> io::Result<()> {
    for (record, by_method) in set.records.iter().zip(scored) {
        for (method, Scored { sentences, rouge, words }) in methods.iter().zip(by_method) {
            let line = json!({
                "set": set.name,
                "line": record.line,
                "method": method.name(),
                "r1": rouge.r1,
                "r2": rouge.r2,
                "rlsum": rouge.rlsum,
                "words": words,
                "sentences": sentences,
            });
            writeln!(out, "{line}")?;
        }
    }
    Ok(())
}
