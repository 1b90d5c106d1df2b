//! Text to HTML, without a way out of it.

use std::fmt;

/// Displays text as HTML, in elements and in quoted attributes.
pub(crate) struct Escaped<'t>(pub(crate) &'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"', '\'', '\0']) {
            f.write_str(&rest[..at])?;
            f.write_str(match rest.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                b'"' => "&quot;",
                b'\'' => "&#39;",
                // HTML has no nul.
                _ => "\u{fffd}",
            })?;
            rest = &rest[at + 1..];
        }
        f.write_str(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_no_way_out() {
        for (text, expected) in [
            ("rain & <b>ice</b>", "rain &amp; &lt;b&gt;ice&lt;/b&gt;"),
            ("\" onclick='x'", "&quot; onclick=&#39;x&#39;"),
            ("nul \0", "nul \u{fffd}"),
            ("&amp;", "&amp;amp;"),
            ("", ""),
            ("雨é", "雨é"),
        ] {
            assert_eq!(Escaped(text).to_string(), expected);
        }
    }
}
