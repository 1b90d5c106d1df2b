//! A transcript to its best utterances, which keep time and speaker: `cargo run --example quick_transcript`.

use ringkas::{BlockKind, Document, InvalidSpan, Summarizer};

const UTTERANCES: [(&str, &str, &str); 5] = [
    ("00:02", "Ana", "so the night ferry was late again three times last week"),
    ("00:09", "Ben", "yes because the pier at Muara is under repair until May"),
    ("00:15", "Ana", "could the night ferry use the old pier for those weeks"),
    ("00:21", "Cut", "the old pier has no lights so the captain says no"),
    ("00:30", "Ben", "then let us rent lights for the old pier and keep the ferry on time"),
];

fn main() -> Result<(), InvalidSpan> {
    let (mut text, mut blocks) = (String::new(), Vec::new());
    for (_, _, speech) in UTTERANCES {
        let start = text.len();
        text.push_str(speech);
        blocks.push((BlockKind::Paragraph, Some(start..text.len())));
        text.push('\n');
    }
    let document = Document::from_blocks(&text, None, blocks)?;
    for utterance in Summarizer::new().lead_bias(0.0).rank_parsed([document]).summarize(2) {
        let (time, speaker, _) = UTTERANCES[utterance.block];
        println!("{time} {speaker}: {}", utterance.text);
    }
    Ok(())
}
