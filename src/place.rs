//! Every sentence of the documents, with what its place tells of it.

use crate::document::{BlockKind, Document, Visible};
use crate::summary::{Cut, Sentence};
use std::borrow::Cow;

/// A sentence, heading or piece of furniture where it stands.
pub(crate) struct Place<'d, 't> {
    /// What of it a reader sees.
    pub(crate) visible: Visible<'d, 't>,
    /// The kind of its block.
    pub(crate) kind: BlockKind,
    /// How many sentences of running text stand before it in its document.
    pub(crate) position: u32,
    /// Its document, and the number of that.
    of: &'d Document<'t>,
    document: usize,
    block: usize,
    index: usize,
}

/// What ranking has found of a sentence.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    /// Its row in the term matrix.
    pub(crate) row: u32,
    pub(crate) score: f64,
    /// The row of the earlier sentence that it repeats.
    pub(crate) repeats: Option<u32>,
}

impl Standing {
    /// The sentence of this standing and `rank`, by the numbers of its document, block and place there.
    fn sentence<'t>(
        self,
        rank: usize,
        of: &Document<'t>,
        [document, block, index]: [usize; 3],
    ) -> Sentence<'t> {
        let span = of.sentences()[index];
        Sentence {
            text: &of.text()[span.range()],
            start: span.start,
            end: span.end,
            number: self.row as usize,
            index,
            block,
            document,
            speaker: speaker(of, block),
            score: self.score,
            rank,
            repeats: self.repeats.map(|row| row as usize),
            cut: Cut::default(),
        }
    }
}

/// Who says the sentences of a block.
fn speaker<'t>(of: &Document<'t>, block: usize) -> Option<&'t str> {
    of.blocks()[block].speaker.map(|span| &of.text()[span.range()])
}

/// The sentence at `index` of a document of this `number`, of this standing and `rank`.
pub(crate) fn sentence_at<'t>(
    of: &Document<'t>,
    number: usize,
    index: usize,
    standing: Standing,
    rank: usize,
) -> Sentence<'t> {
    standing.sentence(rank, of, [number, of.block_of(index), index])
}

impl<'d, 't> Place<'d, 't> {
    /// The number of its document, and the text of that.
    pub(crate) fn document(&self) -> (usize, &'t str) {
        (self.document, self.of.text())
    }

    /// What it says of the matter; furniture, code and tables say nothing.
    pub(crate) fn spoken(self) -> Visible<'d, 't> {
        if self.kind.speaks() { self.visible } else { Visible::nothing() }
    }

    /// The first part that a reader sees of it, without the label of who says it, its letters composed.
    pub(crate) fn said(&self) -> Option<Cow<'t, str>> {
        let first = self.visible.clone().next()?;
        let label = speaker(self.of, self.block).and_then(|speaker| first.strip_prefix(speaker));
        let said = label.map_or(first, |said| said.trim_start_matches([':', '：', ' ']));
        Some(self.of.composed(said))
    }

    /// The parts that a reader sees of it, their letters composed.
    pub(crate) fn seen(&self) -> impl Iterator<Item = Cow<'t, str>> {
        self.visible.clone().map(|part| self.of.composed(part))
    }

    /// The sentence here, of this standing and `rank`.
    pub(crate) fn sentence(&self, standing: Standing, rank: usize) -> Sentence<'t> {
        standing.sentence(rank, self.of, [self.document, self.block, self.index])
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
            visible: document.visible(span),
            kind,
            position: before,
            of: document,
            document: number,
            block,
            index,
        })
    })
}
