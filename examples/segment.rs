//! Finds the sentences of JSON Lines: `cargo run --release --example segment < texts.jsonl`.
//!
//! Reads `{"id": …, "text": "…"}` a line from standard input and writes
//! `{"id": …, "sentences": [{"start": 0, "end": 27}, …]}`: every sentence and heading as byte
//! offsets into the text.

#[path = "cli/jsonl.rs"]
mod jsonl;
#[path = "cli/line.rs"]
mod line;

use ringkas::Document;
use serde_json::json;
use std::io;
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
    jsonl::answer_all("sentences", false, |text| json!(Document::parse(text).sentences()))
}
