//! Shows a text with its scores as one HTML file: `cargo run --release --example report -- FILE -o report.html`.
//!
//! The page needs no network. Every sentence is shaded by its score and says, when pointed at or
//! focused, what the score is made of and which sentences voted for it; a slider sets the length of
//! the summary, and words of a `--query` stand out. Without a file it reads standard input, and a sample article if that is empty or
//! a terminal; `-` is standard input.
//!
//! The crate `playground` beside this example shows the same body, from the same files.

mod arcs;
mod body;
#[path = "../cli/mod.rs"]
mod cli;
mod data;
#[path = "../../src/html.rs"]
mod html;
#[path = "on_cores.rs"]
mod many;
mod template;
mod view;

use clap::Parser;
use html::Escaped;
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use template::fill;
use view::View;

const SAMPLE: &str = include_str!("../texts/id.txt");
const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Shows a text with its scores as one HTML file.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// The text; `-` is standard input, `.md` and `.markdown` are Markdown
    file: Option<PathBuf>,
    /// Where the page goes; standard output by default
    #[arg(short, long, value_name = "HTML")]
    output: Option<PathBuf>,
    /// So many sentences are marked before the slider is moved
    #[arg(short = 'n', long, value_name = "N", default_value_t = 5, value_parser = marked)]
    sentences: usize,
    #[command(flatten)]
    reading: cli::reading::Reading,
}

fn main() -> ExitCode {
    cli::run("report", run)
}

/// How many sentences the slider can be set to.
fn marked(value: &str) -> Result<usize, String> {
    let number = value.parse().ok().filter(|number| (1..=100).contains(number));
    number.ok_or_else(|| "not a whole number from 1 to 100".to_owned())
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let Options { reading, output, .. } = options;
    let file = options.file.as_deref();
    match output {
        Some(output) => cli::file::check_apart(file, output)?,
        None if io::stdout().is_terminal() => {
            let what = "a page of HTML says little on a terminal: name a file with -o report.html";
            return Err(io::Error::other(what));
        }
        None => {}
    }
    let text = match file {
        Some(file) => Some(reading.read("report", file)?),
        None => reading.unnamed("report")?,
    };
    let name = name(file, text.is_none());
    let text = text.as_deref().unwrap_or(SAMPLE);
    let ranking = reading.summarizer(file).rank(text);
    let view = View::new(text, &ranking, options.sentences);
    let page = page(&view, &name).map_err(io::Error::other)?;
    match output {
        Some(output) => cli::file::write(output, page.as_bytes())?,
        None => io::stdout().lock().write_all(page.as_bytes())?,
    }
    Ok(ExitCode::SUCCESS)
}

/// What the page is called.
fn name(file: Option<&Path>, is_sample: bool) -> String {
    match file {
        None if is_sample => "Sample article".to_owned(),
        Some(file) if !cli::file::is_stdin(file) => {
            file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()
        }
        _ => "Standard input".to_owned(),
    }
}

fn page(view: &View<'_>, name: &str) -> Result<String, fmt::Error> {
    let text = body::text(view, usize::MAX)?.concat();
    let values = [
        ("style", STYLE),
        ("script", SCRIPT),
        ("name", &Escaped(name).to_string()),
        ("body", &body::body(view, &text)?),
        ("data", &data::data(view)?),
    ];
    Ok(fill(PAGE, &values))
}
