//! Reads a text that a person names.

use crate::cli;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// The text of `file`, or of standard input for `-`. An error names the file, and the first byte
/// that is not UTF-8; if `lossy`, such bytes become U+FFFD instead.
pub(crate) fn read(file: &Path, lossy: bool) -> io::Result<String> {
    let mut bytes = Vec::new();
    let done = if file.as_os_str() == "-" {
        io::stdin().read_to_end(&mut bytes).map(drop)
    } else {
        fs::read(file).map(|read| bytes = read)
    };
    let text = done.map_err(|error| error.to_string()).and_then(|()| cli::text(bytes, lossy));
    text.map_err(|what| {
        io::Error::new(io::ErrorKind::InvalidData, format!("{}: {what}", file.display()))
    })
}
