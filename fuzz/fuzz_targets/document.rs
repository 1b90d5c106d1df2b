//! Any text is taken apart without loss.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ringkas::{Document, Format, Language};
use ringkas_fuzz::sound::check_document;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    check_document(&text);
    let first = data.first().map_or(0, |&byte| usize::from(byte));
    let language = Language::ALL[first % Language::ALL.len()];
    assert_eq!(Document::parse(&text, Format::Text, language).language(), language);
});
