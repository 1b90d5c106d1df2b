//! Words at the start of a sentence that point back.

use super::Lean;
use crate::boundary;
use crate::language::{Lexicon, Pointer};
use crate::letter::{is_numeric, lower_number, number};
use crate::mark;
use crate::token;
use memchr::memchr2_iter;

/// So many of the first words are looked at.
const FIRST_WORDS: usize = 8;
/// So many are looked at for a demonstrative with its noun.
const WORDS: usize = 30;
/// The noun of a demonstrative is among so many words behind it.
const NOUN_WORDS: usize = 2;
/// Forms of a word have at least this many letters in common.
const PREFIX: usize = 4;

/// How the first words of a sentence point back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pointing<'t> {
    pub(crate) lean: Lean,
    /// The noun of a demonstrative.
    pub(crate) noun: Option<&'t str>,
}

/// How the first words of a sentence point back, if they do.
///
/// A connective is one at the very start. A pronoun or demonstrative points back where nothing that it
/// could stand for comes before it in the sentence: a name, or another content word that no comma
/// parts from it (*After the storm, she left*). Where demonstratives stand behind their nouns, only a
/// name can keep one from pointing back. In scripts without spaces nothing but the start is looked at.
pub(crate) fn of_words<'t>(sentence: &'t str, lexicon: &Lexicon) -> Option<Pointing<'t>> {
    let pointing = |lean| Pointing { lean, noun: None };
    let start = || lexicon.pointers.at_start(sentence).map(|found| found.role);
    let points = lexicon.not_pointing.at_start(sentence).next().is_none();
    if points && start().any(|role| role == Pointer::Connective) {
        return Some(pointing(Lean::Connective));
    }
    if token::has_spaceless(sentence) {
        return start().next().filter(|_| points).map(|role| pointing(role.into()));
    }
    let announces = || lexicon.announcements.is_in(sentence);
    let mut before = Before::default();
    for (nth, (at, word)) in token::words(sentence).take(WORDS).enumerate() {
        // Of what stands further behind nothing but a demonstrative counts.
        let near = nth < FIRST_WORDS;
        if near {
            before.pass(&sentence[before.end..at]);
        }
        let is_pointing = || !before.starts(at).any(|start| spans(lexicon, sentence, start, at));
        match if near { pointer(word, lexicon) } else { listed(word, lexicon) } {
            Some(Lean::Demonstrative) if (!near || before.content) && !announces() => {
                let noun = noun_at(sentence, at, word, &before, lexicon);
                let said = |noun: &&str| mentions(&sentence[..offset(sentence, noun)], noun);
                if let Some(noun) = noun.filter(|noun| !said(noun) && is_pointing()) {
                    return Some(Pointing { lean: Lean::Demonstrative, noun: Some(noun) });
                }
            }
            Some(lean) if near && before.lets(lean, lexicon) && is_pointing() => {
                let noun = noun_at(sentence, at, word, &before, lexicon);
                return Some(Pointing { lean, noun: noun.filter(|_| lean == Lean::Demonstrative) });
            }
            None if near => before.add(word, lexicon),
            _ => {}
        }
        before.end = at + word.len();
        before.words = [Some(at), before.words[0]];
    }
    None
}

/// Where `part`, which is a slice of `text`, begins in it.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// The noun of the demonstrative `word` at `at`.
fn noun_at<'t>(
    sentence: &'t str,
    at: usize,
    word: &str,
    before: &Before,
    lexicon: &Lexicon,
) -> Option<&'t str> {
    let found = match before.words[0] {
        Some(before) if lexicon.profile.demonstratives_behind => {
            token::words(&sentence[before..]).next()
        }
        _ => noun(&sentence[at + word.len()..], lexicon),
    };
    found.map(|(_, noun)| noun).filter(|noun| !lexicon.is_stop_word_in_any_case(noun))
}

/// The noun behind a demonstrative, perhaps with another word between.
fn noun<'t>(behind: &'t str, lexicon: &Lexicon) -> Option<(usize, &'t str)> {
    let mut words = token::words(behind).take(NOUN_WORDS);
    words.find(|(_, word)| !lexicon.is_stop_word_in_any_case(word))
}

/// The names in a sentence: words in capitals that are none of function or of the calendar. In scripts
/// without capitals none.
pub(crate) fn names<'t>(sentence: &'t str, lexicon: &Lexicon) -> impl Iterator<Item = &'t str> {
    let words = token::words(sentence).map(|(_, word)| word);
    words.filter(|word| word.starts_with(char::is_uppercase) && lexicon.tells(word))
}

/// Whether `text` has `word`, in whatever form.
pub(crate) fn mentions(text: &str, word: &str) -> bool {
    // How forms of an ASCII word begin is looked for in the text first, which tells most from it at a tenth of
    // the cost.
    let head = &word[..boundary::floor(word, PREFIX)];
    let bits = u64::MAX.checked_shr(u64::BITS - 8 * head.len() as u32).unwrap_or_default();
    let lower = |text: &[u8]| lower_number(number(text)) & bits;
    let wanted = lower(head.as_bytes());
    let may_have = match *head.as_bytes() {
        [first, ..] if head.is_ascii() => {
            let (text, cases) =
                (text.as_bytes(), [first.to_ascii_lowercase(), first.to_ascii_uppercase()]);
            memchr2_iter(cases[0], cases[1], text).any(|at| lower(&text[at..]) == wanted)
        }
        _ => true,
    };
    may_have && token::words(text).any(|(_, other)| alike(other, word))
}

/// Whether two words are forms of one, by how they begin.
#[inline]
fn alike(one: &str, other: &str) -> bool {
    // Most differ in their first letter, which is soon seen.
    let first = |word: &str| word.bytes().next().unwrap_or_default();
    let differs = first(one).is_ascii() && !first(one).eq_ignore_ascii_case(&first(other));
    !differs && begin_alike(one, other)
}

fn begin_alike(one: &str, other: &str) -> bool {
    // No other letter is like one of ASCII, though one for degrees becomes k in lower case.
    let lower =
        |a: char, b: char| a.is_ascii() == b.is_ascii() && a.to_lowercase().eq(b.to_lowercase());
    let same = |&(a, b): &(char, char)| a == b || lower(a, b);
    let prefix = one.chars().zip(other.chars()).take_while(same).count();
    let longest = one.chars().count().max(other.chars().count());
    prefix == longest || prefix >= PREFIX && 3 * prefix >= 2 * longest
}

/// What `word` points back as.
fn pointer(word: &str, lexicon: &Lexicon) -> Option<Lean> {
    let possessive = || lexicon.has_possessive(word).then_some(Lean::Pronoun);
    listed(word, lexicon).or_else(possessive)
}

/// What the list of pointers has `word` as.
fn listed(word: &str, lexicon: &Lexicon) -> Option<Lean> {
    let mut found = lexicon.pointers.at_start(word);
    let whole = found.find(|found| found.rest.is_empty() && found.role != Pointer::Connective);
    whole.map(|found| found.role.into())
}

impl From<Pointer> for Lean {
    fn from(role: Pointer) -> Self {
        match role {
            Pointer::Connective => Self::Connective,
            Pointer::Pronoun => Self::Pronoun,
            Pointer::Demonstrative => Self::Demonstrative,
        }
    }
}

/// Whether a phrase that points to nothing begins at `start` and reaches over the word at `at`.
fn spans(lexicon: &Lexicon, sentence: &str, start: usize, at: usize) -> bool {
    let phrases = lexicon.not_pointing.at_start(&sentence[start..]);
    phrases.into_iter().any(|found| sentence.len() - found.rest.len() > at)
}

/// What stands before a word.
#[derive(Default)]
struct Before {
    /// Where the last word ends.
    end: usize,
    /// Where the last two words begin, the last first.
    words: [Option<usize>; 2],
    /// Whether a name is among them.
    name: bool,
    /// Whether another content word is, with no comma behind it.
    content: bool,
}

impl Before {
    /// Takes what stands between two words.
    fn pass(&mut self, gap: &str) {
        if gap.contains(mark::is_comma) {
            self.content = false;
        }
    }

    /// Takes a word that points nowhere.
    fn add(&mut self, word: &str, lexicon: &Lexicon) {
        let tells = !word.starts_with(is_numeric) && lexicon.tells(word);
        if tells && self.words[0].is_some() && word.starts_with(char::is_uppercase) {
            self.name = true;
        }
        self.content |= tells;
    }

    /// Whether a word of this kind points back behind them.
    fn lets(&self, lean: Lean, lexicon: &Lexicon) -> bool {
        let behind = lexicon.profile.demonstratives_behind && lean == Lean::Demonstrative;
        !self.name && (behind || !self.content)
    }

    /// Where a phrase may begin that holds the word at `at`.
    fn starts(&self, at: usize) -> impl Iterator<Item = usize> {
        self.words.into_iter().flatten().chain([at])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use proptest::prelude::*;

    #[track_caller]
    fn check(language: Language, expected: Option<Lean>, sentences: &[&str]) {
        for sentence in sentences {
            let found = of_words(sentence, language.lexicon()).map(|found| found.lean);
            assert_eq!(found, expected, "{sentence}");
        }
    }

    proptest! {
        #[test]
        fn forms_are_found_in_any_text(
            text in "((laporan|LAPORANNYA|Lap|lapoŕ|Rain|air|K|\u{212a}|“Air|\\PC)[ .-]?){0,6}",
            word in "[Ll]aporan|air|ŕ|la|\u{212a}|k|\\PC{1,3}",
        ) {
            let naive = token::words(&text).any(|(_, other)| alike(other, &word));
            prop_assert_eq!(mentions(&text, &word), naive);
        }
    }

    #[test]
    fn finds_what_points_back() {
        let english = Language::English;
        check(english, Some(Lean::Connective), &["However, rain fell.", "“But rain fell.”"]);
        check(
            english,
            Some(Lean::Pronoun),
            &[
                "He left.",
                "On Monday she left.",
                "In 1990 their son left.",
                "After the storm, he left.",
            ],
        );
        check(
            english,
            Some(Lean::Demonstrative),
            &["These ideas spread.", "In this case rain fell."],
        );
        check(
            Language::Indonesian,
            Some(Lean::Demonstrative),
            &["Laporan itu menyebut hujan.", "Badan tersebut memantau hujan."],
        );
        check(Language::Indonesian, Some(Lean::Pronoun), &["Ia pergi.", "Ibunya pergi ke pasar."]);
    }

    #[test]
    fn knows_the_connectives_of_every_language() {
        for &language in Language::ALL {
            let (lexicon, connectives) =
                (language.lexicon(), language.lexicon().profile.connectives);
            assert!(!connectives.is_empty(), "{language}");
            for connective in connectives {
                let sentence = format!("{connective} x");
                let points = lexicon.not_pointing.at_start(&sentence).next().is_none();
                let found = of_words(&sentence, lexicon).map(|found| found.lean);
                assert!(!points || found == Some(Lean::Connective), "{language}: {connective}");
            }
        }
    }

    #[test]
    fn knows_the_pronouns_and_demonstratives_of_every_language() {
        for &language in Language::ALL {
            let (lexicon, profile) = (language.lexicon(), language.lexicon().profile);
            let words = [profile.pronouns, profile.demonstratives].into_iter();
            let words: Vec<&str> = words.flat_map(str::split_whitespace).collect();
            for word in words {
                assert!(of_words(word, lexicon).is_some(), "{language}: {word}");
            }
            for phrase in profile.not_pointing {
                let found = of_words(phrase, lexicon);
                assert_eq!(found, None, "{language}: {phrase}");
            }
        }
    }

    #[test]
    fn leaves_what_stands_alone() {
        check(
            Language::English,
            None,
            &[
                "",
                "The mayor said he would leave.",
                "Nora Vale left with her son.",
                "When Nora arrived, she slept.",
                "This year rain fell early.",
                "Butter melts.",
            ],
        );
        check(
            Language::Indonesian,
            None,
            &[
                "Tahun ini hujan turun lebih awal.",
                "Biasanya hujan turun pada November.",
                "Wali Kota Rini Astuti mengatakan hal itu.",
            ],
        );
    }
}
