//! What the programs share: their options, what they read and write, and how they end.

#![allow(dead_code, reason = "every program uses a part of it")]

pub(crate) mod budget;
pub(crate) mod file;
pub(crate) mod input;
pub(crate) mod jsonl;
pub(crate) mod line;
pub(crate) mod preset;
pub(crate) mod reading;
pub(crate) mod record;
pub(crate) mod screen;
pub(crate) mod text;

use clap::Parser;
use std::io::{self, ErrorKind};
use std::process::ExitCode;

/// Runs a program with the options of its command line, and ends it: what goes wrong is one line on
/// standard error, with status 1, or 2 for a wrong option. A reader that has gone away (`| head`) is
/// no error.
pub(crate) fn run<P: Parser>(
    program: &str,
    run: impl FnOnce(&P) -> io::Result<ExitCode>,
) -> ExitCode {
    match run(&options(program)) {
        Ok(code) => code,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            screen::say(program, &error);
            ExitCode::FAILURE
        }
    }
}

fn options<P: Parser>(program: &str) -> P {
    P::try_parse().unwrap_or_else(|error| {
        if !error.use_stderr() {
            // Help and version, asked for.
            error.exit();
        }
        let message = error.to_string();
        let first: Vec<&str> =
            message.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
        let first = first.join(" ");
        screen::say(program, &format_args!("{}; see --help", first.trim_start_matches("error: ")));
        std::process::exit(2);
    })
}
