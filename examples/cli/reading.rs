//! How a text is to be read, as options of the command line.

use super::file;
use clap::Args;
use ringkas::{Format, Language, Summarizer};
use std::ffi::OsStr;
use std::io;
use std::path::Path;

#[derive(Args, Debug)]
pub(crate) struct Reading {
    /// The language of the text, such as `id`; told from the text by default
    #[arg(long, value_parser = language)]
    language: Option<Language>,
    /// What the reader wants to know
    #[arg(long)]
    query: Option<String>,
    /// The title, if it is not in the text
    #[arg(long)]
    title: Option<String>,
    /// Read as Markdown whatever the file is called
    #[arg(long)]
    markdown: bool,
    /// Read what is not UTF-8, too, with marks in the place of bad bytes
    #[arg(long)]
    lossy: bool,
}

impl Reading {
    /// The text of `file`, or of standard input for `-`.
    pub(crate) fn read(&self, file: &Path) -> io::Result<String> {
        file::read(file, self.lossy)
    }

    /// A summarizer that reads `file` so; without a file it reads the sample.
    pub(crate) fn summarizer(&self, file: Option<&Path>) -> Summarizer {
        let mut summarizer = Summarizer::new();
        if let Some(language) = self.language {
            summarizer = summarizer.language(language);
        }
        if let Some(title) = &self.title {
            summarizer = summarizer.title(title);
        }
        if let Some(query) = &self.query {
            summarizer = summarizer.query(query);
        }
        if self.markdown || file.is_some_and(is_markdown) {
            summarizer = summarizer.format(Format::Markdown);
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
