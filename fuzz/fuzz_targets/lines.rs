//! What the programs read: lines of JSON from any bytes, refused with a message, or with every field as it
//! came.
#![no_main]

use cli::line::Lines;
use cli::record::Record;
use cli::text::BadBytes;
use libfuzzer_sys::fuzz_target;

#[allow(dead_code, unreachable_pub)] // The programs use all of it.
#[path = "../../examples/cli"]
mod cli {
    pub mod line;
    pub mod record;
    pub mod text;
}

fuzz_target!(|data: &[u8]| {
    let mut lines = Lines::new(data);
    let mut read = 0;
    while let Some((_, line)) = lines.next().expect("memory can be read") {
        let line = line.expect("it is shorter than the longest");
        read += line.len();
        let Ok(line) = cli::text::decode(line, BadBytes::Refuse) else { continue };
        match Record::parse(&line) {
            Ok(record) => {
                let id = record.raw("id");
                assert!(id == "null" || line.contains(id), "{id} is not in {line}");
                let _: serde_json::Value = serde_json::from_str(id).unwrap_or_default();
                for field in ["text", "title"] {
                    if let Err(error) = record.string(field) {
                        assert!(error.contains(field), "{error}");
                    }
                }
                if let Err(error) = record.strings("documents") {
                    assert!(error.contains("documents"), "{error}");
                }
            }
            Err(error) => assert!(!error.is_empty()),
        }
    }
    let mark = "\u{feff}".as_bytes();
    assert_eq!(read, data.len() - if data.starts_with(mark) { mark.len() } else { 0 });
});
