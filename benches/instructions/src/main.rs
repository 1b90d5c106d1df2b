//! What ringkas costs in instructions, beside counting words, on ten texts:
//! `cargo run --release --manifest-path benches/instructions/Cargo.toml`.
//!
//! callgrind counts them, so nothing else on the machine matters. Hash tables are seeded anew in each
//! process: over seven runs no figure moved by more than 0.7 %, from its least to its most. The build is
//! that of Cargo's own release profile, as in a program that depends on ringkas.
//!
//! | option | what it does |
//! | --- | --- |
//! | none | prints the table of the README as it would be today |
//! | `--check` | fails if a work is dearer than `figures.txt` says, or if costs grow faster than the text |
//! | `--renew` | writes `figures.txt` and the table of the README |

mod callgrind;
mod figures;
mod readme;
#[path = "../../text.rs"]
mod text;
mod works;

use figures::{Figures, Kept};
use rayon::prelude::*;
use std::error::Error;
use std::process::ExitCode;

/// What goes wrong, in a thread as well.
type AnyError = Box<dyn Error + Send + Sync>;

/// Nine articles in as many languages and nearly as many scripts, and a long text.
const TEXTS: [&str; 10] = ["id", "en", "ar", "hi", "ja", "ko", "ru", "th", "zh", "ascii-300kB"];
/// A text, and one ten times as long.
const GROWING: [[&str; 2]; 3] = [
    ["ascii-100kB", "ascii-1000kB"],
    ["cyrillic-100kB", "cyrillic-1000kB"],
    ["chinese-100kB", "chinese-1000kB"],
];

/// A work may cost so many times what is kept: four times as much more as the seeds move it.
const MOST: f64 = 1.03;
/// A text ten times as long may cost so many times as much.
const MOST_GROWTH: f64 = 10.3;

fn main() -> Result<ExitCode, AnyError> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args[..] {
        [] => print!("{}", readme::table(&measure()?)),
        ["--check"] => return check(),
        ["--renew"] => {
            let kept = Kept { compiler: figures::compiler()?, figures: measure()? };
            readme::renew(&kept.figures)?;
            kept.write()?;
            print!("{}", readme::table(&kept.figures));
        }
        [callgrind::INSIDE, text, ref works @ ..] => works::run(&works::text(text)?, works)?,
        _ => return Err(format!("--check or --renew, not {}", args.join(" ")).into()),
    }
    Ok(ExitCode::SUCCESS)
}

/// What all works cost on every text.
fn measure() -> Result<Vec<Figures>, AnyError> {
    let works = works::ALL.map(|(name, _)| name);
    let measure = |&text: &&str| {
        let bytes = works::text(text)?.len() as u64;
        Ok(Figures { text: text.to_owned(), bytes, counts: callgrind::count(text, &works)? })
    };
    TEXTS.par_iter().map(measure).collect()
}

/// Names what is dearer than it may be, and what is cheaper by as much, so that it can be kept.
fn check() -> Result<ExitCode, AnyError> {
    let kept = Kept::read()?;
    let compiler = figures::compiler()?;
    if compiler != kept.compiler {
        println!("kept are figures of {}; this is {compiler}", kept.compiler);
    }
    let mut passes = readme::holds(&kept.figures)?;
    if !passes {
        println!("the README has not the figures of {}: --renew", figures::FILE);
    }
    for now in measure()? {
        for (work, was, is) in kept.beside(&now)? {
            let times = is as f64 / was as f64;
            let verdict = match times {
                _ if times > MOST => "too dear",
                _ if times < MOST.recip() => "cheaper, for --renew",
                _ => continue,
            };
            passes &= times <= MOST;
            let percent = 100.0 * (times - 1.0);
            println!(
                "{}, {work}: {is} instructions, {was} kept, {percent:+.1} %: {verdict}",
                now.text
            );
        }
    }
    let growths: Vec<f64> = GROWING.par_iter().map(growth).collect::<Result<_, _>>()?;
    for ([one, ten], times) in GROWING.iter().zip(growths) {
        let verdict = if times > MOST_GROWTH { ": too many" } else { "" };
        println!("{ten} takes {times:.2} times the instructions of {one}{verdict}");
        passes &= times <= MOST_GROWTH;
    }
    Ok(if passes { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// How many times the summary of the one text the other's costs.
fn growth(texts: &[&str; 2]) -> Result<f64, AnyError> {
    let counts = texts.map(|text| callgrind::count(text, &[works::SUMMARY]));
    let [one, ten] = counts.map(|counts| Ok::<_, AnyError>(counts?[1] as f64));
    Ok(ten? / one?)
}
