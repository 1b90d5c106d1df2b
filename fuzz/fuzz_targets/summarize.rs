//! Summaries of any texts, under any options and budgets.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ringkas_fuzz::{
    documents, options_and_text,
    sound::{check_padding, check_summaries},
};

fuzz_target!(|data: &[u8]| {
    let (summarizer, text) = options_and_text(data);
    check_summaries(&summarizer, &documents(&text));
    check_padding(&summarizer, &text);
});
