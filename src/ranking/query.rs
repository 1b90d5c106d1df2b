//! Where the words of the query stand.

use super::Ranking;
use crate::document::Span;
use crate::terms::{Analyzer, Vocabulary};

impl Ranking<'_> {
    /// How much of the query the sentence of this [`Sentence::number`](crate::Sentence::number) has: the share
    /// of its content words, in whatever form, each by the square of how rare it is in the text; words that
    /// the text lacks count as the rarest. From 0 to 1; 0 without a query, and for a number that no sentence
    /// has.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "The ferry is late. A ticket for the ferry costs two dollars.";
    /// let ranking = ringkas::Summarizer::new().query("ferry tickets").rank(text);
    /// assert!(ranking.relevance(0) < 0.5);
    /// assert!((ranking.relevance(1) - 1.0).abs() < 1e-12);
    /// ```
    #[must_use]
    pub fn relevance(&self, number: usize) -> f64 {
        let terms = &self.scores.terms;
        let relevance = |number| self.scores.prior.relevance(terms.row(number));
        Some(number).filter(|&number| number < terms.len()).and_then(relevance).unwrap_or_default()
    }

    /// Where the words of the query stand in the sentence of this
    /// [`Sentence::number`](crate::Sentence::number), as bytes of its document, in order: for
    /// highlighting. Words in another form count, function words do not. Nothing without a query, or for
    /// a number that no sentence has. Linear in the query and the sentence.
    ///
    /// # Examples
    ///
    /// ```
    /// let text = "Rain fell. Two bridges over the river were closed.";
    /// let ranking = ringkas::Summarizer::new().query("the bridge").rank(text);
    /// let summary = ranking.summarize(1);
    /// let spans = ranking.query_spans(summary.sentences()[0].number);
    /// assert_eq!(spans.len(), 1);
    /// assert_eq!(&text[spans[0].range()], "bridges");
    /// ```
    #[must_use]
    pub fn query_spans(&self, number: usize) -> Vec<Span> {
        let Some(query) = self.options.query.as_deref() else { return Vec::new() };
        let analyzer = Analyzer::new(self.language().lexicon(), self.options.analysis());
        let mut vocabulary = Vocabulary::new(&analyzer);
        let parts: Vec<(usize, &str)> = self.visible(number).located().collect();
        let sentence: Vec<&str> = parts.iter().map(|&(_, part)| part).collect();
        let matrix = vocabulary.count([vec![query], sentence].into_iter().map(Vec::into_iter));
        let mut spans = Vec::new();
        for (start, part) in parts {
            for (at, word) in analyzer.words(part) {
                let term = vocabulary.term_of(word);
                if term.is_some_and(|term| matrix.row(0).contains(&term)) {
                    add(&mut spans, Span::from(start + at..start + at + word.len()));
                }
            }
        }
        spans
    }
}

/// Adds a span, or lengthens the last one if they overlap: in scripts without spaces, pairs of characters
/// stand for words.
fn add(spans: &mut Vec<Span>, span: Span) {
    match spans.last_mut() {
        Some(last) if span.start < last.end => {
            last.start = last.start.min(span.start);
            last.end = last.end.max(span.end);
        }
        _ => spans.push(span),
    }
}
