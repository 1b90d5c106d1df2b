//! How a text is marked up.

use crate::name::names;

/// How a text is marked up.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// Not at all: paragraphs, headings and lists are told from the lines.
    ///
    /// Lines that a wrap has parted are joined where most of the text shows that it is wrapped prose, at
    /// 24 to 240 columns; elsewhere a break ends a paragraph. What programs and pages put around a text
    /// is furniture: numbers and times of subtitles, times and notices of chats, head and signature of a
    /// mail, menus, read-also lines, captions, credits, datelines, literature, lines that come back on
    /// every page. Speakers stay with what they say. What a mail quotes counts only if it says nothing
    /// of its own.
    #[default]
    Text,
    /// Markdown (`CommonMark` with tables, footnotes and front matter). Markup, code and tables say
    /// nothing of the matter; slices keep the markup inside a sentence.
    Markdown,
}

names!(Format, "format", Text "text", Markdown "markdown");
