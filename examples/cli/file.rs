//! Reads a text that a person names, and writes a file that is there whole or not at all.

use super::text;
use std::ffi::OsString;
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
    let text = done.map_err(|error| error.to_string()).and_then(|()| text::decode(bytes, lossy));
    text.map_err(|what| {
        io::Error::new(io::ErrorKind::InvalidData, format!("{}: {what}", file.display()))
    })
}

/// Writes `content` to `file`: first beside it, under a name of its own, then in its place. An error
/// names the file and leaves what was there.
pub(crate) fn write(file: &Path, content: &[u8]) -> io::Result<()> {
    replace(file, content)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", file.display())))
}

fn replace(file: &Path, content: &[u8]) -> io::Result<()> {
    // A device or pipe is written to; a folder refuses.
    if fs::metadata(file).is_ok_and(|found| !found.is_file()) {
        return fs::write(file, content);
    }
    let Some(name) = file.file_name() else {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not the name of a file"));
    };
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.tmp", std::process::id()));
    let beside = file.with_file_name(beside);
    let done = fs::write(&beside, content).and_then(|()| fs::rename(&beside, file));
    if done.is_err() {
        // The first error says more than one of removing what may not be there.
        fs::remove_file(&beside).ok();
    }
    done
}
