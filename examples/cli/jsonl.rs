//! Answers JSON Lines one by one.

use serde_json::{Value, json};
use std::fmt::Display;
use std::io::{self, BufRead, Write};

/// Reads `{"id": …, "text": "…"}` a line from standard input, and writes each `id` with what
/// `answer` makes of the text in the field `name`. An error names the line.
pub(crate) fn answer_all(name: &str, answer: impl Fn(&str) -> Value) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (number, line) in io::stdin().lock().split(b'\n').enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        let invalid = |what: &dyn Display| {
            io::Error::new(io::ErrorKind::InvalidData, format!("line {}: {what}", number + 1))
        };
        let line = std::str::from_utf8(&line).map_err(|error| {
            invalid(&format_args!("not UTF-8 from byte {} on", error.valid_up_to()))
        })?;
        let record: Value = serde_json::from_str(line).map_err(|error| invalid(&error))?;
        let text = record["text"]
            .as_str()
            .ok_or_else(|| invalid(&"\"text\" is missing or not a string"))?;
        writeln!(out, "{}", json!({"id": record["id"], name: answer(text)}))?;
    }
    out.flush()
}
