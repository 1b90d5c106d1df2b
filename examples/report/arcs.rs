//! The drawing of the sentence graph: the best sentences on a line, arcs between those alike.

use crate::html::Escaped;
use crate::view::View;
use ringkas::Edge;
use std::f64::consts::FRAC_1_PI;
use std::fmt::{self, Write};

/// So many sentences are drawn …
const NODES: usize = 40;
/// … and so many edges.
const ARCS: usize = 60;
/// Between two sentences.
const STEP: f64 = 17.0;
/// Around the drawing.
const MARGIN: f64 = 16.0;
/// Below the line, for the numbers.
const FOOT: f64 = 46.0;
/// The widest arc is as many times higher than a half circle.
const FLATNESS: f64 = 0.75;
/// A tip of a node has at most so many characters.
const TIP_CHARS: usize = 80;

/// The drawing as SVG.
#[expect(clippy::too_many_lines, reason = "one drawing, in the order of its elements")]
pub(crate) fn arcs(view: &View<'_>) -> Result<String, fmt::Error> {
    let nodes: Vec<usize> = (0..)
        .zip(&view.explanations)
        .filter(|(_, explanation)| explanation.sentence.rank < NODES.min(view.ranked))
        .map(|(number, _)| number)
        .collect();
    let column = |number: usize| nodes.binary_search(&number).ok();
    let mut edges: Vec<&Edge> = view
        .edges
        .iter()
        .filter(|edge| column(edge.i).is_some() && column(edge.j).is_some())
        .collect();
    edges.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    edges.truncate(ARCS);
    let strongest = edges.first().map_or(1.0, |edge| edge.weight);

    let width = 2.0 * MARGIN + STEP * nodes.len().saturating_sub(1) as f64;
    // From where the script starts.
    let x = |column: usize| {
        let from_start = MARGIN + STEP * column as f64;
        if view.is_rtl() { width - from_start } else { from_start }
    };
    let spans = edges.iter().filter_map(|edge| Some(column(edge.j)? - column(edge.i)?));
    let line = MARGIN + FLATNESS * STEP / 2.0 * spans.max().unwrap_or(0) as f64;
    let height = line + FOOT;
    let sweep = u8::from(!view.is_rtl());
    let mut out = String::new();
    writeln!(
        out,
        "<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"group\" \
         aria-label=\"Arcs between the best sentences\">"
    )?;
    for edge in &edges {
        let (Some(i), Some(j)) = (column(edge.i), column(edge.j)) else { continue };
        let radius = STEP / 2.0 * (j - i) as f64;
        writeln!(
            out,
            "<path data-i=\"{}\" data-j=\"{}\" d=\"M{} {line}A{radius} {} 0 0 {sweep} {} {line}\" \
             stroke-width=\"{:.1}\"/>",
            edge.i,
            edge.j,
            x(i),
            FLATNESS * radius,
            x(j),
            0.5 + 3.5 * edge.weight / strongest
        )?;
    }
    for (i, &number) in nodes.iter().enumerate() {
        let sentence = view.explanations[number].sentence;
        // The area goes by the score.
        let radius = 8.0 * (sentence.score / view.best() + FRAC_1_PI.powi(2)).sqrt().min(1.0);
        let on = if view.is_first_chosen(number) { " class=\"on\"" } else { "" };
        let tip: String = sentence.text.chars().take(TIP_CHARS).collect();
        writeln!(
            out,
            "<a id=\"g{number}\" href=\"#s{number}\"{on}><title>{label}: {}</title>\
             <circle cx=\"{x}\" cy=\"{line}\" r=\"{radius:.1}\"/>\
             <text transform=\"translate({tx} {ty})rotate(90)\">{label}</text></a>",
            Escaped(&tip),
            label = number + 1,
            x = x(i),
            tx = x(i) - 4.0,
            ty = line + 12.0,
        )?;
    }
    writeln!(out, "</svg>")?;
    Ok(out)
}
