//! The word behind a stop, and what it tells.

use super::limits::LONGEST_WORD;
use super::lower::Lower;
use super::shape;
use crate::boundary;
use crate::language::{Abbreviation, Lexicon};
use crate::mark;
use crate::token;

/// Whether `rest` opens with a function word in capitals, as most sentences do, and fewer names.
/// A letter with a period is an initial.
pub(super) fn begins_sentence(rest: &str, lexicon: &Lexicon) -> bool {
    let word = word(rest);
    !begins_initial(rest)
        && word.starts_with(char::is_uppercase)
        && Lower::of(&[word]).is_some_and(|word| lexicon.is_stop_word(word.as_str()))
}

/// Whether `rest` opens with a letter that a period, a hyphen or an apostrophe joins to what follows.
pub(super) fn begins_initial(rest: &str) -> bool {
    let Some((at, word)) = token::words(head(rest)).next() else { return false };
    let joined = |c: char| c == '.' || mark::is_hyphen(c) || mark::is_apostrophe(c);
    word.chars().nth(1).is_none() && rest[at + word.len()..].starts_with(joined)
}

/// The first word of `rest`; empty if none is near.
pub(super) fn word(rest: &str) -> &str {
    token::words(head(rest)).next().map_or("", |(_, word)| word)
}

/// As much of `rest` as is looked at: the next word stands in it, if it is near.
fn head(rest: &str) -> &str {
    boundary::head(rest, 2 * LONGEST_WORD)
}

/// Whether `rest` begins as the name of a currency does: *EUR*, *Kč*.
pub(super) fn begins_currency(rest: &str) -> bool {
    let word = word(rest);
    let letters = word.chars().count();
    letters == 3 && word.chars().all(char::is_uppercase)
        || matches!(word, "Kč" | "Rp" | "Sk" | "Ft" | "Kn")
}

/// Whether the first word of `rest` is a number in Roman digits.
pub(super) fn begins_roman(rest: &str) -> bool {
    shape::is_roman(word(rest))
}

/// Whether `rest` opens with an abbreviation that stands behind its word.
pub(super) fn begins_trailing(rest: &str, lexicon: &Lexicon) -> bool {
    let rest = rest.trim_start();
    let next = rest.bytes().take(LONGEST_WORD).position(|byte| byte == b'.');
    let next = next.and_then(|period| Lower::of(&[&rest[..period]]));
    next.is_some_and(|word| lexicon.abbreviation(word.as_str()) == Some(Abbreviation::Trailing))
}

/// Whether the first word of `rest` is a day, a month or a time zone: *Monday*, *EST*.
pub(super) fn begins_date(rest: &str, lexicon: &Lexicon) -> bool {
    let word = word(rest);
    let zone = (2..=4).contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_uppercase())
        && (word.ends_with('T') || word == "UTC");
    zone || Lower::of(&[word]).is_some_and(|word| lexicon.is_calendar_word(word.as_str()))
}

/// Whether `rest` opens with chapter and verse: *7:3*, *3,16*.
pub(super) fn begins_verse(rest: &str) -> bool {
    let digits = |text: &str| text.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let rest = rest.trim_start();
    let chapter = digits(rest);
    let verse = rest[chapter..].strip_prefix([':', ',']);
    chapter > 0 && verse.is_some_and(|verse| digits(verse) > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn tells_what_begins() {
        let lexicon = Language::English.lexicon();
        for rest in [" The sea", " “I went", " (It was"] {
            assert!(begins_sentence(rest, lexicon), "{rest}");
        }
        for rest in [" the sea", " Rain", " A. Smith", " I’d-Ra", ""] {
            assert!(!begins_sentence(rest, lexicon), "{rest}");
        }
        for rest in [" Monday", " EST", " UTC", " (GMT)", " May 5"] {
            assert!(begins_date(rest, lexicon), "{rest}");
        }
        for rest in [" Rain", " NATO", " It", " T", ""] {
            assert!(!begins_date(rest, lexicon), "{rest}");
        }
        for (rest, expected) in [(" 7:3", true), (" 3,16", true), (" 7 of", false), (" :3", false)]
        {
            assert_eq!(begins_verse(rest), expected, "{rest}");
        }
        assert!(begins_roman(" XIV") && !begins_roman(" Xavier"));
    }
}
