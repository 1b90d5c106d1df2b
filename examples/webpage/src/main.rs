//! Summarizes a saved web page: `cargo run --release -- PAGE.html -n 5`.
//!
//! `-` is standard input.

mod depth;
mod encoding;
#[path = "../../cli/number.rs"]
#[allow(dead_code, reason = "no option is a share")]
mod number;
mod page;
#[path = "../../cli/screen.rs"]
#[allow(dead_code, reason = "a page is one file, without colors")]
mod screen;

use clap::{Parser, ValueEnum};
use page::Page;
use ringkas::{Summarizer, Summary};
use screen::Screen;
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The longest page that is taken, in bytes: a hundred times what the longest articles have.
const LONGEST: u64 = 64 << 20;

/// Prints the title, the language and the best sentences of a web page.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// The page as HTML; `-` is standard input
    file: PathBuf,
    /// At most so many sentences
    #[arg(short = 'n', long, value_name = "N", default_value_t = 5, value_parser = number::count,
        allow_negative_numbers = true)]
    sentences: usize,
    /// How the summary is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Output::Text)]
    to: Output,
}

#[derive(Clone, Copy, ValueEnum)]
enum Output {
    /// Title, language and a line for each sentence
    Text,
    /// One object, with the score and rank of each sentence
    Json,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has gone away (`| head`).
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            screen::say("webpage", &error);
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> io::Result<()> {
    let page = read(&options.file).map_err(|error| {
        io::Error::new(io::ErrorKind::InvalidData, format!("{}: {error}", options.file.display()))
    })?;
    let summarizer = Summarizer::new().title(page.title.as_deref()).language(page.language);
    let summary = summarizer.summarize(&page.text, options.sentences);
    write(&mut Screen::new(), page.title.as_deref(), &summary, options.to)
}

fn read(file: &Path) -> io::Result<Page> {
    let input: Box<dyn Read> = if file.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(file)?)
    };
    let mut bytes = Vec::new();
    input.take(LONGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST {
        return Err(io::Error::other(format!(
            "more than the {LONGEST} bytes that a page may have"
        )));
    }
    let html = encoding::decode(&bytes).map_err(io::Error::other)?;
    if depth::is_too_deep(&html) {
        let deepest = depth::DEEPEST;
        return Err(io::Error::other(format!(
            "elements are nested deeper than {deepest}, the most that is read"
        )));
    }
    Page::parse(&html).ok_or_else(|| io::Error::other("no readable text"))
}

fn write(
    out: &mut impl Write,
    title: Option<&str>,
    summary: &Summary<'_>,
    to: Output,
) -> io::Result<()> {
    match to {
        Output::Text => {
            if let Some(title) = title {
                writeln!(out, "{title}")?;
            }
            writeln!(out, "{}\n", summary.language())?;
            summary
                .iter()
                .try_for_each(|sentence| writeln!(out, "{}", page::one_line(sentence.text)))
        }
        Output::Json => {
            let sentences: Vec<_> = summary
                .iter()
                .map(|sentence| {
                    serde_json::json!({
                        "text": page::one_line(sentence.text),
                        "score": sentence.score,
                        "rank": sentence.rank,
                    })
                })
                .collect();
            let object = serde_json::json!({
                "title": title,
                "language": summary.language().code(),
                "sentences": sentences,
            });
            serde_json::to_writer_pretty(&mut *out, &object)?;
            writeln!(out)
        }
    }
}
