//! What programs put around the lines of a text: time codes and numbers of subtitles, times and names
//! before the messages of a chat, the head, the quotation marks and the signature of a mail.

use super::lines::{Line, Role};
use super::mail;
use crate::boundary;
use crate::mark;
use crate::token;

/// A sound or note in brackets has at most this many bytes.
const LONGEST_NOTE: usize = 80;
/// Before a message or cue, at most this many bytes are read as a time.
const LONGEST_TIME: usize = 64;
/// A number that ends a sentence is told from that of an item or a page by so many digits.
const REST_DIGITS: usize = 3;
/// A speaker has at most this many words.
const SPEAKER_WORDS: usize = 5;
/// A time before a line is one if this many lines have one: a single sentence may begin with a time.
const FEWEST_TIMES: usize = 2;

/// Sets apart what is no text of the author: lines become [`Role::Frame`], or lose what stands before
/// their text. Linear.
pub(super) fn framed<'t>(text: &str, lines: Vec<Line<'t>>) -> Vec<Line<'t>> {
    let lines = mail::set_apart(text, lines);
    let times = lines.iter().filter(|line| time_before(line.content).is_some());
    let has_times = times.take(FEWEST_TIMES).count() == FEWEST_TIMES;
    let mut framed: Vec<Line<'t>> = Vec::with_capacity(lines.len());
    let mut in_cue = false;
    for (i, &line) in lines.iter().enumerate() {
        in_cue &= !line.after_blank;
        let content = line.content;
        let last = framed.last();
        let is_behind = |role| last.is_some_and(|last| last.role == role);
        // A line behind one of the frame begins anew.
        let after_blank = line.after_blank || last.is_none() || is_behind(Role::Frame);
        let line = Line { after_blank, ..line };
        let begins = || {
            let last = last.filter(|last| last.role == Role::Text && !after_blank);
            !last.is_some_and(|last| is_rest(content, last.content))
        };
        let is_plain = line.role == Role::Text && is_plain(content);
        if line.role == Role::Frame
            || !is_plain && (is_frame(content) && begins() || announces_quotation(&lines[i..]))
        {
            in_cue |= is_time_code(content);
            framed.push(Line { role: Role::Frame, ..line });
        } else if let Some(len) = has_times.then(|| time_before(content)).flatten() {
            let head = content[..len].trim_end();
            framed.push(Line { content: head, role: Role::Frame, ..line });
            let message = line.behind(len);
            let is_note = is_note(behind_speaker(message.content));
            let role = if is_note { Role::Frame } else { Role::Text };
            let message = Line { after_blank: true, role, ..message };
            framed.extend(Some(message).filter(|message| !message.content.is_empty()));
        } else if let Some(len) = quote_marks(content) {
            let after_blank = after_blank || !is_behind(Role::Quoted);
            let quoted = Line { after_blank, role: Role::Quoted, ..line.behind(len) };
            let is_empty = quoted.content.is_empty();
            framed.push(if is_empty { Line { role: Role::Frame, ..line } } else { quoted });
        } else {
            let after_blank = after_blank || is_behind(Role::Quoted);
            let role = if in_cue { Role::Cue } else { Role::Text };
            framed.push(Line { after_blank, role, ..line });
        }
    }
    framed
}

/// Whether the first of the `lines` says who wrote what is quoted in the next.
fn announces_quotation(lines: &[Line<'_>]) -> bool {
    let quoted = |line: &Line<'_>| quote_marks(line.content).is_some();
    let [line, next, ..] = lines else { return false };
    line.content.ends_with([':', '：']) && quoted(next) && !quoted(line)
}

/// The length of the marks and white space before what a mail quotes: *> > *.
fn quote_marks(line: &str) -> Option<usize> {
    if !line.starts_with('>') {
        return None;
    }
    let content = line.trim_start_matches(['>', ' ']);
    let spaced = content.is_empty() || line[..line.len() - content.len()].ends_with([' ', '>']);
    spaced.then_some(line.len() - content.len())
}

/// Whether a line begins with a letter, perhaps one in quotation marks, and ends neither with what ends a time,
/// nor with a colon: most do, and none of those is a frame.
fn is_plain(line: &str) -> bool {
    let bytes = line.as_bytes();
    // The first three are those of a quotation mark.
    let ([0xe2, 0x80, 0x9c, first, ..] | [first, ..]) = bytes else { return false };
    let ends = match bytes {
        [.., half, b'm' | b'M'] => matches!(half, b'a' | b'A' | b'p' | b'P'),
        // The last is that of a wide colon.
        [.., last] => matches!(last, b'0'..=b'9' | b']' | b')' | b':' | 0x9a),
        [] => true,
    };
    first.is_ascii_alphabetic() && !ends
}

/// Whether a line holds nothing to read: no letter, a time code, a sound, a speaker with a time.
fn is_frame(line: &str) -> bool {
    let letter = line.starts_with(|c: char| c.is_ascii_alphabetic());
    !letter && (!line.contains(token::is_letter) && line.contains(char::is_numeric))
        || !letter && (is_time_code(line) || is_note(line))
        || line.ends_with(|c: char| c.is_ascii_digit() || matches!(c, ']' | ')' | 'M' | 'm'))
            && is_timed_speaker(line)
}

/// Whether a line is the rest of the sentence in the line `before`: *… have been more than ⏎ 1,300.*
fn is_rest(line: &str, before: &str) -> bool {
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    digits >= REST_DIGITS && mark::ends_with_stop(line) && !mark::ends_with_stop(before)
}

/// Whether a line is the time code of a subtitle, perhaps with its settings.
fn is_time_code(line: &str) -> bool {
    if !line.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let Some((from, to)) = line.split_once("-->") else { return false };
    let time = |text: &str| clock(text.trim()).is_some_and(|len| len == text.trim().len());
    let (end, settings) = to.trim().split_once(' ').unwrap_or((to.trim(), ""));
    let is_setting = |word: &str| word.contains([':', '%']);
    time(from) && time(end) && settings.split_whitespace().all(is_setting)
}

/// Whether a line is a sound or note in brackets: *\[Music\]*, *(laughs)*, *<Media omitted>*.
fn is_note(line: &str) -> bool {
    const BRACKETS: [(char, char); 5] =
        [('[', ']'), ('(', ')'), ('<', '>'), ('♪', '♪'), ('【', '】')];
    let line = line.trim();
    line.ends_with([']', ')', '>', '♪', '】'])
        && line.len() <= LONGEST_NOTE
        && BRACKETS.into_iter().any(|(open, close)| {
            let inner = line.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
            inner.is_some_and(|inner| {
                !inner.is_empty() && !inner.contains([open, close]) && !mark::ends_with_stop(inner)
            })
        })
}

/// Whether a line is a speaker with the time of what follows: *Nora Vale  0:03*, *Sari, \[10:12 AM\]*.
fn is_timed_speaker(line: &str) -> bool {
    let line = line.trim_end_matches([']', ')']);
    let half = ["AM", "PM", "am", "pm"].into_iter().find_map(|half| line.strip_suffix(half));
    let time = |c: char| c.is_ascii_digit() || " [](),.:/-\u{202f}\u{a0}\t".contains(c);
    let name = half.unwrap_or(line).trim_end_matches(time);
    let capital = |word: &str| word.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    let words = name.split_whitespace();
    has_clock(&line[name.len()..])
        && !line[name.len()..].starts_with(['.', ':'])
        && (1..=SPEAKER_WORDS).contains(&words.clone().count())
        && words.clone().all(capital)
}

/// What a message says behind the name of its sender.
fn behind_speaker(message: &str) -> &str {
    match message.split_once(": ") {
        Some((name, rest)) if name.split_whitespace().count() <= SPEAKER_WORDS => rest,
        _ => message,
    }
}

/// The length of the time that a line begins with, and of what parts it from the text: *\[00:12\] *,
/// *5/12/24, 6:21 PM - *, *\[00:00:00.000 --> 00:00:04.480\]   *.
fn time_before(line: &str) -> Option<usize> {
    // Few lines begin so.
    let may_be = matches!(line.as_bytes(), [b'0'..=b'9' | b'[' | b'(', ..]);
    if may_be { time_with_brackets(line) } else { None }
}

/// The same of a line that begins with a digit or bracket.
fn time_with_brackets(line: &str) -> Option<usize> {
    let head = boundary::head(line, LONGEST_TIME);
    let inner = |c: char| c.is_ascii_digit() || " [](),.:/->\u{202f}\u{a0}".contains(c);
    let mut end = 0;
    while let Some(c) = head[end..].chars().next() {
        if inner(c) {
            end += c.len_utf8();
        } else if let Some(half) = half_of_day(&head[end..]) {
            end += half;
        } else {
            break;
        }
    }
    // A bracket that opens behind it belongs to the text.
    let time = head[..end].trim_end_matches(['[', '(']);
    let end = time.len();
    // What is written with colons, or follows a date with strokes.
    let told = time.contains(':') && has_clock(time) || time.contains('/') && has_clock(time);
    let parted = end == line.len() || time.ends_with([' ', ']', ')']);
    (told && parted && end < head.len().max(line.len())).then_some(end)
}

/// The length of *AM*, *p.m.* and the like.
fn half_of_day(text: &str) -> Option<usize> {
    ["a.m.", "p.m.", "A.M.", "P.M.", "AM", "PM", "am", "pm"]
        .into_iter()
        .find(|half| text.starts_with(half))
        .map(str::len)
}

/// Whether a time of day, or of a recording, stands in `text`.
fn has_clock(text: &str) -> bool {
    text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.' | ',')))
        .any(|word| clock(word.trim_end_matches([',', '.', ':'])).is_some())
}

/// The length of the time that `text` begins with: *0:03*, *10.15*, *00:00:01,000*.
fn clock(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(text);
    let mut end = first;
    let mut parts = 1;
    while parts < 4 && text[end..].starts_with([':', '.', ',']) {
        let part = digits(&text[end + 1..]);
        if !(2..=3).contains(&part) {
            break;
        }
        end += 1 + part;
        parts += 1;
    }
    ((1..=3).contains(&first) && parts > 1).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::lines::lines;

    /// The lines of `text` that are no frame, `> ` before those that are quoted.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let lines = framed(text, lines(text));
        let own = lines.iter().filter(|line| line.role != Role::Frame);
        let own = own.map(|line| (line.role == Role::Quoted, line.content));
        let found: Vec<String> =
            own.map(|(quoted, line)| format!("{}{line}", if quoted { "> " } else { "" })).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sets_subtitles_apart_from_their_times() {
        check(
            "1\n00:00:01,000 --> 00:00:03,400\nThe geese left\nin October.\n\n2\n\
             00:00:03,600 --> 00:00:06,000 align:start\n[wind]\nNobody saw them.",
            &["The geese left", "in October.", "Nobody saw them."],
        );
        check("WEBVTT\nKind: captions\n\n00:01.000 --> 00:04.000\nAngsa pergi.", &["Angsa pergi."]);
        check(
            "[00:00.000 --> 00:04.480]  The geese left.\n[00:04.480 --> 00:08.720]  [BLANK_AUDIO]\n\
             [00:08.720 --> 00:12.000]  It grew cold.",
            &["The geese left.", "It grew cold."],
        );
        check("0:02\nThe geese left.\n0:07\nIt grew cold.", &["The geese left.", "It grew cold."]);
    }

    #[test]
    fn no_plain_line_is_a_frame() {
        for c in (0..=0x1_ffff).filter_map(char::from_u32) {
            for line in [
                format!("Nora 0:03{c}"),
                format!("Nora 0:03 A{c}"),
                format!("“Nora 0:03{c}m"),
                format!("n{c}"),
                format!("“{c}"),
                format!("“n{c}"),
            ] {
                let is_frame = is_frame(&line) || line.ends_with([':', '：']);
                assert!(!is_plain(&line) || !is_frame, "{line}");
            }
        }
    }

    #[test]
    fn sets_messages_apart_from_their_times() {
        check(
            "03/11/24, 7:02 PM - Rani: The geese left\n03/11/24, 7:03 PM - Budi: <Media omitted>\n\
             03/11/24, 7:04 PM - Budi: I saw them.",
            &["Rani: The geese left", "Budi: I saw them."],
        );
        check(
            "[03.11.24, 19.02.11] Rani: Angsa pergi\n[03.11.24, 19.03.20] Budi: Sudah dingin",
            &["[03.11.24, 19.02.11] Rani: Angsa pergi", "[03.11.24, 19.03.20] Budi: Sudah dingin"],
        );
        check(
            "Rani Dewi  0:03\nThe geese left.\n\nBudi, [04.03.2025 10:12 AM]\nI saw them.",
            &["The geese left.", "I saw them."],
        );
    }

    #[test]
    fn leaves_sentences_with_times_and_brackets_alone() {
        for line in [
            "10:30 is too late for the ferry.",
            "(The ferry was late again.)",
            "The ferry left at 10:30",
            "It cost 12.50 (with tax)",
            "Rani: the geese left",
            "[1] The geese left.",
        ] {
            check(line, &[line]);
        }
    }

    #[test]
    fn sets_the_head_the_quotations_and_the_signature_of_a_mail_apart() {
        check(
            "From: Rani <rani@lake.example>\nSubject: The geese\n\nHi Budi,\n\nThe geese left.\n\n\
             On 3 Nov 2024, Budi <budi@lake.example> wrote:\n> Are the geese\n> still there?\n>\n\
             > I can come.\n-- \nRani\nLake Office",
            &["Hi Budi,", "The geese left.", "> Are the geese", "> still there?", "> I can come."],
        );
        // What is answered and what is passed on look alike, so that both stay text.
        for rule in ["-----Original Message-----", "________________"] {
            let head = "From: Rani <rani@lake.example>\nSubject: The geese";
            let text = format!("The geese left.\n\n{rule}\n{head}\n\nAre they still there?");
            check(&text, &["The geese left.", "Are they still there?"]);
        }
        let archive = "From: Rani <rani@lake.example>\nSubject: A\n\nThe geese left.\n\n\
                       From: Budi <budi@lake.example>\nSubject: B\n\nI saw them.";
        check(archive, &["The geese left.", "I saw them."]);
        check(
            "Rani: The geese left.\nBudi: I saw them @ the lake.\nRani: Write to office@lake.example.",
            &[
                "Rani: The geese left.",
                "Budi: I saw them @ the lake.",
                "Rani: Write to office@lake.example.",
            ],
        );
    }
}
