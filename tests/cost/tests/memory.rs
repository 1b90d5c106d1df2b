//! Memory is sized by the text alone, never by a number in the options or in the text.

use ringkas::{Budget, Format, Summarizer, keywords};
use ringkas_cost::peak;
use std::fmt::Write;

const TEXT: &str = "Rain fell all night over the hills. The river rose by three metres before dawn. \
    By noon the old stone bridge in the valley was closed.";

/// What the answer itself may take more.
const ROOM: usize = 4096;

#[test]
fn is_not_sized_by_options() {
    let ranking = Summarizer::new().rank(TEXT);
    let usual = peak(|| ranking.summarize(1));
    let count = |text: &str| text.len();
    let (none, most) = (|_: &str| 0, |_: &str| usize::MAX);
    for budget in [
        Budget::Sentences(usize::MAX),
        Budget::Words(usize::MAX),
        Budget::Words(0),
        Budget::Chars(usize::MAX),
        Budget::Bytes(usize::MAX - 1),
        Budget::Ratio(f64::MAX),
        Budget::Ratio(f64::INFINITY),
        Budget::Ratio(f64::NAN),
        Budget::Ratio(-1.0),
        Budget::counted(usize::MAX, &count),
        Budget::counted(usize::MAX, &none),
        Budget::counted(0, &none),
        Budget::counted(usize::MAX, &most),
        Budget::counted(1, &most),
    ] {
        let most = peak(|| ranking.summarize(budget));
        assert!(most <= usual + ROOM, "{budget:?} takes {most} bytes instead of {usual}");
        let most = peak(|| ranking.explain(budget));
        assert!(most <= usual + ROOM, "{budget:?} explained takes {most} bytes");
    }
    let usual = peak(|| keywords(TEXT, 1));
    let most = peak(|| keywords(TEXT, usize::MAX));
    assert!(most <= usual + ROOM, "all keywords take {most} bytes instead of {usual}");
    let usual = peak(|| ranking.edges(1));
    let most = peak(|| ranking.edges(usize::MAX));
    assert!(most <= usual + ROOM, "all edges take {most} bytes instead of {usual}");
}

#[test]
fn is_not_sized_by_numbers_in_the_text() {
    let text = |number: &str| {
        format!("{number}. {TEXT}\n\n# {number}\n\n- {number}) a[^{number}]\n\n|{number}|\n|-|\n")
    };
    let options = Summarizer::new().format(Format::Markdown);
    let run = |number: &str| {
        let text = text(number);
        peak(|| (options.rank(&text).explain(Budget::Ratio(0.5)), options.keywords(&text, 9)))
    };
    run("1"); // What is made once is made now.
    let (usual, most) = (run("100000"), run("999999"));
    assert!(most <= usual + ROOM, "{most} bytes instead of {usual}");
    let huge = run("99999999999999999999");
    assert!(huge <= usual + ROOM, "{huge} bytes instead of {usual}");
}

#[test]
fn is_linear_in_the_text() {
    let text = |sentences: usize| {
        let mut text = String::new();
        for i in 0..8 * sentences {
            let end = if i % 8 == 7 { ".\n" } else { " " };
            write!(text, "kata{}{end}", i * i % 10_007).expect("a string takes all");
        }
        text
    };
    let run = |text: &str| peak(|| Summarizer::new().rank(text).summarize(Budget::Ratio(0.3)));
    let (one, many) = (text(500), text(4000));
    run(&one);
    let (one, many) = (run(&one), run(&many));
    assert!(many < 9 * one, "{one} bytes, then {many}");
}
