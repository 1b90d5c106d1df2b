//! Blocks from sentences that the caller has found.

use super::block::{BlockKind, Blocks};
use super::span::Span;
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

/// The blocks of `text` that hold these sentences.
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
        let mut spans = Vec::new();
        for span in sentences {
            if let Some(fault) = fault(text, &span, end) {
                return Err(InvalidSpan { span, fault });
            }
            end = span.end;
            spans.push(Span::from(span));
        }
        blocks.push_all(kind, spans.into_iter());
    }
    Ok(blocks)
}

/// What is wrong with `span`, if the span before it ends at `end`.
fn fault(text: &str, span: &Range<usize>, end: usize) -> Option<Fault> {
    if span.start > span.end {
        return Some(Fault::Backwards);
    }
    if span.end > text.len() {
        return Some(Fault::Outside(text.len()));
    }
    let Some(slice) = text.get(span.clone()) else { return Some(Fault::CutsCharacter) };
    if span.start < end {
        return Some(Fault::BehindNext(end));
    }
    slice.trim().is_empty().then_some(Fault::Blank)
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
    fn passes_over_blocks_without_sentences() {
        let given = [(BlockKind::Heading, vec![]), (BlockKind::Paragraph, vec![0..4, 5..8])];
        let found = blocks("Uno. Dos", given).expect("all spans are sound");
        assert_eq!((found.blocks.len(), found.sentences.len()), (1, 2));
    }
}
