//! How a text is marked up.

use crate::name::names;

/// How a text is marked up.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Not at all: paragraphs, headings and lists are told from the lines.
    #[default]
    Text,
    /// Markdown (`CommonMark` with tables, footnotes and front matter). Markup, code and tables say
    /// nothing of the matter; slices keep the markup inside a sentence.
    Markdown,
}

names!(Format, "format", Text "text", Markdown "markdown");
