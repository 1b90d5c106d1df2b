//! The documents in parts, for highlighting.

use super::Ranking;
use crate::budget::Budget;
use crate::document::Document;
use crate::highlight::{Highlights, Part, PartKind};
use crate::summary::Sentence;
use std::ops::Range;

impl<'t> Ranking<'t> {
    /// The documents in parts, of which the sentences of the summary within `budget` are marked, and the words of
    /// the query in them: for a page, a list of what a search has found, a terminal.
    ///
    /// The parts of a document in order, joined, are its text. Where [`Summarizer::cut`](crate::Summarizer::cut) has
    /// cut a sentence, what is left of it is marked. Words of the query are those that the ranking goes by: in
    /// another form they count, function words do not; [`Ranking::query_spans`] gives them alone.
    ///
    /// [`Highlights::to_html`] and [`Highlights::to_snippet_html`] write them as HTML. Costs what
    /// [`Ranking::summarize`] costs, and is linear in what is chosen besides.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::{PartKind, Summarizer};
    ///
    /// let text = "Rain fell. Two bridges over the river were closed. Gulls slept.";
    /// let highlights = Summarizer::new().query("bridge").rank(text).highlights(1);
    /// let shown = highlights.iter().map(|part| match part.kind {
    ///     PartKind::QueryWord => format!("*{}*", part.text),
    ///     PartKind::Sentence => part.text.to_uppercase(),
    ///     _ => part.text.to_owned(),
    /// });
    /// assert_eq!(
    ///     shown.collect::<String>(),
    ///     "Rain fell. TWO *bridges* OVER THE RIVER WERE CLOSED. Gulls slept."
    /// );
    /// ```
    #[must_use]
    pub fn highlights<'c>(&self, budget: impl Into<Budget<'c>>) -> Highlights<'t> {
        let summary = self.summarize(budget);
        let mut parts = Vec::new();
        let mut chosen = summary.iter().peekable();
        for (number, document) in self.documents.iter().enumerate() {
            let mut end = 0;
            while let Some(sentence) = chosen.next_if(|sentence| sentence.document == number) {
                parts.extend(rest(document, number, end..sentence.start));
                parts.extend(self.parts(sentence));
                end = sentence.end;
            }
            parts.extend(rest(document, number, end..document.text().len()));
        }
        Highlights { summary, parts }
    }

    /// A sentence of this ranking in parts: words of the query, and what stands between them. Joined, they are its
    /// text. Of a sentence that was cut, what is left.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "Rain fell. Two bridges over the river were closed.";
    /// let ranking = ringkas::Summarizer::new().query("bridge").rank(text);
    /// let parts = ranking.parts(&ranking.sentences()[1]);
    /// let texts: Vec<&str> = parts.iter().map(|part| part.text).collect();
    /// assert_eq!(texts, ["Two ", "bridges", " over the river were closed."]);
    /// ```
    #[must_use]
    pub fn parts(&self, sentence: &Sentence<'t>) -> Vec<Part<'t>> {
        let &Sentence { text, start, document, number, .. } = sentence;
        let mut parts = Vec::new();
        let mut push = |range: Range<usize>, kind| {
            // Of a sentence of another ranking nothing may be there.
            if let Some(text) = text.get(range.clone()).filter(|text| !text.is_empty()) {
                let (start, end) = (start + range.start, start + range.end);
                parts.push(Part { text, start, end, document, sentence: Some(number), kind });
            }
        };
        let mut end = 0;
        for span in self.query_spans(number) {
            let within = |place: usize| place.saturating_sub(start).min(text.len());
            let word = within(span.start)..within(span.end);
            if word.start >= end && text.get(word.clone()).is_some_and(|word| !word.is_empty()) {
                push(end..word.start, PartKind::Sentence);
                end = word.end;
                push(word, PartKind::QueryWord);
            }
        }
        push(end..text.len(), PartKind::Sentence);
        parts
    }
}

/// What of a document, which has this number, stands between chosen sentences; nothing where they meet.
fn rest<'t>(document: &Document<'t>, number: usize, range: Range<usize>) -> Option<Part<'t>> {
    let text = document.text().get(range.clone()).filter(|text| !text.is_empty())?;
    let Range { start, end } = range;
    Some(Part { text, start, end, document: number, sentence: None, kind: PartKind::Rest })
}
