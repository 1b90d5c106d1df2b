//! How a phrase begins, by which it is looked up and told from others.

use super::is_joined;
use crate::letter;
use crate::token;

/// Phrases are looked up by this many letters of their first word, or all of it in other scripts than
/// ASCII.
const FIRST_LETTERS: usize = 4;

/// How ASCII words begin, which tells them at once from most texts that share their key.
pub(super) struct Start {
    /// Their first eight bytes, as a number.
    bytes: u64,
    /// The bits of it that they have: none if they are not ASCII.
    mask: u64,
}

impl Start {
    pub(super) fn of(words: &str) -> Self {
        let known = words.is_ascii().then_some(letter::number(words.as_bytes()));
        let mask = u64::MAX >> (u64::BITS - 8 * words.len().clamp(1, 8) as u32);
        known.map_or(Self { bytes: 0, mask: 0 }, |bytes| Self { bytes, mask })
    }

    /// Whether the words are ASCII.
    pub(super) fn is_ascii(&self) -> bool {
        self.mask != 0
    }

    /// Whether a text may begin with the words whose first bytes in lower case are these.
    pub(super) fn fits(&self, bytes: u64) -> bool {
        bytes & self.mask == self.bytes
    }
}

/// A number for the first letters of the first word of `text` in lower case, for its first two characters
/// where words are written without spaces, or for the mark that it begins with.
pub(super) fn first(text: &str) -> u64 {
    let mix = |key: u64, c: char| (key ^ u64::from(c)).wrapping_mul(0x0100_0000_01b3);
    let mut key = 0;
    for (at, byte) in text.bytes().take(FIRST_LETTERS).enumerate() {
        if !byte.is_ascii() {
            return mixed(&text[at..], key, mix);
        }
        if !byte.is_ascii_alphanumeric() {
            return if at == 0 { mix(key, char::from(byte)) } else { key };
        }
        key = mix(key, char::from(byte.to_ascii_lowercase()));
    }
    key
}

/// The rest of [`first`], from a letter on that is not ASCII.
fn mixed(text: &str, mut key: u64, mix: impl Fn(u64, char) -> u64) -> u64 {
    let mut chars = text.chars().map(|c| (c, letter::first_lower(c)));
    let Some((mut whole, c)) = chars.next() else { return key };
    if !is_joined(c) {
        // Many phrases of one language may begin with the same character.
        let second = chars.next().map(|(_, second)| second);
        return match (key, second.filter(|&second| token::is_spaceless(second))) {
            (0, Some(second)) if token::is_spaceless(c) => mix(mix(key, c), second),
            (0, _) => mix(key, c),
            _ => key,
        };
    }
    key = mix(key, c);
    for (next, c) in chars {
        // The dot of this one is a letter of its own in lower case, and no phrase is told by it.
        if whole == 'İ' || !is_joined(c) {
            break;
        }
        (whole, key) = (next, mix(key, c));
    }
    key
}
