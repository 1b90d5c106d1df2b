//! A sentence cut to fit: a window of whole words, around those of the query if there are any.

use super::Ranking;
use crate::budget::Budget;
use crate::document::Span;
use crate::letter;
use crate::mark;
use crate::printed::ELLIPSIS;
use crate::summary::{Cut, Sentence};
use crate::token::is_spaceless;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

impl<'t> Ranking<'t> {
    /// The sentences that are chosen, of which those longer than the whole `budget` are cut to fit, if they
    /// may be. One that cannot be cut so short stands alone.
    pub(super) fn fitted(
        &self,
        mut sentences: Vec<Sentence<'t>>,
        budget: Budget<'_>,
    ) -> Vec<Sentence<'t>> {
        if !self.options.cut || !budget.bounds_length() {
            return sentences;
        }
        let max = self.max(budget);
        for sentence in &mut sentences {
            if budget.printed_length(|| sentence.text) > max {
                *sentence = self.cut(*sentence, budget, max);
                if budget.length(&sentence.to_string()) > max {
                    return vec![*sentence];
                }
            }
        }
        sentences
    }

    /// What of the sentence fits into `max`, at least a word.
    fn cut(&self, sentence: Sentence<'t>, budget: Budget<'_>, max: usize) -> Sentence<'t> {
        let spans = self.query_spans(sentence.number);
        let wanted = |word: &Range<usize>| {
            let from = spans.partition_point(|span| span.end <= sentence.start + word.start);
            spans.get(from).is_some_and(|&Span { start, .. }| start < sentence.start + word.end)
        };
        let words = Words::of(sentence.text, budget, wanted);
        if words.ranges.is_empty() {
            return sentence;
        }
        let mut window = words.window(max);
        loop {
            let cut = words.cut(sentence, &window);
            // A counter of the caller may find more in a text than in its parts.
            if window.len() < 2 || budget.length(&cut.to_string()) <= max {
                return cut;
            }
            window.end = window.start + window.len() / 2;
        }
    }
}

/// The words of a sentence, between which it may be cut.
struct Words {
    ranges: Vec<Range<usize>>,
    /// The length of all before each, white space included, and of all.
    before: Vec<usize>,
    /// The length of the white space behind each.
    gaps: Vec<usize>,
    /// How many of the query stand before each, and in all.
    wanted: Vec<usize>,
    ellipsis: usize,
}

impl Words {
    fn of(text: &str, budget: Budget<'_>, is_wanted: impl Fn(&Range<usize>) -> bool) -> Self {
        let ranges = words(text);
        let (mut before, mut wanted, mut gaps) = (vec![0], vec![0], Vec::new());
        let (mut length, mut found) = (0_usize, 0);
        let space = budget.length(" ");
        for (i, range) in ranges.iter().enumerate() {
            let parted = ranges.get(i + 1).is_some_and(|next| next.start > range.end);
            let gap = if parted { space } else { 0 };
            length = length.saturating_add(budget.length(&text[range.clone()])).saturating_add(gap);
            found += usize::from(is_wanted(range));
            before.push(length);
            gaps.push(gap);
            wanted.push(found);
        }
        Self { ranges, before, gaps, wanted, ellipsis: budget.length(ELLIPSIS) }
    }

    /// The words that fit into `max`: those with most of the query, the first of equals, in the middle of
    /// what stands around them. At least one. Linear in the words.
    fn window(&self, max: usize) -> Range<usize> {
        let (mut best, mut most) = (0..1, 0);
        let mut start = 0;
        for end in 1..=self.ranges.len() {
            while start < end && !self.fits(&(start..end), max) {
                start += 1;
            }
            let found = self.wanted[end] - self.wanted[start];
            if found > most {
                (best, most) = (start..end, found);
            }
        }
        let is_wanted = |word: usize| self.wanted[word + 1] > self.wanted[word];
        if most == 0 {
            // None fits; or there is none.
            let first = (0..self.ranges.len()).find(|&word| is_wanted(word)).unwrap_or_default();
            best = first..first + 1;
        } else {
            while !is_wanted(best.start) {
                best.start += 1;
            }
        }
        let core = best.clone();
        if self.fits(&(0..best.end), max) {
            best.start = 0;
        }
        loop {
            let mut wider = [best.start..best.end + 1, best.start.saturating_sub(1)..best.end];
            if core.start - best.start < best.end - core.end {
                wider.reverse();
            }
            let may = |window: &Range<usize>| {
                *window != best && window.end <= self.ranges.len() && self.fits(window, max)
            };
            match wider.into_iter().find(may) {
                Some(wider) => best = wider,
                None => return best,
            }
        }
    }

    fn fits(&self, window: &Range<usize>, max: usize) -> bool {
        let words = self.before[window.end] - self.before[window.start] - self.gaps[window.end - 1];
        let cuts = usize::from(window.start > 0) + usize::from(window.end < self.ranges.len());
        words.saturating_add(cuts.saturating_mul(self.ellipsis)) <= max
    }

    /// The sentence without what stands outside `window`.
    fn cut<'t>(&self, sentence: Sentence<'t>, window: &Range<usize>) -> Sentence<'t> {
        let words = &self.ranges[window.clone()];
        let (Some(first), Some(last)) = (words.first(), words.last()) else { return sentence };
        let cut = Cut { before: window.start > 0, after: window.end < self.ranges.len() };
        let mut text = &sentence.text[first.start..last.end];
        if cut.after {
            let opens = |c| mark::is_comma(c) || matches!(c, ';' | ':' | '(' | '[' | '–' | '—');
            let trimmed = text.trim_end_matches(opens).trim_end();
            text = if trimmed.is_empty() { text } else { trimmed };
        }
        let start = sentence.start + first.start;
        Sentence { text, start, end: start + text.len(), cut, ..sentence }
    }
}

/// Runs of other than white space, and every character of a script without spaces with its marks.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let parted = last.is_whitespace()
            || (is_spaceless(last) || is_spaceless(c)) && letter::is_alphanumeric(c);
        match words.last_mut() {
            _ if c.is_whitespace() => {}
            Some(word) if !parted || is_combining_mark(c) && word.end == at => word.end = end,
            _ => words.push(at..end),
        }
        last = c;
    }
    words
}

#[cfg(test)]
mod tests {
    use crate::budget::Budget;
    use crate::summarizer::Summarizer;

    #[track_caller]
    fn check(text: &str, query: &str, budget: Budget<'_>, expected: &str) {
        let summary = Summarizer::new().query(query).cut(true).summarize(text, budget);
        assert_eq!(summary.to_string(), expected);
    }

    #[test]
    fn cuts_between_words() {
        let text =
            "The old bridge, which was built by monks, fell into the river at dawn on Sunday.";
        check(text, "", Budget::Chars(99), text);
        check(text, "", Budget::Sentences(1), text);
        check(text, "", Budget::Chars(16), "The old bridge…");
        check(text, "", Budget::Words(5), "The old bridge, which was…");
        check(text, "Sunday", Budget::Words(5), "…river at dawn on Sunday.");
        check(text, "river", Budget::Words(5), "…into the river at dawn…");
        check(text, "monks river", Budget::Words(5), "…monks, fell into the river…");
        check(
            text,
            "monks bridge",
            Budget::Words(9),
            "The old bridge, which was built by monks, fell…",
        );
        check(text, "", Budget::Bytes(1), "The…");
        check("昨夜大雨，老桥被洪水冲垮，交通中断。", "", Budget::Chars(7), "昨夜大雨，老…");
        check("The  old\n  bridge fell into the river.", "", Budget::Chars(15), "The old bridge…");
    }

    #[test]
    fn a_counter_that_finds_more_in_the_whole_is_obeyed() {
        let square = |text: &str| text.len() * text.len();
        let text = "The old bridge, which was built by monks, fell into the river.";
        check(text, "", Budget::counted(120, &square), "The old…");
    }
}
