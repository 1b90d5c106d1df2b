//! `summarize(text, n)` and `keywords(text, n)` as functions of DataFusion's SQL.
//!
//! [`register`] adds them to a session; [`session`] makes one that takes files as tables.

use async_trait::async_trait;
use datafusion::arrow::array::{Array, ArrayRef, ListBuilder, StringBuilder};
use datafusion::arrow::datatypes::{DataType, Field};
use datafusion::catalog::{DynamicFileCatalog, TableProvider, UrlTableFactory};
use datafusion::common::cast::{
    as_int64_array, as_large_string_array, as_string_array, as_string_view_array, as_uint64_array,
};
use datafusion::common::{exec_datafusion_err, exec_err, plan_err};
use datafusion::datasource::dynamic_file::DynamicListTableFactory;
use datafusion::error::Result;
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDF, ScalarUDFImpl, Signature, Volatility,
};
use datafusion::prelude::{SessionConfig, SessionContext};
use ringkas::Summarizer;
use std::path::Path;
use std::sync::Arc;

/// Rows that one core takes at once. Far fewer than DataFusion's 8192, as a row is an article: a
/// few milliseconds of work, so that no core is left with much while the others are done.
const BATCH_ROWS: usize = 256;

/// Adds `summarize(text, n)`, the best `n` sentences as a string, and `keywords(text, n)`, the best
/// `n` keywords as a list of strings, to the functions of `ctx`.
///
/// Text is of any string type, `n` of any integer type, a literal or a column. A null in either
/// gives a null; a negative `n` is an error.
///
/// # Examples
///
/// ```
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let ctx = datafusion::prelude::SessionContext::new();
/// ringkas_datafusion::register(&ctx);
/// let table = ctx.sql("SELECT summarize('Hujan turun. Sungai naik.', 1)").await?.collect().await?;
/// assert_eq!(table[0].num_rows(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn register(ctx: &SessionContext) {
    for output in [Output::Summary, Output::Keywords] {
        ctx.register_udf(ScalarUDF::from(TextFunction::new(output)));
    }
}

/// A session with both functions that takes Parquet, CSV and JSON files, and folders of them, as tables
/// (`FROM 'news.parquet'`, `FROM 'news/'`).
///
/// A file is read on one core and its rows summarized on all, however few groups of rows it has.
/// This also lets the texts of a CSV file have line breaks, where one that is read in pieces may not.
#[must_use]
pub fn session() -> SessionContext {
    let config =
        SessionConfig::new().with_batch_size(BATCH_ROWS).with_repartition_file_scans(false);
    let ctx = SessionContext::new_with_config(config);
    let files = DynamicListTableFactory::default();
    files.session_store().with_state(ctx.state_weak_ref());
    let catalogs = Arc::clone(ctx.state_ref().read().catalog_list());
    let catalogs = DynamicFileCatalog::new(catalogs, Arc::new(FilesAndFolders(files)));
    ctx.register_catalog_list(Arc::new(catalogs));
    register(&ctx);
    ctx
}

/// Files as tables, and folders as those that Spark writes, with or without a slash behind the name.
///
/// Of a folder only the files of one ending are read: DataFusion would take the ending of any file
/// there, such as a `.crc` or `_SUCCESS`, for that of all.
#[derive(Debug)]
struct FilesAndFolders(DynamicListTableFactory);

#[async_trait]
impl UrlTableFactory for FilesAndFolders {
    async fn try_new(&self, url: &str) -> Result<Option<Arc<dyn TableProvider>>> {
        if !Path::new(url).is_dir() {
            return self.0.try_new(url).await;
        }
        for ending in ["parquet", "csv", "json"] {
            let files = format!("{}/*.{ending}", url.trim_end_matches('/'));
            if let Some(table) = self.0.try_new(&files).await? {
                return Ok(Some(table));
            }
        }
        Ok(None)
    }
}

/// A function of a text and a number.
#[derive(Debug, PartialEq, Eq, Hash)]
struct TextFunction {
    output: Output,
    signature: Signature,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Output {
    Summary,
    Keywords,
}

impl TextFunction {
    fn new(output: Output) -> Self {
        Self { output, signature: Signature::user_defined(Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for TextFunction {
    fn name(&self) -> &str {
        match self.output {
            Output::Summary => "summarize",
            Output::Keywords => "keywords",
        }
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn coerce_types(&self, types: &[DataType]) -> Result<Vec<DataType>> {
        let name = self.name();
        let [text, n] = types else {
            return plan_err!("{name} takes a text and a number, not {} arguments", types.len());
        };
        let Some(text) = read_as_text(text) else {
            return plan_err!("the text of {name} is {text}, not a string");
        };
        let Some(n) = read_as_number(n) else {
            return plan_err!("the number of {name} is {n}, not an integer");
        };
        Ok(vec![text, n])
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(match self.output {
            Output::Summary => DataType::Utf8,
            Output::Keywords => {
                DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true)))
            }
        })
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let name = self.name();
        let [text, n] = &args.args[..] else {
            return exec_err!(
                "{name} takes a text and a number, not {} arguments",
                args.args.len()
            );
        };
        let text = text.to_array(args.number_rows)?;
        let n = n.to_array(args.number_rows)?;
        let rows = texts(&text)?.zip(numbers(&n)?).map(|row| match row {
            (Some(text), Some(n)) => usize::try_from(n).map(|n| Some((text, n))).map_err(|_| {
                exec_datafusion_err!("the number of {name} is {n}, which is negative")
            }),
            _ => Ok(None),
        });
        let answers = match self.output {
            Output::Summary => summaries(rows)?,
            Output::Keywords => keyword_lists(rows)?,
        };
        Ok(ColumnarValue::Array(answers))
    }
}

/// The type to read a text of type `text` as, if it is one.
fn read_as_text(text: &DataType) -> Option<DataType> {
    match text {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => Some(text.clone()),
        DataType::Null => Some(DataType::Utf8),
        DataType::Dictionary(_, value) => read_as_text(value),
        _ => None,
    }
}

/// The type to read a number of type `n` as, if it is an integer.
fn read_as_number(n: &DataType) -> Option<DataType> {
    match n {
        DataType::UInt64 => Some(DataType::UInt64), // its upper half does not fit Int64
        DataType::Null => Some(DataType::Int64),
        n if n.is_integer() => Some(DataType::Int64),
        _ => None,
    }
}

fn texts(array: &dyn Array) -> Result<Box<dyn Iterator<Item = Option<&str>> + '_>> {
    Ok(match array.data_type() {
        DataType::LargeUtf8 => Box::new(as_large_string_array(array)?.iter()),
        DataType::Utf8View => Box::new(as_string_view_array(array)?.iter()),
        _ => Box::new(as_string_array(array)?.iter()),
    })
}

fn numbers(array: &dyn Array) -> Result<Box<dyn Iterator<Item = Option<i128>> + '_>> {
    Ok(match array.data_type() {
        DataType::UInt64 => Box::new(as_uint64_array(array)?.iter().map(|n| n.map(i128::from))),
        _ => Box::new(as_int64_array(array)?.iter().map(|n| n.map(i128::from))),
    })
}

/// A text with its number; none if either is null.
type Row<'t> = Option<(&'t str, usize)>;

fn summaries<'t>(rows: impl Iterator<Item = Result<Row<'t>>>) -> Result<ArrayRef> {
    let summarizer = Summarizer::new();
    let mut summaries = StringBuilder::new();
    for row in rows {
        let summary = row?.map(|(text, n)| summarizer.summarize(text, n).to_string());
        check_room(&summaries, summary.as_ref().map_or(0, String::len))?;
        summaries.append_option(summary);
    }
    Ok(Arc::new(summaries.finish()))
}

fn keyword_lists<'t>(rows: impl Iterator<Item = Result<Row<'t>>>) -> Result<ArrayRef> {
    let summarizer = Summarizer::new();
    let mut lists = ListBuilder::new(StringBuilder::new());
    for row in rows {
        let row = row?;
        for keyword in row.iter().flat_map(|&(text, n)| summarizer.keywords(text, n)) {
            check_room(lists.values(), keyword.text.len())?;
            lists.values().append_value(keyword.text);
        }
        lists.append(row.is_some());
    }
    Ok(Arc::new(lists.finish()))
}

/// Whether `strings` can take so many `bytes` more: its offsets are of 32 bits, and it panics
/// where they do not suffice.
fn check_room(strings: &StringBuilder, bytes: usize) -> Result<()> {
    let full = i32::try_from(strings.values_slice().len() + bytes).is_err();
    if full {
        return exec_err!(
            "answers of over 2 GiB in a batch; lower datafusion.execution.batch_size"
        );
    }
    Ok(())
}
