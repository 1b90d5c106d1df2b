//! Lines to blocks, and what each block is.

use super::dateline::dateline;
use super::lines::{Line, Wrap, ends_with_stop, lines};
use crate::language::Lexicon;
use crate::token;
use std::ops::Range;

/// A heading has at most so many words …
const HEADING_WORDS: usize = 16;
/// … and characters.
const HEADING_CHARS: usize = 120;
/// A link or label line has at most so many characters; longer ones are text.
const FURNITURE_CHARS: usize = 250;
/// Lines without a stop are headings only where at least this share of the text stands in blocks
/// that end with one: elsewhere (chats, transcripts, verse) they are the text.
const STOPPED_SHARE: f64 = 0.5;

/// What a block is.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A short line without a stop in it or behind it, in a text that has stops; what Markdown marks
    /// as one.
    Heading,
    /// Text behind a bullet or number.
    ListItem,
    /// Text that Markdown marks as a quotation.
    Quote,
    /// What a page puts around its text: links to other articles, captions, credits, contents; in
    /// Markdown also HTML, front matter, footnotes, images alone.
    Furniture,
    /// Code, in Markdown.
    Code,
    /// A table, in Markdown.
    Table,
}

/// The blocks of `text` in order.
pub(super) fn blocks(text: &str, lexicon: &Lexicon) -> Vec<(BlockKind, Range<usize>)> {
    let lines = lines(text);
    let wrap = Wrap::of(text, &lines);
    let mut blocks: Vec<(BlockKind, Range<usize>)> = Vec::with_capacity(lines.len());
    let mut last: Option<&Line> = None;
    for line in &lines {
        let content = &text[line.range.clone()];
        let kind = if is_furniture(content, lexicon) {
            BlockKind::Furniture
        } else if is_list_item(content) {
            BlockKind::ListItem
        } else {
            BlockKind::Paragraph
        };
        let goes_on =
            kind == BlockKind::Paragraph && last.is_some_and(|last| wrap.joins(text, last, line));
        match blocks.last_mut() {
            Some((before, range)) if goes_on && *before != BlockKind::Furniture => {
                range.end = line.range.end;
            }
            _ => blocks.push((kind, line.range.clone())),
        }
        last = Some(line);
    }
    let stopped = blocks.iter().filter(|(_, range)| ends_with_stop(&text[range.clone()]));
    let stopped: usize = stopped.map(|(_, range)| range.len()).sum();
    let all: usize = blocks.iter().map(|(_, range)| range.len()).sum();
    if stopped as f64 >= STOPPED_SHARE * all as f64 {
        for (kind, range) in &mut blocks {
            if *kind == BlockKind::Paragraph && is_heading(&text[range.clone()]) {
                *kind = BlockKind::Heading;
            }
        }
    }
    part_dateline(text, &mut blocks);
    blocks
}

/// Parts the dateline from the first paragraph.
fn part_dateline(text: &str, blocks: &mut Vec<(BlockKind, Range<usize>)>) {
    let first = blocks.iter().position(|(kind, _)| *kind == BlockKind::Paragraph);
    if let Some(first) = first
        && let Some(len) = dateline(&text[blocks[first].1.clone()])
    {
        let range = &mut blocks[first].1;
        let head = range.start..range.start + text[range.clone()][..len].trim_end().len();
        range.start += len;
        range.start += text[range.clone()].len() - text[range.clone()].trim_start().len();
        blocks.insert(first, (BlockKind::Furniture, head));
    }
}

/// Whether a block of a text with stops is short and without one, and begins as a heading does.
fn is_heading(block: &str) -> bool {
    if block.len() > 4 * HEADING_CHARS || ends_with_stop(block) || block.ends_with([',', '،', '、'])
    {
        return false;
    }
    block.chars().count() <= HEADING_CHARS
        && token::count_words(block)
            <= HEADING_WORDS.max(if block.is_ascii() { 0 } else { HEADING_CHARS / 3 })
        && !block.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase)
}

/// Whether one of the `sentences` of what looks like a heading, but the last, ends with a small
/// word and a stop: then it is a text whose last stop is missing.
pub(super) fn holds_sentence(
    block: &str,
    mut sentences: impl Iterator<Item = Range<usize>>,
) -> bool {
    sentences.any(|sentence| {
        let word = block[sentence.clone()].strip_suffix('.');
        sentence.end < block.len() && word.is_some_and(|word| word.ends_with(char::is_lowercase))
    })
}

/// Whether a line points to another page, or labels a part of this one.
pub(super) fn is_furniture(line: &str, lexicon: &Lexicon) -> bool {
    let opened = opened(line);
    line.len() <= 4 * FURNITURE_CHARS
        && (lexicon.links.of(opened).iter().any(|phrase| behind_phrase(opened, phrase).is_some())
            || lexicon.labels.of(opened).iter().any(|phrase| {
                behind_phrase(opened, phrase).is_some_and(|rest| {
                    let rest = rest.trim_start();
                    rest.is_empty() || rest.starts_with([':', '：', '|'])
                })
            }))
        && line.chars().count() <= FURNITURE_CHARS
}

/// Whether a sentence inside a paragraph points to another page: *Baca juga: …*.
pub(super) fn is_link(sentence: &str, lexicon: &Lexicon) -> bool {
    let opened = opened(sentence);
    lexicon.links.of(opened).iter().any(|phrase| {
        let rest = behind_phrase(opened, phrase);
        phrase.ends_with(':') && rest.is_some()
            || rest.is_some_and(|rest| rest.trim_start().starts_with([':', '：']))
    })
}

/// `line` without the quotes, brackets and bullets that open it.
fn opened(line: &str) -> &str {
    line.trim_start_matches(['(', '[', '*', '"', '“', '>', '»', '•', '-', ' '])
}

/// The length of the start of `line` that is `phrase` in lower case.
fn lowers_to(line: &str, phrase: &str) -> Option<usize> {
    if phrase.is_ascii() {
        let start = line.as_bytes().get(..phrase.len())?;
        return start.eq_ignore_ascii_case(phrase.as_bytes()).then_some(phrase.len());
    }
    let mut chars = line.char_indices();
    let mut wanted = phrase.chars().peekable();
    let mut end = 0;
    while wanted.peek().is_some() {
        let (at, c) = chars.next()?;
        end = at + c.len_utf8();
        for lower in c.to_lowercase() {
            if wanted.next() != Some(lower) {
                return None;
            }
        }
    }
    Some(end)
}

/// What follows `phrase` (lower case) at the start of `line`, on a word boundary.
pub(crate) fn after_phrase<'t>(line: &'t str, phrase: &str) -> Option<&'t str> {
    // Most lines differ from most phrases in the first letter, which is soon seen.
    if let (Some(first), Some(wanted)) = (line.as_bytes().first(), phrase.as_bytes().first())
        && first.is_ascii_alphanumeric()
        && wanted.is_ascii()
        && !first.eq_ignore_ascii_case(wanted)
    {
        return None;
    }
    behind_phrase(opened(line), phrase)
}

/// What follows `phrase` at the very start of `line`.
fn behind_phrase<'t>(line: &'t str, phrase: &str) -> Option<&'t str> {
    let end = lowers_to(line, phrase)?;
    let rest = &line[end..];
    let inner =
        phrase.chars().next_back().is_some_and(|c| c.is_alphabetic() && !token::is_spaceless(c))
            && rest.chars().next().is_some_and(char::is_alphanumeric);
    (!inner).then_some(rest)
}

/// Whether a line begins with a bullet, a number with stop or bracket, or a letter in brackets.
fn is_list_item(line: &str) -> bool {
    let mut chars = line.chars();
    if matches!(
        chars.next(),
        Some(
            '•' | '*'
                | '-'
                | '·'
                | '▪'
                | '▫'
                | '◦'
                | '‣'
                | '●'
                | '○'
                | '■'
                | '□'
                | '➢'
                | '✓'
                | '+'
        )
    ) {
        return chars.next().is_some_and(char::is_whitespace);
    }
    let line = line.strip_prefix('(').unwrap_or(line);
    let digits = line.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let letter = usize::from(line.as_bytes().first().is_some_and(u8::is_ascii_alphabetic));
    let rest = match digits {
        1..=3 => &line[digits..],
        _ => &line[letter..],
    };
    let mut rest = rest.chars();
    let mark = rest.next();
    let marked = if (1..=3).contains(&digits) {
        matches!(mark, Some('.' | ')'))
    } else {
        letter == 1 && mark == Some(')')
    };
    let rest = rest.as_str().trim_start_matches(')');
    marked && rest.starts_with(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;
    use crate::segment::{self, Casing};

    #[track_caller]
    fn check(text: &str, language: Language, expected: &[(BlockKind, &str)]) {
        let found = blocks(text, language.lexicon());
        let found: Vec<_> =
            found.iter().map(|(kind, range)| (*kind, &text[range.clone()])).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn tells_headings_lists_and_furniture() {
        use BlockKind::{Furniture, Heading, ListItem, Paragraph};
        check(
            "Panen Raya di Lembah\nPetani desa itu memanen padi lebih awal tahun ini.\nDaftar isi\n\
             Baca juga : Harga Beras Naik\n- Padi ditanam pada Mei.\n2. Jagung menyusul.",
            Language::Indonesian,
            &[
                (Heading, "Panen Raya di Lembah"),
                (Paragraph, "Petani desa itu memanen padi lebih awal tahun ini."),
                (Furniture, "Daftar isi"),
                (Furniture, "Baca juga : Harga Beras Naik"),
                (ListItem, "- Padi ditanam pada Mei."),
                (ListItem, "2. Jagung menyusul."),
            ],
        );
    }

    #[test]
    fn knows_a_text_without_its_last_stop() {
        let lexicon = Language::English.lexicon();
        let holds = |block: &str| {
            let sentences = segment::sentences(block, lexicon, Casing::Normal);
            holds_sentence(block, sentences)
        };
        assert!(holds("We waited for rain. Then it"));
        assert!(!holds("Chapter 2. The Rain"));
        assert!(!holds("Will it rain? Ask the frogs"));
        assert!(!holds("The rain of May"));
    }

    #[test]
    fn takes_lines_without_stops_as_text_where_there_are_no_stops() {
        use BlockKind::Paragraph;
        check(
            "so we go\nI said yes\nok",
            Language::English,
            &[(Paragraph, "so we go"), (Paragraph, "I said yes"), (Paragraph, "ok")],
        );
    }
}
