//! Answers JSON Lines one by one.

use super::{line, text};
use serde_json::Value;
use std::fmt::Display;
use std::io::{self, Write};

/// Reads `{"id": …, "text": "…"}` a line from standard input, and writes each `id` with what
/// `answer` makes of the text, as JSON, in the field `name`. An error names the line; if `lossy`, bytes that
/// are not UTF-8 are none, but become U+FFFD.
pub(crate) fn answer_all(
    name: &str,
    lossy: bool,
    answer: impl Fn(&str) -> serde_json::Result<String>,
) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut input = io::stdin().lock();
    for number in 1.. {
        let Some(line) = line::next(&mut input)? else { break };
        let invalid = |what: &dyn Display| {
            io::Error::new(io::ErrorKind::InvalidData, format!("line {number}: {what}"))
        };
        let line =
            line.and_then(|line| text::decode(line, lossy)).map_err(|error| invalid(&error))?;
        let line = line.trim_ascii_end();
        if line.is_empty() {
            continue;
        }
        let record: Value = serde_json::from_str(line).map_err(|error| invalid(&error))?;
        let text = record["text"]
            .as_str()
            .ok_or_else(|| invalid(&"\"text\" is missing or not a string"))?;
        writeln!(out, "{{\"id\":{},\"{name}\":{}}}", record["id"], answer(text)?)?;
    }
    out.flush()
}
