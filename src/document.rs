//! Text to blocks and sentences.

use crate::language::{Detection, Language, Lexicon, detect};
use crate::segment::{self, Casing};
use std::ops::Range;

mod block;
mod lines;

pub use block::BlockKind;
pub(crate) use block::after_phrase;

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
/// space (and a byte order mark, where a line begins with one), so that spans and gaps give back the text. Every heading and every line of furniture is a
/// span of its own.
///
/// Whether a line break ends a paragraph or only wraps it is told from the text: where nearly
/// every line is as long as its first following word allows, lines are wrapped; elsewhere, each
/// line is a paragraph. Blank lines always end one.
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

    fn new(text: &'t str, detection: Detection) -> Self {
        let lexicon = detection.language.lexicon();
        let mut document = Self { text, detection, blocks: Vec::new(), sentences: Vec::new() };
        let casing = casing(text, lexicon);
        for (kind, range) in block::blocks(text, lexicon) {
            if kind == BlockKind::Heading {
                let span = Span { start: range.start, end: range.end };
                document.push(kind, span);
            } else {
                document.push_sentences(kind, range, lexicon, casing);
            }
        }
        document
    }

    /// Adds a block of running text, sentence by sentence.
    fn push_sentences(
        &mut self,
        kind: BlockKind,
        range: Range<usize>,
        lexicon: &Lexicon,
        casing: Casing,
    ) {
        let block = &self.text[range.clone()];
        let mut open = false;
        for sentence in segment::sentences(block, lexicon, casing) {
            let link =
                kind != BlockKind::Furniture && block::is_link(&block[sentence.clone()], lexicon);
            let start = range.start + sentence.start;
            let span = Span { start, end: range.start + sentence.end };
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

/// Bytes looked at to tell whether sentences of a text begin with capitals.
const CASING_SAMPLE: usize = 8000;
/// Text is taken to do without capitals when for so many sentences that begin with one, another
/// begins without. In prose 1 of 50 seems to (an abbreviation, a name), in chats most do.
const CAPITALS_TO_NONE: usize = 2;

/// Fewer may be chance.
const FEWEST_WITHOUT: usize = 2;

/// Whether sentences of the text begin with capitals, by what follows plain words and marks.
fn casing(text: &str, lexicon: &Lexicon) -> Casing {
    let sample = &text[..text.floor_char_boundary(CASING_SAMPLE)];
    let (mut lower, mut upper) = (0, 0);
    for (at, mark) in sample.match_indices(['.', '!', '?']) {
        let before = &sample[..at];
        let word = &before[before.trim_end_matches(char::is_lowercase).len()..];
        let plain = word.chars().nth(1).is_some() && lexicon.abbreviation(word).is_none();
        let mut behind = sample[at + mark.len()..].chars();
        if plain && behind.next() == Some(' ') {
            match behind.next() {
                Some(c) if c.is_lowercase() => lower += 1,
                Some(c) if c.is_uppercase() => upper += 1,
                _ => {}
            }
        }
    }
    if lower >= FEWEST_WITHOUT && lower * CAPITALS_TO_NONE > upper {
        Casing::AllLower
    } else {
        Casing::Normal
    }
}
