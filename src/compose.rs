//! Text whose letters are taken apart (NFD), as some systems write it, made whole for the rules of
//! languages, which know letters in one form.

use crate::letter;
use crate::rows;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// A text with its letters composed (NFC), and where each byte of it stands in the original.
pub(crate) struct Composed {
    pub(crate) text: String,
    /// Where the two have come apart: behind each letter that was composed, the bytes in both.
    jumps: Vec<(usize, usize)>,
}

impl Composed {
    /// None if there is nothing to compose, which is soon seen.
    pub(crate) fn of(original: &str) -> Option<Self> {
        let first = first_mark(original)?;
        // The letter before the first mark is the first that may change.
        let mut at = original[..first].char_indices().next_back().map_or(first, |(at, _)| at);
        let mut text = String::with_capacity(original.len());
        text.push_str(&original[..at]);
        let mut jumps = Vec::new();
        let mut chars = original[at..].chars().peekable();
        while let Some(c) = chars.next() {
            let start = at;
            at += c.len_utf8();
            let mut last = c;
            while let Some(mark) = chars.next_if(|&next| joins(last, next)) {
                at += mark.len_utf8();
                last = mark;
            }
            let letter = &original[start..at];
            if letter.len() == c.len_utf8() {
                text.push(c);
                continue;
            }
            let whole: String = letter.nfc().collect();
            // Some marks are never composed, and become longer.
            if whole != letter && whole.len() <= letter.len() {
                // What stands between a character and a mark that is left over is behind both.
                let inside =
                    whole.char_indices().skip(1).map(|(inner, _)| (text.len() + inner, at));
                jumps.extend(inside);
                text.push_str(&whole);
                jumps.push((text.len(), at));
            } else {
                text.push_str(letter);
            }
        }
        Some(Self { text, jumps })
    }

    /// Where byte `at` of the composed text stands in the original.
    pub(crate) fn original(&self, at: usize) -> usize {
        let jump = self.jumps.partition_point(|&(composed, _)| composed <= at);
        let (composed, original) = jump.checked_sub(1).map_or((0, 0), |last| self.jumps[last]);
        original + (at - composed)
    }
}

/// Whether there is nothing to compose in `text`.
pub(crate) fn is_composed(text: &str) -> bool {
    first_mark(text).is_none()
}

/// `text` with its letters composed.
pub(crate) fn composed(text: &str) -> Cow<'_, str> {
    Composed::of(text).map_or(Cow::Borrowed(text), |composed| Cow::Owned(composed.text))
}

/// Whether `c` may make one letter with the character `before` it. White space and stops are no letters: some
/// of them are composed into others, and a sentence may begin between them and a mark.
fn joins(before: char, c: char) -> bool {
    let korean = || matches!(before, '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}');
    let letter = || letter::is_alphabetic(before) || canonical_combining_class(before) != 0;
    c >= '\u{300}'
        && (canonical_combining_class(c) != 0 && letter()
            || matches!(c, '\u{1160}'..='\u{11ff}') && korean())
}

/// Where the first mark is that may be composed with the letter before it: accents of Latin, Greek and
/// Cyrillic letters, vowels and finals of Korean ones, voicing of kana, hamza and madda.
fn first_mark(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let behind = |at: usize| (bytes.get(at + 1).copied(), bytes.get(at + 2).copied());
    let is_mark = |at: usize| match bytes[at] {
        0xcc => true,
        0xcd => matches!(behind(at), (Some(..=0xaf), _)),
        0xd9 => matches!(behind(at), (Some(0x93..=0x95), _)),
        0xe1 => matches!(behind(at), (Some(0x85..=0x87), _)),
        0xe3 => matches!(behind(at), (Some(0x82), Some(0x99 | 0x9a))),
        _ => false,
    };
    rows::places(bytes, is_lead, is_mark).next()
}

/// Whether a mark may begin with `byte`.
fn is_lead(byte: u8) -> bool {
    let (latin, arabic, wide) = (byte & 0xfe == 0xcc, byte == 0xd9, byte & 0xfd == 0xe1);
    latin | arabic | wide
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn composes_what_was_taken_apart() {
        for text in ["État d’âme", "Ảnh: Tiếng Việt", "사진: 달여울", "Доброй й", "آب أب", "ガギ"]
        {
            let apart: String = text.nfd().collect();
            assert_eq!(composed(&apart), text);
            assert!(matches!(composed(text), Cow::Borrowed(_)), "{text}");
        }
    }

    #[test]
    fn what_is_no_letter_stays() {
        // An em quad is an em space, a Greek question mark a semicolon, composed.
        for text in ["e\u{301} \u{2001}\u{301}", "e\u{301} ναι\u{37e}\u{301} όχι"] {
            assert_eq!(composed(text), text.replacen("e\u{301}", "é", 1));
        }
    }

    #[test]
    fn places_inside_a_letter_are_behind_it() {
        // The sign of the kelvin becomes a K, two bytes shorter, and keeps its accent.
        let text = "na\u{212a}\u{301} to";
        let composed = Composed::of(text).expect("it has a mark");
        for (at, _) in composed.text.char_indices() {
            assert!(text.is_char_boundary(composed.original(at)), "{at}");
        }
    }

    fn is_mark(c: char) -> bool {
        canonical_combining_class(c) != 0 || matches!(c, '\u{1160}'..='\u{11ff}')
    }

    proptest! {
        #[test]
        fn every_byte_is_found_again(text in "[a-eéÉñ가나다물й\u{300}\u{301}\u{344}\u{1161}\u{11a8}ガア. ]{0,40}") {
            let apart: String = text.nfd().collect();
            let Some(whole) = Composed::of(&apart) else { return Ok(()) };
            prop_assert_eq!(whole.text.nfc().collect::<String>(), apart.nfc().collect::<String>());
            let ends = whole.text.char_indices().map(|(at, _)| at).chain([whole.text.len()]);
            for at in ends.filter(|&at| !whole.text[at..].starts_with(is_mark)) {
                let (before, behind) = apart.split_at(whole.original(at));
                let (one, other) = whole.text.split_at(at);
                prop_assert_eq!(before.nfc().collect::<String>(), one.nfc().collect::<String>());
                prop_assert_eq!(behind.nfc().collect::<String>(), other.nfc().collect::<String>());
            }
        }
    }
}
