//! A deserializer that checks every value that is read from another one.
//!
//! The checks take place while an input is read, because in the input itself, an absent number is 0. They do
//! not stop the reading, so that every violation is found.

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, ShapeDeserializer};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::constraints::{Bound, Constraints, StructureConstraints};
use super::error::Place;
use super::path::{Path, Segment};
use super::pattern::MatchPattern;
use super::violation::{Measure, Requirement, Value, Violation};
use crate::shape::value::{De, SerdeResult};

/// The results of the checks of an input.
pub(super) struct Log<'p> {
    patterns: &'p dyn MatchPattern,
    pub(super) violations: Vec<Violation>,
    /// The first value that could not be read.
    pub(super) unreadable: Option<Place>,
}

impl<'p> Log<'p> {
    pub(super) fn new(patterns: &'p dyn MatchPattern) -> Self {
        Self {
            patterns,
            violations: Vec::new(),
            unreadable: None,
        }
    }

    fn add(&mut self, path: &Path<'_>, value: Value, requirement: Requirement) {
        self.violations
            .push(Violation::new(path, value, requirement));
    }

    /// Keeps the place of an error, unless the error comes from further inside.
    pub(super) fn keep<T>(
        &mut self,
        path: &Path<'_>,
        schema: &Schema<'_>,
        read: SerdeResult<T>,
    ) -> SerdeResult<T> {
        if read.is_err() && self.unreadable.is_none() {
            self.unreadable = Some(Place {
                path: path.to_string(),
                is_sensitive: schema.sensitive().is_some(),
            });
        }
        read
    }

    /// Returns the constraints that a text violates.
    fn violated_by(&self, text: &str, constraints: &Constraints) -> Vec<Requirement> {
        let mut violated = Vec::new();
        if constraints.min.is_some() || constraints.max.is_some() {
            let length = text.chars().count() as i64;
            violated.extend(out_of_bounds(length, Measure::Length, constraints));
        }
        if let Some(pattern) = constraints.pattern
            && !self.patterns.is_match(pattern, text)
        {
            violated.push(Requirement::Pattern(pattern));
        }
        if let Some(values) = constraints.values
            && !values.contains(&text)
        {
            violated.push(Requirement::OneOf(values));
        }
        violated
    }
}

/// The constrained members of a structure, and which of them have been read.
pub(super) struct Members {
    constraints: &'static StructureConstraints,
    present: Vec<bool>,
}

impl Members {
    pub(super) fn new(constraints: &'static StructureConstraints) -> Self {
        Self {
            constraints,
            present: vec![false; constraints.members.len()],
        }
    }

    /// Reads a member with `consumer`. Members that the schema does not define are passed on.
    pub(super) fn read(
        &mut self,
        member: &Schema<'_>,
        de: De<'_>,
        log: &mut Log<'_>,
        path: &Path<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, De<'_>) -> SerdeResult,
    ) -> SerdeResult {
        let (Some(position), Some(name)) = (member.member_index(), member.member_name()) else {
            return consumer(member, de);
        };
        let mut members = self.constraints.members.iter();
        let constrained = members.position(|constrained| constrained.name == name);
        if let Some(constrained) = constrained
            && !de.is_null()
        {
            self.present[constrained] = true;
        }
        let path = path.join(Segment::Member(position, name));
        let mut checker = Checker {
            inner: de,
            log,
            path: &path,
            constraints: constrained
                .map_or(&Constraints::NONE, |at| &self.constraints.members[at].value),
            collection: None,
        };
        consumer(member, &mut checker)
    }

    /// Reports the required members that were not read.
    pub(super) fn finish(self, schema: &Schema<'_>, log: &mut Log<'_>, path: &Path<'_>) {
        for (member, present) in self.constraints.members.iter().zip(self.present) {
            if member.value.required && !present {
                let position = schema.member_schema(member.name);
                let position = position.and_then(Schema::member_index).unwrap_or_default();
                let path = path.join(Segment::Member(position, member.name));
                log.add(&path, Value::Null, Requirement::NotNull);
            }
        }
    }
}

/// The collection that directly contains a value. Its elements are reported as one violation.
struct Collection<'a> {
    requirement: fn(Vec<Requirement>) -> Requirement,
    is_reported: &'a mut bool,
}

/// A deserializer of one value, positioned at `path`.
struct Checker<'a, 'p> {
    inner: De<'a>,
    log: &'a mut Log<'p>,
    path: &'a Path<'a>,
    constraints: &'static Constraints,
    collection: Option<Collection<'a>>,
}

impl Checker<'_, '_> {
    /// Reports that the value violates constraints.
    fn report(&mut self, value: Value, measure: Measure, violated: Vec<Requirement>) {
        match &mut self.collection {
            None => {
                for requirement in violated {
                    self.log.add(self.path, value.clone(), requirement);
                }
            }
            Some(collection) => {
                if !violated.is_empty() && !*collection.is_reported {
                    *collection.is_reported = true;
                    let all = measure.all(self.constraints);
                    let requirement = (collection.requirement)(all);
                    self.log
                        .add(self.path.parent(), Value::Omitted, requirement);
                }
            }
        }
    }

    fn check_length(&mut self, length: usize) {
        let violated = out_of_bounds(length as i64, Measure::Length, self.constraints);
        self.report(Value::Omitted, Measure::Length, violated);
    }

    fn check_text(&mut self, schema: &Schema<'_>, text: &str) {
        let violated = self.log.violated_by(text, self.constraints);
        if !violated.is_empty() {
            let value = match schema.sensitive() {
                Some(_) => Value::Omitted,
                None => Value::text(text),
            };
            self.report(value, Measure::Length, violated);
        }
    }

    fn check_number<N: Number>(&mut self, schema: &Schema<'_>, number: N) {
        let violated = out_of_bounds(number, Measure::Value, self.constraints);
        if !violated.is_empty() {
            let value = match schema.sensitive() {
                Some(_) => Value::Omitted,
                None => Value::Text(number.to_string()),
            };
            self.report(value, Measure::Value, violated);
        }
    }
}

/// A number that can be compared with a bound.
trait Number: Copy + ToString {
    fn is_less(self, bound: Bound) -> bool;
    fn is_greater(self, bound: Bound) -> bool;
}

/// Compares with integers exactly, since `f64` cannot distinguish all of them.
impl Number for i64 {
    fn is_less(self, bound: Bound) -> bool {
        match bound {
            Bound::Integer(bound) => self < bound,
            Bound::Float(bound) => (self as f64) < bound,
        }
    }

    fn is_greater(self, bound: Bound) -> bool {
        match bound {
            Bound::Integer(bound) => self > bound,
            Bound::Float(bound) => self as f64 > bound,
        }
    }
}

impl Number for f64 {
    fn is_less(self, bound: Bound) -> bool {
        match bound {
            Bound::Integer(bound) => self < bound as f64,
            Bound::Float(bound) => self < bound,
        }
    }

    fn is_greater(self, bound: Bound) -> bool {
        match bound {
            Bound::Integer(bound) => self > bound as f64,
            Bound::Float(bound) => self > bound,
        }
    }
}

/// Returns the bounds that a length or number violates.
fn out_of_bounds<N: Number>(
    number: N,
    measure: Measure,
    constraints: &Constraints,
) -> Vec<Requirement> {
    let max = constraints.max.filter(|max| number.is_greater(*max));
    let min = constraints.min.filter(|min| number.is_less(*min));
    let max = max.map(|max| measure.max(max));
    max.into_iter()
        .chain(min.map(|min| measure.min(min)))
        .collect()
}

/// Methods that read a value and check it.
macro_rules! read {
    ($($method:ident $Value:ty $(, $check:ident($($convert:tt)*))?;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>) -> Result<$Value, SerdeError> {
            let read = self.inner.$method(schema);
            let value = self.log.keep(self.path, schema, read)?;
            $(self.$check(schema, $($convert)*(value));)?
            Ok(value)
        }
    )*};
}

impl ShapeDeserializer for Checker<'_, '_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, De<'_>) -> SerdeResult,
    ) -> SerdeResult {
        let Self {
            inner, log, path, ..
        } = self;
        let mut members = Members::new(
            self.constraints
                .members
                .unwrap_or(StructureConstraints::NONE),
        );
        let read = inner.read_struct(schema, &mut |member, de| {
            members.read(member, de, log, path, consumer)
        });
        log.keep(path, schema, read)?;
        members.finish(schema, log, path);
        Ok(())
    }

    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(De<'_>) -> SerdeResult,
    ) -> SerdeResult {
        let Self {
            inner, log, path, ..
        } = self;
        let constraints = self.constraints.each.unwrap_or(&Constraints::NONE);
        let mut length = 0;
        let mut is_reported = false;
        let read = inner.read_list(schema, &mut |de| {
            let path = path.join(Segment::Index(length));
            length += 1;
            consumer(&mut Checker {
                inner: de,
                log,
                path: &path,
                constraints,
                collection: Some(Collection {
                    requirement: Requirement::Elements,
                    is_reported: &mut is_reported,
                }),
            })
        });
        log.keep(path, schema, read)?;
        self.check_length(length);
        Ok(())
    }

    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(String, De<'_>) -> SerdeResult,
    ) -> SerdeResult {
        let Self {
            inner, log, path, ..
        } = self;
        let keys = self.constraints.keys.unwrap_or(&Constraints::NONE);
        let constraints = self.constraints.each.unwrap_or(&Constraints::NONE);
        let is_sensitive = schema.key().is_some_and(|key| key.sensitive().is_some());
        let mut length = 0;
        let (mut is_key_reported, mut is_reported) = (false, false);
        let read = inner.read_map(schema, &mut |key, de| {
            length += 1;
            if !is_key_reported && !log.violated_by(&key, keys).is_empty() {
                is_key_reported = true;
                let requirement = Requirement::Keys(Measure::Length.all(keys));
                log.add(path, Value::Omitted, requirement);
            }
            let shown = (!is_sensitive).then(|| key.clone());
            let path = path.join(Segment::Key(shown.as_deref()));
            let mut checker = Checker {
                inner: de,
                log,
                path: &path,
                constraints,
                collection: Some(Collection {
                    requirement: Requirement::Values,
                    is_reported: &mut is_reported,
                }),
            };
            consumer(key, &mut checker)
        });
        log.keep(path, schema, read)?;
        self.check_length(length);
        Ok(())
    }

    read! {
        read_boolean bool;
        read_byte i8, check_number(i64::from);
        read_short i16, check_number(i64::from);
        read_integer i32, check_number(i64::from);
        read_long i64, check_number();
        read_float f32, check_number(f64::from);
        read_double f64, check_number();
        read_big_integer BigInteger;
        read_big_decimal BigDecimal;
        read_timestamp DateTime;
        read_document Document;
    }

    fn read_string(&mut self, schema: &Schema<'_>) -> Result<String, SerdeError> {
        let read = self.inner.read_string(schema);
        let text = self.log.keep(self.path, schema, read)?;
        self.check_text(schema, &text);
        Ok(text)
    }

    fn read_blob(&mut self, schema: &Schema<'_>) -> Result<Blob, SerdeError> {
        let read = self.inner.read_blob(schema);
        let blob = self.log.keep(self.path, schema, read)?;
        self.check_length(blob.as_ref().len());
        Ok(blob)
    }

    fn is_null(&self) -> bool {
        self.inner.is_null()
    }

    fn read_null(&mut self) -> Result<(), SerdeError> {
        self.inner.read_null()
    }

    fn skip_value(&mut self) -> Result<(), SerdeError> {
        self.inner.skip_value()
    }

    fn container_size(&self) -> Option<usize> {
        self.inner.container_size()
    }
}
