//! Shows a text on the terminal with its summary marked in it.

use crate::cli::screen::harmless;
use ringkas::{Highlights, Part, PartKind};
use std::io::{self, Write};

/// What stands around a chosen sentence, and around a word of the query in it.
struct Marks {
    sentence: [&'static str; 2],
    word: [&'static str; 2],
}

/// Bold, and underlined besides.
const COLORS: Marks = Marks { sentence: ["\x1b[1m", "\x1b[0m"], word: ["\x1b[4m", "\x1b[24m"] };
/// Where there are no colors.
const SIGNS: Marks = Marks { sentence: ["▶", "◀"], word: ["*", "*"] };

/// Writes the whole text, without characters that steer a terminal.
pub(crate) fn write(
    out: &mut impl Write,
    highlights: &Highlights<'_>,
    has_color: bool,
) -> io::Result<()> {
    let Marks { sentence, word } = if has_color { COLORS } else { SIGNS };
    for parts in highlights.parts().chunk_by(|a, b| a.sentence == b.sentence) {
        let [open, close] = if parts[0].sentence.is_some() { sentence } else { [""; 2] };
        write!(out, "{open}")?;
        for Part { text, kind, .. } in parts {
            let [open, close] = if *kind == PartKind::QueryWord { word } else { [""; 2] };
            write!(out, "{open}{}{close}", harmless(text))?;
        }
        write!(out, "{close}")?;
    }
    let ends = highlights.parts().last().is_some_and(|part| part.text.ends_with('\n'));
    if ends { Ok(()) } else { writeln!(out) }
}
