//! What a program reads: files that are named, standard input, or its sample.

use super::{file, screen};
use std::fmt::Display;
use std::io::{self, IsTerminal};
use std::path::Path;

/// The text of `file`, or of standard input for `-`, as in [`file::read`]. If it is a web page, it is
/// said that its tags are read as text.
pub(crate) fn read(program: &str, file: &Path, lossy: bool) -> io::Result<String> {
    let text = file::read(file, lossy)?;
    if is_html(&text) {
        say_html(program, &file.display());
    }
    Ok(text)
}

/// Says that the tags of a web page are read as text.
pub(crate) fn say_html(program: &str, what: &dyn Display) {
    let but = "is HTML, read as text, tags and all: examples/webpage reads web pages";
    screen::say(program, &format_args!("{what} {but}"));
}

/// The text of standard input, where no file is named. `None` stands for the sample, and is said: a
/// person at a terminal has not typed one, and a script that tries the program out gives nothing.
pub(crate) fn unnamed(program: &str, lossy: bool) -> io::Result<Option<String>> {
    let is_terminal = io::stdin().is_terminal();
    let text = if is_terminal { String::new() } else { read(program, Path::new("-"), lossy)? };
    if text.is_empty() {
        let why = if is_terminal { "no file is named" } else { "standard input is empty" };
        screen::say(program, &format_args!("{why}: a sample follows; see --help"));
        return Ok(None);
    }
    Ok(Some(text))
}

/// Tells a person at a terminal why nothing happens when a program waits for lines.
pub(crate) fn say_if_waiting(program: &str) {
    if io::stdin().is_terminal() {
        screen::say(program, &"reads JSON Lines from the terminal, to their end (Ctrl-D)");
    }
}

/// Whether a text begins as only web pages do.
pub(crate) fn is_html(text: &str) -> bool {
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').as_bytes();
    ["<!doctype html", "<html"].iter().any(|mark| {
        start.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark.as_bytes()))
    })
}
