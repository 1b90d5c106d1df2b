//! What each option costs beside the default, on one text: `cargo bench --manifest-path benches/Cargo.toml --bench options`.
//!
//! The default tells the language and ranks by overlap and `PageRank`. Budgets and what a ranking tells
//! of itself (with `--features ndarray` the matrix, too) are measured on a text that is ranked already; a
//! request is what sets a query and a language on options that are shared.

mod text;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ringkas::{Budget, Format, Language, Ranker, Ranking, Similarity, Summarizer};
use std::hint::black_box;
use std::time::Duration;

const BYTES: usize = 100_000;
/// Sentences of a summary.
const PICKED: usize = 10;
/// Edges of each sentence, as many as one looks at.
const VOTERS: usize = 5;
/// So many documents answer a question, each of so many bytes.
const DOCUMENTS: u64 = 50;
const DOCUMENT: usize = 5_000;

fn bench(c: &mut Criterion) {
    let text = &*text::natural(&text::ASCII, BYTES, text::SEED);
    options(c, text);
    request(c);
    let ranking = Summarizer::new().rank(text);
    budgets(c, &ranking);
    reasons(c, &ranking);
    documents(c);
}

/// Some words that a text has, so that they are not passed over.
fn words(text: &str) -> String {
    text.split_whitespace().filter(|word| word.len() > 5).take(5).collect::<Vec<_>>().join(" ")
}

fn options(c: &mut Criterion, text: &str) {
    let words = words(text);
    let new = Summarizer::new;
    let summarizers = [
        ("default", new()),
        ("language", new().language(Language::Indonesian)),
        ("stop_words", new().stop_words(words.split(' '))),
        ("markdown", new().format(Format::Markdown)),
        ("cosine", new().similarity(Similarity::Cosine)),
        ("bm25", new().similarity(Similarity::Bm25)),
        ("degree", new().ranker(Ranker::Degree)),
        ("no lead_bias", new().lead_bias(0.0)),
        ("no form_bias", new().form_bias(0.0)),
        ("no diversity", new().diversity(0.0)),
        ("title", new().title(words.as_str())),
        ("query", new().query(words.as_str())),
        ("text_rank", Summarizer::text_rank()),
        ("lex_rank", Summarizer::lex_rank()),
        ("bm25_text_rank", Summarizer::bm25_text_rank()),
    ];
    let mut group = c.benchmark_group("options");
    group.throughput(Throughput::Bytes(text.len() as u64));
    for (name, summarizer) in &summarizers {
        group.bench_function(*name, |b| b.iter(|| summarizer.summarize(black_box(text), PICKED)));
    }
    group.finish();
}

/// What a service sets once, and what a request sets.
fn request(c: &mut Criterion) {
    let stop_words = (0..500).map(|i| format!("kata{i}"));
    let service = Summarizer::new().stop_words(stop_words).cut(true);
    let mut group = c.benchmark_group("request");
    group.bench_function("clone", |b| {
        b.iter(|| black_box(&service).clone().language(Language::Indonesian).query("jalan rusak"));
    });
    group.finish();
}

fn budgets(c: &mut Criterion, ranking: &Ranking<'_>) {
    let tokens = |text: &str| text.len().div_ceil(4);
    let budgets = [
        ("sentences", Budget::Sentences(PICKED)),
        ("words", Budget::Words(200)),
        ("chars", Budget::Chars(1_200)),
        ("bytes", Budget::Bytes(1_200)),
        ("ratio", Budget::Ratio(0.1)),
        ("counted", Budget::counted(300, &tokens)),
        ("all", Budget::Ratio(1.0)),
    ];
    let mut group = c.benchmark_group("budgets");
    for (name, budget) in budgets {
        group.bench_function(name, |b| b.iter(|| black_box(ranking).summarize(budget)));
    }
    group.finish();
}

/// What a ranking tells of itself.
fn reasons(c: &mut Criterion, ranking: &Ranking<'_>) {
    let mut group = c.benchmark_group("reasons");
    group.bench_function("explain", |b| b.iter(|| black_box(ranking).explain(PICKED)));
    group.bench_function("edges", |b| b.iter(|| black_box(ranking).edges(VOTERS)));
    group.bench_function("all edges", |b| b.iter(|| black_box(ranking).edges(usize::MAX)));
    #[cfg(feature = "ndarray")]
    group.bench_function("similarity_matrix", |b| {
        b.iter(|| black_box(ranking).similarity_matrix());
    });
    group.finish();
}

/// What many documents say of a question.
fn documents(c: &mut Criterion) {
    let texts: Vec<String> =
        (0..DOCUMENTS).map(|seed| text::natural(&text::ASCII, DOCUMENT, seed)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let summarizer = Summarizer::new().query(words(texts[texts.len() / 2]));
    let mut group = c.benchmark_group("documents");
    group.throughput(Throughput::Bytes(texts.iter().map(|text| text.len() as u64).sum()));
    group.bench_function("query", |b| {
        b.iter(|| summarizer.summarize_documents(black_box(&texts), PICKED));
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(2));
    targets = bench
}
criterion_main!(benches);
