//! What the command-line examples share: how options and bytes are read, and how the programs end.

use clap::Parser;
use ringkas::Language;
use std::fmt::Display;
use std::io::{self, ErrorKind};
use std::process::ExitCode;

/// Parses a language tag for clap, which wants the error as text.
pub(crate) fn language(tag: &str) -> Result<Language, String> {
    tag.parse().map_err(|error: ringkas::UnknownLanguage| error.to_string())
}

/// The text that `bytes` are. An error names the first byte that is not UTF-8; if `lossy`, such bytes
/// become U+FFFD instead.
pub(crate) fn text(bytes: Vec<u8>, lossy: bool) -> Result<String, String> {
    String::from_utf8(bytes).or_else(|error| {
        if lossy {
            return Ok(String::from_utf8_lossy(error.as_bytes()).into_owned());
        }
        let at = error.utf8_error().valid_up_to();
        Err(format!("not UTF-8 from byte {at} on; --lossy reads it all the same"))
    })
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
