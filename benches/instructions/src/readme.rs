//! The table of the README.

use crate::AnyError;
use crate::figures::{FIRST, Figures};
use crate::works::{SUMMARY, YARDSTICK};
use std::fmt::Write;
use std::fs;
use std::ops::Range;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md");
const HEAD: &str = "\
| text | kB | counting words, million | summary, million | summary, × words | sentences, × words | keywords, × summary | Markdown, × summary | first summary, million |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
";

/// The figures in millions, and beside one another.
pub(crate) fn table(figures: &[Figures]) -> String {
    let mut table = HEAD.to_owned();
    for row in figures {
        let million = |work| row.of(work) as f64 / 1e6;
        let times = |work, other| row.of(work) as f64 / row.of(other) as f64;
        let _ = writeln!(
            table,
            "| {} | {:.1} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} | {:.2} |",
            row.text,
            row.bytes as f64 / 1e3,
            million(YARDSTICK),
            million(SUMMARY),
            times(SUMMARY, YARDSTICK),
            times("sentences", YARDSTICK),
            times("keywords", SUMMARY),
            times("markdown", SUMMARY),
            million(FIRST),
        );
    }
    table
}

/// Puts the table of these figures in place of the one that is there.
pub(crate) fn renew(figures: &[Figures]) -> Result<(), AnyError> {
    let mut readme = fs::read_to_string(FILE)?;
    let place = place(&readme)?;
    readme.replace_range(place, &table(figures));
    Ok(fs::write(FILE, readme)?)
}

/// Whether the table there is that of these figures.
pub(crate) fn holds(figures: &[Figures]) -> Result<bool, AnyError> {
    let readme = fs::read_to_string(FILE)?;
    Ok(readme[place(&readme)?] == table(figures))
}

/// Where the table is: from its head to the first line that is no row.
fn place(readme: &str) -> Result<Range<usize>, AnyError> {
    let start = readme.find(HEAD).ok_or("the README has no table of instructions")?;
    let rows = readme[start..].split_inclusive('\n').take_while(|line| line.starts_with('|'));
    Ok(start..start + rows.map(str::len).sum::<usize>())
}
