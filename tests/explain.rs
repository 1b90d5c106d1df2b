//! What a ranking says of itself is so.

use ringkas::{Budget, Fate, Lean, Ranking, Similarity, Summarizer, Summary};

const ARTICLES: [&str; 4] = [
    include_str!("../examples/texts/id.txt"),
    include_str!("../examples/texts/en.txt"),
    include_str!("../examples/texts/zh.txt"),
    include_str!("../examples/texts/en_hard_wrapped.txt"),
];

fn summarizers() -> [Summarizer; 5] {
    [
        Summarizer::new(),
        Summarizer::text_rank(),
        Summarizer::lex_rank(),
        Summarizer::bm25_text_rank(),
        Summarizer::new().query("air, water").title("river"),
    ]
}

fn texts<'t>(summary: &Summary<'t>) -> Vec<&'t str> {
    summary.iter().map(|sentence| sentence.text).collect()
}

#[test]
fn factors_multiply_up_to_scores() {
    for text in ARTICLES {
        for summarizer in summarizers() {
            let ranking = summarizer.rank(text);
            for explanation in ranking.explain(3) {
                let Some(factors) = explanation.factors else {
                    assert_eq!(explanation.sentence.score.to_bits(), 0);
                    continue;
                };
                let score = explanation.sentence.score;
                assert!((factors.product() - score).abs() <= 1e-12 * score, "{explanation:?}");
                assert!(factors.centrality >= 0.0 && factors.lead > 0.0 && factors.title >= 1.0);
                assert!(factors.length <= 1.0 && factors.quotation <= 1.0 && factors.query >= 1.0);
            }
        }
    }
}

#[test]
fn factors_of_texts_without_words_say_nothing() {
    for explanation in Summarizer::new().rank("…\n\n🙂").explain(1) {
        let factors = explanation.factors.expect("there is nothing else to pick");
        assert_eq!(
            (factors.centrality, factors.length, explanation.sentence.score),
            (0.5, 1.0, 0.5)
        );
    }
}

#[test]
fn fates_are_those_of_the_summary() {
    let text = "Head Line\n\nRain fell on the hills all night and all day. The river rose by three \
                metres and more. The river rose by three metres and more. Bakers in town slept \
                through all of it.\n\nRead also: Ten storms\n";
    let ranking = Summarizer::new().rank(text);
    for n in 0..6 {
        let explanations = ranking.explain(n);
        assert_eq!(explanations.len(), 6);
        let chosen: Vec<&str> = explanations
            .iter()
            .filter(|explanation| explanation.fate.is_chosen())
            .map(|explanation| explanation.sentence.text)
            .collect();
        assert_eq!(chosen, texts(&ranking.summarize(n)));
        assert_eq!(explanations[0].fate, Fate::SetAside);
        assert_eq!(explanations[5].fate, Fate::SetAside);
    }
    assert_eq!(ranking.explain(2)[3].fate, Fate::Repeats(2));
    let chars: Vec<Fate> = ranking.explain(Budget::Chars(1)).iter().map(|one| one.fate).collect();
    assert_eq!(chars.iter().filter(|&&fate| fate == Fate::Chosen).count(), 1);
    let markdown = "```\ncode\n```\n\n| a |\n|---|\n| b |\n\nRain fell.\n\n…\n";
    let ranking = Summarizer::new().format(ringkas::Format::Markdown).rank(markdown);
    let fates: Vec<Fate> = ranking.explain(1).iter().map(|one| one.fate).collect();
    assert_eq!(fates, [Fate::SetAside, Fate::SetAside, Fate::Chosen, Fate::NoWords]);
}

#[test]
fn edges_and_voters_agree() {
    for text in ARTICLES {
        for summarizer in summarizers() {
            let ranking = summarizer.rank(text);
            let all = ranking.edges(usize::MAX);
            assert!(!all.is_empty() && all.is_sorted_by_key(|edge| (edge.i, edge.j)));
            let n = ranking.explain(0).len();
            for number in 0..n {
                let voters = ranking.voters(number, usize::MAX);
                assert!(voters.is_sorted_by(|a, b| a.weight >= b.weight));
                let mut of: Vec<usize> = voters.iter().map(|voter| voter.number).collect();
                of.sort_unstable();
                let other = |edge: &ringkas::Edge| match (edge.i, edge.j) {
                    (i, j) if i == number => Some(j),
                    (i, j) if j == number => Some(i),
                    _ => None,
                };
                let mut expected: Vec<usize> = all.iter().filter_map(other).collect();
                expected.sort_unstable();
                assert_eq!(of, expected);
                assert!(voters.iter().all(|voter| !voter.shared.is_empty()), "{voters:?}");
            }
            assert!(ranking.edges(1).len() <= n);
        }
    }
    let ranking = Summarizer::new().rank("Rain fell.");
    assert_eq!(ranking.voters(7, 3), []);
}

#[test]
fn diagnostics_tell_how_the_scores_settled() {
    for text in ARTICLES {
        for summarizer in summarizers() {
            let diagnostics = summarizer.rank(text).diagnostics();
            assert!(diagnostics.residual < 1e-5 && diagnostics.products < 40, "{diagnostics:?}");
            assert!(diagnostics.detection.confidence > 0.9 && diagnostics.terms > 50);
        }
    }
    let bm25 = Summarizer::bm25_text_rank().rank(ARTICLES[0]).diagnostics();
    assert_eq!(bm25.similarity, Similarity::Bm25);
    let empty: Ranking<'_> = Summarizer::new().rank("");
    assert_eq!((empty.diagnostics().spans, empty.explain(3).len()), (0, 0));
}

#[test]
fn scores_settle_where_two_sentences_vote_for_each_other_alone() {
    let text = "Storms rise.\nRivers rise.";
    let ranking = Summarizer::bm25_text_rank().lead_bias(0.0).query("river").rank(text);
    let diagnostics = ranking.diagnostics();
    assert!(diagnostics.residual < 1e-5 && diagnostics.products > 60, "{diagnostics:?}");
}

/// PageRank of the graph by the textbook, weights respected.
#[cfg(feature = "petgraph")]
fn page_rank(graph: &petgraph::graph::UnGraph<usize, f64>) -> Vec<f64> {
    use petgraph::visit::EdgeRef;
    let n = graph.node_count();
    let out = |node| graph.edges(node).map(|edge| *edge.weight()).sum::<f64>();
    let mut scores = vec![1.0 / n as f64; n];
    for _ in 0..200 {
        let mut next = vec![0.15 / n as f64; n];
        for node in graph.node_indices() {
            let score = 0.85 * scores[node.index()];
            if out(node) > 0.0 {
                for edge in graph.edges(node) {
                    next[edge.target().index()] += score * edge.weight() / out(node);
                }
            } else {
                for next in &mut next {
                    *next += score / n as f64;
                }
            }
        }
        scores = next;
    }
    scores
}

#[cfg(feature = "petgraph")]
#[test]
fn page_rank_of_the_graph_gives_the_scores() {
    for text in ARTICLES {
        for summarizer in [Summarizer::text_rank(), Summarizer::lex_rank()] {
            let ranking = summarizer.rank(text);
            let graph = ranking.graph(0.0);
            let scores = page_rank(&graph);
            let explanations = ranking.explain(0);
            assert_eq!(graph.node_count(), explanations.len());
            // Scores are roots of centralities, up to a unit.
            let roots = |i: usize| scores[i].sqrt();
            let picked: Vec<usize> =
                (0..scores.len()).filter(|&i| explanations[i].factors.is_some()).collect();
            let unit: f64 = picked.iter().map(|&i| roots(i)).sum();
            for i in picked {
                let score = explanations[i].sentence.score;
                assert!((roots(i) / unit - score).abs() < 1e-3 * score, "{i}");
            }
        }
    }
}

#[cfg(feature = "ndarray")]
#[test]
fn the_matrix_holds_what_the_edges_weigh() {
    let ranking = Summarizer::new().rank(ARTICLES[0]);
    let matrix = ranking.similarity_matrix().expect("an article is small");
    let edges = ranking.edges(usize::MAX);
    for edge in &edges {
        assert!((matrix[[edge.i, edge.j]] - edge.weight).abs() < 1e-12);
    }
    let above = matrix.indexed_iter().filter(|&((i, j), &weight)| i < j && weight > 0.0);
    assert_eq!(above.count(), edges.len());
    let long = "Rain fell. ".repeat(4097);
    let error = Summarizer::new().rank(&long).similarity_matrix().expect_err("it is too large");
    assert!(error.to_string().starts_with("4097 sentences are too many"), "{error}");
}

#[test]
fn a_sentence_tells_what_it_leans_on() {
    let text = "Nora Vale leads the ferry company of Port Ellery since May. However, the ferries were late \
                all summer. She has promised that the ferries of Port Ellery will run on time again. “We \
                need new engines. They will come in spring,” said Oakes. Why were they late?";
    let explanations = Summarizer::new().rank(text).explain(2);
    let leans: Vec<_> =
        explanations.iter().map(|one| one.leans.map(|leans| (leans.lean, leans.on))).collect();
    let expected = [
        None,
        Some((Lean::Connective, 0)),
        Some((Lean::Pronoun, 1)),
        Some((Lean::Quotation, 4)),
        Some((Lean::Quotation, 3)),
        Some((Lean::Pronoun, 3)), // sentence 4 has a pronoun itself
    ];
    assert_eq!(leans, expected);
    let cues = "1\n00:00:01,000 --> 00:00:03,400\nThe river of the valley rises in spring\n\n2\n00:00:03,600 --> 00:00:06,000\n\
                and floods all the lower fields.\n\n3\n00:00:06,200 --> 00:00:08,600\nThe farmers plant their corn in May.";
    let ranking = Summarizer::new().rank(cues);
    let leans = ranking.explain(2).into_iter().filter_map(|one| Some(one.leans?.lean));
    assert_eq!(leans.collect::<Vec<_>>(), [Lean::Parted, Lean::Parted]);
    assert_eq!(
        ranking.summarize(2).to_string(),
        "The river of the valley rises in spring and floods all the lower fields."
    );
    let published = Summarizer::text_rank().rank(text);
    assert!(published.explain(2).iter().all(|one| one.leans.is_none()));
}

#[test]
fn what_a_sentence_leans_on_comes_with_it() {
    let text = "Rain fell. The striker of Port Ellery, Bo Hale, signed a new contract with the club last \
                night. He will play for the club in Port Ellery until the end of the contract in May. Snow \
                fell on the hills. Ice came to the lake. Wind rose at sea.";
    let ranking = Summarizer::new().lead_bias(0.0).rank(text);
    for n in 1..6 {
        let explanations = ranking.explain(n);
        let chosen = |number: usize| explanations[number].fate.is_chosen();
        assert!(!chosen(2) || chosen(1), "{n}");
    }
    let fates: Vec<Fate> = ranking.explain(2).iter().map(|one| one.fate).collect();
    assert!(fates[1].is_chosen() && fates[2].is_chosen());
}
