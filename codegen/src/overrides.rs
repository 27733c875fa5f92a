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

use crate::error::{Error, Source};
use crate::faults::{Faults, nearest};
use crate::model::{Kind, Model};
use crate::paginators::{Origin, Paginator};
use crate::text;
use crate::toml_reader::{self, TableReader};

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
    /// The index of the row in its table, which counts rows with faults as well.
    index: usize,
    value: T,
    used: Cell<bool>,
}

impl<T> Row<T> {
    fn used(&self) -> &T {
        self.used.set(true);
        &self.value
    }
}

/// A row of `default`: members with the target `shape` have the default `value`.
#[derive(Debug)]
struct DefaultRow {
    shape: String,
    value: toml::Value,
    reason: String,
}

/// A row about a shape, `Shape`, or a member, `Shape$Member`.
#[derive(Debug)]
struct ShapeOrMemberRow {
    at: String,
    reason: String,
}

/// A row of `rename`: a shape, member, enum value or operation has the Rust name `to`.
#[derive(Debug)]
struct RenameRow {
    at: String,
    to: String,
    reason: String,
}

/// A row about an operation.
#[derive(Debug)]
struct OperationRow {
    operation: String,
    reason: String,
}

/// A row of `paginator`: an operation has a paginator that uses these members. The keys are those of
/// `paginators-1.json`; `carry` lists the members of a response that the next request repeats.
#[derive(Debug)]
struct PaginatorRow {
    operation: String,
    input_token: String,
    output_token: String,
    limit_key: Option<String>,
    result_key: Option<String>,
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
    /// Reads the rows, each of which must have a reason. Rows with faults are left out.
    pub(crate) fn read(source: &Source<'_>, faults: &Faults) -> Self {
        let mut overrides = Self {
            file: source.file.to_owned(),
            ..Self::default()
        };
        let Some(table) = toml_reader::parse(source, HINT, faults) else {
            return overrides;
        };
        let root = TableReader::root(source.file, &table, faults);
        root.only(TABLES);
        overrides.default = read_rows(&root, "default", &["shape", "value"], |row| {
            let (shape, value) = (row.text("shape"), row.require("value"));
            let reason = read_reason(row);
            Some(DefaultRow {
                shape: shape?.to_owned(),
                value: value?.clone(),
                reason: reason?,
            })
        });
        let read_place = |row: &TableReader<'_, '_>| {
            let (at, reason) = (row.text("at"), read_reason(row));
            Some(ShapeOrMemberRow {
                at: at?.to_owned(),
                reason: reason?,
            })
        };
        overrides.optional = read_rows(&root, "optional", &["at"], read_place);
        overrides.required = read_rows(&root, "required", &["at"], read_place);
        overrides.sensitive = read_rows(&root, "sensitive", &["at"], read_place);
        overrides.rename = read_rows(&root, "rename", &["at", "to"], |row| {
            let (at, to) = (row.text("at"), row.text("to"));
            let reason = read_reason(row);
            Some(RenameRow {
                at: at?.to_owned(),
                to: to?.to_owned(),
                reason: reason?,
            })
        });
        overrides.idempotent = read_rows(&root, "idempotent", &["operation"], |row| {
            let (operation, reason) = (row.text("operation"), read_reason(row));
            Some(OperationRow {
                operation: operation?.to_owned(),
                reason: reason?,
            })
        });
        let keys = [
            "operation",
            "input_token",
            "output_token",
            "limit_key",
            "result_key",
            "carry",
        ];
        overrides.paginator = read_rows(&root, "paginator", &keys, |row| {
            let owned = |text: &str| text.to_owned();
            let operation = row.text("operation");
            let tokens = (row.text("input_token"), row.text("output_token"));
            let (limit_key, result_key) = (row.opt_text("limit_key"), row.opt_text("result_key"));
            let (carry, reason) = (row.texts("carry"), read_reason(row));
            Some(PaginatorRow {
                operation: operation?.to_owned(),
                input_token: tokens.0?.to_owned(),
                output_token: tokens.1?.to_owned(),
                limit_key: limit_key.map(owned),
                result_key: result_key.map(owned),
                carry: carry.into_iter().map(owned).collect(),
                reason: reason?,
            })
        });
        overrides
    }

    /// Returns whether members with the target `shape` have a default.
    ///
    /// Only the default of the Rust type is supported: any other would have to be sent, since the
    /// service does not know it.
    pub(crate) fn has_default(&self, shape: &str, kind: &Kind, faults: &Faults) -> bool {
        let mut rows = self.default.iter();
        let Some(row) = rows.find(|row| row.value.shape == shape) else {
            return false;
        };
        match (kind, &row.used().value) {
            (Kind::Boolean, toml::Value::Boolean(false)) => true,
            (Kind::Integer | Kind::Long, toml::Value::Integer(0)) => true,
            (Kind::Float | Kind::Double, toml::Value::Integer(0)) => true,
            (Kind::Float | Kind::Double, toml::Value::Float(value)) if *value == 0.0 => true,
            (Kind::Unknown, _) => false,
            (_, other) => {
                faults.add(Error::new(
                    &self.file,
                    format!("$.default[{}].value", row.index),
                    format!("`{other}` is not a supported default of `{shape}`"),
                    "use 0 for a number or false for a boolean; other types have no default",
                ));
                true
            }
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
        let mut rows = self.paginator.iter();
        let found = rows.find(|row| row.value.operation == operation)?;
        let (index, row) = (found.index, found.used());
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
        format!("{}: {}", self.file_name(), text::one_line(row.reason()))
    }

    fn file_name(&self) -> &str {
        self.file.rsplit('/').next().unwrap_or(&self.file)
    }

    /// Returns each unused row, in the order of the tables.
    pub(crate) fn unused(&self, model: &Model<'_>) -> Vec<UnusedRow> {
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
            for (index, is_used, name) in rows {
                if is_used {
                    continue;
                }
                let found = match naming == operation {
                    true => Found::operation(model, name),
                    false => Found::in_model(model, name),
                };
                let hint = match &found {
                    Found::Near(known) => {
                        format!("did you mean `{known}`? Otherwise remove the row: {naming}")
                    }
                    _ => format!("remove it, or correct the name: {naming}"),
                };
                unused.push(UnusedRow {
                    error: Error::new(
                        &self.file,
                        format!("$.{table}[{index}]"),
                        format!("the row for `{name}` has no effect"),
                        hint,
                    ),
                    names_an_item: found == Found::Exactly,
                });
            }
        }
        unused
    }
}

/// The tables of the file.
const TABLES: &[&str] = &[
    "default",
    "optional",
    "required",
    "rename",
    "sensitive",
    "idempotent",
    "paginator",
];

/// The hint for a file that is not TOML.
const HINT: &str = "the tables are default, optional, required, rename, sensitive, idempotent and paginator; each row has a reason";

/// A row of `overrides.toml` or `docs.toml` that has no effect.
#[derive(Clone, Debug)]
pub(crate) struct UnusedRow {
    pub(crate) error: Error,
    /// Whether the model has the item that the row names. If the model has a fault, the row may have
    /// an effect once that is fixed.
    pub(crate) names_an_item: bool,
}

/// An item of the model that a row names.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Found {
    Exactly,
    /// There is an item of a similar name.
    Near(String),
    Nowhere,
}

impl Found {
    /// Looks up an operation.
    fn operation(model: &Model<'_>, name: &str) -> Self {
        if model.operations.contains_key(name) {
            return Self::Exactly;
        }
        let known = model.operations.keys().copied();
        Self::near(nearest(name, known).map(str::to_owned))
    }

    /// Looks up a shape, operation or `Shape$Member`.
    fn in_model(model: &Model<'_>, name: &str) -> Self {
        let Some((shape, member)) = name.split_once('$') else {
            if model.shapes.contains_key(name) || model.operations.contains_key(name) {
                return Self::Exactly;
            }
            let known = model.shapes.keys().chain(model.operations.keys());
            return Self::near(nearest(name, known.copied()).map(str::to_owned));
        };
        if !model.shapes.contains_key(shape) {
            let near = nearest(shape, model.shapes.keys().copied());
            return Self::near(near.map(|shape| format!("{shape}${member}")));
        }
        let names = model.shape(shape).kind.names();
        if names.contains(&member) {
            return Self::Exactly;
        }
        let near = nearest(member, names);
        Self::near(near.map(|member| format!("{shape}${member}")))
    }

    fn near(name: Option<String>) -> Self {
        name.map_or(Self::Nowhere, Self::Near)
    }
}

/// Returns the index of each row, whether it is used, and its subject.
fn used<T>(rows: &[Row<T>], name: fn(&T) -> &String) -> Vec<(usize, bool, &str)> {
    rows.iter()
        .map(|row| (row.index, row.used.get(), name(&row.value).as_str()))
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

/// Reads the rows of a table, whose keys are `keys` and `reason`.
fn read_rows<T>(
    root: &TableReader<'_, '_>,
    table: &str,
    keys: &[&str],
    read: impl Fn(&TableReader<'_, '_>) -> Option<T>,
) -> Vec<Row<T>> {
    let keys = [keys, &["reason"]].concat();
    let rows = root.rows(table).into_iter().filter_map(|(index, row)| {
        row.only(&keys);
        Some(Row {
            index,
            value: read(&row)?,
            used: Cell::new(false),
        })
    });
    rows.collect()
}

/// Reads the reason of a row, which must not be empty.
fn read_reason(row: &TableReader<'_, '_>) -> Option<String> {
    let reason = row.text("reason")?;
    if reason.trim().is_empty() {
        row.fault(
            "reason",
            "the reason is empty",
            "state why the row is needed, so that it can be removed once it is not",
        );
    }
    Some(reason.to_owned())
}
