//! Whether sentences of a text begin with capitals.

use crate::boundary;
use crate::language::Lexicon;
use crate::mark;

/// Whether letter case tells sentences apart in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Casing {
    /// Sentences begin with a capital, so that a lower-case letter goes on the one before.
    Normal,
    /// Sentences begin with small letters as well (chats, reviews, some transcripts).
    AllLower,
}

/// Bytes looked at.
const SAMPLE: usize = 8000;
/// Text is taken to do without capitals when for this many sentences that begin with one, another
/// begins without. In prose 1 of 50 seems to (an abbreviation, a name), in chats most do.
const CAPITALS_TO_NONE: usize = 2;
/// Fewer sentences without a capital may be chance.
const FEWEST_WITHOUT: usize = 2;

/// Tells by what follows plain words and marks at the start of `text`.
pub(crate) fn casing(text: &str, lexicon: &Lexicon) -> Casing {
    let text = text.trim_start_matches(mark::is_blank);
    let sample = boundary::head(text, SAMPLE);
    let (mut lower, mut upper) = (0, 0);
    for (at, mark) in sample.match_indices(['.', '!', '?']) {
        let before = &sample[..at];
        let word = &before[before.trim_end_matches(char::is_lowercase).len()..];
        let plain = word.chars().nth(1).is_some() && lexicon.abbreviation(word).is_none();
        let mut behind = sample[at + mark.len()..].chars();
        if plain && behind.next() == Some(' ') {
            match behind.next() {
                Some(c) if c.is_lowercase() => lower += 1,
                Some(c) if c.is_uppercase() => upper += 1,
                _ => {}
            }
        }
    }
    if lower >= FEWEST_WITHOUT && lower * CAPITALS_TO_NONE > upper {
        Casing::AllLower
    } else {
        Casing::Normal
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn tells_chats_from_prose() {
        let lexicon = Language::English.lexicon();
        let chat = "i went there. it was closed! so i left. nobody told me.";
        assert_eq!(casing(chat, lexicon), Casing::AllLower);
        let prose = "I went there, e.g. on Monday. It was closed! So I left, etc. and so on. No.";
        assert_eq!(casing(prose, lexicon), Casing::Normal);
    }
}
