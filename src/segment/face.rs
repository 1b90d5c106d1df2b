//! Faces and pictographs that stand for a stop, or behind one: *:-)*, *))*, 😀, 🎉.

use crate::mark;
use crate::token;

/// The length of the face or row of pictographs that `text` begins with, white space or what closes
/// behind it, if it does. In Chinese and Japanese, words follow without white space.
pub(super) fn face(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let drawn = |byte: &u8| matches!(byte, b'(' | b')' | b'D' | b'P');
    let len = match *bytes.first()? {
        b':' | b';' | b'=' => {
            let eyes = 1 + usize::from(bytes.get(1) == Some(&b'-'));
            let mouth = bytes[eyes..].iter().take(LONGEST).take_while(|byte| drawn(byte)).count();
            if mouth == 0 { 0 } else { eyes + mouth }
        }
        // Smiles without eyes are common in Russian.
        b')' => bytes.iter().take(LONGEST).take_while(|&&byte| byte == b')').count(),
        byte if byte.is_ascii() => return None,
        _ => return pictographs(text),
    };
    let shortest = if bytes[0] == b')' { 2 } else { 1 };
    let whole = text[len..].chars().next().is_none_or(char::is_whitespace);
    (len >= shortest && whole).then_some(len)
}

/// A row of faces has at most this many characters.
const LONGEST: usize = 20;

fn pictographs(text: &str) -> Option<usize> {
    if !text.starts_with(mark::is_pictograph) {
        return None;
    }
    let drawn = |&c: &char| mark::is_pictograph(c) || mark::shapes_pictograph(c);
    let len = text.chars().take(LONGEST).take_while(drawn).map(char::len_utf8).sum();
    let behind = text[len..].chars().next();
    let whole = |c: char| c.is_whitespace() || mark::closes(c) || token::is_ideographic(c);
    behind.is_none_or(whole).then_some(len)
}

/// Whether the first character of `bytes` may be a pictograph, by its first two bytes.
pub(super) const fn may_begin(bytes: &[u8]) -> bool {
    match bytes {
        [0xf0, second, ..] => *second == 0x9f,
        [0xe2, second, ..] => matches!(second, 0x8c | 0x8f | 0x98..=0x9e | 0xac | 0xad),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_faces() {
        for (text, expected) in [
            (":) Also", Some(2)),
            (":-)) Also", Some(4)),
            (";D", Some(2)),
            (")))) Dann", Some(4)),
            ("😀😀 Lalu", Some(8)),
            ("👍🏽 Lalu", Some(8)),
            ("👩\u{200d}🚒\u{fe0f} Lalu", Some(14)),
            ("❤️ Lalu", Some(6)),
            ("🇮🇩 Lalu", Some(8)),
            ("⭐⭐) Lalu", Some(6)),
            ("👍下次", Some(4)),
            ("👍x", None),
            ("✔ Lalu", None),
            ("\u{fe0f} Lalu", None),
            (") Dann", None),
            (":)x", None),
            (": Dann", None),
            (":Dann", None),
            ("", None),
        ] {
            assert_eq!(face(text), expected, "{text}");
        }
    }

    #[test]
    fn no_pictograph_is_passed_over_unread() {
        for c in ('\0'..=char::MAX).filter(|&c| mark::is_pictograph(c)) {
            assert!(may_begin(c.encode_utf8(&mut [0; 4]).as_bytes()), "{c}");
        }
    }
}
