//! What bytes are to words: most characters need not be decoded.

use crate::letter::{HIGH_BITS, between, is_plain, number, others};

/// What a byte is to a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Byte {
    /// White space, control characters, and punctuation that ends a word.
    Other,
    /// A mark behind which a word or an address may go on.
    Mark,
    /// What an entity begins with.
    Ampersand,
    /// An ASCII letter.
    Letter,
    /// An ASCII digit.
    Digit,
    /// Part of a character beyond ASCII.
    Wide,
}

const BYTES: [Byte; 256] = {
    let mut classes = [Byte::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Byte::Letter,
            b'0'..=b'9' => Byte::Digit,
            0x80.. => Byte::Wide,
            b'&' => Byte::Ampersand,
            b'.' | b',' | b'\'' | b'-' | b':' | b'@' | b'_' | b'+' => Byte::Mark,
            _ => Byte::Other,
        };
        byte += 1;
    }
    classes
};

pub(super) const fn kind(byte: u8) -> Byte {
    BYTES[byte as usize]
}

/// Whether `byte` is surely no part of a word that begins there.
pub(super) const fn begins_none(byte: u8) -> bool {
    matches!(kind(byte), Byte::Other | Byte::Mark)
}

/// Whether a word surely ends at `end`, where ASCII letters end: told by two bytes.
#[inline]
pub(super) fn ends_word(bytes: &[u8], end: usize) -> bool {
    let goes_on = |&byte: &u8| byte.is_ascii_alphanumeric() || byte == b'/';
    match bytes.get(end) {
        None => true,
        Some(b'.' | b':') => !bytes.get(end + 1).is_some_and(goes_on),
        Some(&byte) => matches!(kind(byte), Byte::Other) || matches!(byte, b',' | b'\''),
    }
}

/// Where the ideograph at `at` ends, if one of U+4E00 to U+9FFF stands there and no mark can stand behind
/// it: told by four bytes, without decoding characters.
#[inline]
pub(super) fn han_end(bytes: &[u8], at: usize) -> Option<usize> {
    let is_han = |at: usize| match bytes.get(at) {
        Some(0xe5..=0xe9) => true,
        Some(0xe4) => bytes[at + 1] >= 0xb8,
        _ => false,
    };
    let end = at + 3;
    let has_no_mark = || match bytes.get(end) {
        None | Some(..0x80) => true,
        // Ideographs; marks of punctuation from U+3000 on, wide ones, and those of U+2000 to U+203F.
        Some(0xe3) => bytes[end + 1] == 0x80 && bytes[end + 2] < 0xaa,
        Some(0xef) => bytes[end + 1] == 0xbc,
        Some(0xe2) => bytes[end + 1] == 0x80,
        Some(_) => is_han(end),
    };
    (is_han(at) && has_no_mark()).then_some(end)
}

/// Where the mark at `at` ends, if it is one of those that most texts in Chinese and Japanese have and is no part
/// of a word: told by three bytes.
#[inline]
pub(super) fn wide_mark_end(bytes: &[u8], at: usize) -> Option<usize> {
    let is_mark = matches!(
        bytes.get(at..)?.first_chunk()?,
        [0xef, 0xbc, 0x81..=0x8f | 0x9a..=0xa0] // ，！？：；（）
            | [0xe3, 0x80, 0x81..=0x83 | 0x88..=0x91] // 。、「」《》
            | [0xe2, 0x80, 0x98..=0x9f | 0xa6] // “”…
    );
    is_mark.then_some(at + 3)
}

/// Where the letters of two bytes end that are known at sight and go on at `at`, without decoding characters: those
/// of Latin with accents, of Greek, Cyrillic, Hebrew, Arabic.
#[inline]
pub(super) fn narrow_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(&[first @ 0xc3..=0xdf, second]) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        let c = u32::from(first & 0x1f) << 6 | u32::from(second & 0x3f);
        if !char::from_u32(c).is_some_and(is_plain) {
            break;
        }
        at += 2;
    }
    at
}

/// Where the letters and digits of ASCII end that go on at `at`.
pub(super) fn run_end(bytes: &[u8], at: usize) -> usize {
    let inner = |byte: &u8| matches!(kind(*byte), Byte::Letter | Byte::Digit);
    let rest = &bytes[at..];
    at + rest.iter().position(|byte| !inner(byte)).unwrap_or(rest.len())
}

/// Where the letters of ASCII end that go on at `at`. Eight bytes at a time take a third less than one by one.
#[inline]
pub(super) fn letters_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(eight) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        let others = others(u64::from_le_bytes(*eight));
        if others != 0 {
            return at + others.trailing_zeros() as usize / 8;
        }
        at += size_of::<u64>();
    }
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count()
}

/// Whether `is` holds for a place where a word of `text` may begin: for the first of letters and digits of ASCII
/// that stand side by side, or for any other character. Told eight bytes at a time, which takes a fifth of finding
/// the words.
#[inline]
pub(crate) fn any_start(text: &str, mut is: impl FnMut(usize) -> bool) -> bool {
    let chunks = text.as_bytes().chunks_exact(size_of::<u64>());
    let rest = chunks.remainder();
    let mut before = 0;
    chunks.map(number).chain([number(rest)]).enumerate().any(|(nth, bytes)| {
        let inner = !others(bytes) & HIGH_BITS | between(bytes, b'0', b'9');
        // The second bit of the first byte of a wide character is set, too.
        let wide = bytes & bytes << 1 & HIGH_BITS;
        let mut starts = inner & !(inner << 8 | before) | wide;
        before = inner >> (u64::BITS - 8);
        while starts != 0 {
            if is(nth * size_of::<u64>() + starts.trailing_zeros() as usize / 8) {
                return true;
            }
            starts &= starts - 1;
        }
        false
    })
}

/// Where the word begins that `text` ends with, if it is nothing but letters of ASCII behind white space and shorter
/// than `longest`, as most are: eight are looked at together.
#[inline]
pub(crate) fn last_ascii_word(text: &[u8], longest: usize) -> Option<usize> {
    let mut begin = text.len();
    while let Some(eight) = text[..begin].last_chunk() {
        let letters = others(u64::from_le_bytes(*eight)).leading_zeros() as usize / 8;
        begin -= letters;
        if letters < eight.len() {
            let is_word = (1..longest).contains(&(text.len() - begin));
            return (is_word && text[begin - 1].is_ascii_whitespace()).then_some(begin);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::{is_alphanumeric, is_plain};
    use crate::token::{has_spaceless, is_katakana, is_spaceless, words};
    use proptest::prelude::*;
    use unicode_normalization::char::is_combining_mark;

    #[test]
    fn letters_of_two_bytes_are_told_without_decoding_them() {
        for c in '\0'..'\u{1000}' {
            let end = narrow_end(c.to_string().as_bytes(), 0);
            assert_eq!(end == 2, is_plain(c) && c.len_utf8() == 2, "{c:?}");
            assert!(end == 0 || end == 2 && !is_spaceless(c), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn words_begin_where_they_may(
            text in "(\\PC|[a-z0-9 .,'@/&;:é-]|&amp;|www\\.|-\n|“|’|\u{ad}|水|ア|й){0,40}",
        ) {
            let mut starts = Vec::new();
            let mut push = |at| {
                starts.push(at);
                false
            };
            prop_assert!(!any_start(&text, &mut push));
            prop_assert_eq!(has_spaceless(&text), text.contains(is_spaceless));
            prop_assert!(starts.is_sorted() && starts.iter().all(|&at| text.is_char_boundary(at)));
            for (at, word) in words(&text) {
                prop_assert!(starts.contains(&at), "{word:?} at {at} of {text:?}: {starts:?}");
                prop_assert!(any_start(&text, |start| start == at));
            }
        }
    }

    #[test]
    fn ideographs_are_told_by_their_bytes() {
        for c in (0..=0x1_ffff).filter_map(char::from_u32) {
            let alone = han_end(c.to_string().as_bytes(), 0).is_some();
            assert_eq!(alone, matches!(c, '\u{4e00}'..='\u{9fff}'), "{c:?}");
            if alone {
                assert!(is_spaceless(c) && is_plain(c) && !is_katakana(c), "{c:?}");
            }
            let before = han_end(format!("水{c}").as_bytes(), 0).is_some();
            assert!(!before || !is_combining_mark(c), "{c:?}");
            if let Some(end) = wide_mark_end(c.to_string().as_bytes(), 0) {
                assert!(end == c.len_utf8() && !is_spaceless(c) && !is_alphanumeric(c), "{c:?}");
            }
        }
    }

    #[test]
    fn words_of_ascii_begin_behind_white_space() {
        for preceding in
            ["", "Lalu pergi ke ", "Lalu pergi ke\n", "Lalu pergi é", "Lalu pergi (", "Lalu a-"]
        {
            for len in 0..60 {
                let text = preceding.to_owned() + &"Z".repeat(len);
                let spaced = preceding.ends_with(char::is_whitespace);
                let expected = (spaced && (1..40).contains(&len)).then_some(preceding.len());
                assert_eq!(last_ascii_word(text.as_bytes(), 40), expected, "{text}");
            }
        }
        // What is shorter than eight bytes is not looked at.
        assert_eq!(last_ascii_word(b"a Zoo", 40), None);
    }
}
