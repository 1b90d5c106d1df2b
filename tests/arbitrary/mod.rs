//! Arbitrary options, and texts made of what texts are made of.

#![allow(dead_code, unreachable_pub)] // Each test looks at a part.
#![allow(clippy::too_many_lines)] // Lists, a line for each piece.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use ringkas::{Format, Language, Ranker, Similarity, Summarizer};
use std::env;

/// So many cases, or as many as `PROPTEST_CASES` says.
pub fn cases(usual: u32) -> ProptestConfig {
    match env::var_os("PROPTEST_CASES") {
        Some(_) => ProptestConfig::default(),
        None => ProptestConfig::with_cases(usual),
    }
}

/// Any combination of options.
pub fn options() -> impl Strategy<Value = Summarizer> {
    let share = || prop_oneof![Just(0.0), Just(1.0), 0.0..1.0];
    let graph = (option::of(select(Similarity::ALL)), select(Ranker::ALL));
    let texts = (option::of(words()), option::of(words()), vec(word(), 0..3));
    (
        option::of(select(Language::ALL)),
        select(Format::ALL),
        graph,
        [share(), share(), share()],
        texts,
        any::<bool>(),
    )
        .prop_map(|(language, format, (similarity, ranker), shares, texts, cut)| {
            let [lead_bias, form_bias, diversity] = shares;
            let (title, query, stop_words) = texts;
            Summarizer::new()
                .language(language)
                .similarity(similarity)
                .title(title.as_deref())
                .query(query.as_deref())
                .format(format)
                .ranker(ranker)
                .lead_bias(lead_bias)
                .form_bias(form_bias)
                .diversity(diversity)
                .stop_words(stop_words)
                .cut(cut)
        })
}

fn word() -> impl Strategy<Value = &'static str> {
    select(vec![
        "hujan",
        "sungai",
        "jembatan",
        "warga",
        "yang",
        "di",
        "naik",
        "Kali",
        "Wening",
        "the",
        "of",
        "river",
        "rivers",
        "bridge",
        "council",
        "3.5",
        "2019",
        "Dr.",
        "e.g.",
        "No.",
        "U.S.",
        "東京",
        "河",
        "वर्षा",
        "ฝนตก",
        "дождь",
        "ماء",
        "été",
        "Straße",
        "-",
        "😀",
    ])
}

fn words() -> impl Strategy<Value = String> {
    vec(word(), 0..5).prop_map(|words| words.join(" "))
}

fn sentence() -> impl Strategy<Value = String> {
    let end = select(vec![".", ".", ".", ".", "!", "?", "…", "。", "।", ":", "", ".”", ".)"]);
    let open = select(vec!["", "", "", "“", "(", "Namun, ", "However, "]);
    (open, vec(word(), 1..9), end).prop_map(|(open, words, end)| {
        let mut text = words.join(" ");
        if let Some(first) = text.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        format!("{open}{text}{end}")
    })
}

fn block() -> impl Strategy<Value = String> {
    let paragraph = |most: usize, line: &'static str| {
        vec(sentence(), 1..most).prop_map(move |sentences| sentences.join(line))
    };
    let marked = |mark: &'static str| {
        vec(sentence(), 1..4).prop_map(move |lines| {
            lines.iter().map(|line| format!("{mark}{line}")).collect::<Vec<_>>().join("\n")
        })
    };
    prop_oneof![
        4 => paragraph(6, " "),
        1 => paragraph(6, "\n"),
        1 => words().prop_map(|words| format!("# {words}")),
        1 => words(),
        1 => words().prop_map(|words| format!("Baca juga: {words}")),
        1 => words().prop_map(|words| format!("Read also: {words}")),
        1 => marked("- "),
        1 => marked("1) "),
        1 => marked("> "),
        1 => words().prop_map(|words| format!("```\n{words}\n```")),
        1 => (words(), words()).prop_map(|(a, b)| format!("| {a} | {b} |\n|---|---|\n| {b} | {a} |")),
    ]
}

/// Articles by a grammar: blocks of sentences of words.
pub fn article() -> impl Strategy<Value = String> {
    let between = select(vec!["\n\n", "\n\n", "\n", "\r\n\r\n"]);
    (vec(block(), 0..8), between).prop_map(|(blocks, between)| blocks.join(between))
}

/// Texts without sense, made of what segmentation looks at.
pub fn soup() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "Dr. ",
        "Hujan ",
        "turun",
        "3.5 ",
        ". ",
        "! ",
        "?” ",
        "“",
        "”",
        "\n",
        "\n\n",
        "\r\n",
        "…",
        "。",
        "東京",
        "(",
        ") ",
        "1) ",
        "2) ",
        "Baca juga: ",
        "e.g. ",
        "U.S. ",
        "\" ",
        "'' ",
        " . ",
        "«",
        "»",
        "।",
        "हिन्दी ",
        "ไทย ",
        "- ",
        "A. ",
        "a",
        "É",
        "\u{301}",
        "\u{feff}",
        "\0",
        "[1] ",
        ": ",
        "; ",
        ",",
        "《",
        "》",
        "🙂",
    ]);
    vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Texts without sense, made of what Markdown is made of.
pub fn markdown_soup() -> impl Strategy<Value = String> {
    let piece = select(vec![
        "# ",
        "## ",
        " ##\n",
        "===\n",
        "---\n",
        "***\n",
        "- ",
        "* ",
        "1. ",
        "2) ",
        "> ",
        ">",
        "    ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "```",
        "```\n",
        "~~~\n",
        "`",
        "``",
        "|",
        "|---|\n",
        " | ",
        "<",
        ">",
        "</",
        "<div>\n",
        "<!--",
        "-->",
        "<b>",
        "<br>",
        "<pre>",
        "[",
        "![",
        "](",
        "]",
        ")",
        "][",
        "]: ",
        "[^1]",
        "[^1]: ",
        "[!NOTE]\n",
        "[x] ",
        "\\",
        "*",
        "**",
        "_",
        "~~",
        "&amp;",
        "&",
        "http://a.b/c. ",
        "www.é",
        "https://",
        "\"",
        "'",
        "Dr. ",
        "Hujan turun. ",
        "3.5",
        "!",
        "。",
        "東京",
        "É",
        "a",
        "kata ",
        "🙂",
        "\u{301}",
        "\u{feff}",
        "\u{a0}",
        "Baca juga: ",
        "\0",
    ]);
    vec(piece, 0..80).prop_map(|pieces| pieces.concat())
}
