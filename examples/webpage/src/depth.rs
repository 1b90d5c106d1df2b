//! How deep the elements of a page are nested, told while it is read.

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, LocalName, Namespace, QualName, parse_document};
use std::borrow::Cow;
use std::cell::{Cell, Ref, RefCell};

/// Elements within elements that are read, as many as Chromium nests. Finding the article takes a time
/// that grows with the depth of every element: at this one some three seconds a megabyte, in a page of
/// the usual few dozen a tenth of one.
pub(crate) const DEEPEST: usize = 512;
/// So many bytes are parsed between two looks at the depth.
const PIECE: usize = 4096;

/// Whether elements are nested deeper than [`DEEPEST`], as the parser of browsers nests them. Stops where
/// they are, so that it takes a time linear in the page.
pub(crate) fn is_too_deep(html: &str) -> bool {
    let mut parser = parse_document(Nesting::default(), html5ever::ParseOpts::default());
    let mut rest = html;
    while !rest.is_empty() && !parser.tokenizer.sink.sink.is_too_deep.get() {
        let (piece, behind) = rest.split_at(rest.floor_char_boundary(PIECE.min(rest.len())));
        parser.process(StrTendril::from(piece));
        rest = behind;
    }
    parser.finish()
}

/// The names and parents of a page's nodes, the document first.
struct Nesting {
    nodes: RefCell<Vec<Node>>,
    is_too_deep: Cell<bool>,
}

struct Node {
    name: QualName,
    parent: Option<usize>,
    children: Vec<usize>,
}

impl Default for Nesting {
    fn default() -> Self {
        let document = Node { name: nameless(), parent: None, children: Vec::new() };
        Self { nodes: RefCell::new(vec![document]), is_too_deep: Cell::new(false) }
    }
}

impl Nesting {
    fn create(&self, name: QualName) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { name, parent: None, children: Vec::new() });
        nodes.len() - 1
    }

    fn put(&self, parent: usize, child: &NodeOrText<usize>) {
        let &NodeOrText::AppendNode(child) = child else { return };
        self.remove_from_parent(&child);
        let mut nodes = self.nodes.borrow_mut();
        nodes[child].parent = Some(parent);
        nodes[parent].children.push(child);
        let mut above = Some(parent);
        let depth = std::iter::from_fn(|| {
            above = nodes[above?].parent;
            above
        });
        // Looks up only so far as it matters.
        if depth.take(DEEPEST).count() == DEEPEST {
            self.is_too_deep.set(true);
        }
    }

    fn parent(&self, node: usize) -> Option<usize> {
        self.nodes.borrow()[node].parent
    }
}

/// For the document and its comments, which are not asked for one.
fn nameless() -> QualName {
    QualName::new(None, Namespace::default(), LocalName::default())
}

impl TreeSink for Nesting {
    type Handle = usize;
    type Output = bool;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> bool {
        self.is_too_deep.get()
    }

    fn get_document(&self) -> usize {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a usize) -> Ref<'a, QualName> {
        Ref::map(self.nodes.borrow(), |nodes| &nodes[*target].name)
    }

    fn create_element(&self, name: QualName, _: Vec<Attribute>, _: ElementFlags) -> usize {
        self.create(name)
    }

    fn create_comment(&self, _: StrTendril) -> usize {
        self.create(nameless())
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.create(nameless())
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        self.put(*parent, &child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &usize,
        previous: &usize,
        child: NodeOrText<usize>,
    ) {
        self.put(self.parent(*element).unwrap_or(*previous), &child);
    }

    fn append_before_sibling(&self, sibling: &usize, child: NodeOrText<usize>) {
        // Only the depth matters, not the order.
        if let Some(parent) = self.parent(*sibling) {
            self.put(parent, &child);
        }
    }

    fn remove_from_parent(&self, target: &usize) {
        let mut nodes = self.nodes.borrow_mut();
        if let Some(parent) = nodes[*target].parent.take() {
            let children = &mut nodes[parent].children;
            // What is moved came last.
            if let Some(at) = children.iter().rposition(|child| child == target) {
                children.remove(at);
            }
        }
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        let children = std::mem::take(&mut self.nodes.borrow_mut()[*node].children);
        for child in children {
            self.nodes.borrow_mut()[child].parent = None;
            self.put(*new_parent, &NodeOrText::AppendNode(child));
        }
    }

    fn get_template_contents(&self, target: &usize) -> usize {
        *target
    }

    fn same_node(&self, a: &usize, b: &usize) -> bool {
        a == b
    }

    fn parse_error(&self, _: Cow<'static, str>) {}
    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}
    fn set_quirks_mode(&self, _: QuirksMode) {}
    fn add_attrs_if_missing(&self, _: &usize, _: Vec<Attribute>) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: bool) {
        assert_eq!(is_too_deep(html), expected, "{}", &html[..html.len().min(80)]);
    }

    #[test]
    fn counts_elements_within_elements() {
        // `html` and `body` stand around them.
        let most = DEEPEST - 2;
        check(&"<div>".repeat(most), false);
        check(&"<div>".repeat(most + 1), true);
        check(&"<div>Hujan.</div>".repeat(10 * DEEPEST), false);
        check(&("<div>".repeat(most) + &"</div>".repeat(most)).repeat(9), false);
    }

    #[test]
    fn knows_which_elements_end_without_a_tag() {
        for one in
            ["<p>Hujan.", "<li>Hujan.", "<br>", "<img src=a.png>", "<tr><td>Hujan.", "<option>a"]
        {
            check(&format!("<ul><table>{}", one.repeat(10 * DEEPEST)), false);
        }
        let drawing = format!("<svg>{}</svg>", "<path d='M0 0'/>".repeat(10 * DEEPEST));
        check(&drawing, false);
    }

    #[test]
    fn is_not_led_astray_by_tags_that_end_nothing() {
        let many = 10 * DEEPEST;
        check(&"<div/>".repeat(many), true);
        check(&"<div></span>".repeat(many), true);
        // The cell of a table keeps the ends of elements around it out.
        check(&format!("<div>{}", "<div><table><td></div>".repeat(many)), true);
        // What is bold goes on in the next paragraph.
        let bold: Vec<String> = (0..many).map(|i| format!("<p><b id={i}>Hujan.")).collect();
        check(&bold.concat(), true);
        // It is put before the table.
        check(&format!("<table>{}", "<div>".repeat(many)), true);
    }
}
