//! What a line of Markdown begins with.

/// Names of HTML elements that begin a block wherever their tag begins a line (`CommonMark` 4.6).
const BLOCK_TAGS: [&str; 62] = [
    "address",
    "article",
    "aside",
    "base",
    "basefont",
    "blockquote",
    "body",
    "caption",
    "center",
    "col",
    "colgroup",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "iframe",
    "legend",
    "li",
    "link",
    "main",
    "menu",
    "menuitem",
    "nav",
    "noframes",
    "ol",
    "optgroup",
    "option",
    "p",
    "param",
    "search",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
];
/// Elements whose content is no Markdown, and what ends them.
const RAW_TAGS: [(&str, &str); 4] = [
    ("script", "</script>"),
    ("pre", "</pre>"),
    ("style", "</style>"),
    ("textarea", "</textarea>"),
];
/// A list number has at most this many digits (`CommonMark` 5.2).
const NUMBER_DIGITS: usize = 9;

/// A place in a line, with the column that tabs have brought it to.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'t> {
    text: &'t str,
    pub(super) at: usize,
    /// The end of the line.
    pub(super) end: usize,
    column: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str, at: usize, end: usize) -> Self {
        Self { text, at, end, column: 0 }
    }

    pub(super) fn rest(&self) -> &'t str {
        &self.text[self.at..self.end]
    }

    pub(super) fn is_blank(&self) -> bool {
        self.rest().trim().is_empty()
    }

    /// The columns of white space here.
    pub(super) fn indent(&self) -> usize {
        let mut cursor = *self;
        cursor.skip_indent(usize::MAX);
        cursor.column - self.column
    }

    /// Goes over at most `columns` of white space; a tab that sticks out goes as a whole.
    pub(super) fn skip_indent(&mut self, columns: usize) {
        let until = self.column.saturating_add(columns);
        let bytes = &self.text.as_bytes()[..self.end];
        while self.column < until {
            match bytes.get(self.at) {
                Some(b' ') => self.column += 1,
                Some(b'\t') => self.column += 4 - self.column % 4,
                _ => return,
            }
            self.at += 1;
        }
    }

    /// Goes over `bytes` bytes that are a column each.
    pub(super) fn advance(&mut self, bytes: usize) {
        self.at += bytes;
        self.column += bytes;
    }
}

/// A bullet or number that begins a list item.
pub(super) struct Marker {
    /// Without the white space behind it.
    pub(super) len: usize,
    /// Whether it may follow a line of text: an item that is numbered otherwise than 1, or empty,
    /// may not.
    pub(super) interrupts: bool,
}

/// The list marker that `line` begins with.
pub(super) fn marker(line: &str) -> Option<Marker> {
    let digits = line.bytes().take(NUMBER_DIGITS + 1).take_while(u8::is_ascii_digit).count();
    let len = match line.as_bytes().get(digits)? {
        b'-' | b'*' | b'+' if digits == 0 => 1,
        b'.' | b')' if (1..=NUMBER_DIGITS).contains(&digits) => digits + 1,
        _ => return None,
    };
    let rest = &line[len..];
    let spaced = rest.is_empty() || rest.starts_with([' ', '\t']);
    let first = digits == 0 || &line[..digits] == "1";
    let interrupts = first && !rest.trim().is_empty();
    spaced.then_some(Marker { len, interrupts })
}

/// The length of the box of a task: *\[x\] *.
pub(super) fn task(line: &str) -> Option<usize> {
    ["[ ] ", "[x] ", "[X] "].into_iter().find(|mark| line.starts_with(mark)).map(str::len)
}

/// The content of a heading with hashes: where it begins in `line`, and it.
pub(super) fn heading(line: &str) -> Option<(usize, &str)> {
    let hashes = line.bytes().take(7).take_while(|&byte| byte == b'#').count();
    let rest = &line[hashes..];
    if !(1..=6).contains(&hashes) || !(rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return None;
    }
    let content = rest.trim_end();
    let open = content.trim_end_matches('#');
    let closed = open.is_empty() || open.ends_with([' ', '\t']);
    Some((hashes, if closed { open.trim_end() } else { content }))
}

/// Whether `line` underlines a heading.
pub(super) fn is_underline(line: &str) -> bool {
    let line = line.trim_end();
    !line.is_empty() && ["=", "-"].into_iter().any(|mark| line.trim_end_matches(mark).is_empty())
}

/// Whether `line` is a thematic break.
pub(super) fn is_rule(line: &str) -> bool {
    let Some(&mark) = line.as_bytes().first().filter(|mark| b"-*_".contains(mark)) else {
        return false;
    };
    line.bytes().all(|byte| byte == mark || byte.is_ascii_whitespace())
        && line.bytes().filter(|&byte| byte == mark).count() >= 3
}

/// The mark and length of the fence that `line` opens.
pub(super) fn fence(line: &str) -> Option<(u8, usize)> {
    let &mark = line.as_bytes().first().filter(|mark| b"`~".contains(mark))?;
    let len = line.bytes().take_while(|&byte| byte == mark).count();
    (len >= 3 && (mark == b'~' || !line[len..].contains('`'))).then_some((mark, len))
}

/// Whether `line` closes a fence.
pub(super) fn closes_fence(line: &str, mark: u8, len: usize) -> bool {
    let line = line.trim_end();
    line.len() >= len && line.bytes().all(|byte| byte == mark)
}

/// Whether `line` parts the head of a table from its rows.
pub(super) fn is_delimiter_row(line: &str) -> bool {
    line.contains('|')
        && line.contains('-')
        && line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
}

/// What ends a block of HTML.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum HtmlEnd {
    BlankLine,
    /// The line that holds this.
    Mark(&'static str),
}

/// What ends the block of HTML that `line` begins, if it begins one; `in_text` if the line before
/// is text.
pub(super) fn html(line: &str, in_text: bool) -> Option<HtmlEnd> {
    let rest = line.strip_prefix('<')?;
    if rest.starts_with("!--") {
        return Some(HtmlEnd::Mark("-->"));
    } else if rest.starts_with('?') {
        return Some(HtmlEnd::Mark("?>"));
    }
    let declares = rest.strip_prefix('!').map(|name| name.starts_with(letter::is_alphabetic));
    if declares == Some(true) { Some(HtmlEnd::Mark(">")) } else { tag(rest, in_text) }
}

/// What ends the block of HTML that the tag before `rest` begins.
fn tag(rest: &str, in_text: bool) -> Option<HtmlEnd> {
    let name = rest.strip_prefix('/').unwrap_or(rest);
    let len = name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
    let (name, behind) = name.split_at(len);
    let ends = behind.is_empty() || behind.starts_with([' ', '\t', '>', '/']);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !ends {
        return None;
    }
    if let Some((_, end)) = RAW_TAGS.iter().find(|(raw, _)| name.eq_ignore_ascii_case(raw)) {
        return Some(HtmlEnd::Mark(end));
    }
    let block = BLOCK_TAGS.iter().any(|block| name.eq_ignore_ascii_case(block));
    // Any other tag begins a block where it has the line for itself.
    let behind = behind.trim_end();
    let alone = || !in_text && behind.find('>').is_some_and(|end| end + 1 == behind.len());
    (block || alone()).then_some(HtmlEnd::BlankLine)
}

/// Whether `line` is a link reference definition: *\[id\]: url*.
pub(super) fn is_definition(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('[') else { return false };
    let Some(close) = rest.find(['[', ']']).filter(|&close| close > 0) else { return false };
    rest[close..]
        .strip_prefix("]:")
        .is_some_and(|target| target.split_whitespace().next().is_some() && is_target(target))
}

/// Whether `line` begins a footnote: *\[^1\]: text*.
pub(super) fn is_footnote(line: &str) -> bool {
    let Some(rest) = line.strip_prefix("[^") else { return false };
    rest.find(char::is_whitespace)
        .is_some_and(|space| space > 2 && rest[..space].find("]:") == Some(space - 2))
}

/// Whether `line` is a target alone, or with a title in quotes or brackets.
fn is_target(line: &str) -> bool {
    let line = line.trim();
    let title = line.split_once(char::is_whitespace).map_or("", |(_, title)| title.trim_start());
    title.is_empty() || title.starts_with(['"', '\'', '('])
}

/// Whether `line` is the label of an alert: *\[!NOTE\]*.
pub(super) fn is_alert(line: &str) -> bool {
    let label = line.trim_end().strip_prefix("[!").and_then(|rest| rest.strip_suffix(']'));
    label.is_some_and(|label| label.bytes().all(|byte| byte.is_ascii_alphabetic()))
}
use crate::letter;
