//! What is done with texts, and what texts are repeated of.

use ringkas::{Budget, Document, Format, Summarizer};

/// Everything that is done with a text, by name, with the options of a summarizer.
pub type Work = (&'static str, fn(&Summarizer, &str));

pub const WORKS: [Work; 5] = [
    ("Document::parse", |_, text| drop(Document::parse(text, Format::Text, None))),
    ("Document::parse_markdown", |_, text| drop(Document::parse(text, Format::Markdown, None))),
    ("summarize", |options, text| drop(options.summarize(text, 5))),
    ("keywords", |options, text| drop(options.keywords(text, usize::MAX))),
    ("explain", |options, text| {
        let options = options.clone().format(Format::Markdown).title("a b").query("a c").cut(true);
        let ranking = options.rank(text);
        drop(ranking.explain(Budget::Ratio(0.3)));
        drop(ranking.summarize(Budget::Chars(200)));
        let last = ranking.diagnostics().spans.saturating_sub(1);
        drop(ranking.voters(last, usize::MAX));
    }),
];

pub const UNITS: [&str; 73] = [
    ".",
    "\"",
    "(",
    ")",
    "a.b.",
    "1) ",
    "a \" . ",
    "“a.",
    "[1]",
    "《！",
    "。",
    ". . ",
    "A. B. ",
    "e.g. ",
    "x",
    "; #",
    "p. # ",
    "( ",
    "• ",
    "a@b.",
    "a. #b ",
    "a! ",
    ":) ",
    "—\"",
    "satu ",
    "ya. ",
    "hujan turun. ",
    "东京。",
    "ก",
    "ネ",
    "\u{301}",
    "🙂",
    "\u{feff}",
    "[",
    "![",
    "](",
    "[a](",
    "[a](b \"",
    "[a](<",
    "![a](b)",
    "![![a](b)](c)",
    "[a][b",
    "`",
    "` `` ",
    "<!-- ",
    "<a ",
    "*a ",
    "**a",
    "> ",
    ">",
    "- ",
    "1. ",
    "- a\n",
    "> a\n",
    "\\",
    "&a",
    "http://(",
    "|",
    "a|b\n-|-\n",
    "# ",
    "```\n",
    "<div>\n",
    "[a]: b\n",
    "[^a]",
    "\t",
    "\n",
    "---\n",
    "He a. ",
    "This a. ",
    "But a. ",
    "a? ",
    "\"a. ",
    "a these a ",
];
