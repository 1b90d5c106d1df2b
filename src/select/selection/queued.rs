//! The order in which candidates are looked at.

use std::cmp::Ordering;

/// A candidate in the queue.
pub(super) struct Queued {
    /// Its value when it was last looked at.
    pub(super) value: f64,
    /// Its greatest likeness to the sentences that were taken by then.
    pub(super) like: f64,
    /// The number of those sentences.
    pub(super) seen: u32,
    pub(super) i: u32,
}

impl Ord for Queued {
    fn cmp(&self, other: &Self) -> Ordering {
        // The earlier of equals is the greater.
        self.value.total_cmp(&other.value).then(other.i.cmp(&self.i))
    }
}

impl PartialOrd for Queued {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Queued {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Queued {}
