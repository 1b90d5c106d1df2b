//! Eight times the text costs eight times the steps at most, whatever letters of whatever language are
//! in it.

use ringkas::{Language, Summarizer};
use ringkas_cost::steps;
use ringkas_cost::works::{UNITS, WORKS};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Bytes of the text, and how many times as many.
const BYTES: usize = 2 << 10;
const TIMES: usize = 8;
/// How many times the steps may be: more than the text, as the short one has not reached some bounds on
/// looking ahead. A quadratic cost is 64.
const MOST: f64 = 20.0;

/// The letters of the sentences in `tests/golden` of a language: all that it writes with, and what its
/// stemmer looks for.
fn letters(language: Language) -> BTreeSet<char> {
    let path = format!("../golden/{}.txt", language.code());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Each letter as a word without end, as sentences, as lines, and before what each stands for marks.
fn units(language: Language) -> Vec<String> {
    let letters = letters(language);
    let of_letter = |c: &char| {
        let upper: String = c.to_uppercase().collect();
        [c.to_string(), format!("{c}. "), format!("{upper}\n"), format!("{upper}{c}")]
    };
    let own = letters.iter().flat_map(of_letter);
    UNITS.into_iter().map(str::to_owned).chain(own).collect()
}

/// Checks every `step`th unit, others in each language.
fn check(step: usize) {
    let mut checked = 0;
    for (number, &language) in Language::ALL.iter().enumerate() {
        let options = Summarizer::new().language(language);
        for unit in units(language).into_iter().skip(number % step).step_by(step) {
            checked += 1;
            let [text, times] = [BYTES, TIMES * BYTES].map(|bytes| unit.repeat(bytes / unit.len()));
            for (work, run) in WORKS {
                run(&options, &text); // What is made once is made now.
                let one = steps(|| run(&options, &text));
                let many = steps(|| run(&options, &times));
                let growth = many as f64 / one as f64;
                assert!(
                    growth <= MOST,
                    "{work} of {unit:?} in {language}: {one} steps, then {many}: {growth:.1} times"
                );
            }
        }
    }
    println!("{checked} units");
}

#[test]
fn a_part_of_all_units_is_linear_in_every_language() {
    check(100);
}

#[test]
#[ignore = "takes minutes"]
fn every_unit_is_linear_in_every_language() {
    check(1);
}
