//! Faces that stand for a stop, or behind one: *:-)*, *))*, 😀.

/// The length of the face that `text` begins with, white space behind it, if it does.
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
        _ => text.chars().take(LONGEST).take_while(|&c| is_emoji(c)).map(char::len_utf8).sum(),
    };
    let shortest = if bytes[0] == b')' { 2 } else { 1 };
    let whole = text[len..].chars().next().is_none_or(char::is_whitespace);
    (len >= shortest && whole).then_some(len)
}

/// A row of faces has at most this many characters.
const LONGEST: usize = 20;

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f600}'..='\u{1f64f}' | '\u{1f910}'..='\u{1f92f}' | '\u{1f970}'..='\u{1f97a}')
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
            (") Dann", None),
            (":)x", None),
            (": Dann", None),
            (":Dann", None),
            ("", None),
        ] {
            assert_eq!(face(text), expected, "{text}");
        }
    }
}
