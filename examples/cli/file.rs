//! Reads a text that a person names, and writes a file that is there whole or not at all.

use super::text::{self, BadBytes, HEAD, LONGEST};
use same_file::Handle;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use tempfile::Builder;

/// The text of `file`, or of standard input for `-`. An error names the file.
pub(crate) fn read(file: &Path, bad: BadBytes) -> io::Result<String> {
    bytes(file, bad)
        .map_err(|error| error.to_string())
        .and_then(|bytes| text::decode(bytes, bad))
        .map_err(|what| named(ErrorKind::InvalidData, file, &what))
}

/// What `file` holds, unless that is too much; bytes that are no text need not be read to their end.
fn bytes(file: &Path, bad: BadBytes) -> io::Result<Vec<u8>> {
    if is_stdin(file) {
        return within_limit(io::stdin().lock(), Vec::new(), bad);
    }
    let input = File::open(file)?;
    let size = input.metadata()?.len();
    if size > LONGEST as u64 {
        return Err(io::Error::other(format!(
            "{size} bytes, of {LONGEST} that a text may have: split it"
        )));
    }
    within_limit(input, Vec::with_capacity(size as usize), bad)
}

fn within_limit(mut input: impl Read, mut bytes: Vec<u8>, bad: BadBytes) -> io::Result<Vec<u8>> {
    input.by_ref().take(HEAD as u64).read_to_end(&mut bytes)?;
    text::check_zeros(&bytes, bad).map_err(io::Error::other)?;
    input.take((LONGEST + 1 - bytes.len()) as u64).read_to_end(&mut bytes)?;
    if bytes.len() > LONGEST {
        return Err(io::Error::other(format!(
            "more than the {LONGEST} bytes that a text may have: split it"
        )));
    }
    Ok(bytes)
}

/// Refuses to write what is made of `input`, or of standard input, to `output`, if both are one file,
/// by whatever names.
pub(crate) fn check_apart(input: Option<&Path>, output: &Path) -> io::Result<()> {
    // Only a file has a content to lose; to open a pipe may wait for ever.
    let is_file = |path: &Path| fs::metadata(path).is_ok_and(|found| found.is_file());
    if !is_file(output) {
        return Ok(());
    }
    let input = match input {
        Some(input) if !is_stdin(input) => {
            if !is_file(input) {
                return Ok(());
            }
            Handle::from_path(input)
        }
        _ => Handle::stdin(),
    };
    match (input, Handle::from_path(output)) {
        (Ok(input), Ok(found)) if input == found => {
            let what = "the text is in this file, which would be overwritten: name another";
            Err(named(ErrorKind::InvalidInput, output, what))
        }
        _ => Ok(()),
    }
}

/// Writes `content` to `file`: first beside it, under a name of its own, then in its place. An error
/// names the file and leaves what was there.
pub(crate) fn write(file: &Path, content: &[u8]) -> io::Result<()> {
    replace(file, content).map_err(|error| named(error.kind(), file, &error.to_string()))
}

fn replace(file: &Path, content: &[u8]) -> io::Result<()> {
    let there = fs::metadata(file).ok();
    // A device or pipe is written to; a folder refuses.
    if there.as_ref().is_some_and(|there| !there.is_file()) {
        return fs::write(file, content);
    }
    // Where a link leads to a file, that file is replaced, not the link.
    let file = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = Builder::new();
    // By itself, it would be for its owner only.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let beside = builder.prefix(".ringkas-").tempfile_in(folder.unwrap_or(Path::new(".")));
    let mut beside = beside.map_err(|error| {
        // It names a file that nobody has asked for.
        let what = error.to_string();
        let what = what.split(" at path ").next().unwrap_or_default();
        io::Error::new(error.kind(), format!("no file can be made in its folder: {what}"))
    })?;
    beside.write_all(content)?;
    if let Some(there) = there {
        beside.as_file().set_permissions(there.permissions())?;
    }
    beside.persist(file).map_err(|error| error.error)?;
    Ok(())
}

pub(crate) fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == "-"
}

fn named(kind: ErrorKind, file: &Path, what: &str) -> io::Error {
    io::Error::new(kind, format!("{}: {what}", file.display()))
}
