//! Lines that come back on every page of a paper or book: heads with the number of the page, notes at
//! its foot.

use super::lines::Line;
use crate::letter;
use crate::mark;
use std::collections::HashMap;

/// A line that comes back is a running head from this many times on,
const COMES_BACK: usize = 3;
/// or from this many on if it has a number at an end and this many words.
const PAGE_COMES_BACK: usize = 2;
const PAGE_WORDS: usize = 4;
/// A running head has at most this many bytes.
const LONGEST_HEAD: usize = 160;

/// For each of the `lines`, whether it comes back, as running heads and notes at the foot of pages do.
pub(super) fn running_heads(lines: &[Line<'_>]) -> Vec<bool> {
    let mut places: HashMap<_, Vec<usize>, foldhash::fast::FixedState> = HashMap::default();
    for (at, line) in lines.iter().enumerate() {
        if may_be_head(line.content) {
            places.entry(without_page(line.content)).or_default().push(at);
        }
    }
    let mut heads = vec![false; lines.len()];
    let comes_back = |places: &Vec<usize>| {
        let has_page = || has_page(lines[places[0]].content);
        places.len() >= COMES_BACK || places.len() >= PAGE_COMES_BACK && has_page()
    };
    places.into_values().filter(comes_back).flatten().for_each(|at| heads[at] = true);
    heads
}

/// Whether a line is short, and has a number at an end, an address behind it, or names in it. Others
/// that come back may be a refrain.
fn may_be_head(line: &str) -> bool {
    let may_be = line.len() <= LONGEST_HEAD && !line.starts_with(char::is_lowercase);
    may_be && (has_number(line) || has_address(line) || has_names(line)) && !is_item(line)
}

/// Whether a line has a number at an end.
fn has_number(line: &str) -> bool {
    matches!(line.as_bytes(), [b'0'..=b'9', ..] | [.., b'0'..=b'9'])
}

/// Whether the last word of a line is an address.
fn has_address(line: &str) -> bool {
    line.bytes().rev().take_while(|byte| *byte != b' ').any(|byte| byte == b'/')
}

/// Whether a line is an item of a list, with a bullet before a word.
fn is_item(line: &str) -> bool {
    let behind = line.strip_prefix(|c| mark::is_bullet(c) || mark::may_be_bullet(c));
    behind.is_some_and(|text| text.trim_start().starts_with(letter::is_alphabetic))
}

/// Whether a line is like the head of a page: it has words and a number at an end, and no stop.
fn has_page(line: &str) -> bool {
    has_number(line)
        && line.split_whitespace().nth(PAGE_WORDS - 1).is_some()
        && !mark::ends_with_stop(line)
}

/// A line without the number of the page that it begins or ends with.
fn without_page(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_numeric() || c.is_whitespace() || mark::is_dash(c))
}

/// Whether a line has three words or more and no stop, and most of them begin with a capital: the second and the
/// last do, by which most lines of text are told from heads.
fn has_names(line: &str) -> bool {
    let begins = |word: &str| word.starts_with(char::is_uppercase);
    let is_space = |byte| byte == b' ';
    let behind = |at: Option<usize>| at.is_some_and(|at| begins(&line[at + 1..]));
    if !behind(line.bytes().position(is_space)) || !behind(line.bytes().rposition(is_space)) {
        return false;
    }
    if mark::ends_with_stop(line) {
        return false;
    }
    let (mut all, mut capitals) = (0, 0);
    for word in line.split_whitespace() {
        all += 1;
        capitals += usize::from(begins(word));
    }
    all > 2 && 3 * capitals >= 2 * all
}
