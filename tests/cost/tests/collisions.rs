//! Words chosen to collide in a hash table make no text dear: nobody knows the seed.

use foldhash::fast::FixedState;
use ringkas::{keywords, summarize};
use ringkas_cost::steps;
use std::collections::HashMap;
use std::hash::{BuildHasher, Hash};

/// A table of so many has 2¹² places, told by the lower bits of the hash.
const WORDS: usize = 2000;
const PLACE: u64 = (1 << 12) - 1;

/// Eight letters that stand for `number`.
fn letters(number: u64) -> String {
    let letter = |i: u64| char::from(b'a' + ((number >> (4 * i)) & 15) as u8);
    (0..8).map(letter).collect()
}

fn words(word: impl Fn(u64) -> String, wanted: impl Fn(&String) -> bool) -> Vec<String> {
    (0..).map(word).filter(wanted).take(WORDS).collect()
}

/// How many times as dear the second is.
fn ratio(words: [&[String]; 2], work: impl Fn(&[String])) -> f64 {
    work(words[0]); // What is made once is made now.
    let [one, other] = words.map(|words| steps(|| work(words)));
    other as f64 / one as f64
}

/// Words that collide where the seed is the one of `FixedState` cost much there, and here no more
/// than any others as long.
#[track_caller]
fn check<K: Hash + Eq>(word: impl Fn(u64) -> String, key: impl Fn(&str) -> K) {
    let state = FixedState::default();
    let any = words(&word, |_| true);
    let chosen = words(&word, |word| state.hash_one(key(word)) & PLACE == 0);
    let known = ratio([&any, &chosen], |words| {
        let mut counts: HashMap<K, usize, FixedState> = HashMap::default();
        words.iter().for_each(|word| *counts.entry(key(word)).or_default() += 1);
    });
    assert!(known > 2.0, "the words are not well chosen: only {known:.2} times as dear");

    let text = |words: &[String]| -> String {
        words.chunks(8).map(|words| words.join(" ") + ". ").collect()
    };
    let dear = ratio([&any, &chosen], |words| drop(summarize(&text(words), 5)));
    assert!(dear < 1.2, "a summary: {dear:.2} times as dear");
    let dear = ratio([&any, &chosen], |words| drop(keywords(&text(words), 5)));
    assert!(dear < 1.2, "keywords: {dear:.2} times as dear");
}

#[test]
fn of_short_words_cost_nothing() {
    check(letters, |word| {
        let bytes = word.as_bytes().try_into().expect("eight letters");
        u64::from_le_bytes(bytes)
    });
}

#[test]
fn of_long_words_cost_nothing() {
    check(|number| letters(number) + "pasangan", str::to_owned);
}
