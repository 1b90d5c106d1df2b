//! The dateline that a news agency sets before the first sentence: *JAKARTA, Kompas.com –*.

use super::forms::{self, Bracketed};
use super::passage::{Form, Passage};
use super::place_name::PlaceName;
use crate::boundary;
use crate::language::Lexicon;
use crate::letter;
use crate::mark;
use crate::token;
use std::ops::Range;

/// A dateline has at most this many bytes.
const LONGEST: usize = 120;
/// What follows a dateline has at least this many words, or it is a title: *Real Madrid – Barcelona*.
const FEWEST_WORDS_BEHIND: usize = 5;
/// A dateline stands in one of the first paragraphs of at least this many bytes, or before them: above
/// it may stand menus, a title, a by-line, a caption.
const LONG: usize = 120;
/// So many paragraphs are the first ones.
const FIRST_PARAGRAPHS: usize = 3;
/// Above a dateline are at most this many passages.
const FIRST_PASSAGES: usize = 64;
/// Titles, by-lines and captions before a dateline have at most this many bytes.
const LONGEST_BEFORE: usize = 250;
/// The name of an agency has at most this many bytes.
const LONGEST_AGENCY: usize = 40;
/// A dateline of Chinese without brackets has at most this many bytes before what ends it.
const LONGEST_CHINESE: usize = 60;

/// What a paragraph begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Dateline {
    /// In bytes, with its dash.
    len: usize,
    /// Whether it has an agency or a date. A name alone may also be that of a speaker.
    sure: bool,
}

/// The line among the first ones that begins with a dateline, and the byte of the text where that ends.
///
/// A place alone counts where only short lines stand before it, and no line around it begins so as
/// well: elsewhere it is who speaks.
pub(super) fn find(text: &str, passages: &[Passage], lexicon: &Lexicon) -> Option<(usize, usize)> {
    let mut long = 0;
    let is_first = |passage: &&Passage| {
        let is_first = long < FIRST_PARAGRAPHS;
        long += usize::from(passage.form == Form::Text && passage.range.len() >= LONG);
        is_first
    };
    let first = passages.iter().take(FIRST_PASSAGES).take_while(is_first).count();
    let paragraphs = || {
        let first = passages[..first].iter().enumerate();
        first
            .filter(|(_, passage)| passage.form == Form::Text)
            .map(|(at, passage)| (at, &passage.range))
    };
    let read = |range: &Range<usize>| dateline(&text[range.clone()], lexicon);
    let datelines = paragraphs().filter_map(|(at, range)| Some((at, range, read(range)?)));
    // The first that is sure, or else the first.
    let (at, range, found) =
        datelines.reduce(|first, next| if first.2.sure || !next.2.sure { first } else { next })?;
    let others = || paragraphs().filter(|&(other, _)| other != at);
    let is_alone = || others().all(|(_, range)| read(range).is_none_or(|other| other.sure));
    let is_early = || others().all(|(other, range)| other > at || range.len() <= LONGEST_BEFORE);
    (found.sure || is_alone() && is_early()).then_some((at, range.start + found.len))
}

/// The dateline that `paragraph` begins with.
///
/// It is a place, perhaps with an agency or a date, in capitalized words, brackets and commas,
/// before a dash or colon: *Jakarta, CNN Indonesia --*, *LONDON (Reuters) -*, *NEW DELHI:*; an agency
/// in brackets alone: *(CNN)*, *（서울=연합뉴스）*; or a line of Chinese: *新华社北京6月3日电*.
fn dateline(paragraph: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let head = boundary::head(paragraph, LONGEST);
    let found = before_mark(head, lexicon)
        .or_else(|| bracketed(head, lexicon))
        .or_else(|| chinese(head))
        .or_else(|| before_sentence(head, lexicon))?;
    let rest = paragraph[found.len..].trim_start();
    let begins = rest.starts_with(|c: char| {
        letter::is_alphabetic(c) && !c.is_lowercase() || c.is_numeric() || mark::opens(c)
    });
    let enough = token::words(rest).take(FEWEST_WORDS_BEHIND).count() == FEWEST_WORDS_BEHIND;
    (begins && enough).then_some(found)
}

/// A place before the first dash or colon with white space behind it.
fn before_mark(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    if !may_hold(head, is_ascii_mark) {
        return None;
    }
    let goes_on = |c: char| is_mark(c) || c.is_whitespace() || mark::is_invisible(c);
    let (names, mark, rest) = head.match_indices(is_mark).find_map(|(at, mark)| {
        // *BUENOS AIRES.-*
        let names = head[..at].trim_end_matches('.').trim_end();
        let rest = match mark {
            // *МОСКВА, 3 июня. /ТАСС/.*
            "/" => head[at + 1..].strip_prefix(". ").filter(|_| names.contains('/'))?,
            // *WASHINGTON (AP) _*
            "_" if !names.ends_with(')') => return None,
            _ => head[at..].trim_start_matches(goes_on),
        };
        let is_spaced = head[..head.len() - rest.len()].ends_with(char::is_whitespace);
        is_spaced.then_some((names, mark, rest))
    })?;
    let sure = PlaceName::of(names, lexicon)?.is_dateline(mark)?;
    let rest = if sure { behind_agency(rest) } else { rest };
    Some(Dateline { len: head.len() - rest.len(), sure })
}

/// Whether `c` stands between a place and the sentence.
fn is_mark(c: char) -> bool {
    mark::is_dash(c) || matches!(c, ':' | '：' | '_' | '/' | '៖')
}

/// The same of ASCII.
fn is_ascii_mark(byte: u8) -> bool {
    matches!(byte, b'-' | b'/' | b':' | b'_')
}

/// Whether a byte of ASCII closes brackets.
fn closes_ascii_bracket(byte: u8) -> bool {
    matches!(byte, b')' | b']' | b'}')
}

/// Whether `text` may hold a mark, of which `is` tells in ASCII. Most text holds none, and to look at all bytes together
/// takes a tenth of the time that its characters take.
fn may_hold(text: &str, is: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(false, |any, byte| any | is(byte) | !byte.is_ascii())
}

/// What stands behind the name of an agency with a period: *МОСКВА, 3 июн — РИА Новости.*
fn behind_agency(text: &str) -> &str {
    let name = text.split_once(". ").filter(|(name, _)| {
        let is_name = |word: &str| word.starts_with(char::is_uppercase);
        name.len() <= LONGEST_AGENCY && !name.contains('.') && name.split_whitespace().all(is_name)
    });
    name.map_or(text, |(_, rest)| rest)
}

/// A place with an agency in brackets, and the sentence right behind: *PARIS (AFP) Le musée …*.
fn before_sentence(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    if !may_hold(head, closes_ascii_bracket) {
        return None;
    }
    let close = head.find(mark::closes_bracket)?;
    let rest = head[close..].trim_start_matches(mark::closes_bracket);
    let len = head.len() - rest.len();
    let place = PlaceName::of(&head[..len], lexicon)?;
    (place.has_agency() && rest.starts_with(' ')).then_some(Dateline { len, sure: true })
}

/// An agency in brackets: *(CNN)*, *【東京】*, *(서울=연합뉴스) 홍길동 기자 =*.
fn bracketed(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let Bracketed { inner, end } = forms::bracketed(head)?;
    let cased = inner.starts_with(char::is_uppercase);
    let sign =
        inner.contains(['=', '＝']) || inner.ends_with(SENT) || head.starts_with(['【', '［']);
    if !(cased && !inner.contains(' ') || sign) {
        return None;
    }
    let rest = &head[end..];
    let reporter = boundary::head(rest, LONGEST_CHINESE).find(['=', '＝']).filter(|_| sign);
    let rest = reporter.map_or(rest, |at| rest[at..].trim_start_matches(['=', '＝']));
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || mark::is_dash(c));
    // *(ANSA) - ROMA, 04 MAR -*
    let place = before_mark(rest, lexicon).filter(|place| place.sure);
    let place = place.map_or(0, |place| place.len);
    Some(Dateline { len: head.len() - rest.len() + place, sure: true })
}

/// How Chinese says that news was sent.
const SENT: [char; 4] = ['电', '電', '讯', '訊'];

/// A dateline that ends with what says that news was sent: *中新社上海6月3日电*.
fn chinese(head: &str) -> Option<Dateline> {
    if head.is_ascii() {
        return None;
    }
    let start = boundary::head(head, LONGEST_CHINESE);
    let at = start.find(SENT)?;
    let (place, rest) = head.split_at(at + '电'.len_utf8());
    let agency = place.contains(['社', '报', '報', '网', '網']) || place[..at].ends_with('日');
    let stops = |c| mark::is_comma(c) || mark::strength(c).is_some();
    let ends = rest.starts_with(|c: char| c.is_whitespace() || mark::opens_bracket(c));
    let rest = rest.trim_start();
    let reporter = forms::bracketed(rest).filter(|found| found.inner.starts_with(['记', '記']));
    let rest = reporter.map_or(rest, |found| &rest[found.end..]);
    (agency && ends && !place.contains(stops))
        .then(|| Dateline { len: head.len() - rest.len(), sure: true })
}

#[cfg(test)]
mod tests {
    use super::super::passage::passages;
    use super::*;
    use crate::language::Language;

    #[track_caller]
    fn check(language: Language, text: &str, expected: &str) {
        let passages = passages(text, language.lexicon());
        let found = find(text, &passages, language.lexicon());
        let found = found.map_or("", |(at, end)| &text[passages[at].range.start..end]);
        assert_eq!(found.trim_end(), expected.trim_end(), "{text}");
    }

    const REST: &str = "Warga desa itu membangun jembatan baru.";

    #[test]
    fn marks_of_ascii_are_told_by_their_bytes() {
        for byte in 0..0x80 {
            let c = char::from(byte);
            assert_eq!(is_ascii_mark(byte), is_mark(c), "{c}");
            assert_eq!(closes_ascii_bracket(byte), mark::closes_bracket(c), "{c}");
        }
        assert!(may_hold("a：", is_ascii_mark) && !may_hold("a.", is_ascii_mark));
    }

    #[test]
    fn finds_places_agencies_and_dates() {
        for head in [
            "Jakarta, CNN Indonesia -- ",
            "JAKARTA, KOMPAS.com – ",
            "Jakarta (ANTARA News) - ",
            "LONDON, May 3 (Reuters) — ",
            "Bandung - ",
            "Bandar Lampung - ",
            "Kabupaten Bogor - ",
            "Liputan6.com, Jakarta - ",
            "Liputan6.com, Jakarta: ",
            "KBRN, Jakarta: ",
            "SAN DIEGO —\u{a0}",
            "PARIS (AFP)\u{a0}–\u{a0}",
            "WASHINGTON (AP) _ ",
            "Sevilla, 4 mar (EFE).- ",
            "Rio de Janeiro (AFP) - ",
            "NEW DELHI: ",
            "(CNN)",
            "(CNN) -- ",
            "(ANSA) - ROMA, 04 APR - ",
            "PARIS (AFP) ",
            "BUENOS AIRES.- ",
        ] {
            check(Language::Indonesian, &format!("{head}{REST}"), head);
        }
    }

    #[test]
    fn finds_those_of_other_languages() {
        for (language, head, rest) in [
            (
                Language::English,
                "BEIJING, Mar. 4 (Xinhua) -- ",
                "Farmers have planted trees against sand.",
            ),
            (
                Language::Russian,
                "МОСКВА, 3 июня. /ТАСС/. ",
                "Порт получил новые лампы, яркие и дешёвые.",
            ),
            (
                Language::Russian,
                "МОСКВА, 3 июня — РИА Новости. ",
                "Порт получил новые лампы, яркие и дешёвые.",
            ),
            (Language::Urdu, "کراچی (اسٹاف رپورٹر) ", "بندرگاہ نے نئی بتیاں خریدی ہیں۔"),
            (Language::Arabic, "القاهرة (رويترز) - ", "افتتح الميناء الجديد أبوابه أمام السفن."),
            (Language::Chinese, "中新社上海6月3日电 ", "港口换上了新灯。"),
            (Language::Chinese, "新华社北京6月3日电（记者李明）", "港口换上了新灯。"),
            (Language::Chinese, "（北京讯）", "港口换上了新灯。"),
            (Language::Japanese, "【東京】", "港に新しい灯りがともった。"),
            (Language::Korean, "(서울=연합뉴스) 이나라 기자 = ", "항구에 새 등이 모두 켜졌다."),
        ] {
            check(language, &format!("{head}{rest}"), head);
        }
    }

    #[test]
    fn leaves_sentences_alone() {
        for text in [
            REST,
            "Rumah itu - seperti yang lain - dibangun warga desa pada tahun lalu.",
            "Real Madrid - Barcelona 3:1",
            "Anak-anak desa itu membangun jembatan baru bersama warga lain.",
            "Rusia–AS kembali bertemu untuk membahas perdamaian di kawasan itu.",
            "He left. Jakarta - Then nobody came to see the old bridge again.",
            "Eduardo Lourenço -- Não se deve esperar uma interpretação do mundo.",
            "Rina Salim: Warga desa itu membangun jembatan baru.",
            "(lihat peta) Warga desa itu membangun jembatan baru.",
            "电车 今天 停 了。",
            "",
            "-",
        ] {
            check(Language::Indonesian, text, "");
        }
    }

    #[test]
    fn stands_behind_short_lines_and_once_or_is_sure() {
        let long = "Warga desa itu membangun jembatan baru. ".repeat(8);
        check(
            Language::Indonesian,
            &format!("Jembatan Baru\nOleh Rini\nBANDUNG - {REST}"),
            "BANDUNG - ",
        );
        check(Language::Indonesian, &format!("{long}\nBANDUNG - {REST}"), "");
        check(
            Language::Indonesian,
            &format!("{long}\nBANDUNG (ANTARA) - {REST}"),
            "BANDUNG (ANTARA) - ",
        );
        check(Language::Indonesian, &format!("RINI: {REST}\nBAMBANG: {REST}"), "");
    }
}
