//! Reads a text that a person names.

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
    let invalid = |what: String| io::Error::new(io::ErrorKind::InvalidData, what);
    done.map_err(|error| invalid(format!("{}: {error}", file.display())))?;
    if lossy {
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let name = file.display();
        invalid(format!("{name}: not UTF-8 from byte {at} on; --lossy reads it all the same"))
    })
}
