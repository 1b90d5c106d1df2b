//! The figures as a table or as JSON.

use crate::Scored;
use crate::bootstrap::{Difference, mean};
use crate::methods::Method;
use ringkas::Budget;
use serde_json::{Map, Value, json};
use std::fmt;

/// The figures of all sets.
pub(crate) struct Report {
    methods: Vec<Method>,
    against: Method,
    length: String,
    sets: Vec<Figures>,
    /// By set and method, how much better each document does than with the base, in ROUGE-1.
    differences: Vec<Vec<Vec<f64>>>,
}

/// The figures of one set, or the means over several.
struct Figures {
    name: String,
    documents: usize,
    rows: Vec<Row>,
}

/// The means of one method.
#[derive(Clone, Copy)]
struct Row {
    method: Method,
    r1: f64,
    r2: f64,
    rlsum: f64,
    words: f64,
    /// In ROUGE-1 to the base; none for the base itself.
    difference: Option<Difference>,
}

impl Report {
    pub(crate) fn new(methods: &[Method], against: Method, budget: Budget<'_>) -> Self {
        Self {
            methods: methods.to_vec(),
            against,
            length: length(budget),
            sets: Vec::new(),
            differences: Vec::new(),
        }
    }

    /// Adds a set by its documents, each with the summaries of all methods.
    pub(crate) fn add(&mut self, name: &str, scored: &[Vec<Scored<'_>>]) {
        let base = self.methods.iter().position(|&method| method == self.against).unwrap_or(0);
        let differences: Vec<Vec<f64>> = (0..self.methods.len())
            .map(|m| scored.iter().map(|by| by[m].rouge.r1 - by[base].rouge.r1).collect())
            .collect();
        let row = |(m, &method): (usize, &Method)| Row {
            method,
            r1: mean(scored.iter().map(|by| by[m].rouge.r1)),
            r2: mean(scored.iter().map(|by| by[m].rouge.r2)),
            rlsum: mean(scored.iter().map(|by| by[m].rouge.rlsum)),
            words: mean(scored.iter().map(|by| by[m].words as f64)),
            difference: (m != base).then(|| Difference::of(&[&differences[m]])),
        };
        let rows = self.methods.iter().enumerate().map(row).collect();
        self.sets.push(Figures { name: name.to_owned(), documents: scored.len(), rows });
        self.differences.push(differences);
    }

    /// The means over the sets, if there are several; each set weighs the same.
    fn macro_mean(&self) -> Option<Figures> {
        if self.sets.len() < 2 {
            return None;
        }
        let row = |(m, &method): (usize, &Method)| {
            let over =
                |figure: fn(&Row) -> f64| mean(self.sets.iter().map(|set| figure(&set.rows[m])));
            let differences: Vec<&[f64]> =
                self.differences.iter().map(|set| set[m].as_slice()).collect();
            Row {
                method,
                r1: over(|row| row.r1),
                r2: over(|row| row.r2),
                rlsum: over(|row| row.rlsum),
                words: over(|row| row.words),
                difference: (method != self.against).then(|| Difference::of(&differences)),
            }
        };
        Some(Figures {
            name: format!("mean of {} sets", self.sets.len()),
            documents: self.sets.iter().map(|set| set.documents).sum(),
            rows: self.methods.iter().enumerate().map(row).collect(),
        })
    }

    pub(crate) fn to_json(&self) -> Value {
        let set = |set: &Figures| json!({"name": set.name, "documents": set.documents, "methods": set.methods()});
        let mut value = json!({
            "length": self.length,
            "against": self.against.name(),
            "sets": self.sets.iter().map(set).collect::<Vec<_>>(),
        });
        if let Some(means) = self.macro_mean() {
            value["mean"] = json!({"documents": means.documents, "methods": means.methods()});
        }
        value
    }
}

impl Figures {
    fn methods(&self) -> Map<String, Value> {
        self.rows.iter().map(|row| (row.method.name().to_owned(), row.to_json())).collect()
    }
}

impl Row {
    fn to_json(self) -> Value {
        let Self { method: _, r1, r2, rlsum, words, difference } = self;
        let difference = difference
            .map(|Difference { mean, low, high }| json!({"r1": mean, "low": low, "high": high}));
        json!({"r1": r1, "r2": r2, "rlsum": rlsum, "words": words, "difference": difference})
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let means = self.macro_mean();
        for (i, set) in self.sets.iter().chain(&means).enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            let Figures { name, documents, rows } = set;
            let plural = if *documents == 1 { "" } else { "s" };
            writeln!(f, "{name}: {documents} document{plural}, at most {}", self.length)?;
            let against = format!("R1 - {}", self.against.name());
            writeln!(
                f,
                "{:14} {:>6} {:>6} {:>6} {:>7}  {against:>11}  95 % interval",
                "method", "R1", "R2", "RLsum", "words"
            )?;
            for row in rows {
                writeln!(f, "{}", row.to_line(against.len().max(11)))?;
            }
        }
        Ok(())
    }
}

impl Row {
    /// The row with the difference in a column of `width`.
    fn to_line(self, width: usize) -> String {
        let Self { method, r1, r2, rlsum, words, difference } = self;
        let line = format!("{:14} {r1:6.2} {r2:6.2} {rlsum:6.2} {words:7.1}", method.name());
        match difference {
            Some(Difference { mean, low, high }) => {
                format!("{line}  {mean:>+width$.2}  {low:+.2} to {high:+.2}")
            }
            None => line,
        }
    }
}

fn length(budget: Budget<'_>) -> String {
    let plural = |max, unit| if max == 1 { format!("1 {unit}") } else { format!("{max} {unit}s") };
    match budget {
        Budget::Sentences(max) => plural(max, "sentence"),
        Budget::Words(max) => plural(max, "word"),
        Budget::Chars(max) => plural(max, "character"),
        Budget::Ratio(ratio) => format!("{ratio} of the sentences"),
        other => format!("{other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rouge::Rouge;

    fn scored(r1: f64) -> Scored<'static> {
        Scored { sentences: Vec::new(), rouge: Rouge { r1, r2: 1.0, rlsum: 2.0 }, words: 7 }
    }

    fn report() -> Report {
        let mut report =
            Report::new(&[Method::Lead, Method::Default], Method::Lead, Budget::Words(100));
        report.add("one", &[vec![scored(10.0), scored(12.0)]]);
        report.add("two", &[vec![scored(20.0), scored(26.0)], vec![scored(30.0), scored(36.0)]]);
        report
    }

    #[test]
    fn lines_up_the_columns() {
        let expected = "\
mean of 2 sets: 3 documents, at most 100 words
method             R1     R2  RLsum   words    R1 - lead  95 % interval
lead            17.50   1.00   2.00     7.0
default         21.50   1.00   2.00     7.0        +4.00  +4.00 to +4.00
";
        let table = report().to_string();
        assert!(table.ends_with(expected), "{table}");
    }

    #[test]
    fn every_set_weighs_the_same() {
        let value = report().to_json();
        // (10 + (20 + 30) / 2) / 2
        assert_eq!(value["mean"]["methods"]["lead"]["r1"], 17.5);
        // (2 + 6) / 2
        assert_eq!(value["mean"]["methods"]["default"]["difference"]["r1"], 4.0);
        assert_eq!(value["mean"]["methods"]["lead"]["difference"], Value::Null);
        assert_eq!(value["sets"][1]["methods"]["default"]["r1"], 31.0);
    }
}
