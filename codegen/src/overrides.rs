//! `overrides.toml`: corrections of a model, each a row with a reason.
//!
//! ```toml
//! [[default]]
//! shape = "Integer"
//! value = 0
//! reason = "An absent count is 0."
//! ```
//!
//! The tables are `default`, `optional`, `required`, `rename`, `sensitive`, `idempotent` and
//! `paginator`. A row without effect is an error, so that rows are removed when the model changes.

use std::cell::Cell;

use serde::Deserialize;

use crate::error::{Error, Source};
use crate::model::Kind;
use crate::paginators::{Origin, Paginator};

/// The rows of one service, and a record of which are used.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    file: String,
    default: Vec<Row<DefaultRow>>,
    optional: Vec<Row<ShapeOrMemberRow>>,
    required: Vec<Row<ShapeOrMemberRow>>,
    rename: Vec<Row<RenameRow>>,
    sensitive: Vec<Row<ShapeOrMemberRow>>,
    idempotent: Vec<Row<OperationRow>>,
    paginator: Vec<Row<PaginatorRow>>,
}

#[derive(Debug)]
struct Row<T> {
    value: T,
    used: Cell<bool>,
}

impl<T> Row<T> {
    fn used(&self) -> &T {
        self.used.set(true);
        &self.value
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    default: Vec<DefaultRow>,
    #[serde(default)]
    optional: Vec<ShapeOrMemberRow>,
    #[serde(default)]
    required: Vec<ShapeOrMemberRow>,
    #[serde(default)]
    rename: Vec<RenameRow>,
    #[serde(default)]
    sensitive: Vec<ShapeOrMemberRow>,
    #[serde(default)]
    idempotent: Vec<OperationRow>,
    #[serde(default)]
    paginator: Vec<PaginatorRow>,
}

/// A row of `default`: members with the target `shape` have the default `value`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DefaultRow {
    shape: String,
    value: toml::Value,
    reason: String,
}

/// A row about a shape, `Shape`, or a member, `Shape$Member`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ShapeOrMemberRow {
    at: String,
    reason: String,
}

/// A row of `rename`: a shape, member, enum value or operation has the Rust name `to`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RenameRow {
    at: String,
    to: String,
    reason: String,
}

/// A row about an operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationRow {
    operation: String,
    reason: String,
}

/// A row of `paginator`: an operation has a paginator that uses these members. The keys are those of
/// `paginators-1.json`; `carry` lists the members of a response that the next request repeats.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PaginatorRow {
    operation: String,
    input_token: String,
    output_token: String,
    limit_key: Option<String>,
    result_key: Option<String>,
    #[serde(default)]
    carry: Vec<String>,
    reason: String,
}

/// A row of any table.
trait HasReason {
    fn reason(&self) -> &str;
}

impl HasReason for DefaultRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl HasReason for ShapeOrMemberRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl HasReason for RenameRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl HasReason for OperationRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl HasReason for PaginatorRow {
    fn reason(&self) -> &str {
        &self.reason
    }
}

impl Overrides {
    /// Reads the rows, each of which must have a reason.
    pub(crate) fn read(source: &Source<'_>) -> Result<Self, Error> {
        let file: File = toml::from_str(source.text).map_err(|cause| {
            Error::new(
                source.file,
                "$",
                cause.to_string().trim_end(),
                "the tables are default, optional, required, rename, sensitive, idempotent and paginator; each row has a reason",
            )
        })?;
        Ok(Self {
            file: source.file.to_owned(),
            default: rows(source.file, "default", file.default)?,
            optional: rows(source.file, "optional", file.optional)?,
            required: rows(source.file, "required", file.required)?,
            rename: rows(source.file, "rename", file.rename)?,
            sensitive: rows(source.file, "sensitive", file.sensitive)?,
            idempotent: rows(source.file, "idempotent", file.idempotent)?,
            paginator: rows(source.file, "paginator", file.paginator)?,
        })
    }

    /// Returns whether members with the target `shape` have a default.
    ///
    /// Only the default of the Rust type is supported: any other would have to be sent, since the
    /// service does not know it.
    pub(crate) fn has_default(&self, shape: &str, kind: &Kind) -> Result<bool, Error> {
        let Some((index, row)) = self
            .default
            .iter()
            .enumerate()
            .find(|(_, row)| row.value.shape == shape)
        else {
            return Ok(false);
        };
        match (kind, &row.used().value) {
            (Kind::Boolean, toml::Value::Boolean(false)) => Ok(true),
            (Kind::Integer | Kind::Long, toml::Value::Integer(0)) => Ok(true),
            (Kind::Float | Kind::Double, toml::Value::Integer(0)) => Ok(true),
            (Kind::Float | Kind::Double, toml::Value::Float(value)) if *value == 0.0 => Ok(true),
            (_, other) => Err(Error::new(
                &self.file,
                format!("$.default[{index}].value"),
                format!("`{other}` is not a supported default of `{shape}`"),
                "use 0 for a number or false for a boolean; other types have no default",
            )),
        }
    }

    /// Returns whether a member that the model requires is optional.
    pub(crate) fn is_optional(&self, shape: &str, member: &str) -> bool {
        has_row(&self.optional, |at| is_member(at, shape, member))
    }

    /// Returns whether a member that is optional in the model is required.
    pub(crate) fn is_required(&self, shape: &str, member: &str) -> bool {
        has_row(&self.required, |at| is_member(at, shape, member))
    }

    /// Returns whether a shape is sensitive.
    pub(crate) fn is_sensitive_shape(&self, shape: &str) -> bool {
        has_row(&self.sensitive, |at| at == shape)
    }

    /// Returns whether a member is sensitive.
    pub(crate) fn is_sensitive_member(&self, shape: &str, member: &str) -> bool {
        has_row(&self.sensitive, |at| is_member(at, shape, member))
    }

    /// Returns the chosen Rust name of a shape or operation.
    pub(crate) fn rename(&self, name: &str) -> Option<&str> {
        self.rename
            .iter()
            .find(|row| row.value.at == name)
            .map(|row| row.used().to.as_str())
    }

    /// Returns the chosen Rust name of a member or enum value.
    pub(crate) fn rename_member(&self, shape: &str, member: &str) -> Option<&str> {
        self.rename
            .iter()
            .find(|row| is_member(&row.value.at, shape, member))
            .map(|row| row.used().to.as_str())
    }

    /// Returns whether an operation is idempotent although the model does not declare it.
    pub(crate) fn is_idempotent(&self, operation: &str) -> bool {
        self.idempotent
            .iter()
            .find(|row| row.value.operation == operation)
            .map(Row::used)
            .is_some()
    }

    /// Returns the paginator that replaces or adds to the service's list.
    pub(crate) fn paginator(&self, operation: &str) -> Option<Paginator> {
        let mut rows = self.paginator.iter().enumerate();
        let (index, row) = rows.find(|(_, row)| row.value.operation == operation)?;
        let row = row.used();
        Some(Paginator {
            input_token: row.input_token.clone(),
            output_token: row.output_token.clone(),
            limit_key: row.limit_key.clone(),
            result_key: row.result_key.clone(),
            carry: row.carry.clone(),
            origin: Origin::Row {
                file: self.file.clone(),
                path: format!("$.paginator[{index}]"),
            },
        })
    }

    /// Returns whether a member is required, given whether it is required in the model. Rows are not
    /// marked as used: the caller examines all shapes, not only reachable ones.
    pub(crate) fn requires(&self, shape: &str, member: &str, in_model: bool) -> bool {
        let has_row = |rows: &[Row<ShapeOrMemberRow>]| {
            let mut rows = rows.iter();
            rows.any(|row| is_member(&row.value.at, shape, member))
        };
        match in_model {
            true => !has_row(&self.optional),
            false => has_row(&self.required),
        }
    }

    /// Returns the reasons of the rows that apply to a member, for comments in the generated code,
    /// without the row of a default. The rows do not count as used.
    pub(crate) fn member_reasons(&self, shape: &str, member: &str, target: &str) -> Vec<String> {
        let renames = self
            .rename
            .iter()
            .filter(|row| is_member(&row.value.at, shape, member))
            .map(|row| self.reason(&row.value));
        let of_member = self
            .optional
            .iter()
            .chain(&self.required)
            .chain(&self.sensitive)
            .filter(|row| is_member(&row.value.at, shape, member));
        let of_target = self.sensitive.iter().filter(|row| row.value.at == target);
        let others = of_member.chain(of_target);
        renames
            .chain(others.map(|row| self.reason(&row.value)))
            .collect()
    }

    /// Returns the reason of a shape's default, for a comment in the generated code.
    pub(crate) fn default_reason(&self, shape: &str) -> Option<String> {
        let row = self.default.iter().find(|row| row.value.shape == shape)?;
        Some(self.reason(&row.value))
    }

    /// Returns the reasons of the rows that make an operation idempotent, for comments in the
    /// generated code.
    pub(crate) fn operation_reasons(&self, operation: &str) -> Vec<String> {
        let rows = self.idempotent.iter();
        rows.filter(|row| row.value.operation == operation)
            .map(|row| self.reason(&row.value))
            .collect()
    }

    fn reason(&self, row: &impl HasReason) -> String {
        format!("{}: {}", self.file_name(), row.reason())
    }

    fn file_name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or(&self.file)
    }

    /// Returns an error for each unused row, in the order of the tables.
    pub(crate) fn unused(&self) -> Vec<Error> {
        let shape = "shapes are `Shape`, members `Shape$Member`";
        let operation = "operations have their wire names";
        let tables = [
            ("default", shape, used(&self.default, |row| &row.shape)),
            ("optional", shape, used(&self.optional, |row| &row.at)),
            ("required", shape, used(&self.required, |row| &row.at)),
            ("rename", shape, used(&self.rename, |row| &row.at)),
            ("sensitive", shape, used(&self.sensitive, |row| &row.at)),
            (
                "idempotent",
                operation,
                used(&self.idempotent, |row| &row.operation),
            ),
            (
                "paginator",
                operation,
                used(&self.paginator, |row| &row.operation),
            ),
        ];
        let mut unused = Vec::new();
        for (table, naming, rows) in tables {
            let rows = rows.into_iter().enumerate();
            unused.extend(
                rows.filter(|(_, (used, _))| !used)
                    .map(|(index, (_, name))| {
                        Error::new(
                            &self.file,
                            format!("$.{table}[{index}]"),
                            format!("the row for `{name}` has no effect"),
                            format!("remove it, or correct the name: {naming}"),
                        )
                    }),
            );
        }
        unused
    }
}

/// Returns whether each row is used, and its subject.
fn used<T>(rows: &[Row<T>], name: fn(&T) -> &String) -> Vec<(bool, &str)> {
    rows.iter()
        .map(|row| (row.used.get(), name(&row.value).as_str()))
        .collect()
}

/// Returns whether `at` is the member, `Shape$Member`.
fn is_member(at: &str, shape: &str, member: &str) -> bool {
    at.split_once('$') == Some((shape, member))
}

/// Returns whether there is a matching row, and marks it as used.
fn has_row(rows: &[Row<ShapeOrMemberRow>], matches: impl Fn(&str) -> bool) -> bool {
    let row = rows.iter().find(|row| matches(&row.value.at));
    row.map(Row::used).is_some()
}

fn rows<T: HasReason>(file: &str, table: &str, rows: Vec<T>) -> Result<Vec<Row<T>>, Error> {
    rows.into_iter()
        .enumerate()
        .map(|(index, value)| {
            if value.reason().trim().is_empty() {
                return Err(Error::new(
                    file,
                    format!("$.{table}[{index}].reason"),
                    "the reason is empty",
                    "state why the row is needed, so that it can be removed once it is not",
                ));
            }
            Ok(Row {
                value,
                used: Cell::new(false),
            })
        })
        .collect()
}
