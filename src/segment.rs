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
//! - A period that closes in brackets ends none behind an abbreviation (*Lt. (ret.) Orme*).
//! - Without white space behind it, a mark ends one before a capital, but in names of files and sites.
//! - Tags belong to the sentence before them (*Menang! #bola #juara*).
//! - `。 ！ ？ । ۔ ؟ ։ ። ။ ។` end one wherever they stand, `;` in Greek, `:` in Armenian.
//! - Closing quotes, brackets and emphasis behind the mark belong to the sentence, and so do marks that
//!   point to notes (*…in 1921.[citation needed]*, *…at dawn.†*).
//! - What is not seen is passed over; a zero-width space is white space behind a mark.
//! - The items of a numbered list in one line are sentences.
//! - `;` ends one before an item or a function word in capitals (*…; The …*), `:` before the first
//!   item. They end none otherwise.
//! - Pictographs (*Home at last 🏠*) end one before a letter that is no small one, and belong to the
//!   sentence before them behind a stop.
//! - Addresses of pages end one before a capital or another address, faces like `:)` as `!` does,
//!   and so does a quotation that breaks off (*“But—” She left*) before a function word.
//! - Text that goes on without any mark for [`LONG_UNMARKED`] bytes is cut at white space into pieces of
//!   [`PIECE`], so that there is always something to rank.

use crate::boundary;
use crate::language::Lexicon;
use crate::mark::{self, Strength};
use crate::rows::Rows;
use crate::token;
use limits::{LONG, LONG_UNMARKED, PIECE};
use memchr::memmem::Finder;
use open::OpenSentence;
use std::ops::Range;
use std::sync::LazyLock;
use stop::Stops;
use unicode_normalization::char::is_combining_mark;

mod address;
mod before;
mod bracket;
mod casing;
mod closing;
mod end;
mod face;
mod follow;
mod limits;
mod list;
mod lower;
mod next;
mod open;
mod pictograph;
mod shape;
mod stop;
mod unspaced;

pub(crate) use casing::{Casing, casing};

/// Finds where a title opens: kept, for to be made takes longer than to look through a short paragraph.
static TITLE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("《"));

/// Takes a text apart into sentences, paragraph by paragraph.
pub(crate) struct Segmenter<'t> {
    text: &'t str,
    lexicon: &'t Lexicon,
    casing: Casing,
    /// Where marks may be: of the whole text, as many short paragraphs share a row.
    rows: Rows<'t>,
}

impl<'t> Segmenter<'t> {
    pub(crate) fn new(text: &'t str, lexicon: &'t Lexicon, casing: Casing) -> Self {
        Self { text, lexicon, casing, rows: Rows::of(text.as_bytes()) }
    }

    /// The sentences of the `paragraph`, in order, without the white space around them.
    ///
    /// Everything but white space is in some sentence. Line breaks are white space here.
    pub(crate) fn sentences(&mut self, paragraph: Range<usize>) -> Sentences<'_, 't> {
        let Self { text, lexicon, casing, ref mut rows } = *self;
        let start = paragraph.start;
        let text = &text[paragraph];
        let stops = Stops::new(text, start, lexicon.profile.full_stops, rows);
        Sentences {
            text,
            start,
            lexicon,
            casing,
            stops,
            at: 0,
            longest: LONG_UNMARKED,
            unmarked_until: 0,
            title: None,
        }
    }
}

/// The iterator of [`Segmenter::sentences`].
pub(crate) struct Sentences<'s, 't> {
    /// The paragraph, and where it begins.
    text: &'t str,
    start: usize,
    lexicon: &'t Lexicon,
    casing: Casing,
    stops: Stops<'s, 't>,
    at: usize,
    /// How many bytes a sentence without any mark may have here. Once text has been cut into pieces, the
    /// limit is that of a piece until a mark ends a sentence.
    longest: usize,
    /// The end of the text that has been searched without finding a mark that ends a sentence.
    unmarked_until: usize,
    /// Where the next title opens, or the end of the text, once that has been looked for.
    title: Option<usize>,
}

impl Iterator for Sentences<'_, '_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.text.len() - mark::trim_start(&self.text[self.at..]).len();
        if start == self.text.len() {
            return None;
        }
        self.at = self.end(start);
        let end = start + mark::trim_end(&self.text[start..self.at]).len();
        Some(self.start + start..self.start + end)
    }
}

impl Sentences<'_, '_> {
    /// The end of the sentence that begins at `start`.
    fn end(&mut self, start: usize) -> usize {
        if start + PIECE < self.unmarked_until {
            return self.piece(start);
        }
        let longest = boundary::floor(self.text, start + LONG);
        let item = list::item(&self.text[start..]);
        let next_item = item.as_ref().and_then(|item| item.next(&self.text[start..longest]));
        let limit = next_item.map_or(longest, |next| start + next);
        let mut at = start + item.map_or(0, |item| item.marker);
        let mut marked = false;
        let Self { text, lexicon, casing, .. } = *self;
        let mut sentence = OpenSentence { text, lexicon, casing, start, may_be_title: false };
        while let Some(stop) = self.stops.next(at, start, limit) {
            if stop.strength == Strength::Full {
                sentence.may_be_title = self.has_title(start..stop.mark);
            }
            if end::is_end(sentence, &stop) {
                self.longest = LONG_UNMARKED;
                return stop.end;
            }
            at = stop.end;
            marked = true;
        }
        let too_long = limit < self.text.len() || !marked && limit - start > self.longest;
        if too_long && next_item.is_none() {
            self.longest = PIECE;
            self.unmarked_until = limit;
            self.piece(start)
        } else {
            limit
        }
    }

    /// Whether a title opens in the range, which begins no earlier than that of any call before. Most texts have few, so
    /// that to look for the next one costs less than to look back from every stop.
    fn has_title(&mut self, range: Range<usize>) -> bool {
        let next = self.title.filter(|&next| next >= range.start).unwrap_or_else(|| {
            let found = TITLE.find(&self.text.as_bytes()[range.start..]);
            found.map_or(self.text.len(), |found| range.start + found)
        });
        self.title = Some(next);
        next < range.end
    }

    /// Cuts text without marks at the last white space within [`PIECE`] bytes of `start`; a longer
    /// word stays whole, a script without spaces is cut between any letters.
    fn piece(&self, start: usize) -> usize {
        let limit = boundary::floor(self.text, start + PIECE);
        let piece = &self.text[start..limit];
        if let Some(space) = piece.rfind(char::is_whitespace) {
            return start + space;
        }
        let rest = &self.text[limit..];
        if piece.ends_with(token::is_spaceless) {
            // Vowels and tones stay with their letter.
            return self.text.len() - rest.trim_start_matches(is_combining_mark).len();
        }
        limit + rest.find(char::is_whitespace).unwrap_or(rest.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn sentences(text: &str, language: Language) -> Vec<&str> {
        let mut segmenter = Segmenter::new(text, language.lexicon(), Casing::Normal);
        segmenter.sentences(0..text.len()).map(|sentence| &text[sentence]).collect()
    }

    #[track_caller]
    fn check(language: Language, expected: &[&str]) {
        assert_eq!(sentences(&expected.join(" "), language), expected);
    }

    #[test]
    fn takes_each_paragraph_for_itself() {
        for text in ["Rain. A? B\nWait.C\n…\n\nE! f", &"Ya. Oh!\nこれ。 R\n".repeat(9)] {
            let mut segmenter = Segmenter::new(text, Language::English.lexicon(), Casing::Normal);
            let mut at = 0;
            for line in text.split('\n') {
                let found =
                    segmenter.sentences(at..at + line.len()).map(|sentence| &text[sentence]);
                assert_eq!(found.collect::<Vec<_>>(), sentences(line, Language::English));
                at += line.len() + 1;
            }
        }
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
    fn ends_no_sentence_in_a_title() {
        let sentences =
            ["雨停了。", "他读《雨。河》很久。", "风大了。", "《风。山》和《雪。雨》也读。"];
        check(Language::Chinese, &sentences);
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
        assert_eq!(
            sentences(text, Language::Indonesian),
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
        let found = sentences(&text, Language::Indonesian);
        assert!(found.len() > 40);
        assert!(found.iter().all(|sentence| sentence.len() <= PIECE));
        let word = "x".repeat(9000);
        assert_eq!(sentences(&word, Language::English).len(), 1);
        // Thai tones, and marks behind kana.
        for (syllable, language) in [("ก้ดี", Language::Thai), ("か\u{3099}", Language::Japanese)]
        {
            let text = syllable.repeat(900);
            let found = sentences(&text, language);
            assert!(found.len() > 10 && found.concat() == text);
            assert!(!found.iter().any(|piece| piece.starts_with(is_combining_mark)), "{syllable}");
        }
    }
}
