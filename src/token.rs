//! Sentence to words.

use crate::address::{self, Address};
use crate::hyphen;
use crate::mark;
use unicode_normalization::char::is_combining_mark;

/// What a byte is to a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Byte {
    /// White space, punctuation, control characters.
    Other,
    /// An ASCII letter.
    Letter,
    /// An ASCII digit.
    Digit,
    /// Part of a character beyond ASCII.
    Wide,
}

const BYTES: [Byte; 256] = {
    let mut classes = [Byte::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' => Byte::Letter,
            b'0'..=b'9' => Byte::Digit,
            0x80.. => Byte::Wide,
            _ => Byte::Other,
        };
        byte += 1;
    }
    classes
};

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

/// How many words a reader counts in `text`: runs of other than white space that hold a letter or
/// digit, and every character of a script written without spaces.
pub(crate) fn count_words(text: &str) -> usize {
    let mut count = 0;
    let mut in_word = false;
    for c in text.chars() {
        if c.is_whitespace() {
            in_word = false;
        } else if is_spaceless(c) {
            count += usize::from(!is_combining_mark(c));
            in_word = false;
        } else if !in_word && c.is_alphanumeric() {
            in_word = true;
            count += 1;
        }
    }
    count
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

/// Whether `c` belongs to a script that is written without spaces between words.
pub(crate) fn is_spaceless(c: char) -> bool {
    c >= '\u{e00}'
        && matches!(c,
            '\u{e00}'..='\u{eff}' // Thai, Lao
            | '\u{1000}'..='\u{109f}' // Burmese
            | '\u{1780}'..='\u{17ff}' // Khmer
            | '\u{3005}'..='\u{3007}'
            | '\u{3041}'..='\u{30ff}' // kana
            | '\u{31f0}'..='\u{31ff}'
            | '\u{3400}'..='\u{4dbf}' // Han
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}')
}

/// Whether `c` is a letter: the answer of the standard library, which takes thousands of steps for those
/// of scripts without spaces.
pub(crate) fn is_letter(c: char) -> bool {
    let digit = matches!(c,
        '\u{e50}'..='\u{e59}'
        | '\u{ed0}'..='\u{ed9}'
        | '\u{1040}'..='\u{1049}'
        | '\u{17e0}'..='\u{17e9}'
        | '\u{3007}');
    is_spaceless(c) && !digit || c.is_alphabetic()
}

/// Whether `c` is Han or kana: scripts without spaces whose sentences end with marks.
pub(crate) fn is_ideographic(c: char) -> bool {
    c >= '\u{3005}' && is_spaceless(c) && !c.is_numeric()
}

/// Whether `c` is a letter of a script without spaces that writes sounds, such as Thai: a pair of
/// them seldom makes a word.
pub(crate) fn is_spaceless_alphabet(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Whether `c` is a sign of katakana, which writes loan words and the like.
pub(crate) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}')
}

/// Whether `c` is one of the marks that most texts have beyond ASCII: dashes, quotation marks, dots.
/// Sooner told than what is alphanumeric.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206f}')
}

/// Whether `c` goes on a word beyond ASCII that has begun.
fn is_inner(c: char) -> bool {
    mark::is_joiner(c) || !is_punctuation(c) && (c.is_alphanumeric() || is_combining_mark(c))
}

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

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(word) = self.pair.take().and_then(|first| self.next_pair(first)) {
            return Some(word);
        }
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            match BYTES[usize::from(byte)] {
                Byte::Other if byte == b'&' => self.at += entity(&self.text[self.at..]).max(1),
                Byte::Other => self.at += 1,
                Byte::Letter | Byte::Digit => {
                    let (start, word) = self.run();
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
                    let c = self.char_at(self.at)?;
                    if is_spaceless(c) {
                        if let Some(word) = self.spaceless(c) {
                            return Some(word);
                        }
                    } else if !is_punctuation(c) && c.is_alphanumeric() {
                        return Some(self.run());
                    } else {
                        self.at += c.len_utf8();
                    }
                }
            }
        }
        None
    }
}

impl<'t> Words<'t> {
    fn char_at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// The word of letters, digits and marks that begins here.
    fn run(&mut self) -> (usize, &'t str) {
        let bytes = self.text.as_bytes();
        let start = self.at;
        loop {
            let is_end =
                |byte: &u8| !matches!(BYTES[usize::from(*byte)], Byte::Letter | Byte::Digit);
            let rest = &bytes[self.at..];
            self.at += rest.iter().position(is_end).unwrap_or(rest.len());
            let Some(&byte) = bytes.get(self.at) else { break };
            match BYTES[usize::from(byte)] {
                Byte::Other if self.joins(byte) => self.at += 1,
                Byte::Other if byte == b'-' => match hyphen::cut(self.text, start, self.at) {
                    Some(len) => self.at += len,
                    None => break,
                },
                Byte::Other | Byte::Letter | Byte::Digit => break,
                Byte::Wide => match self.char_at(self.at) {
                    Some(c) if is_inner(c) && !is_spaceless(c) => self.at += c.len_utf8(),
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
        (start, &self.text[start..self.at])
    }

    fn is_letter_at(&self, at: usize) -> bool {
        self.char_at(at).is_some_and(char::is_alphabetic)
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
        if !first.is_alphanumeric() {
            return None;
        }
        // A character that stands alone is a word of its own.
        self.next_pair(start).or(Some((start, &self.text[start..self.at])))
    }

    /// The pair whose first character begins at `first` and ends here.
    fn next_pair(&mut self, first: usize) -> Option<(usize, &'t str)> {
        let second = self.at;
        let c = self.char_at(second)?;
        if !is_spaceless(c) || is_katakana(c) || !c.is_alphanumeric() {
            return None;
        }
        self.at = self.cluster_end(second);
        self.pair = Some(second);
        Some((first, &self.text[first..self.at]))
    }

    /// The end of the character at `at` with the marks that belong to it.
    fn cluster_end(&self, at: usize) -> usize {
        let mut chars = self.text[at..].char_indices().skip(1);
        let end = chars.find(|&(_, c)| !is_combining_mark(c)).map(|(end, _)| at + end);
        end.unwrap_or(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn counts_words_as_a_reader_does() {
        assert_eq!(count_words("It's 3.5 % of well-known C++ - yes"), 6);
        assert_eq!(count_words("我们 GDP"), 3);
        assert_eq!(count_words(" \n"), 0);
    }
}
