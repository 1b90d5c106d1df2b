//! How much of a sentence is quotation.

use crate::mark;

/// The share of the visible `parts` of the sentence `text` that stands in quotation marks, by bytes.
/// What comes before a closing mark without an opening one, or behind an opening one without a
/// closing, counts too.
pub(super) fn quoted_share<'t>(text: &str, parts: impl Iterator<Item = &'t str>) -> f64 {
    // Most sentences have no mark at all, which is soon told.
    if text.is_ascii() && memchr::memchr(b'"', text.as_bytes()).is_none() {
        return 0.0;
    }
    let mut close = None;
    // Bytes up to the last mark, or that the marks hold so far, and all.
    let (mut quoted, mut all) = (0, 0);
    for part in parts {
        let mut behind = 0;
        for (at, mark) in mark::quotation_marks(part) {
            if close.is_some() {
                quoted += at - behind;
            }
            behind = at + mark.len_utf8();
            if close == Some(mark) {
                close = None;
            } else if close.is_some() {
                quoted += mark.len_utf8();
            } else if mark::closing_of(mark).is_some() {
                close = mark::closing_of(mark);
            } else {
                quoted = all + at;
            }
        }
        if close.is_some() {
            quoted += part.len() - behind;
        }
        all += part.len();
    }
    quoted as f64 / all.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_stands_in_quotation_marks() {
        for (text, quoted) in [
            ("no mark", 0),
            ("“1234” 89", 4),
            ("„1234“ 89", 4),
            ("1234” 789", 4),
            ("12 “5678", 4),
            ("\"12\" \"67\"", 4),
            ("「一」二", 3),
        ] {
            let share = quoted_share(text, std::iter::once(text));
            assert!((share * text.len() as f64 - f64::from(quoted)).abs() < 1e-9, "{text}");
        }
    }
}
