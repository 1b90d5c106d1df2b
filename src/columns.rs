//! How wide text is on a page or terminal, in columns.

use crate::boundary;

/// Bytes looked at together: the sum of their columns fits into a byte.
const ROW: usize = 64;

/// How many columns `text` takes, or some number of at least `enough` if it takes so many: ideographs, kana,
/// Hangul and full-width forms take two, marks that combine are counted as if they took one.
pub(crate) fn columns(text: &str, enough: usize) -> usize {
    // No character has more than four bytes.
    if text.len() >= 4 * enough {
        return enough;
    }
    if text.is_ascii() {
        return text.len();
    }
    let mut columns = 0;
    let mut from = 0;
    while from < text.len() && columns < enough {
        columns += columns_of_row(text, from);
        from += ROW;
    }
    columns
}

/// The columns of the characters of `text` that begin in the row at `from`.
fn columns_of_row(text: &str, from: usize) -> usize {
    let rest = &text.as_bytes()[from..];
    let mut row = [0; ROW + 1];
    let len = rest.len().min(row.len());
    row[..len].copy_from_slice(&rest[..len]);
    // To decode the characters takes several times as long as to look at pairs of bytes.
    let pairs = || row[..ROW].iter().zip(&row[1..]);
    let begins = |byte: u8| byte & 0xc0 != 0x80;
    let characters = pairs().map(|(&first, _)| u8::from(begins(first))).sum::<u8>();
    // What fills up the last row are no characters.
    let characters = usize::from(characters) - ROW.saturating_sub(rest.len());
    if !pairs().fold(false, |any, (&first, &second)| any | may_be_wide(first, second)) {
        return characters;
    }
    if pairs().fold(false, |any, (&first, &second)| any | is_undecided(first, second)) {
        let row = boundary::ceil(text, from)..boundary::ceil(text, from + ROW);
        return text[row].chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum();
    }
    let wide = pairs().map(|(&first, &second)| u8::from(begins_wide(first, second))).sum::<u8>();
    characters + usize::from(wide)
}

/// Whether a wide character may begin with two bytes: hardly any but those of East Asian scripts.
#[expect(clippy::needless_bitwise_bool, reason = "a jump would keep the loops from vector code")]
fn may_be_wide(first: u8, second: u8) -> bool {
    (first >= 0xe1) & ((first != 0xe2) | (second >= 0xba))
}

/// Whether all characters that begin with two bytes are wide: nearly all of Chinese, Japanese and Korean.
#[expect(clippy::needless_bitwise_bool, reason = "a jump would keep the loops from vector code")]
fn begins_wide(first: u8, second: u8) -> bool {
    let (ideograph, syllable) = (first.wrapping_sub(0xe3) < 7, first.wrapping_sub(0xeb) < 2);
    let first_syllable = (first == 0xea) & (second >= 0xb0);
    let last_syllable = (first == 0xed) & (second < 0x9e);
    let full_width = (first == 0xef) & (second == 0xbc);
    ideograph | syllable | first_syllable | last_syllable | full_width
}

/// Whether some of the characters that begin with two bytes are wide.
#[expect(clippy::needless_bitwise_bool, reason = "a jump would keep the loops from vector code")]
fn is_undecided(first: u8, second: u8) -> bool {
    let jamo = (first == 0xe1) & (second & 0xfe == 0x84);
    let radical = (first == 0xe2) & (second >= 0xba);
    let rest = (first == 0xea) | (first == 0xed) | (first >= 0xef);
    (jamo | radical | rest) & !begins_wide(first, second)
}

/// Whether `c` takes two columns.
pub(crate) const fn is_wide(c: char) -> bool {
    c >= '\u{1100}'
        && matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}'
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
            assert_eq!(columns(&text, naive), naive);
            for enough in [1, naive / 2, naive, 2 * naive] {
                let found = columns(&text, enough);
                assert!(found == naive || found >= enough && naive >= enough, "{found} {naive}");
            }
        }
    }
}
