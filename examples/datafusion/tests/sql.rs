//! Both functions on tables, and the program as it is run.

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, RecordBatch, StringArray, StringViewArray, UInt32Array,
};
use datafusion::arrow::datatypes::DataType;
use datafusion::error::{DataFusionError, Result};
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::SessionContext;
use ringkas::Summarizer;
use ringkas_datafusion::session;
use std::fs::File;
use std::process::{Command, Output};
use std::sync::Arc;
use tempfile::TempDir;
use tokio::runtime::Runtime;

const ARTICLES: [&str; 2] = [
    "Pasar apung di Muara Seruni dibuka lagi setelah dermaga kayu selesai diperbaiki. Dermaga \
     sepanjang 80 meter itu patah diterjang banjir pada bulan Januari. Selama empat bulan pedagang \
     pasar apung berjualan di tepi jalan, dan pembeli berkurang separuh. “Kami rindu perahu,” kata \
     Mak Inah, pedagang sayur. Kini 60 perahu kembali merapat di dermaga setiap subuh. Pemerintah \
     kota menanggung perbaikan dermaga sebesar Rp900 juta.",
    "The lighthouse on Gull Rock will be kept by a family again. Since 1988 its lamp had been run \
     by a machine on the mainland, and the house beside it stood empty. Storms broke the cable \
     three times last winter, and the lamp of the lighthouse went dark for eleven nights. The harbour \
     office now pays the family to keep the lamp and to mend the cable. Their two children will go \
     to school by boat. Fishermen say that they would have kept the lamp themselves.",
];
const ROWS: u32 = 40;

/// The text of a row; none for every ninth.
fn body(row: u32) -> Option<String> {
    (row % 9 != 8).then(|| format!("{} Laporan {row}.", ARTICLES[row as usize % 2]))
}

/// The number of a row; none for every seventh.
fn number(row: u32) -> Option<u32> {
    (row % 7 != 6).then_some(row % 4)
}

/// The rows as a Parquet file.
fn news() -> (TempDir, String) {
    let ids: UInt32Array = (0..ROWS).map(Some).collect();
    let bodies: StringArray = (0..ROWS).map(body).collect();
    let numbers: UInt32Array = (0..ROWS).map(number).collect();
    let columns: [(_, ArrayRef); 3] =
        [("id", Arc::new(ids)), ("body", Arc::new(bodies)), ("n", Arc::new(numbers))];
    let batch = RecordBatch::try_from_iter(columns).expect("columns of one length");
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("news.parquet");
    let file = File::create(&path).expect("a file");
    let mut writer = ArrowWriter::try_new(file, batch.schema(), None).expect("Parquet");
    writer.write(&batch).expect("rows");
    writer.close().expect("an end");
    (folder, path.to_str().expect("UTF-8").to_owned())
}

fn run(sql: &str) -> Result<Vec<RecordBatch>> {
    let runtime = Runtime::new().expect("threads");
    runtime.block_on(async { session().sql(sql).await?.collect().await })
}

/// The only value of `SELECT expression`, as it would be printed.
#[track_caller]
fn value(expression: &str) -> Option<String> {
    let table = run(&format!("SELECT {expression} AS value")).unwrap_or_else(|e| panic!("{e}"));
    let value = table[0].column(0);
    value.is_valid(0).then(|| match value.data_type() {
        DataType::Utf8 => value.as_string::<i32>().value(0).to_owned(),
        DataType::List(_) => strings(&value.as_list::<i32>().value(0)).join("|"),
        other => panic!("neither a string nor a list: {other}"),
    })
}

fn strings(array: &dyn Array) -> Vec<String> {
    array.as_string::<i32>().iter().map(|s| s.expect("no null").to_owned()).collect()
}

fn keywords(text: &str, n: usize) -> Vec<String> {
    Summarizer::new().keywords(text, n).iter().map(|k| k.text.to_owned()).collect()
}

#[test]
fn a_file_gives_what_the_crate_gives() {
    let (_folder, path) = news();
    let sql = format!(
        "SELECT summarize(body, 3), keywords(body, 5), summarize(body, n), keywords(body, n) \
         FROM '{path}' ORDER BY id"
    );
    let mut rows = 0;
    for batch in run(&sql).expect("rows") {
        for row in 0..batch.num_rows() {
            let body = body(rows);
            let column = |at: usize| batch.column(at).is_valid(row).then(|| batch.column(at));
            let summary = |at| column(at).map(|c| c.as_string::<i32>().value(row).to_owned());
            let list = |at| column(at).map(|c| strings(&c.as_list::<i32>().value(row)));
            let n = number(rows).map(|n| n as usize);
            let body = body.as_deref();
            assert_eq!(summary(0), body.map(|t| Summarizer::new().summarize(t, 3).to_string()));
            assert_eq!(list(1), body.map(|t| keywords(t, 5)));
            let both = body.zip(n);
            assert_eq!(summary(2), both.map(|(t, n)| ringkas::summarize(t, n).to_string()));
            assert_eq!(list(3), both.map(|(t, n)| keywords(t, n)));
            rows += 1;
        }
    }
    assert_eq!(rows, ROWS);
}

#[test]
fn one_file_is_summarized_on_all_cores() {
    let (_folder, path) = news();
    Runtime::new().expect("threads").block_on(async {
        let ctx = session();
        for option in [
            "execution.target_partitions = 4",
            "execution.batch_size = 4",
            "optimizer.repartition_file_min_size = 0", // as if the file was large
        ] {
            ctx.sql(&format!("SET datafusion.{option}")).await.expect("an option");
        }
        let sql = format!("SELECT id, summarize(body, 2) FROM '{path}'");
        let parts = ctx.sql(&sql).await.expect("SQL").collect_partitioned().await.expect("rows");
        let rows = parts.iter().map(|part| part.iter().map(RecordBatch::num_rows).sum::<usize>());
        let rows: Vec<usize> = rows.collect();
        assert_eq!((rows.len(), rows.iter().sum()), (4, ROWS as usize));
        assert!(rows.iter().all(|&rows| rows > 0), "{rows:?}");
    });
}

#[test]
fn csv_and_json_are_tables_too() {
    let text =
        "Hujan turun semalaman di hulu.\nSungai naik, dan \u{201c}jembatan\u{201d} terendam.";
    let summary = ringkas::summarize(text, 1).to_string();
    let folder = TempDir::new().expect("a folder");
    for (name, content) in [
        ("news.csv", format!("id,body\n1,\"{text}\"\n")),
        ("news.json", format!("{{\"id\": 1, \"body\": {text:?}}}\n")),
    ] {
        let path = folder.path().join(name);
        std::fs::write(&path, content).expect("a file");
        let table = run(&format!("SELECT summarize(body, 1) FROM '{}'", path.display()));
        let table = table.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(strings(table[0].column(0)), [&*summary], "{name}");
    }
}

#[test]
fn a_folder_is_a_table_as_spark_writes_it() {
    let (folder, path) = news();
    let name = |part: usize| format!("part-0000{part}-3f1c-c000.snappy.parquet");
    let spark = folder.path().join("news");
    std::fs::create_dir(&spark).expect("a folder");
    for part in 0..2 {
        std::fs::copy(&path, spark.join(name(part))).expect("a file");
        std::fs::write(spark.join(format!(".{}.crc", name(part))), b"crc\0").expect("a file");
    }
    std::fs::write(spark.join("_SUCCESS"), b"").expect("a file");
    std::fs::write(spark.join("._SUCCESS.crc"), b"crc\0").expect("a file");
    for slash in ["", "/"] {
        let sql = format!("SELECT summarize(body, 1) FROM '{}{slash}'", spark.display());
        let rows = run(&sql).unwrap_or_else(|error| panic!("{slash:?}: {error}"));
        assert_eq!(rows.iter().map(RecordBatch::num_rows).sum::<usize>(), 2 * ROWS as usize);
    }
}

#[test]
fn text_is_of_any_string_type() {
    let text = ARTICLES[0];
    let summary = ringkas::summarize(text, 2).to_string();
    let keywords = keywords(text, 4).join("|");
    for kind in ["Utf8", "LargeUtf8", "Utf8View", "Dictionary(Int32, Utf8)"] {
        let text = format!("arrow_cast('{text}', '{kind}')");
        assert_eq!(value(&format!("summarize({text}, 2)")).as_ref(), Some(&summary), "{kind}");
        assert_eq!(value(&format!("keywords({text}, 4)")).as_ref(), Some(&keywords), "{kind}");
    }
}

#[test]
fn a_number_is_of_any_integer_type() {
    let text = ARTICLES[1];
    let summary = ringkas::summarize(text, 2).to_string();
    for kind in ["Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64"] {
        let n = format!("arrow_cast(2, '{kind}')");
        assert_eq!(value(&format!("summarize('{text}', {n})")).as_ref(), Some(&summary), "{kind}");
    }
    let all = value(&format!("summarize('{text}', {})", u64::MAX));
    assert_eq!(all.as_deref(), Some(text));
}

#[test]
fn nulls_give_nulls() {
    for function in ["summarize", "keywords"] {
        for arguments in ["NULL, 3", "'Hujan turun.', NULL", "NULL, NULL", "NULL, -1"] {
            assert_eq!(value(&format!("{function}({arguments})")), None, "{arguments}");
        }
        // Nothing in is no null.
        assert_eq!(value(&format!("{function}('', 3)")).as_deref(), Some(""));
        assert_eq!(value(&format!("{function}('Hujan turun.', 0)")).as_deref(), Some(""));
    }
}

#[track_caller]
fn check_error(sql: &str, expected: &str) {
    let error = run(sql).expect_err("an error").strip_backtrace();
    assert!(error.contains(expected), "{error}");
}

#[test]
fn errors_name_the_value() {
    for (arguments, expected) in [
        ("'Hujan turun.', -1", "the number of summarize is -1, which is negative"),
        ("'Hujan turun.', 1.5", "the number of summarize is Float64, not an integer"),
        ("17, 3", "the text of summarize is Int64, not a string"),
        ("'Hujan turun.'", "summarize takes a text and a number, not 1 arguments"),
    ] {
        check_error(&format!("SELECT summarize({arguments})"), expected);
    }
    let (_folder, path) = news();
    check_error(
        &format!("SELECT keywords(body, n - 3) FROM '{path}' WHERE id = 4"),
        "the number of keywords is -3, which is negative",
    );
    check_error("SELECT id FROM 'no/such.parquet'", "no/such.parquet");
}

#[test]
fn a_table_in_memory_does_as_well() -> Result<(), DataFusionError> {
    let texts: ArrayRef = Arc::new(StringViewArray::from_iter_values(ARTICLES));
    let batch = RecordBatch::try_from_iter([("body", texts)])?;
    let ctx = SessionContext::new();
    ringkas_datafusion::register(&ctx);
    ctx.register_batch("news", batch)?;
    let table = Runtime::new().expect("threads").block_on(async {
        ctx.sql("SELECT summarize(body, 1) FROM news").await?.collect().await
    })?;
    let expected = ARTICLES.map(|text| ringkas::summarize(text, 1).to_string());
    assert_eq!(strings(table[0].column(0)), expected);
    Ok(())
}

/// Runs the program.
fn program(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ringkas-sql")).args(arguments).output().expect("a program")
}

#[test]
fn the_program_prints_a_table() {
    let (_folder, path) = news();
    let sql = format!("SELECT id, summarize(body, 1) AS s FROM '{path}' WHERE id = 1");
    let output = program(&[&sql]);
    let table = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success());
    let summary = ringkas::summarize(&body(1).expect("a text"), 1).to_string();
    assert!(table.contains(&format!("| 1  | {summary} |")), "{table}");
}

#[test]
fn the_program_says_what_is_wrong() {
    for (arguments, status, expected) in [
        (&[][..], 2, "usage: ringkas-sql"),
        (&["SELECT 1", "SELECT 2"][..], 2, "usage: ringkas-sql"),
        (&["SELEKT 1"][..], 1, "ringkas-sql: SQL error"),
        (&["SELECT summarize('Hujan turun.', -7)"][..], 1, "-7, which is negative"),
    ] {
        let output = program(arguments);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}");
        let error = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(error.contains(expected), "{error}");
        assert!(output.stdout.is_empty());
    }
}
