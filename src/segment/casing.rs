//! Whether sentences of a text begin with capitals.

use crate::boundary;
use crate::language::Lexicon;
use crate::letter;
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

/// Words of at least this many letters are no units that the lists miss.
const SURE_WORD: usize = 5;

/// Tells by what follows plain words and marks at the start of `text`, and by whether there is any
/// capital at all.
pub(crate) fn casing(text: &str, lexicon: &Lexicon) -> Casing {
    let text = text.trim_start_matches(mark::is_blank);
    let sample = boundary::head(text, SAMPLE);
    if begins_small(sample) && !sample.contains(char::is_uppercase) {
        return Casing::AllLower;
    }
    let (mut lower, mut upper) = (0, 0);
    for at in memchr::memchr3_iter(b'.', b'!', b'?', sample.as_bytes()) {
        let before = &sample[..at];
        let word = &before[before.trim_end_matches(char::is_lowercase).len()..];
        let plain = word.chars().nth(1).is_some() && lexicon.abbreviation(word).is_none();
        let mut behind = sample[at + 1..].chars();
        if plain && behind.next() == Some(' ') {
            // A short word behind a number may be a unit that no list has: *2 tbsp. honey*.
            let sure = || {
                let before = before[..at - word.len()].trim_end();
                !before.ends_with(char::is_numeric)
                    || word.chars().count() >= SURE_WORD
                    || lexicon.is_stop_word(word)
            };
            match behind.next() {
                Some(c) if c.is_lowercase() => lower += usize::from(sure()),
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

/// Whether the first letter of `text` is a small one.
fn begins_small(text: &str) -> bool {
    text.chars().find(|c| letter::is_alphabetic(*c)).is_some_and(char::is_lowercase)
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
        let recipe = "Stir in 2 spn. honey and 1 cps. ginger. Pour it out. Drink it.";
        assert_eq!(casing(recipe, lexicon), Casing::Normal);
        for short in ["the mill closed in 1975. nobody knows why.", "so it was"] {
            assert_eq!(casing(short, lexicon), Casing::AllLower);
        }
        assert_eq!(casing("水が出た。", Language::Japanese.lexicon()), Casing::Normal);
    }
}
