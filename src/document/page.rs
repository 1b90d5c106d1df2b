//! Furniture that only the lines around it tell: literature below its heading, lines that come back on
//! every page, titles below *Read also:*, heads of tables.

use super::block::BlockKind;
use super::forms;
use super::furniture;
use super::lines::Line;
use crate::boundary;
use crate::language::{Furniture, Lexicon};
use crate::mark;
use std::collections::HashMap;
use std::ops::Range;

/// A line that comes back is a running head from this many times on.
const COMES_BACK: usize = 3;
/// A running head has at most this many bytes.
const LONGEST_HEAD: usize = 160;
/// A heading over literature, and what points to other pages, have at most this many bytes.
const LONGEST_NAME: usize = 60;
/// Of this many lines below it half must be references.
const FIRST_REFERENCES: usize = 4;
/// The names at the start of a reference, and the year behind them, stand within this many bytes.
const REFERENCE_NAMES: usize = 80;
/// Initials have at most this many characters, their periods included.
const LONGEST_INITIALS: usize = 5;
/// The title of another page has at most this many bytes.
const LONGEST_TITLE: usize = 200;

/// For each of the `lines`, whether it comes back, as running heads and notes at the foot of pages do.
pub(super) fn running_heads(text: &str, lines: &[Line]) -> Vec<bool> {
    let mut places: HashMap<_, Vec<usize>, foldhash::fast::FixedState> = HashMap::default();
    for (at, line) in lines.iter().enumerate() {
        let line = &text[line.range.clone()];
        if may_be_head(line) {
            places.entry(without_page(line)).or_default().push(at);
        }
    }
    let mut heads = vec![false; lines.len()];
    let comes_back = |places: &Vec<usize>| places.len() >= COMES_BACK;
    places.into_values().filter(comes_back).flatten().for_each(|at| heads[at] = true);
    heads
}

/// Whether a line is short, and has a number at an end, an address behind it, or names in it. Others
/// that come back may be a refrain.
fn may_be_head(line: &str) -> bool {
    let bytes = line.as_bytes();
    let (first, last) = (bytes.first(), bytes.last());
    line.len() <= LONGEST_HEAD
        && !line.starts_with(char::is_lowercase)
        && (first.is_some_and(u8::is_ascii_digit)
            || last.is_some_and(u8::is_ascii_digit)
            || bytes.iter().rev().take_while(|byte| **byte != b' ').any(|byte| *byte == b'/')
            || is_in_capitals(line) && !mark::ends_with_stop(line))
}

/// A line without the number of the page that it begins or ends with.
fn without_page(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_numeric() || c.is_whitespace() || mark::is_dash(c))
}

/// Whether a line has three words or more, and most of them begin with a capital: the second and the
/// last do, by which most lines of text are told from heads.
fn is_in_capitals(line: &str) -> bool {
    let begins = |word: &str| word.starts_with(char::is_uppercase);
    let is_space = |byte| byte == b' ';
    let behind = |at: Option<usize>| at.is_some_and(|at| begins(&line[at + 1..]));
    if !behind(line.bytes().position(is_space)) || !behind(line.bytes().rposition(is_space)) {
        return false;
    }
    let words = || line.split_whitespace();
    let (all, capitals) = (words().count(), words().filter(|word| begins(word)).count());
    all > 2 && 3 * capitals >= 2 * all
}

/// Sets aside what the lines before or behind tell to be furniture.
pub(super) fn set_aside(
    text: &str,
    lines: &mut [(BlockKind, Range<usize>)],
    is_heading: impl Fn(&str) -> bool,
    lexicon: &Lexicon,
) {
    let mut at = 0;
    while at < lines.len() {
        let line = &text[lines[at].1.clone()];
        if lines[at].0 != BlockKind::Furniture && furniture::has_form(line, lexicon) {
            lines[at].0 = BlockKind::Furniture;
        }
        let (above, below) = lines.split_at_mut(at + 1);
        let count = match asides(line, lexicon) {
            Some(Furniture::References) => references(text, below, &is_heading),
            Some(_) => titles(text, below),
            None => 0,
        };
        below[..count].iter_mut().for_each(|(kind, _)| *kind = BlockKind::Furniture);
        if above[at].0 == BlockKind::Furniture && forms::is_row(line) {
            set_table_head_aside(text, above);
        }
        at += 1 + count;
    }
}

/// What a line says that the lines below it are, if they are furniture: literature, or titles.
fn asides(line: &str, lexicon: &Lexicon) -> Option<Furniture> {
    let name =
        line.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ')' | ' ' | '#'));
    if name.len() > LONGEST_NAME {
        return None;
    }
    let found = lexicon.furniture.at_start(name).find(|found| {
        let is_alone = !found.rest.contains(char::is_alphanumeric);
        is_alone
            && (found.role == Furniture::References || found.role == Furniture::Link && found.colon)
    });
    found.map(|found| found.role)
}

/// How many of the lines below a heading are literature: all to the next heading, if the first ones
/// look like it.
fn references(
    text: &str,
    below: &[(BlockKind, Range<usize>)],
    is_heading: impl Fn(&str) -> bool,
) -> usize {
    let lines = || below.iter().map(|(_, range)| &text[range.clone()]);
    let first = lines().take(FIRST_REFERENCES);
    let (all, sure) =
        first.fold((0, 0), |(all, sure), line| (all + 1, sure + usize::from(is_reference(line))));
    if sure == 0 || 2 * sure < all {
        return 0;
    }
    lines().take_while(|line| is_reference(line) || !is_heading(line)).count()
}

/// Whether a line is like a reference: it has a year or an address behind a number in brackets or
/// initials, or the year right behind the names.
fn is_reference(line: &str) -> bool {
    let is_year =
        |year: &str| year.starts_with(['1', '2']) && year.len() == 4 && year.parse::<u16>().is_ok();
    let dated = line.split(|c: char| !c.is_ascii_digit()).any(is_year);
    let linked = ["doi", "://", "www."].iter().any(|mark| line.contains(mark));
    let start = boundary::head(line, REFERENCE_NAMES);
    let numbered =
        line.starts_with(['[', '［', '〔']) || line.starts_with(|c: char| c.is_numeric());
    let is_initials = |word: &str| {
        let letters = word.trim_end_matches(|c| mark::is_comma(c) || c == '.');
        letters.len() < word.len()
            && letters.chars().count() <= LONGEST_INITIALS
            && letters.chars().all(|c| c.is_uppercase() || matches!(c, '.' | '-'))
    };
    // Names in scripts without capitals have no initials.
    let has_case = line.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    let listed = !has_case && start.contains(|c| mark::is_comma(c) || matches!(c, '.' | '．'));
    let signed = start.split_whitespace().any(is_initials) || listed;
    let mut parts = start.split(['(', ')', '.', ',']).map(str::trim);
    (dated || linked) && (numbered || signed) || parts.any(is_year)
}

/// How many of the lines below *Read also:* are titles: one, and the items of a list.
fn titles(text: &str, below: &[(BlockKind, Range<usize>)]) -> usize {
    let is_title = |range: &Range<usize>| range.len() <= LONGEST_TITLE;
    let items =
        below.iter().take_while(|(kind, range)| *kind == BlockKind::ListItem && is_title(range));
    let one = below.first().is_some_and(|(kind, range)| {
        let line = &text[range.clone()];
        *kind == BlockKind::Paragraph
            && is_title(range)
            && !mark::ends_with_stop(line.trim_end_matches(['?', '!']))
    });
    items.count().max(usize::from(one))
}

/// Sets aside the line before a row of numbers, the last of `above`, if it has columns as well.
fn set_table_head_aside(text: &str, above: &mut [(BlockKind, Range<usize>)]) {
    let [.., (kind, range), _] = above else { return };
    if text[range.clone()].contains(['\t', '|']) {
        *kind = BlockKind::Furniture;
    }
}
