//! The options of `Summarizer`, as options of the command line.

use super::preset::{self, Preset};
use super::{input, number};
use clap::Args;
use ringkas::{Format, Language, Ranker, Similarity, Summarizer};
use std::ffi::OsStr;
use std::io;
use std::path::Path;

/// How texts are read and ranked. What is given here goes before what the file of options says.
#[derive(Args, Debug)]
pub(crate) struct Reading {
    /// Options as JSON, such as `{"lead_bias": 0.2}`; those of the command line go before them
    #[arg(long, value_name = "FILE", value_parser = preset::read)]
    options: Option<Preset>,
    /// The language of the texts, such as `id`; told from each text by default
    #[arg(long)]
    language: Option<Language>,
    /// How the texts are marked up: `text` or `markdown`; told from the name of a file by default
    #[arg(long, visible_alias = "from")]
    format: Option<Format>,
    /// What the reader wants to know
    #[arg(long)]
    query: Option<String>,
    /// The title, if it is not in the text
    #[arg(long)]
    title: Option<String>,
    /// Words that say nothing about these texts, with commas between
    #[arg(long, value_name = "WORDS", value_delimiter = ',')]
    stop_words: Option<Vec<String>>,
    /// How alike two sentences are: `overlap`, `cosine` or `bm25`
    #[arg(long, value_name = "MEASURE")]
    similarity: Option<Similarity>,
    /// How central a sentence is: `page_rank` or `degree`
    #[arg(long)]
    ranker: Option<Ranker>,
    /// How much the start of a text counts, from 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = number::share)]
    lead_bias: Option<f64>,
    /// How much very short sentences and quotations are marked down, from 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = number::share)]
    form_bias: Option<f64>,
    /// How much to avoid saying things twice, from 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = number::share)]
    diversity: Option<f64>,
    /// How much of the query a sentence must have, from 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = number::share)]
    least_relevance: Option<f64>,
    /// Cut a sentence that is longer than the whole summary may be, between words
    #[arg(long)]
    cut: bool,
    /// Read what is not UTF-8, too, with marks in the place of bad bytes
    #[arg(long)]
    pub(crate) lossy: bool,
}

impl Reading {
    /// The text of `file`, or of standard input for `-`.
    pub(crate) fn read(&self, program: &str, file: &Path) -> io::Result<String> {
        input::read(program, file, self.lossy)
    }

    /// The text of standard input, or none for the sample, where no file is named.
    pub(crate) fn unnamed(&self, program: &str) -> io::Result<Option<String>> {
        input::unnamed(program, self.lossy)
    }

    /// A summarizer that reads `file` so; without a file it reads what has no name.
    pub(crate) fn summarizer(&self, file: Option<&Path>) -> Summarizer {
        let preset = self.options.as_ref();
        let mut summarizer =
            preset.map_or_else(Summarizer::new, |preset| preset.summarizer.clone());
        let is_told = preset.is_some_and(|preset| preset.has_format);
        let by_name = (!is_told && file.is_some_and(is_markdown)).then_some(Format::Markdown);
        if let Some(format) = self.format.or(by_name) {
            summarizer = summarizer.format(format);
        }
        if let Some(language) = self.language {
            summarizer = summarizer.language(language);
        }
        if let Some(query) = &self.query {
            summarizer = summarizer.query(query);
        }
        if let Some(title) = &self.title {
            summarizer = summarizer.title(title);
        }
        if let Some(words) = &self.stop_words {
            summarizer = summarizer.stop_words(words);
        }
        if let Some(similarity) = self.similarity {
            summarizer = summarizer.similarity(similarity);
        }
        if let Some(ranker) = self.ranker {
            summarizer = summarizer.ranker(ranker);
        }
        if let Some(share) = self.lead_bias {
            summarizer = summarizer.lead_bias(share);
        }
        if let Some(share) = self.form_bias {
            summarizer = summarizer.form_bias(share);
        }
        if let Some(share) = self.diversity {
            summarizer = summarizer.diversity(share);
        }
        if let Some(share) = self.least_relevance {
            summarizer = summarizer.least_relevance(share);
        }
        if self.cut {
            summarizer = summarizer.cut(true);
        }
        summarizer
    }
}

/// Whether the name of a file says that it is Markdown.
pub(crate) fn is_markdown(file: &Path) -> bool {
    let is_known =
        |ending: &OsStr| ["md", "markdown"].iter().any(|known| ending.eq_ignore_ascii_case(known));
    file.extension().is_some_and(is_known)
}
