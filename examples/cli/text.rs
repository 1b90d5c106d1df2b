//! Bytes to text, and text to a line of it.

/// The longest text that is taken, in bytes, be it a file or a line of JSON: it is held in memory, and
/// some five times as much while it is answered.
pub(crate) const LONGEST: usize = 256 << 20;

/// So many bytes at the start tell whether it is a text.
pub(crate) const HEAD: usize = 8192;
/// A text has at most one zero byte in so many: in UTF-16 it is every second one.
const ZEROS: usize = 10;
/// With one of these begins what is UTF-16.
const UTF_16_MARKS: [&[u8]; 2] = [b"\xff\xfe", b"\xfe\xff"];
const FROM_UTF_16: &str = "UTF-16: iconv -f UTF-16 -t UTF-8 converts it";

/// What becomes of bytes that are not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BadBytes {
    /// An error, which names the first of them and how to be rid of them.
    Refuse,
    /// The same, where there is an option `--lossy`.
    RefuseOrLossy,
    /// They become U+FFFD.
    Replace,
}

impl BadBytes {
    /// What `--lossy` says.
    pub(crate) const fn lossy(lossy: bool) -> Self {
        if lossy { Self::Replace } else { Self::RefuseOrLossy }
    }
}

/// The text that `bytes` are.
pub(crate) fn decode(bytes: Vec<u8>, bad: BadBytes) -> Result<String, String> {
    check_zeros(&bytes[..bytes.len().min(HEAD)], bad)?;
    String::from_utf8(bytes).or_else(|error| {
        let at = error.utf8_error().valid_up_to();
        let is_utf_16 = UTF_16_MARKS.iter().any(|mark| error.as_bytes().starts_with(mark));
        let what = format!("not UTF-8 from byte {at} on");
        Err(match bad {
            BadBytes::Replace => {
                return Ok(String::from_utf8_lossy(error.as_bytes()).into_owned());
            }
            _ if is_utf_16 => format!("{what}; it looks like {FROM_UTF_16}"),
            BadBytes::Refuse => format!("{what}; iconv -f WINDOWS-1252 -t UTF-8 may convert it"),
            BadBytes::RefuseOrLossy => format!("{what}; --lossy reads it all the same"),
        })
    })
}

/// Refuses a `head` with so many zero bytes that it is no text, or not one in UTF-8.
pub(crate) fn check_zeros(head: &[u8], bad: BadBytes) -> Result<(), String> {
    let zeros = memchr::memchr_iter(0, head).count();
    if zeros * ZEROS <= head.len() || bad == BadBytes::Replace {
        return Ok(());
    }
    let of = head.len();
    Err(format!("{zeros} of the first {of} bytes are zero: not a text, or one in {FROM_UTF_16}"))
}

/// `text` with every run of white space made one space.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
