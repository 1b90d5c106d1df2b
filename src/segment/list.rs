//! Lists that are written in one line: *1) oil 2) gas 3) coal*.

use crate::boundary;
use crate::mark;

/// At most this many characters stand before the number: bullet, space, bracket.
const MOST_OPENING: usize = 4;

/// An item in the middle of a line is told from an abbreviation by the next item, which stands within
/// this many bytes.
const LONGEST_ITEM: usize = 200;

/// The marker that a sentence begins with: bullet, number or letter, and what closes it.
pub(super) struct Item<'t> {
    /// Its length in bytes, white space behind it included.
    pub(super) marker: usize,
    /// What stands before the number: *• *, *(*, or nothing.
    before: &'t str,
    number: Number,
    /// What stands behind it: *.*, *)*, *.)*.
    behind: &'t str,
}

#[derive(Clone, Copy)]
enum Number {
    Digits(u32),
    Letter(u8),
    /// A bullet alone.
    None,
}

/// The item that `text` begins with, if it does.
pub(super) fn item(text: &str) -> Option<Item<'_>> {
    // Few sentences begin with a small letter, a digit, or what may stand before one.
    let may_begin = match text.as_bytes().first()? {
        b'a'..=b'y' | b'0'..=b'9' | b'(' | b' ' => true,
        0xc2 | 0xe2 => text.starts_with(|c| c == '·' || mark::is_bullet(c)),
        _ => false,
    };
    if may_begin { numbered(text).or_else(|| bullet(text)) } else { None }
}

fn bullet(text: &str) -> Option<Item<'_>> {
    // In the middle of a line, a hyphen or star is something else.
    let bullet = text.chars().next().filter(|&c| mark::is_bullet(c))?;
    let (before, rest) = text.split_at(bullet.len_utf8());
    let marker = before.len() + 1;
    rest.starts_with(' ').then_some(Item { marker, before, number: Number::None, behind: "" })
}

fn numbered(text: &str) -> Option<Item<'_>> {
    let opening = |c: char| mark::is_bullet(c) || matches!(c, '·' | '(' | ' ');
    let mut chars = text.char_indices().take(MOST_OPENING + 1);
    let number = chars.find(|&(_, c)| !opening(c))?.0;
    let (before, rest) = text.split_at(number);
    let digits = rest.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let number = match rest.as_bytes().first()? {
        letter @ b'a'..=b'y' => Number::Letter(*letter),
        _ => Number::Digits(rest[..digits].parse().ok()?),
    };
    let rest = &rest[digits.max(1)..];
    let behind = [".)", ")", "."].into_iter().find(|behind| rest.starts_with(behind))?;
    let space = rest[behind.len()..].chars().next().filter(|c| c.is_whitespace())?;
    let marker = text.len() - rest.len() + behind.len() + space.len_utf8();
    Some(Item { marker, before, number, behind })
}

/// Whether `text` begins with the first item of a list, and the second is not far.
pub(super) fn begins(text: &str) -> bool {
    let near = boundary::head(text, LONGEST_ITEM);
    item(near).is_some_and(|item| item.is_first() && item.next(near).is_some())
}

impl Item<'_> {
    /// Whether it is number one, or *a*, or has no number.
    pub(super) fn is_first(&self) -> bool {
        matches!(self.number, Number::Digits(1) | Number::Letter(b'a') | Number::None)
    }

    /// Where in `text`, which begins with this item, the next one begins.
    pub(super) fn next(&self, text: &str) -> Option<usize> {
        let Self { before, behind, .. } = self;
        let next = match self.number {
            Number::Digits(number) => format!(" {before}{}{behind} ", number + 1),
            Number::None => format!(" {before} "),
            Number::Letter(letter) => format!(" {before}{}{behind} ", char::from(letter + 1)),
        };
        let rest = &text.as_bytes()[self.marker..];
        Some(self.marker + memchr::memmem::find(rest, next.as_bytes())? + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, marker: &str, next: Option<&str>) {
        let found = item(text).expect("an item");
        assert_eq!(&text[..found.marker], marker);
        assert_eq!(found.next(text).map(|at| &text[at..]), next);
    }

    #[test]
    fn finds_the_next_item_of_the_same_kind() {
        check("1) oil 2) gas", "1) ", Some("2) gas"));
        check("a. oil b. gas", "a. ", Some("b. gas"));
        check("• 9. oil • 10. gas", "• 9. ", Some("• 10. gas"));
        check("(a) oil b) gas", "(a) ", None);
        check("• oil • gas", "• ", Some("• gas"));
    }

    #[test]
    fn takes_no_other_number_for_an_item() {
        for text in ["3.5 metres", "1999. Then", "A. Smith", "", "(", "I. e."] {
            assert!(item(text).is_none(), "{text}");
        }
    }
}
