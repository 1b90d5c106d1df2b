//! How a text is to be read, as options of the command line.

use super::file;
use clap::Args;
use ringkas::{Format, Language, Summarizer};
use std::ffi::OsStr;
use std::io;
use std::path::Path;

/// What the bytes of a file mean.
#[derive(Args, Debug)]
pub(crate) struct Source {
    /// The language of the text, such as `id`; told from the text by default
    #[arg(long, value_parser = language)]
    language: Option<Language>,
    /// How the text is marked up: `text` or `markdown`; told from the name of the file by default
    #[arg(long, value_name = "FORMAT", value_parser = format)]
    from: Option<Format>,
    /// Read what is not UTF-8, too, with marks in the place of bad bytes
    #[arg(long)]
    pub(crate) lossy: bool,
}

impl Source {
    /// The text of `file`, or of standard input for `-`.
    pub(crate) fn read(&self, file: &Path) -> io::Result<String> {
        file::read(file, self.lossy)
    }

    /// A summarizer that reads `file` so; without a file it reads what has no name.
    pub(crate) fn summarizer(&self, file: Option<&Path>) -> Summarizer {
        let by_name =
            || if file.is_some_and(is_markdown) { Format::Markdown } else { Format::Text };
        let summarizer = Summarizer::new().format(self.from.unwrap_or_else(by_name));
        match self.language {
            Some(language) => summarizer.language(language),
            None => summarizer,
        }
    }
}

/// What the bytes of a file mean, and what is to be looked for in them.
#[derive(Args, Debug)]
pub(crate) struct Reading {
    #[command(flatten)]
    source: Source,
    /// What the reader wants to know
    #[arg(long)]
    query: Option<String>,
    /// The title, if it is not in the text
    #[arg(long)]
    title: Option<String>,
}

impl Reading {
    /// The text of `file`, or of standard input for `-`.
    pub(crate) fn read(&self, file: &Path) -> io::Result<String> {
        self.source.read(file)
    }

    /// A summarizer that reads `file` so; without a file it reads the sample.
    pub(crate) fn summarizer(&self, file: Option<&Path>) -> Summarizer {
        let mut summarizer = self.source.summarizer(file);
        if let Some(title) = &self.title {
            summarizer = summarizer.title(title);
        }
        if let Some(query) = &self.query {
            summarizer = summarizer.query(query);
        }
        summarizer
    }
}

/// Whether the name of a file says that it is Markdown.
fn is_markdown(file: &Path) -> bool {
    let is_known =
        |ending: &OsStr| ["md", "markdown"].iter().any(|known| ending.eq_ignore_ascii_case(known));
    file.extension().is_some_and(is_known)
}

/// Parses a language tag for clap, which wants the error as text.
pub(crate) fn language(tag: &str) -> Result<Language, String> {
    tag.parse().map_err(|error: ringkas::UnknownLanguage| error.to_string())
}

/// Parses the name of a format, as an option or a field has it.
pub(crate) fn format(name: &str) -> Result<Format, String> {
    match name {
        "text" => Ok(Format::Text),
        "markdown" => Ok(Format::Markdown),
        _ => Err(format!("unknown format {name:?}")),
    }
}
