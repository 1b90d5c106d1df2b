//! Words by your own rules instead of the crate's: `cargo run --example quick_words`.

use ringkas::Summarizer;

const TEXT: &str = "\
The BX-7 pump stopped on Monday. A technician replaced the seal of the BX-7 and both AX-7 filters. \
The AX-7 filters had clogged, so that the BX-7 pumps had run dry. New filters are due in May.";

/// Names of parts stay whole: *AX-7*, not *AX* and *7*. A morphological analyser or a dictionary of
/// Chinese words goes here; it may live in a `static`.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '-').collect()
}

/// A rule of the domain: pumps and filters count with their singular.
fn lemma(word: &str) -> String {
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

fn main() {
    let summarizer = Summarizer::new().tokenizer(words).stemmer(lemma);
    println!("{}", summarizer.summarize(TEXT, 1));
    for keyword in summarizer.keywords(TEXT, 2) {
        println!("{} ({} times)", keyword.text, keyword.count);
    }
}
