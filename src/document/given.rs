//! Blocks from sentences that the caller has found.

use super::block::{Block, BlockKind, Blocks};
use super::span::Span;
use crate::mark;
use std::fmt;
use std::ops::Range;

/// The error for a span that cannot stand in a [`Document`](crate::Document). It shows the span, and
/// what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidSpan {
    span: Range<usize>,
    fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Fault {
    Backwards,
    /// Of a text of this many bytes.
    Outside(usize),
    CutsCharacter,
    /// The one before ends here.
    BehindNext(usize),
    Blank,
}

impl fmt::Display for InvalidSpan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "span {:?} ", self.span)?;
        match self.fault {
            Fault::Backwards => write!(f, "ends before it begins"),
            Fault::Outside(len) => write!(f, "lies outside a text of {len} bytes"),
            Fault::CutsCharacter => write!(f, "cuts a character"),
            Fault::BehindNext(end) => {
                write!(f, "begins before byte {end}, where the span before it ends")
            }
            Fault::Blank => write!(f, "holds nothing but white space"),
        }
    }
}

impl std::error::Error for InvalidSpan {}

impl InvalidSpan {
    /// The span, as it was given.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }
}

/// The blocks of `text` that hold these sentences, without the white space around them.
pub(super) fn blocks<S>(
    text: &str,
    given: impl IntoIterator<Item = (BlockKind, S)>,
) -> Result<Blocks, InvalidSpan>
where
    S: IntoIterator<Item = Range<usize>>,
{
    let mut blocks = Blocks::default();
    let mut end = 0;
    for (kind, sentences) in given {
        let first = blocks.sentences.len();
        let start = end;
        for span in sentences {
            let sentence =
                sentence(text, &span, end).map_err(|fault| InvalidSpan { span, fault })?;
            end = sentence.end;
            blocks.sentences.push(sentence);
        }
        let of_block = &blocks.sentences[first..];
        let start = of_block.first().map_or(start, |sentence| sentence.start);
        let (span, sentences) = (Span { start, end }, first..blocks.sentences.len());
        blocks.blocks.push(Block { kind, span, sentences, speaker: None });
    }
    Ok(blocks)
}

/// The sentence at `span`, if the sentence before it ends at `end`; or what is wrong with it.
fn sentence(text: &str, span: &Range<usize>, end: usize) -> Result<Span, Fault> {
    if span.start > span.end {
        return Err(Fault::Backwards);
    }
    if span.end > text.len() {
        return Err(Fault::Outside(text.len()));
    }
    let slice = text.get(span.clone()).ok_or(Fault::CutsCharacter)?;
    if span.start < end {
        return Err(Fault::BehindNext(end));
    }
    let start = span.end - slice.trim_start().len();
    let sentence = slice.trim();
    if sentence.chars().all(mark::is_invisible) {
        return Err(Fault::Blank);
    }
    Ok(Span { start, end: start + sentence.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(start: usize, end: usize, fault: &str) {
        let text = "Día uno. Dos.";
        let spans = [0..9, Range { start, end }];
        let found = blocks(text, [(BlockKind::Paragraph, spans)]).map(drop);
        let message = format!("span {start}..{end} {fault}");
        assert_eq!(found.map_err(|error| error.to_string()), Err(message));
    }

    #[test]
    fn says_which_span_is_wrong_and_why() {
        check(12, 10, "ends before it begins");
        check(10, 15, "lies outside a text of 14 bytes");
        check(8, 14, "begins before byte 9, where the span before it ends");
        check(0, 9, "begins before byte 9, where the span before it ends");
        check(9, 10, "holds nothing but white space");
        check(12, 12, "holds nothing but white space");
        let cut = blocks("é.", [(BlockKind::Paragraph, Some(1..3))]).map(drop);
        let message = "span 1..3 cuts a character".to_owned();
        assert_eq!(cut.map_err(|error| error.to_string()), Err(message));
    }

    #[test]
    fn keeps_the_number_of_every_block_and_trims_every_sentence() {
        let given = [(BlockKind::Heading, vec![]), (BlockKind::Paragraph, vec![0..5, 5..8])];
        let found = blocks("Uno. Dos", given).expect("all spans are sound");
        assert_eq!(
            found.blocks.iter().map(|block| block.sentences.clone()).collect::<Vec<_>>(),
            [0..0, 0..2]
        );
        assert_eq!(found.sentences, [Span { start: 0, end: 4 }, Span { start: 5, end: 8 }]);
    }
}
