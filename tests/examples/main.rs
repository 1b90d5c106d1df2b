//! The example programs keep what their first lines promise.
//!
//! They run as built by `cargo test`; `cargo test --test examples` alone runs what
//! `cargo build --examples` left there.

mod batch;
mod context;
#[cfg(feature = "petgraph")]
mod graph;
mod keywords;
mod lines;
mod options;
#[path = "../program/mod.rs"]
mod program;
mod report;
mod segment;
mod summarize;

use program::{
    CHUNK_LINES, INDONESIAN, PATIENCE, answers, check_ends_with_its_reader, check_refuses,
    check_refuses_option, example, file, json_lines, output, parse_lines, run, string, wait,
};
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::thread;

/// What `summarize` reads without a file.
const SAMPLE: &str = include_str!("../../examples/texts/id.txt");

/// Four sentences without a common matter, and a word that only one of them has.
const ENGLISH: &str = "The old bridge across the valley was closed on Monday. Bakers in the market \
    raised the price of bread again. A school in the hills opened its new library. Farmers expect \
    a poor harvest of apples this autumn.";
const MATTERS: [&str; 4] = ["bridge", "bread", "library", "apples"];

/// What a program writes of its sample, which it says that it takes.
#[track_caller]
fn sample_output(name: &str, args: &[&str]) -> String {
    let Output { status, stdout, stderr } = run(name, args, b"");
    let note = format!("{name}: standard input is empty: a sample follows; see --help\n");
    assert_eq!((String::from_utf8_lossy(&stderr), status.success()), (note.into(), true));
    String::from_utf8(stdout).expect("examples write UTF-8")
}

/// The summary of `text` as `summarize --to json` writes it.
#[track_caller]
fn summary(args: &[&str], text: &str) -> Value {
    let args = [args, &["--to", "json", "-"]].concat();
    serde_json::from_str(&output("summarize", &args, text.as_bytes())).expect("it is JSON")
}

#[track_caller]
fn sentences(summary: &Value) -> &[Value] {
    summary["sentences"].as_array().expect("a summary has sentences")
}

#[track_caller]
fn texts(summary: &Value) -> Vec<&str> {
    sentences(summary).iter().map(|sentence| string(sentence, "text")).collect()
}

#[track_caller]
fn number(value: &Value, field: &str) -> usize {
    let number = value[field].as_u64().and_then(|number| number.try_into().ok());
    number.unwrap_or_else(|| panic!("{field} is not an offset in {value}"))
}

#[track_caller]
fn slice<'t>(text: &'t str, span: &Value) -> &'t str {
    &text[number(span, "start")..number(span, "end")]
}

#[track_caller]
fn check_slices(summary: &Value, text: &str) {
    for sentence in sentences(summary) {
        assert_eq!(slice(text, sentence), string(sentence, "text"));
    }
}

/// The score of the sentence with `word`.
#[track_caller]
fn score_of(summary: &Value, word: &str) -> f64 {
    let sentence =
        sentences(summary).iter().find(|sentence| string(sentence, "text").contains(word));
    sentence.and_then(|sentence| sentence["score"].as_f64()).expect("a sentence has the word")
}

/// Runs of other than white space that hold a letter or digit.
fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|run| run.contains(char::is_alphanumeric)).count()
}

#[test]
fn quick_examples_show_what_they_say() {
    let summary = output("quick_summary", &[], b"");
    assert!(summary.starts_with("Indonesian: ") && !summary.contains("Baca juga"), "{summary}");
    assert_eq!(summary.matches("\nbytes ").count(), 2);

    let snippet = output("quick_snippet", &[], b"");
    assert_eq!(snippet.matches("A fine of 20 cents").count(), 2, "{snippet}");
    let (snippet, context) = snippet.split_once("\ncontext: ").expect("there are two");
    assert!(snippet.len() <= "snippet: ".len() + 120 && context.len() <= 4 * 45, "{context}");

    let lengths = output("quick_lengths", &[], b"");
    assert!(lengths.contains("\nheading, SetAside: Swifts\n"), "{lengths}");
    assert_eq!(lengths.matches("\nparagraph, Chosen: ").count(), 2);

    let transcript = output("quick_transcript", &[], b"");
    let utterances: Vec<&str> = transcript.lines().collect();
    assert_eq!(utterances.len(), 2);
    assert!(utterances.iter().all(|line| line.starts_with("00:") && line.contains(": ")));

    let words = output("quick_words", &[], b"");
    assert!(
        words.contains("\nBX-7 (3 times)") && words.contains("AX-7 filters (2 times)"),
        "{words}"
    );
}

#[test]
fn programs_refuse_wrong_options() {
    for program in ["summarize", "batch"] {
        for (args, complaint) in [
            (["--nonsense", "7"], "--nonsense"),
            (["--ratio", "1.5"], "'1.5' for '--ratio <R>': not a number from 0 to 1;"),
            (["--ratio", "-0.5"], "'-0.5' for '--ratio <R>': not a number from 0 to 1;"),
            (["--ratio", "NaN"], "'NaN' for '--ratio <R>': not a number from 0 to 1;"),
            (["--ratio", "half"], "'half' for '--ratio <R>': not a number from 0 to 1;"),
            (["-n", "three"], "'three' for '--sentences <N>': not a whole number such as 3;"),
            (["-n", "-1"], "'-1' for '--sentences <N>': not a whole number such as 3;"),
            (["--words", "2.5"], "'2.5' for '--words <N>': not a whole number such as 3;"),
            (["--chars", "99999999999999999999"], "for '--chars <N>': more than "),
            (["--lead-bias", "-1"], "'-1' for '--lead-bias <SHARE>': not a number from 0 to 1;"),
            (["--language", "tlh"], "\"tlh\""),
            (["--chars=1", "--words=9"], "cannot be used with"),
        ] {
            check_refuses_option(program, &args, complaint);
        }
    }
    for (program, option) in
        [("batch", "--keywords"), ("keywords", "--number"), ("context", "--tokens")]
    {
        for wrong in ["-1", "many"] {
            let complaint = format!("'{wrong}' for '{option} <N>': not a whole number such as 3;");
            check_refuses_option(program, &[option, wrong], &complaint);
        }
    }
    for wrong in ["-1", "0", "101", "many"] {
        let complaint =
            format!("'{wrong}' for '--sentences <N>': not a whole number from 1 to 100;");
        check_refuses_option("report", &["-n", wrong], &complaint);
    }
    check_refuses_option("summarize", &["--to", "html"], "'html'");
    check_refuses_option("summarize", &["--from", "html"], "\"html\"");
}
