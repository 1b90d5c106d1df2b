//! Markdown: lines to blocks, and what of them a reader sees.
//!
//! One pass over the lines. What a line opens is told from its beginning, what it goes on from the
//! containers (quotes, list items) that are open, as in `CommonMark`; tables, front matter, footnotes
//! and alerts are those of its common extensions.

use super::block::{BlockKind, Blocks};
use super::furniture::{Finder, has_form, is_furniture};
use super::span::Span;
use crate::language::Lexicon;
use crate::mark;
use crate::segment::{self, Segmenter};
use part::Part;
use reader::{Reader, Source};
use std::ops::Range;

mod container;
mod inline;
mod line;
mod part;
mod reader;
mod target;

/// A Markdown text, parsed.
pub(super) struct Markdown<'t> {
    parts: Vec<Part<'t>>,
    words: String,
}

impl<'t> Markdown<'t> {
    /// Linear in `text`.
    pub(super) fn parse(text: &'t str) -> Self {
        let parts: Vec<Part<'t>> =
            sources(text).into_iter().map(|source| Part::new(text, source)).collect();
        let mut words = String::new();
        for part in &parts {
            part.append_words(&mut words);
        }
        Self { parts, words }
    }

    /// The words that a reader sees, to tell the language from.
    pub(super) fn words(&self) -> &str {
        &self.words
    }

    /// Takes the text apart, and says what of it is no text: bytes in order, without overlap.
    pub(super) fn read(&self, lexicon: &Lexicon) -> (Blocks, Vec<Range<usize>>) {
        let casing = segment::casing(&self.words, lexicon);
        let mut blocks = Blocks::default();
        for part in &self.parts {
            let shown = part.shown();
            let is_furniture = || is_furniture(shown, false, lexicon) || has_form(shown, lexicon);
            let is_aside = || part.is_bare() || part.kind.is_body() && is_furniture();
            if part.kind.speaks() && is_aside() {
                blocks.push(BlockKind::Furniture, Span::from(part.range.clone()));
            } else if part.kind.is_body() {
                let finder = Finder::new(shown, lexicon);
                let mut segmenter = Segmenter::new(shown, lexicon, casing);
                for sentence in segmenter.sentences(0..shown.len()) {
                    let parts = finder.parts(&shown[sentence.clone()], false);
                    for (Range { start, end }, is_furniture) in parts {
                        let range = sentence.start + start..sentence.start + end;
                        let span = Span::from(part.span(range));
                        if is_furniture {
                            blocks.push(BlockKind::Furniture, span);
                        } else {
                            blocks.add(part.kind, span);
                        }
                    }
                }
                blocks.close();
            } else {
                blocks.push(part.kind, Span::from(part.range.clone()));
            }
        }
        (blocks, self.parts.iter().flat_map(Part::hidden).collect())
    }
}

/// The blocks of `text` in order.
fn sources(text: &str) -> Vec<Source> {
    let bytes = text.as_bytes();
    let mut at = first_line(text);
    let mut reader = Reader::new(text);
    if let Some((matter, behind)) = front_matter(text, at) {
        reader.push(BlockKind::Furniture, matter, Vec::new());
        at = behind;
    }
    while at < text.len() {
        let (end, next) = line_end(bytes, at);
        reader.line(behind_mark(text, at), end);
        at = next;
    }
    reader.finish()
}

/// Where the first line that is not blank begins.
fn first_line(text: &str) -> usize {
    let first = text.len() - text.trim_start_matches(mark::is_blank).len();
    let start = text[..first].rfind(['\n', '\r']).map_or(0, |line_break| line_break + 1);
    behind_mark(text, start)
}

/// Where the line at `start` begins behind the byte order mark that some editors leave at the head
/// of a file, and so in the middle of files put together.
fn behind_mark(text: &str, start: usize) -> usize {
    text.len() - text[start..].trim_start_matches('\u{feff}').len()
}

/// The front matter at `start`, lines from `---` to `---` (YAML) or from `+++` to `+++` (TOML) of which the first
/// has a key, and where the text behind it begins.
fn front_matter(text: &str, start: usize) -> Option<(Range<usize>, usize)> {
    let bytes = text.as_bytes();
    let (end, first) = line_end(bytes, start);
    let (assigns, ends): (char, &[&str]) = match text[start..end].trim_end() {
        "---" => (':', &["---", "..."]),
        "+++" => ('=', &["+++"]),
        _ => return None,
    };
    let (end, mut at) = line_end(bytes, first);
    let key = text[first..end].split_once(assigns)?.0.trim_end();
    if key.is_empty() || key.contains(char::is_whitespace) {
        return None;
    }
    while at < bytes.len() {
        let (end, next) = line_end(bytes, at);
        if ends.contains(&text[at..end].trim_end()) {
            return Some((first..at, next));
        }
        at = next;
    }
    None
}

/// The end of the line at `start`, and where the next begins.
fn line_end(bytes: &[u8], start: usize) -> (usize, usize) {
    let Some(len) = memchr::memchr2(b'\n', b'\r', &bytes[start..]) else {
        return (bytes.len(), bytes.len());
    };
    let end = start + len;
    (end, end + 1 + usize::from(bytes[end..].starts_with(b"\r\n")))
}

#[cfg(test)]
mod tests {
    use super::inline::Class;
    use super::*;
    use BlockKind::{Code, Furniture, Heading, ListItem, Paragraph, Quote, Table};

    #[track_caller]
    fn check(text: &str, expected: &[(BlockKind, &str)]) {
        let found = sources(text);
        let found: Vec<_> =
            found.iter().map(|source| (source.kind, &text[source.range.clone()])).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn reads_headings_of_both_kinds() {
        check(
            "# A #\n###### B#\n####### c",
            &[(Heading, "A"), (Heading, "B#"), (Paragraph, "####### c")],
        );
        check(
            "A\nb\n===\nC\n---\n---\n#d",
            &[(Heading, "A\nb"), (Heading, "C"), (Paragraph, "#d")],
        );
        check("#\n\n===", &[(Paragraph, "===")]);
    }

    #[test]
    fn reads_lists_and_quotes_in_one_another() {
        check(
            "- a\n  b\n\n  c\n  * d\n    1) e\n\nf",
            &[
                (ListItem, "a\n  b"),
                (ListItem, "c"),
                (ListItem, "d"),
                (ListItem, "e"),
                (Paragraph, "f"),
            ],
        );
        check(
            "> a\n> > b\nc\n> - d\n\ne",
            &[(Quote, "a"), (Quote, "b\nc"), (ListItem, "d"), (Paragraph, "e")],
        );
        check(
            "a\n2. b\n1. c\n- \n- > [ ] d",
            &[(Paragraph, "a\n2. b"), (ListItem, "c"), (Quote, "[ ] d")],
        );
        check("- [x] a\n-b\n* * *\n**b**", &[(ListItem, "a\n-b"), (Paragraph, "**b**")]);
    }

    #[test]
    fn reads_code() {
        check("```rust\na. b\n\n# c\n```\nd", &[(Code, "a. b\n\n# c"), (Paragraph, "d")]);
        check("~~~\n```\n~~~~\n> ```\n> a\nb", &[(Code, "```"), (Code, "a"), (Paragraph, "b")]);
        check(
            "a\n    b\n\n    c\n\n\td\ne",
            &[(Paragraph, "a\n    b"), (Code, "c\n\n\td"), (Paragraph, "e")],
        );
        check("``` a ``` b", &[(Paragraph, "``` a ``` b")]);
    }

    #[test]
    fn reads_tables() {
        check(
            "a\nb | c\n:-- | --:\nd | e\nf",
            &[(Paragraph, "a"), (Table, "b | c\n:-- | --:\nd | e"), (Paragraph, "f")],
        );
        check("> a\n> |b|\n> |-|\n> |c|", &[(Quote, "a"), (Table, "|b|\n> |-|\n> |c|")]);
        check("a | b", &[(Paragraph, "a | b")]);
    }

    #[test]
    fn sets_html_definitions_and_front_matter_apart() {
        check("<!-- a\n\nb --> c\nd", &[(Furniture, "<!-- a\n\nb --> c"), (Paragraph, "d")]);
        check("<div>\na\n\nb", &[(Furniture, "<div>\na"), (Paragraph, "b")]);
        check(
            "<b>a</b> c\n<foo>\n\n<foo>\n\n<https://a.b>",
            &[(Paragraph, "<b>a</b> c\n<foo>"), (Furniture, "<foo>"), (Paragraph, "<https://a.b>")],
        );
        check(
            "[a]: b 'c'\n[d]: e f\n[^1]: g\nh",
            &[(Furniture, "[a]: b 'c'"), (Paragraph, "[d]: e f\n[^1]: g\nh")],
        );
        check("\u{feff}---\na: b\n---\nc", &[(Furniture, "a: b"), (Paragraph, "c")]);
        check("\n \n---\na: b\n---\nc", &[(Furniture, "a: b"), (Paragraph, "c")]);
        check("+++\na = 'b'\n+++\nc", &[(Furniture, "a = 'b'"), (Paragraph, "c")]);
        check("+++\na: b\n+++\nc", &[(Paragraph, "+++\na: b\n+++\nc")]);
        check(" \n    c", &[(Code, "c")]);
        check("a\n\n\u{feff}# b", &[(Paragraph, "a"), (Heading, "b")]);
        check("---\na b: c\n\n---\nd", &[(Paragraph, "a b: c"), (Paragraph, "d")]);
    }

    /// The classes of the bytes of a block as letters.
    #[track_caller]
    fn check_classes(block: &str, expected: &str) {
        let letters: String = inline::classes(block, std::iter::empty())
            .into_iter()
            .map(|class| match class {
                Class::Plain => '.',
                Class::Whole => 'w',
                Class::Label => 'l',
                Class::Opaque => 'o',
                Class::Opening => '<',
                Class::Closing => '>',
                Class::Alone => ' ',
            })
            .collect();
        assert_eq!(letters, expected, "{block}");
    }

    #[test]
    fn tells_emphasis_from_marks_in_the_text() {
        check_classes("**a** _b_ ~~c~~", "<<.>>.<.>.<<.>>");
        check_classes("a_b 2 * 3 ~c \\*d", ".............<..");
        check_classes("a.**B**", "..<<.>>");
    }

    #[test]
    fn tells_links_code_and_images() {
        check_classes("[a b.](c(d) \"e\")", "<lll.>>>>>>>>>>>");
        check_classes("[a][b] [c] [^1] (d)", "<l>>>>.....>>>>....");
        check_classes("`a``b` ``c`", "wwwwww.....");
        check_classes("![a](b) [![c](d)](e)", "       .<       >>>>");
        check_classes("[a](b c) [`d`](e)", ".........<llw>>>>");
    }

    #[test]
    fn tells_urls_tags_and_entities() {
        check_classes("(http://a.b/(c)). <d@e>", ".oooooooooooooo...ooooo");
        check_classes("a <b>c</b><br> 1 < 2 > 3", "..<<<.>>>>    ..........");
        check_classes("a&amp;b & c;<!-- d --><!--", ".ooooo......          ....");
    }
}
