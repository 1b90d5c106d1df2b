//! Which lines are headings.
//!
//! A heading is short, has its line for itself, and leads to text. The form of the line tells most of
//! them; where it could be a sentence (it ends with a question mark, begins small, has many words), it
//! must stand between blank lines and before a paragraph of several sentences.

use super::passage::{Form, Passage};
use super::speaker::Speakers;
use crate::language::Profile;
use crate::lean::begins_small;
use crate::mark::{self, Strength};
use crate::token;

/// A heading has at most this many words.
const WORDS: usize = 16;
/// A heading has at most this many characters.
const CHARS: usize = 120;
/// A heading between blank lines, before a paragraph, may be this many times as long.
const LONG: usize = 2;
/// A heading that begins small has at most this many words.
const SMALL_WORDS: usize = 8;
/// A line that ends with a colon or comma (*Ratna:*, *Dear all,*) has at most this many words, or it
/// is text.
const ADDRESS_WORDS: usize = 4;

/// How sure it is that a passage is a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Likeness {
    /// It is none.
    None,
    /// It is one, unless it holds a sentence.
    Likely,
    /// It is one.
    Sure,
}

/// How like a heading each of the passages of `text` is; those that are [`parted`](super::parted) are none.
pub(super) fn likenesses(
    text: &str,
    passages: &[Passage],
    speakers: &Speakers<'_>,
    parted: &[bool],
    profile: &Profile,
) -> Vec<Likeness> {
    let mut likenesses = vec![Likeness::None; passages.len()];
    let content = |i: usize| &text[passages[i].range.clone()];
    let is_item = |i: usize| passages.get(i).is_some_and(|passage| passage.form == Form::Item);
    let is_said = |line: &str| speakers.of(line).is_some();
    // The text that follows, with headings and furniture between.
    let mut body: Option<usize> = None;
    for i in (0..passages.len()).rev() {
        let Passage { form, after_blank, single, .. } = passages[i];
        let alone =
            single && after_blank && passages.get(i + 1).is_none_or(|next| next.after_blank);
        let lone_item =
            || !is_item(i + 1) && i.checked_sub(1).is_none_or(|before| !is_item(before));
        let leads = || body.is_some_and(|body| mark::holds_stop(content(body)));
        let line = content(i);
        likenesses[i] = match form {
            Form::Text if parted[i] || is_said(line) => Likeness::None,
            Form::Text if is_like_heading(line, 1) => Likeness::Likely,
            Form::Text if single && is_address(line, profile) => Likeness::Sure,
            Form::Text if alone && may_be_heading(line, i == 0) && leads() => Likeness::Sure,
            Form::Item if is_like_heading(line, LONG) && lone_item() && leads() => Likeness::Sure,
            Form::Text | Form::Item | Form::Quoted | Form::Furniture => Likeness::None,
        };
        if form != Form::Furniture && likenesses[i] == Likeness::None {
            body = Some(i);
        }
    }
    likenesses
}

/// Whether a line is short, without a stop behind it, and begins as a heading does; `longer` times as
/// long as most may be.
pub(super) fn is_like_heading(line: &str, longer: usize) -> bool {
    !mark::ends_with_stop(line)
        && !line.ends_with(mark::is_comma)
        && is_short(line, longer)
        && !begins_small(line)
        && !is_speech(line)
}

/// Whether a line that stands alone before a paragraph may be its heading, though it ends with a stop,
/// begins small or is long. At the head of a text, a title may hold several outcries: *Storm! Crew
/// Saved!*
fn may_be_heading(line: &str, first: bool) -> bool {
    let ends = line.chars().next_back().and_then(mark::strength);
    let long = line.len() > 4 * CHARS * LONG;
    if long
        || matches!(ends, Some(Strength::Period | Strength::Full)) && !ends_with_wide_outcry(line)
    {
        return false;
    }
    if line.contains("://") || line.contains(". ") || mark::holds_stop(line) && !first {
        return false;
    }
    if !mark::ends_with_stop(line) {
        let few = || token::has_few_words(line, SMALL_WORDS);
        return !line.ends_with(mark::is_comma) && (is_like_heading(line, LONG) || few());
    }
    // What ends with a period is a sentence, and speech is no heading.
    let asks = ends == Some(Strength::Strong) || ends_with_wide_outcry(line);
    let speech = line.starts_with(|c| mark::opens_quotation(c) || mark::is_dash(c));
    asks && !speech && is_short(line, 1) && !begins_small(line)
}

/// Whether a line ends with a mark that asks or cries out, and is a full stop in its script.
fn ends_with_wide_outcry(line: &str) -> bool {
    line.ends_with(['？', '！', '؟', '\u{37e}'])
}

/// Whether a line addresses or names somebody: *Dear all,*, *Ratna:*.
fn is_address(line: &str, profile: &Profile) -> bool {
    line.ends_with([',', '،', '，', ':', '：'])
        && !line.ends_with(profile.full_stops)
        && token::has_few_words(line, ADDRESS_WORDS)
        && !begins_small(line)
        && !mark::holds_stop(line)
        && !line.contains(": ")
}

/// Whether a line is what somebody says and somebody breaks off, or says who said it: *“If we went—”*,
/// *“It rains,” he said*. A title may be in quotation marks.
fn is_speech(line: &str) -> bool {
    let opens = |c| mark::opens_quotation(c) || c == '"';
    let broken_off = |c: char| mark::is_dash(c) && c != '-';
    let said = line.trim_end_matches(|c| mark::closes_quotation(c) || mark::may_close(c));
    let goes_on = |(at, c): (usize, char)| {
        mark::is_comma(c) && line[at + c.len_utf8()..].starts_with(['"', '”', '“', '»', '«', '’'])
    };
    said.ends_with(broken_off) || line.starts_with(opens) && line.char_indices().any(goes_on)
}

fn is_short(line: &str, longer: usize) -> bool {
    // In scripts without spaces every character counts as a word.
    let words = WORDS.max(if line.is_ascii() { 0 } else { CHARS / 3 });
    line.len() <= 4 * CHARS * longer
        && line.chars().count() <= CHARS * longer
        && token::has_few_words(line, words * longer)
}

#[cfg(test)]
mod tests {
    use crate::document::{BlockKind, Document, Format};
    use crate::language::Language;

    /// The headings of `text`.
    #[track_caller]
    fn check(language: Language, text: &str, expected: &[&str]) {
        let document = Document::parse(text, Format::Text, language);
        let headings = document.blocks().iter().filter(|block| block.kind == BlockKind::Heading);
        let found: Vec<&str> = headings.map(|block| &text[block.span.range()]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn numbers_questions_and_length_do_not_keep_a_line_from_being_one() {
        check(
            Language::English,
            "What Do Herons Eat?\n\n1. Fish of the upper lake\n\nHerons eat perch and roach. They hunt \
             at dawn.\n\nwhere they nest\n\nThey nest in old pines. A nest lasts ten years.\n\n\
             How the herons of the upper lake came to share their trees with the storks of the lower \
             lake\n\nIn 1990 a storm felled the pines. The storks made room.",
            &[
                "What Do Herons Eat?",
                "1. Fish of the upper lake",
                "where they nest",
                "How the herons of the upper lake came to share their trees with the storks of the lower \
                 lake",
            ],
        );
        check(
            Language::Indonesian,
            "Heboh! Bangau Bersarang di Atap Masjid!\n\nDua bangau bersarang di atap masjid desa itu. \
             Warga menjaganya.",
            &["Heboh! Bangau Bersarang di Atap Masjid!"],
        );
    }

    #[test]
    fn speech_lists_and_short_sentences_are_none() {
        check(
            Language::English,
            "“Where do they nest?”\n\nShe pointed at the pines. He nodded.\n\nWhy?\n\n1. Herons fish \
             at dawn.\n2. Storks eat frogs\n\nNobody knew. It rained.",
            &["Why?"],
        );
    }

    #[test]
    fn who_is_addressed_or_speaks_is_set_apart() {
        check(
            Language::English,
            "Dear all,\n\nThe herons are back. Two nests are new.\n\nRani:\nThey came on Friday.",
            &["Dear all,", "Rani:"],
        );
        check(Language::Armenian, "Գիրքը կարդում է:\n\nՆա ուրախ է: Անձրև է:", &[]);
    }
}
