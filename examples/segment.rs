//! Finds the sentences of JSON Lines: `cargo run --release --example segment < texts.jsonl`.
//!
//! Reads `{"id": …, "text": "…"}` a line from standard input and writes
//! `{"id": …, "sentences": [{"start": 0, "end": 27}, …]}`: every sentence and heading as byte
//! offsets into the text.

mod cli;

use clap::Parser;
use ringkas::{Document, Format, Language};
use std::io;
use std::process::ExitCode;

/// Finds the sentences of JSON Lines, from standard input.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// The language of all texts, such as `id`; told from each text by default
    #[arg(long)]
    language: Option<Language>,
    /// Read what is not UTF-8, too, with marks in the place of bad bytes
    #[arg(long)]
    lossy: bool,
    #[command(flatten)]
    others: cli::record::Others,
}

fn main() -> ExitCode {
    cli::run("segment", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let sentences = |text: &str| {
        serde_json::to_string(Document::parse(text, Format::Text, options.language).sentences())
    };
    let how = (options.lossy, options.others);
    cli::jsonl::answer_all("segment", "sentences", how, sentences)?;
    Ok(ExitCode::SUCCESS)
}
