//! How wide text is on a page or terminal, in columns.

use crate::rows;

/// So many bytes are added up at once: their sum fits into a byte.
const MOST_ADDED: usize = 128;

/// How many columns `text` takes: ideographs, kana, Hangul and full-width forms
/// take two, marks that combine are counted as if they took one.
pub(crate) fn columns(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let bytes = text.as_bytes();
    // Wide characters begin with certain bytes, which most texts lack.
    let may_be = |byte: u8| byte >= 0xe1;
    let is_mark = |at: usize| bytes[at] == 0xe2 && bytes[at + 1] < 0xba;
    if rows::find(bytes, may_be, |at| may_be(bytes[at]) && !is_mark(at)).is_none() {
        return text.chars().count();
    }
    // All characters that begin so are wide: nearly all of Chinese and Japanese, most of Korean.
    let all = |first: u8, second: u8| {
        let (ideograph, syllable) = (first.wrapping_sub(0xe3) < 7, first.wrapping_sub(0xeb) < 2);
        let radical = first == 0xe2 && second >= 0xba;
        let full_width = first == 0xef && second == 0xbc;
        ideograph | syllable | radical | full_width
    };
    // Pairs of bytes, in sums that fit into one: to decode the characters takes nearly twice as long.
    let parts = bytes.chunks(MOST_ADDED).zip(bytes[1..].chunks(MOST_ADDED));
    let added = parts.map(|(firsts, seconds)| {
        let pairs = firsts.iter().zip(seconds);
        usize::from(pairs.map(|(&first, &second)| u8::from(all(first, second))).sum::<u8>())
    });
    let mut wide: usize = added.sum();
    // Of those that begin with other bytes, some are.
    let some = |byte| {
        let (jamo, yi, rest) = (byte == 0xe1, byte == 0xea, byte >= 0xed);
        jamo | yi | rest
    };
    let is_wide_at = |at: usize| {
        let counted = bytes[at] == 0xef && bytes[at + 1] == 0xbc;
        some(bytes[at]) && !counted && text[at..].starts_with(is_wide)
    };
    let mut at = 0;
    while let Some(found) = rows::find(&bytes[at..], some, |from| is_wide_at(at + from)) {
        at += found + 1;
        wide += 1;
    }
    text.chars().count() + wide
}

/// Whether `c` takes two columns.
pub(crate) const fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn counts_columns(text in "[a-zé\u{1100}-\u{1170}\u{2e70}-\u{2e90}\u{2ff0}-\u{3045}\u{a4c0}-\u{a4df}\u{abf0}-\u{d7af}\u{f900}-\u{ffff}\u{1f300}-\u{20010}]{0,300}") {
            let naive: usize = text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum();
            assert_eq!(columns(&text), naive);
        }
    }
}
