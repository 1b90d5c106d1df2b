//! Sentence to words.

use crate::address::{self, Address};
use crate::hyphen;
use crate::letter::{self, is_alphanumeric, is_ordered_mark, is_plain};
use bytes::{
    Byte, begins_none, ends_word, han_end, kind, letters_end, narrow_end, run_end, wide_mark_end,
};
use chars::{is_inner, is_punctuation};
use unicode_normalization::char::is_combining_mark;

mod bytes;
mod chars;
mod count;

pub(crate) use bytes::{any_start, last_ascii_word};
pub(crate) use chars::{
    has_spaceless, is_ideographic, is_katakana, is_letter, is_spaceless, is_spaceless_alphabet,
};
pub(crate) use count::{count_words, has_few_words};

/// The words of `text` with their byte offsets: runs of letters, digits and combining marks.
///
/// Apostrophes and hyphens part words (*l'homme*, *negara-negara*), except an apostrophe inside a
/// Cyrillic word, where it is a letter (*п'ять*), and a hyphen that cuts a word at the end of a line
/// (*har-⏎bour*), or may cut it there (a soft one). A stop or comma between digits does not (*1.250,5*).
/// Scripts written without spaces give overlapping pairs of characters (character bigrams), which
/// find what repeats as well as a dictionary does and weigh nothing; runs of katakana, which
/// write one loan word, stay whole.
///
/// Addresses of pages and mailboxes hold no words, and an entity of HTML that was left in the text is
/// none (*&nbsp;*).
///
/// Linear in the text; allocates nothing.
pub(crate) fn words(text: &str) -> Words<'_> {
    Words { text, at: 0, pair: None }
}

/// The length of the entity of HTML that `text` begins with, zero if none: *&nbsp;*, *&#8217;*.
pub(crate) fn entity(text: &str) -> usize {
    let Some(name) = text.strip_prefix('&') else { return 0 };
    let number = usize::from(name.starts_with('#'));
    let letters = name[number..].bytes().take(LONGEST_ENTITY);
    let len = letters.take_while(u8::is_ascii_alphanumeric).count();
    let closed = name[number + len..].starts_with(';');
    // *&c;* is no entity.
    if closed && len > 1 { 1 + number + len + 1 } else { 0 }
}

/// Longer names of entities are rare, in letters.
const LONGEST_ENTITY: usize = 8;

/// The iterator of [`words`].
#[derive(Clone)]
pub(crate) struct Words<'t> {
    text: &'t str,
    at: usize,
    /// Inside a run of a script without spaces: where the next pair begins.
    pair: Option<usize>,
}

impl<'t> Iterator for Words<'t> {
    type Item = (usize, &'t str);

    #[expect(clippy::inline_always, reason = "a call a word is 3 % of a summary")]
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        // These few steps become part of the caller's loop, where they cost half of a call.
        let bytes = self.text.as_bytes();
        if let Some(first) = self.pair {
            // Most pairs are of Han.
            if let Some(end) = han_end(bytes, self.at) {
                self.pair = Some(std::mem::replace(&mut self.at, end));
                return Some((first, &self.text[first..end]));
            }
        } else {
            // Most words are letters of ASCII before a space, a comma or the like.
            let mut start = self.at;
            while bytes.get(start).is_some_and(|&byte| begins_none(byte)) {
                start += 1;
            }
            let end = letters_end(bytes, start);
            if end > start && ends_word(bytes, end) {
                self.at = end;
                return Some((start, &self.text[start..end]));
            }
            self.at = start;
        }
        self.next_of_any_kind()
    }
}

impl<'t> Words<'t> {
    /// The next word, whatever it is made of.
    fn next_of_any_kind(&mut self) -> Option<(usize, &'t str)> {
        let bytes = self.text.as_bytes();
        if let Some(first) = self.pair.take() {
            // Most runs end at a mark.
            match wide_mark_end(bytes, self.at) {
                Some(end) => self.at = end,
                None => {
                    if let Some(word) = self.next_pair(first) {
                        return Some(word);
                    }
                }
            }
        }
        while let Some(&byte) = bytes.get(self.at) {
            match kind(byte) {
                Byte::Ampersand => self.at += entity(&self.text[self.at..]).max(1),
                Byte::Other | Byte::Mark => self.at += 1,
                Byte::Letter | Byte::Digit => {
                    let start = self.at;
                    let word = self.run(start);
                    match address::at_word(self.text, start, self.at) {
                        None => return Some((start, word)),
                        Some(Address::Of(end)) => self.at = end,
                        Some(Address::Behind(end)) => {
                            self.at = end;
                            return Some((start, word));
                        }
                    }
                }
                Byte::Wide => {
                    if let Some(word) = self.next_wide() {
                        return Some(word);
                    }
                }
            }
        }
        None
    }

    /// The word that begins with the character beyond ASCII that stands here, or goes behind that character.
    fn next_wide(&mut self) -> Option<(usize, &'t str)> {
        let (bytes, start) = (self.text.as_bytes(), self.at);
        if let Some(end) = han_end(bytes, start) {
            self.at = end;
            return Some(self.first_pair(start));
        }
        if let Some(end) = wide_mark_end(bytes, start) {
            self.at = end;
            return None;
        }
        let c = self.char_at(start)?;
        if is_spaceless(c) {
            return self.spaceless(c);
        }
        if !is_punctuation(c) && is_alphanumeric(c) {
            return Some((start, self.run(start)));
        }
        self.at += c.len_utf8();
        None
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// The word of letters, digits and marks that begins here.
    fn run(&mut self, start: usize) -> &'t str {
        let bytes = self.text.as_bytes();
        loop {
            self.at = run_end(bytes, self.at);
            let Some(&byte) = bytes.get(self.at) else { break };
            match kind(byte) {
                Byte::Mark if self.joins(byte) => self.at += 1,
                Byte::Mark if byte == b'-' => match hyphen::cut(self.text, start, self.at) {
                    Some(len) => self.at += len,
                    None => break,
                },
                Byte::Other | Byte::Mark | Byte::Ampersand | Byte::Letter | Byte::Digit => break,
                Byte::Wide if self.passes_letters() => {}
                Byte::Wide => match self.char_at(self.at) {
                    Some(c) if is_inner(c) && !is_spaceless(c) => {
                        self.at += c.len_utf8();
                    }
                    Some('\u{ad}' | '¬' | '\u{2010}') => {
                        let cut = hyphen::cut(self.text, start, self.at);
                        let soft = self.text[self.at..].starts_with('\u{ad}');
                        match cut.or_else(|| (soft && self.is_letter_at(self.at + 2)).then_some(2))
                        {
                            Some(len) => self.at += len,
                            None => break,
                        }
                    }
                    Some('\u{2019}') if self.is_amid_cyrillic('\u{2019}'.len_utf8()) => {
                        self.at += 3;
                    }
                    _ => break,
                },
            }
        }
        &self.text[start..self.at]
    }

    /// Goes behind the letters beyond ASCII that are known at sight, and says whether there were any.
    fn passes_letters(&mut self) -> bool {
        let start = self.at;
        self.at = narrow_end(self.text.as_bytes(), start);
        if self.at > start {
            return true;
        }
        let rest = self.text[start..].chars();
        let letters = rest.take_while(|&c| (is_plain(c) || is_ordered_mark(c)) && !is_spaceless(c));
        self.at += letters.map(char::len_utf8).sum::<usize>();
        self.at > start
    }

    fn is_letter_at(&self, at: usize) -> bool {
        self.char_at(at).is_some_and(letter::is_alphabetic)
    }

    /// Whether the ASCII punctuation `byte` here holds the word together.
    fn joins(&self, byte: u8) -> bool {
        let digit = |at: usize| self.text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        match byte {
            b'.' | b',' => digit(self.at - 1) && digit(self.at + 1),
            b'\'' => self.is_amid_cyrillic(1),
            _ => false,
        }
    }

    /// Whether Cyrillic letters stand before and after the `len` bytes here.
    fn is_amid_cyrillic(&self, len: usize) -> bool {
        let bytes = self.text.as_bytes();
        let is_cyrillic = |byte: Option<&u8>| matches!(byte, Some(0xd0..=0xd4));
        is_cyrillic(self.at.checked_sub(2).and_then(|at| bytes.get(at)))
            && is_cyrillic(bytes.get(self.at + len))
    }

    /// The first word of the run without spaces that begins here with `first`, if it has any.
    fn spaceless(&mut self, first: char) -> Option<(usize, &'t str)> {
        let start = self.at;
        if is_katakana(first) {
            let rest = &self.text[start..];
            self.at += rest.find(|c| !is_katakana(c)).unwrap_or(rest.len());
            return Some((start, &self.text[start..self.at]));
        }
        self.at = self.cluster_end(start);
        if !is_alphanumeric(first) {
            return None;
        }
        Some(self.first_pair(start))
    }

    /// The pair whose first character, the first of its run, begins at `first` and ends here; one that stands alone
    /// is a word of its own.
    fn first_pair(&mut self, first: usize) -> (usize, &'t str) {
        self.next_pair(first).unwrap_or((first, &self.text[first..self.at]))
    }

    /// The pair whose first character begins at `first` and ends here.
    fn next_pair(&mut self, first: usize) -> Option<(usize, &'t str)> {
        let second = self.at;
        if let Some(end) = han_end(self.text.as_bytes(), second) {
            self.at = end;
            self.pair = Some(second);
            return Some((first, &self.text[first..end]));
        }
        let c = self.char_at(second)?;
        if !is_spaceless(c) || is_katakana(c) || !is_alphanumeric(c) {
            return None;
        }
        self.at = self.cluster_end(second);
        self.pair = Some(second);
        Some((first, &self.text[first..self.at]))
    }

    /// The end of the character at `at` with the marks that belong to it.
    fn cluster_end(&self, at: usize) -> usize {
        if let Some(end) = han_end(self.text.as_bytes(), at) {
            return end;
        }
        let mut chars = self.text[at..].char_indices().skip(1);
        let ends = |&(_, c): &(usize, char)| c.is_ascii() || !is_combining_mark(c);
        let end = chars.find(ends).map(|(end, _)| at + end);
        end.unwrap_or(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<_> = words(text).collect();
        for &(at, word) in &found {
            assert_eq!(&text[at..at + word.len()], word);
        }
        assert_eq!(found.iter().map(|&(_, word)| word).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn parts_at_punctuation() {
        check("Ia pergi, lalu pulang.", &["Ia", "pergi", "lalu", "pulang"]);
        check("l'homme d’État", &["l", "homme", "d", "État"]);
        check("negara-negara Rusia–AS", &["negara", "negara", "Rusia", "AS"]);
        check("…!?", &[]);
        check("", &[]);
    }

    #[test]
    fn keeps_cut_words_whole() {
        check("The har-\nbour mas\u{ad}ter", &["The", "har-\nbour", "mas\u{ad}ter"]);
        check("anak-\nanak itu", &["anak", "anak", "itu"]);
        check("biblio-\n thèque", &["biblio-\n thèque"]);
    }

    #[test]
    fn passes_over_addresses() {
        check(
            "See https://a.example/b?c=d or lina@mail.example, says Warta.com now",
            &["See", "or", "says", "Warta", "now"],
        );
    }

    #[test]
    fn takes_no_entity_for_a_word() {
        let found = |text| words(text).map(|(_, word)| word).collect::<Vec<_>>();
        assert_eq!(found("a&nbsp;gate &amp; a&#8217;wall&#x2019;"), ["a", "gate", "a", "wall"]);
        assert_eq!(found("R&D; AT&T, a & b;"), ["R", "D", "AT", "T", "a", "b"]);
        assert_eq!((entity("&lt;b"), entity("&lt b"), entity("b&lt;"), entity("&")), (4, 0, 0, 0));
    }

    #[test]
    fn keeps_numbers_whole() {
        check("Rp1.250.000,50, lalu 3.", &["Rp1.250.000,50", "lalu", "3"]);
    }

    #[test]
    fn keeps_marks_and_letters_of_every_script() {
        check("क्या हुआ?", &["क्या", "हुआ"]);
        check("e\u{301}tat", &["e\u{301}tat"]);
        check("п'ять об’єктів", &["п'ять", "об’єктів"]);
        check("می‌شود", &["می‌شود"]);
    }

    #[test]
    fn pairs_the_characters_of_scripts_without_spaces() {
        check("东京都。", &["东京", "京都"]);
        check("大", &["大"]);
        check("GDP增长3.5%", &["GDP", "增长", "3.5"]);
        check("コーヒーを飲む", &["コーヒー", "を飲", "飲む"]);
        check("น้ำใจ", &["น้ำ", "ำใ", "ใจ"]);
    }

    /// The words without the look at what most words are.
    fn of_any_kind(text: &str) -> Vec<(usize, &str)> {
        let mut words = words(text);
        std::iter::from_fn(|| words.next_of_any_kind()).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]
        #[test]
        fn most_words_are_told_at_sight(
            text in "([a-zA-Z]{1,9}|www|[0-9]{1,3}|[-.,:'/@+_&; \n]|\\.com|é|’|水|п|\u{301}){0,12}"
        ) {
            prop_assert_eq!(words(&text).collect::<Vec<_>>(), of_any_kind(&text));
        }
    }
}
