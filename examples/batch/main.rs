//! Summarizes JSON Lines on all cores: `cargo run --release --example batch -- -n 3 FILE…`.
//!
//! A line holds `{"id": …, "text": "…"}` or `{"id": …, "documents": ["…", …]}`, and may have a
//! `title`, a `query`, a `language`, a `format` (`text` or `markdown`) and a `budget` (such as `{"chars": 280}`
//! or `{"sentences": 2, "words": 50}`), which go before the options.
//! Each gives a line `{"id": …, "language": "id", "sentences": [{"text", "start", "end", "score", …}, …]}`,
//! and `keywords` if asked for, in the order of the input, with the very bytes of its `id`; a bad one
//! `{"id": …, "line": 17, "error": "…"}`, and status 1 at the end. Other fields are an error of their line,
//! since one may be misspelt; `--other-fields keep` gives them back behind the answer, `drop` does not.
//!
//! Lines stream: memory does not grow with the input, and one of more than 256 MB is a bad one. When the
//! input pauses, all that came is answered, so that a program can ask line by line.
//! `RAYON_NUM_THREADS` sets the number of threads.

mod answer;
#[path = "../cli/mod.rs"]
mod cli;
mod progress;
mod queue;

use answer::Answerer;
use clap::Parser;
use cli::screen::Screen;
use queue::{Closer, Queue};
use rayon::prelude::*;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;

/// Summarizes JSON Lines, in order, on all cores.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// Files of JSON Lines; standard input if none, or for `-`
    files: Vec<PathBuf>,
    #[command(flatten)]
    length: cli::budget::Length,
    /// Say at the end how fast it was, as it does on a terminal anyway
    #[arg(long)]
    stats: bool,
    /// Give the keywords of each text, too: at most so many
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = cli::number::count)]
    keywords: usize,
    #[command(flatten)]
    reading: cli::reading::Reading,
    #[command(flatten)]
    others: cli::record::Others,
}

fn main() -> ExitCode {
    cli::run("batch", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let answerer = Answerer {
        summarizer: options.reading.summarizer(None),
        budget: options.length.budget(),
        keywords: options.keywords,
        lossy: options.reading.lossy,
        others: options.others,
        html: cli::input::HtmlInLines::default(),
    };
    let mut progress = progress::Progress::new(&options.files);
    let queue = Arc::new(Queue::default());
    let (filled, files) = (Arc::clone(&queue), options.files.clone());
    // Not scoped: it may be waiting for input when nobody reads the answers any more.
    let reader = thread::spawn(move || {
        let _closer = Closer(&filled);
        read_all(&files, &filled)
    });
    let mut out = BufWriter::new(Screen::new());
    let mut clean = true;
    while let Some(lines) = queue.take() {
        let bytes = queue::count_bytes(&lines);
        let answers: Vec<(String, bool)> = lines
            .into_par_iter()
            .filter_map(|(number, line)| answerer.answer(number, line))
            .collect();
        for (answer, ok) in &answers {
            clean &= ok;
            writeln!(out, "{answer}")?;
        }
        out.flush()?;
        progress.add(answers.len(), bytes);
    }
    // A reader that panicked has said so already.
    reader.join().unwrap_or_else(|_| Err(io::Error::other("reading failed")))?;
    progress.end(options.stats);
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Puts the lines of every input into the queue.
fn read_all(files: &[PathBuf], queue: &Queue) -> io::Result<()> {
    if files.is_empty() {
        cli::input::say_if_waiting("batch");
        return read(io::stdin().lock(), queue);
    }
    for file in files {
        let named =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", file.display()));
        if cli::file::is_stdin(file) {
            read(io::stdin().lock(), queue)?;
        } else {
            read(File::open(file).map_err(named)?, queue).map_err(named)?;
        }
    }
    Ok(())
}

fn read(input: impl Read, queue: &Queue) -> io::Result<()> {
    let mut input = cli::line::Lines::new(input);
    let (mut lines, mut bytes) = (Vec::new(), 0);
    while let Some((number, line)) = input.next()? {
        bytes += line.as_ref().map_or(0, Vec::len);
        lines.push((number, line));
        if input.is_paused() || queue::is_chunk(&lines, bytes) {
            queue.put(&mut lines);
            bytes = 0;
        }
    }
    if !lines.is_empty() {
        queue.put(&mut lines);
    }
    Ok(())
}
