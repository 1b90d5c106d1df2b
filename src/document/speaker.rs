//! Who speaks in a transcript.

use super::passage::{Form, Passage};
use crate::letter;
use foldhash::fast::FixedState;
use memchr::memchr2_iter;
use std::collections::{HashMap, HashSet};

/// Who speaks is named in at most this many bytes,
const LONGEST_SPEAKER: usize = 48;
/// and before at least this many lines.
const SPEAKS: usize = 3;

/// Those who speak in a transcript that labels what each says: *Ratna: We go home.*
pub(super) struct Speakers<'t>(HashSet<&'t str, FixedState>);

impl<'t> Speakers<'t> {
    /// What several of the lines of `text` begin with before a colon, if half of all lines do.
    pub(super) fn find(text: &'t str, passages: &[Passage]) -> Self {
        let mut lines: HashMap<&str, usize, FixedState> = HashMap::default();
        let own = || passages.iter().filter(|passage| passage.form == Form::Text);
        for name in own().filter_map(|passage| label(&text[passage.range.clone()])) {
            *lines.entry(name).or_default() += 1;
        }
        lines.retain(|_, lines| *lines >= SPEAKS);
        if 2 * lines.values().sum::<usize>() < own().count() {
            lines.clear();
        }
        Self(lines.into_keys().collect())
    }

    /// Who says a line, if it is labelled.
    pub(super) fn of<'l>(&self, line: &'l str) -> Option<&'l str> {
        if self.0.is_empty() {
            return None;
        }
        label(line).filter(|name| self.0.contains(name))
    }
}

/// What a line begins with before a colon and what is said.
fn label(line: &str) -> Option<&str> {
    let head = &line.as_bytes()[..line.len().min(LONGEST_SPEAKER)];
    // A wide colon begins with the second of the bytes.
    let at = memchr2_iter(b':', 0xef, head).find(|&at| line[at..].starts_with([':', '：']))?;
    let said = line[at..].trim_start_matches([':', '：']);
    said.contains(letter::is_alphabetic).then_some(&line[..at])
}

#[cfg(test)]
mod tests {
    use crate::document::{Document, Format};
    use crate::language::Language;

    #[track_caller]
    fn check(text: &str, expected: &[Option<&str>]) {
        let document = Document::parse(text, Format::Text, Language::English);
        let speaker = |span: super::super::Span| &text[span.range()];
        let found: Vec<_> =
            document.blocks().iter().map(|block| block.speaker.map(speaker)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn are_those_who_are_named_again_and_again() {
        let nora = Some("Nora");
        check(
            "Nora: We go to the lake. We swim.\nNora: And then\nIt rains.\nNora: We come back home.",
            &[nora, nora, None, nora],
        );
        check("Note: It rains.\nNote: It pours.", &[None, None]);
        check(&["Read also: A Lake"; 3].join("\n"), &[None; 3]);
        check(
            "Note: It rains.\nNote: It pours.\nNote: It snows.\nRain fell.\nWind rose.\nIce came.\nSun shone.",
            &[None; 7],
        );
    }
}
