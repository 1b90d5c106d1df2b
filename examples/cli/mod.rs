//! What the command-line examples share: the length of a summary as options, and how they end.

use clap::{Args, Parser};
use ringkas::{Budget, Language};
use std::fmt::Display;
use std::io::{self, ErrorKind};
use std::process::ExitCode;

/// How long a summary may be; at most one of these.
#[derive(Args, Clone, Copy, Debug)]
#[group(multiple = false)]
pub(crate) struct Length {
    /// At most so many sentences (3 if no length is given)
    #[arg(short = 'n', long, value_name = "N")]
    sentences: Option<usize>,
    /// At most so many words
    #[arg(long, value_name = "N")]
    words: Option<usize>,
    /// At most so many characters
    #[arg(long, value_name = "N")]
    chars: Option<usize>,
    /// At most this share of the sentences, from 0 to 1
    #[arg(long, value_name = "R", value_parser = ratio)]
    ratio: Option<f64>,
}

impl Length {
    /// The budget that was asked for.
    pub(crate) fn budget(self) -> Budget<'static> {
        match self {
            Self { words: Some(words), .. } => Budget::Words(words),
            Self { chars: Some(chars), .. } => Budget::Chars(chars),
            Self { ratio: Some(ratio), .. } => Budget::Ratio(ratio),
            Self { sentences, .. } => Budget::Sentences(sentences.unwrap_or(3)),
        }
    }
}

fn ratio(value: &str) -> Result<f64, String> {
    let ratio = value.parse().map_err(|_| "not a number from 0 to 1".to_owned())?;
    if (0.0..=1.0).contains(&ratio) { Ok(ratio) } else { Err("not from 0 to 1".to_owned()) }
}

/// Parses a language tag for clap, which wants the error as text.
pub(crate) fn language(tag: &str) -> Result<Language, String> {
    tag.parse().map_err(|error: ringkas::UnknownLanguage| error.to_string())
}

/// Ends the program: a reader that has gone away (`| head`) is no error, anything else is one line
/// on standard error.
pub(crate) fn exit<E: Display>(
    program: &str,
    result: Result<ExitCode, E>,
    closed: impl Fn(&E) -> bool,
) -> ExitCode {
    match result {
        Ok(code) => code,
        Err(error) if closed(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{program}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether the reader of standard output has gone away.
pub(crate) fn is_closed_pipe(error: &io::Error) -> bool {
    error.kind() == ErrorKind::BrokenPipe
}

/// The options of the command line. A wrong one ends the program with one line that says which, and
/// status 2.
pub(crate) fn options<P: Parser>(program: &str) -> P {
    P::try_parse().unwrap_or_else(|error| {
        if !error.use_stderr() {
            // Help and version, asked for.
            error.exit();
        }
        let message = error.to_string();
        let first: Vec<&str> =
            message.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
        let first = first.join(" ");
        eprintln!("{program}: {}; see --help", first.trim_start_matches("error: "));
        std::process::exit(2);
    })
}
