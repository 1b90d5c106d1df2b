//! A period that closes in brackets: *Lt. (ret.) Orme*, *(She stayed.)*

use super::before::Before;
use super::closing::Closed;
use super::limits::LONGEST_NOTE;
use super::next;
use super::open::OpenSentence;
use super::stop::Stop;
use crate::boundary;
use crate::letter;
use crate::mark;

/// A word alone in brackets that is no longer than this, in letters, is an abbreviation there, listed
/// or not: nobody closes a whole sentence of one short word in brackets.
const SHORT: usize = 7;

/// Whether the period of `stop`, behind which brackets close, is that of an abbreviation in them, so
/// that the sentence around them goes on.
///
/// The abbreviation stands alone in the brackets, which opened inside the sentence, or is one that the
/// lists have or has periods of its own: *(2nd ed.)*, *(a. D.)*. Only a function word in capitals
/// begins a sentence behind it.
pub(super) fn is_of_abbreviation(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let OpenSentence { text, lexicon, start, .. } = sentence;
    if stop.closed != Closed::Quotation {
        return false;
    }
    let closers = text[stop.mark..stop.end].strip_prefix('.').unwrap_or_default();
    if !closers.starts_with(mark::closes_bracket) {
        return false;
    }
    let from = boundary::ceil(text, start.max(stop.mark.saturating_sub(LONGEST_NOTE)));
    let Some((before, inner)) = text[from..stop.mark].rsplit_once(mark::opens_bracket) else {
        return false;
    };
    if inner.contains(mark::closes_bracket) {
        return false;
    }
    let word = Before::new(sentence, stop.mark);
    let opens_sentence =
        text[start..from + before.len()].trim_start_matches(mark::opens).is_empty();
    let alone = !inner.contains(char::is_whitespace);
    if word.is_shortened() {
        return alone || !opens_sentence && !next::begins_sentence(sentence.behind(stop), lexicon);
    }
    let short = inner.chars().count() <= SHORT && inner.chars().all(letter::is_alphanumeric);
    alone
        && short
        && !opens_sentence
        && !lexicon.is_stop_word(inner)
        && !next::begins_sentence(sentence.behind(stop), lexicon)
}
