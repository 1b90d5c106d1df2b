//! How time grows with the text, in three scripts, beside reading the words alone:
//! `cargo bench --manifest-path benches/Cargo.toml --bench summarize`.
//!
//! `unicode_words` only finds the words, by Unicode's rules (UAX #29), and is the yardstick:
//! whatever summarizes has to read. `steps` tells what of an article's time goes where: to telling
//! the language, to taking the text apart, and to all that follows. `articles` are what people wrote; `RINGKAS_BENCH_TEXT=FILE` adds
//! a text of your own.

mod text;

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use ringkas::{Document, Format, Language, Summarizer};
use std::hint::black_box;
use std::time::Duration;
use unicode_segmentation::UnicodeSegmentation;

/// Sentences of a summary, and keywords.
const PICKED: usize = 10;

const KB: usize = 1_000;
const MB: usize = 1_000_000;

/// Name and bytes of the texts.
const SIZES: [(&str, usize); 6] = [
    ("1kB", KB),
    ("10kB", 10 * KB),
    ("100kB", 100 * KB),
    ("1MB", MB),
    ("10MB", 10 * MB),
    ("30MB", 30 * MB),
];

/// The same for the other scripts.
const OTHER_SIZES: [(&str, usize); 1] = [("1MB", MB)];

/// Keywords of texts up to this many bytes: those of the longest take a minute to measure.
const MAX_KEYWORDS: usize = 5 * MB;

fn bench(c: &mut Criterion) {
    for (script, sizes) in
        [(text::ASCII, &SIZES[..]), (text::CYRILLIC, &OTHER_SIZES), (text::CHINESE, &OTHER_SIZES)]
    {
        let mut group = c.benchmark_group(script.name);
        for &(size, bytes) in sizes {
            measure(&mut group, size, &text::natural(&script, bytes, text::SEED));
        }
        group.finish();
    }
    steps(c, text::ARTICLES[0].1);
    let mut group = c.benchmark_group("articles");
    for (name, article) in text::ARTICLES {
        measure(&mut group, name, article);
    }
    if let Some(own) = text::own() {
        measure(&mut group, "own", &own);
    }
    group.finish();
}

fn steps(c: &mut Criterion, text: &str) {
    let language = Language::detect(text).language;
    let summarizer = Summarizer::new().language(language);
    let mut group = c.benchmark_group("steps");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("language", |b| b.iter(|| Language::detect(black_box(text))));
    group.bench_function("document", |b| {
        b.iter(|| Document::parse(black_box(text), Format::Text, language));
    });
    group.bench_function("all_but_language", |b| {
        b.iter(|| summarizer.summarize(black_box(text), PICKED));
    });
    group.finish();
}

fn measure(group: &mut BenchmarkGroup<'_, WallTime>, name: &str, text: &str) {
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_with_input(BenchmarkId::new("unicode_words", name), text, |b, text| {
        b.iter(|| black_box(text).unicode_words().count());
    });
    group.bench_with_input(BenchmarkId::new("summarize", name), text, |b, text| {
        b.iter(|| ringkas::summarize(black_box(text), PICKED));
    });
    if text.len() <= MAX_KEYWORDS {
        group.bench_with_input(BenchmarkId::new("keywords", name), text, |b, text| {
            b.iter(|| ringkas::keywords(black_box(text), PICKED));
        });
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10) // the longest take seconds each
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(1));
    targets = bench
}
criterion_main!(benches);
