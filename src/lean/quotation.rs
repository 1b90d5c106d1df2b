//! Sentences that hold a part of a quotation.

use crate::mark::{closing_of, quotation_marks};

/// Where the rest of the quotation stands that a sentence holds a part of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Torn {
    /// It began in a sentence before this one.
    pub(crate) before: bool,
    /// It goes on in a sentence behind this one.
    pub(crate) after: bool,
}

/// Of which of the `sentences` of a block, by what a reader sees of each, a quotation goes over its
/// ends. A quotation that does not close in the block counts for the sentence that opens it alone.
pub(crate) fn torn<'t>(
    sentences: impl Iterator<Item = impl Iterator<Item = &'t str>>,
) -> Vec<Torn> {
    let mut torn: Vec<Torn> = Vec::new();
    // The sentence that the open quotation began in, and the mark that closes it.
    let mut open: Option<(usize, char)> = None;
    for (i, parts) in sentences.enumerate() {
        torn.push(Torn::default());
        for (_, mark) in parts.flat_map(quotation_marks) {
            match open {
                Some((from, close)) if close == mark => {
                    for torn in &mut torn[from..i] {
                        torn.after = true;
                    }
                    for torn in torn.iter_mut().skip(from + 1) {
                        torn.before = true;
                    }
                    open = None;
                }
                Some(_) => {}
                None => open = closing_of(mark).map(|close| (i, close)),
            }
        }
    }
    if let Some((from, _)) = open.filter(|&(from, _)| from + 1 < torn.len()) {
        torn[from].after = true;
    }
    torn
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentences: &[&str], expected: &[(bool, bool)]) {
        let parts = sentences.iter().map(|sentence| std::iter::once(*sentence));
        let found: Vec<_> = torn(parts).into_iter().map(|torn| (torn.before, torn.after)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn finds_the_parts_of_a_quotation() {
        check(
            &["“Rain fell.", "It was cold,” she said.", "We left."],
            &[(false, true), (true, false), (false, false)],
        );
        check(
            &["\"Rain fell.", "It grew.", "So cold,\" she said."],
            &[(false, true), (true, true), (true, false)],
        );
        check(&["“Rain fell,” she said.", "We “left”."], &[(false, false); 2]);
        check(&["„Regen fiel.", "Es war kalt“, sagte sie."], &[(false, true), (true, false)]);
        check(&["“Rain fell.", "We left."], &[(false, true), (false, false)]);
        check(&[], &[]);
    }
}
