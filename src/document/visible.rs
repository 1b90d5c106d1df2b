//! What a reader sees of a span.

use std::iter;
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

impl<'d, 't> Visible<'d, 't> {
    /// Where the slices stand in the text.
    pub(crate) fn ranges(mut self) -> impl Iterator<Item = Range<usize>> + use<'d, 't> {
        iter::from_fn(move || self.next_range())
    }

    /// The slices, each with where it begins in the text.
    pub(crate) fn located(self) -> impl Iterator<Item = (usize, &'t str)> + use<'d, 't> {
        let text = self.text;
        self.ranges().map(move |range| (range.start, &text[range]))
    }

    fn next_range(&mut self) -> Option<Range<usize>> {
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
                return Some(start..end);
            }
        }
        None
    }
}

impl<'t> Iterator for Visible<'_, 't> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let range = self.next_range()?;
        Some(&self.text[range])
    }
}
