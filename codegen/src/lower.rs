//! `lower`: a [`Model`] becomes the [`ir::Crate`]. Every decision about Rust is made here.
//!
//! First the shapes that operations reach are found, with the direction in which each travels, and
//! values that could never end are refused; then each shape gets its names and types; then
//! structures that hold themselves get a box; last, names that two items would share are told apart
//! or refused.

mod collisions;
mod docs;
mod fields;
mod limits;
mod operations;
mod paginators;
mod reach;
mod recursion;
mod shapes;

use std::cell::RefCell;

use crate::docs_file::DocsFile;
use crate::error::Error;
use crate::hash::HashMap;
use crate::ir;
use crate::model::{Kind, Model, Operation, Shape};
use crate::names;
use crate::overrides::Overrides;
use crate::paginators::Paginators;

use self::reach::Reach;

/// The Rust types of shapes by their names.
type Types<'a> = HashMap<&'a str, ir::Type>;

/// What lowering looks at: the model, its overrides, and what was found out about the whole. What comes
/// of it lives as long as the text, `'a`; the rest is borrowed for the time of lowering, `'c`.
struct Context<'a, 'c> {
    model: &'c Model<'a>,
    overrides: &'c Overrides,
    words: &'c DocsFile,
    /// Which operations answer in pages, if that is wanted.
    paginators: Option<&'c Paginators>,
    /// The name of the crate, for examples.
    package: &'c str,
    reach: Reach<'a>,
    /// The types of the shapes that were asked for so far.
    types: RefCell<Types<'a>>,
    /// The names of the fields that were asked for so far: most stand in many structures.
    field_names: RefCell<HashMap<String, String>>,
    /// The statics of the elements of lists and maps.
    element_names: HashMap<&'a str, String>,
    protocol: ProtocolRules,
}

/// What lowering must know of a protocol; emission refuses those that it cannot write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ProtocolRules {
    location_names: LocationNames,
    bindings: Bindings,
}

/// What `locationName` means for members in the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LocationNames {
    /// The name on the wire, beside the member's own name.
    JsonName,
    /// The member's name itself, because the protocol's codec looks at no other.
    MemberName,
}

/// Whether members travel in the URI, headers and status line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bindings {
    Http,
    BodyOnly,
}

/// Lowers a model for the protocol `protocol`, one of the model's own; every override has to be of
/// use.
pub(crate) fn lower<'a>(
    model: &Model<'a>,
    overrides: &Overrides,
    words: &DocsFile,
    paginators: &Paginators,
    package: &str,
    protocol: &str,
) -> Result<Lowered<'a>, Error> {
    let paginators = Some(paginators);
    let lowered = lower_leniently(model, overrides, words, paginators, package, protocol)?;
    match overrides.unused().into_iter().next() {
        Some(unused) => Err(unused),
        None => Ok(lowered),
    }
}

/// Lowers a model for the protocol `protocol`; overrides may speak of what the model does not have.
///
/// Without `paginators` no operation gets one, whatever the overrides say.
pub(crate) fn lower_leniently<'a>(
    model: &Model<'a>,
    overrides: &Overrides,
    words: &DocsFile,
    paginators: Option<&Paginators>,
    package: &str,
    protocol: &str,
) -> Result<Lowered<'a>, Error> {
    let reach = Reach::of(model);
    let context = Context {
        element_names: collisions::element_names(model, &reach),
        model,
        overrides,
        words,
        paginators,
        package,
        reach,
        types: RefCell::default(),
        field_names: RefCell::default(),
        protocol: match protocol {
            "rest-json" => ProtocolRules {
                location_names: LocationNames::JsonName,
                bindings: Bindings::Http,
            },
            "rest-xml" => ProtocolRules {
                location_names: LocationNames::MemberName,
                bindings: Bindings::Http,
            },
            _ => ProtocolRules {
                location_names: LocationNames::MemberName,
                bindings: Bindings::BodyOnly,
            },
        },
    };
    recursion::check_finite(&context)?;
    let mut lowered = Lowered {
        operations: operations::lower_operations(&context)?,
        structs: Vec::new(),
        unions: Vec::new(),
        enums: Vec::new(),
        exceptions: Vec::new(),
        elements: Vec::new(),
        types: Types::default(),
    };
    for (name, shape) in &model.shapes {
        shapes::lower_shape(&context, name, shape, &mut lowered)?;
        if context.reach.role(name).is_some() {
            lowered.types.insert(name, context.type_of(name)?);
        }
    }
    recursion::box_recursive_fields(&mut lowered);
    collisions::check(model, &mut lowered)?;
    lowered.sort();
    Ok(lowered)
}

/// What lowering makes of the shapes and operations, whatever the protocol.
#[derive(Debug)]
pub(crate) struct Lowered<'a> {
    pub(crate) operations: Vec<ir::Operation<'a>>,
    pub(crate) structs: Vec<ir::Struct<'a>>,
    pub(crate) unions: Vec<ir::Union<'a>>,
    pub(crate) enums: Vec<ir::Enum<'a>>,
    pub(crate) exceptions: Vec<ir::Exception<'a>>,
    pub(crate) elements: Vec<ir::Element<'a>>,
    /// The Rust type of the values of each shape that travels inside a message.
    pub(crate) types: Types<'a>,
}

impl Lowered<'_> {
    /// The one place that decides the order of what is written: by Rust name.
    fn sort(&mut self) {
        self.operations.sort_by(|a, b| a.module.cmp(&b.module));
        self.structs.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.unions.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.enums.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.exceptions
            .sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.elements.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
    }
}

/// Refuses what can be lowered but not yet written.
pub(crate) fn check_emittable(model: &Model, lowered: &Lowered) -> Result<(), Error> {
    for operation in &lowered.operations {
        let refuse = |what: String, hint: &str| {
            Err(Error::new(
                model.file,
                format!("$.operations.{}", operation.wire_name),
                what,
                hint,
            ))
        };
        if let ir::Auth::Unsupported(schemes) = &operation.auth {
            return refuse(
                format!("no code can be written for the authentication `{schemes}`"),
                "generated crates sign with `aws.auth#sigv4`, or do not sign",
            );
        }
        if let Some(prefix) = &operation.host_prefix {
            return refuse(
                format!("no code can be written for the host prefix `{prefix}`"),
                "remove the operation from the model, or its `endpoint`",
            );
        }
    }
    for operation in model.operations.values() {
        if let Some(payload) = unwritable_payload(model, operation) {
            return Err(Error::new(
                model.file,
                format!("$.operations.{}", operation.name),
                format!("no code can be written for a payload like `{payload}`"),
                "bind a blob, string, structure or union to the whole body, or remove the operation",
            ));
        }
        for message in operation.input.iter().chain(&operation.output) {
            if let Some(stream) = reach::find_below(model, message, is_stream) {
                return Err(Error::new(
                    model.file,
                    format!("$.operations.{}", operation.name),
                    format!("no code can be written for the stream `{stream}`"),
                    "remove the operation from the model",
                ));
            }
        }
    }
    Ok(())
}

/// The input's payload, if it is of a kind that codecs write only inside a structure.
fn unwritable_payload<'a>(model: &'a Model<'a>, operation: &Operation) -> Option<&'a str> {
    let input = model.shapes.get(operation.input?)?;
    let Kind::Structure(structure) = &input.kind else {
        return None;
    };
    let target = structure.members.get(structure.payload?)?.target;
    let written = matches!(
        model.shapes.get(target)?.kind,
        Kind::Blob { .. } | Kind::String | Kind::Enum(_) | Kind::Structure(_) | Kind::Union(_)
    );
    (!written).then_some(target)
}

/// Whether a shape is sent or received piece by piece, rather than as a value.
fn is_stream(shape: &Shape) -> bool {
    match &shape.kind {
        Kind::Blob { streaming } => *streaming,
        Kind::Structure(structure) | Kind::Union(structure) => {
            structure.event_stream || structure.members.values().any(|member| member.streaming)
        }
        _ => false,
    }
}

impl<'a> Context<'a, '_> {
    fn shape(&self, name: &str) -> Result<&Shape<'a>, Error> {
        self.model.shapes.get(name).ok_or_else(|| {
            Error::new(
                self.model.file,
                format!("$.shapes.{name}"),
                format!("there is no shape `{name}`"),
                "add it to `shapes`",
            )
        })
    }

    /// The Rust type of a shape's values. It is asked for wherever the shape is used, so it is worked
    /// out once.
    fn type_of(&self, name: &'a str) -> Result<ir::Type, Error> {
        if let Some(known) = self.types.borrow().get(name) {
            return Ok(known.clone());
        }
        let ty = self.find_type_of(name)?;
        self.types.borrow_mut().insert(name, ty.clone());
        Ok(ty)
    }

    fn find_type_of(&self, name: &'a str) -> Result<ir::Type, Error> {
        let shape = self.shape(name)?;
        Ok(match &shape.kind {
            Kind::Boolean => ir::Type::Boolean,
            Kind::Integer => ir::Type::Integer,
            Kind::Long => ir::Type::Long,
            Kind::Float => ir::Type::Float,
            Kind::Double => ir::Type::Double,
            Kind::String => ir::Type::String,
            Kind::Enum(_) => ir::Type::Enum(self.type_name(name)),
            Kind::Blob { .. } => ir::Type::Blob,
            Kind::Timestamp(_) => ir::Type::Timestamp,
            Kind::Document => ir::Type::Document,
            Kind::List { member, sparse, .. } => {
                ir::Type::List(Box::new(sparse_if(*sparse, self.type_of(member.target)?)))
            }
            Kind::Map {
                key, value, sparse, ..
            } => ir::Type::Map(
                Box::new(self.type_of(key.target)?),
                Box::new(sparse_if(*sparse, self.type_of(value.target)?)),
            ),
            Kind::Structure(_) => ir::Type::Struct(self.type_name(name)),
            Kind::Union(_) => ir::Type::Union(self.type_name(name)),
        })
    }

    /// The name of a field for a name on the wire.
    fn field_name(&self, wire: &str) -> String {
        if let Some(known) = self.field_names.borrow().get(wire) {
            return known.clone();
        }
        let name = names::field(wire);
        let mut known = self.field_names.borrow_mut();
        known.insert(wire.to_owned(), name.clone());
        name
    }

    /// The Rust name of a shape that becomes a type of its own.
    fn type_name(&self, name: &str) -> String {
        use ir::Type::{Enum, Struct, Union};
        if let Some(Struct(known) | Union(known) | Enum(known)) = self.types.borrow().get(name) {
            return known.clone();
        }
        names::type_name(self.overrides.rename(name).unwrap_or(name))
    }
}

fn sparse_if(sparse: bool, element: ir::Type) -> ir::Type {
    if sparse {
        ir::Type::Sparse(Box::new(element))
    } else {
        element
    }
}
