//! Summarizes files: `cargo run --release --example summarize -- FILE… -n 3`.
//!
//! Without a file it summarizes a sample article; `-` is standard input.

#[path = "cli/budget.rs"]
mod budget;
mod cli;
#[path = "cli/input.rs"]
mod input;

use clap::{Parser, ValueEnum};
use ringkas::{Language, Summarizer, Summary};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const SAMPLE: &str = include_str!("texts/id.txt");

/// Summarizes texts in their best sentences.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// Text files, summarized one by one; `-` is standard input, `.md` and `.markdown` are Markdown
    files: Vec<PathBuf>,
    #[command(flatten)]
    length: budget::Length,
    /// The language of the text, such as `id`; told from the text by default
    #[arg(long, value_parser = cli::language)]
    language: Option<Language>,
    /// What the reader wants to know
    #[arg(long)]
    query: Option<String>,
    /// The title, if it is not in the text
    #[arg(long)]
    title: Option<String>,
    /// Read all of them as Markdown
    #[arg(long)]
    markdown: bool,
    /// Read what is not UTF-8, too, with marks in the place of bad bytes
    #[arg(long)]
    lossy: bool,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Running text
    Text,
    /// One object with every sentence, its place and score
    Json,
    /// A list, with what was found in the text
    Markdown,
}

fn main() -> ExitCode {
    cli::exit("summarize", run(&cli::options("summarize")), cli::is_closed_pipe)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let mut summarizer = Summarizer::new();
    if let Some(language) = options.language {
        summarizer = summarizer.language(language);
    }
    if let Some(title) = &options.title {
        summarizer = summarizer.title(title);
    }
    if let Some(query) = &options.query {
        summarizer = summarizer.query(query);
    }
    let mut out = io::stdout().lock();
    if options.files.is_empty() {
        write(&mut out, &summarizer.summarize(SAMPLE, options.length.budget()), options.format)?;
    }
    for (i, file) in options.files.iter().enumerate() {
        let text = input::read(file, options.lossy)?;
        let summarizer = summarizer.clone().format(input_format(file, options));
        if i > 0 {
            writeln!(out)?;
        }
        write(&mut out, &summarizer.summarize(&text, options.length.budget()), options.format)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// How a file is marked up, by the options and its name.
fn input_format(file: &Path, options: &Options) -> ringkas::Format {
    let is_markdown = |ending: &std::ffi::OsStr| {
        ["md", "markdown"].iter().any(|known| ending.eq_ignore_ascii_case(known))
    };
    if options.markdown || file.extension().is_some_and(is_markdown) {
        ringkas::Format::Markdown
    } else {
        ringkas::Format::Text
    }
}

fn write(out: &mut impl Write, summary: &Summary<'_>, format: Format) -> io::Result<()> {
    match format {
        Format::Text => writeln!(out, "{summary}"),
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, summary)?;
            writeln!(out)
        }
        Format::Markdown => {
            for sentence in summary {
                let text = sentence.text.split_whitespace().collect::<Vec<_>>().join(" ");
                writeln!(out, "- {text}")?;
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
