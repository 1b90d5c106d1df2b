//! Markdown is read as its author meant it.
//!
//! `markdown/<code>.md` is an article, `markdown/<code>.txt` what is in it: a line a block with its
//! kind, and below it its sentences, line breaks written as `\n`.

mod arbitrary;
mod sound;

use arbitrary::{cases, markdown_soup};
use proptest::prelude::*;
use ringkas::{Document, Format, Language, Summarizer};
use sound::{check_markdown, check_summaries};
use std::fmt::Write;

const ENGLISH: &str = include_str!("markdown/en.md");
const INDONESIAN: &str = include_str!("markdown/id.md");

/// The blocks and sentences of a text, as the golden files have them.
fn outline(text: &str) -> String {
    let document = Document::parse(text, Format::Markdown, None);
    let mut outline = String::new();
    for block in document.blocks() {
        writeln!(outline, "{:?}", block.kind).expect("a string can be written to");
        for span in &document.sentences()[block.sentences.clone()] {
            let sentence = text[span.range()].replace('\n', "\\n");
            writeln!(outline, "  {sentence}").expect("a string can be written to");
        }
    }
    outline
}

#[test]
fn finds_the_blocks_and_sentences_of_an_english_article() {
    assert_eq!(outline(ENGLISH), include_str!("markdown/en.txt"));
    assert_eq!(Document::parse(ENGLISH, Format::Markdown, None).language(), Language::English);
}

#[test]
fn finds_the_blocks_and_sentences_of_an_indonesian_article() {
    assert_eq!(outline(INDONESIAN), include_str!("markdown/id.txt"));
    assert_eq!(
        Document::parse(INDONESIAN, Format::Markdown, None).language(),
        Language::Indonesian
    );
}

#[test]
fn markup_says_nothing_of_the_matter() {
    let plain = "The ferry carries mail to the island of Pellow. The island waits for mail every \
        week. Gulls sleep on the quay at night.";
    let marked = "The **ferry** carries [mail](https://quay.gulls/night \"sleep\") to the `island` \
        of Pellow. The island waits for ![gulls on the quay](quay.png) mail every week.[^gulls] \
        <b class=\"quay\">Gulls</b> sleep on the _quay_ at night.";
    let scores = |text: &str, format: Format| -> Vec<f64> {
        let ranking = Summarizer::new().language(Language::English).format(format).rank(text);
        ranking.sentences().iter().map(|sentence| sentence.score).collect()
    };
    assert_eq!(scores(marked, Format::Markdown), scores(plain, Format::Text));
}

#[test]
fn code_and_tables_are_picked_only_where_nothing_else_has_words() {
    let markdown = Summarizer::new().format(Format::Markdown);
    let code = "```\nlet a = 1;\n```\n";
    let table = "| a | b |\n|---|---|\n| c | d |\n";
    assert_eq!(markdown.summarize(&format!("{code}\n{table}"), 9).len(), 2);
    let text = format!("# Notes\n\n{code}\n{table}");
    assert_eq!(markdown.summarize(&text, 9).to_string(), "Notes");
    let text = format!("{text}\n> Rain fell all night.\n\n- The river rose.\n");
    let summary = markdown.summarize(&text, 9);
    assert_eq!(summary.to_string(), "Rain fell all night. The river rose.");
}

#[test]
fn tells_the_language_from_what_a_reader_sees() {
    let links = "[x](https://example.org/the/of/and/with/that/this/which/there/from/they)\n\n";
    let text = format!("{}Hujan turun semalaman dan sungai di desa itu meluap.", links.repeat(9));
    assert_eq!(Document::parse(&text, Format::Markdown, None).language(), Language::Indonesian);
    let summary = Summarizer::new().format(Format::Markdown).summarize(&text, 1);
    assert_eq!(summary.language(), Language::Indonesian);
}

#[track_caller]
fn check(text: &str) {
    check_markdown(text);
    check_summaries(&Summarizer::new().format(Format::Markdown), &[text]);
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_soup_of_markdown_is_taken_apart(text in markdown_soup()) {
        check(&text);
    }

    #[test]
    fn any_text_is_taken_apart_as_markdown(text in "\\PC{0,120}") {
        check(&text);
    }
}
