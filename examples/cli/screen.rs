//! What a text may do to a terminal: nothing.

use std::borrow::Cow;
use std::fmt::{Display, Write as _};
use std::io::{self, IsTerminal, StdoutLock, Write};
use std::path::PathBuf;

/// Standard output. What is written to a terminal is made [`harmless`]; a pipe or file gets every byte.
/// Characters are written whole.
pub(crate) struct Screen {
    out: StdoutLock<'static>,
    is_terminal: bool,
}

impl Screen {
    pub(crate) fn new() -> Self {
        let out = io::stdout().lock();
        Self { is_terminal: out.is_terminal(), out }
    }

    pub(crate) const fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// For what has been made harmless, with colors around it.
    pub(crate) const fn raw(&mut self) -> &mut impl Write {
        &mut self.out
    }
}

impl Write for Screen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if !self.is_terminal {
            return self.out.write(bytes);
        }
        self.out.write_all(harmless(&String::from_utf8_lossy(bytes)).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// `text` with characters that steer a terminal, or turn the order of what is read, as signs:
/// an escape is ␛, an override of direction `<U+202E>`. Line breaks and tabs stay.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    let steers = |c: char| {
        c.is_control() && !matches!(c, '\n' | '\t')
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            // U+2400 to U+241F are pictures of U+0000 to U+001F.
            '\0'..' ' if steers(c) => shown.extend(char::from_u32(0x2400 + u32::from(c))),
            '\x7f' => shown.push('␡'),
            // Writing to a string does not fail.
            c if steers(c) => write!(shown, "<U+{:04X}>", u32::from(c)).unwrap_or_default(),
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// Says something to the person, in one line on standard error.
pub(crate) fn say(program: &str, what: &dyn Display) {
    let what = what.to_string();
    eprintln!("{program}: {}", harmless(&what).replace('\n', "␊"));
}

/// Writes the name of the file at `i` before what is said of it, as `head` does, if there are several.
pub(crate) fn write_name(out: &mut impl Write, files: &[PathBuf], i: usize) -> io::Result<()> {
    if i > 0 {
        writeln!(out)?;
    }
    if files.len() > 1 {
        writeln!(out, "==> {} <==", files[i].display())?;
    }
    Ok(())
}
