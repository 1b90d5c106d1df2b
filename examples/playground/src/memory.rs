//! The door to JavaScript: [`room`] for a text, [`find`] to look at it, [`found`] for where the answer lies.
//!
//! JavaScript reads and writes the module's memory by itself, so that it only has to be told the
//! places: no pointer is followed here, and there is no `unsafe` block. The attribute that keeps the
//! names counts as unsafe, since a second function of that name would be called in its place; no
//! crate that is linked in exports any.
#![expect(unsafe_code, reason = "the functions keep their names")]

use crate::look;
use ringkas::Format;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What JavaScript writes, and owns between [`room`] and [`find`].
static TEXT: Mutex<Vec<u8>> = Mutex::new(Vec::new());
/// What it reads, until the next [`find`].
static FOUND: Mutex<String> = Mutex::new(String::new());

fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The place for a text of `length` bytes.
#[unsafe(no_mangle)]
extern "C" fn room(length: usize) -> *mut u8 {
    let mut text = lock(&TEXT);
    *text = vec![0; length];
    text.as_mut_ptr()
}

/// Looks at the text, of which `sentences` are marked at first, and says how long the answer is, in
/// bytes of UTF-8.
#[unsafe(no_mangle)]
extern "C" fn find(sentences: usize, is_markdown: bool) -> usize {
    let text = std::mem::take(&mut *lock(&TEXT));
    let text = String::from_utf8_lossy(&text);
    let format = if is_markdown { Format::Markdown } else { Format::Text };
    let mut found = lock(&FOUND);
    // To write to a string does not fail.
    *found = look(&text, sentences, format).unwrap_or_default();
    found.len()
}

/// Where the answer begins.
#[unsafe(no_mangle)]
extern "C" fn found() -> *const u8 {
    lock(&FOUND).as_ptr()
}
