//! Every sentence of the documents, with what its place tells of it.

use crate::compose::composed;
use crate::document::{BlockKind, Document, Span, Visible};
use crate::summary::{Cut, Sentence};
use std::borrow::Cow;

/// A sentence, heading or piece of furniture where it stands.
pub(crate) struct Place<'d, 't> {
    /// The slice of its document.
    pub(crate) text: &'t str,
    /// What of it a reader sees.
    pub(crate) visible: Visible<'d, 't>,
    /// The kind of its block.
    pub(crate) kind: BlockKind,
    /// How many sentences of running text stand before it in its document.
    pub(crate) position: u32,
    span: Span,
    index: usize,
    block: usize,
    document: usize,
    /// Who says it.
    speaker: Option<&'t str>,
}

/// What ranking has found of a sentence.
#[derive(Clone, Copy)]
pub(crate) struct Standing {
    /// Its row in the term matrix.
    pub(crate) row: usize,
    pub(crate) score: f64,
    pub(crate) rank: usize,
    /// The row of the earlier sentence that it repeats.
    pub(crate) repeats: Option<usize>,
}

impl<'d, 't> Place<'d, 't> {
    /// What it says of the matter; furniture, code and tables say nothing.
    pub(crate) fn spoken(self) -> Visible<'d, 't> {
        if self.kind.speaks() { self.visible } else { Visible::nothing() }
    }

    /// The first part that a reader sees of it, without the label of who says it, its letters composed.
    pub(crate) fn said(&self) -> Option<Cow<'t, str>> {
        let first = self.visible.clone().next()?;
        let label = self.speaker.and_then(|speaker| first.strip_prefix(speaker));
        Some(composed(label.map_or(first, |said| said.trim_start_matches([':', '：', ' ']))))
    }

    /// The sentence here, of this standing.
    pub(crate) fn sentence(&self, standing: Standing) -> Sentence<'t> {
        let Standing { row, score, rank, repeats } = standing;
        let Self { text, span, index, block, document, speaker, .. } = *self;
        let Span { start, end } = span;
        Sentence {
            text,
            start,
            end,
            number: row,
            index,
            block,
            document,
            speaker,
            score,
            rank,
            repeats,
            cut: Cut::default(),
        }
    }
}

/// Every sentence and heading of the documents in order.
pub(crate) fn places<'d, 't>(
    documents: &'d [Document<'t>],
) -> impl Iterator<Item = Place<'d, 't>> + Clone {
    documents.iter().enumerate().flat_map(|(number, document)| places_of(document, number))
}

/// Every sentence and heading of one document, which has this number.
pub(crate) fn places_of<'d, 't>(
    document: &'d Document<'t>,
    number: usize,
) -> impl Iterator<Item = Place<'d, 't>> + Clone {
    let blocks = document.blocks().iter().enumerate();
    let sentences = blocks.flat_map(|(number, block)| {
        block.sentences.clone().map(move |index| (number, block.kind, index))
    });
    sentences.scan(0, move |position, (block, kind, index)| {
        let span = document.sentences()[index];
        let before = *position;
        *position += u32::from(kind.is_body());
        Some(Place {
            text: &document.text()[span.range()],
            visible: document.visible(span),
            kind,
            position: before,
            span,
            index,
            block,
            document: number,
            speaker: document.blocks()[block].speaker.map(|span| &document.text()[span.range()]),
        })
    })
}
