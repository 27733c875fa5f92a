//! The lowered items of one side by their wire names.

use super::reachability::Reachability;
use crate::diff::rust_view::TypeModule;
use crate::hash::HashMap;
use crate::ir;
use crate::load::Loaded;

/// The lowered operations and types of one side by their wire names, and which operations reach which
/// shapes.
pub(in crate::diff) struct RustIndex<'a> {
    pub(in crate::diff) operations: HashMap<&'a str, &'a ir::Operation<'a>>,
    pub(in crate::diff) structs: HashMap<&'a str, &'a ir::Struct<'a>>,
    pub(in crate::diff) unions: HashMap<&'a str, &'a ir::Union<'a>>,
    pub(in crate::diff) enums: HashMap<&'a str, &'a ir::Enum<'a>>,
    pub(in crate::diff) exceptions: HashMap<&'a str, &'a ir::Exception<'a>>,
    pub(in crate::diff) reachability: Reachability<'a>,
}

impl<'a> RustIndex<'a> {
    pub(in crate::diff) fn new(side: &'a Loaded<'_>) -> Self {
        fn by_name<T>(items: &[T], name: fn(&T) -> &str) -> HashMap<&str, &T> {
            items.iter().map(|item| (name(item), item)).collect()
        }
        let lowered = &side.lowered;
        Self {
            operations: by_name(&lowered.operations, |item| item.wire_name),
            structs: by_name(&lowered.structs, |item| &item.wire_name),
            unions: by_name(&lowered.unions, |item| item.wire_name),
            enums: by_name(&lowered.enums, |item| item.wire_name),
            exceptions: by_name(&lowered.exceptions, |item| item.wire_name),
            reachability: Reachability::new(&side.model),
        }
    }

    /// Returns the name of the type that a shape becomes in `module`. The types of an operation's
    /// module are not named after shapes.
    pub(in crate::diff) fn type_name(
        &self,
        shape: &str,
        module: TypeModule<'_>,
    ) -> Option<&'a str> {
        match module {
            TypeModule::Types => self.plain_type_name(shape),
            TypeModule::Errors => self
                .exceptions
                .get(shape)
                .map(|item| item.rust_name.as_str()),
            TypeModule::Operation(_) => None,
        }
    }

    fn plain_type_name(&self, shape: &str) -> Option<&'a str> {
        let name = if let Some(item) = self.structs.get(shape) {
            &item.rust_name
        } else if let Some(item) = self.unions.get(shape) {
            &item.rust_name
        } else {
            &self.enums.get(shape)?.rust_name
        };
        Some(name)
    }

    /// Returns the public path of the type that a shape becomes, preferring `types` to `types::error`.
    pub(in crate::diff) fn type_path(&self, shape: &str) -> Option<String> {
        [TypeModule::Types, TypeModule::Errors]
            .into_iter()
            .find_map(|module| Some(module.path(self.type_name(shape, module)?)))
    }
}
