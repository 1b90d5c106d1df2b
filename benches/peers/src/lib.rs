//! Texts for the benchmarks of ringkas beside its peers.

/// Sample articles of one language, to draw words from.
#[derive(Clone, Copy, Debug)]
pub struct Articles {
    texts: &'static [&'static str],
    /// Begins every sentence with a capital, as the words that follow may not.
    first: &'static str,
}

/// Articles in English.
pub const ENGLISH: Articles = Articles {
    texts: &[
        include_str!("../../../examples/texts/en.txt"),
        include_str!("../../../examples/texts/en_paper.txt"),
        include_str!("../../../examples/texts/en_hard_wrapped.txt"),
    ],
    first: "The",
};

/// Articles in Indonesian.
pub const INDONESIAN: Articles = Articles {
    texts: &[
        include_str!("../../../examples/texts/id.txt"),
        include_str!("../../../examples/texts/id_opini.txt"),
    ],
    first: "Para",
};

impl Articles {
    /// A text of some `bytes`: sentences of the length that real ones have, of words that are as
    /// frequent as in the articles. Words are drawn anew for each sentence, so that none repeats.
    ///
    /// Blank lines part paragraphs, as sentencex takes a text paragraph by paragraph.
    #[must_use]
    pub fn text(self, bytes: usize) -> String {
        self.write(|text, _| text.len() < bytes)
    }

    /// A text of so many sentences, made alike.
    #[must_use]
    pub fn sentences(self, sentences: usize) -> String {
        self.write(|_, written| written < sentences)
    }

    /// Adds sentences while there are to be `more`, which is told the text and how many it has.
    fn write(self, more: impl Fn(&str, usize) -> bool) -> String {
        let words: Vec<&str> = self.texts.iter().flat_map(|text| text.split_whitespace()).collect();
        let lengths: Vec<usize> = self
            .texts
            .iter()
            .flat_map(|text| text.split('.'))
            .map(|sentence| sentence.split_whitespace().count())
            .collect();
        let mut state = 1_u64;
        let mut draw = |from: usize| {
            // Knuth's linear congruential generator; the high bits are the random ones.
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % from
        };
        let mut text = String::new();
        let mut written = 0;
        while more(&text, written) {
            text.push_str(self.first);
            for _ in 0..lengths[draw(lengths.len())].clamp(3, 60) {
                let word = words[draw(words.len())].trim_matches(|c: char| !c.is_alphanumeric());
                if !word.is_empty() {
                    text.push(' ');
                    text.push_str(word);
                }
            }
            text.push_str(if draw(6) == 0 { ".\n\n" } else { ". " });
            written += 1;
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_as_long_as_asked_for() {
        for articles in [ENGLISH, INDONESIAN] {
            assert!((5_000..6_000).contains(&articles.text(5_000).len()));
        }
    }
}
