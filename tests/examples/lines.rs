//! JSON Lines: what comes back as it came, what is refused, and when it is answered.

use super::*;
use std::time::Instant;

/// The programs that answer JSON Lines, and the field of their answers.
const PROGRAMS: [(&str, &[&str]); 3] =
    [("batch", &[]), ("segment", &[]), ("keywords", &["--jsonl"])];

/// Ids that a parser of numbers and strings would change.
const IDS: [&str; 12] = [
    "12345678901234567890123",
    "-0",
    "1.0",
    "1e400",
    "1E+2",
    "0.1000000000000000055511151231257827",
    r#""\u00e9\/\u2028""#,
    r#""\ud800""#,
    r#"[ 1.0 ,{"b" : 1, "a":1e400, "b":2}]"#,
    "true",
    "null",
    "7",
];

#[test]
fn ids_come_back_byte_for_byte() {
    for (name, args) in PROGRAMS {
        let lines = IDS.map(|id| format!("{{\"text\": \"Hujan turun.\" , \"id\" : {id} }}\n"));
        let out = output(name, args, lines.concat().as_bytes());
        assert_eq!(out.lines().count(), IDS.len());
        for (line, id) in out.lines().zip(IDS) {
            assert!(line.starts_with(&format!("{{\"id\":{id},\"")), "{name}: {id} became {line}");
        }
    }
    let out = run("batch", &[], b"{\"id\": 1.0, \"text\": 7}").stdout;
    assert!(out.starts_with(br#"{"id":1.0,"line":1,"#), "also of a bad line");
}

#[test]
fn a_byte_order_mark_before_the_first_line_is_passed_over() {
    let line = "{\"id\":1,\"text\":\"Hujan turun.\"}\n";
    for (name, args) in PROGRAMS {
        let marked = output(name, args, format!("\u{feff}{line}{line}").as_bytes());
        assert_eq!(marked, output(name, args, line.repeat(2).as_bytes()), "{name}");
    }
    let path = file("marked.jsonl", format!("\u{feff}{line}"));
    assert_eq!(
        output("batch", &[&path, &path], b""),
        output("batch", &[], line.repeat(2).as_bytes())
    );
    // Elsewhere it is no part of JSON.
    check_refuses(
        "segment",
        &[],
        format!("\n\u{feff}{line}").as_bytes(),
        &["line 2: not JSON", "column 1"],
    );
}

#[test]
fn a_field_that_is_not_known_is_named() {
    let line = br#"{"id": 1, "text": "Rain.", "lang": "en"}"#;
    let Output { status, stdout, .. } = run("batch", &[], line);
    assert_eq!(status.code(), Some(1));
    let answer = parse_lines(&String::from_utf8(stdout).unwrap()).remove(0);
    let error = string(&answer, "error");
    assert_eq!((&answer["id"], &answer["line"]), (&json!(1), &json!(1)));
    for part in [r#"unknown field "lang""#, r#""language", "format""#, "--other-fields"] {
        assert!(error.contains(part), "{part} is not in {error}");
    }
    for (name, args) in &PROGRAMS[1..] {
        let known = r#"line 1: unknown field "lang": known are "id", "text""#;
        check_refuses(name, args, line, &[known]);
    }
}

#[test]
fn other_fields_are_kept_as_they_came_or_dropped() {
    let line = "{\"url\": \"\\u002fa\", \"text\": \"Hujan turun.\", \"n\\\"\": [1.0,  1e400], \"id\": 1}\n";
    for (name, args) in PROGRAMS {
        let plain = output(name, args, b"{\"id\":1,\"text\":\"Hujan turun.\"}\n");
        let with =
            |what| output(name, &[args, &["--other-fields", what]].concat(), line.as_bytes());
        assert_eq!(with("drop"), plain);
        let kept = r#","url":"\u002fa","n\"":[1.0,  1e400]}"#;
        assert_eq!(
            with("keep").trim_end(),
            plain.trim_end().strip_suffix('}').unwrap().to_owned() + kept
        );
    }
    let clash = br#"{"id": 1, "text": "Hujan turun.", "sentences": []}"#;
    let out = String::from_utf8(run("batch", &["--other-fields", "keep"], clash).stdout).unwrap();
    assert!(out.contains(r#"\"sentences\" would stand twice"#), "{out}");
}

#[test]
fn a_line_of_many_fields_takes_no_longer_than_its_length() {
    let fields: Vec<String> = (0..500_000).map(|i| format!(r#""field-{i}":{i},"#)).collect();
    let line = format!(r#"{{{}"text":"Hujan turun."}}"#, fields.concat());
    for what in ["keep", "drop"] {
        let start = Instant::now();
        output("batch", &["--other-fields", what], line.as_bytes());
        assert!(start.elapsed() < PATIENCE, "{what}: {:?}", start.elapsed());
    }
}

#[test]
fn a_wrong_line_is_told_with_its_field() {
    for (line, complaint) in [
        (r#"{"text": "a", "text": "b"}"#, r#"the field "text" stands twice"#),
        (
            r#"[1, "Hujan."]"#,
            r#"invalid type: sequence, expected an object such as {"id": 1, "text""#,
        ),
        (r#"{"text": {"a": 1}}"#, r#""text" is not a string: {"a": 1}"#),
        (r#"{"text": "\ud800"}"#, r#""text" is not a string: "\ud800""#),
        (r#"{"documents": 7}"#, r#""documents" is not an array: 7"#),
        (r#"{"documents": ["a", null]}"#, r#""documents" holds what is not a string: null"#),
        (r#"{"text": "a", "format": "rtf"}"#, r#""format": unknown format "rtf""#),
        (r#"{"text": "a", "title": [1]}"#, r#""title" is not a string: [1]"#),
    ] {
        let out = String::from_utf8(run("batch", &[], line.as_bytes()).stdout).unwrap();
        let answer = parse_lines(&out).remove(0);
        let error = string(&answer, "error");
        assert!(error.contains(complaint), "{line}: {error}");
    }
    let long = format!(r#"{{"text": [{}1]}}"#, "1,".repeat(10_000));
    let out = run("batch", &[], long.as_bytes()).stdout;
    assert!(out.len() < 200, "a value is shown by its start");
}

#[test]
fn programs_answer_when_their_input_pauses() {
    for (name, args) in PROGRAMS {
        let mut child = example(name).args(args).spawn().expect("the example starts");
        let mut stdin = child.stdin.take().expect("it is piped");
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let (sender, answers) = mpsc::channel();
        let reader = thread::spawn(move || {
            let mut line = String::new();
            while stdout.read_line(&mut line).expect("the example writes UTF-8") > 0 {
                sender.send(std::mem::take(&mut line)).ok();
            }
        });
        let mut id = 0;
        // One line, several at once, and one in pieces.
        for (count, has_piece) in [(1, false), (1, false), (5, false), (3, true), (1, false)] {
            let lines = (id..id + count).map(|id| json!({"id": id, "text": INDONESIAN}));
            let mut lines = json_lines(&lines.collect::<Vec<_>>());
            let next = json!({"id": id + count, "text": INDONESIAN}).to_string() + "\n";
            let (piece, rest) = next.split_at(if has_piece { next.len() / 2 } else { 0 });
            lines.push_str(piece);
            stdin.write_all(lines.as_bytes()).expect("the example reads");
            for id in id..id + count {
                let answer = answers.recv_timeout(PATIENCE).expect("an answer comes meanwhile");
                assert_eq!(parse_lines(&answer)[0]["id"], id, "{name}");
            }
            id += count;
            if has_piece {
                stdin.write_all(rest.as_bytes()).expect("the example reads");
                let answer = answers.recv_timeout(PATIENCE).expect("the rest is answered");
                assert_eq!(parse_lines(&answer)[0]["id"], id, "{name}");
                id += 1;
            }
        }
        drop(stdin);
        assert!(wait(&mut child).success());
        reader.join().expect("all was read");
    }
}

/// The Python in the README talks to `batch` line by line. Where there is no Python, nothing is tried.
#[test]
fn the_readme_asks_from_python() {
    let readme = include_str!("../../README.md");
    let (_, script) = readme.split_once("```python\n").expect("the README shows Python");
    let (script, _) = script.split_once("```").expect("it ends");
    assert_eq!(script.trim_end().lines().count(), 5);
    let batch = example("batch");
    let path = batch.get_program().to_str().expect("its path is UTF-8");
    assert!(script.contains("\"target/release/examples/batch\""), "{script}");
    let script = script.replace("\"target/release/examples/batch\"", &format!("{path:?}"));
    let mut python = Command::new("python3");
    python.args(["-c", &script]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let Ok(mut child) = python.spawn() else { return };
    wait(&mut child);
    let output = child.wait_with_output().expect("it has ended");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let shown = String::from_utf8_lossy(&output.stdout);
    assert_eq!(
        shown.trim_end().replace("\r\n", "\n"),
        "['Hujan turun semalaman.']\n['The river rose.']"
    );
}
