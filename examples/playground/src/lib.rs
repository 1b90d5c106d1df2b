//! A text to what the page shows of it: the body of the `report` example and what its script knows.
//!
//! The files of the report are compiled in from where they lie, so that both show the same.

#[path = "../../report/arcs.rs"]
mod arcs;
#[path = "../../report/body.rs"]
mod body;
#[path = "../../report/data.rs"]
mod data;
#[path = "../../../src/html.rs"]
mod html;
#[path = "../../cli/html.rs"]
mod html_page;
mod many;
mod memory;
#[path = "../../report/template.rs"]
mod template;
#[path = "../../report/view.rs"]
mod view;

use ringkas::{Format, Summarizer};
use serde_json::json;
use std::fmt;
use view::View;

/// The page puts in the text piece by piece, each of some so many bytes, and answers in between.
const PIECE: usize = 16 << 10;

/// One object as JSON: `body` is HTML without the text, `pieces` is the HTML of the text, `isPage` tells whether
/// the text is the source of a web page, `data` is as `data.rs` says it.
fn look(text: &str, sentences: usize, format: Format) -> Result<String, fmt::Error> {
    let ranking = Summarizer::new().format(format).rank(text);
    let view = View::new(text, &ranking, sentences);
    let html = json!({
        "body": body::body(&view, "")?,
        "pieces": body::text(&view, PIECE)?,
        "isPage": format == Format::Text && html_page::is_page(text),
    });
    let html = html.to_string();
    let open = html.strip_suffix('}').unwrap_or(&html);
    Ok(format!("{open},\"data\":{}}}", data::data(&view)?))
}
