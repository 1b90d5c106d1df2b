//! What is counted: works, and the texts that they are done on.

use crate::AnyError;
use crate::text::{ARTICLES, ASCII, CHINESE, CYRILLIC, SEED, natural};
use ringkas::{Document, Format, Summarizer};
use std::hint::black_box;
use unicode_segmentation::UnicodeSegmentation;

/// Gives a number, so that nothing is left undone.
type Work = fn(&str) -> usize;

/// The works by name, the yardstick first.
pub(crate) const ALL: [(&str, Work); 5] = [
    (YARDSTICK, |text| text.unicode_words().count()),
    ("sentences", |text| Document::parse(text, Format::Text, None).sentences().len()),
    (SUMMARY, summary),
    ("keywords", |text| ringkas::keywords(text, PICKED).len()),
    ("markdown", |text| Summarizer::new().format(Format::Markdown).summarize(text, PICKED).len()),
];
pub(crate) const YARDSTICK: &str = "words";
pub(crate) const SUMMARY: &str = "summary";

/// Sentences of a summary, and keywords.
const PICKED: usize = 10;
/// Of so many calls the mean is taken; of a long text one is enough.
const CALLS: usize = 5;
const LONG: usize = 200_000;

fn summary(text: &str) -> usize {
    ringkas::summarize(text, PICKED).len()
}

/// The text of a name: an article in a language, or a script and a size, such as `ascii-300kB`.
pub(crate) fn text(name: &str) -> Result<String, AnyError> {
    if let Some((_, article)) = ARTICLES.iter().find(|(language, _)| *language == name) {
        return Ok((*article).to_owned());
    }
    let unknown = || format!("no text {name:?}");
    let (script, size) = name.split_once('-').ok_or_else(unknown)?;
    let script = [ASCII, CYRILLIC, CHINESE].into_iter().find(|one| one.name == script);
    let kilobytes: usize = size.strip_suffix("kB").ok_or_else(unknown)?.parse()?;
    Ok(natural(&script.ok_or_else(unknown)?, kilobytes * 1000, SEED))
}

/// A summary, the first call of the process, and then each of the works several times.
pub(crate) fn run(text: &str, works: &[&str]) -> Result<(), AnyError> {
    counted(summary, text);
    let calls = if text.len() < LONG { CALLS } else { 1 };
    for name in works {
        let (_, work) =
            ALL.iter().find(|(one, _)| one == name).ok_or(format!("no work {name:?}"))?;
        work(text); // makes what is made once
        for _ in 0..calls {
            counted(*work, text);
        }
    }
    Ok(())
}

/// One call, which callgrind knows by the name of this function.
#[inline(never)]
fn counted(work: Work, text: &str) -> usize {
    // What follows the call keeps it from being a jump that would not come back.
    black_box(work(black_box(text)))
}
