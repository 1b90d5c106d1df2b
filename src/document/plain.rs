//! Plain text to blocks: its lines tell where each begins and what it is.

use super::block::{BlockKind, Blocks};
use super::dateline;
use super::forms;
use super::furniture::{Finder, is_at_edge};
use super::heading::{Likeness, likenesses};
use super::page;
use super::parted::parted;
use super::passage::{Form, Passage, passages};
use super::span::Span;
use super::speaker::Speakers;
use crate::language::Lexicon;
use crate::mark;
use crate::segment::{self, Casing, Segmenter};
use std::ops::Range;

/// Lines without a stop are headings only where at least this share of the text stands in blocks
/// that end with one: elsewhere (chats, transcripts, verse) they are the text.
const STOPPED_SHARE: f64 = 0.5;
/// A long passage has at least this many bytes.
const LONG: usize = 120;
/// Of the long passages of a page, at least this share ends with a stop.
const LONG_STOPPED_SHARE: f64 = 0.6;
/// Long passages are at least this share of a page.
const LONG_SHARE: f64 = 0.25;

/// Takes `text` apart. Linear.
pub(super) fn read(text: &str, lexicon: &Lexicon) -> Blocks {
    let mut passages = passages(text, lexicon);
    page::set_aside(text, &mut passages, lexicon);
    let casing = segment::casing(text, lexicon);
    let mut builder = Builder {
        text,
        segmenter: Segmenter::new(text, lexicon, casing),
        furniture: Finder::new(text, lexicon),
        blocks: Blocks::with_capacity(passages.len()),
    };
    let speakers = Speakers::find(text, &passages);
    let parted = match casing {
        Casing::Normal => parted(text, &passages),
        // Without capitals, what begins small tells nothing.
        Casing::AllLower => vec![false; passages.len()],
    };
    let headings = if is_stopped(text, &passages) {
        likenesses(text, &passages, &speakers, &parted, lexicon.profile)
    } else {
        vec![Likeness::None; passages.len()]
    };
    // What a mail quotes is told again, unless there is nothing else.
    let is_own = |passage: &Passage| matches!(passage.form, Form::Text | Form::Item);
    let has_own = passages.iter().any(is_own);
    let quoted = if has_own { BlockKind::Furniture } else { BlockKind::Quote };
    let dateline = dateline::find(text, &passages, lexicon);
    let read = passages.into_iter().zip(headings).enumerate();
    for (at, (Passage { form, mut range, .. }, heading)) in read {
        if let Some((_, end)) = dateline.filter(|&(passage, _)| passage == at) {
            range.start = builder.dateline(range.start..end);
        }
        match (heading, form) {
            (Likeness::Sure, _) => builder.blocks.push(BlockKind::Heading, Span::from(range)),
            (Likeness::Likely, _) => builder.heading_or_paragraph(range),
            (Likeness::None, Form::Text) => {
                let label = speakers.of(&text[range.clone()]).map(str::len);
                let speaker = label.map(|len| Span::from(range.start..range.start + len));
                let first = builder.blocks.blocks.len();
                builder.push(BlockKind::Paragraph, range);
                let said = builder.blocks.blocks[first..].iter_mut();
                // *Read also:* is no speaker, however often it comes.
                for block in said.filter(|block| block.kind != BlockKind::Furniture) {
                    block.speaker = speaker;
                }
            }
            (Likeness::None, Form::Item) => builder.push(BlockKind::ListItem, range),
            (Likeness::None, Form::Quoted) => builder.push(quoted, range),
            (Likeness::None, Form::Furniture) => builder.push(BlockKind::Furniture, range),
        }
    }
    builder.blocks
}

/// Whether enough of the text stands in passages that end with a stop for those without one to be
/// headings: enough of all, or most of the long ones, where these make up enough of a page of many
/// names and buttons.
fn is_stopped(text: &str, passages: &[Passage]) -> bool {
    let (mut all, mut long, mut all_stopped, mut long_stopped) = (0, 0, 0, 0);
    for passage in passages.iter().filter(|passage| passage.form != Form::Furniture) {
        let bytes = passage.range.len();
        let long_bytes = if bytes >= LONG { bytes } else { 0 };
        all += bytes;
        long += long_bytes;
        if ends(&text[passage.range.clone()]) {
            all_stopped += bytes;
            long_stopped += long_bytes;
        }
    }
    all_stopped as f64 >= STOPPED_SHARE * all as f64
        || long_stopped as f64 >= LONG_STOPPED_SHARE * long as f64
            && long as f64 >= LONG_SHARE * all as f64
}

/// Whether a passage ends with a stop, marks of citations and the initials of who wrote it passed over:
/// *… in 1970.\[2\]*, *… di desa itu. (\*)*.
fn ends(passage: &str) -> bool {
    let mut rest = passage;
    while !mark::ends_with_stop(rest) {
        let Some(before) = forms::before_remark(rest) else { return false };
        rest = before.trim_end();
    }
    true
}

/// Makes blocks of what the lines say.
struct Builder<'t> {
    text: &'t str,
    segmenter: Segmenter<'t>,
    furniture: Finder<'t>,
    blocks: Blocks,
}

impl Builder<'_> {
    /// Adds what is like a heading: one, unless it is a text whose last stop is missing.
    fn heading_or_paragraph(&mut self, range: Range<usize>) {
        let sentences = self.segmenter.sentences(range.clone());
        let sentences: Vec<&str> = sentences.map(|sentence| &self.text[sentence]).collect();
        let is_notice = |sentence: &&str| self.furniture.begins(sentence);
        if holds_sentence(&sentences) || sentences.first().is_some_and(is_notice) {
            self.push(BlockKind::Paragraph, range);
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

    /// Adds a block, in which a sentence may be furniture: that makes a block of its own.
    fn push(&mut self, kind: BlockKind, range: Range<usize>) {
        for sentence in self.segmenter.sentences(range) {
            if kind == BlockKind::Furniture {
                self.blocks.add(kind, Span::from(sentence));
                continue;
            }
            let at_edge = is_at_edge(&sentence, self.text.len());
            let parts = self.furniture.parts(&self.text[sentence.clone()], at_edge);
            for (part, is_furniture) in parts {
                let part = Span::from(sentence.start + part.start..sentence.start + part.end);
                if is_furniture {
                    self.blocks.push(BlockKind::Furniture, part);
                } else {
                    self.blocks.add(kind, part);
                }
            }
        }
        self.blocks.close();
    }
}

/// Whether one of the `sentences` of what is like a heading, but the last, ends with a small word and a
/// period.
fn holds_sentence(sentences: &[&str]) -> bool {
    let Some((_, but_last)) = sentences.split_last() else { return false };
    but_last.iter().any(|sentence| {
        let word = sentence.strip_suffix('.');
        word.is_some_and(|word| word.ends_with(char::is_lowercase))
    })
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
    fn takes_what_is_said_for_text() {
        let stopped = "The frogs sang in the rain until the morning came. Then they slept.";
        for line in ["“If we went to the lake—”", "\"It rains again,\" said the keeper"] {
            let text = format!("{stopped}\n{line}\n{stopped}");
            let expected = [(Paragraph, stopped), (Paragraph, line), (Paragraph, stopped)];
            check(&text, Language::English, &expected);
        }
        let lines = ["Nora: We go to the lake", "Nora: And then", "Nora: We come back home."];
        let text = format!("{stopped}\n{}", lines.join("\n"));
        let expected: Vec<_> =
            [stopped].into_iter().chain(lines).map(|line| (Paragraph, line)).collect();
        check(&text, Language::English, &expected);
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
