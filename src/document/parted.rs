//! Lines that break off before some furniture and go on behind it: no headings, however short.

use super::passage::{Form, Passage};
use crate::lean::{MOST_BETWEEN, is_parted};
use std::mem;

/// For each of the passages of `text`, whether it breaks off, or goes on one that does: [`is_parted`] tells
/// of the two, and some furniture stands between. Linear.
pub(super) fn parted(text: &str, passages: &[Passage]) -> Vec<bool> {
    let content = |at: usize| &text[passages[at].range.clone()];
    let mut near: Vec<(usize, usize)> = Vec::new();
    let mut before: Option<usize> = None;
    let mut between = 0;
    for (at, passage) in passages.iter().enumerate() {
        if passage.form == Form::Furniture {
            between += 1;
            continue;
        }
        let is_near = (1..=MOST_BETWEEN).contains(&mem::take(&mut between));
        let last = mem::replace(&mut before, (passage.form == Form::Text).then_some(at));
        near.extend(last.filter(|_| is_near).zip(before));
    }
    let mut parted = vec![false; passages.len()];
    // A sentence in three parts is known by the last of them.
    for (before, after) in near.into_iter().rev() {
        let between = (before + 1..after).map(content);
        if is_parted(content(before), between, content(after), parted[after]) {
            parted[before] = true;
            parted[after] = true;
        }
    }
    parted
}

#[cfg(test)]
mod tests {
    use crate::document::{BlockKind, Document, Format};
    use crate::language::Language;

    #[test]
    fn are_no_headings() {
        let stopped = "The frogs sang in the rain until the morning came. Then they slept.";
        for (second, kind) in [
            ("and floods the fields.", BlockKind::Paragraph),
            ("The fields are dry.", BlockKind::Heading),
        ] {
            let cues = format!(
                "1\n00:00:01,000 --> 00:00:03,400\nThe river rises in spring\n\n\
                 2\n00:00:03,600 --> 00:00:06,000\n{second}\n\n\
                 3\n00:00:06,200 --> 00:00:08,600\n{stopped}"
            );
            let document = Document::parse(&cues, Format::Text, Language::English);
            let first = document
                .blocks()
                .iter()
                .find(|block| cues[block.span.range()].starts_with("The river"));
            assert_eq!(first.map(|block| block.kind), Some(kind), "{second}");
        }
    }
}
