//! What goes on behind a mark.

use super::limits::LONGEST_WORD;
use crate::letter;
use crate::mark::{self, Strength};

/// What kind of character goes on behind a mark, quotes, brackets and dashes aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Follow {
    /// A letter that goes on the sentence.
    Lower,
    /// A digit, or a section sign before one.
    Digit,
    /// Punctuation that goes on the sentence.
    Comma,
    /// Anything else that may begin a sentence.
    Other,
}

impl Follow {
    /// What `rest` begins with. An opening quote begins a sentence whatever its case.
    pub(super) fn of(rest: &str) -> Self {
        let mut opened = false;
        let mut chars = rest.chars().take(LONGEST_WORD).peekable();
        while let Some(c) = chars.next() {
            match c {
                ' ' => {}
                // Most text goes on with a letter, which is no mark.
                c if c.is_ascii_alphabetic() || letter::is_plain(c) => {
                    return if is_lower(c) && !opened { Self::Lower } else { Self::Other };
                }
                c if mark::opens_quotation(c) => opened = true,
                // Low quotes of Dutch and German, written as commas.
                ',' if chars.peek() == Some(&',') => {
                    chars.next();
                    opened = true;
                }
                c if mark::is_apostrophe(c) && is_clitic(&chars) => return Self::Other,
                c if mark::is_comma(c) || c == '&' || mark::strength(c) == Some(Strength::Weak) => {
                    return Self::Comma;
                }
                c if is_passed_over(c) => {}
                c if letter::is_numeric(c) || c == '§' => return Self::Digit,
                c if is_lower(c) && !opened => return Self::Lower,
                _ => return Self::Other,
            }
        }
        Self::Other
    }
}

/// Whether `c` tells nothing of what goes on behind it.
fn is_passed_over(c: char) -> bool {
    // Brackets that close behind a stop belong to it, and are none here.
    let quote = mark::is_apostrophe(c) || matches!(c, '”' | '»' | '›');
    c.is_whitespace()
        || mark::is_invisible(c)
        || quote
        || mark::opens_bracket(c)
        || mark::is_dash(c)
        || c == '*'
}

/// Whether one small letter stands alone: *’n Mens*, *’s Middags* open sentences in Afrikaans and
/// Dutch.
fn is_clitic(rest: &(impl Iterator<Item = char> + Clone)) -> bool {
    let mut rest = rest.clone();
    rest.next().is_some_and(is_lower)
        && rest.next() == Some(' ')
        && rest.next().is_some_and(char::is_uppercase)
}

/// Lower case, in scripts where sentences begin with upper case (Georgian ones do not).
pub(super) fn is_lower(c: char) -> bool {
    c.is_lowercase() && !matches!(c, '\u{10d0}'..='\u{10ff}' | 'ª' | 'º')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_behind_quotes_brackets_and_dashes() {
        for (rest, expected) in [
            (" lalu", Follow::Lower),
            (" – tanya", Follow::Lower),
            (" (lihat", Follow::Lower),
            (" “lalu", Follow::Other),
            (" ,,toen", Follow::Other),
            (" ’n Mens", Follow::Other),
            (", lalu", Follow::Comma),
            (" 12", Follow::Digit),
            (" १२", Follow::Digit),
            (" Lalu", Follow::Other),
            (" 他", Follow::Other),
            (" და", Follow::Other),
            ("", Follow::Other),
        ] {
            assert_eq!(Follow::of(rest), expected, "{rest}");
        }
    }
}
