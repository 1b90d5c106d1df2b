//! The sentence that is open: where it began, and how its text is read.

use super::casing::Casing;
use super::limits::LONGEST_WORD;
use super::stop::Stop;
use crate::language::Lexicon;
use memchr::memchr2_iter;

/// A sentence whose end is looked for.
#[derive(Clone, Copy)]
pub(super) struct OpenSentence<'t> {
    pub(super) text: &'t str,
    pub(super) lexicon: &'t Lexicon,
    pub(super) casing: Casing,
    /// Where it begins.
    pub(super) start: usize,
    /// Whether a title may open in it before the stop: *《*.
    pub(super) may_be_title: bool,
}

impl<'t> OpenSentence<'t> {
    /// What stands behind `stop`.
    pub(super) fn behind(&self, stop: &Stop) -> &'t str {
        &self.text[stop.end..]
    }

    /// The marks of `stop`, and what follows.
    pub(super) fn from(&self, stop: &Stop) -> &'t str {
        &self.text[stop.mark..]
    }

    /// Whether `stop` is parted from what follows by a space that takes no room, or by HTML.
    pub(super) fn is_parted(&self, stop: &Stop) -> bool {
        self.text[..stop.end].ends_with(['\u{200b}', '>', ';'])
    }

    /// Whether `stop` stands in brackets that opened shortly before: *《摔跤吧！爸爸》*.
    pub(super) fn is_within(&self, open: &str, close: &str, stop: &Stop) -> bool {
        let from = self.start.max(stop.mark.saturating_sub(LONGEST_WORD));
        let before = &self.text.as_bytes()[from..stop.mark];
        let (Some(opens), Some(closes)) = (open.bytes().next_back(), close.bytes().next_back())
        else {
            return false;
        };
        // The last of the brackets tells, which is found by its last byte.
        let mut ends = memchr2_iter(opens, closes, before).rev().map(|at| &before[..=at]);
        let last =
            ends.find(|text| text.ends_with(open.as_bytes()) || text.ends_with(close.as_bytes()));
        last.is_some_and(|text| text.ends_with(open.as_bytes()))
    }
}
