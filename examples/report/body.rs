//! The page below its heading: the text itself, sentence by sentence, and what is made of its sentences.

use crate::arcs::arcs;
use crate::html::Escaped;
use crate::template::fill;
use crate::view::View;
use ringkas::{BlockKind, Explanation};
use std::fmt::{self, Write};
use std::mem;

const BODY: &str = include_str!("body.html");
/// What opens and closes a list.
const LIST: (&str, &str) = ("<ul>\n", "</ul>\n");
/// Steps of shade, from 0 for a score near nothing.
const SHADES: f64 = 9.0;
/// Bars in the strip at most.
const BARS: usize = 160;

/// All of it, around what [`text`] gave.
pub(crate) fn body(view: &View<'_>, text: &str) -> Result<String, fmt::Error> {
    let is_empty = view.explanations.is_empty();
    let values = [
        ("found", &found(view)[..]),
        ("hidden", if is_empty { " hidden" } else { "" }),
        ("direction", &view.direction()),
        ("long", if view.has_all_voters { "" } else { "long" }),
        ("lengths", &view.sets.len().max(1).to_string()),
        ("first", &(view.first + 1).to_string()),
        ("summary", &summary(view)?),
        ("strip", &strip(view)?),
        ("keywords", &keywords(view)?),
        ("arcs", &arcs(view)?),
        ("text", text),
    ];
    Ok(fill(BODY, &values))
}

/// What was found, in a sentence or two.
fn found(view: &View<'_>) -> String {
    let (all, ranked) = (view.explanations.len(), view.ranked);
    if all == 0 {
        return "There is no sentence: the text is empty.".to_owned();
    }
    let sentences = if ranked == 1 { "sentence" } else { "sentences" };
    let note = if view.has_all_voters {
        String::new()
    } else {
        let told = view.voters.len();
        format!(" The text is long: only the best {told} sentences say who voted for them.")
    };
    let language = view.language.name();
    format!("{language}, {ranked} {sentences}, {all} with headings and other lines.{note}")
}

/// The text in its paragraphs, in pieces of whole elements that end behind `most` bytes: at the next
/// sentence, even in a paragraph. Every sentence is a `span` with its number as `id` and its shade as
/// `class`.
pub(crate) fn text(view: &View<'_>, most: usize) -> Result<Vec<String>, fmt::Error> {
    let mut pieces = Vec::new();
    let mut out = String::new();
    let best = view.best();
    let mut is_list_open = false;
    let blocks = view.explanations.chunk_by(|a, b| a.sentence.block == b.sentence.block);
    let mut number = 0;
    for block in blocks {
        let kind = block[0].kind;
        if is_list_open != (kind == BlockKind::ListItem) {
            out.push_str(if is_list_open { LIST.1 } else { LIST.0 });
            is_list_open = !is_list_open;
        }
        let (open, close) = match kind {
            BlockKind::Heading => ("<h3>", "</h3>"),
            BlockKind::ListItem => ("<li>", "</li>"),
            BlockKind::Quote => ("<blockquote><p>", "</p></blockquote>"),
            BlockKind::Furniture => ("<p class=\"aside\">", "</p>"),
            BlockKind::Code | BlockKind::Table => ("<pre>", "</pre>"),
            _ => ("<p>", "</p>"),
        };
        let (list, end_of_list) = if is_list_open { LIST } else { ("", "") };
        out.push_str(open);
        let mut end = block[0].sentence.start;
        for explanation in block {
            if out.len() > most {
                out.extend([close, end_of_list]);
                pieces.push(mem::take(&mut out));
                out.extend([list, open]);
            } else if end < explanation.sentence.start {
                out.push(' ');
            }
            end = explanation.sentence.end;
            let class = class(view, explanation, number, best);
            write!(out, "<span id=\"s{number}\"{class}>{}</span>", view.html(number))?;
            number += 1;
        }
        out.push_str(close);
        out.push('\n');
    }
    if is_list_open {
        out.push_str(LIST.1);
    }
    pieces.push(out);
    Ok(pieces)
}

fn class(view: &View<'_>, explanation: &Explanation<'_>, number: usize, best: f64) -> String {
    if explanation.factors.is_none() {
        return " class=\"x\"".to_owned();
    }
    let shade = if best > 0.0 { explanation.sentence.score / best * SHADES } else { 0.0 };
    let on = if view.is_first_chosen(number) { " on" } else { "" };
    format!(" class=\"h{}{on}\"", shade.round())
}

/// The sentences of every summary as a list, of which those of the first one are seen.
pub(crate) fn summary(view: &View<'_>) -> Result<String, fmt::Error> {
    let mut out = String::new();
    for number in view.ever_chosen() {
        let hidden = if view.is_first_chosen(number) { "" } else { " hidden" };
        let text = view.html(number);
        writeln!(out, "<li id=\"l{number}\"{hidden}><a href=\"#s{number}\">{text}</a></li>")?;
    }
    Ok(out)
}

/// The text from start to end as a strip: a bar for every few sentences, as high as the best of
/// them, and a mark for every sentence chosen.
pub(crate) fn strip(view: &View<'_>) -> Result<String, fmt::Error> {
    let mut out = String::new();
    let length = view.text.len().max(1) as f64;
    let best = view.best();
    let mut bars = [0.0_f64; BARS];
    let at = |start: usize| start as f64 / length;
    for explanation in &view.explanations {
        let sentence = explanation.sentence;
        let (first, last) = (at(sentence.start) * BARS as f64, at(sentence.end) * BARS as f64);
        let range = first as usize..(last.ceil() as usize).clamp(first as usize + 1, BARS);
        for bar in &mut bars[range] {
            *bar = bar.max(if best > 0.0 { sentence.score / best } else { 0.0 });
        }
    }
    for bar in bars {
        write!(out, "<i style=\"height:{:.0}%\"></i>", 100.0 * bar)?;
    }
    out.push('\n');
    for number in view.ever_chosen() {
        let sentence = view.explanations[number].sentence;
        let hidden = if view.is_first_chosen(number) { "" } else { " hidden" };
        let (from, width) = (100.0 * at(sentence.start), 100.0 * at(sentence.end - sentence.start));
        writeln!(
            out,
            "<a id=\"m{number}\" href=\"#s{number}\" tabindex=\"-1\" title=\"Sentence {}\"{hidden} \
             style=\"inset-inline-start:{from:.2}%;width:max(5px,{width:.2}%)\"></a>",
            number + 1
        )?;
    }
    Ok(out)
}

/// The keywords, each leading to where it stands first.
pub(crate) fn keywords(view: &View<'_>) -> Result<String, fmt::Error> {
    let mut out = String::new();
    for keyword in &view.keywords {
        let start = keyword.spans.first().map_or(0, |span| span.start);
        let ends = |explanation: &Explanation<'_>| explanation.sentence.end <= start;
        let number = view.explanations.partition_point(ends);
        let text = keyword.text.split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(
            out,
            "<li style=\"--share:{:.0}%\"><a href=\"#s{number}\">{}</a> <small dir=\"ltr\">{} ×</small></li>",
            100.0 * keyword.score,
            Escaped(&text),
            keyword.count
        )?;
    }
    Ok(out)
}
