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
    #[arg(long)]
    language: Option<Language>,
    /// How the text is marked up: `text` or `markdown`; told from the name of the file by default
    #[arg(long, value_name = "FORMAT")]
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
        let format = self.from.unwrap_or_else(by_name);
        Summarizer::new().language(self.language).format(format)
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
        self.source.summarizer(file).title(self.title.as_deref()).query(self.query.as_deref())
    }
}

/// Whether the name of a file says that it is Markdown.
fn is_markdown(file: &Path) -> bool {
    let is_known =
        |ending: &OsStr| ["md", "markdown"].iter().any(|known| ending.eq_ignore_ascii_case(known));
    file.extension().is_some_and(is_known)
}
