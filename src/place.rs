//! Every sentence of the documents, with what its place tells of it.

use crate::document::{BlockKind, Document, Visible, after_phrase};
use crate::language::Lexicon;
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
    pub(crate) fn spoken(&self) -> Visible<'d, 't> {
        match self.kind {
            BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem | BlockKind::Quote => {
                self.visible.clone()
            }
            BlockKind::Furniture | BlockKind::Code | BlockKind::Table => Visible::nothing(),
        }
    }
}

impl Place<'_, '_> {
    /// Whether it leans on the sentence before (*However*, *Ia*, *Namun*) and cannot stand alone. The
    /// first of a document has none to lean on.
    pub(crate) fn leans(&self, lexicon: &Lexicon) -> bool {
        let mut visible = self.visible.clone();
        self.position > 0
            && visible.next().is_some_and(|sentence| {
                lexicon.openers.iter().any(|opener| after_phrase(sentence, opener).is_some())
            })
    }

    /// The share of its characters that stand in quotation marks; what comes before a closing mark
    /// without an opening one, or behind an opening one without a closing, counts too.
    pub(crate) fn quoted_share(&self) -> f64 {
        let mut close = None;
        let (mut quoted, mut all) = (0_u32, 0_u32);
        for c in self.visible.clone().flat_map(str::chars) {
            all += 1;
            match (close, c) {
                (None, '"') => close = Some('"'),
                (None, '“') => close = Some('”'),
                (None, '„') => close = Some('“'),
                (None, '«') => close = Some('»'),
                (None, '「') => close = Some('」'),
                (None, '”' | '»' | '」') => quoted = all,
                (Some(mark), c) if c == mark => close = None,
                (Some(_), _) => quoted += 1,
                (None, _) => {}
            }
        }
        f64::from(quoted) / f64::from(all.max(1))
    }
}

/// Every sentence and heading of the documents in order.
pub(crate) fn places<'d, 't>(documents: &'d [Document<'t>]) -> Vec<Place<'d, 't>> {
    let mut places =
        Vec::with_capacity(documents.iter().map(|document| document.sentences().len()).sum());
    for (number, document) in documents.iter().enumerate() {
        let mut position = 0;
        for (paragraph, block) in document.blocks().iter().enumerate() {
            for index in block.sentences.clone() {
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
                let visible = document.visible(span);
                places.push(Place { sentence, visible, kind: block.kind, position });
                position += u32::from(is_body(block.kind));
            }
        }
    }
    places
}

pub(crate) fn is_body(kind: BlockKind) -> bool {
    matches!(kind, BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quote)
}
