//! What was counted, and the file that keeps it.

use crate::{AnyError, works};
use std::env;
use std::fmt::Write;
use std::fs;
use std::process::Command;

pub(crate) const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/figures.txt");
/// Begins the line that names the compiler.
const COMPILER: &str = "# made with ";
/// The first summary of a process, among the works.
pub(crate) const FIRST: &str = "first";

/// Instructions by work, on one text.
#[derive(Clone, Debug)]
pub(crate) struct Figures {
    pub(crate) text: String,
    pub(crate) bytes: u64,
    /// In the order of [`columns`].
    pub(crate) counts: Vec<u64>,
}

/// What later figures are compared with.
#[derive(Clone, Debug)]
pub(crate) struct Kept {
    pub(crate) compiler: String,
    pub(crate) figures: Vec<Figures>,
}

/// The names of what is counted.
pub(crate) fn columns() -> impl Iterator<Item = &'static str> {
    [FIRST].into_iter().chain(works::ALL.map(|(name, _)| name))
}

/// The compiler and the machine, as figures are theirs.
pub(crate) fn compiler() -> Result<String, AnyError> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = String::from_utf8(Command::new(rustc).arg("--version").output()?.stdout)?;
    Ok(format!("{} for {}", version.trim(), env::consts::ARCH))
}

impl Figures {
    /// The instructions of a work, or of [`FIRST`].
    pub(crate) fn of(&self, work: &str) -> u64 {
        columns().zip(&self.counts).find(|&(name, _)| name == work).map_or(0, |(_, &count)| count)
    }

    fn parse(line: &str) -> Option<Self> {
        let mut cells = line.split_whitespace();
        let text = cells.next()?.to_owned();
        let mut counts: Vec<u64> = cells.map(str::parse).collect::<Result<_, _>>().ok()?;
        let bytes = (counts.len() == columns().count() + 1).then(|| counts.remove(0))?;
        Some(Self { text, bytes, counts })
    }
}

impl Kept {
    pub(crate) fn read() -> Result<Self, AnyError> {
        let file = fs::read_to_string(FILE).map_err(|error| format!("{FILE}: {error}"))?;
        let compiler = file.lines().find_map(|line| line.strip_prefix(COMPILER));
        let rows = file.lines().filter(|line| !line.starts_with('#'));
        let figures = rows.map(|row| Figures::parse(row).ok_or(format!("{FILE}: {row:?}")));
        Ok(Self {
            compiler: compiler.unwrap_or("an unknown compiler").to_owned(),
            figures: figures.collect::<Result<_, _>>()?,
        })
    }

    pub(crate) fn write(&self) -> Result<(), AnyError> {
        let mut file = String::from("# Instructions of one call, written by --renew.\n");
        writeln!(file, "{COMPILER}{}", self.compiler)?;
        write!(file, "{:11} {:>8}", "# text", "bytes")?;
        for name in columns() {
            write!(file, " {name:>10}")?;
        }
        for Figures { text, bytes, counts } in &self.figures {
            write!(file, "\n{text:11} {bytes:>8}")?;
            for count in counts {
                write!(file, " {count:>10}")?;
            }
        }
        file.push('\n');
        Ok(fs::write(FILE, file)?)
    }

    /// Name, kept figure and today's of what ringkas does on a text: all but the yardstick.
    pub(crate) fn beside(&self, now: &Figures) -> Result<Vec<(&'static str, u64, u64)>, AnyError> {
        let kept =
            self.figures.iter().find(|kept| kept.text == now.text && kept.bytes == now.bytes);
        let kept =
            kept.ok_or(format!("{FILE} has no {} of {} bytes: --renew", now.text, now.bytes))?;
        let works = columns().filter(|&name| name != works::YARDSTICK);
        Ok(works.map(|name| (name, kept.of(name), now.of(name))).collect())
    }
}
