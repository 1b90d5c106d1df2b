//! Runs the example programs as built by `cargo test`.

#![allow(dead_code, unreachable_pub)] // Each test looks at a part.

#[cfg(unix)]
pub mod terminal;

use serde_json::Value;
use std::env;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Lines that `batch` takes together at most.
pub const CHUNK_LINES: usize = 1024;

pub const INDONESIAN: &str = "Hujan deras turun semalaman di lereng Gunung Sindoro. Menjelang subuh, \
    sungai di Desa Wanasari meluap dan merendam dua jembatan bambu. Warga mengungsi ke balai desa \
    sambil membawa ternak mereka. Kepala desa meminta bantuan perahu karet kepada pemerintah \
    kabupaten.";

/// How long a program may take where a wrong one would take forever.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// A command of the example's program, all three streams piped.
#[track_caller]
pub fn example(name: &str) -> Command {
    let test = env::current_exe().expect("a test knows its own path");
    // …/target/<profile>/deps/examples-<hash>
    let profile = test.parent().and_then(Path::parent).expect("tests lie in <profile>/deps");
    let program = profile.join("examples").join(name).with_extension(env::consts::EXE_EXTENSION);
    assert!(
        program.is_file(),
        "{} is absent: run `cargo test`, which builds the examples",
        program.display()
    );
    let mut command = Command::new(program);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs the example to its end.
#[track_caller]
pub fn run(name: &str, args: &[&str], input: &[u8]) -> Output {
    let mut child = example(name).args(args).spawn().expect("the example starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    thread::scope(|scope| {
        // A program that refuses its options does not read.
        scope.spawn(move || stdin.write_all(input).ok());
        child.wait_with_output().expect("the example ends")
    })
}

/// What the example writes, if all goes well.
#[track_caller]
pub fn output(name: &str, args: &[&str], input: &[u8]) -> String {
    let Output { status, stdout, stderr } = run(name, args, input);
    assert_eq!(String::from_utf8_lossy(&stderr), "", "{name} {args:?}");
    assert!(status.success(), "{name} {args:?}: {status}");
    String::from_utf8(stdout).expect("examples write UTF-8")
}

/// The JSON Lines that the example writes, if all goes well.
#[track_caller]
pub fn answers(name: &str, args: &[&str], lines: &[Value]) -> Vec<Value> {
    parse_lines(&output(name, args, json_lines(lines).as_bytes()))
}

pub fn json_lines(lines: &[Value]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect::<Vec<_>>().concat()
}

#[track_caller]
pub fn parse_lines(output: &str) -> Vec<Value> {
    output.lines().map(|line| serde_json::from_str(line).expect("a line is JSON")).collect()
}

/// Writes a file for one test; `name` is its own.
pub fn file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("examples-{name}"));
    fs::write(&path, content).expect("the folder for temporary files can be written");
    path.into_os_string().into_string().expect("its path is UTF-8")
}

#[track_caller]
pub fn string<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} is not a string in {value}"))
}

/// The example fails, writes nothing but one line that holds all `complaints`.
#[track_caller]
pub fn check_refuses(name: &str, args: &[&str], input: &[u8], complaints: &[&str]) {
    let Output { status, stdout, stderr } = run(name, args, input);
    let stderr = String::from_utf8_lossy(&stderr);
    assert_eq!(String::from_utf8_lossy(&stdout), "", "{name} {args:?}");
    assert!(status.code().is_some_and(|code| code != 0), "{name} {args:?}: {status}");
    assert_eq!(stderr.lines().count(), 1, "{name} {args:?}: {stderr}");
    assert!(stderr.starts_with(&format!("{name}: ")), "{name} {args:?}: {stderr}");
    for complaint in complaints {
        assert!(stderr.contains(complaint), "{complaint:?} is not in {stderr}");
    }
}

/// The example fails and its first line on standard error, of clap's, holds `complaint`.
#[track_caller]
pub fn check_refuses_option(name: &str, args: &[&str], complaint: &str) {
    let Output { status, stdout, stderr } = run(name, args, b"");
    let stderr = String::from_utf8_lossy(&stderr);
    assert_eq!(String::from_utf8_lossy(&stdout), "", "{name} {args:?}");
    assert!(status.code().is_some_and(|code| code != 0), "{name} {args:?}: {status}");
    assert!(stderr.starts_with(&format!("{name}: ")), "{name} {args:?}: {stderr}");
    assert!(stderr.contains(complaint) && stderr.lines().count() == 1, "{name} {args:?}: {stderr}");
}

/// The example ends without a word when nobody reads what it writes.
#[track_caller]
pub fn check_ends_with_its_reader(name: &str, args: &[&str], input: &str, input_ends: bool) {
    let mut child = example(name).args(args).spawn().expect("the example starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("it is piped");
    // It may have ended before all is read.
    stdin.write_all(input.as_bytes()).ok();
    let open = (!input_ends).then_some(stdin);
    let status = wait(&mut child);
    drop(open);
    let mut stderr = String::new();
    child.stderr.take().map(|mut pipe| pipe.read_to_string(&mut stderr));
    assert_eq!(stderr, "", "{name} {args:?}");
    assert!(status.success(), "{name} {args:?}: {status}");
}

#[track_caller]
pub fn wait(child: &mut Child) -> ExitStatus {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            return status;
        }
        thread::sleep(Duration::from_millis(10));
    }
    child.kill().and_then(|()| child.wait()).expect("a child can be ended");
    panic!("the example still runs after {PATIENCE:?}");
}
