//! What a page puts around its text: links to other pages, captions, credits, contents.
//!
//! A line or sentence is furniture by the phrase that it begins with; the languages have the phrases.

use crate::language::Lexicon;

/// A line of furniture has at most this many characters; a longer one is text.
const LONGEST: usize = 250;

/// Whether a line points to another page, or labels a part of this one.
pub(super) fn is_furniture(line: &str, lexicon: &Lexicon) -> bool {
    // A character has at most four bytes, so that a long line is seldom counted.
    line.len() <= 4 * LONGEST
        && (lexicon.links.at_start(line).next().is_some()
            || lexicon
                .labels
                .at_start(line)
                .any(|label| label.colon || label.rest.is_empty() || label.rest.starts_with('|')))
        && line.chars().count() <= LONGEST
}

/// Whether a sentence inside a paragraph points to another page: *Baca juga: …*. There it takes a
/// colon, as sentences may begin with the words.
pub(super) fn is_link(sentence: &str, lexicon: &Lexicon) -> bool {
    lexicon.links.at_start(sentence).any(|link| link.colon)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn tells_links_and_labels_from_text() {
        let lexicon = Language::Indonesian.lexicon();
        for line in [
            "Baca juga: Harga Beras Naik",
            "[Gambas:Video 20detik]",
            "» Foto: Antara",
            "Daftar isi",
            "(Baca juga Hujan Reda)",
        ] {
            assert!(is_furniture(line, lexicon), "{line}");
        }
        for line in ["Foto itu hilang.", "Bacalah juga buku itu.", ""] {
            assert!(!is_furniture(line, lexicon), "{line}");
        }
        assert!(is_link("Baca juga: Hujan Reda", lexicon));
        assert!(!is_link("Baca juga buku itu sampai habis.", lexicon));
    }
}
