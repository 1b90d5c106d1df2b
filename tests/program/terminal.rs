//! Runs a program on a terminal of its own.

use super::{example, wait};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::File;
use std::io::{Read, Write};
use std::process::{ExitStatus, Stdio};
use std::thread;

/// What a person sees.
pub struct Seen {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

/// A terminal: the side of the person, and what a program has as its streams.
fn terminal() -> (File, impl Fn() -> Stdio) {
    let person = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("there are terminals");
    grantpt(&person).and_then(|()| unlockpt(&person)).expect("it is ours");
    let name = ptsname(&person, Vec::new()).expect("it has a name");
    let name = name.into_string().expect("it is UTF-8");
    let open = move || File::options().read(true).write(true).open(&name).expect("it opens").into();
    (person.into(), open)
}

/// All that comes to a terminal. It fails to read more when the program has ended.
fn seen(mut person: File) -> String {
    let mut bytes = Vec::new();
    person.read_to_end(&mut bytes).ok();
    String::from_utf8(bytes).expect("examples write UTF-8").replace("\r\n", "\n")
}

/// Runs the example with standard output and error on a terminal each, and standard input, too, where
/// there is no `input` for it.
#[track_caller]
pub fn run_on_terminal(name: &str, args: &[&str], input: Option<&[u8]>) -> Seen {
    let ((mut out, to_out), (err, to_err)) = (terminal(), terminal());
    let mut command = example(name);
    command.args(args).stdout(to_out()).stderr(to_err());
    if input.is_none() {
        command.stdin(to_out());
        // Ctrl-D: nothing is typed.
        out.write_all(b"\x04").expect("it is open");
    }
    let mut child = command.spawn().expect("the example starts");
    // The program alone holds its side, so that reading ends with it.
    drop(command);
    let (stdout, stderr) = (thread::spawn(|| seen(out)), thread::spawn(|| seen(err)));
    if let (Some(input), Some(mut stdin)) = (input, child.stdin.take()) {
        // A program that refuses its options does not read.
        stdin.write_all(input).ok();
    }
    let status = wait(&mut child);
    let [stdout, stderr] = [stdout, stderr].map(|seen| seen.join().expect("it was read"));
    Seen { status, stdout, stderr }
}
