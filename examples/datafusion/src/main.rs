//! Runs SQL with summaries in it: `cargo run --release -- "SELECT id, summarize(body, 3) FROM 'news.parquet'"`.

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use tokio::runtime::Runtime;

const USAGE: &str = "\
usage: ringkas-sql \"SELECT id, summarize(body, 3), keywords(body, 5) FROM 'news.parquet'\"";

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let sql = arguments.next().and_then(|sql| sql.into_string().ok());
    let (Some(sql), None) = (sql, arguments.next()) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let table = match answer(&sql) {
        Ok(table) => table,
        Err(error) => {
            eprintln!("ringkas-sql: {error}");
            return ExitCode::FAILURE;
        }
    };
    match writeln!(io::stdout(), "{table}") {
        // The reader has gone away (`| head`).
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("ringkas-sql: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// The result of `sql` as a table.
fn answer(sql: &str) -> Result<String, Box<dyn std::error::Error>> {
    let table = Runtime::new()?
        .block_on(async { ringkas_datafusion::session().sql(sql).await?.to_string().await })?;
    Ok(table)
}
