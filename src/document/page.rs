//! Furniture that only the passages around it tell: literature below its heading, titles below *Read
//! also:*, heads of tables.

use super::forms;
use super::furniture;
use super::heading::is_like_heading;
use super::passage::{Form, Passage};
use crate::boundary;
use crate::language::{Furniture, Lexicon};
use crate::letter;
use crate::mark;

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

/// Sets aside what the passages before or behind tell to be furniture.
pub(super) fn set_aside(text: &str, passages: &mut [Passage], lexicon: &Lexicon) {
    let mut at = 0;
    while at < passages.len() {
        let content = &text[passages[at].range.clone()];
        if passages[at].form != Form::Furniture && furniture::has_form(content, lexicon) {
            passages[at].form = Form::Furniture;
        }
        let (above, below) = passages.split_at_mut(at + 1);
        let aside = match says_of_below(content, lexicon) {
            Some(Below::Literature) => 0..references(text, below),
            Some(Below::Titles) => 0..titles(text, below),
            // The title of a page on the same topic stays as a heading: it says what both are about.
            Some(Below::Teasers) if is_teaser(text, below) => 1..2,
            Some(Below::Teasers | Below::List) => 0..list(text, below),
            None => 0..0,
        };
        below[aside.clone()].iter_mut().for_each(|passage| passage.form = Form::Furniture);
        if above[at].form == Form::Furniture && forms::is_row(content) {
            set_table_head_aside(text, above);
        }
        at += 1 + aside.end;
    }
}

/// What the passages below a line are, in the order of what tells more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Below {
    /// Names or titles if there is a list.
    List,
    /// Titles with the beginnings of their pages, or as [`Below::List`].
    Teasers,
    /// The title of another page, or several in a list.
    Titles,
    Literature,
}

/// What a line says that the passages below it are, if they are furniture.
fn says_of_below(line: &str, lexicon: &Lexicon) -> Option<Below> {
    // A remark is short, and a number in front as well.
    if line.len() > 2 * LONGEST_NAME {
        return None;
    }
    // *References[edit]*
    let line = forms::before_remark(line).unwrap_or(line);
    let name =
        line.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ')' | ' ' | '#'));
    if name.len() > LONGEST_NAME {
        return None;
    }
    let alone = lexicon.furniture.at_start(name);
    let alone = alone.filter(|found| !found.rest.contains(letter::is_alphanumeric));
    let below = alone.filter_map(|found| match found.role {
        Furniture::References => Some(Below::Literature),
        Furniture::Link if found.colon => Some(Below::Titles),
        Furniture::Link | Furniture::Label => Some(Below::Teasers),
        Furniture::Credit | Furniture::Caption | Furniture::Wrote => None,
        _ => Some(Below::List),
    });
    below.max()
}

/// How many of the lines below a heading are literature: all to the next heading, if the first ones
/// look like it.
fn references(text: &str, below: &[Passage]) -> usize {
    let lines = || below.iter().map(|passage| &text[passage.range.clone()]);
    let first = lines().take(FIRST_REFERENCES);
    let (all, sure) =
        first.fold((0, 0), |(all, sure), line| (all + 1, sure + usize::from(is_reference(line))));
    if sure == 0 || 2 * sure < all {
        return 0;
    }
    lines().take_while(|line| is_reference(line) || !is_like_heading(line, 1)).count()
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
    let has_case = line.chars().find(|c| letter::is_alphabetic(*c)).is_some_and(char::is_uppercase);
    let listed = !has_case && start.contains(|c| mark::is_comma(c) || matches!(c, '.' | '．'));
    let signed = start.split_whitespace().any(is_initials) || listed;
    let mut parts = start.split(['(', ')', '.', ',']).map(str::trim);
    (dated || linked) && (numbered || signed) || parts.any(is_year)
}

/// How many of the lines below *Read also:* are titles: one, or a teaser, or the items of a list.
fn titles(text: &str, below: &[Passage]) -> usize {
    let items = below.iter().take_while(|passage| passage.form == Form::Item && is_title(passage));
    let one = below.first().is_some_and(|passage| is_line_of_title(text, passage));
    items.count().max(usize::from(one)).max(2 * usize::from(is_teaser(text, below)))
}

/// Whether the lines below a link are the title of a page and how that begins, cut off: *The lake rose by
/// two …*
fn is_teaser(text: &str, below: &[Passage]) -> bool {
    let [title, cut, ..] = below else { return false };
    let line = text[cut.range.clone()].trim_end_matches([']', ')']);
    let is_cut = cut.form == Form::Text && (line.ends_with('…') || line.ends_with("..."));
    is_line_of_title(text, title) && is_cut
}

fn is_title(passage: &Passage) -> bool {
    passage.range.len() <= LONGEST_TITLE
}

/// Whether a passage is a line that may be a title: it ends without a stop, but for one that asks or
/// cries out.
fn is_line_of_title(text: &str, passage: &Passage) -> bool {
    let line = &text[passage.range.clone()];
    passage.form == Form::Text
        && is_title(passage)
        && !mark::ends_with_stop(line.trim_end_matches(['?', '!']))
}

/// How many of the passages below a label are a list of names or titles: items without a stop.
fn list(text: &str, below: &[Passage]) -> usize {
    let is_name = |passage: &&Passage| {
        passage.form == Form::Item
            && passage.range.len() <= LONGEST_TITLE
            && !mark::ends_with_stop(&text[passage.range.clone()])
    };
    below.iter().take_while(is_name).count()
}

/// Sets aside the line before a row of numbers, the last of `above`, if it has columns as well.
fn set_table_head_aside(text: &str, above: &mut [Passage]) {
    let [.., head, _] = above else { return };
    if text[head.range.clone()].contains(['\t', '|']) {
        head.form = Form::Furniture;
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{BlockKind, Document, Format};
    use crate::language::Language;

    #[test]
    fn sets_a_teaser_below_a_link_aside() {
        let first =
            "Storks nest on the church of Eastport again. Children watch them from the school.";
        let last =
            "The mayor has closed the tower until June. A camera shows the nest on a screen.";
        let teaser =
            "Storks Return to the Lake\nThe storks of the lake came back after ten years, and so …";
        for (link, aside) in [("More on this topic", true), ("The nest", false)] {
            let text = format!("{first}\n{link}\n{teaser}\n{last}");
            let document = Document::parse(&text, Format::Text, Language::English);
            let body = document.blocks().iter().filter(|block| block.kind == BlockKind::Paragraph);
            let found: Vec<&str> = body.map(|block| &text[block.span.range()]).collect();
            let cut = teaser.split('\n').nth(1).filter(|_| !aside);
            let expected: Vec<&str> =
                [Some(first), cut, Some(last)].into_iter().flatten().collect();
            assert_eq!(found, expected);
        }
    }
}
