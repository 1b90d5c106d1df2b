//! The length of a summary that is not the crate's own, by the crate's rules.

use ringkas::{Budget, Language};

/// A [`Budget`] for sentences of a text.
pub(crate) struct Limit {
    budget: Budget<'static>,
    max: usize,
    /// The length of what stands between two sentences.
    separator: usize,
}

impl Limit {
    /// The limit where `n` sentences could be picked.
    pub(crate) fn new(budget: Budget<'static>, n: usize, language: Language) -> Self {
        Self { budget, max: budget.max(n), separator: budget.length(language.separator()) }
    }

    /// Picks from `sentences` in the given order what still fits, as the crate does: a sentence
    /// that does not is passed over, and the shortest stands where none fits.
    ///
    /// The numbers of the chosen in reading order.
    pub(crate) fn fill(&self, sentences: &[&str], order: &[usize]) -> Vec<usize> {
        let mut chosen = Vec::new();
        let mut used = 0;
        for &i in order {
            if let Some(after) = self.with(used, !chosen.is_empty(), sentences[i]) {
                used = after;
                chosen.push(i);
            }
        }
        if chosen.is_empty() {
            chosen.extend(self.shortest(sentences));
        }
        chosen.sort_unstable();
        chosen
    }

    /// The length when `sentence` joins a summary of length `used`, if it fits.
    pub(crate) fn with(&self, used: usize, follows: bool, sentence: &str) -> Option<usize> {
        let separator = if follows { self.separator } else { 0 };
        let after = used + separator + self.budget.length(sentence);
        (used < self.max && after <= self.max).then_some(after)
    }

    /// The shortest sentence, unless the limit is nothing.
    pub(crate) fn shortest(&self, sentences: &[&str]) -> Option<usize> {
        let all = 0..if self.max > 0 { sentences.len() } else { 0 };
        all.min_by_key(|&i| self.budget.length(sentences[i]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ringkas::Summarizer;

    const TEXTS: [&str; 4] = [
        include_str!("../texts/id.txt"),
        include_str!("../texts/hi.txt"),
        include_str!("../texts/th.txt"),
        include_str!("../texts/ja.txt"),
    ];

    /// All sentences of a text fit in the sum of their lengths, and not in one less: so the crate
    /// must measure alike.
    #[track_caller]
    fn check(budget: fn(usize) -> Budget<'static>) {
        for text in TEXTS {
            let ranking = Summarizer::new().rank(text);
            let sentences: Vec<&str> = ranking.sentences().iter().map(|s| s.text).collect();
            let limit = Limit::new(budget(usize::MAX), sentences.len(), ranking.language());
            let all = sentences.iter().fold((0, false), |(used, follows), sentence| {
                (limit.with(used, follows, sentence).unwrap_or_default(), true)
            });
            assert_eq!(ranking.summarize(budget(all.0)).len(), sentences.len(), "{text}");
            assert!(ranking.summarize(budget(all.0 - 1)).len() < sentences.len(), "{text}");
        }
    }

    #[test]
    fn measures_as_the_crate_does() {
        check(Budget::Sentences);
        check(Budget::Words);
        check(Budget::Chars);
    }

    #[test]
    fn passes_over_what_does_not_fit() {
        let sentences = ["One two three.", "One two three four.", "One two."];
        let fill = |budget| Limit::new(budget, 3, Language::English).fill(&sentences, &[0, 1, 2]);
        assert_eq!(fill(Budget::Words(5)), [0, 2]);
        assert_eq!(fill(Budget::Words(1)), [2]);
        assert!(fill(Budget::Words(0)).is_empty());
        // 14 and 8 characters with a space between them.
        assert_eq!(fill(Budget::Chars(23)), [0, 2]);
        assert_eq!(fill(Budget::Chars(22)), [0]);
        assert_eq!(fill(Budget::Ratio(0.67)), [0, 1]);
        assert!(fill(Budget::Ratio(0.0)).is_empty());
    }
}
