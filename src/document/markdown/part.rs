//! Blocks of Markdown with what a reader sees of them.

use super::inline::{self, Class};
use super::reader::Source;
use crate::document::block::BlockKind;
use crate::letter;
use crate::mark;
use std::ops::Range;

/// A block of a Markdown text.
pub(super) struct Part<'t> {
    pub(super) kind: BlockKind,
    /// Where it stands in the text, without its markers.
    pub(super) range: Range<usize>,
    source: &'t str,
    /// The class of every byte; none where the kind says nothing to a reader.
    classes: Vec<Class>,
    /// Runs of bytes of one class.
    class_runs: Vec<(Class, Range<usize>)>,
    shown: String,
    /// Where runs of bytes begin in `shown` and in `source`.
    runs: Vec<(usize, usize)>,
}

/// Whether words are looked for in bytes of this class.
fn is_shown(class: Class) -> bool {
    match class {
        Class::Plain | Class::Whole | Class::Label => true,
        Class::Opaque | Class::Opening | Class::Closing | Class::Alone => false,
    }
}

impl<'t> Part<'t> {
    /// The block of `text` that stands at `block`. Linear.
    pub(super) fn new(text: &'t str, block: Source) -> Self {
        let Source { kind, range, prefixes } = block;
        let source = &text[range.clone()];
        let mut part = Self {
            kind,
            range,
            source,
            classes: Vec::new(),
            class_runs: Vec::new(),
            shown: String::new(),
            runs: Vec::new(),
        };
        if kind.speaks() {
            let start = part.range.start;
            let prefixes = prefixes.iter();
            let prefixes = prefixes.map(|prefix| prefix.start - start..prefix.end - start);
            part.classes = inline::classes(source, prefixes);
            part.class_runs = runs(&part.classes);
            part.show();
        }
        part
    }
}

/// Runs of bytes of one class.
fn runs(classes: &[Class]) -> Vec<(Class, Range<usize>)> {
    let mut at = 0;
    let run = |run: &[Class]| {
        let start = at;
        at += run.len();
        (run[0], start..at)
    };
    classes.chunk_by(|a, b| a == b).map(run).collect()
}

impl Part<'_> {
    /// Adds the words that a reader sees, as a line of their own, if the block has any.
    pub(super) fn append_words(&self, text: &mut String) {
        if self.classes.is_empty() {
            return;
        }
        for (class, range) in &self.class_runs {
            if is_shown(*class) {
                text.push_str(&self.source[range.clone()]);
            }
        }
        text.push('\n');
    }

    /// What a reader sees, for the segmenter: without markup, and with `_` in place of marks that end
    /// no sentence.
    pub(super) fn shown(&self) -> &str {
        &self.shown
    }

    /// The bytes of the text that a reader does not see, or that are no words.
    pub(super) fn hidden(&self) -> impl Iterator<Item = Range<usize>> {
        let hidden = self.class_runs.iter().filter(|(class, _)| !is_shown(*class));
        hidden.map(|(_, range)| self.range.start + range.start..self.range.start + range.end)
    }

    /// The bytes of the text for a range of what is shown, with the markup that belongs to it.
    pub(super) fn span(&self, shown: Range<usize>) -> Range<usize> {
        let mut start = self.source_of(shown.start);
        let mut end = self.source_of(shown.end - 1) + 1;
        while start > 0 && self.classes[start - 1] == Class::Opening {
            start -= 1;
        }
        while self.classes.get(end) == Some(&Class::Closing) {
            end += 1;
        }
        self.range.start + start..self.range.start + end
    }

    fn source_of(&self, shown: usize) -> usize {
        let after = self.runs.partition_point(|&(start, _)| start <= shown);
        let run = after.checked_sub(1).and_then(|run| self.runs.get(run));
        run.map_or(0, |&(start, source)| source + (shown - start))
    }

    fn show(&mut self) {
        let mut shown = String::with_capacity(self.source.len());
        let mut runs = Vec::new();
        for (class, range) in &self.class_runs {
            let source = &self.source[range.clone()];
            match class {
                Class::Opening | Class::Closing => continue,
                Class::Plain | Class::Whole | Class::Label | Class::Opaque | Class::Alone => {
                    runs.push((shown.len(), range.start));
                }
            }
            match class {
                Class::Plain => shown.push_str(source),
                Class::Whole | Class::Label | Class::Opaque => push_masked(&mut shown, source),
                Class::Alone | Class::Opening | Class::Closing => shown.push(' '),
            }
        }
        self.shown = shown;
        self.runs = runs;
    }

    /// Whether there is nothing to read, or nothing but links without a stop.
    pub(super) fn is_bare(&self) -> bool {
        let says = |c: char| letter::is_alphanumeric(c);
        let own = self.class_runs.iter().any(|(class, range)| {
            matches!(class, Class::Plain | Class::Whole)
                && self.source[range.clone()].contains(says)
        });
        let is_link = |class: Class| matches!(class, Class::Label | Class::Opaque);
        let linked = self.class_runs.iter().any(|(class, _)| is_link(*class));
        self.shown.trim().is_empty()
            || self.kind != BlockKind::Heading
                && linked
                && !own
                && !mark::ends_with_stop(&self.shown)
    }
}

/// Adds `source` with underscores for the marks that might end a sentence.
fn push_masked(shown: &mut String, source: &str) {
    for c in source.chars() {
        let kept = letter::is_alphanumeric(c)
            || c.is_whitespace()
            || unicode_normalization::char::is_combining_mark(c)
            || mark::is_dash(c)
            || mark::opens(c)
            || mark::closes(c)
            || mark::may_close(c) && !matches!(c, '*' | '_');
        if kept {
            shown.push(c);
        } else {
            (0..c.len_utf8()).for_each(|_| shown.push('_'));
        }
    }
}
