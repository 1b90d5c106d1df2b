//! Summarizes JSON Lines on all cores: `cargo run --release --example batch -- -n 3 FILE…`.
//!
//! A line holds `{"id": …, "text": "…"}` or `{"id": …, "documents": ["…", …]}`, and may have a
//! `title`, a `query`, a `language` and a `format` (`text` or `markdown`); other fields are passed
//! over. Each gives a line
//! `{"id": …, "language": "id", "sentences": [{"text", "start", "end", "score", …}, …]}`, and
//! `keywords` if asked for, in the order of the input; a bad one
//! `{"id": …, "line": 17, "error": "…"}`, and status 1 at the end. Lines stream: memory does not grow
//! with the input, and one of more than 256 MB is a bad one. `RAYON_NUM_THREADS` sets the number of
//! threads.

mod cli;

use clap::Parser;
use cli::line::Line;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use ringkas::{Budget, Format, Language, Summarizer, UnknownName};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use std::time::Instant;

/// Lines handled at once end when they hold so many bytes …
const CHUNK_BYTES: usize = 1 << 20;
/// … or are so many.
const CHUNK_LINES: usize = 1024;

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
    #[arg(long, value_name = "N", default_value_t = 0)]
    keywords: usize,
    /// The language of all texts that name none of their own; told from each text by default
    #[arg(long)]
    language: Option<Language>,
    /// Read lines that are not UTF-8, too, with marks in the place of bad bytes
    #[arg(long)]
    lossy: bool,
}

/// Lines of one input with the number of the first.
struct Chunk {
    first: usize,
    lines: Vec<Line>,
}

fn main() -> ExitCode {
    cli::run("batch", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let progress = progress(&options.files);
    let (chunks, ready) = sync_channel::<Chunk>(2);
    let files = options.files.clone();
    // Not scoped: it may be waiting for input when nobody reads the answers any more.
    let reader = thread::spawn(move || read_all(&files, &chunks));
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut clean = true;
    let (mut documents, mut bytes, start) = (0, 0, Instant::now());
    for chunk in ready {
        let read = chunk.lines.iter().flatten().map(|line| line.len() as u64).sum();
        let answers: Vec<_> = chunk
            .lines
            .into_par_iter()
            .enumerate()
            .filter(|(_, line)| !line.as_ref().is_ok_and(|line| line.trim_ascii().is_empty()))
            .map(|(at, line)| answer(line, chunk.first + at, options))
            .collect();
        for (answer, ok) in &answers {
            clean &= ok;
            writeln!(out, "{answer}")?;
        }
        out.flush()?;
        progress.inc(read);
        documents += answers.len();
        bytes += read;
    }
    // A reader that panicked has said so already.
    reader.join().unwrap_or_else(|_| Err(io::Error::other("reading failed")))?;
    progress.finish_and_clear();
    if options.stats || io::stderr().is_terminal() {
        let seconds = start.elapsed().as_secs_f64();
        let megabytes = bytes as f64 / 1e6;
        eprintln!(
            "batch: {documents} lines, {megabytes:.1} MB in {seconds:.2} s: {:.0} lines and {:.1} MB a second",
            documents as f64 / seconds,
            megabytes / seconds
        );
    }
    Ok(if clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Sends the lines of every input, until nobody wants more.
fn read_all(files: &[PathBuf], chunks: &SyncSender<Chunk>) -> io::Result<()> {
    if files.is_empty() {
        return read(io::stdin().lock(), chunks);
    }
    for file in files {
        let named =
            |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", file.display()));
        if file.as_os_str() == "-" {
            read(io::stdin().lock(), chunks)?;
        } else {
            read(BufReader::new(File::open(file).map_err(named)?), chunks).map_err(named)?;
        }
    }
    Ok(())
}

fn read(mut input: impl BufRead, chunks: &SyncSender<Chunk>) -> io::Result<()> {
    let mut first = 1;
    loop {
        let mut lines = Vec::new();
        let mut bytes = 0;
        while lines.len() < CHUNK_LINES && bytes < CHUNK_BYTES {
            let Some(line) = cli::line::next(&mut input)? else { break };
            bytes += line.as_ref().map_or(0, Vec::len);
            lines.push(line);
        }
        let count = lines.len();
        if count == 0 || chunks.send(Chunk { first, lines }).is_err() {
            return Ok(());
        }
        first += count;
    }
}

/// The output line for an input line, and whether it is a summary.
fn answer(line: Line, number: usize, options: &Options) -> (String, bool) {
    let record = line.and_then(|line| parse(line, options.lossy));
    let id = record.as_ref().map_or(Value::Null, |record| record["id"].clone());
    match record.and_then(|record| summarize(&record, options)) {
        Ok(mut answer) => {
            answer["id"] = id;
            (answer.to_string(), true)
        }
        Err(error) => (json!({"id": id, "line": number, "error": error}).to_string(), false),
    }
}

fn parse(line: Vec<u8>, lossy: bool) -> Result<Value, String> {
    serde_json::from_str(cli::text::decode(line, lossy)?.trim_ascii_end())
        .map_err(|error| error.to_string())
}

/// The answer but for its `id`, which goes first.
fn summarize(record: &Value, options: &Options) -> Result<Value, String> {
    let language = named::<Language>(record, "language")?.or(options.language);
    let summarizer = Summarizer::new()
        .language(language)
        .format(named::<Format>(record, "format")?.unwrap_or_default())
        .title(string(record, "title")?)
        .query(string(record, "query")?);
    let documents = match (string(record, "text")?, &record["documents"]) {
        (Some(text), Value::Null) => vec![text],
        (None, Value::Array(documents)) => documents
            .iter()
            .map(|document| {
                document.as_str().ok_or_else(|| format!("a document is not a string: {document}"))
            })
            .collect::<Result<_, _>>()?,
        (None, Value::Null) => return Err("neither \"text\" nor \"documents\"".to_owned()),
        (Some(_), _) => return Err("both \"text\" and \"documents\"".to_owned()),
        (None, other) => return Err(format!("\"documents\" is not an array: {other}")),
    };
    let budget: Budget<'_> = options.length.budget();
    let ranking = summarizer.rank_documents(&documents);
    let summary = ranking.summarize(budget);
    let mut answer =
        json!({"id": null, "language": summary.language(), "sentences": summary.sentences()});
    if options.keywords > 0 {
        answer["keywords"] = json!(ranking.keywords(options.keywords));
    }
    Ok(answer)
}

/// A field that is a string, or absent.
fn string<'r>(record: &'r Value, field: &str) -> Result<Option<&'r str>, String> {
    match &record[field] {
        Value::Null => Ok(None),
        Value::String(value) => Ok(Some(value)),
        other => Err(format!("{field:?} is not a string: {other}")),
    }
}

/// A field that is the name of something, or absent.
fn named<T: FromStr<Err = UnknownName>>(record: &Value, field: &str) -> Result<Option<T>, String> {
    let name = string(record, field)?;
    name.map(str::parse).transpose().map_err(|error: UnknownName| error.to_string())
}

/// A bar over the bytes of the files, or a count where their sum is not known, on a terminal.
fn progress(files: &[PathBuf]) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let sizes: io::Result<Vec<u64>> = files.iter().map(|file| Ok(file.metadata()?.len())).collect();
    match sizes {
        Ok(sizes) if !sizes.is_empty() => {
            let style = ProgressStyle::with_template(
                "{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
            );
            let bar = ProgressBar::new(sizes.iter().sum());
            style.map_or(bar.clone(), |style| bar.with_style(style))
        }
        _ => {
            let style = ProgressStyle::with_template("{spinner} {bytes} {bytes_per_sec}");
            let spinner = ProgressBar::new_spinner();
            style.map_or(spinner.clone(), |style| spinner.with_style(style))
        }
    }
}
