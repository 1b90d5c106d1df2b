//! A line of JSON to the line that answers it.

use crate::cli::input::HtmlInLines;
use crate::cli::line::Line;
use crate::cli::record::{self, Others, Record};
use crate::cli::text::{self, BadBytes};
use ringkas::{Budget, Summarizer, UnknownName};
use serde_json::json;
use std::str::FromStr;

/// The fields of a line.
const KNOWN: [&str; 8] =
    ["id", "text", "documents", "title", "query", "language", "format", "budget"];
/// The fields of its answer, beside those.
const ANSWERED: [&str; 4] = ["sentences", "keywords", "line", "error"];

/// How every line is answered.
pub(crate) struct Answerer {
    /// What holds where a line says nothing else.
    pub(crate) summarizer: Summarizer,
    pub(crate) budget: Budget<'static>,
    /// At most so many.
    pub(crate) keywords: usize,
    pub(crate) lossy: bool,
    pub(crate) others: Others,
    pub(crate) html: HtmlInLines,
}

impl Answerer {
    /// The answer to a line, and whether it is a summary; none to a blank one.
    pub(crate) fn answer(&self, number: usize, line: Line) -> Option<(String, bool)> {
        let line = line.and_then(|line| text::decode(line, BadBytes::lossy(self.lossy)));
        if line.as_ref().is_ok_and(|line| line.trim_ascii().is_empty()) {
            return None;
        }
        let record = line.as_deref().map_err(Clone::clone).and_then(Record::parse);
        let id = record.as_ref().map_or("null", |record| record.raw("id"));
        let answer = record.as_ref().map_err(Clone::clone).and_then(|record| {
            let others = record.others(&KNOWN, &ANSWERED, self.others)?;
            Ok(record::answer(id, &self.summarize(number, record)?, &others))
        });
        Some(match answer {
            Ok(answer) => (answer, true),
            Err(error) => {
                let rest = format!("\"line\":{number},\"error\":{}", json!(error));
                (record::answer(id, &rest, &[]), false)
            }
        })
    }

    /// The fields of the answer behind its `id`.
    fn summarize(&self, number: usize, record: &Record<'_>) -> Result<String, String> {
        let mut summarizer = self.summarizer.clone();
        if let Some(language) = named(record, "language")? {
            summarizer = summarizer.language(Some(language));
        }
        if let Some(format) = named(record, "format")? {
            summarizer = summarizer.format(format);
        }
        if let Some(title) = record.string("title")? {
            summarizer = summarizer.title(title);
        }
        if let Some(query) = record.string("query")? {
            summarizer = summarizer.query(query);
        }
        let documents = documents(record)?;
        let documents: Vec<&str> = documents.iter().map(String::as_str).collect();
        for text in &documents {
            self.html.look("batch", number, text);
        }
        let budget = record.data("budget")?.unwrap_or(self.budget);
        let ranking = summarizer.rank_documents(&documents);
        let summary = ranking.summarize(budget);
        let mut rest = format!(
            "\"language\":{},\"sentences\":{}",
            json!(summary.language()),
            serde_json::to_string(summary.sentences()).map_err(|error| error.to_string())?
        );
        if self.keywords > 0 {
            let keywords = serde_json::to_string(&ranking.keywords(self.keywords));
            rest.extend([",\"keywords\":", &keywords.map_err(|error| error.to_string())?]);
        }
        Ok(rest)
    }
}

fn documents(record: &Record<'_>) -> Result<Vec<String>, String> {
    match (record.string("text")?, record.raw("documents")) {
        (Some(text), "null") => Ok(vec![text]),
        (Some(_), _) => Err("both \"text\" and \"documents\"".to_owned()),
        (None, _) => record
            .strings("documents")?
            .ok_or_else(|| "neither \"text\" nor \"documents\"".to_owned()),
    }
}

/// A field that is the name of something, or absent.
fn named<T: FromStr<Err = UnknownName>>(
    record: &Record<'_>,
    field: &str,
) -> Result<Option<T>, String> {
    let name = record.string(field)?;
    let named = name.as_deref().map(str::parse).transpose();
    named.map_err(|error: UnknownName| format!("{field:?}: {error}"))
}
