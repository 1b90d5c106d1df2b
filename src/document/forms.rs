//! Furniture that is told by its form, in any language: the way to a page, rows of numbers, authors,
//! initials of editors, addresses of reporters.

use crate::boundary;
use crate::letter;
use crate::mark::{self, Strength};
use memchr::{memchr, memchr2};

/// Brackets close within this many bytes.
const LONGEST_BRACKET: usize = 200;
/// The note of an editor has at most this many bytes.
const LONGEST_NOTE: usize = 600;
/// The initials or the one word that a report is signed with have at most this many bytes.
const LONGEST_SIGN_OFF: usize = 24;
/// Initials of an editor have at most this many letters.
const LONGEST_INITIALS: usize = 5;
/// The way to a page, a row of numbers and a line of authors have at most this many bytes.
const LONGEST_LINE: usize = 160;
/// A stage on the way to a page has at most this many words.
const STAGE_WORDS: usize = 4;
/// Before its initial a name has at most this many words.
const NAME_WORDS: usize = 2;
/// A small word inside a name has at most this many letters: *de*, *van*.
const SMALL_WORD: usize = 3;
/// Behind a letter, the place where an author works has at least this many words: *e Ana, Maria, José* is a list.
const AFFILIATION_WORDS: usize = 6;

/// Brackets at the start of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bracketed<'t> {
    pub(super) inner: &'t str,
    /// Where they end, with the stop behind them.
    pub(super) end: usize,
}

/// The brackets that `sentence` begins with.
pub(super) fn bracketed(sentence: &str) -> Option<Bracketed<'_>> {
    let opened = sentence.strip_prefix(mark::opens_bracket)?;
    let len = boundary::head(opened, LONGEST_BRACKET).find(mark::closes_bracket)?;
    let (inner, rest) = opened.split_at(len);
    let stops = |c| mark::closes_bracket(c) || mark::strength(c).is_some();
    Some(Bracketed { inner, end: sentence.len() - rest.trim_start_matches(stops).len() })
}

/// Whether what stands in brackets is one word, with which somebody signs or a transcript says what
/// is heard: *(ANT)*, *(fea/mae)*, *(\*)*, *[Music]*.
pub(super) fn is_sign_off(inner: &str) -> bool {
    let fits = |c: char| letter::is_alphabetic(c) || matches!(c, '/' | '*' | '.' | '-' | '_' | '+');
    (1..=LONGEST_SIGN_OFF).contains(&inner.len()) && inner.chars().all(fits)
}

/// Whether what stands in brackets are the initials of more than one editor: *fea/mae*.
pub(super) fn is_initials(inner: &str) -> bool {
    let is_short = |part: &str| {
        (1..=LONGEST_INITIALS).contains(&part.chars().count())
            && part.chars().all(letter::is_alphabetic)
    };
    inner.contains('/') && inner.split('/').all(is_short)
}

/// What stands before a remark at the end of a passage that is not part of its last sentence: the mark
/// of a citation or link in square brackets, or initials: *\[2\]*, *\[edit\]*, *(\*)*.
pub(super) fn before_remark(passage: &str) -> Option<&str> {
    let square = passage.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    let round = passage.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let remark = |&(_, inner): &(&str, &str)| inner.len() <= LONGEST_SIGN_OFF;
    let sign_off = |&(_, inner): &(&str, &str)| is_sign_off(inner);
    square.filter(remark).or(round.filter(sign_off)).map(|(before, _)| before)
}

/// Whether a passage stands in square brackets from start to end: an editor says it, not the author.
pub(super) fn is_editors_note(passage: &str) -> bool {
    passage.starts_with('[')
        && passage.len() <= LONGEST_NOTE
        && passage.find(']') == Some(passage.len() - 1)
}

/// Whether a line is a name that an initial shortens, as under reviews: *Jolene P.*
pub(super) fn is_shortened_name(line: &str) -> bool {
    let mut chars = line.strip_suffix('.').unwrap_or_default().chars();
    let is_initial = chars.next_back().is_some_and(char::is_uppercase);
    let Some(name) = chars.as_str().strip_suffix(' ').filter(|_| is_initial) else { return false };
    let mut words = name.split(' ');
    words.clone().nth(NAME_WORDS).is_none()
        && words.all(|word| word.starts_with(char::is_uppercase))
}

/// What stands behind the last sentence of a line, in brackets or without: at most `longest` bytes,
/// brackets not counted.
pub(super) fn last_remark(line: &str, longest: usize) -> Option<&str> {
    let line = line.trim_end_matches('.');
    match line.strip_suffix(mark::closes_bracket) {
        Some(inner) => {
            let (_, remark) = tail(inner, longest).rsplit_once(mark::opens_bracket)?;
            Some(remark)
        }
        None => behind_last_stop(tail(line, longest)),
    }
}

/// The last bytes of a line.
fn tail(line: &str, longest: usize) -> &str {
    &line[boundary::ceil(line, line.len().saturating_sub(longest))..]
}

/// What stands behind the last stop before the end.
fn behind_last_stop(tail: &str) -> Option<&str> {
    // Most characters are told by a byte to be no stop.
    let bytes = tail.bytes().enumerate().rev();
    let mut stops = bytes.filter(|(_, byte)| matches!(byte, b'.' | b'!' | b'?' | 0xc0..));
    stops.find_map(|(at, _)| {
        let mut rest = tail[at..].chars();
        let mark = rest.next()?;
        if matches!(mark::strength(mark), None | Some(Strength::Weak)) {
            return None;
        }
        let rest = rest.as_str();
        let begins = rest.starts_with(char::is_whitespace) || !mark.is_ascii();
        (begins && !rest.trim().is_empty()).then(|| rest.trim_start())
    })
}

/// Whether what a caption ends with is who took the picture, with the agency: *JAVIER ORDEN (EFECOM)*,
/// *Nora Vale/Reuters*. An agency alone may have sent the whole text: *(BBC)*.
pub(super) fn ends_with_photographer(line: &str, longest: usize) -> bool {
    let tail = tail(line, longest);
    if memchr2(b'/', b'(', tail.as_bytes()).is_none() {
        return false;
    }
    let Some(remark) = behind_last_stop(tail) else { return false };
    let is_name = |text: &str| {
        (1..=STAGE_WORDS).contains(&text.split_whitespace().count())
            && text.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
            && text.chars().filter(|c| letter::is_alphabetic(*c)).nth(1).is_some()
            && !text.contains(|c: char| c.is_numeric() || mark::is_comma(c))
    };
    let remark = remark.trim_end_matches(mark::closes_bracket);
    remark
        .split_once(['/', '('])
        .is_some_and(|(name, agency)| is_name(name) && name.contains(' ') && is_name(agency))
}

/// Whether a line without a stop is the way to a page, a row of numbers, or a line of authors.
pub(super) fn is_aside(line: &str) -> bool {
    line.len() <= LONGEST_LINE
        && (is_row(line)
            || !line.starts_with(char::is_lowercase) && is_trail(line)
            || names_authors(line))
}

/// Whether a line is the way to a page: *Home > News > Local*, *Berita / Daerah / Bogor*.
fn is_trail(line: &str) -> bool {
    let may_part = |byte| matches!(byte, b'>' | b'/' | b'|' | 0xc2 | 0xe2);
    if !line.bytes().any(may_part) {
        return false;
    }
    let parts = |c| line.split(c).filter(|part| !part.trim().is_empty());
    let is_stage = |part: &str| {
        part.split_whitespace().nth(STAGE_WORDS).is_none()
            && part
                .trim_start()
                .starts_with(|c: char| letter::is_alphanumeric(c) && !c.is_lowercase())
    };
    ['>', '»', '›', '/', '|', '→'].into_iter().any(|c| {
        let spaced = line.match_indices(c).filter(|&(at, mark)| {
            line[..at].ends_with(' ') && line[at + mark.len()..].starts_with(' ')
        });
        spaced.count() >= 2 && parts(c).all(is_stage)
    })
}

/// Whether a line is a row of a table: numbers are half of it or more, and the last two of it.
pub(super) fn is_row(line: &str) -> bool {
    let may_end = |c: char| c.is_ascii_digit() || ")%*".contains(c) || !c.is_ascii();
    if !line.ends_with(may_end) {
        return false;
    }
    let is_number = |cell: &str| {
        let fits = |c: char| c.is_numeric() || ".,%+-–−()$€£¥:*".contains(c);
        cell.chars().all(fits) && cell.contains(char::is_numeric)
    };
    let cells = || line.split_whitespace().filter(|cell| *cell != "|");
    let mut from_end = cells().rev();
    let ends = (0..2).all(|_| from_end.next().is_some_and(is_number));
    if !ends {
        return false;
    }
    let (all, numbers) = (cells().count(), cells().filter(|cell| is_number(cell)).count());
    all > 2 && 2 * numbers >= all
}

/// Whether a line names authors, one of them with initials, or the places where they work behind
/// a raised mark: *R. Hale, P. Dove*, *¹ Department of Physics, Eastport*, *a Department of Physics, Eastport*.
fn names_authors(line: &str) -> bool {
    if !line.contains(',') {
        return false;
    }
    let is_raised = |c: char| matches!(c, '¹' | '²' | '³' | '⁴'..='⁹' | '*' | '†' | '‡' | '§');
    let mut initials = false;
    let named = line.split_whitespace().all(|word| {
        let word = word.trim_matches(|c: char| c.is_numeric() || is_raised(c) || mark::is_comma(c));
        let mut chars = word.chars();
        let first = chars.next();
        initials |= first.is_some_and(char::is_uppercase) && chars.as_str() == ".";
        first.is_none_or(|c| c.is_uppercase() || c == '&')
            || word.chars().count() <= SMALL_WORD && word.chars().all(letter::is_alphabetic)
    });
    let lettered = matches!(line.as_bytes(), [b'a'..=b'h', b' ', name, ..] if name.is_ascii_uppercase())
        && line.split_whitespace().nth(AFFILIATION_WORDS).is_some();
    let raised = line.starts_with(|c| is_raised(c) && !mark::may_be_bullet(c)) || lettered;
    named && (initials && !line.starts_with(char::is_lowercase) || raised)
}

/// Whether a sentence says where its subject is reached, by an address that has the name: *Nora Vale
/// can be reached at nvale@eastport.example*.
pub(super) fn is_contact(sentence: &str) -> bool {
    if sentence.len() > LONGEST_LINE || memchr(b'@', sentence.as_bytes()).is_none() {
        return false;
    }
    let sentence = sentence.trim_end_matches(|c| mark::strength(c).is_some() || mark::closes(c));
    let mut words = sentence.split_whitespace();
    let address = words.next_back().and_then(|word| word.split_once('@'));
    let Some((local, _)) = address else { return false };
    let local = local.to_lowercase();
    let names = words.take_while(|word| word.starts_with(char::is_uppercase));
    names.take(SMALL_WORD).any(|name| {
        let name = name.trim_end_matches(mark::is_comma).to_lowercase();
        name.chars().nth(1).is_some() && local.contains(&name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_brackets_with_the_stop_behind_them() {
        let found = |sentence| bracketed(sentence).map(|found| (found.inner, found.end));
        assert_eq!(found("(rin/bam). Lalu"), Some(("rin/bam", 10)));
        assert_eq!(found("【東京】港は"), Some(("東京", 12)));
        assert_eq!(found("Lalu (rin)"), None);
        assert_eq!(found("(Lalu"), None);
    }

    #[test]
    fn tells_those_who_sign() {
        for inner in ["ANT", "fea/mae", "*", "Music", "BLANK_AUDIO"] {
            assert!(is_sign_off(inner), "{inner}");
        }
        for inner in ["", "lihat peta", "12", "Hujan turun lagi sejak sore."] {
            assert!(!is_sign_off(inner), "{inner}");
        }
        assert!(is_initials("rin/bam") && !is_initials("Music") && !is_initials("rin/"));
    }

    #[test]
    fn knows_notes_of_editors() {
        assert!(is_editors_note("[Note: The first edition has 1904. Later ones have 1905.]"));
        for line in ["[1] Hale, The Lake.", "[a] to [b]", "[", "", "(A note.)"] {
            assert!(!is_editors_note(line), "{line}");
        }
    }

    #[test]
    fn knows_shortened_names() {
        assert!(is_shortened_name("Jolene P.") && is_shortened_name("Ana María Q."));
        for line in ["P.", "It was plan B.", "We Love Only Plan B.", "Jolene"] {
            assert!(!is_shortened_name(line), "{line}");
        }
    }

    #[test]
    fn knows_photographers() {
        let ends = |line| ends_with_photographer(line, 40);
        assert!(ends("They clean the ditch. JAVIER ORDEN (EFECOM)"));
        assert!(ends("They clean the ditch on Saturday. Nora Vale/Reuters"));
        for line in ["They clean. (BBC)", "They clean. Nora Vale", "So it was. It is his/her turn"]
        {
            assert!(!ends(line), "{line}");
        }
    }

    #[test]
    fn finds_the_last_remark() {
        let last = |line| last_remark(line, 40);
        assert_eq!(last("Dock at dusk. Photo: AP"), Some("Photo: AP"));
        assert_eq!(last("Dock at dusk (Photo: AP)."), Some("Photo: AP"));
        assert_eq!(last("夕方の港。撮影：ノラ"), Some("撮影：ノラ"));
        assert_eq!(last("Dock at dusk."), None);
        assert_eq!(last("It costs 3.5 pounds"), None);
        assert_eq!(last(""), None);
    }

    #[test]
    fn tells_ways_rows_and_authors_from_text() {
        for line in [
            "Home > News > Local",
            "Beranda / Berita / Daerah",
            "Upper Arden\t112\t140",
            "Puerto | 2014 | 2015",
            "R. Hale, P. Dove",
            "A. van Dam¹, Nora B. Vale²",
            "¹ Department of Physics, University of Eastport",
        ] {
            assert!(is_aside(line), "{line}");
        }
        for line in [
            "Storks Return | Arden News",
            "rain / falls / down",
            "1. 20 apples",
            "In 1816 and 1817 no corn ripened 12 13",
            "4 May 2025",
            "Rain, Wind, Snow",
            "R. Hale, who keeps the light",
            "",
        ] {
            assert!(!is_aside(line), "{line}");
        }
    }

    #[test]
    fn tells_whose_address_it_is() {
        assert!(is_contact("Nora Vale can be reached at nvale@eastport.example."));
        assert!(!is_contact("Send the forms to office@eastport.example."));
        assert!(!is_contact("Nora Vale is at home."));
    }
}
