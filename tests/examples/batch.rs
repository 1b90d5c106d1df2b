//! `batch`: order, inputs, fields and ids.

use super::*;

#[test]
fn batch_answers_before_its_input_ends() {
    let mut child = example("batch").spawn().expect("the example starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
    let (sender, first) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut line = String::new();
        stdout.read_line(&mut line).expect("the example writes UTF-8");
        sender.send(line).expect("the test waits");
        stdout.read_to_string(&mut String::new()).expect("the example writes UTF-8");
    });
    for id in 0..2 * CHUNK_LINES {
        writeln!(stdin, "{}", json!({"id": id, "text": ""})).expect("the example reads");
    }
    let first = first.recv_timeout(PATIENCE).expect("an answer comes while the input is open");
    assert_eq!(parse_lines(&first)[0]["id"], 0);
    drop(stdin);
    assert!(wait(&mut child).success());
    reader.join().expect("all was read");
}

#[test]
fn batch_keeps_the_order_of_thousands_of_lines() {
    let count = 3 * CHUNK_LINES + 7;
    // Long and short texts, so that some are done before those ahead of them.
    let text = |id: usize| match id % 100 {
        0 => INDONESIAN.repeat(5),
        1..50 => format!("Perahu nomor {id} berlayar. Angin bertiup."),
        _ => String::new(),
    };
    let lines: Vec<Value> = (0..count).map(|id| json!({"id": id, "text": text(id)})).collect();
    let input = json_lines(&lines);
    let from_stdin = output("batch", &[], input.as_bytes());
    let answers = parse_lines(&from_stdin);
    assert_eq!(answers.len(), count);
    for (id, answer) in answers.iter().enumerate() {
        assert_eq!(answer["id"], id);
        check_slices(answer, &text(id));
        assert_eq!(sentences(answer).is_empty(), text(id).is_empty(), "{answer}");
    }
    let path = file("order.jsonl", &input);
    assert!(output("batch", &[&path], b"") == from_stdin, "a file gives what stdin gives");
    assert!(output("batch", &["-"], input.as_bytes()) == from_stdin, "twice the same");
    for threads in ["1", "2", "16"] {
        let mut command = example("batch");
        command.arg(&path).env("RAYON_NUM_THREADS", threads);
        let output = command.output().expect("the example runs");
        assert!(output.stdout == from_stdin.as_bytes(), "{threads} threads");
    }
}

#[test]
fn batch_takes_several_inputs_in_turn() {
    let line = |id: &str| json!({"id": id, "text": INDONESIAN}).to_string();
    let ids = |output: &str| -> Vec<Value> {
        parse_lines(output).into_iter().map(|mut answer| answer["id"].take()).collect()
    };
    // The first lacks its last newline.
    let one = file("turn-1.jsonl", format!("{}\n{}", line("a"), line("b")));
    let two = file("turn-2.jsonl", format!("{}\n", line("d")));
    let out = output("batch", &[&one, "-", &two], format!("{}\n", line("c")).as_bytes());
    assert_eq!(ids(&out), ["a", "b", "c", "d"]);

    let missing = file("turn-missing.jsonl", "");
    fs::remove_file(&missing).unwrap();
    check_refuses("batch", &[&missing], b"", &[&missing]);
    let Output { status, stdout, stderr } = run("batch", &[&one, &missing], b"");
    assert_eq!(ids(&String::from_utf8(stdout).unwrap()), ["a", "b"]);
    let stderr = String::from_utf8(stderr).unwrap();
    assert!(!status.success());
    assert!(stderr.lines().count() == 1 && stderr.contains(&missing), "{stderr}");
}

#[test]
fn batch_gives_back_ids_of_every_kind() {
    for id in [
        "null",
        "true",
        "7",
        "-1.5",
        "18446744073709551615",
        "-9223372036854775808",
        r#""""#,
        r#""kabar-7 \"é\" \\ \n 日""#,
        r#"["a",[1,null]]"#,
        r#"{"z":1,"a":{"id":[]}}"#,
    ] {
        let out = output("batch", &[], format!("{{\"text\":\"\",\"id\":{id}}}\n").as_bytes());
        assert!(out.starts_with(&format!("{{\"id\":{id},\"language\":")), "{id} became {out}");
    }
    assert_eq!(answers("batch", &[], &[json!({"text": ""})])[0]["id"], Value::Null);
}

#[test]
fn batch_answers_a_bad_line_in_its_place() {
    let good = json!({"id": "good", "text": INDONESIAN}).to_string();
    let expected = parse_lines(&output("batch", &[], good.as_bytes())).remove(0);
    let bad: [(&[u8], Value, &str); 19] = [
        (b"not JSON", Value::Null, "expected"),
        (br#"{"id": 1, "text": "cut o"#, Value::Null, "EOF"),
        (br#"{"id": 1, "text": "a"} {}"#, Value::Null, "trailing"),
        (b"{\"id\": 1, \"text\": \"\xff\"}", Value::Null, "UTF-8 from byte 19"),
        (b"[1, 2]", Value::Null, "text"),
        (b"\"text\"", Value::Null, "text"),
        (br#"{"id": 1}"#, json!(1), "text"),
        (br#"{"id": "x", "text": null}"#, json!("x"), "text"),
        (br#"{"id": [2], "text": 7}"#, json!([2]), "\"text\" is not a string"),
        (br#"{"id": 3, "text": ["a"]}"#, json!(3), "\"text\" is not a string"),
        (br#"{"id": 4, "text": "a", "documents": ["b"]}"#, json!(4), "both"),
        (br#"{"id": 5, "documents": "a"}"#, json!(5), "not an array"),
        (br#"{"id": 6, "documents": ["a", 3]}"#, json!(6), "not a string: 3"),
        (br#"{"id": 7, "text": "a", "language": "tlh"}"#, json!(7), "\"tlh\""),
        (br#"{"id": 8, "text": "a", "language": 7}"#, json!(8), "\"language\""),
        (br#"{"id": 9, "text": "a", "title": ["b"]}"#, json!(9), "\"title\""),
        (br#"{"id": 10, "text": "a", "query": {}}"#, json!(10), "\"query\""),
        (br#"{"id": 11, "text": "a", "format": "rtf"}"#, json!(11), "\"rtf\""),
        (br#"{"id": 12, "text": "a", "format": 1}"#, json!(12), "\"format\""),
    ];
    let mut input = format!("{good}\n").into_bytes();
    for (line, ..) in &bad {
        input.extend([line, &b"\n"[..], good.as_bytes(), b"\n"].concat());
    }
    let Output { status, stdout, stderr } = run("batch", &[], &input);
    assert_eq!(String::from_utf8(stderr).unwrap(), "");
    assert_eq!(status.code(), Some(1));
    let answers = parse_lines(&String::from_utf8(stdout).unwrap());
    assert_eq!(answers.len(), 2 * bad.len() + 1);
    assert!(answers.iter().step_by(2).all(|answer| *answer == expected));
    for (i, (answer, (_, id, complaint))) in answers.iter().skip(1).step_by(2).zip(&bad).enumerate()
    {
        let error = string(answer, "error");
        assert!(error.contains(complaint), "{complaint:?} is not in {error}");
        assert_eq!(*answer, json!({"id": id, "line": 2 * i + 2, "error": error}));
    }
}

#[test]
fn batch_counts_blank_lines_and_passes_them_over() {
    let lines = "\n{\"id\":1,\"text\":\"\"}\r\n\r\n \t\n{\"id\":2,\"text\":\"\"}\n{\"id\":3}";
    let answered = |lines: &str| {
        parse_lines(&String::from_utf8(run("batch", &[], lines.as_bytes()).stdout).unwrap())
    };
    let answers = answered(lines);
    assert_eq!(answers.iter().map(|answer| number(answer, "id")).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(answers[2]["line"], 6);
    // Numbers go on from chunk to chunk, and start anew with each file.
    let blank = "\n".repeat(3 * CHUNK_LINES);
    assert_eq!(answered(&format!("{blank}{{\"id\":3}}"))[0]["line"], 3 * CHUNK_LINES + 1);
    let path = file("blank.jsonl", lines);
    let twice = String::from_utf8(run("batch", &[&path, &path], b"").stdout).unwrap();
    assert_eq!(parse_lines(&twice), [&answers[..], &answers].concat());
    for nothing in ["", "\n\n"] {
        assert_eq!(output("batch", &[], nothing.as_bytes()), "");
    }
}

#[test]
fn batch_tells_documents_apart() {
    let documents = [INDONESIAN, "", "Harga beras naik. Petani di Wanasari menunggu musim panen."];
    let line = json!({"id": 1, "documents": documents});
    let answer = answers("batch", &["-n", "99"], &[line]).remove(0);
    let found: Vec<usize> =
        sentences(&answer).iter().map(|sentence| number(sentence, "document")).collect();
    assert_eq!(found, [0, 0, 0, 0, 2, 2]);
    for sentence in sentences(&answer) {
        let document = documents[number(sentence, "document")];
        assert_eq!(slice(document, sentence), string(sentence, "text"));
    }
}

#[test]
fn batch_heeds_the_fields_of_each_line() {
    let line = |field: &str, value: &str| json!({"id": 1, "text": ENGLISH, field: value});
    let languages = answers(
        "batch",
        &["--language", "nl"],
        &[
            json!({"id": 1, "text": ENGLISH}),
            line("language", "id"),
            json!({"text": ENGLISH, "language": null}),
        ],
    );
    let languages: Vec<&str> = languages.iter().map(|answer| string(answer, "language")).collect();
    assert_eq!(languages, ["nl", "id", "nl"]);

    let queries = MATTERS.map(|matter| line("query", matter));
    for (picked, matter) in answers("batch", &["-n", "1"], &queries).iter().zip(MATTERS) {
        assert!(texts(picked)[0].contains(matter), "{matter}: {picked}");
    }
    let titles = ["", "bridge", "bread", "library", "apples"].map(|title| line("title", title));
    let titles = answers("batch", &["-n", "4"], &titles);
    for (titled, matter) in titles[1..].iter().zip(MATTERS) {
        assert!(score_of(titled, matter) > score_of(&titles[0], matter), "{matter}");
    }
}

#[test]
fn batch_gives_what_summarize_gives() {
    let line = [json!({"id": 1, "text": SAMPLE})];
    for args in [
        &[][..],
        &["-n", "5"],
        &["--sentences", "0"],
        &["--words", "60"],
        &["--chars", "300"],
        &["--ratio", "0.2"],
    ] {
        let (answer, summary) = (answers("batch", args, &line).remove(0), summary(args, SAMPLE));
        let expected =
            json!({"id": 1, "language": summary["language"], "sentences": summary["sentences"]});
        assert_eq!(answer, expected, "{args:?}");
    }
}

#[test]
fn batch_gives_no_sentences_for_an_empty_text() {
    let empty = [
        json!({"id": 1, "text": ""}),
        json!({"id": 1, "text": " \r\n\u{a0}"}),
        json!({"id": 1, "documents": []}),
        json!({"id": 1, "documents": ["", "\n"]}),
    ];
    for (answer, line) in answers("batch", &[], &empty).iter().zip(&empty) {
        assert_eq!(answer["sentences"], json!([]), "{line}");
    }
}

#[test]
fn batch_says_how_fast_it_was_if_asked() {
    let lines = json_lines(&[json!({"text": INDONESIAN}), json!({"text": "Rain fell."})]);
    let Output { status, stderr, .. } = run("batch", &["--stats"], lines.as_bytes());
    let stderr = String::from_utf8(stderr).expect("it is text");
    assert!(status.success() && stderr.starts_with("batch: 2 lines, "), "{stderr}");
}

#[test]
fn batch_gives_keywords_if_asked() {
    let line = json!({"id": 1, "text": INDONESIAN});
    assert_eq!(answers("batch", &[], std::slice::from_ref(&line))[0].get("keywords"), None);
    let answer = answers("batch", &["--keywords", "4"], &[line]).remove(0);
    assert_eq!(answer["keywords"].as_array().map(Vec::len), Some(4));
}

#[test]
fn a_line_says_how_long_its_answer_may_be() {
    let line = |budget: Value| json!({"text": INDONESIAN, "budget": budget});
    let both = json!({"sentences": 2, "chars": 90});
    let lines = [line(json!({"sentences": 1})), line(Value::Null), line(both)];
    let answers = answers("batch", &["-n", "3"], &lines);
    let [one, three, two] = &answers[..] else { panic!("{answers:?}") };
    assert_eq!((texts(one).len(), texts(three).len()), (1, 3));
    let shown = texts(two).join(" ");
    assert!(texts(two).len() <= 2 && shown.chars().count() <= 90, "{shown}");
    for (budget, what) in [
        (json!({"char": 3}), "\"budget\": unknown field `char`, expected one of `sentences`"),
        (
            json!({"words": "few"}),
            "\"budget\": words: invalid type: string \"few\", expected a whole number such as 3",
        ),
        (json!(3), "\"budget\": invalid type: integer `3`, expected a bound by name, such as"),
    ] {
        let line = line(budget).to_string();
        let Output { status, stdout, .. } = run("batch", &[], line.as_bytes());
        let answer = parse_lines(&String::from_utf8(stdout).unwrap()).remove(0);
        let error = string(&answer, "error");
        assert!(status.code() == Some(1) && error.starts_with(what), "{error}");
        assert!(!error.contains(" at line "), "{error}");
    }
}
