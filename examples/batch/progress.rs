//! How far it is, and how fast.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::time::Instant;

/// What has been done since the start, shown on a terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
    start: Instant,
    lines: usize,
    bytes: usize,
}

impl Progress {
    pub(crate) fn new(files: &[PathBuf]) -> Self {
        Self { bar: bar(files), start: Instant::now(), lines: 0, bytes: 0 }
    }

    pub(crate) fn add(&mut self, lines: usize, bytes: usize) {
        self.bar.inc(bytes as u64);
        self.lines += lines;
        self.bytes += bytes;
    }

    /// Takes the bar away, and says how fast it was if asked for.
    pub(crate) fn end(&self, is_asked: bool) {
        self.bar.finish_and_clear();
        if is_asked || io::stderr().is_terminal() {
            let (seconds, lines) = (self.start.elapsed().as_secs_f64(), self.lines);
            let megabytes = self.bytes as f64 / 1e6;
            eprintln!(
                "batch: {lines} lines, {megabytes:.1} MB in {seconds:.2} s: {:.0} lines and {:.1} MB a second",
                lines as f64 / seconds,
                megabytes / seconds
            );
        }
    }
}

/// A bar over the bytes of the files, or a count where their sum is not known, on a terminal.
fn bar(files: &[PathBuf]) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let sizes: io::Result<Vec<u64>> = files.iter().map(|file| Ok(file.metadata()?.len())).collect();
    match sizes {
        Ok(sizes) if !sizes.is_empty() => {
            let style = ProgressStyle::with_template(
                "{bar:40} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
            );
            let bar = ProgressBar::new(sizes.iter().sum());
            style.map_or(bar.clone(), |style| bar.with_style(style))
        }
        _ => {
            let style = ProgressStyle::with_template("{spinner} {bytes} {bytes_per_sec}");
            let spinner = ProgressBar::new_spinner();
            style.map_or(spinner.clone(), |style| spinner.with_style(style))
        }
    }
}
