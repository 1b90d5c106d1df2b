//! Summarizes files: `cargo run --release --example summarize -- FILE… -n 3`.
//!
//! Without a file it summarizes a sample article; `-` is standard input. With `--explain` it says
//! why each sentence was chosen, with `--explain --explain` also why the others were not.

#[path = "../cli/mod.rs"]
mod cli;
mod explain;

use clap::{ArgAction, Parser, ValueEnum};
use ringkas::{Summarizer, Summary};
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

const SAMPLE: &str = include_str!("../texts/id.txt");

/// Summarizes texts in their best sentences.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// Text files, summarized one by one; `-` is standard input, `.md` and `.markdown` are Markdown
    files: Vec<PathBuf>,
    #[command(flatten)]
    length: cli::budget::Length,
    #[command(flatten)]
    reading: cli::reading::Reading,
    /// How the summary is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Output::Text)]
    to: Output,
    /// Say of each sentence why it was chosen; given twice, also why the others were not
    #[arg(long, action = ArgAction::Count, conflicts_with = "to")]
    explain: u8,
}

#[derive(Clone, Copy, ValueEnum)]
enum Output {
    /// Running text
    Text,
    /// One object with every sentence, its place and score
    Json,
    /// A list, with what was found in the text
    Markdown,
}

fn main() -> ExitCode {
    cli::run("summarize", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let mut out = io::stdout().lock();
    if options.files.is_empty() {
        answer(&mut out, SAMPLE, &options.reading.summarizer(None), options)?;
    }
    for (i, file) in options.files.iter().enumerate() {
        let text = options.reading.read(file)?;
        if i > 0 {
            writeln!(out)?;
        }
        answer(&mut out, &text, &options.reading.summarizer(Some(file)), options)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn answer(
    out: &mut impl Write,
    text: &str,
    summarizer: &Summarizer,
    options: &Options,
) -> io::Result<()> {
    let budget = options.length.budget();
    if options.explain == 0 {
        return write(out, &summarizer.summarize(text, budget), options.to);
    }
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let look =
        explain::Look { all: options.explain > 1, color: io::stdout().is_terminal() && !no_color };
    explain::write(out, &summarizer.rank(text), budget, look)
}

fn write(out: &mut impl Write, summary: &Summary<'_>, to: Output) -> io::Result<()> {
    match to {
        Output::Text => writeln!(out, "{summary}"),
        Output::Json => {
            serde_json::to_writer_pretty(&mut *out, summary)?;
            writeln!(out)
        }
        Output::Markdown => {
            for sentence in summary {
                writeln!(out, "- {}", cli::text::one_line(sentence.text))?;
            }
            let counts = summary.counts();
            writeln!(
                out,
                "\n*{} of {} sentences, {}*",
                summary.len(),
                counts.sentences,
                summary.language()
            )
        }
    }
}
