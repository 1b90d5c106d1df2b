//! How many words a reader counts.

use super::is_spaceless;
use crate::letter::is_alphanumeric;
use unicode_normalization::char::is_combining_mark;

/// How many words a reader counts in `text`: runs of other than white space that hold a letter or
/// digit, and every character of a script written without spaces.
pub(crate) fn count_words(text: &str) -> usize {
    beginnings(text).count()
}

/// Whether `text` has no more such words than `most`, which is soon seen of a long one.
pub(crate) fn has_few_words(text: &str, most: usize) -> bool {
    // Two bytes a word, with what parts it from the next, are the least.
    text.len() < 2 * most || beginnings(text).nth(most).is_none()
}

/// The characters that such words begin with.
fn beginnings(text: &str) -> impl Iterator<Item = char> {
    let mut in_word = false;
    text.chars().filter(move |&c| {
        if c.is_whitespace() {
            in_word = false;
            return false;
        }
        if is_spaceless(c) {
            in_word = false;
            return !is_combining_mark(c);
        }
        let begins = !in_word && is_alphanumeric(c);
        in_word |= begins;
        begins
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_words_as_a_reader_does() {
        assert_eq!(count_words("It's 3.5 % of well-known C++ - yes"), 6);
        assert_eq!(count_words("我们 GDP"), 3);
        assert_eq!(count_words(" \n"), 0);
        for text in ["It's 3.5 % of C++", "我们 GDP", "a b c", "a的b的c", "", " a "] {
            for most in 0..8 {
                assert_eq!(has_few_words(text, most), count_words(text) <= most, "{text} {most}");
            }
        }
    }
}
