//! The dateline that a news agency sets before the first sentence: *JAKARTA, Kompas.com –*.

use super::forms::{self, Bracketed};
use super::passage::{Form, Passage};
use crate::boundary;
use crate::language::Lexicon;
use crate::mark::{self, Strength};
use crate::token;
use std::ops::Range;

/// A dateline has at most this many bytes.
const LONGEST: usize = 120;
/// A dateline has at most this many words.
const MOST_WORDS: usize = 9;
/// A place that nothing but its name tells has at most this many words.
const PLACE_WORDS: usize = 4;
/// A small word inside the name of a place has at most this many letters: *Rio de Janeiro*.
const SMALL_WORD: usize = 3;
/// What follows a dateline has at least this many words, or it is a title: *Real Madrid – Barcelona*.
const FEWEST_WORDS_BEHIND: usize = 5;
/// A dateline stands in one of this many lines: before it may stand a title, a by-line, a caption.
const FIRST_LINES: usize = 8;
/// Titles, by-lines and captions before a dateline have at most this many bytes.
const LONGEST_BEFORE: usize = 250;
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
    let paragraphs = || {
        let first = passages.iter().take(FIRST_LINES).enumerate();
        first
            .filter(|(_, passage)| passage.form == Form::Text)
            .map(|(at, passage)| (at, &passage.range))
    };
    let read = |range: &Range<usize>| dateline(&text[range.clone()], lexicon);
    let (at, range, found) =
        paragraphs().find_map(|(at, range)| Some((at, range, read(range)?)))?;
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
    let found = before_mark(head, lexicon).or_else(|| bracketed(head)).or_else(|| chinese(head))?;
    let rest = paragraph[found.len..].trim_start();
    let begins = rest.starts_with(|c: char| {
        c.is_alphabetic() && !c.is_lowercase() || c.is_numeric() || mark::opens(c)
    });
    let enough = token::words(rest).take(FEWEST_WORDS_BEHIND).count() == FEWEST_WORDS_BEHIND;
    (begins && enough).then_some(found)
}

/// A place before the first dash with white space behind it, or before a colon.
fn before_mark(head: &str, lexicon: &Lexicon) -> Option<Dateline> {
    let is_mark = |c| mark::is_dash(c) || matches!(c, ':' | '：' | '_' | '/' | '៖');
    head.match_indices(is_mark).find_map(|(at, mark)| {
        let place = head[..at].trim_end();
        let rest = match mark {
            // *МОСКВА, 3 июня. /ТАСС/.*
            "/" => head[at + 1..].strip_prefix(". ").filter(|_| place.contains('/'))?,
            _ => head[at..].trim_start_matches(|c: char| {
                is_mark(c) || c.is_whitespace() || mark::is_invisible(c)
            }),
        };
        let len = head.len() - rest.len();
        let spaced = head[..len].ends_with(char::is_whitespace);
        // A line under a place stands behind its agency: *WASHINGTON (AP) _*.
        let fits = mark != "_" || place.ends_with(')');
        if !spaced || !fits {
            return None;
        }
        Some(
            Place::of(place, lexicon)
                .and_then(|place| place.is_dateline(mark))
                .map(|sure| Dateline { len, sure }),
        )
    })?
}

/// What the words before a mark tell.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    words: usize,
    /// Words of it that are neither in the brackets of an agency nor a date.
    names: usize,
    /// Whether the names are in capitals.
    capitals: bool,
    /// Whether a name begins with a capital, so that the script has them.
    cased: bool,
    /// Whether it has an agency in brackets or slashes.
    agency: bool,
    month: bool,
    number: bool,
    comma: bool,
    /// Whether a word is spelled as an address: *Kompas.com*.
    address: bool,
    /// Whether a word is one that names of places have.
    known: bool,
    /// Whether the last word has a period that is that of no date.
    stopped: bool,
}

impl Place {
    /// Reads `text`, unless a word of it stands in no dateline.
    fn of(text: &str, lexicon: &Lexicon) -> Option<Self> {
        let stops = |c| !matches!(mark::strength(c), None | Some(Strength::Period));
        let agency = text.find(mark::opens_bracket).or_else(|| text.find(" /"));
        if text.contains(|c| stops(c) || mark::opens_quotation(c))
            || text.contains(mark::opens_bracket) && !text.contains(mark::closes_bracket)
        {
            return None;
        }
        let (names, agency) = text.split_at(agency.unwrap_or(text.len()));
        let mut place = Self { capitals: true, agency: !agency.is_empty(), ..Self::default() };
        place.words = agency.split_whitespace().count();
        let fits = names.split_whitespace().all(|word| place.takes(word, lexicon));
        (fits && (1..=MOST_WORDS).contains(&place.words)).then_some(place)
    }

    /// Adds a word before the agency, unless it stands in no dateline.
    fn takes(&mut self, word: &str, lexicon: &Lexicon) -> bool {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let lower = bare.to_lowercase();
        let month = lexicon.is_calendar_word(&lower);
        let number = bare.starts_with(char::is_numeric);
        let address = !number && bare.contains('.');
        self.words += 1;
        self.month |= month;
        self.number |= number;
        self.comma |= word.contains(mark::is_comma);
        // Behind a period goes on a date only.
        if self.stopped && !month && !number {
            return false;
        }
        let small = self.words > 1 && bare.chars().count() <= SMALL_WORD;
        if month || number {
            self.stopped = false;
            return true;
        }
        self.stopped = word.ends_with('.') && lexicon.abbreviation(&lower).is_none();
        self.address |= address;
        self.known |= lexicon.is_place_word(&lower);
        let lowercase = bare.starts_with(char::is_lowercase);
        if !small || !lowercase {
            self.names += 1;
            self.cased |= bare.starts_with(char::is_uppercase);
            self.capitals &= address || !bare.contains(char::is_lowercase);
        }
        address || small || !lowercase
    }

    /// Whether it is a dateline before `mark`, and then whether that is sure.
    fn is_dateline(self, mark: &str) -> Option<bool> {
        let is_colon = !mark.starts_with(mark::is_dash);
        let few = (1..=PLACE_WORDS).contains(&self.names);
        let dated = self.month && self.number;
        let agency =
            self.agency && (self.cased && !is_colon || dated || self.known || few && !is_colon);
        let sure = few && (agency || dated && self.cased || self.comma && self.address);
        let capitals = self.capitals && self.cased && !self.stopped;
        let likely = few
            && !self.stopped
            && (self.known && (self.cased || is_colon)
                || self.comma && (capitals || self.cased && !is_colon)
                || !is_colon && self.cased && self.names == 1
                || !is_colon && capitals && mark != "-");
        (sure || likely).then_some(sure)
    }
}

/// An agency in brackets: *(CNN)*, *【東京】*, *(서울=연합뉴스) 홍길동 기자 =*.
fn bracketed(head: &str) -> Option<Dateline> {
    let Bracketed { inner, end } = forms::bracketed(head)?;
    let cased = inner.starts_with(char::is_uppercase);
    let sign = inner.contains(['=', '＝']) || inner.ends_with(SENT) || head.starts_with('【');
    if !(cased && !inner.contains(' ') || sign) {
        return None;
    }
    let rest = &head[end..];
    let reporter = boundary::head(rest, LONGEST_CHINESE).find(['=', '＝']).filter(|_| sign);
    let rest = reporter.map_or(rest, |at| rest[at..].trim_start_matches(['=', '＝']));
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || mark::is_dash(c));
    Some(Dateline { len: head.len() - rest.len(), sure: true })
}

/// How Chinese says that news was sent.
const SENT: [char; 4] = ['电', '電', '讯', '訊'];

/// A dateline that ends with what says that news was sent: *中新社上海6月3日电*.
fn chinese(head: &str) -> Option<Dateline> {
    let start = boundary::head(head, LONGEST_CHINESE);
    let at = start.find(SENT)?;
    let (place, rest) = head.split_at(at + '电'.len_utf8());
    let agency = place.contains(['社', '报', '報', '网', '網']) || place[..at].ends_with('日');
    let stops = |c| mark::is_comma(c) || mark::strength(c).is_some();
    let ends = rest.starts_with(|c: char| c.is_whitespace() || mark::opens_bracket(c));
    let reporter = forms::bracketed(rest).filter(|found| found.inner.starts_with(['记', '記']));
    let rest = reporter.map_or(rest, |found| &rest[found.end..]);
    (agency && ends && !place.contains(stops))
        .then(|| Dateline { len: head.len() - rest.trim_start().len(), sure: true })
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
        assert_eq!(found, expected, "{text}");
    }

    const REST: &str = "Warga desa itu membangun jembatan baru.";

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
