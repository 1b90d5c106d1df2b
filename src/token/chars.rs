//! What characters are to words.

use crate::letter::{self, is_alphanumeric, is_ordered_mark};
use crate::mark;
use unicode_normalization::char::is_combining_mark;

/// Whether `c` belongs to a script that is written without spaces between words.
pub(crate) fn is_spaceless(c: char) -> bool {
    // Most are Han.
    matches!(c, '\u{4e00}'..='\u{9fff}')
        || c >= '\u{e00}'
            && matches!(c,
            '\u{e00}'..='\u{eff}' // Thai, Lao
            | '\u{1000}'..='\u{109f}' // Burmese
            | '\u{1780}'..='\u{17ff}' // Khmer
            | '\u{3005}'..='\u{3007}'
            | '\u{3041}'..='\u{30ff}' // kana
            | '\u{31f0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}' // Han
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}')
}

/// Whether `text` has a character of such a script. They have three bytes or more, which the first tells.
pub(crate) fn has_spaceless(text: &str) -> bool {
    let mut bytes = text.bytes().enumerate();
    !text.is_ascii() && bytes.any(|(at, byte)| byte >= 0xe0 && text[at..].starts_with(is_spaceless))
}

/// Whether `c` is a letter: the answer of the standard library, which takes thousands of steps for those
/// of scripts without spaces.
pub(crate) fn is_letter(c: char) -> bool {
    let digit = matches!(c,
        '\u{e50}'..='\u{e59}'
        | '\u{ed0}'..='\u{ed9}'
        | '\u{1040}'..='\u{1049}'
        | '\u{17e0}'..='\u{17e9}'
        | '\u{3007}');
    is_spaceless(c) && !digit || letter::is_alphabetic(c)
}

/// Whether `c` is Han or kana: scripts without spaces whose sentences end with marks.
pub(crate) fn is_ideographic(c: char) -> bool {
    c >= '\u{3005}' && is_spaceless(c) && !c.is_numeric()
}

/// Whether `c` is a letter of a script without spaces that writes sounds, such as Thai: a pair of
/// them seldom makes a word.
pub(crate) fn is_spaceless_alphabet(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Whether `c` is a sign of katakana, which writes loan words and the like.
pub(crate) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}')
}

/// Whether `c` is one of the marks that most texts have beyond ASCII: dashes, quotation marks, dots.
/// Sooner told than what is alphanumeric.
pub(super) fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206f}')
}

/// Whether `c` goes on a word beyond ASCII that has begun.
pub(super) fn is_inner(c: char) -> bool {
    mark::is_joiner(c)
        || !is_punctuation(c) && (is_alphanumeric(c) || is_ordered_mark(c) || is_combining_mark(c))
}
