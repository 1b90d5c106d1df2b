//! Compiles the counter by itself: with the flags of all other code it would count its own calls.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=counter.rs");
    let variable = |name| env::var(name).expect("cargo sets it");
    let folder = PathBuf::from(variable("OUT_DIR"));
    let object = folder.join("counter.o");
    let status = Command::new(variable("RUSTC"))
        .args(["counter.rs", "--crate-type=lib", "--emit=obj", "--edition=2024"])
        .args(["-O", "-Cpanic=abort", "--target", &variable("TARGET"), "-o"])
        .arg(&object)
        .status()
        .expect("the compiler starts");
    assert!(status.success(), "the counter does not compile");
    assert!(fs::metadata(&object).is_ok_and(|file| file.len() > 0));
    println!("cargo:rustc-link-arg={}", object.display());
}
