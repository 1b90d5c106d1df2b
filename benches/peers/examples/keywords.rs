//! Keywords of the peers, to score beside those of ringkas:
//! `cargo run --release --example keywords -- METHOD < texts.jsonl > keywords.jsonl`.
//!
//! It reads JSON Lines, `{"id": ..., "text": "...", "lang": "id"}`, and writes as many,
//! `{"id": ..., "keywords": [{"text": "..."}, ...]}`, the ten best first. Without `"lang"` ringkas
//! tells the language from the text. Each peer has its defaults and the stop words of the language:
//! `yake-rust` its own, the others those of `stop-words`. If a peer panics on a text, the text gets no
//! keywords and standard error names it.

use keyword_extraction::rake::{Rake, RakeParams};
use keyword_extraction::text_rank::{TextRank, TextRankParams};
use keyword_extraction::yake::{Yake, YakeParams};
use ringkas::Language;
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::error::Error;
use std::io::{self, BufWriter, Write};
use std::panic;
use yake_rust::StopWords;

/// Keywords of a text.
const PICKED: usize = 10;

/// Finds the keywords of a text, the best first.
type Method = fn(&str, &StopLists) -> Vec<String>;

/// What can be asked for. `-words` are single words where the rest gives phrases.
const METHODS: [(&str, Method); 9] = [
    ("keyword_extraction-text-rank", |text, lists| {
        text_rank(text, lists).get_ranked_phrases(PICKED)
    }),
    ("keyword_extraction-text-rank-words", |text, lists| {
        text_rank(text, lists).get_ranked_words(PICKED)
    }),
    ("keyword_extraction-rake", |text, lists| rake(text, lists).get_ranked_phrases(PICKED)),
    ("keyword_extraction-rake-words", |text, lists| rake(text, lists).get_ranked_keyword(PICKED)),
    ("keyword_extraction-yake", |text, lists| yake(text, lists).get_ranked_keywords(PICKED)),
    ("keyword_extraction-yake-words", |text, lists| yake(text, lists).get_ranked_terms(PICKED)),
    ("yake-rust", |text, lists| {
        let config = yake_rust::Config::default();
        let best = yake_rust::get_n_best(PICKED, text, &lists.of_yake_rust, &config);
        best.into_iter().map(|item| item.raw).collect()
    }),
    ("frequency", |text, lists| most_frequent(words(text), lists)),
    ("frequency-bigrams", |text, lists| {
        most_frequent(words(text).flat_map(split_spaceless), lists)
    }),
];

/// The stop words of a language, empty if there is no list.
struct StopLists {
    /// Of the crate `stop-words`.
    common: Vec<String>,
    of_yake_rust: StopWords,
}

impl StopLists {
    fn new(lang: &str) -> Self {
        let common = stop_words::lookup(lang).unwrap_or_default();
        let of_yake_rust = StopWords::predefined(if lang == "cs" { "cz" } else { lang });
        Self {
            common: common.iter().map(ToString::to_string).collect(),
            of_yake_rust: of_yake_rust.unwrap_or_default(),
        }
    }
}

fn text_rank(text: &str, lists: &StopLists) -> TextRank {
    TextRank::new(TextRankParams::WithDefaults(text, &lists.common))
}

fn rake(text: &str, lists: &StopLists) -> Rake {
    Rake::new(RakeParams::WithDefaults(text, &lists.common))
}

fn yake(text: &str, lists: &StopLists) -> Yake {
    Yake::new(YakeParams::WithDefaults(text, &lists.common))
}

/// The most frequent of the `words` of two characters or more that have a letter and are no stop
/// words; of equally frequent ones the first.
fn most_frequent(words: impl Iterator<Item = String>, lists: &StopLists) -> Vec<String> {
    let mut counts = HashMap::<String, (Reverse<usize>, usize)>::new();
    for (position, word) in words.enumerate() {
        counts.entry(word).or_insert((Reverse(0), position)).0.0 += 1;
    }
    counts.retain(|word, _| {
        word.chars().nth(1).is_some()
            && word.chars().any(char::is_alphabetic)
            && !lists.common.contains(word)
    });
    let mut ranked: Vec<_> = counts.into_iter().collect();
    ranked.sort_by_key(|&(_, rank)| rank);
    ranked.into_iter().take(PICKED).map(|(word, _)| word).collect()
}

/// The runs of letters and digits, in lower case. In Chinese those are whole clauses.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// Every two neighbours of Chinese or Japanese characters, and what stands between such characters.
fn split_spaceless(run: String) -> Vec<String> {
    if !run.contains(is_spaceless) {
        return vec![run];
    }
    let chars: Vec<char> = run.chars().collect();
    chars
        .chunk_by(|&a, &b| is_spaceless(a) == is_spaceless(b))
        .flat_map(|part| part.windows(if is_spaceless(part[0]) { 2 } else { part.len() }))
        .map(|part| part.iter().collect())
        .collect()
}

/// Whether this is kana or a Han character.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

fn main() -> Result<(), Box<dyn Error>> {
    let asked = std::env::args().nth(1).unwrap_or_default();
    let Some((_, method)) = METHODS.iter().find(|(name, _)| *name == asked) else {
        let names: Vec<&str> = METHODS.iter().map(|&(name, _)| name).collect();
        return Err(format!("give one method of: {}", names.join(" ")).into());
    };
    let mut lists = HashMap::<String, StopLists>::new();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lines() {
        let record: Value = serde_json::from_str(&line?)?;
        let text = record["text"].as_str().ok_or("a record without text")?;
        let lang =
            record["lang"].as_str().unwrap_or_else(|| Language::detect(text).language.code());
        let lists = lists.entry(lang.to_owned()).or_insert_with(|| StopLists::new(lang));
        let keywords = panic::catch_unwind(|| method(text, lists)).unwrap_or_else(|_| {
            eprintln!("{asked} panicked on text {}", record["id"]);
            Vec::new()
        });
        let keywords: Vec<Value> = keywords.iter().map(|text| json!({ "text": text })).collect();
        writeln!(out, "{}", json!({ "id": record["id"], "keywords": keywords }))?;
    }
    Ok(out.flush()?)
}
