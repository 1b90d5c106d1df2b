//! Pages as they are copied or scraped, with all that stands around their text, are summarized by what
//! they say.
//!
//! `pages/<code>_<kind>.txt` holds a page in the language of that code, a line `=====`, and what must
//! hold of it, one a line:
//!
//! - `never: …` stands in no sentence of a summary of one, three, five or as many sentences as there
//!   are rules `always`, of 60 words, or of half the sentences,
//! - `always: …` stands in a sentence that can be picked,
//! - `whole: …` is a sentence that can be picked, from its first character to its last,
//! - `keyword-never: …` is neither a keyword nor words of one,
//! - `open: …` should be `never`, but is picked yet. Once it is not, the rule is `never`.
//!
//! White space counts as one space, and the case of keywords for nothing.

use ringkas::{Budget, Ranking, Summarizer, Summary};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

struct Page {
    name: String,
    text: String,
    never: Vec<String>,
    always: Vec<String>,
    whole: Vec<String>,
    keyword_never: Vec<String>,
    open: Vec<String>,
}

impl Page {
    fn read(path: &Path) -> Self {
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let file = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let file = file.replace("\r\n", "\n");
        let (text, rules) = file.split_once("\n=====\n").expect("a page has rules");
        let mut page = Self {
            name,
            text: text.to_owned(),
            never: Vec::new(),
            always: Vec::new(),
            whole: Vec::new(),
            keyword_never: Vec::new(),
            open: Vec::new(),
        };
        for line in rules.lines() {
            let (rule, value) = line.split_once(": ").expect("a rule has a name");
            let rules = match rule {
                "never" => &mut page.never,
                "always" => &mut page.always,
                "whole" => &mut page.whole,
                "keyword-never" => &mut page.keyword_never,
                "open" => &mut page.open,
                _ => panic!("{}: no rule is named {rule}", page.name),
            };
            rules.push(value.to_owned());
        }
        page
    }

    /// What does not hold of the page, a line each.
    fn failures(&self) -> Vec<String> {
        let ranking = Summarizer::new().rank(&self.text);
        let all = ranking.summarize(usize::MAX);
        let code = all.language().code();
        let right = self.name.split('_').next() == Some(code);
        let mut failures: Vec<String> =
            (!right).then(|| format!("its language is not {code}")).into_iter().collect();
        failures.extend(self.wrong_picks(&ranking));
        let all = texts(&all);
        for always in &self.always {
            if !all.iter().any(|sentence| sentence.contains(always)) {
                failures.push(format!("always: {always}"));
            }
        }
        for whole in self.whole.iter().filter(|whole| !all.contains(whole)) {
            let half: String = whole.chars().skip(whole.chars().count() / 2).collect();
            let near = all.iter().find(|sentence| sentence.contains(&half));
            failures.push(format!("whole: {whole}\n    found {near:?}"));
        }
        for keyword in ranking.keywords(10) {
            let words = format!(" {} ", squeezed(keyword.text).to_lowercase());
            let is_in = |never: &&String| words.contains(&format!(" {never} "));
            failures.extend(
                self.keyword_never
                    .iter()
                    .find(is_in)
                    .map(|never| format!("keyword-never: {never}\n    in {}", keyword.text)),
            );
        }
        failures.iter().map(|failure| format!("{}: {failure}", self.name)).collect()
    }

    /// The sentences that are picked, each with the budget.
    fn picks(&self, ranking: &Ranking<'_>) -> Vec<(String, String)> {
        let counts = [1, 3, 5, self.always.len()].map(Budget::Sentences);
        let budgets = counts.into_iter().chain([Budget::Words(60), Budget::Ratio(0.5)]);
        let picks = |budget| {
            let name = format!("{budget:?}");
            texts(&ranking.summarize(budget)).into_iter().map(move |text| (text, name.clone()))
        };
        budgets.flat_map(picks).collect()
    }

    /// The sentences that are picked and may not be, each with what it holds and the budgets.
    fn wrong_picks(&self, ranking: &Ranking<'_>) -> Vec<String> {
        let picks = self.picks(ranking);
        let holds = |rule: &&String| picks.iter().any(|(sentence, _)| sentence.contains(*rule));
        let held = self.open.iter().filter(|open| !holds(open));
        let mut failures: Vec<String> =
            held.map(|open| format!("open: {open} is picked no more, so it is never")).collect();
        let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (sentence, budget) in &picks {
            let never = self.never.iter().map(String::as_str);
            let never: Vec<&str> = never.filter(|never| sentence.contains(never)).collect();
            if !never.is_empty() {
                let pick = format!("never: {}\n    in {sentence}", never.join(" | "));
                wrong.entry(pick).or_default().push(budget.clone());
            }
        }
        let line =
            |(pick, budgets): (_, Vec<String>)| format!("{pick}\n    by {}", budgets.join(", "));
        failures.extend(wrong.into_iter().map(line));
        failures
    }
}

/// With every run of white space as one space.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn texts(summary: &Summary<'_>) -> Vec<String> {
    summary.iter().map(|sentence| squeezed(sentence.text)).collect()
}

fn pages() -> Vec<Page> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<_> =
        entries.map(|entry| entry.expect("the entry can be read").path()).collect();
    paths.sort();
    paths.iter().map(|path| Page::read(path)).collect()
}

#[test]
fn are_summarized_by_what_they_say() {
    let pages = pages();
    assert!(pages.len() >= 20);
    let failures: Vec<String> = pages.iter().flat_map(Page::failures).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn hold_what_their_rules_speak_of() {
    for page in pages() {
        let text = squeezed(&page.text);
        for rule in page.never.iter().chain(&page.always).chain(&page.whole).chain(&page.open) {
            assert!(text.contains(rule), "{} does not hold {rule}", page.name);
        }
        let text = text.to_lowercase();
        for rule in &page.keyword_never {
            assert!(text.contains(rule), "{} does not hold {rule}", page.name);
        }
        assert!(page.always.len() > 5 && !page.never.is_empty() && !page.whole.is_empty());
        for never in &page.never {
            let own = page.always.iter().chain(&page.whole).find(|own| own.contains(never));
            assert_eq!(own, None, "{}: never and always", page.name);
        }
    }
}
