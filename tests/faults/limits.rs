//! Texts that are too long or no texts are refused before they are read whole.

use super::*;
use program::PATIENCE;
use std::fs::File;
use std::time::Instant;

const PROGRAMS: [(&str, &[&str]); 4] =
    [("summarize", &[]), ("keywords", &[]), ("report", &[]), ("context", &["Where?"])];

#[track_caller]
fn check_refuses_at_once(path: &str, complaint: &str) {
    for (name, args) in PROGRAMS {
        let start = Instant::now();
        check_refuses(name, &[args, &[path]].concat(), b"", &[path, complaint]);
        assert!(start.elapsed() < PATIENCE, "{name}: {:?}", start.elapsed());
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
    check_refuses_at_once(&path, "3221225472 bytes, of 268435456 that a text may have");
    fs::remove_file(&path).expect("it is ours");
}

#[test]
#[cfg(unix)]
fn what_is_no_text_is_told_by_its_start() {
    check_refuses_at_once("/dev/zero", "8192 of the first 8192 bytes are zero: not a text");
    let utf16: Vec<u8> = "Rain fell.".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_refuses_at_once(&file("utf-16.txt", utf16), "UTF-16");
    let rare = "Hujan turun di hulu \0sungai. ".repeat(1000);
    assert!(!output("summarize", &["-"], rare.as_bytes()).is_empty());
}

#[test]
#[cfg(unix)]
fn what_has_no_end_is_read_to_the_limit() {
    check_refuses("summarize", &["--lossy", "/dev/zero"], b"", &["more than the 268435456 bytes"]);
}
