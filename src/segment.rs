//! Paragraph to sentences.
//!
//! One pass over the bytes finds the marks that may end a sentence; what stands before and behind
//! each decides. Nothing looks back or ahead further than a bounded length, so the cost is linear
//! in the text, whatever it is.
//!
//! - `.` ends a sentence before white space, unless what stands before is an abbreviation, an
//!   initial, an ordinal or the number of a list item, or the next letter is lower case. After an
//!   ordinary word it ends one before lower case too, after a name before a function word in it.
//! - `!`, `?` and `…` end one unless the next letter is lower case (*“Kapan?” tanya dia.*) or the
//!   same word is said again (*Api! Api!*). Where a sentence began with a small letter, `!` and `?`
//!   end it before one as well.
//! - Tags belong to the sentence before them (*Menang! #bola #juara*).
//! - `。 ！ ？ । ۔ ؟ ։ ። ။ ។` end one wherever they stand, `;` in Greek, `:` in Armenian.
//! - Closing quotes and brackets behind the mark belong to the sentence.
//! - The items of a numbered list in one line are sentences.
//! - `;` ends one before an item or a function word in capitals (*…; The …*), `:` before the first
//!   item. They end none otherwise.
//! - Addresses of pages end one before a capital or another address, faces like `:)` as `!` does,
//!   and so does a quotation that breaks off (*“But—” She left*) before a function word.
//! - Text that goes on without any mark for [`LONG_UNMARKED`] bytes is cut at white space into pieces of
//!   [`PIECE`], so that there is always something to rank.

use crate::boundary;
use crate::language::Lexicon;
use crate::token;
use before::Before;
use follow::Follow;
use std::ops::Range;
use stop::{Mark, Stop, Stops};

mod address;
mod before;
mod face;
mod follow;
mod list;
mod lower;
mod stop;
mod unspaced;

/// Longest word looked at before a stop. Abbreviations are shorter; URLs need no look.
const LONGEST_WORD: usize = 40;
/// From this many bytes on, a sentence is text without stops (a list, a table). The longest sentences
/// of novels and laws stay below.
const LONG: usize = 3000;
/// From this many bytes on, so is one without any mark at all (a transcript, a chat).
const LONG_UNMARKED: usize = 1000;
/// Such text is cut into pieces of at most so many bytes: some 40 words, a long sentence.
const PIECE: usize = 240;

/// Whether letter case tells sentences apart in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Casing {
    /// Sentences begin with a capital, so that a lower-case letter goes on the one before.
    Normal,
    /// Sentences begin with small letters as well (chats, reviews, some transcripts).
    AllLower,
}

/// The byte ranges of the sentences of `text`, in order, without the white space around them.
///
/// Everything but white space is in some sentence. Line breaks are white space here.
pub(crate) fn sentences<'t>(text: &'t str, lexicon: &'t Lexicon, casing: Casing) -> Sentences<'t> {
    Sentences {
        stops: Stops { text, full_stops: lexicon.profile.full_stops },
        text,
        lexicon,
        casing,
        at: 0,
        longest: LONG_UNMARKED,
        barren: 0,
    }
}

/// The iterator of [`sentences`].
pub(crate) struct Sentences<'t> {
    stops: Stops<'t>,
    text: &'t str,
    lexicon: &'t Lexicon,
    casing: Casing,
    at: usize,
    /// How long a sentence without any mark may be here: once text has been cut, it goes on being.
    longest: usize,
    /// To where no mark is known to end a sentence.
    barren: usize,
}

impl Iterator for Sentences<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let rest = &self.text[self.at..];
        let start = self.at + (rest.len() - rest.trim_start().len());
        if start == self.text.len() {
            return None;
        }
        self.at = self.end(start);
        Some(start..start + self.text[start..self.at].trim_end().len())
    }
}

impl Sentences<'_> {
    /// The end of the sentence that begins at `start`.
    fn end(&mut self, start: usize) -> usize {
        if start + PIECE < self.barren {
            return self.piece(start);
        }
        let longest = boundary::floor(self.text, start + LONG);
        let item = list::item(&self.text[start..]);
        let next_item = item.as_ref().and_then(|item| item.next(&self.text[start..longest]));
        let limit = next_item.map_or(longest, |next| start + next);
        let mut at = start + item.map_or(0, |item| item.marker);
        let mut marked = false;
        while let Some(stop) = self.stops.next(at, start, limit) {
            if self.is_end(&stop, start) {
                self.longest = LONG_UNMARKED;
                return stop.end;
            }
            at = stop.end;
            marked = true;
        }
        let too_long = limit < self.text.len() || !marked && limit - start > self.longest;
        if too_long && next_item.is_none() {
            self.longest = PIECE;
            self.barren = limit;
            self.piece(start)
        } else {
            limit
        }
    }

    /// Whether the sentence from `start` on ends with `stop`.
    fn is_end(&self, stop: &Stop, start: usize) -> bool {
        let rest = &self.text[stop.end..];
        let Some(next) = rest.chars().next() else { return true };
        let follow = Follow::of(rest);
        // *[…]*, *(?)*: an omission or a comment, not a stop.
        if stop.closes && self.text[..stop.mark].ends_with(['[', '(']) {
            return false;
        }
        match stop.kind {
            Mark::Full if follow == Follow::Comma => false,
            Mark::Full if stop.closes => follow != Follow::Lower && !self.is_quotative(rest),
            Mark::Full => !self.is_in_number(stop) && !self.is_within('《', '》', stop, start),
            Mark::Strong if self.is_within('[', ']', stop, start) => false,
            _ if !next.is_whitespace() => self.is_end_unspaced(stop, next, start),
            _ if follow == Follow::Comma => false,
            Mark::Weak => self.is_end_weak(stop, rest),
            Mark::Address => self.is_end_address(stop, rest, start),
            Mark::Strong if follow == Follow::Lower => {
                !stop.closes && (self.casing == Casing::AllLower || self.is_small(stop, start))
            }
            _ if is_tags(rest) => false,
            Mark::Strong => !self.is_quotative(rest) && !self.is_repeated(stop, rest, start),
            Mark::Period => match follow {
                Follow::Comma => false,
                Follow::Lower if list::begins(rest.trim_start()) => true,
                Follow::Lower => {
                    !stop.closes && self.before(stop, start).is_plain_word(rest, self.casing)
                }
                Follow::Digit | Follow::Other if stop.closes => true,
                Follow::Digit | Follow::Other => self.before(stop, start).is_end(follow, rest),
            },
        }
    }

    fn before(&self, stop: &Stop, start: usize) -> Before<'_> {
        Before::new(self.text, self.lexicon, start, stop.mark)
    }

    /// Whether a weak mark ends the sentence before `rest`: a semicolon or colon before the items of
    /// a list, all but the colon before a function word in capitals.
    fn is_end_weak(&self, stop: &Stop, rest: &str) -> bool {
        let marks = &self.text[stop.mark..];
        let semicolon = marks.starts_with(';');
        let item =
            || list::item(rest.trim_start()).is_some_and(|item| item.is_first() || semicolon);
        !marks.starts_with(':') && before::begins_sentence(rest, self.lexicon) || item()
    }

    /// Whether an address ends the sentence before `rest`: before a capital, or another address.
    fn is_end_address(&self, stop: &Stop, rest: &str, start: usize) -> bool {
        let rest = rest.trim_start();
        // In German a noun may go on the sentence.
        let capital = if self.lexicon.profile.capital_nouns {
            before::begins_sentence(rest, self.lexicon)
        } else {
            rest.starts_with(char::is_uppercase)
        };
        (capital || address::begins(rest)) && !self.is_within('(', ')', stop, start)
    }

    /// Whether the sentence does without a capital, so that one after its `!` or `?` may as well.
    fn is_small(&self, stop: &Stop, start: usize) -> bool {
        let mark = self.text[stop.mark..].starts_with(['!', '?']);
        mark && self.text[start..].starts_with(char::is_lowercase)
    }

    /// Whether `rest` says the last word again, with the same marks: *No! No!*
    fn is_repeated(&self, stop: &Stop, rest: &str, start: usize) -> bool {
        let word = self.before(stop, start).word();
        let marks = &self.text[stop.mark..stop.end];
        let again = rest.trim_start().strip_prefix(word).and_then(|rest| rest.strip_prefix(marks));
        !word.is_empty() && again.is_some()
    }

    /// Whether `rest` goes on a quotation that just closed, by a particle that quotes.
    fn is_quotative(&self, rest: &str) -> bool {
        let rest = rest.trim_start();
        self.lexicon.profile.quotatives.iter().any(|particle| rest.starts_with(particle))
    }

    /// Whether the mark stands between two digits: *３．２９*.
    fn is_in_number(&self, stop: &Stop) -> bool {
        self.text[..stop.mark].ends_with(char::is_numeric)
            && self.text[stop.end..].starts_with(char::is_numeric)
    }

    /// Whether the mark stands in brackets that opened shortly before: *《摔跤吧！爸爸》*.
    fn is_within(&self, open: char, close: char, stop: &Stop, start: usize) -> bool {
        let from = start.max(stop.mark.saturating_sub(LONGEST_WORD));
        let before = &self.text[boundary::ceil(self.text, from)..stop.mark];
        before.rfind(open) > before.rfind(close)
    }

    /// Cuts text without marks at the last white space within [`PIECE`] bytes of `start`; a longer
    /// word stays whole, a script without spaces is cut anywhere.
    fn piece(&self, start: usize) -> usize {
        let limit = boundary::floor(self.text, start + PIECE);
        let piece = &self.text[start..limit];
        if let Some(space) = piece.rfind(char::is_whitespace) {
            return start + space;
        }
        if piece.ends_with(token::is_spaceless) {
            return limit;
        }
        let rest = &self.text[limit..];
        limit + rest.find(char::is_whitespace).unwrap_or(rest.len())
    }
}

/// Han or kana: scripts without spaces whose sentences end with marks.
fn is_ideographic(c: char) -> bool {
    c >= '\u{3005}' && token::is_spaceless(c) && !c.is_numeric()
}

/// Whether `rest` is tags to what they stand behind: *#hujan #banjir*, two of them or the last word.
fn is_tags(rest: &str) -> bool {
    let tag = |word: &str| {
        word.strip_prefix('#').is_some_and(|name| name.starts_with(char::is_alphabetic))
    };
    let rest = rest.trim_start();
    tag(rest) && rest.split_whitespace().nth(1).is_none_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn check(language: Language, expected: &[&str]) {
        let text = expected.join(" ");
        let found: Vec<&str> = sentences(&text, language.lexicon(), Casing::Normal)
            .map(|sentence| &text[sentence])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn keeps_abbreviations_initials_and_numbers() {
        check(Language::English, &["Dr. Who ran 3.5 miles, etc. and so on.", "He won at No. 5."]);
        check(Language::English, &["J. K. Rowling lives in the U.K. with friends.", "So do I."]);
        check(Language::Indonesian, &["Prof. Dr. H. Abdul tiba di Jl. Melati No. 7.", "Ia duduk."]);
        check(Language::German, &["Am 3. Mai kam er, d. h. gestern.", "Es war 1990.", "Er ging."]);
    }

    #[test]
    fn keeps_a_quotation_with_its_attribution() {
        check(Language::Indonesian, &["“Kapan?” tanya dia.", "“Kami terbuka,” ujar Putin."]);
        check(Language::English, &["“Stop!” he cried.", "“No.”", "She left."]);
    }

    #[test]
    fn ends_sentences_at_addresses_faces_and_dashes() {
        check(
            Language::English,
            &[
                "The menu is at http://cafe.example/menu",
                "The owner writes at http://cafe.example/notes",
                "http://cafe.example/map",
                "From: Lina <lina@cafe.example>",
                "Nobody came to the opening :-)",
                "Then the band played!!! :)",
                "Everyone stayed 😀",
                "\"But I never—\"",
                "He looked at the sea.",
            ],
        );
        check(Language::English, &["See http://cafe.example/menu for prices :) as of today."]);
        check(Language::German, &["Auf http://cafe.example/karte Kuchen und Tee finden.", "Gut."]);
        check(Language::Russian, &["Мы приехали! )))", "Потом пили чай."]);
    }

    #[test]
    fn goes_on_behind_repetitions_and_before_tags() {
        check(Language::Russian, &["Море! Море! Море!", "Мы приехали."]);
        check(Language::English, &["\"Fire! Fire!\" cried the boys.", "The rain?", "The sun!"]);
        check(Language::English, &["What a match. #football #cup"]);
        check(Language::English, &["It rained.", "#football is a tag."]);
    }

    #[test]
    fn ends_sentences_before_small_letters() {
        check(Language::Italian, &["Ma io vivo a Perugia.", "non sono partito."]);
        check(Language::Italian, &["Le parole dell'avvocato.", "nel processo di ieri."]);
        check(Language::Italian, &["Così parlò (il giudice di questa città).", "poi tacque."]);
        check(Language::English, &["you ate all of it?", "you are mad!", "it was ours."]);
        check(Language::English, &["He wrote to the Thess. and others.", "Why so? she asked."]);
        check(Language::English, &["They met Jane A. Reed.", "a. first a word", "b. then a song"]);
    }

    #[test]
    fn parts_careless_writing() {
        let text = "Rapat selesai.Kemudian mereka pulang.lalu tidur. besok bangun!Ya.";
        let found: Vec<&str> = sentences(text, Language::Indonesian.lexicon(), Casing::Normal)
            .map(|sentence| &text[sentence])
            .collect();
        assert_eq!(
            found,
            ["Rapat selesai.", "Kemudian mereka pulang.lalu tidur.", "besok bangun!", "Ya."]
        );
    }

    #[test]
    fn parts_the_items_of_a_list() {
        check(Language::English, &["1) the oil", "2) the gas", "3) coal, e.g. lignite."]);
        check(Language::English, &["Bring along:", "• a coat", "• two pens", "• tea – no milk."]);
    }

    #[test]
    fn cuts_text_without_stops() {
        let text = "kata demi kata tanpa titik ".repeat(400);
        let found: Vec<_> =
            sentences(&text, Language::Indonesian.lexicon(), Casing::Normal).collect();
        assert!(found.len() > 40);
        assert!(found.iter().all(|sentence| sentence.len() <= PIECE));
        let word = "x".repeat(9000);
        assert_eq!(sentences(&word, Language::English.lexicon(), Casing::Normal).count(), 1);
    }
}
