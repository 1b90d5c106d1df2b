//! Options read from any data: refused with a message, or as good as set in code.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ringkas::Summarizer;

const TEXT: &str = "Rain fell all night. The river rose by 3.5 metres.\n\nBy noon, bridges closed.";

fuzz_target!(|data: &[u8]| {
    match serde_json::from_slice::<Summarizer>(data) {
        Ok(summarizer) => {
            let json = serde_json::to_string(&summarizer).expect("options are plain data");
            let again: Summarizer = serde_json::from_str(&json).expect("its own data is read");
            assert_eq!(again, summarizer);
            assert_eq!(again.summarize(TEXT, 2), summarizer.summarize(TEXT, 2));
            assert_eq!(again.summarize(TEXT, 2).len(), 2);
        }
        Err(refused) => assert!(!refused.to_string().is_empty()),
    }
});
