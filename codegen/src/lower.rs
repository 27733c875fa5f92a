//! `lower`: a [`Model`] becomes the [`ir::Crate`]. Every decision about Rust is made here.
//!
//! The steps, in order:
//!
//! 1. Find the shapes that operations reach, and whether each is sent, received or both.
//! 2. Reject shapes that have no finite value.
//! 3. Choose names, types and documentation of every operation and shape.
//! 4. Box the fields through which a type contains itself.
//! 5. Append numbers to names that collide, or report an error.
//!
//! [`lower()`] accepts models of every protocol; [`into_crate()`] rejects what cannot be emitted.

mod collisions;
mod constraints;
mod default_endpoint_rules;
mod docs;
mod emittable;
mod endpoint;
mod fields;
mod limits;
mod operations;
mod paginators;
mod protocol;
mod reachability;
mod recursion;
mod service;
mod shapes;

use std::cell::RefCell;

use crate::docs_file::DocsFile;
use crate::faults::Faults;
use crate::hash::HashMap;
use crate::ir;
use crate::model::{Kind, Model};
use crate::names;
use crate::overrides::{Overrides, UnusedRow};
use crate::paginators::Paginators;

use self::protocol::{Bindings, LocationNames, Protocol};
use self::reachability::ReachableShapes;

pub(crate) use self::emittable::into_crate;
pub(crate) use self::endpoint::lower_endpoint;
pub(crate) use self::protocol::has_http_bindings;
pub(crate) use self::service::marker_name;

/// The Rust types of shapes by their names.
type Types<'a> = HashMap<&'a str, ir::Type>;

/// The inputs of lowering beside the model.
#[derive(Clone, Copy)]
pub(crate) struct LowerInputs<'c> {
    pub(crate) overrides: &'c Overrides,
    pub(crate) docs: &'c DocsFile,
    /// The service's paginators.
    pub(crate) paginators: &'c Paginators,
    /// The treatment of paginators of the service that do not fit the model.
    pub(crate) unfit_paginators: UnfitPaginators,
    /// The name of the crate, for examples.
    pub(crate) package: &'c str,
    /// The record of faults.
    pub(crate) faults: &'c Faults,
}

/// The treatment of a paginator of the service that names members which do not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnfitPaginators {
    /// It is a fault.
    Refused,
    /// The operation has no paginator.
    Ignored,
}

/// The state of lowering: the inputs, facts about the whole model, and caches. The results live as
/// long as the model's text, `'a`; everything else is borrowed while lowering, `'c`.
struct Context<'a, 'c> {
    model: &'c Model<'a>,
    overrides: &'c Overrides,
    docs: &'c DocsFile,
    faults: &'c Faults,
    paginators: &'c Paginators,
    unfit_paginators: UnfitPaginators,
    /// The name of the crate, for examples.
    package: &'c str,
    reachable: ReachableShapes<'a>,
    /// The types of shapes, cached.
    types: RefCell<Types<'a>>,
    /// The names of fields by wire names, cached: most occur in many structures.
    field_names: RefCell<HashMap<String, String>>,
    /// The names of the constants with the schemas of what lists and maps contain.
    collection_names: HashMap<&'a str, String>,
    /// The names of the tables with the constraints on what inputs contain.
    constraint_names: HashMap<&'a str, String>,
    location_names: LocationNames,
    bindings: Bindings,
}

/// Lowers a model of any protocol. What has no meaning in Rust is recorded as a fault.
pub(crate) fn lower<'a>(model: &Model<'a>, inputs: LowerInputs<'_>) -> Lowered<'a> {
    let reachable = ReachableShapes::new(model);
    let protocol = Protocol::choose(&model.service);
    let context = Context {
        collection_names: collisions::collection_names(model, &reachable),
        constraint_names: collisions::constraint_names(model, &reachable),
        model,
        overrides: inputs.overrides,
        docs: inputs.docs,
        faults: inputs.faults,
        paginators: inputs.paginators,
        unfit_paginators: inputs.unfit_paginators,
        package: inputs.package,
        reachable,
        types: RefCell::default(),
        field_names: RefCell::default(),
        location_names: protocol.location_names(),
        bindings: protocol.bindings(),
    };
    recursion::check_finite(&context);
    let emitted = protocol.emitted;
    let mut lowered = Lowered {
        protocol: protocol.name,
        service: emitted.map(|protocol| context.lower_service(protocol)),
        operations: operations::lower_operations(&context),
        structs: Vec::new(),
        unions: Vec::new(),
        enums: Vec::new(),
        exceptions: Vec::new(),
        collections: Vec::new(),
        constraints: context.lower_constraints(),
        types: Types::default(),
        undocumented: Vec::new(),
        unused: Vec::new(),
    };
    for (name, shape) in &model.shapes {
        shapes::lower_shape(&context, name, shape, &mut lowered);
        if context.reachable.role(name).is_some() {
            lowered.types.insert(name, context.type_of(name));
        }
    }
    recursion::box_recursive_fields(&mut lowered);
    collisions::resolve(model, &mut lowered, inputs.faults);
    constraints::remove_empty(&mut lowered);
    lowered.sort();
    lowered.undocumented = inputs.docs.missing();
    lowered.unused = inputs.overrides.unused(model);
    lowered.unused.extend(inputs.docs.unused(model));
    lowered
}

/// A lowered service of any protocol.
#[derive(Debug)]
pub(crate) struct Lowered<'a> {
    /// The model's name of the protocol for which it was lowered.
    pub(crate) protocol: &'a str,
    /// The service, unless generated crates support none of its protocols.
    pub(crate) service: Option<ir::Service>,
    pub(crate) operations: Vec<ir::Operation<'a>>,
    pub(crate) structs: Vec<ir::Struct<'a>>,
    pub(crate) unions: Vec<ir::Union<'a>>,
    pub(crate) enums: Vec<ir::Enum<'a>>,
    pub(crate) exceptions: Vec<ir::Exception<'a>>,
    pub(crate) collections: Vec<ir::Collection<'a>>,
    pub(crate) constraints: Vec<ir::StructureConstraints<'a>>,
    /// The Rust type of each shape that is part of a message.
    pub(crate) types: Types<'a>,
    /// The keys that `docs.toml` lacks.
    pub(crate) undocumented: Vec<String>,
    /// The rows of `overrides.toml` and `docs.toml` that match nothing in the model.
    pub(crate) unused: Vec<UnusedRow>,
}

impl Lowered<'_> {
    /// Sorts all items by Rust name, which is the order in which they are emitted.
    fn sort(&mut self) {
        self.operations.sort_by(|a, b| a.module.cmp(&b.module));
        self.structs.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.unions.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.enums.sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.exceptions
            .sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.collections
            .sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
        self.constraints
            .sort_by(|a, b| a.rust_name.cmp(&b.rust_name));
    }
}

impl<'a> Context<'a, '_> {
    /// Returns the Rust type of a shape, from the cache if possible.
    fn type_of(&self, name: &'a str) -> ir::Type {
        if let Some(known) = self.types.borrow().get(name) {
            return known.clone();
        }
        let ty = self.find_type_of(name);
        self.types.borrow_mut().insert(name, ty.clone());
        ty
    }

    fn find_type_of(&self, name: &'a str) -> ir::Type {
        match &self.model.shape(name).kind {
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
                ir::Type::List(Box::new(sparse_if(*sparse, self.type_of(member.target))))
            }
            Kind::Map {
                key, value, sparse, ..
            } => ir::Type::Map(
                Box::new(self.type_of(key.target)),
                Box::new(sparse_if(*sparse, self.type_of(value.target))),
            ),
            Kind::Structure(_) => ir::Type::Struct(self.type_name(name)),
            Kind::Union(_) => ir::Type::Union(self.type_name(name)),
            Kind::Unknown => ir::Type::Unknown,
        }
    }

    /// Returns the field name for a wire name.
    fn field_name(&self, wire: &str) -> String {
        if let Some(known) = self.field_names.borrow().get(wire) {
            return known.clone();
        }
        let name = names::field(wire);
        let mut known = self.field_names.borrow_mut();
        known.insert(wire.to_owned(), name.clone());
        name
    }

    /// Returns the Rust name of a shape that becomes a type of its own.
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
