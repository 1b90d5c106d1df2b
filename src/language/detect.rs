//! Which language a text is in.

use super::Language;
use crate::token;
use std::sync::LazyLock;
use whatlang::Detector;

/// The sample: this many slices of the text, spread evenly over it.
const SLICES: usize = 4;
/// Bytes a slice. 4 kB in all are some 600 words, where trigrams have long settled.
const SLICE: usize = 1024;
/// From this many words on, a text in a language holds some of its function words.
const ENOUGH_WORDS: usize = 40;
/// The least share of function words in running text. Prose has 30 to 50 %; lists of names, tables
/// and languages without lists here stay below.
const FUNCTION_WORD_SHARE: f64 = 0.08;

/// A language told from a text, and how sure that is.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Detection {
    /// The language.
    pub language: Language,
    /// From 0 (a guess) to 1 (certain).
    pub confidence: f64,
}

/// Tells the language of `text`: trigrams and script (`whatlang`) name one, and function words
/// decide between it and the languages that trigrams do not know (Malay, Swahili), or refuse it.
pub(crate) fn detect(text: &str) -> Detection {
    static DETECTOR: LazyLock<Detector> = LazyLock::new(|| {
        let known = Language::ALL.iter().filter_map(|language| language.whatlang());
        Detector::with_allowlist(known.collect())
    });
    let nothing = Detection { language: Language::Undetermined, confidence: 0.0 };
    let sample = sample(text);
    let Some(info) = DETECTOR.detect(&sample) else { return nothing };
    let named = Language::ALL.iter().find(|language| language.whatlang() == Some(info.lang()));
    let Some(&named) = named else { return nothing };
    let words: Vec<String> = token::words(&sample).map(|(_, word)| word.to_lowercase()).collect();
    let unknown_to_trigrams = Language::ALL.iter().filter(|language| language.whatlang().is_none());
    let mut best = (function_word_share(named, &words), named);
    for &language in unknown_to_trigrams {
        let share = function_word_share(language, &words);
        if share > best.0 {
            best = (share, language);
        }
    }
    let (share, language) = best;
    // The lists of languages written without spaces hold pairs of characters, of which far fewer
    // are grammar alone: there the script has said enough.
    let spaced = language.separator() == " " && info.script() == whatlang::Script::Latin;
    if spaced && words.len() >= ENOUGH_WORDS && share < FUNCTION_WORD_SHARE {
        return nothing;
    }
    let confidence = if language == named { info.confidence() } else { share.min(1.0) };
    Detection { language, confidence }
}

/// The share of `words` that are function words of `language`.
fn function_word_share(language: Language, words: &[String]) -> f64 {
    let lexicon = language.lexicon();
    let hits = words.iter().filter(|word| lexicon.is_stop_word(word)).count();
    hits as f64 / words.len().max(1) as f64
}

/// The whole of a short text, or slices of a long one.
fn sample(text: &str) -> String {
    if text.len() <= SLICES * SLICE {
        return text.to_owned();
    }
    let step = (text.len() - SLICE) / (SLICES - 1);
    let slices = (0..SLICES).map(|slice| {
        let start = slice * step;
        &text[text.floor_char_boundary(start)..text.ceil_char_boundary(start + SLICE)]
    });
    slices.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Language) {
        assert_eq!(detect(text).language, expected, "{text}");
    }

    #[test]
    fn tells_neighbours_apart() {
        check(
            "Pemerintah desa mengatakan bahwa jembatan itu bisa dipakai karena sudah diperbaiki.",
            Language::Indonesian,
        );
        check(
            "Kerajaan berkata bahawa jambatan itu boleh digunakan kerana ia telah pun dibaiki oleh mereka semalam.",
            Language::Malay,
        );
        check(
            "Serikali ilisema kwamba daraja hilo lilikuwa limefungwa kwa sababu ya mvua na wakazi wa eneo hilo.",
            Language::Swahili,
        );
    }

    #[test]
    fn knows_when_there_is_nothing_to_tell() {
        check("", Language::Undetermined);
        check("12 34 56 !", Language::Undetermined);
    }

    #[test]
    fn samples_the_whole_of_a_long_text() {
        let text = "é".repeat(9000) + "z";
        let sample = sample(&text);
        assert!(sample.len() <= SLICES * (SLICE + 5));
        assert!(sample.ends_with('z'));
    }
}
