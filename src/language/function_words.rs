//! Which languages have a word among their function words.

use super::Language;
use crate::letter::{HIGH_BITS, is_normal, is_small, lower, lower_number, number};
use std::collections::HashMap;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// A word as a number, by which words are looked up without comparing letters; zero for none.
///
/// A word of up to eight bytes is these bytes, so that no other has its key. A longer one is a hash of
/// 56 bits behind a byte that is in no text: of all long words that a text may hold, one in some 10¹³ is
/// taken for one of the lists, where it counts as much as a word does.
type Key = u64;

/// Keys of fewer than eight bytes are less.
const SHORT: Key = 1 << 56;
/// What the first byte of the key of a long word is. No byte of UTF-8 is this.
const LONG: Key = 0xff << 56;
/// 2⁶⁴ divided by the golden ratio, odd: multiples of it lie evenly in all numbers (Knuth, 6.4).
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
/// Brings the upper bits of a product, which all of its bits are mixed into, down to where the next
/// product mixes them into others.
const TURN: u32 = 29;

/// The key of the word of `key` with one more byte.
const fn with(key: Key, byte: u8) -> Key {
    if key < SHORT { key << 8 | byte as u64 } else { long(key, byte) }
}

const fn long(key: Key, byte: u8) -> Key {
    // The byte comes last: xored to the word itself it would leave no trace of which of two was first.
    (key.wrapping_mul(GOLDEN).rotate_left(TURN) ^ byte as u64) | LONG
}

/// The key of `word`, lower case and composed.
fn key(word: &[u8]) -> Key {
    key_of(number(word), word, |byte| byte)
}

/// The key of a word whose first bytes are this `number`, and those behind them what `lower` makes of
/// them: what [`with`] makes of all bytes, in fewer steps.
fn key_of(number: u64, word: &[u8], lower: impl Fn(u8) -> u8) -> Key {
    let key = number.swap_bytes();
    match word.split_at_checked(size_of::<Key>()) {
        Some((_, rest)) => rest.iter().fold(key, |key, &byte| with(key, lower(byte))),
        None if word.is_empty() => 0,
        None => key >> (Key::BITS as usize - 8 * word.len()),
    }
}

/// The key of a `word` of ASCII in lower case, from its first bytes. None if it has other letters, which most
/// words show there.
fn ascii_key(word: &str) -> Option<Key> {
    let bytes = word.as_bytes();
    let number = number(bytes);
    let rest = bytes.get(size_of::<u64>()..).unwrap_or_default();
    (number & HIGH_BITS == 0 && rest.is_ascii())
        .then(|| key_of(lower_number(number), bytes, |byte| byte.to_ascii_lowercase()))
}

/// The key of a `word` of other letters in lower case and composed.
fn wide_key(word: &str) -> Key {
    // Most words are as they are looked up.
    if word.chars().all(|c| is_small(c) || c.is_ascii_lowercase()) {
        return key(word.as_bytes());
    }
    let mut key = 0;
    let mut add = |c| key = char::encode_utf8(c, &mut [0; 4]).bytes().fold(key, with);
    // Composing takes long, and leaves most letters as they are.
    if is_normal(word) {
        word.chars().for_each(|c| lower(c, &mut add));
    } else {
        word.nfc().for_each(|c| lower(c, &mut add));
    }
    key
}

/// A set of languages, one bit each.
type Languages = u64;

const _: () = assert!(Language::ALL.len() < 64, "one bit a language");

/// Room for the words of all lists, and nearly as much again: a word that is in none is told from the
/// lists by some three looks.
const SLOTS: usize = 1 << SLOT_BITS;
/// How many bits the number of a slot has.
const SLOT_BITS: u32 = 15;

/// The words of all lists, each where its key wants it or in the next free slot. The compiler makes it:
/// at first use it took 6.2 million instructions, as much as two summaries of 5 kB.
static TABLE: Table = {
    let mut table = [(0, 0); SLOTS];
    let mut at = 0;
    while at < Language::ALL.len() {
        let language = Language::ALL[at];
        add(&mut table, language.profile().stop_words.as_bytes(), 1 << language as u64);
        at += 1;
    }
    table
};

type Table = [(Key, Languages); SLOTS];

/// Adds the words of a list.
const fn add(table: &mut Table, mut list: &[u8], language: Languages) {
    let mut key = 0;
    // A pattern and plain steps: for an index, which is checked, the compiler takes twice as long, and
    // for each call as long as for ten of them.
    while let &[byte, ref rest @ ..] = list {
        if byte > b' ' {
            key = if key < SHORT { key << 8 | byte as u64 } else { long(key, byte) };
        } else if key != 0 {
            let slot = find(table, key);
            table[slot] = (key, table[slot].1 | language);
            key = 0;
        }
        list = rest;
    }
    if key != 0 {
        let slot = find(table, key);
        table[slot] = (key, table[slot].1 | language);
    }
}

/// The slot of `key`, or the free one that it would have.
const fn find(table: &Table, key: Key) -> usize {
    let mut slot = (key.wrapping_mul(GOLDEN) >> (u64::BITS - SLOT_BITS)) as usize;
    while table[slot].0 != key && table[slot].0 != 0 {
        slot = (slot + 1) % SLOTS;
    }
    slot
}

/// The words of languages with two scripts in the other one, which the compiler cannot write: made when
/// a text first has a word that may be one.
static OTHER_SCRIPTS: LazyLock<HashMap<Key, Languages, foldhash::fast::FixedState>> =
    LazyLock::new(|| {
        let mut languages_of: HashMap<_, Languages, _> = HashMap::default();
        for &language in Language::ALL.iter().filter(|language| has_two_scripts(**language)) {
            for word in language.profile().stop_words().filter(|word| may_be_other(word)) {
                *languages_of.entry(key(word.as_bytes())).or_default() |= 1 << language as u64;
            }
        }
        languages_of
    });

fn has_two_scripts(language: Language) -> bool {
    language.profile().other_script.is_some()
}

/// Whether `word` may be one in the other script of a language: whether it is Cyrillic.
fn may_be_other(word: &str) -> bool {
    matches!(word.as_bytes(), [0xd0..=0xd3, ..])
}

/// The languages that have `word`, whatever its case, as a function word: one bit each. And whether it has
/// letters beyond ASCII.
pub(super) fn languages_with(word: &str) -> (Languages, bool) {
    if let Some(key) = ascii_key(word) {
        return (TABLE[find(&TABLE, key)].1, false);
    }
    let key = wide_key(word);
    let found = TABLE[find(&TABLE, key)].1;
    // The case changes none of the first bytes of Cyrillic letters to another script's.
    let other = may_be_other(word).then(|| OTHER_SCRIPTS.get(&key)).flatten();
    (found | other.unwrap_or(&0), true)
}

/// Whether a `word` of ASCII, whatever its case, is a function word of `language`. None for other letters.
pub(super) fn is_ascii_in(language: Language, word: &str) -> Option<bool> {
    let key = ascii_key(word)?;
    Some(TABLE[find(&TABLE, key)].1 >> language as u64 & 1 == 1)
}

/// Whether `word`, lower case and composed, is a function word of `language`.
pub(super) fn is_in(language: Language, word: &str) -> bool {
    let key = key(word.as_bytes());
    let mut found = TABLE[find(&TABLE, key)].1;
    if may_be_other(word) && has_two_scripts(language) {
        found |= OTHER_SCRIPTS.get(&key).unwrap_or(&0);
    }
    found >> language as u64 & 1 == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    /// The naive table, by the words themselves.
    static BY_WORD: LazyLock<HashMap<&str, Languages>> = LazyLock::new(|| {
        let mut languages_of: HashMap<_, Languages> = HashMap::new();
        for &language in Language::ALL {
            for word in language.profile().stop_words() {
                *languages_of.entry(word).or_default() |= 1 << language as u64;
            }
        }
        languages_of
    });

    #[track_caller]
    fn check(word: &str) {
        let lower: String = word.nfc().flat_map(char::to_lowercase).collect();
        let expected = BY_WORD.get(&*lower).copied().unwrap_or(0);
        assert_eq!(languages_with(word), (expected, !word.is_ascii()), "{word}");
        for &language in Language::ALL {
            let listed = BY_WORD.get(word).is_some_and(|found| found >> language as u64 & 1 == 1);
            assert_eq!(is_in(language, word), listed, "{word}");
            let any_case = word.is_ascii().then_some(expected >> language as u64 & 1 == 1);
            assert_eq!(is_ascii_in(language, word), any_case, "{word}");
        }
    }

    #[test]
    fn knows_the_words_of_the_lists_and_no_others() {
        for word in BY_WORD.keys() {
            check(word);
            check(&word.to_uppercase());
            // Its beginnings, and what it is inside of.
            check(&word[..word.len() - word.chars().next_back().map_or(0, char::len_utf8)]);
            check(&format!("{word}a"));
        }
    }

    #[test]
    fn keys_are_made_byte_by_byte() {
        for word in [
            "",
            "a",
            "\0",
            "\0b",
            "abcdefg",
            "abcdefgh",
            "\0bcdefghi",
            "Abcdefghijk",
            "Świat",
            "e\u{301}",
        ] {
            let naive = |word: &str| word.bytes().fold(0, with);
            assert_eq!(key(word.as_bytes()), naive(word), "{word:?}");
            let lower: String = word.nfc().flat_map(char::to_lowercase).collect();
            let found = ascii_key(word).unwrap_or_else(|| wide_key(word));
            assert_eq!(found, naive(&lower), "{word:?}");
            assert_eq!(ascii_key(word).is_some(), word.is_ascii());
        }
    }

    #[test]
    fn no_two_words_of_the_lists_have_one_key() {
        let naive = &*BY_WORD;
        let keys: HashSet<Key> = naive.keys().map(|word| key(word.as_bytes())).collect();
        assert_eq!(keys.len(), naive.len());
        assert!(naive.len() < SLOTS / 4 * 3, "the table is crowded: {} words", naive.len());
    }

    proptest! {
        #[test]
        fn knows_no_word_by_chance(words in prop::collection::vec("\\PC{1,12}|[a-z]{1,4}", 1..40)) {
            for word in &words {
                check(word);
            }
        }
    }
}
