//! Bytes to text, as a browser would read them.

use dom_smoothie::Readability;
use encoding_rs::{Encoding, WINDOWS_1252};
use std::borrow::Cow;

/// Decodes a page: by its byte order mark, as UTF-8 if it is UTF-8, or by its `<meta charset>`.
///
/// # Errors
///
/// If none of them fits: nothing is replaced or guessed.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[mark..], "its byte order mark");
    }
    let error = match str::from_utf8(bytes) {
        Ok(text) => return Ok(Cow::Borrowed(text)),
        Err(error) => error,
    };
    let label = declared(bytes).ok_or_else(|| {
        let at = error.valid_up_to();
        format!("not UTF-8 from byte {at} on, and no <meta charset> says what else")
    })?;
    let encoding = Encoding::for_label(label.as_bytes())
        .ok_or_else(|| format!("unknown <meta charset> {label:?}"))?;
    // A `<meta>` that could be read says so in ASCII: "utf-16" there is a slip for UTF-8.
    decode_as(encoding.output_encoding(), bytes, "its <meta charset>")
}

fn decode_as<'b>(
    encoding: &'static Encoding,
    bytes: &'b [u8],
    source: &str,
) -> Result<Cow<'b, str>, String> {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| format!("not {}, which {source} says it is", encoding.name()))
}

/// The encoding's label in `<meta charset>`, or in `<meta http-equiv>` as older pages have it.
fn declared(bytes: &[u8]) -> Option<String> {
    // Tags are ASCII in every encoding that a `<meta>` can name, and windows-1252 decodes any bytes.
    let (html, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    let page = Readability::from(&*html).doc;
    if let Some(label) = page.select("meta[charset]").attr("charset") {
        return Some(label.trim().to_owned());
    }
    let content = page.select(r#"meta[http-equiv="content-type" i]"#).attr("content")?;
    let content = content.to_ascii_lowercase();
    let (_, label) = content.split_once("charset=")?;
    let label = label.split(';').next().unwrap_or_default();
    Some(label.trim_matches([' ', '"', '\'']).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], expected: Result<&str, &str>) {
        assert_eq!(decode(bytes).as_deref(), expected.map_err(str::to_owned).as_ref().copied());
    }

    #[test]
    fn reads_what_the_page_says_it_is() {
        check("é".as_bytes(), Ok("é"));
        check(b"\xef\xbb\xbfa", Ok("a"));
        check(b"\xff\xfea\0", Ok("a"));
        check(b"<meta charset=latin1>\xe9", Ok("<meta charset=latin1>é"));
        check(
            b"<META HTTP-EQUIV=Content-Type CONTENT='text/html; Charset=Shift_JIS'>\x82\xa0",
            Ok("<META HTTP-EQUIV=Content-Type CONTENT='text/html; Charset=Shift_JIS'>あ"),
        );
        // What is UTF-8 is UTF-8: programs that save pages leave the old declaration in.
        check("<meta charset=latin1>é".as_bytes(), Ok("<meta charset=latin1>é"));
    }

    #[test]
    fn refuses_to_guess() {
        check(b"a\xe9", Err("not UTF-8 from byte 1 on, and no <meta charset> says what else"));
        check(b"<meta charset=ebcdic>\xe9", Err("unknown <meta charset> \"ebcdic\""));
        check(b"<meta charset=utf-16>\xe9", Err("not UTF-8, which its <meta charset> says it is"));
        check(b"\xff\xfea\0b", Err("not UTF-16LE, which its byte order mark says it is"));
    }
}
