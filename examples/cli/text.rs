//! Bytes to text, and text to a line of it.

/// The longest text that is taken, in bytes, be it a file or a line of JSON: it is held in memory, and
/// some five times as much while it is answered.
pub(crate) const LONGEST: usize = 256 << 20;

/// The text that `bytes` are. An error names the first byte that is not UTF-8; if `lossy`, such bytes
/// become U+FFFD instead.
pub(crate) fn decode(bytes: Vec<u8>, lossy: bool) -> Result<String, String> {
    String::from_utf8(bytes).or_else(|error| {
        if lossy {
            return Ok(String::from_utf8_lossy(error.as_bytes()).into_owned());
        }
        let at = error.utf8_error().valid_up_to();
        Err(format!("not UTF-8 from byte {at} on; --lossy reads it all the same"))
    })
}

/// `text` with every run of white space made one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
