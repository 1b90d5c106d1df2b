//! Texts made to be slow, beside a natural one of the same size: `cargo bench --manifest-path benches/Cargo.toml --bench adversarial`.
//!
//! What counts is the throughput: of none is it to be a fraction of that of `natural`.

mod text;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::fmt::Write;
use std::hint::black_box;
use std::time::Duration;

const BYTES: usize = 10_000_000;
/// Sentences of a summary.
const PICKED: usize = 10;
const SHORT_SENTENCES: usize = 1_000_000;

fn bench(c: &mut Criterion) {
    let natural = text::natural(&text::ASCII, BYTES, text::SEED);
    let texts = [
        ("one_line", natural.replace('\n', " ")),
        ("one_sentence", natural.replace(['\n', '.'], " ")),
        ("one_word", "hujan ".repeat(BYTES / 6)),
        ("one_word_sentences", "Hujan turun. ".repeat(BYTES / 13)),
        ("sentences_alike", repeated(&natural)),
        ("words_distinct", distinct()),
        ("two_word_sentences", two_words()),
        ("natural", natural),
    ];
    let mut group = c.benchmark_group("adversarial");
    for (name, text) in &texts {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(*name, |b| b.iter(|| ringkas::summarize(black_box(text), PICKED)));
    }
    group.finish();
}

/// The first sentence of `text`, again and again.
fn repeated(text: &str) -> String {
    let end = text.find(". ").map_or(text.len(), |end| end + 2);
    text[..end].repeat(BYTES / end)
}

/// Sentences of twenty words, of which no two are the same in the whole text.
fn distinct() -> String {
    let mut text = String::with_capacity(BYTES + 100);
    for rank in 0.. {
        let start = text.len();
        if start >= BYTES {
            break;
        }
        text::ASCII.content_word(rank, &mut text);
        if rank % 20 == 0 {
            text::capitalize(&mut text, start);
        }
        text.push_str(if rank % 20 == 19 { ". " } else { " " });
    }
    text
}

/// Sentences of two words each: a name, and what it does.
fn two_words() -> String {
    let mut text = String::with_capacity(SHORT_SENTENCES * 16);
    let mut draw = text::Draw(text::SEED);
    let mut word = String::new();
    for _ in 0..SHORT_SENTENCES {
        word.clear();
        text::ASCII.word(draw.rank(), &mut word);
        let _ = write!(text, "Tuan {word}. ");
    }
    text
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(5));
    targets = bench
}
criterion_main!(benches);
