//! A sentence as it is printed: in one line.

use crate::boundary;
use crate::hyphen;
use crate::token::is_spaceless;
use std::borrow::Cow;
use std::fmt;

/// Stands where a sentence was cut.
pub(crate) const ELLIPSIS: &str = "…";

/// What stands before a hyphen is looked at for so many bytes.
const LONGEST_HALF: usize = 96;

/// `text` in one line, as summaries are displayed and measured: white space with a line break in it
/// becomes a space (nothing beside Chinese and Japanese), as do tabs and several spaces; the marks of a
/// quoted mail at the start of a line are left out, and words that the end of a line cut are whole.
///
/// Linear in the text; allocates nothing if there is nothing to change.
pub(crate) fn printed(text: &str) -> Cow<'_, str> {
    let Some(first) = first_break(text) else { return Cow::Borrowed(text) };
    let mut line = String::with_capacity(text.len());
    let mut rest = text;
    let mut next = Some(first);
    while let Some(at) = next {
        let (before, behind) = rest.split_at(at);
        line.push_str(before);
        let white = behind.len() - behind.trim_start().len();
        rest = &behind[white..];
        if behind[..white].contains(is_line_break) {
            rest = rest.trim_start_matches(|c: char| c == '>' || c.is_whitespace());
            join(&mut line, rest);
        } else {
            line.push(' ');
        }
        next = first_break(rest);
    }
    line.push_str(rest);
    Cow::Owned(line)
}

/// Where what stands before each of the `ends` in `text`, in ascending order, ends in its printed `line`.
pub(crate) fn places(text: &str, line: &str, ends: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut chars = text.char_indices().peekable();
    let mut at = 0;
    ends.map(|end| {
        while let Some((_, c)) = chars.next_if(|&(start, _)| start < end) {
            // What is not there was left out: white space, marks of a quoted mail, hyphens.
            match line[at..].chars().next() {
                Some(next) if next == c || next == ' ' && c.is_whitespace() => {
                    at += next.len_utf8();
                }
                _ => {}
            }
        }
        at
    })
    .collect()
}

/// Writes a sentence in one line, with an ellipsis at each end that was cut.
pub(crate) fn write_line(f: &mut fmt::Formatter<'_>, text: &str, cut: [bool; 2]) -> fmt::Result {
    let [before, after] = cut.map(|cut| if cut { ELLIPSIS } else { "" });
    write!(f, "{before}{}{after}", printed(text))
}

/// Writes sentences with `separator` between them.
pub(crate) fn write_lines(
    f: &mut fmt::Formatter<'_>,
    sentences: &[impl fmt::Display],
    separator: &str,
) -> fmt::Result {
    for (i, sentence) in sentences.iter().enumerate() {
        if i > 0 {
            f.write_str(separator)?;
        }
        write!(f, "{sentence}")?;
    }
    Ok(())
}

/// Ends a line before what stands in the next one.
fn join(line: &mut String, next: &str) {
    let whole = line.trim_end_matches(hyphen::is_hyphen).len();
    let half = boundary::tail(line, LONGEST_HALF);
    let space = half.char_indices().rfind(|(_, c)| c.is_whitespace());
    let start = line.len() - half.len() + space.map_or(0, |(at, space)| at + space.len_utf8());
    if start < whole && whole < line.len() {
        let behind = next.split(char::is_whitespace).next().unwrap_or_default();
        let parted = format!("{}\n{behind}", &line[start..]);
        if hyphen::cut(&parted, 0, whole - start).is_some() {
            line.truncate(whole);
        }
        return;
    }
    let is_wide = |c: Option<char>| c.is_some_and(is_wide);
    if !line.is_empty() && !is_wide(line.chars().next_back()) && !is_wide(next.chars().next()) {
        line.push(' ');
    }
}

/// Where the first white space stands that is more than one space.
fn first_break(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_break = |at: usize| match bytes[at] {
        b'\t'..=b'\r' => true,
        b' ' => bytes.get(at + 1) == Some(&b' ') || text[at + 1..].starts_with(is_line_break),
        0xc2 | 0xe2 => text[at..].starts_with(is_line_break),
        _ => false,
    };
    (0..bytes.len()).find(|&at| is_break(at))
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether no space stands beside `c` where lines meet: Han, kana, and their punctuation.
fn is_wide(c: char) -> bool {
    is_spaceless(c) && c >= '\u{3005}'
        || matches!(c, '\u{3000}'..='\u{3020}' | '\u{ff01}'..='\u{ff65}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_in_one_line() {
        for (text, expected) in [
            ("Rain fell.", "Rain fell."),
            ("Rain\nfell\r\n  all\tnight.", "Rain fell all night."),
            ("Rain\u{b}fell\u{c}all\u{2028}night \u{2029}long.", "Rain fell all night long."),
            ("Rain  fell.", "Rain fell."),
            ("Rain\u{a0}fell.", "Rain\u{a0}fell."),
            ("Rain\n> > fell\n>all night.", "Rain fell all night."),
            ("The har-\nbour.", "The harbour."),
            ("The har-\r\n> bour.", "The harbour."),
            ("Buku anak-\nanak.", "Buku anak-anak."),
            ("The\u{a0}har-\nbour.", "The\u{a0}harbour."),
            ("A dash -\nand more.", "A dash - and more."),
            ("2020\n年下雨，\n河水上涨。", "2020年下雨，河水上涨。"),
            ("", ""),
        ] {
            assert_eq!(printed(text), expected, "{text:?}");
        }
    }

    #[test]
    fn words_are_found_again_in_the_line() {
        for (text, words) in [
            ("Rain\n> > fell\r\n>all  night.", ["Rain", "fell", "all", "night"]),
            ("The har-\nbour, an anak-\nanak x", ["The", "har-\nbour", "anak-\nanak", "x"]),
            ("2020\n年下雨，\n河水上涨。", ["2020", "下雨", "河水", "上涨"]),
        ] {
            let line = printed(text);
            let ends = words.iter().flat_map(|word| {
                let start = text.find(word).expect("it is there");
                [start, start + word.len()]
            });
            let places = places(text, &line, ends);
            let found: Vec<&str> =
                places.chunks(2).map(|word| line[word[0]..word[1]].trim_start()).collect();
            assert_eq!(found, words.map(|word| printed(word).into_owned()));
        }
    }

    #[test]
    fn allocates_nothing_where_there_is_nothing_to_change() {
        assert!(matches!(printed("雨　was heavy."), Cow::Borrowed(_)));
    }
}
