//! What a reader sees of a span.

use std::ops::Range;

/// The slices of a span that a reader sees.
#[derive(Clone)]
pub(crate) struct Visible<'d, 't> {
    text: &'t str,
    range: Range<usize>,
    /// What is hidden from the start of `range` on.
    hidden: &'d [Range<usize>],
}

impl<'d, 't> Visible<'d, 't> {
    /// `range` of `text` without the ranges in `hidden`, which are in order.
    pub(super) fn new(text: &'t str, range: Range<usize>, hidden: &'d [Range<usize>]) -> Self {
        let first = hidden.partition_point(|hidden| hidden.end <= range.start);
        Self { text, range, hidden: &hidden[first..] }
    }

    /// Nothing.
    pub(crate) fn nothing() -> Self {
        Self { text: "", range: 0..0, hidden: &[] }
    }
}

impl<'t> Iterator for Visible<'_, 't> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        while !self.range.is_empty() {
            let start = self.range.start;
            let end = match self.hidden.split_first() {
                Some((hidden, rest)) if hidden.start < self.range.end => {
                    self.hidden = rest;
                    self.range.start = hidden.end;
                    hidden.start
                }
                _ => {
                    self.range.start = self.range.end;
                    self.range.end
                }
            };
            if start < end {
                return Some(&self.text[start..end]);
            }
        }
        None
    }
}
