//! Answers JSON Lines one by one.

use super::record::{Others, Record, answer};
use super::screen::Screen;
use super::{input, line::Lines, text};
use std::io::{self, Write};

/// Reads `{"id": …, "text": "…"}` a line from standard input, and writes each `id` with what
/// `find` makes of the text, as JSON, in the field `name`. It answers when the input pauses. An error
/// names the line; if `lossy`, bytes that are not UTF-8 are none, but become U+FFFD.
pub(crate) fn answer_all(
    program: &str,
    name: &str,
    (lossy, others): (bool, Others),
    find: impl Fn(&str) -> serde_json::Result<String>,
) -> io::Result<()> {
    input::say_if_waiting(program);
    let mut out = io::BufWriter::new(Screen::new());
    let mut lines = Lines::new(io::stdin().lock());
    let html = input::HtmlInLines::default();
    let answered = |number: usize, line: &str| {
        let record = Record::parse(line)?;
        let text = record.string("text")?.ok_or("\"text\" is missing")?;
        html.look(program, number, &text);
        let others = record.others(&["id", "text"], &[name], others)?;
        let found = find(&text).map_err(|error| error.to_string())?;
        Ok(answer(record.raw("id"), &format!("\"{name}\":{found}"), &others))
    };
    while let Some((number, line)) = lines.next()? {
        let answer = line
            .and_then(|line| text::decode(line, text::BadBytes::lossy(lossy)))
            .and_then(|line| {
                if line.trim_ascii().is_empty() {
                    Ok(None)
                } else {
                    answered(number, &line).map(Some)
                }
            });
        match answer {
            Ok(Some(answer)) => writeln!(out, "{answer}")?,
            Ok(None) => {}
            Err(what) => {
                // What came before stands.
                out.flush()?;
                let what = format!("line {number}: {what}");
                return Err(io::Error::new(io::ErrorKind::InvalidData, what));
            }
        }
        if lines.is_paused() {
            out.flush()?;
        }
    }
    out.flush()
}
