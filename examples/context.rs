//! Finds context: `cargo run --release --example context -- "QUESTION" FILE… --tokens 300`.
//!
//! For retrieval-augmented generation: the sentences of all files that bear most on the question,
//! none of them twice, in reading order, each with a number to cite, its file and its bytes there.
//! Without a file it reads standard input, and three sample texts if that is empty or a terminal; `-` is
//! standard input.

mod cli;

use clap::{Parser, ValueEnum};
use cli::{input, screen::Screen};
use ringkas::{Budget, Sentence, Summarizer};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::PathBuf;
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
    /// At most so many tokens of sentences, beside the marks of where they stand; a single sentence
    /// may be longer
    #[arg(long, value_name = "N", default_value_t = 300)]
    tokens: usize,
    /// How much of the question a sentence must have, from 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = cli::budget::share, default_value_t = LEAST_RELEVANCE)]
    least_relevance: f64,
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
    let mut documents = options.files.iter().map(named).collect::<io::Result<Vec<_>>>()?;
    if documents.is_empty() {
        match input::unnamed("context", options.lossy)? {
            Some(text) => documents.push(("-".to_owned(), text)),
            None => {
                documents.extend(SAMPLES.map(|(name, text)| (name.to_owned(), text.to_owned())));
            }
        }
    }
    let texts: Vec<&str> = documents.iter().map(|(_, text)| text.as_str()).collect();
    // An answer may stand anywhere, and the heading of the first file is not the title of all.
    let summarizer = Summarizer::new()
        .query(&options.question)
        .title("")
        .lead_bias(0.0)
        .least_relevance(options.least_relevance);
    let budget = Budget::counted(options.tokens, &count_tokens);
    let summary = summarizer.summarize_documents(&texts, budget);
    if summary.is_empty() && options.tokens > 0 {
        eprintln!("context: nothing found for {:?}", options.question);
    }
    write(&mut Screen::new(), summary.sentences(), &documents, options.to)?;
    Ok(ExitCode::SUCCESS)
}

/// A stand-in, four bytes to a token: put the tokenizer of your language model here.
fn count_tokens(text: &str) -> usize {
    text.len().div_ceil(4)
}

fn write(
    out: &mut impl Write,
    chosen: &[Sentence<'_>],
    documents: &[(String, String)],
    to: Output,
) -> io::Result<()> {
    if let Output::Json = to {
        let place = |&Sentence { text, start, end, document, .. }: &Sentence<'_>| {
            let file = &documents[document].0;
            json!({ "file": file, "start": start, "end": end, "text": text })
        };
        let sentences: Vec<Value> = chosen.iter().map(place).collect();
        return writeln!(out, "{:#}", json!({ "sentences": sentences }));
    }
    for (i, sentence) in chosen.iter().enumerate() {
        if i > 0 && chosen[i - 1].document != sentence.document {
            writeln!(out)?;
        }
        let file = &documents[sentence.document].0;
        writeln!(out, "[{}] {file} {}..{}  {sentence}", i + 1, sentence.start, sentence.end)?;
    }
    Ok(())
}
