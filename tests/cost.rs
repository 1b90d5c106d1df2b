//! The cost of a text grows with its length, whatever is in it: steps and memory are counted, not
//! seconds.
//!
//! To count steps, all code is compiled anew with a counter in it; to count memory takes an
//! allocator, and so `unsafe`: `tests/cost` is a crate of its own, and this runs its tests.

use std::env;
use std::path::Path;
use std::process::Command;

/// `cargo test` in the crate.
fn tests() -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["test", "--target-dir"])
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cost"))
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cost"))
        // They would hide the flags that put in the counter.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    command
}

#[track_caller]
fn check(tests: &mut Command) {
    let status = tests.status().expect("cargo runs");
    assert!(status.success(), "{status}");
}

#[test]
fn is_linear() {
    // A package holds no other one.
    if !Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cost").exists() {
        return;
    }
    check(tests().arg("--offline"));
}

/// A loop may hide where the standard library comes compiled: it looks for characters, counts them,
/// puts them in lower case.
#[test]
#[ignore = "takes minutes, the component rust-src and, the first time, the network"]
fn is_linear_in_the_standard_library_too() {
    // Stable compilers want to be told that it is meant.
    check(tests().env("RUSTC_BOOTSTRAP", "1").args(["-Zbuild-std", "--test", "growth"]));
}
