//! What the targets share: the checks of the tests, and options and texts from bytes.

use libfuzzer_sys::arbitrary::{self, Arbitrary};
use ringkas::{Format, Language, Ranker, Similarity, Summarizer};
use std::borrow::Cow;

#[path = "../../tests/sound/mod.rs"]
pub mod sound;

/// Bytes at the head of an input that choose the options; the rest is the text.
const HEAD: usize = 8;

/// Any combination of options, from eight bytes.
#[derive(Arbitrary, Debug)]
struct Options {
    language: u8,
    markdown: bool,
    graph: u8,
    lead_bias: u8,
    form_bias: u8,
    diversity: u8,
    texts: u8,
    words: u8,
}

impl Options {
    /// The options, with texts taken from `text` where they need any.
    fn summarizer(&self, text: &str) -> Summarizer {
        let share = |byte: u8| f64::from(byte) / 255.0;
        let mut summarizer = Summarizer::new()
            .format(if self.markdown { Format::Markdown } else { Format::Text })
            .lead_bias(share(self.lead_bias))
            .form_bias(share(self.form_bias))
            .diversity(share(self.diversity));
        // One time in two the language is told.
        if let Some(&language) = Language::ALL.get(usize::from(self.language) / 2)
            && self.language % 2 == 1
        {
            summarizer = summarizer.language(language);
        }
        if let Some(similarity) = match self.graph % 4 {
            1 => Some(Similarity::Overlap),
            2 => Some(Similarity::Cosine),
            3 => Some(Similarity::Bm25),
            _ => None,
        } {
            summarizer = summarizer.similarity(similarity);
        }
        if self.graph & 4 != 0 {
            summarizer = summarizer.ranker(Ranker::Degree);
        }
        let words = || text.split_whitespace().skip(usize::from(self.words));
        if self.texts & 1 != 0 {
            summarizer = summarizer.title(words().take(4).collect::<Vec<_>>().join(" "));
        }
        if self.texts & 2 != 0 {
            summarizer = summarizer.query(words().take(2).collect::<Vec<_>>().join(" "));
        }
        if self.texts & 4 != 0 {
            summarizer = summarizer.stop_words(words().take(3));
        }
        summarizer
    }
}

/// Options and text of an input.
pub fn options_and_text(data: &[u8]) -> (Summarizer, Cow<'_, str>) {
    let (head, text) = data.split_at(data.len().min(HEAD));
    let text = String::from_utf8_lossy(text);
    let mut head = arbitrary::Unstructured::new(head);
    let options = Options::arbitrary(&mut head).expect("what is missing counts as zero");
    (options.summarizer(&text), text)
}

/// The documents in a text: form feeds part them.
pub fn documents(text: &str) -> Vec<&str> {
    text.split('\u{c}').collect()
}
