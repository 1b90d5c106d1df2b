//! Whether a stop ends its sentence.

use super::before::Before;
use super::casing::Casing;
use super::closing::Closed;
use super::follow::Follow;
use super::open::OpenSentence;
use super::stop::Stop;
use super::{address, bracket, list, next, pictograph, unspaced};
use crate::letter;
use crate::mark::{self, Strength};

/// Whether `stop` ends the sentence.
pub(super) fn is_end(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let rest = sentence.behind(stop);
    let Some(next) = rest.chars().next() else { return true };
    // *[…]*, *(?)*: an omission or a comment, not a stop.
    if stop.closed == Closed::Quotation && sentence.text[..stop.mark].ends_with(['[', '(']) {
        return false;
    }
    let follow = Follow::of(rest);
    match stop.strength {
        Strength::Full => is_end_full(sentence, stop, follow),
        Strength::Period if bracket::is_of_abbreviation(sentence, stop) => false,
        Strength::Strong if sentence.is_within("[", "]", stop) => false,
        Strength::Strong if pictograph::is_drawn(sentence, stop) => {
            pictograph::is_end(sentence, stop)
        }
        _ if !next.is_whitespace() && !sentence.is_parted(stop) => {
            unspaced::is_end(sentence, stop, next)
        }
        _ if follow == Follow::Comma => false,
        _ if stop.address => is_end_address(sentence, stop),
        Strength::Weak => is_end_weak(sentence, stop),
        Strength::Period => is_end_period(sentence, stop, follow),
        Strength::Strong => is_end_strong(sentence, stop, follow),
    }
}

/// A mark that ends nothing but sentences does so wherever it stands, but in numbers, titles and
/// quotations that go on.
fn is_end_full(sentence: OpenSentence<'_>, stop: &Stop, follow: Follow) -> bool {
    if follow == Follow::Comma {
        return false;
    }
    if stop.closed == Closed::Quotation {
        return follow != Follow::Lower && !is_quotative(sentence, stop);
    }
    let is_in_title = || sentence.may_be_title && sentence.is_within("《", "》", stop);
    !is_in_number(sentence, stop) && !is_in_title()
}

/// An address ends a sentence before a capital, or another address.
fn is_end_address(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let rest = sentence.behind(stop).trim_start();
    // Where nouns have capitals, one may go on the sentence.
    let capital = if sentence.lexicon.profile.capital_nouns {
        next::begins_sentence(rest, sentence.lexicon)
    } else {
        rest.starts_with(char::is_uppercase)
    };
    (capital || address::begins(rest)) && !sentence.is_within("(", ")", stop)
}

/// A semicolon or colon ends a sentence before the items of a list, all but the colon before a
/// function word in capitals.
fn is_end_weak(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let (marks, rest) = (sentence.from(stop), sentence.behind(stop));
    let semicolon = marks.starts_with(';');
    let item = || list::item(rest.trim_start()).is_some_and(|item| item.is_first() || semicolon);
    // *(\* 29. Oktober 1897; † 1. Mai 1945)*, *(2 apples; 1. Half a pear)*
    !sentence.is_within("(", ")", stop)
        && (!marks.starts_with(':') && next::begins_sentence(rest, sentence.lexicon) || item())
}

/// What stands before a period decides, and whether lower case follows.
fn is_end_period(sentence: OpenSentence<'_>, stop: &Stop, follow: Follow) -> bool {
    let rest = sentence.behind(stop);
    if is_tags(rest) {
        return false;
    }
    match follow {
        Follow::Comma => false,
        Follow::Lower if list::begins(rest.trim_start()) => true,
        Follow::Lower => {
            let before = Before::new(sentence, stop.mark);
            // What closes may go on with who said it, unless no case tells.
            let open = stop.closed == Closed::Nothing || sentence.casing == Casing::AllLower;
            open && before.is_end_before_lower(rest, sentence.casing)
        }
        Follow::Digit | Follow::Other => {
            stop.closed > Closed::Emphasis || Before::new(sentence, stop.mark).is_end(follow, rest)
        }
    }
}

/// `!`, `?` and `…` end a sentence unless it goes on in lower case, in tags, in who said it, or in
/// the same word again.
fn is_end_strong(sentence: OpenSentence<'_>, stop: &Stop, follow: Follow) -> bool {
    if follow == Follow::Lower {
        let small = || sentence.casing == Casing::AllLower || is_small(sentence, stop);
        return stop.closed < Closed::Quotation && small();
    }
    !is_tags(sentence.behind(stop)) && !is_quotative(sentence, stop) && !is_repeated(sentence, stop)
}

/// Whether the sentence does without a capital, so that one after its `!` or `?` may as well.
fn is_small(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    sentence.from(stop).starts_with(['!', '?'])
        && sentence.text[sentence.start..].starts_with(char::is_lowercase)
}

/// Whether the last word is said again, with the same marks: *No! No!*
fn is_repeated(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let word = Before::new(sentence, stop.mark).word();
    let marks = &sentence.text[stop.mark..stop.end];
    let rest = sentence.behind(stop).trim_start();
    let again = rest.strip_prefix(word).and_then(|rest| rest.strip_prefix(marks));
    !word.is_empty() && again.is_some()
}

/// Whether a quotation that just closed goes on, by a particle that quotes.
fn is_quotative(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    let rest = sentence.behind(stop).trim_start();
    sentence.lexicon.profile.quotatives.iter().any(|particle| rest.starts_with(particle))
}

/// Whether the mark stands between two digits: *３．２９*.
fn is_in_number(sentence: OpenSentence<'_>, stop: &Stop) -> bool {
    sentence.text[..stop.mark].ends_with(letter::is_numeric)
        && sentence.behind(stop).starts_with(letter::is_numeric)
}

/// Whether `rest` is tags to what they stand behind: *#hujan #banjir*, two of them or the last word.
fn is_tags(rest: &str) -> bool {
    let tag = |word: &str| {
        word.strip_prefix('#').is_some_and(|name| name.starts_with(letter::is_alphabetic))
    };
    let rest = mark::trim_start(rest);
    tag(rest) && rest.split_whitespace().nth(1).is_none_or(tag)
}
