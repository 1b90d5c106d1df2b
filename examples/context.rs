//! Finds context: `cargo run --release --example context -- "QUESTION" FILE… --tokens 300`.
//!
//! For retrieval-augmented generation: the sentences of all files that bear most on the question,
//! none of them twice, in reading order, each with a number to cite, its file and its bytes there. All that is
//! printed is within the tokens. Without a file it reads standard input, and three sample texts if that is empty or a terminal; `-` is
//! standard input.

mod cli;

use clap::{Parser, ValueEnum};
use cli::{input, screen::Screen};
use ringkas::{Budget, Document, Format, Ranking, Sentence, Summarizer};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const SAMPLES: [(&str, &str); 3] = [
    ("en.txt", include_str!("texts/en.txt")),
    ("en_hard_wrapped.txt", include_str!("texts/en_hard_wrapped.txt")),
    ("en_reviews.txt", include_str!("texts/en_reviews.txt")),
];

/// A sentence that has but a common word of the question is no context.
const LEAST_RELEVANCE: f64 = 0.05;

/// Picks the sentences of several files that a language model needs for a question.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// What the reader wants to know
    #[arg(default_value = "What does it cost to mend something that broke?")]
    question: String,
    /// Text files, in one language; `-` is standard input
    files: Vec<PathBuf>,
    /// At most so many tokens, with the marks of where sentences stand; JSON has the same sentences
    #[arg(long, value_name = "N", default_value_t = 300, value_parser = cli::number::count)]
    tokens: usize,
    /// How much of the question a sentence must have, from 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = cli::number::share, default_value_t = LEAST_RELEVANCE)]
    least_relevance: f64,
    /// How the texts are marked up; Markdown by itself for a `.md` file
    #[arg(long, value_name = "FORMAT")]
    format: Option<Format>,
    /// Read what is not UTF-8, too, with marks in the place of bad bytes
    #[arg(long)]
    lossy: bool,
    /// How the sentences are written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Output::Text)]
    to: Output,
}

#[derive(Clone, Copy, ValueEnum)]
enum Output {
    /// A line for each sentence, a blank one between files
    Text,
    /// One object with every sentence and its place
    Json,
}

fn main() -> ExitCode {
    cli::run("context", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let read = |file: &PathBuf| input::read("context", file, options.lossy);
    let named = |file: &PathBuf| Ok((file.display().to_string(), read(file)?));
    if options.files.is_empty() && Path::new(&options.question).is_file() {
        let what = "is a file, where the question stands: context \"QUESTION\" FILE…";
        return Err(io::Error::other(format!("{} {what}", options.question)));
    }
    let mut documents = options.files.iter().map(named).collect::<io::Result<Vec<_>>>()?;
    if documents.is_empty() {
        match input::unnamed("context", options.lossy)? {
            Some(text) => documents.push(("-".to_owned(), text)),
            None => {
                documents.extend(SAMPLES.map(|(name, text)| (name.to_owned(), text.to_owned())));
            }
        }
    }
    // An answer may stand anywhere, and the heading of the first file is not the title of all.
    let summarizer = Summarizer::new()
        .query(&options.question)
        .title("")
        .lead_bias(0.0)
        .least_relevance(options.least_relevance);
    let parsed = documents.iter().map(|(name, text)| {
        let by_name = if cli::reading::is_markdown(Path::new(name)) {
            Format::Markdown
        } else {
            Format::Text
        };
        Document::parse(text, options.format.unwrap_or(by_name), None)
    });
    let ranking = summarizer.rank_parsed(parsed);
    let passages = Passages { ranking: &ranking, documents: &documents };
    let chosen = passages.within(options.tokens);
    if chosen.is_empty() && options.tokens > 0 {
        let found = !ranking.summarize(1).is_empty();
        let why = if found { "too few tokens" } else { "nothing found" };
        eprintln!("context: {why} for {:?}", options.question);
    }
    let mut out = Screen::new();
    match options.to {
        Output::Text => out.write_all(passages.text(&chosen).as_bytes())?,
        Output::Json => writeln!(out, "{:#}", passages.json(&chosen))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// A stand-in, four bytes to a token: put the tokenizer of your language model here.
fn count_tokens(text: &str) -> usize {
    text.len().div_ceil(4)
}

/// What may be quoted.
struct Passages<'r, 't> {
    ranking: &'r Ranking<'t>,
    /// The name and text of each.
    documents: &'r [(String, String)],
}

impl<'t> Passages<'_, 't> {
    /// The best that are no more than so many tokens, as they are printed.
    fn within(&self, tokens: usize) -> Vec<Sentence<'t>> {
        // The number in a mark is known in the end: the widest is counted. Of sentences that say the same, the
        // first is picked.
        let marked = |sentence: &Sentence<'_>| (sentence.to_string(), self.mark(tokens, sentence));
        let marks: HashMap<String, String> =
            self.ranking.sentences().iter().rev().map(marked).collect();
        let counter = |text: &str| {
            let mark = marks.get(text);
            mark.map_or(0, |mark| count_tokens(&format!("{mark}{text}\n\n")))
        };
        let mut room = tokens;
        loop {
            let summary = self.ranking.summarize(Budget::counted(room, &counter));
            // A tokenizer may find more in the whole, and a single sentence may pass a budget.
            match count_tokens(&self.text(summary.sentences())).saturating_sub(tokens) {
                0 => return summary.into_iter().collect(),
                _ if summary.len() == 1 => return Vec::new(),
                more => room = room.saturating_sub(more),
            }
        }
    }

    /// A line for each sentence, a blank one between files.
    fn text(&self, chosen: &[Sentence<'_>]) -> String {
        let mut out = String::new();
        for (i, sentence) in chosen.iter().enumerate() {
            if i > 0 && chosen[i - 1].document != sentence.document {
                out.push('\n');
            }
            // Writing to a string does not fail.
            writeln!(out, "{}{sentence}", self.mark(i + 1, sentence)).unwrap_or_default();
        }
        out
    }

    fn json(&self, chosen: &[Sentence<'_>]) -> Value {
        let place = |sentence: &Sentence<'_>| {
            let Sentence { text, start, end, .. } = sentence;
            json!({ "file": self.file(sentence), "start": start, "end": end, "text": text })
        };
        json!({ "sentences": chosen.iter().map(place).collect::<Vec<_>>() })
    }

    fn file(&self, sentence: &Sentence<'_>) -> &str {
        &self.documents[sentence.document].0
    }
    /// By which number to cite a sentence, and where it stands.
    fn mark(&self, number: usize, sentence: &Sentence<'_>) -> String {
        let Sentence { start, end, .. } = sentence;
        format!("[{number}] {} {start}..{end}  ", self.file(sentence))
    }
}
