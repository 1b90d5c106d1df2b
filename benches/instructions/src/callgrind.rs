//! Runs this program under callgrind, which writes a file for each call of [`works::run`].
//!
//! [`works::run`]: crate::works::run

use crate::AnyError;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Tells the program that it is the one inside: a text and works follow.
pub(crate) const INSIDE: &str = "--inside";

/// The function whose calls are counted.
const COUNTED: &str = "ringkas_instructions::works::counted";

/// Instructions of the first call, and the mean of those of each work.
pub(crate) fn count(text: &str, works: &[&str]) -> Result<Vec<u64>, AnyError> {
    let folder = tempfile::tempdir()?;
    let out = folder.path().join("out");
    let run = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(format!("--toggle-collect={COUNTED}"))
        .arg(format!("--dump-after={COUNTED}"))
        .arg(std::env::current_exe()?)
        .args([INSIDE, text])
        .args(works)
        .output()
        .map_err(|error| format!("valgrind (on Debian, `apt-get install valgrind`): {error}"))?;
    if !run.status.success() {
        return Err(format!("valgrind: {}", String::from_utf8_lossy(&run.stderr)).into());
    }
    let mut counts = Vec::new();
    for call in 1.. {
        let file = folder.path().join(format!("out.{call}"));
        if !file.exists() {
            break;
        }
        counts.push(total(&file)?);
    }
    let (first, further) = counts.split_first().ok_or("callgrind counted nothing")?;
    let calls = further.len() / works.len();
    let means = further.chunks(calls).map(|calls| calls.iter().sum::<u64>() / calls.len() as u64);
    Ok([*first].into_iter().chain(means).collect())
}

/// The sum that a file of callgrind ends with.
fn total(file: &Path) -> Result<u64, AnyError> {
    let text = fs::read_to_string(file)?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    Ok(total.ok_or("no totals in what callgrind wrote")?.parse()?)
}
