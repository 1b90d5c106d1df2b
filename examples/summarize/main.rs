//! Summarizes files: `cargo run --release --example summarize -- FILE… -n 3`.
//!
//! Without a file it reads standard input, and a sample article if that is empty or a terminal; `-` is
//! standard input. With `--highlight` it shows the whole text with the summary marked in it, with `--explain` why
//! each sentence was chosen, with `--explain --explain` also why the others were not.

#[path = "../cli/mod.rs"]
mod cli;
mod explain;
mod highlight;
mod output;

use clap::{ArgAction, Parser};
use cli::screen::{self, Screen};
use output::Output;
use ringkas::Summarizer;
use std::io::{self, Write};
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
    /// Show the whole text: what is chosen in bold, words of the query underlined; without a terminal, between
    /// ▶ and ◀, and between asterisks
    #[arg(long, conflicts_with_all = ["to", "explain"])]
    highlight: bool,
    /// Say of each sentence why it was chosen; given twice, also why the others were not
    #[arg(long, action = ArgAction::Count, conflicts_with = "to")]
    explain: u8,
}

fn main() -> ExitCode {
    cli::run("summarize", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let Options { files, reading, .. } = options;
    let mut out = Screen::new();
    if files.is_empty() {
        let text = reading.unnamed("summarize")?;
        let text = text.as_deref().unwrap_or(SAMPLE);
        answer(&mut out, text, &reading.summarizer(None), (options, None))?;
    }
    for (i, file) in files.iter().enumerate() {
        let text = reading.read("summarize", file)?;
        let name = (files.len() > 1).then(|| file.display().to_string());
        match options.to {
            Output::Text => screen::write_name(&mut out, files, i)?,
            Output::Json => {}
            Output::Markdown => {
                let gap = if i > 0 { "\n" } else { "" };
                name.iter().try_for_each(|name| writeln!(out, "{gap}## {name}\n"))?;
            }
        }
        answer(&mut out, &text, &reading.summarizer(Some(file)), (options, name.as_deref()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes what is made of a text, which has a name where it is one of several.
fn answer(
    out: &mut Screen,
    text: &str,
    summarizer: &Summarizer,
    (options, name): (&Options, Option<&str>),
) -> io::Result<()> {
    let budget = options.length.budget();
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let color = out.is_terminal() && !no_color;
    let ranking = summarizer.rank(text);
    if options.highlight {
        return highlight::write(out.raw(), &ranking.highlights(budget), color);
    }
    if options.explain == 0 {
        return output::write(out, (&ranking, &ranking.summarize(budget)), name, options.to);
    }
    let look = explain::Look { all: options.explain > 1, color };
    explain::write(out.raw(), &ranking, budget, look)
}
