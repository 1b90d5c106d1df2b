//! Whether a row of pictographs ends its sentence: *Home at last 🏠 The garden is wild.*

use super::face;
use super::limits::LONGEST_WORD;
use super::lower::Lower;
use super::next;
use super::open::OpenSentence;
use super::stop::Stop;
use crate::boundary;
use crate::mark;
use crate::token;

/// Whether the row of pictographs of `stop` ends the sentence: it does before a letter that is no small
/// one, but for flags, which stand before names, and where it has the place of a word: *I ❤️ Java*.
pub(super) fn is_end(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let rest = sentence.behind(stop).trim_start();
    let Some(next) = rest.trim_start_matches(mark::opens).chars().next() else { return true };
    if !next.is_alphabetic() || next.is_lowercase() {
        return false;
    }
    let drawn = sentence.from(stop).chars().next();
    let from =
        boundary::ceil(sentence.text, sentence.start.max(stop.mark.saturating_sub(LONGEST_WORD)));
    let before = &sentence.text[from..stop.mark];
    let Some((at, word)) = token::words(before).last() else { return false };
    let only = from == sentence.start && token::words(&before[..at]).next().is_none();
    let function =
        || Lower::of(&[word]).is_some_and(|word| sentence.lexicon.is_stop_word(word.as_str()));
    let names = drawn.is_some_and(mark::is_flag);
    let word = (only || drawn.is_some_and(mark::is_heart)) && function();
    !names && !word || next::begins_sentence(rest, sentence.lexicon)
}

/// Whether `stop` is a row of pictographs.
pub(super) fn is_drawn(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    face::may_begin(&sentence.text.as_bytes()[stop.mark..])
        && sentence.from(stop).starts_with(mark::is_pictograph)
}
