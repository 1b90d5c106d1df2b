//! A thousand articles on one thread, two, and so on to all cores: `cargo bench --manifest-path benches/Cargo.toml --bench batch`.

mod text;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use ringkas::Summarizer;
use std::hint::black_box;
use std::iter::successors;
use std::thread::available_parallelism;
use std::time::Duration;

const ARTICLES: u64 = 1_000;
/// Bytes of each, about those of a news article.
const BYTES: usize = 5_000;
/// Sentences of a summary.
const PICKED: usize = 3;

fn bench(c: &mut Criterion) {
    let articles: Vec<String> =
        (0..ARTICLES).map(|seed| text::natural(&text::ASCII, BYTES, seed)).collect();
    let bytes: usize = articles.iter().map(String::len).sum();
    let cores = available_parallelism().map_or(1, usize::from);
    let mut threads: Vec<usize> =
        successors(Some(1), |threads| Some(threads * 2)).take_while(|&n| n < cores).collect();
    threads.push(cores);
    let summarizer = Summarizer::new();
    let mut group = c.benchmark_group("batch");
    group.throughput(Throughput::Bytes(bytes as u64));
    for threads in threads {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        group.bench_function(BenchmarkId::new("threads", threads), |b| {
            b.iter(|| {
                pool.install(|| {
                    let summaries = articles
                        .par_iter()
                        .map(|text| summarizer.summarize(black_box(text), PICKED));
                    summaries.map(|summary| summary.len()).sum::<usize>()
                })
            });
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(5));
    targets = bench
}
criterion_main!(benches);
