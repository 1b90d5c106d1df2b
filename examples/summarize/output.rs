//! Writes a summary as text, as data or as Markdown.

use clap::ValueEnum;
use ringkas::{BlockKind, Ranking, Sentence, Summary};
use serde_json::{Map, Value, json};
use std::borrow::Cow;
use std::io::{self, Write};

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Output {
    /// Running text, items of lists in lines of their own
    Text,
    /// One object with every sentence, its place and score; of several files JSON Lines, which name them
    Json,
    /// A list, with what was found in the text
    Markdown,
}

/// Writes `summary`, which was made of `ranking`; the text has a name where it is one of several.
pub(crate) fn write(
    out: &mut impl Write,
    (ranking, summary): (&Ranking<'_>, &Summary<'_>),
    name: Option<&str>,
    to: Output,
) -> io::Result<()> {
    match to {
        Output::Text => write_text(out, ranking, summary),
        Output::Json => write_json(out, summary, name),
        Output::Markdown => write_markdown(out, summary),
    }
}

/// As the summary displays, but that a line ends before and behind items of lists.
fn write_text(
    out: &mut impl Write,
    ranking: &Ranking<'_>,
    summary: &Summary<'_>,
) -> io::Result<()> {
    let item = |sentence: &Sentence<'_>| {
        let block = &ranking.documents()[sentence.document].blocks()[sentence.block];
        (block.kind == BlockKind::ListItem).then_some(sentence.block)
    };
    let separator = summary.language().separator();
    for (i, sentence) in summary.iter().enumerate() {
        if i > 0 {
            let is_parted = item(&summary.sentences()[i - 1]) != item(sentence);
            // What is measured has a separator there; where that is nothing, a line end would be too much.
            let separator = if is_parted && !separator.is_empty() { "\n" } else { separator };
            write!(out, "{separator}")?;
        }
        write!(out, "{sentence}")?;
    }
    writeln!(out)
}

fn write_json(out: &mut impl Write, summary: &Summary<'_>, name: Option<&str>) -> io::Result<()> {
    let mut object: Map<String, Value> =
        name.iter().map(|name| ("file".to_owned(), json!(name))).collect();
    if let Value::Object(fields) = serde_json::to_value(summary)? {
        object.extend(fields);
    }
    match name {
        None => serde_json::to_writer_pretty(&mut *out, &object)?,
        Some(_) => serde_json::to_writer(&mut *out, &object)?,
    }
    writeln!(out)
}

fn write_markdown(out: &mut impl Write, summary: &Summary<'_>) -> io::Result<()> {
    for sentence in summary {
        writeln!(out, "- {}", in_list(&sentence.to_string()))?;
    }
    let found = summary.counts().sentences;
    writeln!(out, "\n*{} of {found} sentences, {}*", summary.len(), summary.language())
}

/// `text` as an item of a list, in which it opens nothing else: a bullet of its own goes, and the mark of
/// a numbered list, a heading or a quote is one no more.
fn in_list(text: &str) -> Cow<'_, str> {
    for bullet in ["- ", "* ", "+ ", "• "] {
        if let Some(item) = text.strip_prefix(bullet) {
            return in_list(item.trim_start());
        }
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let is_numbered = digits > 0 && [". ", ") "].iter().any(|end| text[digits..].starts_with(end));
    if is_numbered || text.starts_with(['#', '>']) {
        return format!("{}\\{}", &text[..digits], &text[digits..]).into();
    }
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_opens_nothing_else() {
        for (text, item) in [
            ("Rain fell.", "Rain fell."),
            ("- Rain fell.", "Rain fell."),
            ("• * Rain fell.", "Rain fell."),
            ("-3 degrees.", "-3 degrees."),
            ("*Rain* fell.", "*Rain* fell."),
            ("1. Rain fell.", "1\\. Rain fell."),
            ("12) Rain fell.", "12\\) Rain fell."),
            ("# Rain fell.", "\\# Rain fell."),
            ("> Rain fell.", "\\> Rain fell."),
            ("2.5 metres of rain fell.", "2.5 metres of rain fell."),
            ("- ", ""),
            ("", ""),
        ] {
            assert_eq!(in_list(text), item);
        }
    }
}
