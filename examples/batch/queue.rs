//! Lines between the thread that reads and those that answer.

use crate::cli::line::Line;
use std::mem;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Lines are enough to be answered together when they hold so many bytes …
const BYTES: usize = 1 << 20;
/// … or are so many.
const LINES: usize = 1024;

/// Lines in their order, with their numbers.
pub(crate) type Lines = Vec<(usize, Line)>;

/// Hands lines on as they come: whoever takes them gets all that are there, so that one line is
/// answered at once, and many are answered together.
#[derive(Default)]
pub(crate) struct Queue {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    lines: Lines,
    bytes: usize,
    is_closed: bool,
}

impl Queue {
    /// Adds lines, as soon as those that wait are no chunk yet.
    pub(crate) fn put(&self, lines: &mut Lines) {
        let full =
            self.changed.wait_while(self.state(), |state| is_chunk(&state.lines, state.bytes));
        let mut state = full.unwrap_or_else(PoisonError::into_inner);
        state.bytes += count_bytes(lines);
        state.lines.append(lines);
        self.changed.notify_all();
    }

    /// All lines that are there, as soon as there are any; none when no more come.
    pub(crate) fn take(&self) -> Option<Lines> {
        let empty = |state: &mut State| state.lines.is_empty() && !state.is_closed;
        let waited = self.changed.wait_while(self.state(), empty);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        state.bytes = 0;
        self.changed.notify_all();
        let lines = mem::take(&mut state.lines);
        (!lines.is_empty()).then_some(lines)
    }

    // Its lines are whole also if a thread has panicked meanwhile.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether lines are so many that no more are put together.
pub(crate) fn is_chunk(lines: &Lines, bytes: usize) -> bool {
    bytes >= BYTES || lines.len() >= LINES
}

/// How many bytes lines hold.
pub(crate) fn count_bytes(lines: &Lines) -> usize {
    lines.iter().flat_map(|(_, line)| line).map(Vec::len).sum()
}

/// Closes a queue when its reader ends, be it by a panic.
pub(crate) struct Closer<'q>(pub(crate) &'q Queue);

impl Drop for Closer<'_> {
    fn drop(&mut self) {
        self.0.state().is_closed = true;
        self.0.changed.notify_all();
    }
}
