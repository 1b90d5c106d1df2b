//! Text to blocks and sentences.

use crate::compose::{Composed, composed, is_composed};
use crate::language::{Detection, Language, detect};
use block::Blocks;
use markdown::Markdown;
use std::borrow::Cow;
use std::ops::Range;

mod block;
mod dateline;
mod first_word;
mod format;
mod forms;
mod frame;
mod furniture;
mod given;
mod heading;
mod lines;
mod mail;
mod markdown;
mod page;
mod parted;
mod passage;
mod place_name;
mod plain;
mod running_head;
mod span;
mod speaker;
mod visible;
mod wrap;

pub use block::{Block, BlockKind};
pub use format::Format;
pub use given::InvalidSpan;
pub use span::Span;
pub(crate) use visible::Visible;

/// A text taken apart: its blocks, and their sentences as byte spans.
///
/// Spans lie on character boundaries, in order, without overlap; between them is nothing but white
/// space (and a byte order mark, where a line begins with one), the `>` before what a mail quotes, and
/// in Markdown markup that belongs to no sentence (the markers of lines, images), so that spans and
/// gaps give back the text. Every
/// heading, every line of furniture, every block of code and every table is a span of its own.
///
/// Whether a line break ends a paragraph or only wraps it is told from the text: where nearly
/// every line is as long as its first following word allows, lines are wrapped; elsewhere, each
/// line is a paragraph. Blank lines always end one. In Markdown every line break within a paragraph
/// only wraps it.
///
/// # Examples
///
/// ```
/// use ringkas::{BlockKind, Document, Format};
///
/// let text = "A Quiet Night\n\nDr. Who slept. “Still?” she asked.\nRead more: Ten sleepers";
/// let document = Document::parse(text, Format::Text, None);
/// let sentences: Vec<_> = document.sentences().iter().map(|span| &text[span.range()]).collect();
/// assert_eq!(
///     sentences,
///     ["A Quiet Night", "Dr. Who slept.", "“Still?” she asked.", "Read more: Ten sleepers"]
/// );
/// let kinds: Vec<_> = document.blocks().iter().map(|block| block.kind).collect();
/// assert_eq!(kinds, [BlockKind::Heading, BlockKind::Paragraph, BlockKind::Furniture]);
/// ```
#[derive(Clone, Debug)]
pub struct Document<'t> {
    text: &'t str,
    detection: Detection,
    blocks: Blocks,
    /// What of Markdown is no text: bytes in order, without overlap.
    hidden: Vec<Range<usize>>,
    /// Whether all letters are composed.
    is_composed: bool,
}

impl<'t> Document<'t> {
    /// Takes `text` apart by the rules of its `format` and `language`; without a language, it is
    /// told from what a reader sees of the text.
    ///
    /// Linear in the text; never fails.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::{BlockKind, Document, Format, Language};
    ///
    /// let text = "# Tides\n\n> The sea fell\n> by **two** metres. See [Dr. Lim](https://a.b/c).\n";
    /// let document = Document::parse(text, Format::Markdown, Language::English);
    /// let sentences = document.sentences().iter().map(|span| &text[span.range()]);
    /// assert!(sentences.eq([
    ///     "Tides",
    ///     "The sea fell\n> by **two** metres.",
    ///     "See [Dr. Lim](https://a.b/c)."
    /// ]));
    /// assert_eq!(document.blocks()[1].kind, BlockKind::Quote);
    /// ```
    #[must_use]
    pub fn parse(text: &'t str, format: Format, language: impl Into<Option<Language>>) -> Self {
        let language = language.into();
        let Some(composed) = Composed::of(text) else { return Self::read(text, format, language) };
        let Document { detection, mut blocks, mut hidden, .. } =
            Document::read(&composed.text, format, language);
        let original = |at| composed.original(at);
        blocks.move_to(original);
        for range in &mut hidden {
            *range = original(range.start)..original(range.end);
        }
        Self { text, detection, blocks, hidden, is_composed: false }
    }

    /// Takes a text apart whose letters are composed.
    fn read(text: &'t str, format: Format, language: Option<Language>) -> Self {
        let told = |seen: &str| language.map_or_else(|| detect(seen), Detection::named);
        match format {
            Format::Text => {
                let detection = told(text);
                let mut blocks = plain::read(text, detection.language.lexicon());
                blocks.shrink();
                Self { text, detection, blocks, hidden: Vec::new(), is_composed: true }
            }
            Format::Markdown => {
                let markdown = Markdown::parse(text);
                let detection = told(markdown.words());
                let (blocks, hidden) = markdown.read(detection.language.lexicon());
                Self { text, detection, blocks, hidden, is_composed: true }
            }
        }
    }

    /// A document of sentences that the caller has found: utterances of a transcript, the output of
    /// another splitter, rows of a database joined to one text.
    ///
    /// Each block has a kind and the byte ranges of its sentences in `text`, in order: a list, or `Some`
    /// for a single one. Sentences of running text (paragraphs, list items, quotes) can be picked,
    /// headings tell the topic, and the other kinds are set aside. Blocks keep their numbers, also those
    /// without sentences: [`Sentence::block`](crate::Sentence::block) counts as the caller does. White
    /// space at the ends of a range is left out, text outside all ranges is ignored, and markup is read
    /// as plain text. Without a language, it is told from the sentences.
    ///
    /// Linear in the text.
    ///
    /// # Errors
    ///
    /// If a range runs backwards, lies outside the text, cuts a character, begins before the one before
    /// it has ended, or holds nothing but white space. The error names the range.
    ///
    /// # Examples
    ///
    /// ```
    /// use ringkas::{BlockKind, Document, Language, Summarizer};
    ///
    /// let text = "ANA: the ferry is late again BEN: then we take the bridge";
    /// let utterances = [(BlockKind::Paragraph, Some(5..28)), (BlockKind::Paragraph, Some(34..57))];
    /// let document = Document::from_blocks(text, Language::English, utterances)?;
    /// let summary = Summarizer::new().rank_parsed([document]).summarize(1);
    /// assert_eq!(summary.sentences()[0].range(), 5..28);
    ///
    /// let outside = Document::from_blocks(text, None, [(BlockKind::Paragraph, Some(50..60))]);
    /// let error = outside.unwrap_err().to_string();
    /// assert_eq!(error, "span 50..60 lies outside a text of 57 bytes");
    /// # Ok::<(), ringkas::InvalidSpan>(())
    /// ```
    pub fn from_blocks<S>(
        text: &'t str,
        language: impl Into<Option<Language>>,
        blocks: impl IntoIterator<Item = (BlockKind, S)>,
    ) -> Result<Self, InvalidSpan>
    where
        S: IntoIterator<Item = Range<usize>>,
    {
        let blocks = given::blocks(text, blocks)?;
        let told = || {
            let sentences: Vec<&str> =
                blocks.sentences.iter().map(|span| &text[span.range()]).collect();
            detect(&sentences.join("\n"))
        };
        let detection = language.into().map_or_else(told, Detection::named);
        let is_composed = is_composed(text);
        Ok(Self { text, detection, blocks, hidden: Vec::new(), is_composed })
    }

    /// What a reader sees of `span`: all of it, but for the markup of Markdown.
    pub(crate) fn visible(&self, span: Span) -> Visible<'_, 't> {
        Visible::new(self.text, span.range(), &self.hidden)
    }

    /// `seen`, a part of the text, with its letters composed.
    pub(crate) fn composed<'s>(&self, seen: &'s str) -> Cow<'s, str> {
        if self.is_composed { Cow::Borrowed(seen) } else { composed(seen) }
    }

    /// The text that was taken apart.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The language it was read in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.detection.language
    }

    /// The language it was read in, and how sure that is; certain if the caller named it.
    #[must_use]
    pub const fn detection(&self) -> Detection {
        self.detection
    }

    /// The blocks in text order.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks.blocks
    }

    /// The number of the block that sentence `index` stands in.
    pub(crate) fn block_of(&self, index: usize) -> usize {
        self.blocks().partition_point(|block| block.sentences.end <= index)
    }

    /// Every sentence, heading and line of furniture in text order.
    #[must_use]
    pub fn sentences(&self) -> &[Span] {
        &self.blocks.sentences
    }
}

/// Tells the language of a text that is marked up so.
pub(crate) fn detect_in(text: &str, format: Format) -> Detection {
    match format {
        Format::Text => detect(text),
        Format::Markdown => detect(Markdown::parse(text).words()),
    }
}
