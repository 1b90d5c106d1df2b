//! The keywords of any texts, under any options.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ringkas_fuzz::{documents, options_and_text, sound::check_keywords};

fuzz_target!(|data: &[u8]| {
    let (summarizer, text) = options_and_text(data);
    check_keywords(&summarizer, &documents(&text));
});
