//! What bytes are to words: most characters need not be decoded.

/// What a byte is to a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Byte {
    /// White space, control characters, and punctuation that ends a word.
    Other,
    /// A mark inside which a word, an address or an entity may go on.
    Mark,
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
            b'.' | b',' | b'\'' | b'-' | b':' | b'@' | b'_' | b'+' | b'&' => Byte::Mark,
            _ => Byte::Other,
        };
        byte += 1;
    }
    classes
};

pub(super) const fn kind(byte: u8) -> Byte {
    BYTES[byte as usize]
}

/// Whether no word goes on at `byte`.
pub(super) const fn ends_word(byte: u8) -> bool {
    matches!(kind(byte), Byte::Other)
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
        // Ideographs, and U+3000 to U+3029, which are marks of punctuation.
        Some(0xe3) => bytes[end + 1] == 0x80 && bytes[end + 2] < 0xaa,
        Some(_) => is_han(end),
    };
    (is_han(at) && has_no_mark()).then_some(end)
}

/// Where the letters and digits of ASCII end that go on at `at`.
pub(super) fn run_end(bytes: &[u8], at: usize) -> usize {
    let inner = |byte: &u8| matches!(kind(*byte), Byte::Letter | Byte::Digit);
    let rest = &bytes[at..];
    at + rest.iter().position(|byte| !inner(byte)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::is_plain;
    use crate::token::{is_katakana, is_spaceless};
    use unicode_normalization::char::is_combining_mark;

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
        }
    }
}
