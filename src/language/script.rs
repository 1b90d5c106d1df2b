//! Which script a text is in.

use whatlang::Script;

/// The script that most letters are in.
pub(super) fn script(sample: &str) -> Option<Script> {
    let han = || is_mostly_han(sample).then_some(Script::Mandarin);
    written_in(sample).or_else(han).or_else(|| whatlang::detect_script(sample))
}

/// The script that more letters are in than in all others, if it is one of the three with many languages.
/// `whatlang`, which tells any, takes 170 000 instructions for 4 kB.
pub(super) fn written_in(sample: &str) -> Option<Script> {
    let bytes = sample.as_bytes();
    let latin = count(bytes, |byte| byte.is_ascii_alphabetic());
    // The first bytes of characters beyond ASCII.
    let wide = count(bytes, |byte| byte >= 0xc0);
    if latin > wide {
        return Some(Script::Latin);
    }
    let most = |letters: usize| 2 * letters > latin + wide;
    // U+0400 to U+047F, and U+0600 to U+06FF.
    let cyrillic =
        || most(count(bytes, |byte| matches!(byte, 0xd0 | 0xd1))).then_some(Script::Cyrillic);
    let arabic =
        || most(count(bytes, |byte| matches!(byte, 0xd8..=0xdb))).then_some(Script::Arabic);
    cyrillic().or_else(arabic)
}

/// Whether surely more letters are Han than all others.
fn is_mostly_han(sample: &str) -> bool {
    // U+5000 to U+8FFF, which are most.
    let han = count(sample.as_bytes(), |byte| matches!(byte, 0xe5..=0xe8));
    let letters = count(sample.as_bytes(), |byte| byte.is_ascii_alphabetic() || byte >= 0xc0);
    2 * han > letters
}

/// How many of the `bytes` are so. Counts that fit into a byte are kept many at a time.
fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
    let few = |bytes: &[u8]| bytes.iter().fold(0, |count: u8, &byte| count + u8::from(is(byte)));
    bytes.chunks(u8::MAX.into()).map(|bytes| usize::from(few(bytes))).sum()
}

/// Whether `c` is kana, of any width and age.
pub(super) fn is_kana(c: char) -> bool {
    c >= '\u{3041}'
        && matches!(c,
            '\u{3041}'..='\u{30ff}'
            | '\u{31f0}'..='\u{31ff}'
            | '\u{ff66}'..='\u{ff9f}'
            | '\u{1aff0}'..='\u{1b16f}')
}
