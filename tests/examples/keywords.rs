//! `keywords`: files and lines.

use super::*;

#[test]
fn keywords_answers_lines_and_reads_files() {
    let text =
        "Garam mahal. Petani menjual garam. Tanpa hujan, garam cepat kering: garam itu putih.";
    let answers = answers("keywords", &["--jsonl", "-n", "2"], &[json!({"id": "a", "text": text})]);
    let keywords = answers[0]["keywords"].as_array().expect("there are keywords");
    assert_eq!((&answers[0]["id"], keywords.len()), (&json!("a"), 2));
    assert_eq!((&keywords[0]["text"], &keywords[0]["count"]), (&json!("garam"), &json!(4)));
    let spans = keywords[0]["spans"].as_array().expect("there are spans");
    assert!(spans.iter().all(|span| slice(text, span).eq_ignore_ascii_case("garam")));
    assert_eq!(output("keywords", &["-n", "1", "-"], text.as_bytes()), "1.00    4×  garam\n");
    assert_eq!(sample_output("keywords", &[]).lines().count(), 10);
    check_refuses("keywords", &["--jsonl"], b"{}", &["line 1", "\"text\""]);
    check_refuses("keywords", &["--jsonl", "a.txt"], b"", &["--jsonl"]);
}

#[test]
fn keywords_reads_markdown() {
    let text = "Garam itu mahal.\n\n```\nkode kode kode\n```\n";
    let (plain, marked) = (file("keywords.txt", text), file("keywords.md", text));
    let has_code = |args: &[&str]| output("keywords", args, b"").contains("kode");
    assert!(has_code(&[&plain]) && has_code(&[&marked, "--from", "text"]));
    assert!(!has_code(&[&marked]) && !has_code(&[&plain, "--from", "markdown"]));
}
