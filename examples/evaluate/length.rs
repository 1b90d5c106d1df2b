//! The length of a summary that is not the crate's own, by the crate's rules.

use ringkas::{Budget, Language};

/// A [`Budget`] for sentences of a text.
pub(crate) struct Limit {
    max: usize,
    /// Between two sentences.
    separator: usize,
    length: fn(&str) -> usize,
}

impl Limit {
    /// The limit where `n` sentences could be picked.
    pub(crate) fn new(budget: Budget<'_>, n: usize, language: Language) -> Self {
        let spaced = !matches!(language, Language::Chinese | Language::Japanese);
        match budget {
            Budget::Words(max) => Self { max, separator: 0, length: count_words },
            Budget::Chars(max) => {
                Self { max, separator: usize::from(spaced), length: |text| text.chars().count() }
            }
            Budget::Ratio(ratio) if ratio > 0.0 => {
                // As the crate rounds: a product may fall short of its whole number.
                let share = (ratio.min(1.0) * n as f64 + 1e-9).floor() as usize;
                Self { max: share.max(1), separator: 0, length: |_| 1 }
            }
            Budget::Sentences(max) => Self { max, separator: 0, length: |_| 1 },
            // Options give no other.
            _ => Self { max: 0, separator: 0, length: |_| 1 },
        }
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
        let after = used + separator + (self.length)(sentence);
        (used < self.max && after <= self.max).then_some(after)
    }

    /// The shortest sentence, unless the limit is nothing.
    pub(crate) fn shortest(&self, sentences: &[&str]) -> Option<usize> {
        let all = 0..if self.max > 0 { sentences.len() } else { 0 };
        all.min_by_key(|&i| (self.length)(sentences[i]))
    }
}

/// Words as [`Budget::Words`] counts them.
fn count_words(text: &str) -> usize {
    let mut count = 0;
    let mut in_word = false;
    for c in text.chars() {
        if is_spaceless(c) {
            count += usize::from(!unicode_normalization::char::is_combining_mark(c));
            in_word = false;
        } else if c.is_whitespace() {
            in_word = false;
        } else if !in_word && c.is_alphanumeric() {
            in_word = true;
            count += 1;
        }
    }
    count
}

/// Whether `c` belongs to a script without spaces between words.
fn is_spaceless(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Burmese
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{30ff}' // kana
        | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' // Han
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
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
