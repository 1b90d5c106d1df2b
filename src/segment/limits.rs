//! How far the rules look: what keeps the cost linear in the text.

/// Longest word looked at before a stop, in bytes. Abbreviations are shorter; URLs need no look.
pub(super) const LONGEST_WORD: usize = 40;
/// From this many bytes on, a sentence is text without stops (a list, a table). The longest sentences
/// of novels and laws stay below.
pub(super) const LONG: usize = 3000;
/// From this many bytes on, a sentence without any mark at all is too long (a transcript, a chat).
pub(super) const LONG_UNMARKED: usize = 1000;
/// Such text is cut into pieces of at most this many bytes: some 40 words, a long sentence.
pub(super) const PIECE: usize = 240;
/// A mark in brackets that points to a note is shorter, in bytes: *[citation needed]* in any script.
pub(super) const LONGEST_NOTE: usize = 80;
