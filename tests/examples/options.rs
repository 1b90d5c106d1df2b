//! The options of `Summarizer` on the command line and from a file, the same for all programs.

use super::*;
use ringkas::{Format, Language, Ranker, Similarity, Summarizer};

/// A heading in Markdown, and sentences that every option has something to say about.
const TEXT: &str = "# The bridge\n\nRain fell. The old bridge across the valley was closed on Monday, \
    said the mayor.\n\n“The bridge held for ninety years,” she said. Bakers in the market raised the \
    price of bread again, as the rain kept the flour wet. Rain kept the bridge closed on Tuesday, \
    too.\n\nA school in the hills by the bridge opened its library. Farmers expect a poor harvest of \
    apples after the rain. The mayor closed the bridge on Monday for the rain.\n\n```\nlet apples = bread(apples);\n```\n";

/// Every option with its value, as the command line and as data.
fn options() -> Vec<(&'static str, &'static str, Value, Summarizer)> {
    let new = Summarizer::new;
    vec![
        ("--language", "nl", json!({"language": "nl"}), new().language(Language::Dutch)),
        ("--format", "markdown", json!({"format": "markdown"}), new().format(Format::Markdown)),
        ("--query", "apples", json!({"query": "apples"}), new().query("apples")),
        ("--title", "bread", json!({"title": "bread"}), new().title("bread")),
        (
            "--stop-words",
            "bridge,rain",
            json!({"stop_words": ["bridge", "rain"]}),
            new().stop_words(["bridge", "rain"]),
        ),
        ("--similarity", "bm25", json!({"similarity": "bm25"}), new().similarity(Similarity::Bm25)),
        ("--ranker", "degree", json!({"ranker": "degree"}), new().ranker(Ranker::Degree)),
        ("--lead-bias", "0.1", json!({"lead_bias": 0.1}), new().lead_bias(0.1)),
        ("--form-bias", "0", json!({"form_bias": 0}), new().form_bias(0.0)),
        ("--diversity", "0", json!({"diversity": 0}), new().diversity(0.0)),
    ]
}

/// What the library gives, as data.
fn expected(summarizer: &Summarizer) -> (Value, Value) {
    let summary = summarizer.summarize(TEXT, 3);
    let keywords = summarizer.keywords(TEXT, 3);
    // Numbers are read as those of the programs are.
    let read = |json: serde_json::Result<String>| json.and_then(|json| serde_json::from_str(&json));
    let sentences = read(serde_json::to_string(summary.sentences())).expect("it is JSON");
    (sentences, read(serde_json::to_string(&keywords)).expect("it is JSON"))
}

/// The sentences of `summarize` and `batch`, and the keywords of `batch` and `keywords`, which agree.
#[track_caller]
fn written(args: &[&str]) -> (Value, Value) {
    let line = [json!({"text": TEXT})];
    let mut batch = answers("batch", &[args, &["--keywords", "3"]].concat(), &line).remove(0);
    let mut keywords = answers("keywords", &[args, &["--jsonl", "-n3"]].concat(), &line).remove(0);
    let (sentences, found) = (batch["sentences"].take(), keywords["keywords"].take());
    assert_eq!(summary(args, TEXT)["sentences"], sentences, "{args:?}");
    assert_eq!(batch["keywords"], found, "{args:?}");
    (sentences, found)
}

#[test]
fn every_option_is_that_of_the_library() {
    let plain = expected(&Summarizer::new());
    assert_eq!(written(&[]), plain);
    for (flag, value, data, summarizer) in options() {
        let expected = expected(&summarizer);
        assert_ne!(expected, plain, "{flag} changes nothing here");
        assert_eq!(written(&[flag, value]), expected, "{flag}");
        let path = file(&format!("options{flag}.json"), data.to_string());
        assert_eq!(written(&["--options", &path]), expected, "{data}");
    }
}

#[test]
fn the_command_line_goes_before_the_file_of_options() {
    let all = json!({
        "language": "de", "format": "text", "query": "bread", "title": "apples", "stop_words": ["mayor"],
        "similarity": "cosine", "ranker": "page_rank", "lead_bias": 1, "form_bias": 1, "diversity": 1,
    });
    let path = file("options-all.json", all.to_string());
    for (flag, value, data, _) in options() {
        let mut both = all.clone();
        for (field, value) in data.as_object().expect("it is an object") {
            both[field] = value.clone();
        }
        let summarizer: Summarizer = serde_json::from_value(both).expect("they are options");
        assert_eq!(written(&["--options", &path, flag, value]), expected(&summarizer), "{flag}");
    }
    // What a line says goes before both.
    let line = json!({"text": TEXT, "language": "it"});
    let answer = answers("batch", &["--options", &path, "--language", "nl"], &[line]).remove(0);
    assert_eq!(answer["language"], "it");
}

#[test]
fn a_file_of_options_goes_before_the_name_of_a_text() {
    let text = file("options-text.md", "# Banjir\n\n```\nlet a = 1;\n```\n\nHujan turun.\n");
    let (other, plain) = (json!({"diversity": 0.6}), json!({"format": "text"}));
    let with = |name: &str, data: Value| {
        let path = file(name, format!("\u{feff}{data}"));
        output("summarize", &["--options", &path, "-n9", &text], b"")
    };
    let markdown = output("summarize", &["-n9", &text], b"");
    assert_eq!(with("options-other.json", other), markdown);
    assert!(with("options-plain.json", plain).contains("let a") && !markdown.contains("let a"));
}

#[test]
fn wrong_options_are_named() {
    for (name, data, complaint) in [
        ("type", r#"{"language": 7}"#, "language: invalid type: integer `7`, expected a string"),
        ("range", r#"{"diversity": 1.5}"#, "diversity 1.5 is not from 0 to 1"),
        ("field", r#"{"lang": "id"}"#, "unknown field `lang`, expected one of `language`"),
        ("order", r#"["id"]"#, "invalid type: sequence, expected options by name"),
        ("json", "{", "EOF while parsing"),
    ] {
        let path = file(&format!("options-wrong-{name}.json"), data);
        for program in ["summarize", "batch", "keywords", "report"] {
            check_refuses(program, &["--options", &path], b"", &[&path, complaint]);
        }
    }
    check_refuses_option("batch", &["--options", "no/such.json"], "no/such.json");
    for (flag, value) in [("--lead-bias", "2"), ("--similarity", "jaccard"), ("--ranker", "best")] {
        check_refuses_option("keywords", &[flag, value], value);
    }
}

#[test]
fn a_web_page_is_noticed() {
    for html in ["\u{feff}\n<!DOCTYPE html><p>Hujan turun.", "<HTML lang=id><p>Hujan turun."] {
        let path = file("page.html", html);
        for (name, args) in
            [("summarize", &[][..]), ("keywords", &[]), ("report", &[]), ("context", &["Hujan?"])]
        {
            let Output { status, stderr, .. } = run(name, &[args, &[&path]].concat(), b"");
            let stderr = String::from_utf8(stderr).expect("it is text");
            assert!(
                status.success() && stderr.starts_with(&format!("{name}: {path} is HTML")),
                "{stderr}"
            );
            assert!(stderr.contains("webpage") && stderr.lines().count() == 1, "{stderr}");
        }
        let lines =
            json_lines(&[json!({"text": ""}), json!({"text": html}), json!({"text": html})]);
        for (name, args) in [("keywords", &["--jsonl"][..]), ("segment", &[])] {
            let stderr = String::from_utf8(run(name, args, lines.as_bytes()).stderr).unwrap();
            let start = format!("{name}: a text in line 2 is HTML");
            assert!(stderr.starts_with(&start) && stderr.lines().count() == 1, "{stderr}");
        }
        let stderr = String::from_utf8(run("batch", &[], lines.as_bytes()).stderr).unwrap();
        // Whichever of the two is looked at first.
        assert!(
            stderr.starts_with("batch: a text in line ") && stderr.contains("HTML"),
            "{stderr}"
        );
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
    }
    assert_eq!(run("summarize", &[], b"An <html> tag begins a page.").stderr, b"");
}
