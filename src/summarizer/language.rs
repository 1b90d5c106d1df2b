//! In which language several texts are read.

use crate::boundary;
use crate::document::Document;
use crate::language::{Detection, Language};
use crate::mark;
use std::collections::BTreeMap;

/// The language of several texts is told from this many bytes of all together.
const HEADS: usize = 4096;
/// The language of several texts is told from at least this many bytes of each.
const LEAST_HEAD: usize = 64;

/// The beginnings of several texts, for their language: of one alone, a list of names might be all.
pub(super) fn heads(documents: &[&str]) -> String {
    let share = (HEADS / documents.len().max(1)).max(LEAST_HEAD);
    let head = |text: &&str| {
        let text = text.trim_start_matches(mark::is_blank);
        boundary::head(text, share).to_owned()
    };
    documents.iter().map(head).collect::<Vec<_>>().join("\n")
}

/// The language that most bytes of the documents are in, and the mean certainty of those in it.
pub(super) fn common_detection(documents: &[Document<'_>]) -> Detection {
    let mut bytes: BTreeMap<Language, (usize, f64)> = BTreeMap::new();
    for document in documents {
        let len = document.text().len();
        let Detection { language, confidence } = document.detection();
        let (sum, weighed) = bytes.entry(language).or_default();
        *sum += len;
        *weighed += confidence * len as f64;
    }
    // Of equals the first in the order of the languages, whatever the order of the documents.
    let most = bytes.into_iter().rev().max_by_key(|&(_, (sum, _))| sum);
    most.map_or_else(
        || Detection { language: Language::Undetermined, confidence: 0.0 },
        |(language, (sum, weighed))| Detection {
            language,
            confidence: weighed / sum.max(1) as f64,
        },
    )
}
