//! Text without the marks around it, as phrases are compared with it.

use crate::letter;
use crate::mark;

/// `text` without the quotes, brackets and bullets that open it.
#[inline]
pub(super) fn opened(text: &str) -> &str {
    // Nearly all lines and sentences begin with a letter: of Latin, Cyrillic, Chinese.
    let is_letter =
        |byte: &u8| byte.is_ascii_alphabetic() || matches!(byte, 0xd0..=0xd1 | 0xe4..=0xe9);
    if text.as_bytes().first().is_some_and(is_letter) { text } else { behind_opening(text) }
}

/// The same of what may begin with such marks.
fn behind_opening(text: &str) -> &str {
    // What is said begins so in Chinese.
    if let [0xe2, 0x80, 0x9c, 0xe4..=0xe9, ..] = text.as_bytes() {
        return &text['“'.len_utf8()..];
    }
    behind_marks(text)
}

/// The same of any text.
fn behind_marks(text: &str) -> &str {
    // What quotes a mail, and what points to a page.
    let points = |c| matches!(c, '>' | '»' | ' ');
    let bullet = |c| mark::is_bullet(c) || mark::may_be_bullet(c);
    text.trim_start_matches(|c| !letter::is_plain(c) && (mark::opens(c) || bullet(c) || points(c)))
}

/// `text` without the stop that it ends with, and what closes or stands around it.
pub(super) fn without_stop(text: &str) -> &str {
    // Nearly all sentences and lines end so, those of Chinese and Japanese with an ideograph or hiragana, a wide stop
    // and perhaps a quotation mark.
    let quoted = text.strip_suffix('”').unwrap_or(text);
    match quoted.as_bytes() {
        [.., letter, b'.'] if letter.is_ascii_alphanumeric() => &quoted[..quoted.len() - 1],
        [.., letter] if letter.is_ascii_alphanumeric() => quoted,
        [.., 0xe4..=0xe9, _, _, a, b, c] | [.., 0xe3, 0x81, _, a, b, c]
            if matches!((a, b, c), (0xe3, 0x80, 0x82) | (0xef, 0xbc, 0x81 | 0x9f)) =>
        {
            &quoted[..quoted.len() - '。'.len_utf8()]
        }
        _ => before_stop(text),
    }
}

/// The same of what may end in another way.
fn before_stop(text: &str) -> &str {
    let closes = |c| mark::closes(c) || mark::may_close(c) || mark::is_invisible(c);
    let stops = |c| mark::strength(c).is_some();
    // Most end with a letter before their stop, which is no mark.
    let is_behind = |c: char| !letter::is_plain(c) && (stops(c) || closes(c) || c.is_whitespace());
    text.trim_end_matches(is_behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_are_told_at_sight_from_what_stands_before() {
        for c in '\0'..=char::MAX {
            for behind in ["", ".", "。", "！", "？”", ".”"] {
                let text = format!("a{c}{behind}");
                assert_eq!(without_stop(&text), before_stop(&text), "{text}");
                assert_eq!(without_stop(&text[1..]), before_stop(&text[1..]), "{text}");
            }
        }
    }

    #[test]
    fn no_mark_that_opens_is_taken_for_a_letter() {
        for c in '\0'..=char::MAX {
            for text in [format!("{c}"), format!("“{c}")] {
                assert_eq!(opened(&text), behind_marks(&text), "{text}");
            }
        }
    }
}
