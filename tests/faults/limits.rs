//! Texts that are too long or no texts are refused before they are read whole.

use super::*;
use std::fs::File;
use std::process::{Command, Stdio};

const PROGRAMS: [(&str, &[&str]); 4] =
    [("summarize", &[]), ("keywords", &[]), ("report", &[]), ("context", &["Where?"])];

/// The program refuses a text, and does so without the memory that all of it would take.
#[track_caller]
fn check_refuses_at_once(name: &str, args: &[&str], complaint: &str) {
    let built = example(name);
    let mut command = Command::new("sh");
    command
        .args(["-c", "ulimit -v 2000000; exec \"$0\" \"$@\""])
        .arg(built.get_program())
        .args(args);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("there is a shell");
    wait(&mut child);
    let Output { status, stdout, stderr } = child.wait_with_output().expect("it has ended");
    let stderr = String::from_utf8(stderr).expect("it is text");
    assert_eq!((status.code(), stdout), (Some(1), Vec::new()), "{name} {args:?}: {stderr}");
    assert!(stderr.contains(complaint) && stderr.lines().count() == 1, "{name}: {stderr}");
}

#[track_caller]
fn check_all_refuse(path: &str, complaint: &str) {
    for (name, args) in PROGRAMS {
        check_refuses_at_once(name, &[args, &[path]].concat(), &format!("{path}: {complaint}"));
    }
}

#[test]
fn a_file_of_gigabytes_is_not_read() {
    let path = file("sparse.txt", "");
    // Nothing of it is on the disk.
    File::options()
        .write(true)
        .open(&path)
        .and_then(|file| file.set_len(3 << 30))
        .expect("it grows");
    check_all_refuse(&path, "3221225472 bytes, of 268435456 that a text may have");
    fs::remove_file(&path).expect("it is ours");
}

#[test]
fn what_is_no_text_is_told_by_its_start() {
    check_all_refuse("/dev/zero", "8192 of the first 8192 bytes are zero: not a text");
    let utf16: Vec<u8> = "Rain fell.".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_all_refuse(&file("utf-16.txt", utf16), "10 of the first 20 bytes are zero");
    let rare = "Hujan turun di hulu \0sungai. ".repeat(1000);
    assert!(!output("summarize", &["-"], rare.as_bytes()).is_empty());
}

#[test]
fn what_has_no_end_is_read_to_the_limit() {
    let complaint = "/dev/zero: more than the 268435456 bytes that a text may have";
    check_refuses_at_once("summarize", &["--lossy", "/dev/zero"], complaint);
}
