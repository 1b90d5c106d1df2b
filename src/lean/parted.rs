//! Sentences in two parts, with a time code, the head of a page or another piece of furniture between.

use crate::letter;
use crate::mark;
use crate::token;

/// Between the two parts of a sentence stand at most so many pieces of furniture: the number and the time of a
/// cue, the foot and the head of a page.
pub(crate) const MOST_BETWEEN: usize = 4;

/// Particles before names have at most so many bytes: *el*, *van*.
const LONGEST_PARTICLE: usize = 3;

/// Whether two texts with some furniture `between` are one sentence: the one has no stop behind it, the other
/// begins with a small word and has one, or `goes_on` behind more furniture. In a text without capitals that
/// tells nothing.
///
/// A short text without a stop is a heading, unless a time or a number of a page parts it from what follows.
pub(crate) fn is_parted<'t>(
    before: &str,
    mut between: impl Iterator<Item = &'t str>,
    after: &str,
    goes_on: bool,
) -> bool {
    begins_with_small_word(after)
        && !mark::ends_with_stop(before)
        && (goes_on || mark::ends_with_stop(after) || mark::holds_stop(after))
        && (mark::holds_stop(before) || between.any(is_time_or_number))
}

/// Whether furniture is a time code or a number.
fn is_time_or_number(furniture: &str) -> bool {
    furniture.contains("-->") || !furniture.contains(letter::is_alphabetic)
}

/// Whether a text begins with a word in small letters: not *iPhone*, *'s Avonds*, *van der Berg*.
fn begins_with_small_word(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_small = |word: &str| word.chars().all(|c| c.is_lowercase() || !letter::is_alphabetic(c));
    let first = words.next().unwrap_or_default();
    first.starts_with(char::is_lowercase)
        && is_small(first)
        && words.next().is_none_or(|second| first.len() > LONGEST_PARTICLE || is_small(second))
}

/// Whether the first letter or number of a line is a small letter.
pub(crate) fn begins_small(line: &str) -> bool {
    line.chars().find(|&c| token::is_letter(c) || c.is_numeric()).is_some_and(char::is_lowercase)
}
