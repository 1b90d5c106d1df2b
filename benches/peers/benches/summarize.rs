//! Summaries of ringkas beside those of its peers: `cargo bench --bench summarize`.
//!
//! All build, and none takes a second at the largest size, so none is left out. They do not do
//! quite the same:
//!
//! - `summary` (tf-idf, likeness to the sentence nearest to the whole): ten sentences. It is told
//!   the language, which ringkas tells from the text.
//! - `simple-summarize` (frequency of words): cannot be asked for ten sentences. It keeps a share of
//!   the text, here its least, near a twentieth.
//! - `pithy` (words that each two sentences share): ten sentences, with the defaults of its command,
//!   on all cores. It parts sentences at every period. From 2000 sentences on it ranks chunks of 500,
//!   else it would be quadratic. `pithy-approximate` is its own shortcut, by frequency of words.
//! - `keyword_extraction` (`TextRank` of words): gives keywords, not sentences; the nearest that it
//!   has to a summary.

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use keyword_extraction::text_rank::{TextRank, TextRankParams};
use pithy::Summariser;
use ringkas_peers::ENGLISH;
use std::hint::black_box;
use std::num::NonZeroU32;

/// Name and bytes of the texts …
const SIZES: [(&str, usize); 4] =
    [("3kB", 3_000), ("5kB", 5_000), ("50kB", 50_000), ("500kB", 500_000)];
/// … and the sentences of the longest.
const MOST_SENTENCES: usize = 10_000;
/// Sentences, or keywords, of a summary.
const PICKED: usize = 10;
/// The same for `summary`.
const PICKED_NON_ZERO: NonZeroU32 = NonZeroU32::new(PICKED as u32).unwrap();
/// The most that `simple-summarize` leaves out.
const CUT: f32 = 0.95;
/// How much pithy prefers words that sentences share, by the default of its command.
const PITHY_DENSITY: f32 = 3.0;
/// How much pithy marks down long sentences, by the default of its command.
const PITHY_LENGTH_PENALTY: f32 = 0.6;

fn bench(c: &mut Criterion) {
    let mut group = c.benchmark_group("peers");
    let mut texts = SIZES.map(|(size, bytes)| (size.to_owned(), ENGLISH.text(bytes))).to_vec();
    texts.push((format!("{MOST_SENTENCES} sentences"), ENGLISH.sentences(MOST_SENTENCES)));
    for (size, text) in &texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        measure(&mut group, size, text);
    }
    group.finish();
}

fn measure(group: &mut BenchmarkGroup<'_, WallTime>, size: &str, text: &str) {
    let summarizer = summary::Summarizer::new(summary::Language::English);
    let stop_words: Vec<String> =
        stop_words::get(stop_words::Language::English).iter().map(ToString::to_string).collect();
    group.bench_function(BenchmarkId::new("ringkas", size), |b| {
        b.iter(|| ringkas::summarize(black_box(text), PICKED));
    });
    group.bench_function(BenchmarkId::new("summary", size), |b| {
        b.iter(|| summarizer.summarize_sentences(black_box(text), PICKED_NON_ZERO));
    });
    group.bench_function(BenchmarkId::new("simple-summarize", size), |b| {
        b.iter(|| simple_summarize::summarize_text(black_box(text), CUT));
    });
    group.bench_function(BenchmarkId::new("pithy", size), |b| {
        b.iter(|| pithy_sentences(black_box(text)));
    });
    group.bench_function(BenchmarkId::new("pithy-approximate", size), |b| {
        b.iter(|| {
            pithy(black_box(text)).approximate_top_sentences(
                PICKED,
                PITHY_DENSITY,
                PITHY_LENGTH_PENALTY,
            )
        });
    });
    group.bench_function(BenchmarkId::new("keyword_extraction", size), |b| {
        b.iter(|| {
            let params = TextRankParams::WithDefaults(black_box(text), &stop_words);
            TextRank::new(params).get_ranked_words(PICKED)
        });
    });
}

/// The summary that pithy's command gives.
fn pithy_sentences(text: &str) -> Vec<pithy::Sentence> {
    pithy(text).top_sentences(
        PICKED,
        false, // one summary for each chunk
        None,  // sentences in a chunk
        false, // never chunks
        PITHY_LENGTH_PENALTY,
        false, // always chunks
        PITHY_DENSITY,
        None,  // words to prefer
        None,  // how much
        false, // progress bar
        String::new(),
    )
}

/// The sentences as pithy's command reads them: from period to period, of 50 to 1500 bytes.
fn pithy(text: &str) -> Summariser<'_> {
    let mut summariser = Summariser::new();
    summariser.add_raw_text(String::new(), text.to_owned(), ".", 50, 1500, false);
    summariser
}

criterion_group!(benches, bench);
criterion_main!(benches);
