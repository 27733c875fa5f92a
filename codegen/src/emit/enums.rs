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
            quote!(#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)])
        }
        Sensitivity::Sensitive => quote!(#[derive(Clone, Eq, Hash, Ord, PartialEq, PartialOrd)]),
    };
    let sensitive = match item.sensitivity {
        Sensitivity::Public => quote!(),
        Sensitivity::Sensitive => quote!(, sensitive),
    };
    quote! {
        #enum_docs
        ///
        /// A later version of this crate may add variants for values that are `Unknown` now. To match
        /// such a value in a way that keeps working, compare [`as_str`](Self::as_str).
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// Value that this version of the crate has no variant for.
            #[deprecated(note = "compare `as_str()` instead: a later version may add a variant for this value")]
            Unknown(rt::UnknownVariantValue),
        }
        impl #name {
            /// Returns the value as the service writes it.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
            /// Returns the values that have a variant, as the service writes them.
            pub const fn values() -> &'static [&'static str] {
                &[#(#values),*]
            }
            /// Parses a value that has a variant.
            ///
            /// # Errors
            ///
            /// The value is not one of [`values`](Self::values).
            #[inline]
            pub fn try_parse(value: &str) -> Result<Self, rt::UnknownVariantError> {
                match Self::from(value) {
                    Self::Unknown(_) => Err(rt::UnknownVariantError::new(value)),
                    known => Ok(known),
                }
            }
        }
        impl From<&str> for #name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    #(#values => Self::#variants,)*
                    other => Self::Unknown(rt::UnknownVariantValue::new(other)),
                }
            }
        }
        rt::open_enum_traits!(#name #sensitive);
    }
}
