//! What a page puts around its text: links to other pages, captions, credits, notices, contents.
//!
//! A line or sentence is furniture by the phrase that it begins or ends with, or by its form. The
//! languages have the phrases; [`forms`] has the forms.

use super::forms::{self, Bracketed};
use crate::boundary;
use crate::language::{FoundPhrase, Furniture, Lexicon};
use crate::letter;
use crate::mark;
use crate::token;
use memchr::{memchr, memchr2, memchr3, memmem};
use std::iter;
use std::ops::Range;

/// A line of furniture has at most this many characters; a longer one is text.
const LONGEST: usize = 250;
/// Behind a label inside a paragraph stand at most this many words.
const LABELLED_WORDS: usize = 5;
/// A name behind a credit has at most this many bytes.
const LONGEST_NAME: usize = 80;
/// A marker in capitals has at least this many letters.
const MARKER_LETTERS: usize = 5;
/// The number of a figure or table has at most this many digits.
const LONGEST_NUMBER: usize = 3;
/// What goes on a marker in capitals has at most this many bytes.
const LONGEST_MARKER: usize = 80;
/// The last sentences of a text begin within this many bytes of its end, and in its last quarter.
const END_EDGE: usize = 600;
/// The first sentences of a text end within this many bytes of its start, and in its first eighth.
const START_EDGE: usize = 300;

/// Whether a line points to another page, labels a part of this one, or says who made it.
/// One that goes on the line before it is no caption: *… is given in ⏎ Figure 2. They rose …*.
pub(super) fn is_furniture(line: &str, goes_on: bool, lexicon: &Lexicon) -> bool {
    // A character has at most four bytes, so that a long line is seldom counted.
    line.len() <= 4 * LONGEST
        && (lexicon
            .furniture
            .at_start(line)
            .any(|found| makes_line(&found) || !goes_on && is_figure(line, &found, lexicon))
            || !goes_on && lexicon.profile.captions_behind && is_figure_behind(line, lexicon)
            // Few lines have a colon, the last byte of a wide one, or the second byte of an arrow.
            || memchr3(b':', 0x9a, 0x86, line.as_bytes()).is_some()
                && (introduces_mail(line, lexicon) || is_message_notice(line, lexicon)))
        && line.chars().count() <= LONGEST
}

/// Whether a line is the caption of a figure or table, whose name it begins with: *Figure 1. …*, *Tab. 2.1: …*,
/// *図3：…*. In running text, a word follows the number.
fn is_figure(line: &str, found: &FoundPhrase<'_>, lexicon: &Lexicon) -> bool {
    let rest = || found.rest.trim_start_matches(['.', ' ']);
    found.role == Furniture::Caption
        && !found.colon
        && !lexicon.profile.captions_behind
        && !line.starts_with(mark::opens_quotation)
        && behind_number(rest()).is_some_and(ends_number)
}

/// The same in languages that have the number in front: *1. ábra. …*.
fn is_figure_behind(line: &str, lexicon: &Lexicon) -> bool {
    let Some(rest) = behind_number(line) else { return false };
    let mut found = lexicon.furniture.at_start(rest.trim_start_matches(['.', ' ']));
    found.any(|found| found.role == Furniture::Caption && (found.colon || ends_number(found.rest)))
}

/// What stands behind the number that `text` begins with, or the two of *2.1*; a number has three digits at
/// most, so that a year is none.
fn behind_number(text: &str) -> Option<&str> {
    let number = |text: &str| {
        let digits = text.chars().take(LONGEST_NUMBER + 1).take_while(|c| letter::is_numeric(*c));
        let is_short = (1..=LONGEST_NUMBER).contains(&digits.clone().count());
        is_short.then(|| digits.map(char::len_utf8).sum::<usize>())
    };
    let rest = &text[number(text)?..];
    let part = rest.strip_prefix('.').and_then(|part| Some(&part[number(part)?..]));
    Some(part.unwrap_or(rest))
}

/// Whether `rest` begins with a mark that ends the number of a caption, and goes on as a caption does. Between
/// letters that no spaces part, none stands behind the mark.
fn ends_number(rest: &str) -> bool {
    let Some(behind) = rest.trim_start().strip_prefix(['.', ':', '：', '．', '|', '–', '—', '-'])
    else {
        return false;
    };
    let caption = behind.trim_start();
    let parted = caption.len() < behind.len()
        || caption.is_empty()
        || caption.starts_with(token::is_spaceless);
    parted && !caption.starts_with(char::is_lowercase)
}

/// Whether a line holds nothing but a notice behind the name of who sent it: *Nora: This message was
/// deleted*.
fn is_message_notice(line: &str, lexicon: &Lexicon) -> bool {
    let head = &line.as_bytes()[..line.len().min(LONGEST_NAME)];
    let Some(at) = memchr(b':', head) else { return false };
    let Some(message) = line[at + 1..].strip_prefix(' ') else { return false };
    let mut found = lexicon.furniture.at_start(message);
    found.any(|found| found.role == Furniture::Notice && makes_line(&found))
}

/// Whether a line says who wrote the mail that is quoted below it, and when or from where.
fn introduces_mail(line: &str, lexicon: &Lexicon) -> bool {
    let wrote = |line: &str| lexicon.furniture.at_end(line).any(|role| role == Furniture::Wrote);
    // The last byte of an arrow, which the standard library looks for, is that of many letters.
    match memmem::find(line.as_bytes(), "↑".as_bytes()) {
        // *Nora wrote: ↑Tue Mar 4, 2025*, as forums have it.
        Some(arrow) => wrote(&line[..arrow]),
        None => {
            line.ends_with([':', '：'])
                && wrote(line)
                && line.contains(|c: char| c.is_numeric() || c == '@')
        }
    }
}

/// Whether a line is furniture by its form, or the caption of a picture.
pub(super) fn has_form(line: &str, lexicon: &Lexicon) -> bool {
    if forms::is_editors_note(line) {
        return true;
    }
    if line.len() > LONGEST {
        return false;
    }
    // Behind a stop stands no form, and a credit has a mark in it: most paragraphs are told by that.
    if mark::ends_with_stop(line) {
        let tail = &line.as_bytes()[line.len().saturating_sub(LONGEST_NAME)..];
        return memchr2(b'/', b':', tail).is_some() && is_caption(line, lexicon)
            || forms::is_shortened_name(line);
    }
    forms::is_aside(line) || is_caption(line, lexicon)
}

/// Whether a line is furniture that begins so.
fn makes_line(found: &FoundPhrase<'_>) -> bool {
    let is_alone = !found.rest.contains(letter::is_alphanumeric);
    match found.role {
        Furniture::Link => true,
        Furniture::Label => found.colon || is_alone || found.rest.starts_with('|'),
        Furniture::Credit => is_credit(found),
        Furniture::References => found.colon || is_alone,
        Furniture::Notice | Furniture::EdgeNotice => is_alone,
        Furniture::Caption | Furniture::Wrote => false,
    }
}

/// Whether a name stands behind a credit.
fn is_credit(found: &FoundPhrase<'_>) -> bool {
    found.role == Furniture::Credit
        && found.rest.len() <= LONGEST_NAME
        && (found.colon || !found.rest.starts_with(char::is_lowercase))
}

/// Whether the last thing that a short line says is whom its picture is from.
fn is_caption(line: &str, lexicon: &Lexicon) -> bool {
    let last = forms::last_remark(line, LONGEST_NAME);
    last.is_some_and(|last| lexicon.furniture.at_start(last).any(|found| is_credit(&found)))
        || forms::ends_with_photographer(line, LONGEST_NAME)
}

/// Whether a sentence stands at an edge of a text of `len` bytes, where furniture is likely.
pub(super) fn is_at_edge(sentence: &Range<usize>, len: usize) -> bool {
    sentence.end <= START_EDGE.min(len / 8) || len - sentence.start <= END_EDGE.min(len / 4)
}

/// Finds furniture among the sentences of a text.
#[derive(Clone, Copy)]
pub(super) struct Finder<'t> {
    lexicon: &'t Lexicon,
    /// Whether the text may hold the address of a mailbox: few do, which is sooner told of all sentences at once.
    has_mailbox: bool,
}

impl<'t> Finder<'t> {
    /// For the sentences of `text`.
    pub(super) fn new(text: &str, lexicon: &'t Lexicon) -> Self {
        Self { lexicon, has_mailbox: memchr(b'@', text.as_bytes()).is_some() }
    }

    /// The parts of a sentence with whether each is furniture: most are one part. What is glued before
    /// a sentence is cut from it: *ADVERTISEMENT Two mechanics repair it*. No white space stands around the
    /// sentence or its parts.
    pub(super) fn parts(
        self,
        sentence: &'t str,
        at_edge: bool,
    ) -> impl Iterator<Item = (Range<usize>, bool)> + use<'t> {
        let mut rest = sentence;
        iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let start = sentence.len() - rest.len();
            let len = self.leading(rest, at_edge);
            if len == 0 {
                rest = "";
                return Some((start..sentence.len(), false));
            }
            let part = rest[..len].trim_end();
            rest = rest[len..].trim_start();
            Some((start..start + part.len(), true))
        })
    }

    /// Whether furniture stands at the start of `sentence`.
    pub(super) fn begins(self, sentence: &str) -> bool {
        self.leading(sentence, false) > 0
    }

    /// The length of the furniture that a sentence begins with, which may be all of it.
    fn leading(self, sentence: &str, at_edge: bool) -> usize {
        let furniture = &self.lexicon.furniture;
        if let Some(Bracketed { inner, end }) = forms::bracketed(sentence) {
            let is_all = end == sentence.len();
            let signs = forms::is_initials(inner) || is_all && forms::is_sign_off(inner);
            if signs || furniture.at_start(inner).any(|found| makes_sentence(&found, true)) {
                return end;
            }
        }
        let quoted = || sentence.starts_with(mark::opens_quotation);
        for found in furniture.at_start(sentence) {
            if let Some(end) = marker_end(sentence, &found) {
                return end;
            }
            let is_quoted = quoted() && found.role != Furniture::Link;
            if !is_quoted && makes_sentence(&found, at_edge) {
                return sentence.len();
            }
        }
        let ends = || {
            sentence.len() <= LONGEST
                && furniture.at_end(sentence).any(|role| role == Furniture::Notice)
        };
        let is_all = !quoted() && ends() || self.has_mailbox && forms::is_contact(sentence);
        if is_all { sentence.len() } else { 0 }
    }
}

/// Whether a sentence inside a paragraph is furniture that begins so. There a link takes a colon, as
/// sentences may begin with the words.
fn makes_sentence(found: &FoundPhrase<'_>, at_edge: bool) -> bool {
    match found.role {
        Furniture::Link => found.colon,
        Furniture::Label | Furniture::References => {
            found.colon && token::words(found.rest).nth(LABELLED_WORDS).is_none()
        }
        Furniture::Credit => is_credit(found),
        Furniture::Notice => true,
        Furniture::EdgeNotice => at_edge,
        Furniture::Caption | Furniture::Wrote => false,
    }
}

/// Where a sentence begins behind a phrase in capitals and what of the capitals goes on it, if it has
/// them at its start only.
fn marker_end(sentence: &str, found: &FoundPhrase<'_>) -> Option<usize> {
    let phrase = &sentence[..sentence.len() - found.rest.len()];
    let mut letters = phrase.chars().filter(|c| letter::is_alphabetic(*c));
    let is_long = letters.clone().nth(MARKER_LETTERS - 1).is_some();
    if found.colon || !is_long || !letters.all(char::is_uppercase) {
        return None;
    }
    let shouts =
        |word: &str| !word.contains(char::is_lowercase) && word.trim().chars().nth(1).is_some();
    let words = boundary::head(found.rest, LONGEST_MARKER).split_inclusive(' ');
    let capitals: usize = words.take_while(|word| shouts(word)).map(str::len).sum();
    let begins = found.rest[capitals..].starts_with(char::is_uppercase);
    begins.then_some(phrase.len() + capitals)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn tells_links_and_labels_from_text() {
        let lexicon = Language::Indonesian.lexicon();
        for line in [
            "Baca juga: Harga Beras Naik",
            "[Gambas:Video 20detik]",
            "» Foto: Antara",
            "Daftar isi",
            "(Baca juga Hujan Reda)",
        ] {
            assert!(is_furniture(line, false, lexicon), "{line}");
        }
        for line in ["Foto itu hilang.", "Bacalah juga buku itu.", ""] {
            assert!(!is_furniture(line, false, lexicon), "{line}");
        }
    }

    #[test]
    fn tells_captions_by_their_credit() {
        let lexicon = Language::Indonesian.lexicon();
        for line in
            ["Warga menunggu di dermaga. (Foto: Antara)", "Dermaga. ANTARA FOTO/Rini Astuti."]
        {
            assert!(has_form(line, lexicon), "{line}");
        }
        for line in ["Warga menunggu. Foto itu hilang.", "Warga membeli 3/4 kilo: cabai."] {
            assert!(!has_form(line, lexicon), "{line}");
        }
    }

    #[test]
    fn tells_captions_of_figures_from_text() {
        for (line, language, expected) in [
            ("Figure 2.1. The three beds.", Language::English, true),
            ("図1：川の流れ", Language::Japanese, true),
            ("图 2. 河流", Language::Chinese, true),
            ("1. ábra. A folyó", Language::Hungarian, true),
            ("Table 12 – that was where we sat.", Language::English, false),
            ("“Table 9. Now,” said the waiter.", Language::English, false),
            ("1. Table. The carpenter builds it.", Language::English, false),
            ("表1 显示，产量增加了一成。", Language::Chinese, false),
            ("Tabel 2021. Produksi beras", Language::Indonesian, false),
        ] {
            assert_eq!(is_furniture(line, false, language.lexicon()), expected, "{line}");
        }
        let lexicon = Language::English.lexicon();
        assert!(!is_furniture("Figure 2. They rose by a tenth.", true, lexicon));
    }

    #[track_caller]
    fn check(sentence: &str, language: Language, expected: &[(&str, bool)]) {
        let found: Vec<_> = Finder::new(sentence, language.lexicon())
            .parts(sentence, false)
            .map(|(part, is_furniture)| (&sentence[part], is_furniture))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn tells_a_sentence_of_furniture_by_its_phrase_and_colon() {
        for (sentence, furniture) in [
            ("Baca juga: Hujan Reda", true),
            ("Baca juga buku itu sampai habis.", false),
            ("(rin/bam)", true),
            ("(Hujan reda.)", false),
        ] {
            check(sentence, Language::Indonesian, &[(sentence, furniture)]);
        }
        check("", Language::Indonesian, &[]);
    }

    #[test]
    fn cuts_what_is_glued_before_a_sentence() {
        check(
            "[Read more: Storks] ADVERTISEMENT Three chicks hatched.",
            Language::English,
            &[
                ("[Read more: Storks]", true),
                ("ADVERTISEMENT", true),
                ("Three chicks hatched.", false),
            ],
        );
        for sentence in ["VIDEO GAMES are an art.", "VIDEO is an art.", "Video Art is an art."] {
            check(sentence, Language::English, &[(sentence, false)]);
        }
    }

    #[test]
    fn knows_the_edges_of_a_text() {
        for (range, edge) in
            [(0..200, true), (0..400, false), (1000..1100, false), (3500..3600, true)]
        {
            assert_eq!(is_at_edge(&range, 4000), edge, "{range:?}");
        }
        assert!(!is_at_edge(&(0..100), 200));
    }
}
