//! The example programs under fault: what goes wrong is said in one line, with the right status, and
//! nothing is left half-written under its name.

mod files;
#[cfg(target_os = "linux")]
mod limits;
#[path = "../program/mod.rs"]
mod program;
#[cfg(unix)]
mod terminal;

use program::{
    CHUNK_LINES, INDONESIAN, check_ends_with_its_reader, check_refuses, check_refuses_option,
    example, file, output, parse_lines, run, string, wait,
};
use serde_json::json;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::Output;

#[test]
fn summarize_refuses_what_it_cannot_read() {
    let missing = file("missing.txt", "");
    fs::remove_file(&missing).unwrap();
    check_refuses("summarize", &[&missing], b"", &[&missing]);
    for (name, bytes, offset) in [
        ("invalid.txt", &b"Hujan turun.\n\xff Sungai naik."[..], "byte 13"),
        ("invalid-first.txt", b"\xc3", "byte 0"),
        ("invalid-latin-1.txt", b"Un caf\xe9 noir.", "byte 6"),
        ("invalid-utf-16.txt", b"\xff\xfeH\0u\0", "2 of the first 6 bytes are zero"),
    ] {
        let path = file(name, bytes);
        check_refuses("summarize", &[&path], b"", &[&path, "UTF-8", offset]);
        check_refuses("summarize", &["-"], bytes, &["UTF-8", offset]);
    }
}

#[test]
fn summarize_keeps_what_came_before_a_bad_file() {
    let good = file("good.txt", INDONESIAN);
    let bad = file("bad.txt", b"Sungai \xff naik.");
    let Output { status, stdout, stderr } = run("summarize", &[&good, &bad], b"");
    let head = format!("==> {good} <==\n");
    assert_eq!(String::from_utf8(stdout).unwrap(), head + &output("summarize", &[&good], b""));
    let stderr = String::from_utf8(stderr).unwrap();
    assert!(!status.success());
    assert!(stderr.lines().count() == 1 && stderr.contains(&bad), "{stderr}");
}

#[test]
fn programs_end_without_a_word_when_their_reader_is_gone() {
    let line = json!({"id": 1, "text": INDONESIAN});
    let lines = format!("{line}\n").repeat(200);
    check_ends_with_its_reader("summarize", &["-"], INDONESIAN, true);
    check_ends_with_its_reader("summarize", &["--to", "json", "-"], INDONESIAN, true);
    check_ends_with_its_reader("summarize", &["--to", "markdown", "-"], INDONESIAN, true);
    check_ends_with_its_reader("batch", &[], &lines, true);
    check_ends_with_its_reader("batch", &[&file("gone.jsonl", &lines)], "", true);
    check_ends_with_its_reader("segment", &[], &lines, true);
    check_ends_with_its_reader("segment", &[], &lines, false);
    check_ends_with_its_reader("keywords", &["--jsonl"], &lines, true);
    check_ends_with_its_reader("keywords", &["-"], INDONESIAN, true);
}

#[test]
fn batch_ends_with_its_reader_though_its_input_stays_open() {
    // The reader is waiting for the rest of the second chunk when the first cannot be written.
    let lines = "{\"id\":1,\"text\":\"\"}\n".repeat(CHUNK_LINES + CHUNK_LINES / 2);
    check_ends_with_its_reader("batch", &[], &lines, false);
}

#[test]
fn segment_names_the_line_that_it_cannot_read() {
    for (line, complaint) in [
        (&b"not JSON"[..], "line 3"),
        (br#"{"id": 1}"#, "\"text\""),
        (br#"{"id": 1, "text": 7}"#, "\"text\""),
        (b"{\"id\": 1, \"text\": \"\xff\"}", "UTF-8 from byte 19"),
    ] {
        check_refuses("segment", &[], &[b"\n \n", line].concat(), &["line 3", complaint]);
    }
}

#[test]
fn programs_say_how_to_read_what_is_not_utf8() {
    for (name, args) in [("summarize", &["-"][..]), ("keywords", &["-"]), ("context", &["?", "-"])]
    {
        let input = b"Rain \xff fell on the hills.";
        check_refuses(name, args, input, &["byte 5", "--lossy"]);
        let lossy = output(name, &[args, &["--lossy"]].concat(), input);
        assert!(lossy.contains("Rain") || lossy.contains("hills"), "{name}: {lossy}");
    }
}

#[test]
fn programs_say_how_to_convert_what_is_utf_16() {
    let advice = "iconv -f UTF-16 -t UTF-8";
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let line = utf_16("\u{feff}{\"text\": \"Hujan turun.\"}\n");
    for (name, args) in [("segment", &[][..]), ("keywords", &["--jsonl"])] {
        check_refuses(name, args, &line, &["line 1: ", advice]);
    }
    let stdout = run("batch", &[], &[&line[..], &line[2..]].concat()).stdout;
    for answer in parse_lines(&String::from_utf8(stdout).expect("it is text")) {
        assert!(string(&answer, "error").contains(advice), "{answer}");
    }
    for (name, args) in [("summarize", &["-"][..]), ("keywords", &["-"]), ("context", &["?", "-"])]
    {
        // Letters without a zero byte, and some with one.
        check_refuses(name, args, &utf_16("\u{feff}水位上升了。"), &["UTF-8 from byte 0", advice]);
        check_refuses(name, args, &utf_16("Hujan turun."), &["zero", advice]);
    }
}

#[test]
fn options_that_are_not_utf8_are_refused_with_advice_that_helps() {
    let options = file("options-latin-1.json", b"{\"query\": \"caf\xe9\"}");
    let text = file("options-latin-1.txt", INDONESIAN);
    for args in [&["--options", &options, &text][..], &["--lossy", "--options", &options, &text]] {
        let stderr = String::from_utf8(run("summarize", args, b"").stderr).expect("it is text");
        assert!(stderr.contains("UTF-8 from byte 14 on; iconv -f WINDOWS-1252"), "{stderr}");
    }
}

#[test]
fn lines_that_are_not_utf8_are_read_if_asked() {
    let line = b"{\"id\": 7, \"text\": \"Rain \xff fell on the hills.\"}\n";
    for (name, args) in [("segment", &[][..]), ("keywords", &["--jsonl"]), ("batch", &[])] {
        let strict = run(name, args, line);
        assert_eq!(strict.status.code(), Some(1), "{name}");
        let said = [strict.stdout, strict.stderr].concat();
        let said = String::from_utf8(said).expect("it is text");
        assert!(said.contains("UTF-8 from byte 24 on; --lossy"), "{name}: {said}");
        let lossy = parse_lines(&output(name, &[args, &["--lossy"]].concat(), line)).remove(0);
        assert_eq!(lossy["id"], 7);
    }
    let sentences = output("batch", &["--lossy"], line);
    assert!(sentences.contains("Rain \u{fffd} fell"), "{sentences}");
}

#[cfg(target_os = "linux")]
#[test]
fn programs_say_so_when_the_disk_is_full() {
    for (name, input) in [
        ("summarize", INDONESIAN),
        ("keywords", INDONESIAN),
        ("batch", "{\"text\": \"A. B.\"}\n"),
        ("segment", "{\"text\": \"A.\"}\n"),
        ("report", INDONESIAN),
        ("context", INDONESIAN),
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        // All of a text is an answer, whatever is asked.
        let args: &[&str] = if name == "context" { &["--least-relevance=0"] } else { &[] };
        let mut child = example(name).args(args).stdout(full).spawn().expect("the example starts");
        child.stdin.take().expect("it is piped").write_all(input.as_bytes()).ok();
        let mut stderr = String::new();
        child.stderr.take().expect("it is piped").read_to_string(&mut stderr).expect("it is text");
        assert_eq!(wait(&mut child).code(), Some(1), "{name}");
        assert!(
            stderr.starts_with(&format!("{name}: ")) && stderr.lines().count() == 1,
            "{stderr}"
        );
    }
}

#[test]
fn context_refuses_what_it_cannot_read() {
    let missing = file("context-missing.txt", "");
    fs::remove_file(&missing).unwrap();
    check_refuses("context", &["Hujan?", &missing], b"", &[&missing]);
    let (good, bad) =
        (file("context-good.txt", INDONESIAN), file("context-bad.txt", b"Un caf\xe9"));
    check_refuses("context", &["Hujan?", &good, &bad], b"", &[&bad, "UTF-8", "byte 6"]);
    check_refuses("context", &["Hujan?", "-"], b"\xff", &["UTF-8", "byte 0"]);
    check_refuses(
        "context",
        &[&good],
        INDONESIAN.as_bytes(),
        &[&good, "is a file", "\"QUESTION\" FILE…"],
    );
    check_refuses_option("context", &["--tokens", "many"], "'many'");
    check_refuses_option("context", &["--to", "html"], "'html'");
    check_ends_with_its_reader("context", &["Hujan?", "-"], INDONESIAN, true);
}

#[test]
fn report_writes_a_file_whole_or_not_at_all() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("examples-report");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(folder.join("taken")).expect("a folder can be made");
    let names = || -> Vec<String> {
        let entries = fs::read_dir(&folder).expect("the folder can be read");
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    let (page, missing) = (folder.join("page.html"), folder.join("missing.txt"));
    let (page, missing) = (page.to_str().unwrap(), missing.to_str().unwrap());
    let bad = file("report-bad.txt", b"Un caf\xe9");
    check_refuses("report", &[missing, "-o", page], b"", &[missing]);
    check_refuses("report", &[&bad, "-o", page], b"", &[&bad, "byte 6"]);
    let (taken, nowhere) = (folder.join("taken"), folder.join("no/page.html"));
    for target in [taken.to_str().unwrap(), nowhere.to_str().unwrap()] {
        check_refuses("report", &["-o", target], INDONESIAN.as_bytes(), &[target]);
    }
    let Output { stderr, .. } =
        run("report", &["-o", nowhere.to_str().unwrap()], INDONESIAN.as_bytes());
    let stderr = String::from_utf8(stderr).expect("it is text");
    assert!(stderr.contains("no file can be made in its folder: "), "{stderr}");
    assert!(!stderr.contains("ringkas-"), "{stderr}");
    assert_eq!(names(), ["taken"]);
    for _ in 0..2 {
        assert_eq!(output("report", &["-o", page], INDONESIAN.as_bytes()), "");
        let expected = output("report", &[], INDONESIAN.as_bytes());
        assert_eq!(fs::read_to_string(page).ok(), Some(expected));
    }
    assert_eq!(names().len(), 2);
}

#[test]
fn programs_refuse_a_folder() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    for (name, args) in [
        ("summarize", &[folder][..]),
        ("keywords", &[folder]),
        ("batch", &[folder]),
        ("report", &[folder]),
        ("context", &["Where?", folder]),
    ] {
        check_refuses(name, args, b"", &[folder]);
    }
}

#[test]
fn a_line_of_a_gigabyte_is_named_and_not_kept() {
    let million = "Hujan turun di desa. ".repeat(50_000);
    let write = |stdin: &mut dyn Write| {
        stdin.write_all(b"{\"text\": \"")?;
        (0..1024).try_for_each(|_| stdin.write_all(million.as_bytes()))?;
        stdin.write_all(b"\"}\n{\"id\": 2, \"text\": \"Hujan turun.\"}\n")
    };
    for (name, complaint) in [("batch", ""), ("segment", "segment: line 1: 1075200013 bytes")] {
        let mut child = example(name).spawn().expect("the example starts");
        let mut stdin = child.stdin.take().expect("it is piped");
        // Where the line is refused for good, the rest finds no reader.
        write(&mut stdin).ok();
        drop(stdin);
        let Output { status, stdout, stderr } = child.wait_with_output().expect("it ends");
        let stderr = String::from_utf8(stderr).expect("it is text");
        assert_eq!(status.code(), Some(1), "{name}: {stderr}");
        assert!(stderr.starts_with(complaint) && stderr.lines().count() <= 1, "{stderr}");
        if name == "batch" {
            let answers = parse_lines(&String::from_utf8(stdout).expect("it is text"));
            assert_eq!((&answers[0]["line"], &answers[1]["id"]), (&json!(1), &json!(2)));
            assert!(string(&answers[0], "error").starts_with("1075200013 bytes"));
        } else {
            assert_eq!(stdout, b"");
        }
    }
}

#[test]
fn an_interrupted_run_leaves_no_file() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("faults-interrupted");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).expect("a folder can be made");
    let page = folder.join("page.html");
    fs::write(&page, "an older page").expect("the file can be written");
    let mut child = example("report").args(["-", "-o"]).arg(&page).spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(INDONESIAN.as_bytes()).expect("it is read");
    child.kill().and_then(|()| child.wait()).expect("a child can be ended");
    assert_eq!(fs::read_to_string(&page).expect("it is still there"), "an older page");
    assert_eq!(fs::read_dir(&folder).expect("the folder can be read").count(), 1);
}

#[test]
fn an_interrupted_batch_has_written_whole_lines() {
    let mut child = example("batch").spawn().expect("the example starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    let line = json!({"text": INDONESIAN}).to_string() + "\n";
    let lines = line.repeat(CHUNK_LINES / 2);
    stdin.write_all(lines.as_bytes()).expect("it is read");
    let mut out = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut answers = String::new();
    // All that came has been answered, while more is waited for.
    for _ in lines.lines() {
        out.read_line(&mut answers).expect("it is text");
    }
    child.kill().and_then(|()| child.wait()).expect("a child can be ended");
    out.read_to_string(&mut answers).expect("it is text");
    assert!(answers.ends_with('\n'));
    assert_eq!(parse_lines(&answers).len(), lines.lines().count());
}
