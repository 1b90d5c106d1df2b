//! Marks without white space behind them: careless writing, or a part of a word.

use super::before::{self, Before};
use super::closing::Closed;
use super::limits::LONGEST_WORD;
use super::open::OpenSentence;
use super::stop::Stop;
use crate::mark::{self, Strength};
use crate::token;

/// Whether a mark with `next` right behind it ends the sentence: *…selesai.Kemudian…*.
pub(super) fn is_end(sentence: OpenSentence<'_>, stop: &Stop, next: char) -> bool {
    if stop.closed > Closed::Emphasis {
        return next.is_uppercase() || is_ideographic(next);
    }
    let is_strong = stop.strength == Strength::Strong;
    let before = sentence.text[..stop.mark].chars().next_back();
    if is_ideographic(next) {
        // Chinese and Japanese may use the ASCII stop; Thai and Lao abbreviate with it.
        return is_strong || before.is_some_and(is_ideographic);
    }
    // An ellipsis without space around it parts words, not sentences.
    if is_strong && sentence.from(stop).starts_with(['…', '.']) {
        return false;
    }
    let closed = |c: char| c.is_lowercase() || c.is_ascii_digit() || mark::closes(c);
    before.is_some_and(closed)
        && begins(sentence.behind(stop), next, is_strong)
        && !is_address(sentence, stop)
        && Before::new(sentence, stop.mark).is_end_unspaced()
}

/// Whether `rest`, which begins with `next`, may begin a sentence behind a mark that is strong or not.
fn begins(rest: &str, next: char, is_strong: bool) -> bool {
    let second = rest.chars().nth(1);
    // A hyphen joins: *a.m.-Zug*.
    let dash = mark::is_dash(next) && !mark::is_hyphen(next);
    if mark::opens_quotation(next) || dash {
        // In French, « stands behind a stop that it does not belong to.
        let capital = second.is_some_and(char::is_uppercase);
        return is_strong || capital && !dash && next != '«';
    }
    // The second letter: *L’idée*, *I went*; capitals throughout are more often a file or a code.
    let small = |c: char| c.is_lowercase() || c.is_whitespace() || mark::is_apostrophe(c);
    next.is_uppercase() && (is_strong || second.is_some_and(small) || before::begins_roman(rest))
}

/// Whether the mark stands in an address: *jane.Doe@example.com*.
fn is_address(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let rest = sentence.behind(stop).as_bytes();
    let mut word = rest.iter().take(LONGEST_WORD).take_while(|b| !b.is_ascii_whitespace());
    word.any(|&byte| byte == b'@')
}

/// Han or kana: scripts without spaces whose sentences end with marks.
fn is_ideographic(c: char) -> bool {
    c >= '\u{3005}' && token::is_spaceless(c) && !c.is_numeric()
}
