//! What is done with texts, and what texts are repeated of.

use ringkas::{Budget, Document, Format, Summarizer};

/// Everything that is done with a text, by name, with the options of a summarizer.
pub type Work = (&'static str, fn(&Summarizer, &str));

pub const WORKS: [Work; 8] = [
    ("Document::parse", |_, text| drop(Document::parse(text, Format::Text, None))),
    ("Document::parse_markdown", |_, text| drop(Document::parse(text, Format::Markdown, None))),
    ("summarize", |options, text| drop(options.summarize(text, 5))),
    ("summarize in characters", |options, text| {
        let options = options.clone().query("a c").cut(true);
        drop(options.summarize(text, Budget::Chars(200)));
    }),
    ("keywords", |options, text| drop(options.keywords(text, usize::MAX))),
    ("explain", |options, text| {
        let options = options.clone().format(Format::Markdown).title("a b").query("a c");
        drop(options.rank(text).explain(Budget::Ratio(0.3)));
    }),
    ("voters", |options, text| {
        let ranking = options.rank(text);
        let last = ranking.diagnostics().spans.saturating_sub(1);
        drop(ranking.voters(last, usize::MAX));
        drop(ranking.voters(0, usize::MAX));
    }),
    ("edges", |options, text| drop(options.rank(text).edges(2))),
];

/// What makes looking ahead and back expensive where they are not bounded.
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
