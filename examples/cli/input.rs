//! What a program reads: files that are named, standard input, or its sample.

use super::text::BadBytes;
use super::{file, html, screen};
use std::fmt::Display;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

/// The text of `file`, or of standard input for `-`, as in [`file::read`]. If it is a web page, it is
/// said that its tags are read as text.
pub(crate) fn read(program: &str, file: &Path, lossy: bool) -> io::Result<String> {
    let text = file::read(file, BadBytes::lossy(lossy))?;
    if html::is_page(&text) {
        say_html(program, &file.display());
    }
    Ok(text)
}

/// Looks for web pages among the texts of lines.
#[derive(Default)]
pub(crate) struct HtmlInLines {
    is_said: AtomicBool,
}

impl HtmlInLines {
    /// Says of a web page that its tags are read as text, once: the others are likely to be pages, too.
    pub(crate) fn look(&self, program: &str, line: usize, text: &str) {
        if html::is_page(text) && !self.is_said.swap(true, Ordering::Relaxed) {
            say_html(program, &format_args!("a text in line {line}"));
        }
    }
}

/// Says that the tags of a web page are read as text.
fn say_html(program: &str, what: &dyn Display) {
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
