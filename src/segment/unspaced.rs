//! Marks without white space behind them: careless writing, or a part of a word.

use super::before::Before;
use super::closing::Closed;
use super::follow::Follow;
use super::limits::LONGEST_WORD;
use super::next;
use super::open::OpenSentence;
use super::stop::Stop;
use crate::boundary;
use crate::language::Lexicon;
use crate::letter;
use crate::mark::{self, Strength};
use crate::token;

/// Endings of sites and files that are written as names: *Kompas.Com*, *Notes.Txt*. A function word of
/// the language is none.
const ENDINGS: [&str; 26] = [
    "com", "net", "org", "co", "id", "gov", "edu", "tv", "io", "info", "txt", "md", "pdf", "doc",
    "docx", "xls", "xlsx", "csv", "json", "yaml", "xml", "html", "jpg", "png", "exe", "zip",
];

/// Whether a mark with `next` right behind it ends the sentence: *…selesai.Kemudian…*.
pub(super) fn is_end(sentence: OpenSentence<'_>, stop: &Stop, next: char) -> bool {
    if stop.closed > Closed::Emphasis {
        return next.is_uppercase() || token::is_ideographic(next);
    }
    let is_strong = stop.strength == Strength::Strong;
    let before = sentence.text[..stop.mark].chars().next_back();
    if token::is_ideographic(next) {
        // Chinese and Japanese may use the ASCII stop; Thai and Lao abbreviate with it.
        return is_strong || before.is_some_and(token::is_ideographic);
    }
    // An ellipsis without space around it parts words, not sentences.
    if is_strong && sentence.from(stop).starts_with(['…', '.']) {
        return false;
    }
    let rest = sentence.behind(stop);
    // A quotation that closes behind letters without case looks as one that opens.
    let begins = if before.is_some_and(is_uncased) {
        is_uncased(next)
    } else {
        begins(rest, next, is_strong) && !is_code(rest) && !has_ending(rest, sentence.lexicon)
    };
    begins
        && !is_address(rest)
        && Before::new(sentence, stop.mark).is_end_unspaced(Follow::of(rest), rest)
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
    next.is_uppercase() && (is_strong || second.is_some_and(small) || next::begins_roman(rest))
}

/// Whether the mark stands in an address: *jane.Doe@example.com*.
fn is_address(rest: &str) -> bool {
    let mut word = rest.bytes().take(LONGEST_WORD).take_while(|b| !b.is_ascii_whitespace());
    word.any(|byte| byte == b'@')
}

/// Whether `rest` begins with the ending of a site or a file.
fn has_ending(rest: &str, lexicon: &Lexicon) -> bool {
    let word = next::word(rest);
    ENDINGS.iter().any(|ending| word.eq_ignore_ascii_case(ending) && !lexicon.is_stop_word(ending))
}

/// Whether `rest` begins with the name of something in a program or a file: `MyType`, `Name_2`, `Print(x)`.
fn is_code(rest: &str) -> bool {
    let near = boundary::head(rest, LONGEST_WORD);
    let name = near.split(|c: char| !letter::is_alphanumeric(c)).next().unwrap_or_default();
    let mut chars = name.chars();
    let mut last = chars.next();
    let hump = chars.any(|c| {
        let hump = c.is_uppercase() && last.is_some_and(char::is_lowercase);
        last = Some(c);
        hump
    });
    let behind = &rest[name.len()..];
    let joined = || {
        let inner = behind.strip_prefix(['.', ':', '/', '=']);
        inner.is_some_and(|inner| {
            inner.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
        })
    };
    hump || behind.starts_with(['_', '(', '<']) || joined()
}

/// A letter of a script that has no capitals and parts words by spaces: Arabic, Hebrew, Hangul, Indic.
fn is_uncased(c: char) -> bool {
    letter::is_alphabetic(c) && !c.is_lowercase() && !c.is_uppercase() && !token::is_spaceless(c)
}
