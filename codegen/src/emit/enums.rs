//! Enums: strings with listed values, open for values that the model does not know yet.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{docs, ident};
use crate::ir::{Enum, Sensitivity};

/// The file of an enum.
pub(super) fn emit(item: &Enum) -> TokenStream {
    let name = ident(&item.rust_name);
    let enum_docs = docs(&item.docs);
    let variants: Vec<_> = item.variants.iter().map(|v| ident(&v.rust_name)).collect();
    let variant_docs = item.variants.iter().map(|v| docs(&v.docs));
    let values: Vec<_> = item.variants.iter().map(|v| &v.wire_name).collect();
    let derives = match item.sensitivity {
        Sensitivity::Public => {
            quote!(#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Debug, Hash)])
        }
        Sensitivity::Sensitive => quote!(#[derive(Clone, Eq, Ord, PartialEq, PartialOrd, Hash)]),
    };
    let debug = match item.sensitivity {
        Sensitivity::Public => quote!(),
        Sensitivity::Sensitive => quote! {
            impl std::fmt::Debug for #name {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str(REDACTED)
                }
            }
        },
    };
    quote! {
        use sdk_runtime::generated::*;
        #enum_docs
        ///
        /// A later version of this crate may name values that are `Unknown` now. A `match` that is
        /// to hold then compares [`as_str`](Self::as_str) in a guard rather than naming `Unknown`.
        #[non_exhaustive]
        #derives
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version of the crate has no name for.
            #[deprecated(note = "compare `as_str()` instead: a later version may name this value")]
            Unknown(UnknownVariantValue),
        }
        #debug
        impl #name {
            /// The value as the service writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
            /// The values that this version of the crate names, as the service writes them.
            pub const fn values() -> &'static [&'static str] {
                &[#(#values),*]
            }
            /// Parses a value that this version of the crate names, and fails on any other.
            pub fn try_parse(value: &str) -> Result<Self, UnknownVariantError> {
                match Self::from(value) {
                    Self::Unknown(_) => Err(UnknownVariantError::new(value)),
                    known => Ok(known),
                }
            }
        }
        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    other => Self::Unknown(UnknownVariantValue::new(other)),
                }
            }
        }
        open_enum_traits!(#name);
    }
}
