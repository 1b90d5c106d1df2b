//! What a sentence leans on: words at its start that point to what was said before it, and quotations
//! of which it holds a part.
//!
//! An extract that leaves out what its sentences point to misleads (Paice, 1990, drops such sentences
//! or takes those before them along). Everything is told from the first few words and from quotation
//! marks, so that a look at a sentence costs no more than its length.

use crate::name::names;

mod name;
mod parted;
mod quotation;
mod words;

pub(crate) use name::{gives_in_full, short_name};
pub(crate) use parted::{MOST_BETWEEN, begins_small, is_parted};
pub(crate) use quotation::{Torn, torn};
pub(crate) use words::{Pointing, mentions, names, of_words};

/// Why a sentence cannot be printed without another one.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lean {
    /// It goes on from the sentence before: *However*, *Namun*, *Yes*.
    Connective,
    /// A pronoun or possessive near its start stands for what was named before: *He*, *Their*, *Ibunya*.
    Pronoun,
    /// A demonstrative near its start points back: *These ideas*, *Laporan itu*.
    Demonstrative,
    /// Near its start stands a short name, which was given in full before: *Vale* for *Nora Vale*.
    Name,
    /// It asks what the next sentence answers.
    Question,
    /// It is a part of a quotation, of which the rest, or who speaks, stands in another sentence.
    Quotation,
    /// It is a part of a sentence that a time code, the head of a page or an advertisement parts.
    Parted,
}

names!(
    Lean,
    "lean",
    Connective "connective",
    Pronoun "pronoun",
    Demonstrative "demonstrative",
    Name "name",
    Question "question",
    Quotation "quotation",
    Parted "parted",
);
