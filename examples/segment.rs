//! Finds the sentences of JSON Lines: `cargo run --release --example segment < texts.jsonl`.
//!
//! Reads `{"id": …, "text": "…"}` a line from standard input and writes
//! `{"id": …, "sentences": [{"start": 0, "end": 27}, …]}`: every sentence and heading as byte
//! offsets into the text.

use ringkas::Document;
use serde_json::{Value, json};
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("segment: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    if let Some(argument) = std::env::args_os().nth(1) {
        let what =
            format!("unexpected argument {}; texts come from standard input", argument.display());
        return Err(io::Error::new(io::ErrorKind::InvalidInput, what));
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (number, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let invalid = |what: &dyn std::fmt::Display| {
            io::Error::new(io::ErrorKind::InvalidData, format!("line {}: {what}", number + 1))
        };
        let line = std::str::from_utf8(&line).map_err(|error| {
            invalid(&format_args!("not UTF-8 from byte {} on", error.valid_up_to()))
        })?;
        let record: Value = serde_json::from_str(line).map_err(|error| invalid(&error))?;
        let text = record["text"]
            .as_str()
            .ok_or_else(|| invalid(&"\"text\" is missing or not a string"))?;
        let document = Document::parse(text);
        writeln!(out, "{}", json!({"id": record["id"], "sentences": document.sentences()}))?;
    }
    out.flush()
}
