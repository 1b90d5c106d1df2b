//! The example programs on a terminal: no text steers it, and who types nothing is told what happens.

use super::*;
use program::terminal::{Seen, run_on_terminal};

/// Sets a title, colors, moves, and turns words around.
const STEERING: &str = "Hujan\x1b]0;judul\x07 turun\x1b[31m di \u{9b}2Jhulu\x7f desa \u{202e}anaw\u{202c}. \
    Sungai\x08 naik di \u{2066}desa\u{2069}. Warga desa mengungsi.";

#[track_caller]
fn check_harmless(shown: &str) {
    let steers = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    assert!(!shown.contains(steers), "{shown:?}");
}

#[test]
fn no_text_steers_a_terminal() {
    let lines = format!("{}\n", json!({"id": "\u{9b}2J\u{202e}", "text": STEERING}));
    for (name, args, input) in [
        ("summarize", &["-n", "9"][..], STEERING),
        ("summarize", &["-n", "9", "--to", "markdown"], STEERING),
        ("summarize", &["-n", "9", "--to", "json"], STEERING),
        ("keywords", &[], STEERING),
        ("context", &["desa?", "-"], STEERING),
        ("batch", &[], &lines),
        ("segment", &[], &lines),
    ] {
        let Seen { status, stdout, .. } = run_on_terminal(name, args, Some(input.as_bytes()));
        assert!(status.success() && !stdout.is_empty(), "{name} {args:?}: {stdout}");
        check_harmless(&stdout);
    }
    let shown = run_on_terminal("summarize", &["-n", "9"], Some(STEERING.as_bytes())).stdout;
    for sign in
        ["Hujan␛]0;judul␇ turun␛[31m di <U+009B>2Jhulu␡ desa <U+202E>anaw<U+202C>", "Sungai␈"]
    {
        assert!(shown.contains(sign), "{shown}");
    }
    let piped = output("summarize", &["-n", "9"], STEERING.as_bytes());
    assert_eq!(piped.trim_end(), STEERING, "a pipe gets every byte");
}

#[test]
fn reasons_have_colors_and_nothing_else_of_the_kind() {
    let seen = run_on_terminal("summarize", &["--explain", "-n", "9"], Some(STEERING.as_bytes()));
    let mut plain = seen.stdout.clone();
    for color in ["\x1b[0m", "\x1b[1m", "\x1b[2m"] {
        assert!(plain.contains(color), "{plain:?}");
        plain = plain.replace(color, "");
    }
    check_harmless(&plain);
}

#[test]
fn what_is_marked_has_colors_and_nothing_else_of_the_kind() {
    let args = ["--highlight", "-n", "2", "--query", "sungai"];
    let mut plain = run_on_terminal("summarize", &args, Some(STEERING.as_bytes())).stdout;
    for color in ["\x1b[1m", "\x1b[4mSungai", "\x1b[24m", "\x1b[0m"] {
        assert!(plain.contains(color), "{plain:?}");
    }
    for color in ["\x1b[1m", "\x1b[4m", "\x1b[24m", "\x1b[0m"] {
        plain = plain.replace(color, "");
    }
    check_harmless(&plain);
}

#[test]
fn no_name_of_a_file_steers_a_terminal() {
    for name in ["summarize", "keywords", "batch", "report"] {
        let Output { stderr, .. } = run(name, &["no\x1b[31m\u{202e}\nfile.txt"], b"");
        let stderr = String::from_utf8(stderr).expect("it is text");
        assert!(stderr.contains("no␛[31m<U+202E>␊file.txt: "), "{stderr:?}");
        check_harmless(&stderr);
        let Output { stderr, .. } = run(name, &["-n", "\x1b[31m"], b"");
        check_harmless(&String::from_utf8(stderr).expect("it is text"));
    }
}

#[test]
fn a_sample_is_for_who_types_nothing() {
    for name in ["summarize", "keywords", "context"] {
        let Seen { status, stdout, stderr } = run_on_terminal(name, &[], None);
        assert!(status.success() && !stdout.is_empty(), "{name}: {stdout}");
        assert_eq!(stderr, format!("{name}: no file is named: a sample follows; see --help\n"));
        let Output { status, stdout, stderr } = run(name, &[], b"");
        assert!(status.success() && !stdout.is_empty(), "{name}");
        let note = format!("{name}: standard input is empty: a sample follows; see --help\n");
        assert_eq!(String::from_utf8(stderr).expect("it is text"), note);
    }
}

#[test]
fn who_is_asked_for_lines_is_told_so() {
    for (name, args) in [("batch", &[][..]), ("segment", &[]), ("keywords", &["--jsonl"])] {
        let Seen { status, stdout, stderr } = run_on_terminal(name, args, None);
        assert!(status.success() && stdout.is_empty(), "{name}: {stdout}");
        let note = format!("{name}: reads JSON Lines from the terminal, to their end (Ctrl-D)\n");
        assert!(stderr.contains(&note), "{stderr}");
    }
}

#[test]
fn a_pipe_is_read_without_being_named() {
    for (name, args) in
        [("summarize", &[][..]), ("keywords", &[]), ("report", &[]), ("context", &["?"])]
    {
        let named = output(name, &[args, &["-"]].concat(), INDONESIAN.as_bytes());
        assert_eq!(output(name, args, INDONESIAN.as_bytes()), named, "{name}");
        assert!(named.contains("Wanasari"), "{name}: {named}");
    }
}

#[test]
fn a_page_is_not_written_to_a_terminal() {
    let Seen { status, stdout, stderr } = run_on_terminal("report", &[], None);
    assert_eq!((status.code(), &*stdout), (Some(1), ""));
    assert!(stderr.starts_with("report: ") && stderr.contains("-o report.html"), "{stderr}");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
}
