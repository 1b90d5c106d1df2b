//! Character boundaries near a byte: where a text may be cut.

/// The last character boundary at or before byte `at`; the end of `text` if it is shorter.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default()
}

/// The first character boundary at or behind byte `at`; the end of `text` if there is none.
pub(crate) fn ceil(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}

/// The first `len` bytes of `text`, less what would cut a character.
pub(crate) fn head(text: &str, len: usize) -> &str {
    &text[..floor(text, len)]
}

/// The last `len` bytes of `text`, less what would cut a character.
pub(crate) fn tail(text: &str, len: usize) -> &str {
    &text[ceil(text, text.len().saturating_sub(len))..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_between_characters() {
        let text = "aé水😀";
        let floors = [0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10];
        let ceils = [0, 1, 3, 3, 6, 6, 6, 10, 10, 10, 10, 10];
        for at in 0..12 {
            assert_eq!((floor(text, at), ceil(text, at)), (floors[at], ceils[at]), "{at}");
        }
        assert_eq!((head(text, 5), head("", 5)), ("aé", ""));
        assert_eq!((tail(text, 6), tail(text, 99), tail("", 5)), ("😀", text, ""));
    }
}
