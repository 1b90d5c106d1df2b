//! The cost of a text grows with its length, whatever is in it.

use ringkas::{Document, summarize};
use std::time::{Duration, Instant};

/// Inputs that make look-ahead and look-back expensive where they are not bounded.
const CRAFTED: [&str; 25] = [
    "“a.", ".", "\"", "(", ")", "a.b.", "1) ", "a \" . ", "[1]", "[", "《！", "。", ". . ",
    "A. B. ", "e.g. ", "x", "; #", "p. # ", "( ", "• ", "a@b.", "a. #b ", "a! ", ":) ", "—\"",
];

fn shortest<T>(mut work: impl FnMut() -> T) -> Duration {
    let time = || {
        let start = Instant::now();
        std::hint::black_box(work());
        start.elapsed()
    };
    std::iter::repeat_with(time).take(3).min().unwrap_or_default()
}

/// Eight times the text takes some eight times as long, where a quadratic cost would take 64: the
/// bound lies between, far from both, since other programs run on the machine too.
#[track_caller]
fn check(what: &str, work: impl Fn(&str) -> usize, unit: &str) {
    let text = |bytes: usize| unit.repeat(bytes / unit.len());
    let (small, large) = (text(25_000), text(200_000));
    let floor = Duration::from_micros(200);
    let (one, eight) = (shortest(|| work(&small)).max(floor), shortest(|| work(&large)));
    assert!(eight < 28 * one, "{what} of {unit:?}: {one:?} for 25 kB, {eight:?} for 200 kB");
}

#[test]
fn segmentation_is_linear() {
    for unit in CRAFTED {
        check("sentences", |text| Document::parse(text).sentences().len(), unit);
    }
}

#[test]
fn summarizing_is_linear() {
    for unit in CRAFTED.into_iter().chain(["satu ", "ya. ", "hujan turun. ", "a\n", "\n", "东京。"])
    {
        check("a summary", |text| summarize(text, 5).len(), unit);
    }
}
