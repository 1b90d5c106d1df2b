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
        // One time in two the language is told.
        let language = Language::ALL.get(usize::from(self.language) / 2);
        let similarity = usize::from(self.graph % 4).checked_sub(1);
        // Up to `n` words of the text, where the bit is set.
        let some = |bit: u8, n: usize| {
            let words = text.split_whitespace().skip(usize::from(self.words)).take(n);
            (self.texts & bit != 0).then(|| words.collect::<Vec<_>>())
        };
        let title = some(1, 4).map(|words| words.join(" "));
        let query = some(2, 2).map(|words| words.join(" "));
        Summarizer::new()
            .format(if self.markdown { Format::Markdown } else { Format::Text })
            .lead_bias(share(self.lead_bias))
            .form_bias(share(self.form_bias))
            .diversity(share(self.diversity))
            .language(language.copied().filter(|_| self.language % 2 == 1))
            .similarity(similarity.and_then(|number| Similarity::ALL.get(number)).copied())
            .ranker(Ranker::ALL[usize::from(self.graph & 4 != 0)])
            .cut(self.graph & 8 != 0)
            .title(title.as_deref())
            .query(query.as_deref())
            .stop_words(some(4, 3).unwrap_or_default())
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
