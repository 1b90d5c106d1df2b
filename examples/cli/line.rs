//! Reads lines without trust in their length.

use super::text::LONGEST;
use std::io::{self, BufRead, BufReader, Read};

/// So many bytes are read at once.
const BUFFER: usize = 1 << 20;
/// Some programs put it before their first line; it is no part of it.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A line with the break at its end, or what is wrong with it.
pub(crate) type Line = Result<Vec<u8>, String>;

/// The lines of an input.
pub(crate) struct Lines<R> {
    input: BufReader<R>,
    number: usize,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input: BufReader::with_capacity(BUFFER, input), number: 0 }
    }

    /// The next line with its number, from 1, if there is one. What is too long of it is read past and
    /// not kept.
    pub(crate) fn next(&mut self) -> io::Result<Option<(usize, Line)>> {
        let mut line = Vec::new();
        if self.input.by_ref().take(LONGEST as u64).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let is_cut = line.len() == LONGEST && !line.ends_with(b"\n");
        let more = if is_cut { self.input.skip_until(b'\n')? } else { 0 };
        if more > 0 {
            let length = LONGEST + more;
            let what = format!("{length} bytes in a line, of {LONGEST} that it may have");
            return Ok(Some((self.number, Err(what))));
        }
        if self.number == 1 && line.starts_with(BYTE_ORDER_MARK) {
            line.drain(..BYTE_ORDER_MARK.len());
        }
        Ok(Some((self.number, Ok(line))))
    }

    /// Whether the next line is not at hand: who writes the input may wait for answers first.
    pub(crate) fn is_paused(&self) -> bool {
        memchr::memchr(b'\n', self.input.buffer()).is_none()
    }
}
