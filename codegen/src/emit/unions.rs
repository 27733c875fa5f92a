//! Unions: exactly one of several values, open for ones that the model does not know yet.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::schemas;
use super::structs::emit_read_struct;
use super::types::{self, docs, ident, prefixed};
use crate::ir::{Debug, Exposure, Role, Union};

/// The file of a union.
pub(super) fn emit(item: &Union) -> TokenStream {
    let name = ident(&item.rust_name);
    let union_docs = docs(&item.docs);
    let variants = item.variants.iter().map(|variant| {
        let variant_docs = docs(&variant.docs);
        let name = ident(&variant.rust_name);
        let ty = types::tokens(&variant.ty);
        quote!(#variant_docs #name(#ty),)
    });
    let methods = item.variants.iter().map(|variant| {
        let name = ident(&variant.rust_name);
        let ty = types::tokens(&variant.ty);
        let (is, r#as) = (
            prefixed("is_", &variant.stem),
            prefixed("as_", &variant.stem),
        );
        let is_docs = format!(" Whether this is a `{}`.", variant.rust_name);
        let as_docs = format!(
            " The value of a `{}`, or the union itself if it is another.",
            variant.rust_name
        );
        quote! {
            #[doc = #is_docs]
            pub fn #is(&self) -> bool {
                matches!(self, Self::#name(_))
            }
            #[doc = #as_docs]
            pub fn #r#as(&self) -> Result<&#ty, &Self> {
                if let Self::#name(value) = self { Ok(value) } else { Err(self) }
            }
        }
    });
    let derives = match item.debug {
        Debug::Derived => quote!(#[derive(Clone, PartialEq, Debug)]),
        Debug::Redacted => quote!(#[derive(Clone, PartialEq)]),
    };
    let debug = emit_debug(item);
    let members: Vec<_> = item
        .variants
        .iter()
        .map(|variant| &variant.schema)
        .collect();
    let schema = schemas::emit_struct(&item.wire_name, &item.schema, &members);
    let write = match item.role {
        Role::Read => quote!(),
        _ => emit_write(item),
    };
    let read = match item.role {
        Role::Written => quote!(),
        _ => emit_read(item),
    };
    quote! {
        use sdk_runtime::generated::*;
        #union_docs
        #[non_exhaustive]
        #derives
        pub enum #name {
            #(#variants)*
            /// A value that this version of the crate does not know. It can be received, not sent.
            #[non_exhaustive]
            Unknown,
        }
        #debug
        impl #name {
            #(#methods)*
            /// Whether this is a value that this version of the crate does not know.
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown)
            }
        }
        #schema
        #write
        #read
    }
}

fn emit_debug(item: &Union) -> TokenStream {
    if item.debug == Debug::Derived {
        return quote!();
    }
    let name = ident(&item.rust_name);
    let arms = item.variants.iter().map(|variant| {
        let name = ident(&variant.rust_name);
        let label = &variant.rust_name;
        match variant.exposure {
            Exposure::Open => {
                quote!(Self::#name(value) => f.debug_tuple(#label).field(value).finish(),)
            }
            Exposure::Sensitive => {
                quote!(Self::#name(_) => f.debug_tuple(#label).field(&REDACTED).finish(),)
            }
        }
    });
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms)*
                    Self::Unknown => f.write_str("Unknown"),
                }
            }
        }
    }
}

fn emit_write(item: &Union) -> TokenStream {
    let name = ident(&item.rust_name);
    let label = &item.rust_name;
    let schema = ident(&item.schema.rust_name);
    let members = ident(&item.schema.members_name);
    let arms = item.variants.iter().enumerate().map(|(index, variant)| {
        let name = ident(&variant.rust_name);
        let index = Literal::usize_unsuffixed(index);
        quote!(Self::#name(value) => value.write(&#members[#index], ser),)
    });
    let ser = if item.variants.is_empty() {
        quote!(_)
    } else {
        quote!(ser)
    };
    quote! {
        impl SerializableStruct for #name {
            fn schema(&self) -> &Schema<'_> {
                &#schema
            }
            fn serialize_members(&self, #ser: &mut dyn ShapeSerializer) -> Serde {
                match self {
                    #(#arms)*
                    Self::Unknown => Err(unknown_variant(#label)),
                }
            }
        }
        impl WriteValue for #name {
            fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Serde {
                write_struct(self, schema, ser)
            }
        }
    }
}

fn emit_read(item: &Union) -> TokenStream {
    let arms: Vec<_> = item
        .variants
        .iter()
        .enumerate()
        .map(|(index, variant)| {
            let name = ident(&variant.rust_name);
            let index = Literal::usize_unsuffixed(index);
            quote!(#index => read_variant(self, Self::#name, member, de),)
        })
        .collect();
    let name = ident(&item.rust_name);
    let read = emit_read_struct(&item.rust_name, &item.schema, &arms);
    // A variant that others cannot name is one that `Default` cannot be derived for.
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::Unknown
            }
        }
        #read
    }
}
