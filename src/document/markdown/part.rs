//! Blocks of Markdown with what a reader sees of them.

use super::{Class, inline, sources};
use crate::document::BlockKind;
use crate::document::lines::ends_with_stop;
use std::ops::Range;

/// A block of a Markdown text.
pub(in crate::document) struct Part<'t> {
    pub(in crate::document) kind: BlockKind,
    /// Where it stands in the text, without its markers.
    pub(in crate::document) range: Range<usize>,
    source: &'t str,
    /// The class of every byte; none where the kind says nothing to a reader.
    classes: Vec<Class>,
    shown: String,
    /// Where runs of bytes begin in `shown` and in `source`.
    runs: Vec<(usize, usize)>,
}

/// The blocks of `text` in order. Linear.
pub(in crate::document) fn parts(text: &str) -> Vec<Part<'_>> {
    let parts = sources(text).into_iter().map(|block| {
        let source = &text[block.range.clone()];
        let start = block.range.start;
        let mut part = Part {
            kind: block.kind,
            range: block.range,
            source,
            classes: Vec::new(),
            shown: String::new(),
            runs: Vec::new(),
        };
        match block.kind {
            BlockKind::Furniture | BlockKind::Code | BlockKind::Table => {}
            BlockKind::Heading | BlockKind::Paragraph | BlockKind::ListItem | BlockKind::Quote => {
                let prefixes = block.prefixes.iter();
                let prefixes = prefixes.map(|prefix| prefix.start - start..prefix.end - start);
                part.classes = inline::classes(source, prefixes);
                part.show();
                if part.is_furniture() {
                    part.kind = BlockKind::Furniture;
                }
            }
        }
        part
    });
    parts.collect()
}

/// What a reader sees of `parts`, to tell the language from.
pub(in crate::document) fn running_text(parts: &[Part<'_>]) -> String {
    let mut text = String::new();
    for part in parts.iter().filter(|part| !part.classes.is_empty()) {
        for (class, range) in part.class_runs() {
            if is_shown(class) {
                text.push_str(&part.source[range]);
            }
        }
        text.push('\n');
    }
    text
}

/// Whether words are looked for in bytes of this class.
fn is_shown(class: Class) -> bool {
    match class {
        Class::Plain | Class::Whole | Class::Label => true,
        Class::Opaque | Class::Opening | Class::Closing | Class::Alone => false,
    }
}

impl Part<'_> {
    /// What a reader sees, for the segmenter: without markup, and with `_` in place of marks that end
    /// no sentence.
    pub(in crate::document) fn shown(&self) -> &str {
        &self.shown
    }

    /// The bytes of the text that a reader does not see, or that are no words.
    pub(in crate::document) fn hidden(&self) -> impl Iterator<Item = Range<usize>> {
        let hidden = self.class_runs().filter(|(class, _)| !is_shown(*class));
        hidden.map(|(_, range)| self.range.start + range.start..self.range.start + range.end)
    }

    /// The bytes of the text for a range of what is shown, with the markup that belongs to it.
    pub(in crate::document) fn span(&self, shown: Range<usize>) -> Range<usize> {
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

    /// Runs of bytes of one class.
    fn class_runs(&self) -> impl Iterator<Item = (Class, Range<usize>)> {
        let mut at = 0;
        self.classes.chunk_by(|a, b| a == b).map(move |run| {
            let start = at;
            at += run.len();
            (run[0], start..at)
        })
    }

    fn show(&mut self) {
        let mut shown = String::with_capacity(self.source.len());
        let mut runs = Vec::new();
        for (class, range) in self.class_runs() {
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
    fn is_furniture(&self) -> bool {
        let says = |c: char| c.is_alphanumeric();
        let own = self.class_runs().any(|(class, range)| {
            matches!(class, Class::Plain | Class::Whole) && self.source[range].contains(says)
        });
        let linked = self.classes.iter().any(|class| matches!(class, Class::Label | Class::Opaque));
        self.shown.trim().is_empty()
            || self.kind != BlockKind::Heading && linked && !own && !ends_with_stop(&self.shown)
    }
}

/// Adds `source` with underscores for the marks that might end a sentence.
fn push_masked(shown: &mut String, source: &str) {
    for c in source.chars() {
        let kept = c.is_alphanumeric()
            || c.is_whitespace()
            || unicode_normalization::char::is_combining_mark(c)
            || "`\"'“”‘’«»„()[]{}-–—".contains(c);
        if kept {
            shown.push(c);
        } else {
            (0..c.len_utf8()).for_each(|_| shown.push('_'));
        }
    }
}
