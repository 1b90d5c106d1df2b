//! What a text is made of: blocks, and the sentences in them.

use super::span::Span;
use crate::name::names;
use std::ops::Range;

/// What a block is.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// Running text.
    Paragraph,
    /// A short line without a stop in it or behind it, in a text that has stops, or a question or outcry
    /// that stands alone before a paragraph; what Markdown marks as one.
    Heading,
    /// Text behind a bullet or number.
    ListItem,
    /// Text that Markdown marks as a quotation, and what a mail quotes if it says nothing else.
    Quote,
    /// What a page puts around its text: links to other articles, captions, credits, notices,
    /// datelines, literature, navigation; in Markdown also HTML, front matter, footnotes, images alone.
    Furniture,
    /// Code, in Markdown.
    Code,
    /// A table, in Markdown.
    Table,
}

names!(
    BlockKind,
    "kind of block",
    Paragraph "paragraph",
    Heading "heading",
    ListItem "list_item",
    Quote "quote",
    Furniture "furniture",
    Code "code",
    Table "table",
);

impl BlockKind {
    /// Whether its sentences are running text, so that they can be picked.
    pub(crate) const fn is_body(self) -> bool {
        match self {
            Self::Paragraph | Self::ListItem | Self::Quote => true,
            Self::Heading | Self::Furniture | Self::Code | Self::Table => false,
        }
    }

    /// Whether it says something of the matter: headings do, too; furniture, code and tables do not.
    pub(crate) const fn speaks(self) -> bool {
        self.is_body() || matches!(self, Self::Heading)
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
    /// Which of [`Document::sentences`](crate::Document::sentences) it holds.
    pub sentences: Range<usize>,
    /// Who says it, where a transcript labels what is said: *Ratna* of *Ratna: We go home.* The label
    /// stands in the block.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    pub speaker: Option<Span>,
}

/// Blocks in the making, in text order.
#[expect(clippy::struct_field_names, reason = "the blocks are most of it")]
#[derive(Clone, Debug, Default)]
pub(super) struct Blocks {
    pub(super) blocks: Vec<Block>,
    pub(super) sentences: Vec<Span>,
    /// Whether the last block goes on with the next sentence.
    is_open: bool,
}

impl Blocks {
    /// None yet, with room for so many.
    pub(super) fn with_capacity(blocks: usize) -> Self {
        let (blocks, sentences) = (Vec::with_capacity(blocks), Vec::with_capacity(blocks));
        Self { blocks, sentences, is_open: false }
    }

    /// Gives back the room that was kept for more.
    pub(super) fn shrink(&mut self) {
        self.blocks.shrink_to_fit();
        self.sentences.shrink_to_fit();
    }

    /// Moves every span to where its bytes stand in another form of the text.
    pub(super) fn move_to(&mut self, place: impl Fn(usize) -> usize) {
        let speakers = self.blocks.iter_mut().filter_map(|block| block.speaker.as_mut());
        for span in self.sentences.iter_mut().chain(speakers) {
            *span = Span { start: place(span.start), end: place(span.end) };
        }
        for Block { span, .. } in &mut self.blocks {
            *span = Span { start: place(span.start), end: place(span.end) };
        }
    }

    /// Adds a block of one sentence.
    pub(super) fn push(&mut self, kind: BlockKind, span: Span) {
        let first = self.sentences.len();
        self.sentences.push(span);
        self.blocks.push(Block { kind, span, sentences: first..first + 1, speaker: None });
        self.is_open = false;
    }

    /// Adds a sentence to the open block, or else to a new one of `kind` that stays open.
    pub(super) fn add(&mut self, kind: BlockKind, span: Span) {
        match self.blocks.last_mut().filter(|_| self.is_open) {
            Some(block) => {
                self.sentences.push(span);
                block.span.end = span.end;
                block.sentences.end += 1;
            }
            None => self.push(kind, span),
        }
        self.is_open = true;
    }

    /// Closes the block that is open: the next sentence begins another.
    pub(super) fn close(&mut self) {
        self.is_open = false;
    }
}
