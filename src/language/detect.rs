//! Which language a text is in.

use super::Language;
use super::foreign::has_foreign_letters;
use super::script::{is_kana, script, written_in};
use super::tally::Tally;
use crate::boundary;
use crate::mark;
use crate::token;
use std::borrow::Cow;
use whatlang::{Detector, Lang, Script};

/// The sample: this many slices of the text, spread evenly over it.
const SLICES: usize = 4;
/// Bytes a slice. 4 kB in all are some 600 words.
const SLICE: usize = 1024;
/// Bytes a slice for trigrams, which settle sooner and cost more.
const TRIGRAM_SLICE: usize = 256;
/// From this many words on, a text in a language holds some of its function words.
const ENOUGH_WORDS: usize = 15;
/// Prose of a language has at least this part of its usual share of function words. Lists of names,
/// tables and languages without lists here stay below.
const LEAST_PART: f64 = 0.36;
/// Prose with less than this part of the usual share is in the language only if trigrams, asked for all
/// languages that they know, name it.
const DOUBTFUL_PART: f64 = 0.6;
/// Trigrams that are less sure than this name nothing.
const SURE_TRIGRAMS: f64 = 0.5;
/// Names keep their letters in Latin script, so that foreign ones tell only where function words are
/// fewer than this part of the usual share.
const NAMES_PART: f64 = 0.75;
/// Trigrams that know the neighbours of a language, but not itself, do not count where its function
/// words lead by this share of all words.
const UNKNOWN_LEAD: f64 = 0.04;
/// What the trigrams' answer, when it is certain, weighs against function words, as a share of all
/// words. In a long text the two agree; in a sentence function words are the better witness.
const TRIGRAMS: f64 = 0.1;
/// With a lead of so many function words in the first parts, the others would change nothing.
const SURE_LEAD: f64 = 12.0;
/// Neither would they where so great a part of the usual share of function words is there.
const SURE_PART: f64 = 0.8;

/// A language told from a text, and how sure that is.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Detection {
    /// The language.
    pub language: Language,
    /// From 0 (a guess) to 1 (certain, or named by the caller).
    pub confidence: f64,
}

impl Detection {
    /// A language that somebody named.
    pub(crate) const fn named(language: Language) -> Self {
        Self { language, confidence: 1.0 }
    }
}

/// Tells the language of `text`: function words name it, among them those of languages that
/// trigrams do not know (Malay, Swahili); where they do not say clearly, trigrams help.
pub(crate) fn detect(text: &str) -> Detection {
    let text = text.trim_matches(mark::is_blank);
    let nothing = Detection { language: Language::Undetermined, confidence: 0.0 };
    let sample = sample(text, SLICE);
    let Some(script) = script(&sample) else { return nothing };
    // One language in a script needs no further witness, and lists of languages written without
    // spaces hold pairs of characters, which say little.
    if !matches!(script, Script::Latin | Script::Cyrillic | Script::Arabic) {
        return by_script(&sample, script).unwrap_or(nothing);
    }
    let (mut votes, rest) = Tally::first(&sample);
    if is_sure(&votes, script, text) {
        let (language, _) = votes.leaders();
        return Detection { language, confidence: votes.confidence() };
    }
    for part in rest {
        votes.count(&sample, part);
    }
    // Trigrams cost more, and are asked for languages that they could make win.
    let rivals = votes.rivals(TRIGRAMS);
    let (leader, _) = votes.leaders();
    let blind = leader.whatlang().is_none() && votes.lead() > UNKNOWN_LEAD;
    if rivals.len() > 1 && !blind {
        if let Some(named) = by_trigrams(&self::sample(text, TRIGRAM_SLICE), &rivals) {
            votes.named = Some((named.language, TRIGRAMS * named.confidence));
        }
    }
    let best = votes.likeliest();
    if votes.words >= ENOUGH_WORDS && is_foreign(&votes, best, script, text) {
        return nothing;
    }
    Detection { language: best, confidence: votes.confidence() }
}

/// Whether there is no doubt: nothing for trigrams to settle, and nothing by chance.
fn is_sure(votes: &Tally<'_>, script: Script, text: &str) -> bool {
    let (best, _) = votes.leaders();
    let known = |language: &&Language| language.whatlang().is_some() || **language == best;
    votes.lead() * votes.words as f64 > SURE_LEAD
        && votes.part(best) > SURE_PART
        && votes.rivals(TRIGRAMS).iter().filter(known).count() == 1
        && !is_foreign(votes, best, script, text)
}

/// Whether a text is not in `language`, though its function words speak for it most.
fn is_foreign(votes: &Tally<'_>, language: Language, script: Script, text: &str) -> bool {
    let part = votes.part(language);
    let telling = script != Script::Latin || part < NAMES_PART;
    if part < LEAST_PART || telling && has_foreign_letters(language, &votes.wide, votes.all) {
        return true;
    }
    part < DOUBTFUL_PART && language.whatlang().is_some() && {
        let named = whatlang::detect(&sample(text, TRIGRAM_SLICE));
        named.is_none_or(|named| Some(named.lang()) != language.whatlang())
    }
}

/// The language of a script that few languages share, unless trigrams are sure that it is another.
fn by_script(sample: &str, script: Script) -> Option<Detection> {
    let in_script = |language: &&Language| {
        language.whatlang().is_some_and(|lang| script.langs().contains(&lang))
    };
    let mut listed = Language::ALL.iter().filter(in_script);
    let listed = match (listed.next(), listed.next()) {
        // Asked for one language, trigrams say no more than the script; ideographs are of two, of which Japanese
        // has kana.
        (Some(&language), None) if script != Script::Mandarin || !sample.contains(is_kana) => {
            Detection::named(language)
        }
        _ => by_trigrams(sample, Language::ALL)?,
    };
    let is_known =
        |lang: Lang| Language::ALL.iter().any(|language| language.whatlang() == Some(lang));
    // Of a script whose languages are all listed trigrams name none other.
    if script.langs().iter().all(|&lang| is_known(lang)) {
        return Some(listed);
    }
    let any = whatlang::detect(sample)?;
    let known = is_known(any.lang());
    let few = token::words(sample).take(ENOUGH_WORDS).count() < ENOUGH_WORDS;
    (known || few || any.confidence() < SURE_TRIGRAMS).then_some(listed)
}

/// Which of `languages` script and trigrams name (`whatlang`), if it knows any.
fn by_trigrams(sample: &str, languages: &[Language]) -> Option<Detection> {
    let known: Vec<_> = languages.iter().filter_map(|language| language.whatlang()).collect();
    // Asked for one language, trigrams tell no more than its script, and are certain: for 1 kB of text that
    // saves 410 000 instructions, at first use 690 000.
    if let ([lang], Some(script)) = (&*known, written_in(sample)) {
        if !script.langs().contains(lang) {
            return None;
        }
        let language = *languages.iter().find(|language| language.whatlang() == Some(*lang))?;
        return Some(Detection::named(language));
    }
    let info = Detector::with_allowlist(known).detect(sample)?;
    let named = |language: &&Language| language.whatlang() == Some(info.lang());
    let language = *languages.iter().find(named)?;
    Some(Detection { language, confidence: info.confidence() })
}

/// The whole of a short text, or slices of a long one.
fn sample(text: &str, slice: usize) -> Cow<'_, str> {
    if text.len() <= SLICES * slice {
        return Cow::Borrowed(text);
    }
    let step = (text.len() - slice) / (SLICES - 1);
    let slices = (0..SLICES).map(|i| {
        let start = i * step;
        &text[boundary::floor(text, start)..boundary::ceil(text, start + slice)]
    });
    Cow::Owned(slices.collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
            "Kerajaan berkata bahawa jambatan itu boleh digunakan kerana ia telah pun dibaiki.",
            Language::Malay,
        );
        check(
            "Pak Lurah ngendika yen kreteg iku wis bisa dilewati amarga wis didandani dening warga.",
            Language::Javanese,
        );
        check(
            "Serikali ilisema kwamba daraja hilo lilikuwa limefungwa kwa sababu ya mvua.",
            Language::Swahili,
        );
        check("We saw the bridge and he said it was closed.", Language::English);
        check("Gempa M 4,7 Terasa sampai ke Lembah, Warga Desa Mengungsi", Language::Indonesian);
        check("Vi så broen, og han sagde, at den var lukket.", Language::Danish);
    }

    #[test]
    fn knows_when_there_is_nothing_to_tell() {
        check("", Language::Undetermined);
        check("12 34 56 !", Language::Undetermined);
    }

    #[test]
    fn is_surer_of_more_text() {
        let word = detect("jembatan").confidence;
        let article = detect(include_str!("../../examples/texts/id.txt")).confidence;
        assert!(word < article && article <= 1.0, "{word} {article}");
    }

    #[test]
    fn white_space_around_a_text_changes_nothing() {
        // The first of four slices is English, the others are Indonesian.
        let text = "the bread and ".repeat(150) + &"yang padi dan tidak ".repeat(300);
        let bare = detect(&text);
        assert_eq!(bare.language, Language::Indonesian);
        for padding in [1, 70, 700, 7000] {
            let blank = " \n".repeat(padding);
            assert_eq!(detect(&format!("\u{feff}{blank}{text}{blank}{blank}")), bare);
        }
    }

    /// What trigrams and the script say, asked in full.
    #[track_caller]
    fn check_short_cuts(text: &str) {
        let text = sample(text, SLICE);
        let script = script(&text);
        assert_eq!(script, whatlang::detect_script(&text), "{text}");
        for &language in Language::ALL {
            let Some(lang) = language.whatlang() else { continue };
            let found = Detector::with_allowlist(vec![lang]).detect(&text);
            let named = found.filter(|found| found.lang() == lang);
            let expected =
                named.map(|named| Detection { language, confidence: named.confidence() });
            assert_eq!(by_trigrams(&text, &[language]), expected, "{language} {text}");
        }
        let all = Language::ALL.iter().filter_map(|language| language.whatlang()).collect();
        let found = Detector::with_allowlist(all).detect(&text);
        let by_script = script.and_then(|script| by_script(&text, script));
        if let Some(by_script) = by_script.and_then(|found| found.language.whatlang()) {
            assert_eq!(found.map(|found| found.lang()), Some(by_script), "{text}");
        }
    }

    #[test]
    fn short_cuts_say_what_the_long_way_does() {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
        for folder in ["tests/golden", "examples/texts"] {
            for entry in std::fs::read_dir(format!("{root}{folder}")).expect("the folder is there")
            {
                let path = entry.expect("the entry can be read").path();
                let Ok(text) = std::fs::read_to_string(&path) else { continue };
                check_short_cuts(&text);
                for line in text.lines().step_by(9) {
                    check_short_cuts(line);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn short_cuts_hold_for_any_text(text in "\\PC{0,60}|[a-zа-яء-يα-ω \u{1d00}-\u{1d80}]{0,12}") {
            check_short_cuts(&text);
        }
    }

    #[test]
    fn samples_the_whole_of_a_long_text() {
        let text = "é".repeat(9000) + "z";
        let sample = sample(&text, SLICE);
        assert!(sample.len() <= SLICES * (SLICE + 5));
        assert!(sample.ends_with('z'));
    }
}
