//! What the tables promise, and the matchers rely on.

use super::*;
use crate::mark;
use crate::{BlockKind, Document, Format};
use std::collections::BTreeSet;
use unicode_normalization::is_nfc;

fn languages() -> impl Iterator<Item = Language> {
    Language::ALL.iter().copied().chain([Language::Undetermined])
}

#[test]
fn the_front_page_lists_every_language() {
    let page: String =
        include_str!("../lib.rs").lines().take_while(|line| line.starts_with("//!")).collect();
    for language in Language::ALL {
        assert!(page.contains(language.name()), "{language}");
    }
}

fn words(list: &'static str) -> Vec<&'static str> {
    list.split_whitespace().collect()
}

impl Profile {
    /// Every list by its name, in each script.
    fn lists(&self) -> Vec<(&'static str, Vec<&'static str>)> {
        [
            ("stop_words", words(self.stop_words)),
            ("leading", words(self.leading)),
            ("either", words(self.either)),
            ("numbered", words(self.numbered)),
            ("trailing", words(self.trailing)),
            ("links", self.links.to_vec()),
            ("labels", self.labels.to_vec()),
            ("notices", self.notices.to_vec()),
            ("edge_notices", self.edge_notices.to_vec()),
            ("credits", self.credits.to_vec()),
            ("captions", self.captions.to_vec()),
            ("references", self.references.to_vec()),
            ("wrote", self.wrote.to_vec()),
            ("calendar", words(self.calendar)),
            ("places", words(self.places)),
            ("connectives", self.connectives.to_vec()),
            ("pronouns", words(self.pronouns)),
            ("demonstratives", words(self.demonstratives)),
            ("possessive_endings", words(self.possessive_endings)),
            ("not_possessive", words(self.not_possessive)),
            ("not_pointing", self.not_pointing.to_vec()),
            ("announcements", self.announcements.to_vec()),
            ("courtesies", self.courtesies.to_vec()),
        ]
        .into_iter()
        .map(|(name, list)| (name, self.in_scripts(list).collect()))
        .collect()
    }
}

/// `phrase` as a page may write it: as it stands, with a capital, in capitals.
fn in_cases(phrase: &str) -> BTreeSet<String> {
    let mut chars = phrase.chars();
    let first: String = chars.by_ref().take(1).flat_map(char::to_uppercase).collect();
    let capitals: String = phrase.chars().flat_map(char::to_uppercase).collect();
    [phrase.to_owned(), first + chars.as_str(), capitals]
        .into_iter()
        // *ß* has no capital of its own.
        .filter(|written| written.chars().flat_map(char::to_lowercase).eq(phrase.chars()))
        .collect()
}

/// Whether `line` is furniture below a paragraph.
fn is_furniture(line: &str, language: Language) -> bool {
    let text = format!("Aba caba daba eba, faba gaba haba.\n\n{line}");
    let document = Document::parse(&text, Format::Text, language);
    let kinds: Vec<BlockKind> = document.blocks().iter().map(|block| block.kind).collect();
    kinds == [BlockKind::Paragraph, BlockKind::Furniture]
}

#[test]
fn words_are_composed_and_in_lower_case() {
    for language in languages() {
        for (name, list) in language.profile().lists() {
            for word in list {
                assert!(is_nfc(word), "{language} {name}: {word}");
                let lower = word.to_lowercase();
                // Days and months have the capitals of the language.
                assert!(*word == lower || name == "calendar", "{language} {name}: {word}");
            }
        }
    }
}

#[test]
fn no_list_has_a_word_twice() {
    for language in languages() {
        for (name, list) in language.profile().lists() {
            let mut seen = BTreeSet::new();
            for word in list {
                assert!(seen.insert(word), "{language} {name}: {word}");
            }
        }
    }
}

#[test]
fn an_abbreviation_stands_in_one_list() {
    for language in languages() {
        let mut seen = BTreeSet::new();
        for (list, kind) in language.profile().abbreviations() {
            for word in words(list) {
                assert!(!word.ends_with('.'), "{language} {kind:?}: {word}");
                assert!(seen.insert(word), "{language} {kind:?}: {word}");
            }
        }
    }
}

#[test]
fn no_language_repeats_an_abbreviation_that_is_common_to_all() {
    let common = Language::Undetermined.lexicon();
    for &language in Language::ALL {
        for (list, kind) in language.profile().abbreviations() {
            for word in words(list) {
                assert_ne!(common.abbreviation(word), Some(kind), "{language}: {word}");
            }
        }
    }
}

#[test]
fn phrases_begin_with_what_a_line_is_compared_with() {
    for language in languages() {
        let profile = language.profile();
        let lists = [
            profile.links,
            profile.labels,
            profile.notices,
            profile.edge_notices,
            profile.credits,
            profile.captions,
            profile.references,
            profile.connectives,
        ];
        for phrase in lists.concat() {
            let skipped = |c| mark::opens(c) || mark::is_bullet(c) || mark::may_be_bullet(c);
            assert!(!phrase.starts_with(skipped), "{language}: {phrase}");
            assert_eq!(phrase, phrase.trim(), "{language}: {phrase}");
        }
    }
}

#[test]
fn every_link_makes_furniture_of_its_line() {
    for language in languages() {
        let profile = language.profile();
        for link in profile.in_scripts(profile.links.iter().copied()) {
            for written in in_cases(link) {
                let line = format!("{written} X");
                assert!(is_furniture(&line, language), "{language}: {line}");
            }
        }
    }
}

#[test]
fn every_caption_makes_furniture_of_its_line_with_a_number() {
    for language in languages() {
        let profile = language.profile();
        let (figures, texts) = if profile.captions_behind {
            (
                ["1. {}. X", "12. {}: X", "2.1 {}. X", "3 {} | X"],
                ["{} X 1", "1. {} X", "2021. {}. X"],
            )
        } else {
            (
                ["{} 1. X", "{} 12: X", "{}. 2.1. X", "{} 3 – X"],
                ["{} X 1", "{} 1 X Y.", "{} 2021. X"],
            )
        };
        for caption in profile.in_scripts(profile.captions.iter().copied()) {
            for written in in_cases(caption) {
                for figure in figures {
                    let line = figure.replace("{}", &written);
                    assert!(is_furniture(&line, language), "{language}: {line}");
                }
                for text in texts {
                    let line = text.replace("{}", &written);
                    let other =
                        profile.labels.contains(&caption) || profile.credits.contains(&caption);
                    assert!(other || !is_furniture(&line, language), "{language}: {line}");
                }
            }
        }
    }
}

#[test]
fn every_label_makes_furniture_of_its_line() {
    for language in languages() {
        let profile = language.profile();
        for label in profile.in_scripts(profile.labels.iter().copied()) {
            assert!(!label.ends_with(':'), "{language}: a label has its colon or stands alone");
            for written in in_cases(label) {
                for line in [format!("{written}: X"), written] {
                    assert!(is_furniture(&line, language), "{language}: {line}");
                }
            }
        }
    }
}

/// The text of a sentence that is written as a phrase of a list says.
fn sentence_of(phrase: &str) -> String {
    match phrase.strip_prefix('…') {
        Some(end) if end.ends_with(':') => format!("Ana Lim{end}"),
        Some(end) => format!("Ana Lim{end}."),
        None => {
            let filled = phrase.replace("“…”", "Xana").replace('…', " 3 ");
            if phrase.ends_with('.') { filled } else { format!("{filled} Xana.") }
        }
    }
}

/// Whether `sentence` is furniture between two sentences of a paragraph.
fn is_furniture_inside(sentence: &str, language: Language) -> bool {
    let text = format!("Aba caba daba eba faba. {sentence}\nGaba haba iba jaba kaba.");
    let document = Document::parse(&text, Format::Text, language);
    let blocks = document.blocks();
    let starts = text.find(sentence);
    blocks.iter().any(|block| {
        block.kind == BlockKind::Furniture
            && Some(block.span.start) == starts
            && block.span.end == block.span.start + sentence.len()
    })
}

#[test]
fn every_notice_makes_furniture_of_its_sentence() {
    for language in languages() {
        let profile = language.profile();
        let notices: Vec<_> = profile.in_scripts(profile.notices.iter().copied()).collect();
        assert!(notices.len() >= 8, "{language} has {} notices", notices.len());
        for notice in notices {
            let mut chars = notice.trim_start_matches('…').chars();
            let first: String = chars.by_ref().take(1).flat_map(char::to_uppercase).collect();
            let written =
                if notice.starts_with('…') { notice.into() } else { first + chars.as_str() };
            // The colon of Armenian is a stop.
            let armenian = language == Language::Armenian;
            let sentence = sentence_of(&written).replace(':', if armenian { "՝" } else { ":" });
            assert!(is_furniture_inside(&sentence, language), "{language}: {sentence}");
        }
    }
}

#[test]
fn every_language_has_its_own_phrases() {
    for &language in Language::ALL {
        let profile = language.profile();
        for (name, list, least) in [
            ("links", profile.links, 5),
            ("labels", profile.labels, 15),
            ("edge_notices", profile.edge_notices, 5),
            ("credits", profile.credits, 3),
            ("references", profile.references, 3),
            ("wrote", profile.wrote, 1),
        ] {
            assert!(list.len() >= least, "{language} has {} {name}", list.len());
        }
    }
}

#[test]
fn every_language_knows_its_days_and_months() {
    for &language in Language::ALL {
        let count = words(language.profile().calendar).len();
        // Vietnamese counts them.
        let least = if language == Language::Vietnamese { 5 } else { 19 };
        assert!(count >= least, "{language} has {count}");
    }
    let lexicon = |language: Language| language.lexicon();
    assert!(lexicon(Language::Indonesian).is_calendar_word("kamis"));
    assert!(lexicon(Language::Chinese).is_calendar_word("星期一"));
    assert!(lexicon(Language::Serbian).is_calendar_word("четвртак"));
    assert!(!lexicon(Language::Indonesian).is_calendar_word("desa"));
    assert!(lexicon(Language::English).names_date("March"));
    assert!(!lexicon(Language::English).names_date("march"));
    assert!(lexicon(Language::French).names_date("mars"));
}

#[test]
fn every_language_has_datelines() {
    for &language in Language::ALL {
        let profile = language.profile();
        let place = words(profile.places)[0];
        let place: String = place.chars().flat_map(char::to_uppercase).collect();
        for head in [format!("{place} (ABC) - "), format!("{place} (ABC) — ")] {
            let text = format!("{head}Aba caba daba eba faba gaba. Haba iba jaba kaba laba.");
            let document = Document::parse(&text, Format::Text, language);
            let first = &document.blocks()[0];
            assert_eq!(first.kind, BlockKind::Furniture, "{language}: {text}");
            assert_eq!(first.span.range(), 0..head.trim_end().len(), "{language}: {text}");
        }
    }
}

#[test]
fn every_credit_makes_a_caption_of_its_line() {
    for language in languages() {
        let profile = language.profile();
        for credit in profile.in_scripts(profile.credits.iter().copied()) {
            let line = format!("Aba caba daba. ({} Xana)", credit.trim_end_matches('.'));
            let is_alone = credit.ends_with('.');
            assert!(is_alone || is_furniture(&line, language), "{language}: {line}");
        }
    }
}

#[test]
fn literature_stands_below_its_heading() {
    for &language in Language::ALL {
        for heading in language.profile().references {
            let entry = "Dove, P. (2012). Aba caba daba. Eba 4(2): 33-40.";
            let text = format!("Aba caba daba eba, faba gaba haba.\n\n{heading}\n\n{entry}");
            let document = Document::parse(&text, Format::Text, language);
            let bodies = document.blocks().iter().filter(|block| block.kind.is_body()).count();
            assert_eq!(bodies, 1, "{language}: {heading}");
        }
    }
}

#[test]
fn lists_count_in_each_script() {
    let lexicon = Language::Serbian.lexicon();
    for word in ["njihov", "њихов"] {
        assert!(lexicon.is_stop_word(word), "{word}");
    }
    for word in ["npr", "нпр", "prof", "проф"] {
        assert_eq!(lexicon.abbreviation(word), Some(Abbreviation::Leading), "{word}");
    }
    assert!(is_furniture("Извор: X", Language::Serbian));
}

#[test]
fn announcements_are_found_inside_a_sentence() {
    for &language in Language::ALL {
        let (lexicon, profile) = (language.lexicon(), language.profile());
        assert!(!profile.announcements.is_empty(), "{language}");
        for phrase in profile.in_scripts(profile.announcements.iter().copied()) {
            for sentence in [phrase.to_owned(), format!("x {phrase} x"), format!("X, {phrase}.")] {
                assert!(lexicon.announcements.is_in(&sentence), "{language}: {sentence}");
            }
        }
        assert!(!lexicon.announcements.is_in("x"), "{language}");
    }
}

#[test]
fn courtesies_are_found_at_the_start_of_a_sentence() {
    for &language in Language::ALL {
        let (lexicon, profile) = (language.lexicon(), language.profile());
        assert!(!profile.courtesies.is_empty(), "{language}");
        for phrase in profile.in_scripts(profile.courtesies.iter().copied()) {
            for sentence in in_cases(phrase).into_iter().map(|phrase| format!("{phrase} x.")) {
                let found = lexicon.courtesies.at_start(&sentence).next();
                assert!(found.is_some(), "{language}: {sentence}");
            }
        }
        assert!(lexicon.courtesies.at_start("x").next().is_none(), "{language}");
    }
}
