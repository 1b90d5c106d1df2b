//! Plain text to blocks: its lines tell where each begins and what it is.

use super::block::{BlockKind, Blocks};
use super::dateline;
use super::furniture::{self, is_furniture};
use super::lines::{Line, Wrap, lines};
use super::page;
use super::span::Span;
use crate::language::Lexicon;
use crate::mark;
use crate::segment::{self, Casing, casing};
use crate::token;
use std::ops::Range;

/// A heading has at most this many words.
const HEADING_WORDS: usize = 16;
/// A heading has at most this many characters.
const HEADING_CHARS: usize = 120;
/// Lines without a stop are headings only where at least this share of the text stands in blocks
/// that end with one: elsewhere (chats, transcripts, verse) they are the text.
const STOPPED_SHARE: f64 = 0.5;

/// Takes `text` apart. Linear.
pub(super) fn read(text: &str, lexicon: &Lexicon) -> Blocks {
    let mut reader =
        Builder { text, lexicon, casing: casing(text, lexicon), blocks: Blocks::default() };
    let mut lines = joined_lines(text, lexicon);
    page::set_aside(text, &mut lines, is_like_heading, lexicon);
    let has_headings = is_stopped(text, &lines);
    let dateline = dateline::find(text, &lines, lexicon);
    for (at, (kind, mut range)) in lines.into_iter().enumerate() {
        let is_paragraph = kind == BlockKind::Paragraph;
        if let Some((_, end)) = dateline.filter(|&(line, _)| line == at) {
            range.start = reader.dateline(range.start..end);
        }
        if is_paragraph && has_headings && is_like_heading(&text[range.clone()]) {
            reader.heading_or_paragraph(range);
        } else {
            reader.push(kind, range);
        }
    }
    reader.blocks
}

/// The lines that are not blank, those together that a wrap has parted, each with what it begins as.
fn joined_lines(text: &str, lexicon: &Lexicon) -> Vec<(BlockKind, Range<usize>)> {
    let lines = lines(text);
    let wrap = Wrap::of(text, &lines);
    let heads = page::running_heads(text, &lines);
    let mut joined: Vec<(BlockKind, Range<usize>)> = Vec::with_capacity(lines.len());
    let mut last: Option<&Line> = None;
    for (line, is_head) in lines.iter().zip(heads) {
        let content = &text[line.range.clone()];
        let kind = if is_furniture(content, lexicon) || is_head {
            BlockKind::Furniture
        } else if is_list_item(content) {
            BlockKind::ListItem
        } else {
            BlockKind::Paragraph
        };
        let goes_on =
            kind == BlockKind::Paragraph && last.is_some_and(|last| wrap.joins(text, last, line));
        match joined.last_mut() {
            Some((before, range)) if goes_on && *before != BlockKind::Furniture => {
                range.end = line.range.end;
            }
            _ => joined.push((kind, line.range.clone())),
        }
        last = Some(line);
    }
    joined
}

/// Whether enough of the text stands in lines that end with a stop for those without one to be
/// headings.
fn is_stopped(text: &str, lines: &[(BlockKind, Range<usize>)]) -> bool {
    let stopped = lines.iter().filter(|(_, range)| mark::ends_with_stop(&text[range.clone()]));
    let stopped: usize = stopped.map(|(_, range)| range.len()).sum();
    let all: usize = lines.iter().map(|(_, range)| range.len()).sum();
    stopped as f64 >= STOPPED_SHARE * all as f64
}

/// Makes blocks of what the lines say.
struct Builder<'t> {
    text: &'t str,
    lexicon: &'t Lexicon,
    casing: Casing,
    blocks: Blocks,
}

impl<'t> Builder<'t> {
    /// Adds what is like a heading: one, unless it is a text whose last stop is missing.
    fn heading_or_paragraph(&mut self, range: Range<usize>) {
        let sentences: Vec<Span> = self.sentences(range.clone()).collect();
        let is_notice = |span: &Span| furniture::begins(&self.text[span.range()], self.lexicon);
        if self.holds_sentence(&sentences) || sentences.first().is_some_and(is_notice) {
            self.push_sentences(BlockKind::Paragraph, sentences.into_iter());
        } else {
            self.blocks.push(BlockKind::Heading, Span::from(range));
        }
    }

    /// Adds a dateline, and gives where the text behind it begins.
    fn dateline(&mut self, range: Range<usize>) -> usize {
        let end = range.start + self.text[range.clone()].trim_end().len();
        self.blocks.push(BlockKind::Furniture, Span::from(range.start..end));
        self.text.len() - self.text[range.end..].trim_start().len()
    }

    fn push(&mut self, kind: BlockKind, range: Range<usize>) {
        let sentences = self.sentences(range);
        if kind == BlockKind::Furniture {
            self.blocks.push_all(kind, sentences);
        } else {
            self.push_sentences(kind, sentences);
        }
    }

    /// Adds a block, in which a sentence may be furniture.
    fn push_sentences(&mut self, kind: BlockKind, sentences: impl Iterator<Item = Span>) {
        let (text, lexicon) = (self.text, self.lexicon);
        let apart = sentences.flat_map(|span| {
            let at_edge = furniture::is_at_edge(&span.range(), text.len());
            let parts = furniture::parts(&text[span.range()], at_edge, lexicon);
            parts.map(move |(part, is_furniture)| {
                (Span::from(span.start + part.start..span.start + part.end), is_furniture)
            })
        });
        self.blocks.push_apart(kind, apart);
    }

    fn sentences(&self, range: Range<usize>) -> impl Iterator<Item = Span> + use<'t> {
        let Self { text, lexicon, casing, .. } = *self;
        let start = range.start;
        segment::sentences(&text[range], lexicon, casing)
            .map(move |sentence| Span::from(start + sentence.start..start + sentence.end))
    }

    /// Whether one of the `sentences` of what is like a heading, but the last, ends with a small
    /// word and a period.
    fn holds_sentence(&self, sentences: &[Span]) -> bool {
        let Some((_, but_last)) = sentences.split_last() else { return false };
        but_last.iter().any(|span| {
            let word = self.text[span.range()].strip_suffix('.');
            word.is_some_and(|word| word.ends_with(char::is_lowercase))
        })
    }
}

/// Whether a block is short and without a stop behind it, and begins as a heading does.
fn is_like_heading(block: &str) -> bool {
    if block.len() > 4 * HEADING_CHARS
        || mark::ends_with_stop(block)
        || block.ends_with(mark::is_comma)
    {
        return false;
    }
    // In scripts without spaces every character counts as a word.
    let most_words = HEADING_WORDS.max(if block.is_ascii() { 0 } else { HEADING_CHARS / 3 });
    block.chars().count() <= HEADING_CHARS
        && token::count_words(block) <= most_words
        && !block.chars().find(|c| c.is_alphanumeric()).is_some_and(char::is_lowercase)
}

/// Whether a line begins with a bullet, a number with stop or bracket, or a letter in brackets.
fn is_list_item(line: &str) -> bool {
    let bullet = |c| mark::is_bullet(c) || mark::may_be_bullet(c);
    if let Some(rest) = line.strip_prefix(bullet) {
        return rest.starts_with(char::is_whitespace);
    }
    let line = line.strip_prefix('(').unwrap_or(line);
    let digits = line.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let rest = match digits {
        1..=3 => line[digits..].strip_prefix(['.', ')']),
        _ => line
            .strip_prefix(|c: char| c.is_ascii_alphabetic())
            .and_then(|rest| rest.strip_prefix(')')),
    };
    rest.is_some_and(|rest| rest.trim_start_matches(')').starts_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use BlockKind::{Furniture, Heading, ListItem, Paragraph};

    #[track_caller]
    fn check(text: &str, language: Language, expected: &[(BlockKind, &str)]) {
        let found = read(text, language.lexicon());
        let found: Vec<_> =
            found.blocks.iter().map(|block| (block.kind, &text[block.span.range()])).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn tells_headings_lists_and_furniture() {
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
    fn parts_a_dateline_and_a_link_from_the_paragraph_that_holds_them() {
        check(
            "Bandung - Warga desa itu memanen padi lebih awal. Baca juga: Harga Beras. Lalu hujan.",
            Language::Indonesian,
            &[
                (Furniture, "Bandung -"),
                (Paragraph, "Warga desa itu memanen padi lebih awal."),
                (Furniture, "Baca juga: Harga Beras."),
                (Paragraph, "Lalu hujan."),
            ],
        );
    }

    #[test]
    fn knows_a_text_without_its_last_stop() {
        let stopped = "The frogs sang in the rain until the morning came. Then they slept.";
        for (block, kind) in [
            ("We waited for rain. Then it", Paragraph),
            ("Chapter 2. The Rain", Heading),
            ("Will it rain? Ask the frogs", Heading),
            ("The rain of May", Heading),
        ] {
            let text = format!("{stopped}\n{block}");
            check(&text, Language::English, &[(Paragraph, stopped), (kind, block)]);
        }
    }

    #[test]
    fn any_stop_makes_a_sentence_of_a_short_line() {
        for text in ["橋の柱に大きなひびが見つかった．", "Wah, banjir datang lagi ke desa kami‼"]
        {
            check(text, Language::Undetermined, &[(Paragraph, text)]);
        }
    }

    #[test]
    fn takes_lines_without_stops_as_text_where_there_are_no_stops() {
        check(
            "so we go\nI said yes\nok",
            Language::English,
            &[(Paragraph, "so we go"), (Paragraph, "I said yes"), (Paragraph, "ok")],
        );
    }
}
