//! What is around the text of a mail: its head, with a rule above where it is answered or passed on, and its
//! signature.

use super::lines::{Line, Role};
use crate::boundary;
use crate::letter;
use memchr::memchr;

/// A head of a mail has at least this many lines.
const FEWEST_HEADERS: usize = 2;
/// A head of a mail has at most this many lines.
const MOST_HEADERS: usize = 16;
/// The name of a line in the head of a mail has at most this many characters.
const LONGEST_HEADER: usize = 24;
/// A signature has at most this many lines.
const LONGEST_SIGNATURE: usize = 12;

/// Marks the head of a mail or of a file of subtitles, and a signature.
pub(super) fn set_apart<'t>(text: &str, mut lines: Vec<Line<'t>>) -> Vec<Line<'t>> {
    // Few texts are mails or subtitles, which is soon seen.
    let is_subtitles = |line: &Line<'_>| line.content.starts_with("WEBVTT");
    let may_have_head =
        memchr(b'@', text.as_bytes()).is_some() || lines.first().is_some_and(is_subtitles);
    let runs = lines.chunk_by_mut(|_, next| !next.after_blank);
    for run in runs.filter(|_| may_have_head) {
        let rule = usize::from(is_rule(run[0].content));
        let head = if is_subtitles(&run[0]) { run.len() } else { mail_head(&run[rule..]) };
        let framed = if head == 0 { 0 } else { rule + head };
        for line in &mut run[..framed] {
            line.role = Role::Frame;
        }
    }
    let near_end = lines.len().saturating_sub(LONGEST_SIGNATURE + 1);
    let dashes = lines[near_end..].iter().position(|line| line.content == "--");
    if let Some(at) = dashes {
        for line in &mut lines[near_end + at..] {
            line.role = Role::Frame;
        }
    }
    lines
}

/// Whether a line parts what somebody writes from the mail below it: *-----Original Message-----*, *________*.
fn is_rule(line: &str) -> bool {
    ["-----", "_____", "====="].iter().any(|rule| line.starts_with(rule) && line.ends_with(rule))
}

/// How many lines of a paragraph are the head of a mail: lines that begin with names, each another one,
/// and hold the address of a mailbox.
fn mail_head(run: &[Line<'_>]) -> usize {
    let mut names: Vec<&str> = Vec::new();
    let mut mailbox = false;
    for line in run.iter().take(MOST_HEADERS) {
        let Some(name) = header(line.content).filter(|name| !names.contains(name)) else { break };
        names.push(name);
        mailbox |= line.content.split(['<', ' ', '>', ',']).any(is_mailbox);
    }
    if mailbox && names.len() >= FEWEST_HEADERS { names.len() } else { 0 }
}

/// The name of a line of a mail's head: *Subject* of *Subject: Re: Flour*, *De* of *De : Nora*.
fn header(line: &str) -> Option<&str> {
    let (name, value) = boundary::head(line, 4 * LONGEST_HEADER).split_once([':', '：'])?;
    let name = name.trim_end();
    let short = name.chars().count() <= LONGEST_HEADER && name.split(' ').count() <= 3;
    let named = name.starts_with(letter::is_alphabetic) && value.starts_with(char::is_whitespace);
    (short && named).then_some(name)
}

fn is_mailbox(word: &str) -> bool {
    word.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
}
