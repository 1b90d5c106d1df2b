//! What is known of most letters at sight, so that the tables of Unicode are asked about few.

/// Whether every normalization of Unicode leaves `word` as it is, as is told of most words at sight.
pub(crate) fn is_normal(word: &str) -> bool {
    // Marks of several classes behind one letter would change places.
    let mut is_marked = false;
    word.chars().all(|c| {
        let is_mark = is_ordered_mark(c);
        let fits = c.is_ascii() || is_plain(c) || is_mark && !is_marked;
        is_marked = is_mark;
        fits
    })
}

/// Letters in lower case, and those of scripts that have one case, below [`FEW`].
static SMALL: Bits = both(bits(&ONE_CASE), &bits_from(&PAIRS, 1, 2));
const ONE_CASE: [(char, char); 26] = [
    ('\u{df}', '\u{f6}'), // Latin
    ('\u{f8}', '\u{ff}'),
    ('\u{131}', '\u{131}'),
    ('\u{3ac}', '\u{3ce}'), // Greek
    ('\u{430}', '\u{45f}'), // Cyrillic
    ('\u{561}', '\u{586}'), // Armenian
    ('\u{5d0}', '\u{5ea}'), // Hebrew
    ('\u{621}', '\u{63a}'), // Arabic
    ('\u{641}', '\u{64a}'),
    ('\u{679}', '\u{6d2}'),
    ('\u{905}', '\u{939}'), // Devanagari
    ('\u{93e}', '\u{94c}'),
    ('\u{995}', '\u{9a8}'), // Bengali
    ('\u{9aa}', '\u{9b0}'),
    ('\u{9be}', '\u{9c4}'),
    ('\u{b95}', '\u{b95}'), // Tamil
    ('\u{b99}', '\u{b9a}'),
    ('\u{b9e}', '\u{b9f}'),
    ('\u{ba3}', '\u{ba4}'),
    ('\u{ba8}', '\u{baa}'),
    ('\u{bae}', '\u{bb9}'),
    ('\u{e01}', '\u{e32}'), // Thai
    ('\u{e34}', '\u{e37}'),
    ('\u{e40}', '\u{e46}'),
    ('\u{1000}', '\u{1021}'), // Burmese
    ('\u{1780}', '\u{17a2}'), // Khmer
];
/// Capitals that each stand before their small letter.
const PAIRS: [(char, char); 10] = [
    ('\u{100}', '\u{12f}'), // Latin
    ('\u{134}', '\u{137}'),
    ('\u{139}', '\u{13e}'),
    ('\u{141}', '\u{148}'),
    ('\u{14a}', '\u{177}'),
    ('\u{179}', '\u{17e}'),
    ('\u{218}', '\u{21b}'),
    ('\u{490}', '\u{4bf}'), // Cyrillic
    ('\u{4d0}', '\u{4ff}'),
    ('\u{1ea0}', '\u{1ef9}'), // Vietnamese
];
/// Others, which may be in upper case.
static CASED: Bits = bits(&[
    ('\u{c0}', '\u{d6}'), // Latin
    ('\u{d8}', '\u{de}'),
    ('\u{100}', '\u{12f}'),
    ('\u{134}', '\u{137}'),
    ('\u{139}', '\u{13e}'),
    ('\u{141}', '\u{148}'),
    ('\u{14a}', '\u{17e}'),
    ('\u{218}', '\u{21b}'),
    ('\u{391}', '\u{3a1}'), // Greek
    ('\u{3a3}', '\u{3ab}'),
    ('\u{400}', '\u{42f}'), // Cyrillic
    ('\u{490}', '\u{4ff}'),
    ('\u{531}', '\u{556}'),   // Armenian
    ('\u{1ea0}', '\u{1ef9}'), // Vietnamese
]);
/// Marks and signs that are neither letter nor number.
static MARKS: Bits = bits(&[
    ('\u{a1}', '\u{a9}'), // Latin
    ('\u{ab}', '\u{b1}'),
    ('\u{bb}', '\u{bb}'),
    ('\u{bf}', '\u{bf}'),
    ('\u{60c}', '\u{60c}'), // Arabic
    ('\u{61b}', '\u{61b}'),
    ('\u{61f}', '\u{61f}'),
    ('\u{6d4}', '\u{6d4}'),
    ('\u{94d}', '\u{94d}'), // Indic
    ('\u{964}', '\u{965}'),
    ('\u{104a}', '\u{104b}'), // Burmese
    ('\u{17d4}', '\u{17d6}'), // Khmer
]);
/// From here on, few ranges hold nearly all letters.
const FEW: usize = 0x2000;

/// A bit for each character below [`FEW`].
type Bits = [u64; FEW / 64];

const fn bits(ranges: &[(char, char)]) -> Bits {
    bits_from(ranges, 0, 1)
}

/// Of each range those from the one at `first` on, so many steps apart.
const fn bits_from(ranges: &[(char, char)], first: usize, step: usize) -> Bits {
    let mut bits = [0; FEW / 64];
    let mut at = 0;
    while at < ranges.len() {
        let (mut c, last) = (ranges[at].0 as usize + first, ranges[at].1 as usize);
        while c <= last {
            bits[c / 64] |= 1 << (c % 64);
            c += step;
        }
        at += 1;
    }
    bits
}

const fn both(mut some: Bits, others: &Bits) -> Bits {
    let mut at = 0;
    while at < some.len() {
        some[at] |= others[at];
        at += 1;
    }
    some
}

/// Small letters, and those that may be in upper case.
static PLAIN: Bits = both(SMALL, &CASED);

fn is_in(bits: &'static Bits, c: char) -> bool {
    bits[c as usize / 64] >> (c as usize % 64) & 1 == 1
}

/// Whether every normalization leaves `c` as it is, whatever other such characters it stands beside. It is a
/// letter, or a sign of an Indic script that belongs to words as letters do.
pub(crate) fn is_plain(c: char) -> bool {
    if (c as usize) < FEW { is_in(&PLAIN, c) } else { is_small(c) }
}

/// Whether `c` is [plain](is_plain), and in lower case or of a script that has one case.
pub(crate) fn is_small(c: char) -> bool {
    if (c as usize) < FEW {
        return is_in(&SMALL, c);
    }
    matches!(c,
        '\u{4e00}'..='\u{9fff}' // Han
        | '\u{ac00}'..='\u{d7a3}' // Hangul
        | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}') // kana
}

/// The sign that takes the vowel from a letter in Indic scripts, and signs of Thai: marks with a class of
/// Unicode that orders them.
pub(crate) fn is_ordered_mark(c: char) -> bool {
    matches!(c, '\u{94d}' | '\u{9cd}' | '\u{e38}'..='\u{e3a}' | '\u{e48}'..='\u{e4b}')
}

/// Whether `c` is surely neither letter nor number.
fn is_mark(c: char) -> bool {
    if (c as usize) < FEW {
        return is_in(&MARKS, c);
    }
    matches!(c,
        '\u{2010}'..='\u{2027}'
        | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' // Chinese, Japanese
        | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}')
}

/// Whether `c` is a letter or number: what the standard library says, which takes long.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    is_plain(c) || !is_mark(c) && c.is_alphanumeric()
}

/// Whether `c` is a letter: what the standard library says, which takes long.
pub(crate) fn is_alphabetic(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    is_plain(c) || !is_mark(c) && c.is_alphabetic()
}

/// Whether `c` is a digit or another number: what the standard library says, which takes long.
pub(crate) fn is_numeric(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    !is_plain(c) && !is_mark(c) && c.is_numeric()
}

/// Whether `c` is a capital: what the standard library says, which takes long for letters beyond ASCII.
pub(crate) fn is_upper(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_uppercase();
    }
    !is_small(c) && c.is_uppercase()
}

/// Calls `visit` with the letters of `c` in lower case.
pub(crate) fn lower(c: char, mut visit: impl FnMut(char)) {
    if is_small(c) || is_ordered_mark(c) {
        visit(c);
    } else if c.is_ascii() {
        visit(c.to_ascii_lowercase());
    } else {
        c.to_lowercase().for_each(visit);
    }
}

/// The first letter of `c` in lower case: but for one of Turkish, the only one.
pub(crate) fn first_lower(c: char) -> char {
    let mut first = None;
    lower(c, |c| first = first.or(Some(c)));
    first.unwrap_or(c)
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

/// Whether `word` is nothing but small letters of ASCII: told eight at a time.
pub(crate) fn are_small_letters(word: &str) -> bool {
    let are_small = |bytes: &[u8]| {
        let all = HIGH_BITS >> (8 * (size_of::<u64>() - bytes.len()));
        between(number(bytes), b'a', b'z') & all == all
    };
    // Other scripts are told by the first letter.
    matches!(word.as_bytes(), [b'a'..=b'z', ..])
        && word.as_bytes().chunks(size_of::<u64>()).all(are_small)
}

/// The bytes of a [`number`], those of ASCII in lower case.
pub(crate) const fn lower_number(number: u64) -> u64 {
    number | between(number, b'A', b'Z') >> 2
}

/// One in each of eight bytes.
const EACH: u64 = 0x0101_0101_0101_0101;
/// The upper bit of each of eight bytes: set beyond ASCII.
pub(crate) const HIGH_BITS: u64 = 0x80 * EACH;

/// Of each of eight bytes whether it is an ASCII character from `first` to `last`, in its upper bit.
pub(crate) const fn between(bytes: u64, first: u8, last: u8) -> u64 {
    let low = bytes & !HIGH_BITS;
    // A sum reaches the upper bit of a byte from `first` on, and from what is behind `last` on.
    let from = low + (0x80 - first as u64) * EACH;
    let beyond = low + (0x7f - last as u64) * EACH;
    (from ^ beyond) & !bytes & HIGH_BITS
}

/// Of each of eight bytes, whether it is no letter of ASCII, in its upper bit.
pub(crate) const fn others(bytes: u64) -> u64 {
    // The bit by which small letters differ from capitals is set in all.
    !between(bytes | (b' ' as u64 * EACH), b'a', b'z') & HIGH_BITS
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::{canonical_combining_class, compose, is_combining_mark};

    fn all(is: fn(char) -> bool) -> impl Iterator<Item = char> {
        (0..=0x1_ffff).filter_map(char::from_u32).filter(move |&c| is(c))
    }

    #[test]
    fn plain_letters_stay_what_they_are() {
        let marks: Vec<char> = all(is_plain).filter(|&c| is_combining_mark(c)).collect();
        for c in all(is_plain) {
            let stays = |form: String| assert!(form.chars().eq([c]), "{c:?} {form:?}");
            stays(c.nfc().collect());
            stays(c.nfkc().collect());
            assert!(c.is_alphanumeric() && !c.is_numeric(), "{c:?}");
            assert_eq!(canonical_combining_class(c), 0, "{c:?}");
            for &other in &marks {
                assert_eq!(compose(c, other), None, "{c:?} {other:?}");
            }
            assert!(c.to_lowercase().all(is_plain), "{c:?}");
            assert!(!is_small(c) || c.to_lowercase().eq([c]), "{c:?}");
        }
        // Hangul composes with jamo, which are none of these.
        assert!(!('\u{1100}'..='\u{11ff}').any(is_plain));
        for c in all(is_ordered_mark) {
            assert!(canonical_combining_class(c) != 0 && is_combining_mark(c), "{c:?}");
            assert!(all(is_plain).all(|plain| compose(plain, c).is_none()), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn small_letters_are_those_of_ascii(word in "[a-z]{0,20}|[a-z`{A0\u{e9}\u{0}]{0,20}") {
            let naive = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
            prop_assert_eq!(are_small_letters(&word), naive);
        }

        #[test]
        fn normal_words_are_their_normal_forms(
            // Thai, Devanagari, Bengali, Cyrillic, Latin, Hangul: letters, and marks of several classes.
            word in "[\u{e01}\u{e34}\u{e38}\u{e39}\u{e48}\u{e49}\u{e4d}\u{e33}]{1,6}\
                |[\u{915}\u{93f}\u{93c}\u{94d}\u{93e}\u{906}\u{929}]{1,6}\
                |[\u{995}\u{9bf}\u{9cd}\u{9cb}\u{9c7}\u{9be}]{1,6}\
                |[\u{430}\u{451}\u{439}\u{306}\u{419}]{1,4}\
                |[\u{e9}eE\u{301}\u{1c5}]{1,4}\
                |[\u{d55c}\u{314e}\u{11ab}]{1,4}"
        ) {
            let is_normal = is_normal(&word);
            prop_assert!(!is_normal || word.nfc().eq(word.chars()) && word.nfkc().eq(word.chars()));
        }
    }

    #[test]
    fn letters_and_numbers_are_those_of_unicode() {
        for c in all(|_| true) {
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_numeric(c), c.is_numeric(), "{c:?}");
            assert_eq!(is_upper(c), c.is_uppercase(), "{c:?}");
        }
    }

    #[test]
    fn lower_case_is_that_of_unicode() {
        for c in all(|_| true) {
            let mut lowered = String::new();
            lower(c, |c| lowered.push(c));
            assert!(lowered.chars().eq(c.to_lowercase()), "{c:?}");
        }
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
