//! How much of a sentence is quotation.

use crate::mark::{QuotationMarks, closing_of};
use crate::place::Place;

/// Looks for quotation marks in sentences, one after another: what it knows of the bytes around one serves the next.
#[derive(Default)]
pub(crate) struct Quotations<'t> {
    /// The marks of the document of the last sentence, and its number.
    last: Option<(usize, QuotationMarks<'t>)>,
}

impl<'t> Quotations<'t> {
    /// The share of what a reader sees of a sentence that stands in quotation marks, by bytes. What comes before a
    /// closing mark without an opening one, or behind an opening one without a closing, counts too.
    pub(super) fn share(&mut self, place: &Place<'_, 't>) -> f64 {
        let (document, text) = place.document();
        let marks = match &mut self.last {
            Some((last, marks)) if *last == document => marks,
            last => &mut last.insert((document, QuotationMarks::of(text))).1,
        };
        let mut close = None;
        // Bytes up to the last mark, or that the marks hold so far, and all.
        let (mut quoted, mut all) = (0, 0);
        for part in place.visible.clone().ranges() {
            let mut behind = part.start;
            while let Some((at, mark)) = marks.first(behind..part.end) {
                if close.is_some() {
                    quoted += at - behind;
                }
                behind = at + mark.len_utf8();
                if close == Some(mark) {
                    close = None;
                } else if close.is_some() {
                    quoted += mark.len_utf8();
                } else if closing_of(mark).is_some() {
                    close = closing_of(mark);
                } else {
                    quoted = all + at - part.start;
                }
            }
            if close.is_some() {
                quoted += part.end - behind;
            }
            all += part.len();
        }
        quoted as f64 / all.max(1) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, Format};
    use crate::language::Language;
    use crate::place::places;

    #[test]
    fn knows_what_stands_in_quotation_marks() {
        for (text, quoted) in [
            ("no mark", 0),
            ("“1234” 89", 4),
            ("„1234“ 89", 4),
            ("1234” 789", 4),
            ("12 “5678", 4),
            ("\"12\" \"67\"", 4),
            ("「一」二", 3),
        ] {
            let documents = [Document::parse(text, Format::Text, Language::Undetermined)];
            let place = places(&documents).next().expect("a sentence");
            let share = Quotations::default().share(&place);
            assert!((share * text.len() as f64 - f64::from(quoted)).abs() < 1e-9, "{text}");
        }
    }
}
