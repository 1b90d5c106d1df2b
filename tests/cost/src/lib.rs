//! What ringkas costs, counted: the steps of its code, and the memory it asks for.
//!
//! Steps are the edges of the control flow that are passed, in this crate, in ringkas, in what it
//! depends on, and in what they use of the standard library's generic code (of all its code where it
//! is compiled, too, by `-Zbuild-std`): the same on every machine, whatever else runs there. All
//! threads count, so tests run on one.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

pub mod works;

unsafe extern "C" {
    safe static RINGKAS_COST_EDGES: AtomicU64;
}

/// Steps of `work`.
pub fn steps<T>(work: impl FnOnce() -> T) -> u64 {
    let before = RINGKAS_COST_EDGES.load(Relaxed);
    std::hint::black_box(work());
    let steps = RINGKAS_COST_EDGES.load(Relaxed) - before;
    assert!(
        steps > 0,
        "nothing is counted: RUSTFLAGS must not be set, they hide .cargo/config.toml"
    );
    steps
}

/// The most bytes that `work` holds at a time.
pub fn peak<T>(work: impl FnOnce() -> T) -> usize {
    let before = HELD.load(Relaxed);
    PEAK.store(before, Relaxed);
    std::hint::black_box(work());
    PEAK.load(Relaxed) - before
}

static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

/// The system's allocator, with what is held counted.
struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

// SAFETY: everything is passed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let held = HELD.fetch_add(layout.size(), Relaxed) + layout.size();
        PEAK.fetch_max(held, Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }
}
