//! `graph`: DOT and `GraphML`.

use super::*;

/// A text whose sentences hold what DOT and XML mark up with.
const MARKED: &str = "The \"old\" bridge\\path held <b>rain</b> & rain.\nThe bridge\\path held \
    \"rain\" again.\nRain & rain on the old bridge\u{7}.\nNobody slept.";

#[test]
fn graph_writes_dot() {
    let dot = output("graph", &["-"], MARKED.as_bytes());
    assert!(dot.starts_with("graph sentences {\n") && dot.ends_with("}\n"));
    let nodes: Vec<&str> = dot.lines().filter(|line| line.contains("label=")).collect();
    assert_eq!(nodes.len(), 4);
    assert!(nodes[0].contains(r#"label="The \"old\" bridge\\path held <b>rain</b> & rain.""#));
    for node in nodes {
        let bare = node.replace(r"\\", "").replace(r#"\""#, "");
        assert_eq!(bare.matches('"').count(), 2, "{node}");
        assert!(!bare.contains('\\') && !bare.contains(char::is_control), "{node}");
    }
    let weights = |dot: &str| -> Vec<f64> {
        let edges =
            dot.lines().filter_map(|line| line.split_once(" -- ")?.1.split_once("[weight="));
        edges.map(|(_, weight)| weight.trim_end_matches(']').parse().unwrap()).collect()
    };
    let all = weights(&dot);
    assert!(!all.is_empty() && all.iter().all(|&weight| weight > 0.0));
    let least = all.iter().copied().fold(f64::INFINITY, f64::min) + 1e-5;
    let fewer = output("graph", &["-", "--min-weight", &least.to_string()], MARKED.as_bytes());
    assert!(weights(&fewer).len() < all.len());
    check_refuses_option("graph", &["--min-weight", "nan"], "'nan'");
    check_ends_with_its_reader("graph", &["-"], INDONESIAN, true);
}

#[test]
fn graph_writes_graphml() {
    let xml = output("graph", &["-", "--to", "graphml"], MARKED.as_bytes());
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml "));
    assert!(xml.contains("&quot;old&quot; bridge\\path held &lt;b&gt;rain&lt;/b&gt; &amp; rain."));
    assert!(!xml.contains(|c: char| c.is_control() && c != '\n'));
    for tag in ["graphml", "graph", "node", "edge", "data"] {
        let starts = xml.matches(&format!("<{tag} ")).count();
        assert!(starts > 0 && starts == xml.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    let entities = ["&amp;", "&lt;", "&gt;", "&quot;"];
    let known: usize = entities.iter().map(|entity| xml.matches(entity).count()).sum();
    assert_eq!(xml.matches('&').count(), known);
    assert_eq!(xml.matches("<node id=\"n").count(), 4);
}
