//! How the time of `summarize` grows with the text: `cargo bench --bench summarize`.
//!
//! `RINGKAS_BENCH_TEXT=FILE` adds a text of your own.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

/// Sample articles of one language, to draw sentences from.
const ARTICLES: [&str; 3] = [
    include_str!("../examples/texts/en.txt"),
    include_str!("../examples/texts/en_paper.txt"),
    include_str!("../examples/texts/en_hard_wrapped.txt"),
];

/// A text of some `bytes`: sentences of the length that real ones have, of words that are as
/// frequent as in the articles. Words are drawn anew for each sentence, so that none repeats.
fn text(bytes: usize) -> String {
    let words: Vec<&str> = ARTICLES.iter().flat_map(|text| text.split_whitespace()).collect();
    let lengths: Vec<usize> = ARTICLES
        .iter()
        .flat_map(|text| text.split('.'))
        .map(|s| s.split_whitespace().count())
        .collect();
    let mut state = 1_u64;
    let mut draw = |from: usize| {
        // Knuth's linear congruential generator; the high bits are the random ones.
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % from
    };
    let mut text = String::with_capacity(bytes + 1024);
    while text.len() < bytes {
        let length = lengths[draw(lengths.len())].clamp(3, 60);
        text.push_str("The ");
        for _ in 0..length {
            text.push_str(words[draw(words.len())].trim_matches(|c: char| !c.is_alphanumeric()));
            text.push(' ');
        }
        text.pop();
        text.push_str(if draw(6) == 0 { ".\n" } else { ". " });
    }
    text
}

fn bench(c: &mut Criterion) {
    let mut texts: Vec<(String, String)> =
        [4_000, 64_000, 1_000_000].map(|bytes| (bytes.to_string(), text(bytes))).into();
    if let Some(file) = std::env::var_os("RINGKAS_BENCH_TEXT") {
        let own = std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("RINGKAS_BENCH_TEXT {}: {error}", file.display()));
        texts.push(("own".to_owned(), own));
    }
    let mut group = c.benchmark_group("summarize");
    group.sample_size(20);
    for (size, text) in &texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("default", size), text, |b, text| {
            b.iter(|| ringkas::summarize(black_box(text), 10));
        });
    }
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
