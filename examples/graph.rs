//! Writes the sentence graph: `cargo run --release --features petgraph --example graph -- FILE --to graphml`.
//!
//! DOT goes to Graphviz, `GraphML` to Gephi, yEd or networkx. Without a file it reads standard
//! input, and a sample article if that is empty or a terminal; `-` is standard input. Nodes are sentences and headings, numbered from 0.

mod cli;

use clap::{Parser, ValueEnum};
use petgraph::graph::UnGraph;
use petgraph::visit::EdgeRef;
use ringkas::Explanation;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

const SAMPLE: &str = include_str!("texts/id.txt");
/// A label has at most so many words …
const LABEL_WORDS: usize = 8;
/// … and characters, for languages without spaces.
const LABEL_CHARS: usize = 60;

/// Writes the graph of the sentences of a text.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Options {
    /// The text; `-` is standard input, `.md` and `.markdown` are Markdown
    file: Option<PathBuf>,
    /// How the graph is written
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Output::Dot)]
    to: Output,
    /// Only edges of more than this weight
    #[arg(long, value_name = "W", default_value_t = 0.0, value_parser = weight)]
    min_weight: f64,
    #[command(flatten)]
    reading: cli::reading::Reading,
}

#[derive(Clone, Copy, ValueEnum)]
enum Output {
    /// For Graphviz
    Dot,
    /// XML, for most other programs
    Graphml,
}

fn main() -> ExitCode {
    cli::run("graph", run)
}

fn run(options: &Options) -> io::Result<ExitCode> {
    let Options { file, reading, .. } = options;
    let text = match file {
        Some(file) => Some(reading.read("graph", file)?),
        None => reading.unnamed("graph")?,
    };
    let ranking = reading.summarizer(file.as_deref()).rank(text.as_deref().unwrap_or(SAMPLE));
    let graph = ranking.graph(options.min_weight);
    let sentences = ranking.explain(0);
    let mut out = BufWriter::new(cli::screen::Screen::new());
    match options.to {
        Output::Dot => write_dot(&mut out, &graph, &sentences)?,
        Output::Graphml => write_graphml(&mut out, &graph, &sentences)?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn write_dot(
    out: &mut impl Write,
    graph: &UnGraph<usize, f64>,
    sentences: &[Explanation<'_>],
) -> io::Result<()> {
    writeln!(out, "graph sentences {{\n  node [shape=box]")?;
    for &number in graph.node_weights() {
        let sentence = &sentences[number].sentence;
        let label = label(sentence.text).replace('\\', "\\\\").replace('"', "\\\"");
        writeln!(out, "  n{number} [label=\"{label}\", score={:.6}]", sentence.score)?;
    }
    for edge in graph.edge_references() {
        let (i, j) = (graph[edge.source()], graph[edge.target()]);
        writeln!(out, "  n{i} -- n{j} [weight={:.6}]", edge.weight())?;
    }
    writeln!(out, "}}")
}

fn write_graphml(
    out: &mut impl Write,
    graph: &UnGraph<usize, f64>,
    sentences: &[Explanation<'_>],
) -> io::Result<()> {
    writeln!(
        out,
        r#"<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="score" for="node" attr.name="score" attr.type="double"/>
  <key id="weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph id="sentences" edgedefault="undirected">"#
    )?;
    for &number in graph.node_weights() {
        let sentence = &sentences[number].sentence;
        let (label, score) = (xml(&label(sentence.text)), sentence.score);
        writeln!(
            out,
            r#"    <node id="n{number}"><data key="label">{label}</data><data key="score">{score:.6}</data></node>"#
        )?;
    }
    for edge in graph.edge_references() {
        let (i, j) = (graph[edge.source()], graph[edge.target()]);
        writeln!(
            out,
            r#"    <edge source="n{i}" target="n{j}"><data key="weight">{:.6}</data></edge>"#,
            edge.weight()
        )?;
    }
    writeln!(out, "  </graph>\n</graphml>")
}

/// The first words of a sentence in one line.
fn label(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let start = words[..words.len().min(LABEL_WORDS)].join(" ");
    let cut: String = start.chars().take(LABEL_CHARS).collect();
    let is_whole = words.len() <= LABEL_WORDS && cut.len() == start.len();
    // XML has no control characters, and a label no use for them.
    let printable =
        cut.replace(|c: char| c.is_control() || c == '\u{fffe}' || c == '\u{ffff}', "\u{fffd}");
    if is_whole { printable } else { printable + "…" }
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn weight(value: &str) -> Result<f64, String> {
    let weight = value.parse().ok().filter(|&weight: &f64| weight >= 0.0);
    weight.ok_or_else(|| "not a number of 0 or more".to_owned())
}
