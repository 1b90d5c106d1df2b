//! The length of a summary, as options of the command line.

use super::number::{count, share};
use clap::Args;
use ringkas::Budget;

/// How long a summary may be: so many sentences, something else, or both.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Length {
    /// At most so many sentences (3 if no length is given)
    #[arg(short = 'n', long, value_name = "N", value_parser = count)]
    sentences: Option<usize>,
    /// At most so many words
    #[arg(long, value_name = "N", value_parser = count, group = "length")]
    words: Option<usize>,
    /// At most so many characters
    #[arg(long, value_name = "N", value_parser = count, group = "length")]
    chars: Option<usize>,
    /// At most this share of the sentences, from 0 to 1
    #[arg(long, value_name = "R", value_parser = share, group = "length")]
    ratio: Option<f64>,
}

impl Length {
    /// The budget that was asked for.
    pub(crate) fn budget(self) -> Budget<'static> {
        let within = match self {
            Self { words: Some(words), .. } => Budget::Words(words),
            Self { chars: Some(chars), .. } => Budget::Chars(chars),
            Self { ratio: Some(ratio), .. } => Budget::Ratio(ratio),
            Self { sentences, .. } => return Budget::Sentences(sentences.unwrap_or(3)),
        };
        match self.sentences {
            Some(sentences) => Budget::both(sentences, within),
            None => within,
        }
    }
}
