//! Every sentence of the documents, with what its place tells of it.

use crate::document::{BlockKind, Document, Visible};
use crate::summary::Sentence;

/// A sentence with the kind of its block and how many sentences of running text come before it.
pub(crate) struct Place<'d, 't> {
    pub(crate) sentence: Sentence<'t>,
    pub(crate) visible: Visible<'d, 't>,
    pub(crate) kind: BlockKind,
    pub(crate) position: u32,
}

impl<'d, 't> Place<'d, 't> {
    /// What it says of the matter: headings speak for the topic, furniture, code and tables do not.
    pub(crate) fn spoken(self) -> Visible<'d, 't> {
        match self.kind {
            BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem | BlockKind::Quote => {
                self.visible
            }
            BlockKind::Furniture | BlockKind::Code | BlockKind::Table => Visible::nothing(),
        }
    }
}

impl Place<'_, '_> {
    /// The share of it that stands in quotation marks, by bytes; what comes before a closing mark
    /// without an opening one, or behind an opening one without a closing, counts too.
    pub(crate) fn quoted_share(&self) -> f64 {
        // Most sentences have no mark at all, which is soon told.
        let text = self.sentence.text;
        if text.is_ascii() && memchr::memchr(b'"', text.as_bytes()).is_none() {
            return 0.0;
        }
        let mut close = None;
        // Bytes up to the last mark, or that the marks hold so far, and all.
        let (mut quoted, mut all) = (0, 0);
        for part in self.visible.clone() {
            let mut behind = 0;
            for (at, mark) in marks(part) {
                if close.is_some() {
                    quoted += at - behind;
                }
                behind = at + mark.len_utf8();
                match (close, mark) {
                    (None, '"') => close = Some('"'),
                    (None, '“') => close = Some('”'),
                    (None, '„') => close = Some('“'),
                    (None, '«') => close = Some('»'),
                    (None, '「') => close = Some('」'),
                    (None, '”' | '»' | '」') => quoted = all + at,
                    (Some(expected), mark) if mark == expected => close = None,
                    (_, mark) => quoted += mark.len_utf8(),
                }
            }
            if close.is_some() {
                quoted += part.len() - behind;
            }
            all += part.len();
        }
        quoted as f64 / all.max(1) as f64
    }
}

/// The quotation marks of `text`.
fn marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    // The first bytes of the marks; most others are passed over unread.
    let starts = text.bytes().enumerate();
    let starts = starts.filter(|&(_, byte)| matches!(byte, b'"' | 0xc2 | 0xe2 | 0xe3));
    starts.filter_map(|(at, _)| {
        let mark = text[at..].chars().next()?;
        matches!(mark, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」').then_some((at, mark))
    })
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
    let sentences = blocks.flat_map(|(paragraph, block)| {
        block.sentences.clone().map(move |index| (paragraph, block.kind, index))
    });
    sentences.scan(0, move |position, (paragraph, kind, index)| {
        let span = document.sentences()[index];
        let sentence = Sentence {
            text: &document.text()[span.range()],
            start: span.start,
            end: span.end,
            index,
            paragraph,
            document: number,
            score: 0.0,
            rank: 0,
        };
        let before = *position;
        *position += u32::from(is_body(kind));
        Some(Place { sentence, visible: document.visible(span), kind, position: before })
    })
}

pub(crate) fn is_body(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quote)
}
