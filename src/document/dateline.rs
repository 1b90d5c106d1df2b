//! The dateline that a news agency sets before the first sentence: *JAKARTA, Kompas.com –*.

use crate::boundary;
use crate::mark::{self, Strength};
use crate::token;

/// A dateline has at most this many bytes.
const LONGEST: usize = 80;
/// A dateline has at most this many words.
const MOST_WORDS: usize = 8;
/// What follows a dateline has at least this many words, or it is a title: *Real Madrid – Barcelona*.
const FEWEST_WORDS_BEHIND: usize = 5;

/// The length of the dateline that `paragraph` begins with, its dash included; none if it does not.
///
/// It is a place, perhaps with an agency or a date, in capitalized words, brackets and commas,
/// before a dash: *Jakarta, CNN Indonesia --*, *LONDON (Reuters) -*; or an agency in brackets alone:
/// *(CNN)*.
pub(super) fn dateline(paragraph: &str) -> Option<usize> {
    let head = boundary::head(paragraph, LONGEST);
    let end = dash(head).or_else(|| agency(head))?;
    let rest = paragraph[end..].trim_start();
    let begins = rest.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || mark::opens(c));
    let enough = token::words(rest).take(FEWEST_WORDS_BEHIND).count() == FEWEST_WORDS_BEHIND;
    (begins && enough).then_some(end)
}

/// The end of the first dash with a space behind it, if what stands before it is a dateline.
fn dash(head: &str) -> Option<usize> {
    let (at, rest) = head.match_indices(mark::is_dash).find_map(|(at, _)| {
        let rest = head[at..].trim_start_matches(|c| c == ' ' || mark::is_dash(c));
        head[..head.len() - rest.len()].ends_with(' ').then_some((at, rest))
    })?;
    let place = head[..at].trim_end();
    let capital = |word: &str| {
        let word = word.trim_start_matches(mark::opens_bracket);
        word.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || c == '/')
    };
    // An agency has its own spelling: *(detik.com)*.
    let fits = |word: &str| capital(word) || word.contains(['.', ')', '/']);
    let stops = |c| !matches!(mark::strength(c), None | Some(Strength::Period));
    let sentence = place.contains(". ") || place.contains(|c| stops(c) || mark::opens_quotation(c));
    let count = place.split_whitespace().count();
    // Two names and a dash are a speaker and what he says, or a match.
    let known = count == 1 && !place.ends_with('.') || place.contains([',', '(']);
    let is_place = (1..=MOST_WORDS).contains(&count) && place.split_whitespace().all(fits);
    (is_place && known && !sentence).then_some(head.len() - rest.len())
}

/// The end of an agency in brackets: *(CNN)*.
fn agency(head: &str) -> Option<usize> {
    let inner = head.strip_prefix('(')?;
    let close = inner.find(')')?;
    let name = &inner[..close];
    let capital = name.starts_with(char::is_uppercase) && !name.contains(' ');
    capital.then_some(close + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paragraph: &str, expected: &str) {
        let end = dateline(paragraph).unwrap_or_default();
        assert_eq!(&paragraph[..end], expected);
    }

    const REST: &str = "Warga desa itu membangun jembatan baru.";

    #[test]
    fn finds_places_agencies_and_dates() {
        for head in [
            "Jakarta, CNN Indonesia -- ",
            "JAKARTA, KOMPAS.com – ",
            "Jakarta (ANTARA News) - ",
            "LONDON, May 3 (Reuters) — ",
            "Bandung - ",
            "Liputan6.com, Jakarta - ",
            "(CNN)",
            "(CNN) -- ",
        ] {
            check(&format!("{head}{REST}"), head);
        }
    }

    #[test]
    fn leaves_sentences_alone() {
        for text in [
            REST,
            "Rumah itu - seperti yang lain - dibangun warga desa pada tahun lalu.",
            "Real Madrid - Barcelona 3:1",
            "Anak-anak desa itu membangun jembatan baru bersama warga lain.",
            "Rusia–AS kembali bertemu untuk membahas perdamaian di kawasan itu.",
            "He left. Jakarta - Then nobody came to see the old bridge again.",
            "Eduardo Lourenço -- Não se deve esperar uma interpretação do mundo.",
            "(lihat peta) Warga desa itu membangun jembatan baru.",
            "",
            "-",
        ] {
            check(text, "");
        }
    }
}
