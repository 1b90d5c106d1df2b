//! The word that a line begins with, and how much room it takes.

use crate::boundary;
use crate::columns::is_wide;
use crate::letter;
use crate::token;

/// A word that lines begin with is told from others by at most this many bytes.
const LONGEST_FIRST: usize = 96;
/// At most this many characters of a word that a line begins with are measured. In scripts without
/// spaces, words are not known: a line breaks before the next few letters.
const LONGEST_UNIT: usize = 8;

/// The first word of a line, or as much of it as is looked at.
pub(super) fn first_word(line: &str) -> &str {
    let len = ascii_word(line).unwrap_or_else(|| first_letters(line).map(char::len_utf8).sum());
    &line[..len]
}

/// The columns of what a line begins with that is not broken: of a word, or of a character of a script without
/// spaces.
pub(super) fn unit(line: &str) -> usize {
    let letters = || first_letters(line).count();
    ascii_word(line).unwrap_or_else(|| match line.chars().next() {
        // Korean has spaces between words, most of them of two to five letters.
        Some('\u{ac00}'..='\u{d7a3}') => 2 * LONGEST_UNIT.min(letters()),
        Some(c) if is_wide(c) => 2,
        Some(c) if token::is_spaceless(c) => LONGEST_UNIT.min(letters()),
        _ => letters(),
    })
}

/// The letters of a first word that is not ASCII.
fn first_letters(line: &str) -> impl Iterator<Item = char> {
    boundary::head(line, LONGEST_FIRST).chars().take_while(|c| !c.is_whitespace())
}

/// The length of the first word of a line if it is ASCII up to a space, as most are: those of less than eight
/// letters are told at once.
fn ascii_word(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let others = !letter::between(letter::number(bytes), b'!', b'~') & letter::HIGH_BITS;
    let len = match others {
        0 => bytes.iter().position(|byte| !byte.is_ascii_graphic()).unwrap_or(line.len()),
        _ => others.trailing_zeros() as usize / 8,
    };
    matches!(bytes[len..], [] | [b' ', ..]).then_some(len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_measured_up_to_a_space() {
        for len in 0..20 {
            for behind in ["", " b", "é b", "\tb"] {
                let line = "~".repeat(len) + behind;
                let ends = matches!(behind.chars().next(), None | Some(' '));
                assert_eq!(ascii_word(&line), ends.then_some(len), "{line}");
                assert_eq!(Some(first_word(&line)), line.split(char::is_whitespace).next());
                assert_eq!(unit(&line), first_word(&line).chars().count());
            }
        }
        assert_eq!([unit("冬天"), unit("겨울 눈"), unit("ฤดูหนาวมาถึง")], [2, 4, LONGEST_UNIT]);
    }
}
