//! What is known of most letters at sight, so that the tables of Unicode are asked about few.

/// Whether every normalization of Unicode leaves `c` as it is, whatever other such characters it stands
/// beside. It is a letter, or a sign of Devanagari that belongs to words as letters do.
pub(crate) fn is_plain(c: char) -> bool {
    is_small(c)
        || matches!(c,
            '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' // Latin
            | '\u{100}'..='\u{12f}'
            | '\u{14a}'..='\u{17e}'
            | '\u{400}'..='\u{42f}' // Cyrillic
            | '\u{490}'..='\u{4ff}'
            | '\u{1ea0}'..='\u{1ef9}') // Vietnamese
}

/// Whether `c` is [plain](is_plain), and in lower case or of a script that has one case.
pub(crate) fn is_small(c: char) -> bool {
    matches!(c,
        '\u{df}'..='\u{f6}' | '\u{f8}'..='\u{ff}' // Latin
        | '\u{430}'..='\u{45f}' // Cyrillic
        | '\u{5d0}'..='\u{5ea}' // Hebrew
        | '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' // Arabic
        | '\u{905}'..='\u{939}' | '\u{93e}'..='\u{94d}' // Devanagari
        | '\u{e01}'..='\u{e30}' // Thai
        | '\u{3041}'..='\u{3096}' // kana
        | '\u{4e00}'..='\u{9fff}' // Han
        | '\u{ac00}'..='\u{d7a3}') // Hangul
}

/// The letters of `c` in lower case.
pub(crate) fn lower(c: char) -> impl Iterator<Item = char> {
    let small = is_small(c);
    let changed = if small { None } else { Some(c.to_lowercase()) };
    small.then_some(c).into_iter().chain(changed.into_iter().flatten())
}

/// The first eight bytes of a word as a number, the first byte the lowest: no other word of up to eight bytes
/// has the same, but for zero bytes at the end.
pub(crate) fn number(word: &[u8]) -> u64 {
    const SIZE: usize = size_of::<u64>();
    if let Some(bytes) = word.first_chunk::<SIZE>() {
        return u64::from_le_bytes(*bytes);
    }
    let half = |bytes: &[u8; SIZE / 2]| u64::from(u32::from_le_bytes(*bytes));
    match (word.first_chunk(), word.last_chunk()) {
        // Of a word of five to seven bytes, the last four begin among the first four: what both hold is
        // shifted out.
        (Some(first), Some(last)) => half(first) | half(last) >> (8 * (SIZE - word.len())) << 32,
        _ => word.iter().rev().fold(0, |number, &byte| number << 8 | u64::from(byte)),
    }
}

/// The bytes of a [`number`], those of ASCII in lower case.
pub(crate) const fn lower_number(number: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let low = number & (0x7f * EACH);
    // The upper bit of each byte says whether it is at least `A`, and whether it is beyond `Z`.
    let from_a = low + (0x80 - b'A' as u64) * EACH;
    let beyond_z = low + (0x7f - b'Z' as u64) * EACH;
    let upper = (from_a ^ beyond_z) & !number & (0x80 * EACH);
    number | upper >> 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::{canonical_combining_class, compose, is_combining_mark};

    fn all(is: fn(char) -> bool) -> impl Iterator<Item = char> {
        (0..=0x1_ffff).filter_map(char::from_u32).filter(move |&c| is(c))
    }

    #[test]
    fn plain_letters_stay_what_they_are() {
        let marks: Vec<char> = all(is_plain).filter(|&c| is_combining_mark(c)).collect();
        let mut viramas = 0;
        for c in all(is_plain) {
            let stays = |form: String| assert!(form.chars().eq([c]), "{c:?} {form:?}");
            stays(c.nfc().collect());
            stays(c.nfkc().collect());
            assert!(c.is_alphanumeric() || is_combining_mark(c), "{c:?}");
            // Two kinds of marks on one letter would change places.
            viramas += usize::from(canonical_combining_class(c) != 0);
            for &other in &marks {
                assert_eq!(compose(c, other), None, "{c:?} {other:?}");
            }
            assert!(c.to_lowercase().all(is_plain), "{c:?}");
            assert!(lower(c).eq(c.to_lowercase()), "{c:?}");
            assert!(!is_small(c) || c.to_lowercase().eq([c]), "{c:?}");
        }
        assert_eq!(viramas, 1);
        // Hangul composes with jamo, which are none of these.
        assert!(!('\u{1100}'..='\u{11ff}').any(is_plain));
    }

    #[test]
    fn numbers_are_the_bytes_of_words() {
        for word in ["", "a", "ab", "abc", "abcd", "abcde", "abcdefg", "abcdefgh", "śród", "水"]
        {
            let mut bytes = [0; 8];
            bytes[..word.len()].copy_from_slice(word.as_bytes());
            assert_eq!(number(word.as_bytes()), u64::from_le_bytes(bytes), "{word}");
        }
        assert_eq!(number(b"abcdefghi"), number(b"abcdefgh"));
    }

    #[test]
    fn numbers_in_lower_case_are_those_of_lower_case() {
        for byte in 0..=u8::MAX {
            for beside in [b'@', b'A', b'Z', b'[', 0x80, 0xff, 0] {
                let word = [beside, byte, beside, byte, byte, beside, 0, byte];
                let lower = word.to_ascii_lowercase();
                assert_eq!(lower_number(number(&word)), number(&lower), "{word:?}");
            }
        }
    }
}
