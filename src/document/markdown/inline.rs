//! What of a block of Markdown a reader sees: its bytes by what they are.
//!
//! One pass; what looks ahead is bounded or never looks over the same bytes twice, so the cost is
//! linear in the block.

use super::target;
use super::target::DEPTH;
use crate::letter;
use std::ops::Range;

/// Longest run of backticks that opens a code span.
const TICKS: usize = 32;
/// Longest name of a footnote or entity.
const NAME: usize = 64;

/// What a byte of a block is to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Text.
    Plain,
    /// Text in which no sentence ends: a code span.
    Whole,
    /// The same, that links to somewhere.
    Label,
    /// Shown, but no word: a URL, an entity.
    Opaque,
    /// Markup that belongs to what comes after it.
    Opening,
    /// Markup that belongs to what comes before it.
    Closing,
    /// Markup that belongs to nothing: images, comments, the markers of lines.
    Alone,
}

/// The class of every byte of `block`, of which `prefixes` are markers of containers.
pub(super) fn classes(block: &str, prefixes: impl Iterator<Item = Range<usize>>) -> Vec<Class> {
    let mut painter = Painter {
        text: block,
        classes: vec![Class::Plain; block.len()],
        brackets: Vec::new(),
        unclosed_ticks: 0,
        unclosed_comment: false,
    };
    for prefix in prefixes {
        painter.paint(prefix, Class::Alone);
    }
    let mut at = 0;
    while let Some(next) = block.as_bytes()[at..].iter().position(|&byte| is_telling(byte)) {
        at = painter.step(at + next);
    }
    painter.classes
}

/// Whether markup or an address may begin with `byte`: nine in ten are told from it by one look each.
fn is_telling(byte: u8) -> bool {
    const TELLING: [bool; 256] = {
        let (mut telling, mut at) = ([false; 256], 0);
        let bytes = b"\\`*_~![]<&hfw";
        while at < bytes.len() {
            telling[bytes[at] as usize] = true;
            at += 1;
        }
        telling
    };
    TELLING[usize::from(byte)]
}

/// A bracket that may open a link.
struct Bracket {
    at: usize,
    image: bool,
}

struct Painter<'t> {
    text: &'t str,
    classes: Vec<Class>,
    brackets: Vec<Bracket>,
    /// The lengths of runs of backticks that nothing closes any more, as bits.
    unclosed_ticks: u64,
    unclosed_comment: bool,
}

impl Painter<'_> {
    fn paint(&mut self, range: Range<usize>, class: Class) {
        self.classes[range].fill(class);
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Reads what is at `at`; where to go on.
    fn step(&mut self, at: usize) -> usize {
        if self.classes[at] == Class::Alone {
            return at + 1;
        }
        let read = match self.text.as_bytes()[at] {
            b'\\' => self.escape(at),
            b'`' => Some(self.code(at)),
            b'*' | b'_' | b'~' => Some(self.emphasis(at)),
            b'!' if self.byte(at + 1) == Some(b'[') => Some(self.open(at, true)),
            b'[' => self.footnote(at).or_else(|| Some(self.open(at, false))),
            b']' => self.close(at),
            b'<' => self.tag(at),
            b'&' => self.entity(at),
            b'h' | b'f' if self.byte(at + 1) == Some(b't') => self.url(at),
            b'w' if self.byte(at + 1) == Some(b'w') => self.url(at),
            _ => None,
        };
        read.unwrap_or(at + 1)
    }

    fn escape(&mut self, at: usize) -> Option<usize> {
        match self.byte(at + 1)? {
            b'\n' | b'\r' => self.paint(at..at + 1, Class::Alone),
            byte if byte.is_ascii_punctuation() => self.paint(at..at + 1, Class::Opening),
            _ => return None,
        }
        Some(at + 2)
    }

    /// A code span, closed by as many backticks as open it.
    fn code(&mut self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let run = |at: usize| bytes[at..].iter().take_while(|&&byte| byte == b'`').count();
        let len = run(at);
        let mut close = at + len;
        if len > TICKS || self.unclosed_ticks >> len & 1 == 1 {
            return close;
        }
        while let Some(found) = memchr::memchr(b'`', &bytes[close..]) {
            close += found;
            let closing = run(close);
            close += closing;
            if closing == len {
                self.paint_text(at..close, Class::Whole);
                return close;
            }
        }
        self.unclosed_ticks |= 1 << len;
        at + len
    }

    /// Paints what is shown in `range`.
    fn paint_text(&mut self, range: Range<usize>, class: Class) {
        for of_byte in &mut self.classes[range] {
            if matches!(of_byte, Class::Plain | Class::Whole) {
                *of_byte = class;
            }
        }
    }

    /// A run of marks that open or close emphasis by what stands around them.
    fn emphasis(&mut self, at: usize) -> usize {
        let mark = self.text.as_bytes()[at];
        let rest = &self.text[at..];
        let len = rest.bytes().take_while(|&byte| byte == mark).count();
        let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        let is_mark = |c: Option<char>| c.is_some_and(|c| !letter::is_alphanumeric(c));
        let before = self.text[..at].chars().next_back();
        let after = rest[len..].chars().next();
        let opens = !is_space(after) && (!is_mark(after) || is_mark(before) || is_space(before));
        let closes = !is_space(before) && (!is_mark(before) || is_mark(after) || is_space(after));
        // Underscores inside a word, and single tildes, are text.
        let literal = mark == b'_' && opens && closes && !is_mark(before) && !is_mark(after)
            || mark == b'~' && len != 2;
        if !literal && closes {
            self.paint(at..at + len, Class::Closing);
        } else if !literal && opens {
            self.paint(at..at + len, Class::Opening);
        }
        at + len
    }

    /// A reference to a footnote: *\[^1\]*.
    fn footnote(&mut self, at: usize) -> Option<usize> {
        let name = self.text.as_bytes()[at..].strip_prefix(b"[^")?;
        let ends = |byte: &u8| matches!(byte, b']' | b'[') || byte.is_ascii_whitespace();
        let len = name.iter().take(NAME).position(ends).filter(|&len| name[len] == b']')?;
        self.paint(at..at + len + 3, Class::Closing);
        Some(at + len + 3)
    }

    fn open(&mut self, at: usize, image: bool) -> usize {
        if self.brackets.len() == DEPTH {
            self.brackets.remove(0);
        }
        self.brackets.push(Bracket { at, image });
        at + 1 + usize::from(image)
    }

    /// The end of a link or image, if a target follows.
    fn close(&mut self, at: usize) -> Option<usize> {
        let Bracket { at: open, image } = self.brackets.pop()?;
        let end = match self.byte(at + 1)? {
            b'(' => target::inline(self.text.as_bytes(), at + 2)?,
            b'[' => target::reference(self.text.as_bytes(), at + 2)?,
            _ => return None,
        };
        if image {
            self.paint(open..end, Class::Alone);
            return Some(end);
        }
        // No sentence ends inside a label, but at its end one may.
        let label = self.text[open + 1..at].trim_end_matches(|c: char| !letter::is_alphanumeric(c));
        self.paint_text(open + 1..open + 1 + label.len(), Class::Label);
        self.paint(open..open + 1, Class::Opening);
        self.paint(at..end, Class::Closing);
        // Links hold no links.
        self.brackets.retain(|bracket| bracket.image);
        Some(end)
    }

    /// A comment, an HTML tag or a URL in angle brackets.
    fn tag(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        if rest.starts_with("<!--") {
            return self.comment(at);
        }
        let len = 1 + rest[1..].find(['<', '>']).filter(|&len| rest.as_bytes()[1 + len] == b'>')?;
        let body = &rest[1..len];
        let name = body.strip_prefix('/').unwrap_or(body);
        let letters =
            name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
        let behind = &name[letters..];
        let class = if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        } else if !body.contains(char::is_whitespace) && behind.contains([':', '@']) {
            Class::Opaque
        } else if !behind.is_empty() && !behind.starts_with([' ', '\t', '\n', '\r', '/']) {
            return None;
        } else if matches!(&name[..letters], "br" | "img" | "hr") {
            Class::Alone
        } else if body.starts_with('/') {
            Class::Closing
        } else {
            Class::Opening
        };
        self.paint(at..at + len + 1, class);
        Some(at + len + 1)
    }

    fn comment(&mut self, at: usize) -> Option<usize> {
        if self.unclosed_comment {
            return None;
        }
        let Some(len) = self.text[at..].find("-->") else {
            self.unclosed_comment = true;
            return None;
        };
        self.paint(at..at + len + 3, Class::Alone);
        Some(at + len + 3)
    }

    fn entity(&mut self, at: usize) -> Option<usize> {
        let name = &self.text.as_bytes()[at + 1..];
        let inner = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'#';
        let len = name.iter().take(NAME).take_while(inner).count();
        if len == 0 || name.get(len) != Some(&b';') {
            return None;
        }
        self.paint(at..at + len + 2, Class::Opaque);
        Some(at + len + 2)
    }

    /// A URL in the text, without the punctuation behind it.
    fn url(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text[at..];
        let scheme = ["http://", "https://", "ftp://", "www."]
            .into_iter()
            .find(|scheme| rest.starts_with(scheme))?;
        if self.text[..at].chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric()) {
            return None;
        }
        let mut depth = 0_usize;
        let ends = |byte: u8| {
            match byte {
                b'(' => depth += 1,
                b')' if depth == 0 => return true,
                b')' => depth -= 1,
                _ => {}
            }
            !byte.is_ascii_graphic() || b"<>[]\"`|\\".contains(&byte)
        };
        let len = rest.bytes().position(ends).unwrap_or(rest.len());
        let len = rest[..len].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
        let len = len.len();
        if len <= scheme.len() {
            return None;
        }
        self.paint(at..at + len, Class::Opaque);
        Some(at + len)
    }
}
