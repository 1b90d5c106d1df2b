//! What does not matter to a reader does not change a summary.

use ringkas::{Language, Ranking, Summarizer};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;

/// The articles of `examples/texts` in plain prose, with their names.
fn articles() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/texts");
    let mut articles: Vec<(String, String)> = fs::read_dir(folder)
        .expect("the folder can be read")
        .map(|entry| entry.expect("the entry can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("the text can be read"))
        })
        // A line of these is a text of its own, or wrapped already.
        .filter(|(name, _)| {
            !["reviews", "transcript", "wrapped"].iter().any(|kind| name.contains(kind))
        })
        .collect();
    articles.sort();
    assert!(articles.len() > 9);
    articles
}

/// The sentences of a summary as a reader sees them.
fn read(ranking: &Ranking<'_>, n: usize) -> Vec<String> {
    let plain = |sentence: String| sentence.replace(['“', '”', '„'], "\"").replace('’', "'");
    let summary = ranking.summarize(n);
    summary.iter().map(|sentence| plain(sentence.to_string().nfc().collect())).collect()
}

/// The summaries of every article are those of the article as `change` makes it.
#[track_caller]
fn check(change: impl Fn(&str) -> String) {
    for (name, text) in articles() {
        let changed = change(&text);
        let language = Language::detect(&text).language;
        let summarizer = Summarizer::new().language(language);
        let (one, other) = (summarizer.rank(&text), summarizer.rank(&changed));
        for n in [1, 3, 5] {
            assert_eq!(read(&one, n), read(&other, n), "{n} of {name}");
        }
    }
}

#[test]
fn line_ends() {
    check(|text| text.replace('\n', "\r\n"));
    check(|text| text.replace('\n', "\r"));
}

#[test]
fn white_space() {
    check(|text| text.replace('\n', "  \t\n"));
    check(|text| text.replace("\n\n", "\n \n\t\n\n"));
    check(|text| format!("\u{feff}{text}"));
    check(|text| text.replace(". ", ".  "));
    check(|text| format!("    {}", text.replace('\n', "\n    ")));
}

#[test]
fn composed_letters() {
    check(|text| text.nfd().collect());
}

#[test]
fn quotation_marks() {
    check(|text| text.replace(['“', '”', '„'], "\""));
    check(|text| text.replace('’', "'"));
}

#[test]
fn furniture_around_it() {
    check(|text| format!("{text}\n\nRead also: A Bridge at Dawn\n"));
    check(|text| format!("{text}\n\n© 2026 The Eastport Post. All rights reserved.\n"));
}

#[test]
fn a_text_said_twice_is_said_once() {
    for (name, text) in articles() {
        let twice = format!("{text}\n\n{text}");
        let ranking = Summarizer::new().rank(&twice);
        let all = read(&ranking, usize::MAX);
        let distinct: BTreeSet<&String> = all.iter().collect();
        assert_eq!(distinct.len(), all.len(), "{name}");
        let once = Summarizer::new().rank(&text);
        assert_eq!(read(&once, usize::MAX), all, "{name}");
    }
}

/// How many columns a word takes: characters of Chinese, Japanese and Korean are wide.
fn width_of(word: &str) -> usize {
    word.chars()
        .map(|c| if matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{ffdc}') { 2 } else { 1 })
        .sum()
}

/// `text` with its paragraphs wrapped between words at so many columns.
fn wrapped(text: &str, columns: usize) -> String {
    let mut wrapped = String::new();
    for line in text.lines() {
        let mut width = 0;
        for word in line.split(' ') {
            let len = width_of(word);
            if width > 0 && width + 1 + len > columns {
                wrapped.push('\n');
                width = 0;
            } else if width > 0 {
                wrapped.push(' ');
                width += 1;
            }
            wrapped.push_str(word);
            width += len;
        }
        wrapped.push_str("\n\n");
    }
    wrapped
}

#[test]
fn wrapped_lines() {
    for columns in [44, 72, 99] {
        // Thai has no stops: wrapped lines are not told from lists of phrases.
        check(|text| if text.contains('ก') { text.to_owned() } else { wrapped(text, columns) });
    }
}
