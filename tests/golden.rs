//! Sentences of every language are found as a careful reader finds them.
//!
//! `golden/<code>.txt` holds one sentence a line and `---` between paragraphs.

use ringkas::{Document, Format, Language};
use std::fs;
use std::path::Path;

#[test]
fn finds_the_sentences_of_every_language() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut wrong = Vec::new();
    for &language in Language::ALL {
        let path = folder.join(language.code()).with_extension("txt");
        let golden =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for paragraph in golden.split("---\n") {
            let expected: Vec<&str> = paragraph.lines().collect();
            let text = expected.join(language.separator());
            let document = Document::parse(&text, Format::Text, language);
            let found: Vec<&str> =
                document.sentences().iter().map(|span| &text[span.range()]).collect();
            if found != expected {
                let only = |a: &[&str], b: &[&str]| -> String {
                    let odd: Vec<&str> = a.iter().copied().filter(|s| !b.contains(s)).collect();
                    odd.join("\n    ")
                };
                wrong.push(format!(
                    "{language}\n  found\n    {}\n  instead of\n    {}",
                    only(&found, &expected),
                    only(&expected, &found)
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} paragraphs are wrong:\n{}", wrong.len(), wrong.join("\n"));
}
