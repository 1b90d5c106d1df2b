//! The cost of a text grows with its length, whatever is in it: steps and memory are counted, not
//! seconds.
//!
//! To count steps, all code is compiled anew with a counter in it; to count memory takes an
//! allocator, and so `unsafe`: `tests/cost` is a crate of its own, and this runs its tests.

use std::env;
use std::path::Path;
use std::process::Command;

#[test]
fn is_linear() {
    let status = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--target-dir"])
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cost"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cost"))
        // They would hide the flags that put in the counter.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .status()
        .expect("cargo runs");
    assert!(status.success(), "{status}");
}
