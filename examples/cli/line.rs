//! Reads lines without trust in their length.

use std::io::{self, BufRead, Read};

/// The longest line that is taken, in bytes: it is held in memory, and some five times as much while
/// it is answered.
const LONGEST: usize = 256 << 20;

/// A line with the break at its end, or what is wrong with it.
pub(crate) type Line = Result<Vec<u8>, String>;

/// The next line of `input`, if there is one. What is too long of it is read past and not kept.
pub(crate) fn next(input: &mut impl BufRead) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    if input.take(LONGEST as u64).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.len() < LONGEST || line.ends_with(b"\n") {
        return Ok(Some(Ok(line)));
    }
    match input.skip_until(b'\n')? {
        0 => Ok(Some(Ok(line))),
        more => {
            let length = LONGEST + more;
            Ok(Some(Err(format!("{length} bytes in a line, of {LONGEST} that it may have"))))
        }
    }
}
