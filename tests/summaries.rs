//! The same text gives the same bytes: in debug and release builds, on one thread and many, with and
//! without features, today and after the next change.
//!
//! `golden/summaries.txt` holds, for an article in each of fourteen languages, the byte spans of its
//! summary with their scores to the last bit, by default and by the published methods, and its
//! keywords. After a change that is meant to change them,
//! `RINGKAS_UPDATE=1 cargo test --test summaries` writes it anew.

use ringkas::{Summarizer, keywords};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

const ARTICLES: [(&str, &str); 14] = [
    ("ar", include_str!("../examples/texts/ar.txt")),
    ("de", include_str!("../examples/texts/de.txt")),
    ("en", include_str!("../examples/texts/en.txt")),
    ("es", include_str!("../examples/texts/es.txt")),
    ("fr", include_str!("../examples/texts/fr.txt")),
    ("hi", include_str!("../examples/texts/hi.txt")),
    ("id", include_str!("../examples/texts/id.txt")),
    ("it", include_str!("../examples/texts/it.txt")),
    ("ja", include_str!("../examples/texts/ja.txt")),
    ("ko", include_str!("../examples/texts/ko.txt")),
    ("ru", include_str!("../examples/texts/ru.txt")),
    ("th", include_str!("../examples/texts/th.txt")),
    ("vi", include_str!("../examples/texts/vi.txt")),
    ("zh", include_str!("../examples/texts/zh.txt")),
];

#[test]
fn are_the_same_to_the_last_bit() {
    let methods = [
        ("ringkas", Summarizer::new()),
        ("text_rank", Summarizer::text_rank()),
        ("lex_rank", Summarizer::lex_rank()),
        ("bm25_text_rank", Summarizer::bm25_text_rank()),
    ];
    let mut found = String::new();
    for (code, text) in ARTICLES {
        for (name, summarizer) in &methods {
            let summary = summarizer.summarize(text, 3);
            assert_eq!(summary.language().code(), code);
            write!(found, "{code} {name}").expect("a string takes all");
            for sentence in &summary {
                let (start, end, score) = (sentence.start, sentence.end, sentence.score.to_bits());
                write!(found, " {start}..{end} {score:016x}").expect("a string takes all");
            }
            found.push('\n');
        }
        write!(found, "{code} keywords").expect("a string takes all");
        for keyword in keywords(text, 3) {
            write!(found, " {} {:016x}", keyword.text, keyword.score.to_bits())
                .expect("a string takes all");
        }
        found.push('\n');
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/summaries.txt");
    if env::var_os("RINGKAS_UPDATE").is_some() {
        fs::write(&path, &found).expect("the file can be written");
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    for (found, golden) in found.lines().zip(golden.lines()) {
        assert_eq!(found, golden);
    }
    assert_eq!(found.lines().count(), golden.lines().count());
}

#[test]
fn are_the_same_on_any_number_of_threads() {
    let texts = || ARTICLES.iter().cycle().map(|&(_, text)| text).take(100);
    let summarizer = Summarizer::new();
    let one_by_one: Vec<_> = texts().map(|text| summarizer.summarize(text, 3)).collect();
    for threads in [1, 2, 16] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let pool = pool.expect("threads can be started");
        let batch = pool.install(|| summarizer.summarize_batch(texts(), 3));
        assert!(batch == one_by_one, "{threads} threads");
    }
}
