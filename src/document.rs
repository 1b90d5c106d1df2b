//! Text to blocks and sentences.

use crate::language::{Detection, Language, detect};
use crate::segment;
use markdown::Part;
use std::ops::Range;

mod block;
mod casing;
mod dateline;
mod format;
mod lines;
mod markdown;
mod visible;

pub use block::BlockKind;
pub(crate) use block::after_phrase;
pub use format::Format;
pub(crate) use visible::Visible;

/// Where a sentence or heading stands in a text.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Span {
    /// Byte offset of its first character.
    pub start: usize,
    /// Byte offset behind its last character.
    pub end: usize,
}

impl Span {
    /// The span as a range, to slice the text with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    const fn of(range: &Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A paragraph, heading, list item or piece of page furniture.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands in the text.
    pub span: Span,
    /// Which of [`Document::sentences`] it holds.
    pub sentences: Range<usize>,
}

/// A text taken apart: its blocks, and their sentences as byte spans.
///
/// Spans lie on character boundaries, in order, without overlap; between them is nothing but white
/// space (and a byte order mark, where a line begins with one), and in Markdown markup that belongs
/// to no sentence (the markers of lines, images), so that spans and gaps give back the text. Every
/// heading, every line of furniture, every block of code and every table is a span of its own.
///
/// Whether a line break ends a paragraph or only wraps it is told from the text: where nearly
/// every line is as long as its first following word allows, lines are wrapped; elsewhere, each
/// line is a paragraph. Blank lines always end one. In Markdown every line break within a paragraph
/// only wraps it.
///
/// Linear in the text.
///
/// # Examples
///
/// ```
/// use ringkas::{BlockKind, Document};
///
/// let text = "A Quiet Night\n\nDr. Who slept. “Still?” she asked.\nRead more: Ten sleepers";
/// let document = Document::parse(text);
/// let sentences: Vec<_> = document.sentences().iter().map(|span| &text[span.range()]).collect();
/// assert_eq!(
///     sentences,
///     ["A Quiet Night", "Dr. Who slept.", "“Still?” she asked.", "Read more: Ten sleepers"]
/// );
/// let kinds: Vec<_> = document.blocks().iter().map(|block| block.kind).collect();
/// assert_eq!(kinds, [BlockKind::Heading, BlockKind::Paragraph, BlockKind::Furniture]);
/// ```
#[derive(Clone, Debug)]
pub struct Document<'t> {
    text: &'t str,
    detection: Detection,
    blocks: Vec<Block>,
    sentences: Vec<Span>,
    /// What of Markdown is no text: bytes in order, without overlap.
    hidden: Vec<Range<usize>>,
}

impl<'t> Document<'t> {
    /// Takes `text` apart; its language is told from it.
    #[must_use]
    pub fn parse(text: &'t str) -> Self {
        Self::new(text, detect(text))
    }

    /// Takes `text` apart by the rules of `language`.
    #[must_use]
    pub fn parse_as(text: &'t str, language: Language) -> Self {
        Self::new(text, Detection { language, confidence: 1.0 })
    }

    /// Takes the Markdown `text` apart; its language is told from what a reader sees of it.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::{BlockKind, Document};
    ///
    /// let text = "# Tides\n\n> The sea fell\n> by **two** metres. See [Dr. Lim](https://a.b/c).\n";
    /// let document = Document::parse_markdown(text);
    /// let sentences = document.sentences().iter().map(|span| &text[span.range()]);
    /// assert!(sentences.eq([
    ///     "Tides",
    ///     "The sea fell\n> by **two** metres.",
    ///     "See [Dr. Lim](https://a.b/c)."
    /// ]));
    /// assert_eq!(document.blocks()[1].kind, BlockKind::Quote);
    /// ```
    #[must_use]
    pub fn parse_markdown(text: &'t str) -> Self {
        let parts = markdown::parts(text);
        let detection = detect(&markdown::running_text(&parts));
        Self::from_parts(text, &parts, detection)
    }

    /// Takes `text` apart by the rules of `format` and `language`.
    pub(crate) fn parse_in(text: &'t str, format: Format, language: Language) -> Self {
        match format {
            Format::Text => Self::parse_as(text, language),
            Format::Markdown => {
                let detection = Detection { language, confidence: 1.0 };
                Self::from_parts(text, &markdown::parts(text), detection)
            }
        }
    }

    fn empty(text: &'t str, detection: Detection) -> Self {
        let (blocks, sentences, hidden) = (Vec::new(), Vec::new(), Vec::new());
        Self { text, detection, blocks, sentences, hidden }
    }

    fn new(text: &'t str, detection: Detection) -> Self {
        let lexicon = detection.language.lexicon();
        let mut document = Self::empty(text, detection);
        let casing = casing::casing(text, lexicon);
        for (kind, range) in block::blocks(text, lexicon) {
            let block = &text[range.clone()];
            let sentences = || segment::sentences(block, lexicon, casing);
            if kind == BlockKind::Heading && !block::holds_sentence(block, sentences()) {
                document.push(kind, Span::of(&range));
            } else {
                let kind = if kind == BlockKind::Heading { BlockKind::Paragraph } else { kind };
                let sentences = sentences().map(|sentence| {
                    let link = kind != BlockKind::Furniture
                        && block::is_link(&block[sentence.clone()], lexicon);
                    let span = range.start + sentence.start..range.start + sentence.end;
                    (Span::of(&span), link)
                });
                document.push_sentences(kind, sentences);
            }
        }
        document
    }

    fn from_parts(text: &'t str, parts: &[Part<'t>], detection: Detection) -> Self {
        let lexicon = detection.language.lexicon();
        let mut document = Self::empty(text, detection);
        let casing = casing::casing(&markdown::running_text(parts), lexicon);
        for part in parts {
            document.hidden.extend(part.hidden());
            match part.kind {
                BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quote
                    if !block::is_furniture(part.shown(), lexicon) =>
                {
                    let shown = part.shown();
                    let sentences = segment::sentences(shown, lexicon, casing).map(|sentence| {
                        let link = block::is_link(&shown[sentence.clone()], lexicon);
                        (Span::of(&part.span(sentence)), link)
                    });
                    document.push_sentences(part.kind, sentences);
                }
                BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quote => {
                    document.push(BlockKind::Furniture, Span::of(&part.range));
                }
                BlockKind::Heading | BlockKind::Furniture | BlockKind::Code | BlockKind::Table => {
                    document.push(part.kind, Span::of(&part.range));
                }
            }
        }
        document
    }

    /// Adds a block of running text, sentence by sentence, of which some may be links.
    fn push_sentences(&mut self, kind: BlockKind, sentences: impl Iterator<Item = (Span, bool)>) {
        let mut open = false;
        for (span, link) in sentences {
            match self.blocks.last_mut() {
                Some(block) if open && !link => {
                    self.sentences.push(span);
                    block.span.end = span.end;
                    block.sentences.end += 1;
                }
                _ => self.push(if link { BlockKind::Furniture } else { kind }, span),
            }
            open = !link;
        }
    }

    /// Adds a block of one sentence.
    fn push(&mut self, kind: BlockKind, span: Span) {
        let first = self.sentences.len();
        self.sentences.push(span);
        self.blocks.push(Block { kind, span, sentences: first..first + 1 });
    }

    /// What a reader sees of `span`: all of it, but for the markup of Markdown.
    pub(crate) fn visible(&self, span: Span) -> Visible<'_, 't> {
        Visible::new(self.text, span.range(), &self.hidden)
    }

    /// The text that was taken apart.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The language it was read in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.detection.language
    }

    /// How sure the language is, from 0 to 1; 1 if the caller named it.
    #[must_use]
    pub const fn confidence(&self) -> f64 {
        self.detection.confidence
    }

    /// The blocks in text order.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Every sentence, heading and line of furniture in text order.
    #[must_use]
    pub fn sentences(&self) -> &[Span] {
        &self.sentences
    }
}

/// Tells the language of a text that is marked up so.
pub(crate) fn detect_in(text: &str, format: Format) -> Detection {
    match format {
        Format::Text => detect(text),
        Format::Markdown => detect(&markdown::running_text(&markdown::parts(text))),
    }
}
