//! Sentences to terms: what is said where.

mod analyzer;
mod matrix;
mod pair_map;
mod vocabulary;
mod word_map;

pub(crate) use analyzer::{Analysis, Analyzer, Tokenizer, WordStemmer};
pub(crate) use matrix::{NO_TERM, TermId, TermMatrix};
pub(crate) use vocabulary::Vocabulary;
