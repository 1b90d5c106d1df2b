//! Faces and pictographs that stand for a stop, or behind one: *:-)*, *))*, 😀, 🎉.

use super::limits::LONGEST_WORD;
use super::lower::Lower;
use super::next;
use super::open::OpenSentence;
use super::stop::Stop;
use crate::boundary;
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
        byte if byte.is_ascii() => 0,
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

/// Whether the character at byte `at` may be a pictograph, by its first two bytes.
pub(super) fn may_begin(bytes: &[u8]) -> bool {
    match bytes {
        [0xf0, second, ..] => *second == 0x9f,
        [0xe2, second, ..] => matches!(second, 0x8c | 0x8f | 0x98..=0x9e | 0xac | 0xad),
        _ => false,
    }
}

/// Whether the row of pictographs of `stop` ends the sentence: it does before a letter that is no small
/// one, but for flags, which stand before names, and where it has the place of a word: *I ❤️ Java*.
pub(super) fn is_end(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let rest = sentence.behind(stop).trim_start();
    let Some(next) = rest.trim_start_matches(mark::opens).chars().next() else { return true };
    if !next.is_alphabetic() || next.is_lowercase() {
        return false;
    }
    let drawn = sentence.from(stop).chars().next();
    let from =
        boundary::ceil(sentence.text, sentence.start.max(stop.mark.saturating_sub(LONGEST_WORD)));
    let before = &sentence.text[from..stop.mark];
    let Some((at, word)) = token::words(before).last() else { return false };
    let only = from == sentence.start && token::words(&before[..at]).next().is_none();
    let function =
        || Lower::of(&[word]).is_some_and(|word| sentence.lexicon.is_stop_word(word.as_str()));
    let names = drawn.is_some_and(mark::is_flag);
    let word = (only || drawn.is_some_and(mark::is_heart)) && function();
    !names && !word || next::begins_sentence(rest, sentence.lexicon)
}

/// Whether `stop` is a row of pictographs.
pub(super) fn is_drawn(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    may_begin(&sentence.text.as_bytes()[stop.mark..])
        && sentence.from(stop).starts_with(mark::is_pictograph)
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
