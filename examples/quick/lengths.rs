//! A text ranked once and cut to several lengths, with reasons: `cargo run --example quick_lengths`.

use ringkas::{Budget, Summarizer};

const TEXT: &str = "\
# Swifts

Swifts nest under the roofs of the town hall every summer. Last year builders closed most of the \
holes where the swifts nest. So pupils hung forty nest boxes under the roofs of their school. The \
swifts took nine of the boxes in the first summer.";

fn main() {
    let ranking = Summarizer::new().format(ringkas::Format::Markdown).rank(TEXT);
    for budget in [Budget::Sentences(1), Budget::Words(30), Budget::Ratio(0.75)] {
        println!("{budget:?}: {}\n", ranking.summarize(budget));
    }
    for explanation in ranking.explain(2) {
        let (kind, fate) = (explanation.kind, explanation.fate);
        println!("{kind}, {fate:?}: {}", explanation.sentence.text);
    }
}
