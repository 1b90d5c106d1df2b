//! Sentences in two parts, with a time code, the head of a page or another piece of furniture between.

use crate::mark;
use crate::token;

/// Between the two parts of a sentence stand at most so many pieces of furniture: the number and the time of a
/// cue, the foot and the head of a page.
pub(crate) const MOST_BETWEEN: usize = 4;

/// Whether two texts, with furniture between, are one sentence: the one has no stop behind it, the other
/// begins small and has one, or `goes_on` behind more furniture. In a text without capitals that tells nothing.
pub(crate) fn is_parted(before: &str, after: &str, goes_on: bool) -> bool {
    begins_small(after)
        && !mark::ends_with_stop(before)
        && (goes_on || mark::ends_with_stop(after) || mark::holds_stop(after))
}

/// Whether the first letter or number of a line is a small letter.
pub(crate) fn begins_small(line: &str) -> bool {
    line.chars().find(|&c| token::is_letter(c) || c.is_numeric()).is_some_and(char::is_lowercase)
}
