//! Words that are cut at the end of a line: *har-⏎bour*.

use crate::letter;
use crate::mark;

/// The length of the hyphen, line break and indent that cut the word which begins at `start` of `text`
/// and stands up to `at`; none if it is not cut there.
///
/// What follows must begin with a small letter. A word said twice keeps its hyphen: *anak-⏎anaknya*.
/// Looks at the two halves alone.
pub(crate) fn cut(text: &str, start: usize, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let behind = rest.strip_prefix(is_hyphen)?.trim_start_matches([' ', '\t']);
    let line = behind.strip_prefix("\r\n").or_else(|| behind.strip_prefix(['\n', '\r']))?;
    let right = line.trim_start_matches([' ', '\t']);
    let left = &text[start..at];
    let halved = left.ends_with(letter::is_alphabetic) && right.starts_with(char::is_lowercase);
    (halved && !is_doubled(left, right)).then_some(rest.len() - right.len())
}

/// Whether `c` cuts words at the end of a line: a hyphen, a soft one, or what old programs wrote for it.
pub(crate) const fn is_hyphen(c: char) -> bool {
    mark::is_hyphen(c) || matches!(c, '¬' | '\u{ad}')
}

/// Whether `right` begins with `left` again, or `left` ends with the first word of `right`.
fn is_doubled(left: &str, right: &str) -> bool {
    let word = right.split(|c: char| !letter::is_alphabetic(c)).next().unwrap_or_default();
    let mut doubled = left.chars().flat_map(char::to_lowercase);
    let mut letters = word.chars();
    doubled.by_ref().all(|c| letters.next() == Some(c)) || left.ends_with(word)
}

/// `word` without what cut it.
pub(crate) fn whole(word: &str) -> String {
    let mut whole = String::with_capacity(word.len());
    let mut at = 0;
    while let Some(c) = word[at..].chars().next() {
        if let Some(len) = cut(word, 0, at) {
            at += len;
            continue;
        }
        if c != '\u{ad}' {
            whole.push(c);
        }
        at += c.len_utf8();
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_where_a_word_is_cut() {
        for (text, expected) in [
            ("har-\nbour", Some(2)),
            ("har- \r\n  bour", Some(6)),
            ("har\u{ad}\nbour", Some(3)),
            ("li¬\nbrary", Some(3)),
            ("har-bour", None),
            ("Jean-\nPaul", None),
            ("1914-\n1918", None),
            ("anak-\nanaknya", None),
            ("Anak-\nanak", None),
            ("har-\n\nbour", None),
        ] {
            let at = text.find(['-', '\u{ad}', '¬']).expect("a hyphen");
            assert_eq!(cut(text, 0, at), expected, "{text:?}");
        }
    }

    #[test]
    fn makes_words_whole() {
        assert_eq!(whole("har-\nbour"), "harbour");
        assert_eq!(whole("bib\u{ad}lio-\n  thèque"), "bibliothèque");
        assert_eq!(whole("anak-\nanak"), "anak-\nanak");
    }
}
