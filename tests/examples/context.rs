//! `context`: what several files say of a question.

use super::*;

/// The sentences that `context --to json` writes.
#[track_caller]
fn context(question: &str, args: &[&str]) -> Value {
    let args = [&[question], args, &["--to", "json"]].concat();
    let has_file = args.iter().any(|arg| arg.contains(".txt"));
    let written =
        if has_file { output("context", &args, b"") } else { sample_output("context", &args) };
    serde_json::from_str(&written).expect("it is JSON")
}

#[test]
fn context_keeps_its_budget_and_writes_text_as_json() {
    let question = "What does it cost to mend something that broke?";
    assert_eq!(
        sample_output("context", &[]),
        sample_output("context", &[question, "--tokens=300"])
    );
    for max in [100, 300, 1000] {
        let tokens = max.to_string();
        let chosen = context(question, &["--tokens", &tokens, "--least-relevance=0"]);
        let shown =
            sample_output("context", &[question, "--tokens", &tokens, "--least-relevance=0"]);
        let used = shown.len().div_ceil(4);
        assert!(used <= max && used * 5 > max * 4, "{max}: {used}");
        let shown: Vec<&str> = shown.lines().filter(|line| !line.is_empty()).collect();
        let expected: Vec<String> = (1..)
            .zip(sentences(&chosen))
            .map(|(i, sentence)| {
                let (file, text) = (string(sentence, "file"), string(sentence, "text"));
                let (start, end) = (number(sentence, "start"), number(sentence, "end"));
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                format!("[{i}] {file} {start}..{end}  {text}")
            })
            .collect();
        assert_eq!(shown, expected);
    }
    assert_eq!(sample_output("context", &[question, "--tokens=0"]), "");
}

#[test]
fn context_is_within_its_tokens_with_all_that_it_prints() {
    let long = file(&format!("context-{}.txt", "long".repeat(40)), ENGLISH);
    let short = file("c.txt", ENGLISH.replace("bread", "bread and bridges").repeat(30));
    for max in [1, 20, 40, 59, 77, 120, 300] {
        let tokens = format!("--tokens={max}");
        let args = ["bridge, bread, library", &long, &short, &tokens];
        let Output { status, stdout, stderr } = run("context", &args, b"");
        assert!(status.success() && stdout.len().div_ceil(4) <= max, "{max}: {}", stdout.len());
        let note = if stdout.is_empty() {
            "context: too few tokens for \"bridge, bread, library\"\n"
        } else {
            ""
        };
        assert_eq!(String::from_utf8_lossy(&stderr), note);
        assert_eq!(stdout.is_empty(), max < 40, "{max}");
    }
}

#[test]
fn context_tells_where_each_sentence_stands_and_gives_none_twice() {
    // The last holds the first again, with a line break in a sentence.
    let wrapped = format!("Angin bertiup.\n{}", INDONESIAN.replace("meluap dan", "meluap\ndan"));
    let contents = [INDONESIAN, "", "Harga beras naik. Petani menunggu musim panen.", &wrapped];
    let paths: Vec<String> =
        (0..).zip(contents).map(|(i, text)| file(&format!("context-{i}.txt"), text)).collect();
    let mut args: Vec<&str> = paths.iter().map(String::as_str).collect();
    args.extend(["--tokens=9999", "--least-relevance=0"]);
    let chosen = context("jembatan", &args);
    let mut last = (0, 0);
    for sentence in sentences(&chosen) {
        let document = paths.iter().position(|path| path == string(sentence, "file")).unwrap();
        assert_eq!(slice(contents[document], sentence), string(sentence, "text"));
        let place = (document, number(sentence, "end"));
        assert!(last < place, "{place:?} after {last:?}");
        last = place;
    }
    let found = texts(&chosen);
    assert_eq!(found.len(), 4 + 2 + 1);
    assert_eq!(found[6], "Angin bertiup.");
}

#[test]
fn context_fills_no_place_with_what_was_not_asked() {
    let question = "What does it cost to mend something that broke?";
    let few = texts(&context(question, &["--tokens=1000"])).len();
    let all = texts(&context(question, &["--tokens=1000", "--least-relevance=0"])).len();
    assert!(0 < few && few < all, "{few} of {all}");
    let asked = run("context", &["volcano", &file("context-none.txt", ENGLISH)], b"");
    assert!(asked.status.success() && asked.stdout.is_empty());
    assert_eq!(String::from_utf8_lossy(&asked.stderr), "context: nothing found for \"volcano\"\n");
}

#[test]
fn context_heeds_the_question() {
    let (id, en) = (file("context-id.txt", SAMPLE), file("context-en.txt", ENGLISH));
    for matter in MATTERS {
        let chosen = context(&format!("What about the {matter}?"), &[&en, "--tokens=60"]);
        assert!(texts(&chosen)[0].contains(matter), "{matter}: {chosen}");
    }
    for matter in ["pabrik tahu", "udang galah", "setrum"] {
        let chosen = context(&format!("Bagaimana dengan {matter}?"), &[&en, &id, "--tokens=60"]);
        assert!(texts(&chosen).iter().any(|text| text.contains(matter)), "{matter}: {chosen}");
        assert!(sentences(&chosen).iter().all(|sentence| string(sentence, "file") == id));
    }
}

#[test]
fn context_reads_markdown_as_what_it_shows() {
    let text = "# Backups\n\n> Wombat has never lost a file of **ours**.\n\n```\nwombat --lost file\n```\n";
    let markdown = file("context.md", text);
    for args in [&[markdown.as_str()][..], &[&file("marked.txt", text), "--format=markdown"]] {
        let found = output("context", &[&["lost a file"], args].concat(), b"");
        assert!(found.ends_with("Wombat has never lost a file of **ours**.\n"), "{found}");
        assert!(!found.contains("--lost"), "{found}");
    }
}
