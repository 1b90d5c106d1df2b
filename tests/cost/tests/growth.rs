//! Eight times the text costs eight times the steps at most, whatever is in it.

use ringkas::{Language, Summarizer};
use ringkas_cost::steps;
use ringkas_cost::works::{UNITS, WORKS};
use std::fmt::Write;
use std::sync::LazyLock;

/// Bytes of the text, and how many times as many.
const BYTES: usize = 16 << 10;
const TIMES: usize = 8;
/// How many times the steps may be: sorting takes a little more than the text, and some bounds on
/// looking ahead are not yet reached in the smaller one. A quadratic cost is 64.
const MOST: f64 = 9.0;
/// How many times as dear as a natural text any other of its length may be: taken apart, a text of nothing
/// but brackets is 26 times as dear as one of words, of which the language is soon told.
const DEAREST: f64 = 28.0;
/// How many times as dear as the ranking its edges may be.
const EDGES: f64 = 12.0;

/// Letters that stemmers replace in place or look for, in one word without an end.
const LETTERS: [&str; 14] =
    ["I", "ß", "y", "ay", "ij", "ue", "éa", "qu", "ş", "ă", "ا", "ா", "nya", "meng"];

/// The steps of each work for as many bytes of words.
static NATURAL: LazyLock<[u64; WORKS.len()]> = LazyLock::new(|| {
    let text = sentences(TIMES * BYTES, |i| i * i % 10_007);
    WORKS.map(|(_, run)| steps(|| run(&Summarizer::new(), &text)))
});

#[track_caller]
fn check(name: &str, text: impl Fn(usize) -> String) {
    let (text, times) = (text(BYTES), text(TIMES * BYTES));
    let options = Summarizer::new();
    for ((work, run), natural) in WORKS.into_iter().zip(*NATURAL) {
        run(&options, &text); // What is made once is made now.
        let one = steps(|| run(&options, &text));
        let many = steps(|| run(&options, &times));
        let growth = many as f64 / one as f64;
        assert!(growth <= MOST, "{work} of {name:?}: {one} steps, then {many}: {growth:.1} times");
        let dear = many as f64 / natural as f64;
        assert!(dear <= DEAREST, "{work} of {name:?} is {dear:.1} times as dear as of words");
    }
}

#[test]
fn of_repeated_marks_is_linear() {
    for unit in UNITS {
        check(unit, |bytes| unit.repeat(bytes / unit.len()));
    }
}

#[test]
fn of_marks_in_containers_is_linear() {
    for unit in UNITS {
        check(unit, |bytes| {
            let lines = format!("{unit}\n").repeat(bytes / 2 / (unit.len() + 1));
            format!("{}\n{lines}", "- > ".repeat(bytes / 8))
        });
    }
}

#[test]
fn of_a_word_without_end_is_linear_in_every_language() {
    for &language in Language::ALL {
        let summarizer = Summarizer::new().language(language);
        for letters in LETTERS {
            let word = |bytes: usize| format!("Rain fell. {}. Wind rose.", letters.repeat(bytes));
            let (text, times) = (word(BYTES / 4), word(TIMES * BYTES / 4));
            let both = |text: &str| {
                drop(summarizer.summarize(text, 1));
                drop(summarizer.keywords(text, 3));
            };
            both(&text); // What is made once is made now.
            let [one, many] = [&text, &times].map(|text| steps(|| both(text)));
            let growth = many as f64 / one as f64;
            assert!(growth <= MOST, "{letters:?} in {language}: {growth:.1} times");
        }
    }
}

/// Each sentence looks at a bounded number of others, so that edges cost a multiple of the ranking.
#[test]
fn of_edges_is_bounded_by_the_ranking() {
    let check = |name: &str, text: &str| {
        let ranking = Summarizer::new().rank(text);
        let ranked = steps(|| Summarizer::new().rank(text));
        let times = steps(|| drop(ranking.edges(2))) as f64 / ranked as f64;
        assert!(times <= EDGES, "edges of {name:?} are {times:.1} times as dear as the ranking");
    };
    for words in [101, 499, 997, 10_007] {
        check(&words.to_string(), &sentences(4 * TIMES * BYTES, |i| i * i % words));
    }
    for unit in UNITS {
        check(unit, &unit.repeat(TIMES * BYTES / unit.len()));
    }
}

#[test]
fn of_voters_among_documents_is_linear() {
    let voters = |documents: usize| {
        let texts = vec!["Rain fell on the old town. A bridge closed."; documents];
        let ranking = Summarizer::new().rank_documents(&texts);
        let last = ranking.diagnostics().spans - 1;
        steps(|| drop(ranking.voters(last, usize::MAX)))
    };
    voters(10); // What is made once is made now.
    let growth = voters(4000) as f64 / voters(500) as f64;
    assert!(growth <= MOST, "{growth:.1} times");
}

#[test]
fn of_a_heading_without_end_is_linear() {
    check("a heading of half the text", |bytes| {
        let heading = sentences(bytes / 2, |i| i).replace(". ", " ");
        format!("{heading}\n\n{}", sentences(bytes / 2, |i| i))
    });
}

/// Sentences of eight words, the word of each number taken from `number`.
fn sentences(bytes: usize, number: impl Fn(usize) -> usize) -> String {
    let mut text = String::new();
    for i in 0.. {
        if text.len() > bytes {
            break;
        }
        write!(text, "Kata{}", number(i)).expect("a string takes all");
        text.push_str(if i % 8 == 7 { ". " } else { " " });
    }
    text
}

#[test]
fn of_sentences_is_linear() {
    check("all words distinct", |bytes| sentences(bytes, |i| i));
    check("all words the same", |bytes| sentences(bytes, |_| 0));
    check("a word in common", |bytes| sentences(bytes, |i| if i % 8 == 0 { 0 } else { i }));
    check("a word in common with the next", |bytes| sentences(bytes, |i| i - i / 8));
    check("few words", |bytes| sentences(bytes, |i| i * i % 101));
    check("many words", |bytes| sentences(bytes, |i| i * i % 10_007));
}
