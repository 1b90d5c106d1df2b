//! What the programs share: their options, what they read and write, and how they end.

#![allow(dead_code, reason = "every program uses a part of it")]

pub(crate) mod budget;
pub(crate) mod file;
pub(crate) mod html;
pub(crate) mod input;
pub(crate) mod jsonl;
pub(crate) mod line;
pub(crate) mod number;
pub(crate) mod preset;
pub(crate) mod reading;
pub(crate) mod record;
pub(crate) mod screen;
pub(crate) mod text;

use clap::{Command, Parser};
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

/// The options of the command line.
fn parse<P: Parser>(mut command: Command) -> Result<P, clap::Error> {
    let matches = command.try_get_matches_from_mut(std::env::args_os())?;
    P::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

fn options<P: Parser>(program: &str) -> P {
    // A number below zero is no option: what takes numbers says what is wrong with it.
    let command = P::command().mut_args(|arg| {
        let takes_values = arg.get_action().takes_values() && !arg.is_positional();
        arg.allow_negative_numbers(takes_values)
    });
    parse(command).unwrap_or_else(|error| {
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
