//! Says what texts are about: `cargo run --release --example keywords -- FILE… -n 10`.
//!
//! Without a file it reads standard input, and a sample article if that is empty or a terminal; `-` is
//! standard input. With `--jsonl` it reads `{"id": …, "text": "…"}` a line from standard input and writes
//! `{"id": …, "keywords": [{"text", "score", "count", "spans": [{"document", "start", "end"}]}]}`.

mod cli;

use clap::Parser;
use cli::screen::Screen;
use ringkas::Keyword;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

const SAMPLE: &str = include_str!("texts/id.txt");

/// Says what texts are about in their best words and phrases.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// Text files, one by one; `-` is standard input, `.md` and `.markdown` are Markdown
    #[arg(conflicts_with = "jsonl")]
    files: Vec<PathBuf>,
    /// At most so many keywords
    #[arg(short, long, value_name = "N", default_value_t = 10, value_parser = cli::number::count)]
    number: usize,
    #[command(flatten)]
    reading: cli::reading::Reading,
    /// JSON Lines in, JSON Lines out
    #[arg(long)]
    jsonl: bool,
    #[command(flatten)]
    others: cli::record::Others,
}

fn main() -> ExitCode {
    cli::run("keywords", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let Options { reading, number, .. } = options;
    let summarizer = reading.summarizer(None);
    if options.jsonl {
        let keywords = |text: &str| serde_json::to_string(&summarizer.keywords(text, *number));
        let how = (reading.lossy, options.others);
        cli::jsonl::answer_all("keywords", "keywords", how, keywords)?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut out = Screen::new();
    if options.files.is_empty() {
        let text = reading.unnamed("keywords")?;
        let text = text.as_deref().unwrap_or(SAMPLE);
        write(&mut out, &summarizer.keywords(text, *number))?;
    }
    for (i, file) in options.files.iter().enumerate() {
        let text = reading.read("keywords", file)?;
        cli::screen::write_name(&mut out, &options.files, i)?;
        write(&mut out, &reading.summarizer(Some(file)).keywords(&text, *number))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Score, count and keyword, a line each.
fn write(out: &mut impl Write, keywords: &[Keyword<'_>]) -> io::Result<()> {
    for keyword in keywords {
        let text = cli::text::one_line(keyword.text);
        writeln!(out, "{:.2} {:>4}×  {text}", keyword.score, keyword.count)?;
    }
    Ok(())
}
