//! What a text says of a question, for a search page and for a language model: `cargo run --example quick_snippet`.

use ringkas::{Budget, Summarizer};

const TEXT: &str = "\
The library moved into the old tram depot in March. Its reading room seats two hundred people. \
Books can be borrowed for four weeks, tools for one. A fine of 20 cents a day is due for books that \
come back late. On Sundays the café stays closed, but the reading room is open until six.";

fn main() {
    let summarizer = Summarizer::new().query("What is the fine for late books?");
    println!("snippet: {}", summarizer.summarize(TEXT, Budget::Chars(120)));
    let count_tokens = |text: &str| text.len().div_ceil(4); // or the tokenizer of your model
    println!("context: {}", summarizer.summarize(TEXT, Budget::counted(45, &count_tokens)));
}
