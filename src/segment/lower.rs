//! A short word in lower case, to be looked up.

use crate::mark;

/// Longer words are in no list.
const LONGEST: usize = 64;

/// A word in lower case that lives on the stack: one is made at nearly every period.
pub(super) struct Lower<'w> {
    /// The word itself, if it is in lower case: most are.
    whole: Option<&'w str>,
    /// Or else its letters.
    bytes: [u8; LONGEST],
    len: usize,
}

impl<'w> Lower<'w> {
    /// `parts` one behind the other in lower case, without soft hyphens and what else is not seen; none
    /// if they are too long.
    pub(super) fn of(parts: &[&'w str]) -> Option<Self> {
        let mut lower = Self { whole: None, bytes: [0; LONGEST], len: 0 };
        if let [word] = parts {
            let is_lower =
                word.len() <= LONGEST && word.bytes().all(|byte| byte.is_ascii_lowercase());
            lower.whole = is_lower.then_some(word);
            if is_lower {
                return Some(lower);
            }
        }
        for part in parts {
            if part.is_ascii() {
                let letters = lower.room(part.len())?;
                letters.copy_from_slice(part.as_bytes());
                letters.make_ascii_lowercase();
            } else {
                let seen = |&c: &char| !mark::is_invisible(c) || mark::is_joiner(c);
                for c in part.chars().filter(seen).flat_map(char::to_lowercase) {
                    c.encode_utf8(lower.room(c.len_utf8())?);
                }
            }
        }
        Some(lower)
    }

    /// The next `len` bytes.
    fn room(&mut self, len: usize) -> Option<&mut [u8]> {
        let from = self.len;
        self.len += len;
        self.bytes.get_mut(from..self.len)
    }

    pub(super) fn as_str(&self) -> &str {
        let letters = || std::str::from_utf8(&self.bytes[..self.len]).unwrap_or_default();
        self.whole.unwrap_or_else(letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lowers_what_fits() {
        let lower = |word: &str| Lower::of(&[word]).map(|lower| lower.as_str().to_owned());
        assert_eq!(lower("Pr\u{ad}of").as_deref(), Some("prof"));
        assert_eq!(lower("Д-р İZ.").as_deref(), Some("д-р i̇z."));
        assert_eq!(Lower::of(&["Z.", "B"]).as_ref().map(Lower::as_str), Some("z.b"));
        assert_eq!(lower(&"A".repeat(LONGEST)), Some("a".repeat(LONGEST)));
        assert_eq!(lower(&"é".repeat(LONGEST)), None);
    }
}
