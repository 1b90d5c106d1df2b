//! Any text is taken apart as Markdown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ringkas_fuzz::sound::check_markdown;

fuzz_target!(|data: &[u8]| check_markdown(&String::from_utf8_lossy(data)));
