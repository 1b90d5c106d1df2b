//! The form of a word, which tells what it may be.

use super::follow::is_lower;
use crate::letter;

/// Longer names of books are not shortened, in letters.
const LONGEST_BOOK: usize = 6;

/// The letter that `word` is alone.
pub(super) fn single_letter(word: &str) -> Option<char> {
    let mut chars = word.chars();
    let letter = chars.next()?;
    (chars.next().is_none() && letter::is_alphabetic(letter)).then_some(letter)
}

/// Letters of scripts in which a letter alone is hardly ever a word: Hebrew, Arabic, Thai, Lao.
pub(super) fn is_abjad(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{e00}'..='\u{eff}')
}

/// How many letters a word that ends with `c`, of a script without capitals, has at least to be no
/// title or unit: *د.محمد*, *श्री.राम*.
pub(super) fn shortest_uncased(c: char) -> usize {
    match c {
        _ if is_abjad(c) => 2,
        '\u{ac00}'..='\u{d7a3}' => 3,
        _ => 5,
    }
}

/// *3/3/2025*, *02.15*, *12.500*: a date, an hour or an amount; a version ends with a digit more often.
pub(super) fn is_date(word: &str) -> bool {
    let last = word.rsplit(['.', '/', ':', ',']).next().unwrap_or_default();
    let digit = |c: char| c.is_ascii_digit() || matches!(c, '.' | '/' | ':' | ',');
    last.len() > 1 && word.chars().all(digit)
}

/// Whether it may be a book of the Bible: *Matt. 7:3*, *Joh. 3,16*.
pub(super) fn is_book(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().count() <= LONGEST_BOOK
}

pub(super) fn is_cased(c: char) -> bool {
    is_lower(c) || c.is_uppercase()
}

/// *U.S*, *a.m*, *J.-P*: letters with periods between them.
pub(super) fn is_acronym(word: &str) -> bool {
    let is_letter = |c: char| letter::is_alphabetic(c) || c == '-';
    let is_part = |part: &str| part.chars().count() <= 2 && part.chars().all(is_letter);
    word.contains('.') && word.split('.').all(is_part)
}

/// *XIV*: a number in Roman digits.
pub(super) fn is_roman(word: &str) -> bool {
    let digit = |byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C');
    (1..=6).contains(&word.len()) && word.bytes().all(digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_forms_apart() {
        assert_eq!(
            (single_letter("J"), single_letter("Jo"), single_letter("5")),
            (Some('J'), None, None)
        );
        assert!(
            is_acronym("U.S") && is_acronym("a.m") && !is_acronym("end.He") && !is_acronym("us")
        );
        assert!(is_book("Matt") && is_book("Joh") && !is_book("Matthew") && !is_book("met"));
        assert!(is_date("3/3/2025") && is_date("02.15") && !is_date("4.3.0") && !is_date("v1.25"));
        assert!(is_roman("XIV") && !is_roman("Xi") && !is_roman(""));
        assert!(
            is_cased('a') && is_cased('Ж') && !is_cased('ა') && is_abjad('ש') && !is_abjad('क')
        );
    }
}
