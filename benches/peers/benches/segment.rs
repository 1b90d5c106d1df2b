//! Sentences of ringkas beside those of its peers: `cargo bench --bench segment`.
//!
//! Each gives all boundaries as a `Vec`. `Document` also finds blocks, headings and page furniture;
//! ringkas and sentencex know abbreviations, the other two follow Unicode's rules (UAX #29), which
//! know none. sentencex reads Indonesian by its English rules.
//!
//! `RINGKAS_BENCH_TEXT=FILE` adds a text of your own, in the language that ringkas tells.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;
use ringkas::{Document, Format, Language};
use ringkas_peers::{ENGLISH, INDONESIAN};
use std::hint::black_box;
use unicode_segmentation::UnicodeSegmentation;

/// Long enough that it is not read from the nearest caches alone.
const BYTES: usize = 1_000_000;

fn bench(c: &mut Criterion) {
    group(c, "segment/en", Language::English, &ENGLISH.text(BYTES));
    group(c, "segment/id", Language::Indonesian, &INDONESIAN.text(BYTES));
    if let Some(file) = std::env::var_os("RINGKAS_BENCH_TEXT") {
        let own = std::fs::read_to_string(&file)
            .unwrap_or_else(|error| panic!("RINGKAS_BENCH_TEXT {}: {error}", file.display()));
        group(c, "segment/own", Document::parse(&own, Format::Text, None).language(), &own);
    }
}

fn group(c: &mut Criterion, name: &str, language: Language, text: &str) {
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("ringkas", |b| {
        b.iter(|| Document::parse(black_box(text), Format::Text, language));
    });
    group.bench_function("unicode-segmentation", |b| {
        b.iter(|| black_box(text).unicode_sentences().collect::<Vec<_>>());
    });
    let icu = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    group.bench_function("icu_segmenter", |b| {
        b.iter(|| icu.segment_str(black_box(text)).collect::<Vec<_>>());
    });
    group.bench_function("sentencex", |b| {
        b.iter(|| sentencex::segment(language.code(), black_box(text)));
    });
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
