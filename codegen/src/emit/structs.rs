//! Structures: fields, getters, and how they are written and read.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::builders;
use super::debug::{derives, emit_debug};
use super::schemas;
use super::types::{self, docs, ident, is_copy};
use crate::ir::{Field, Initial, MemberSchema, Presence, Role, Struct, StructSchema, Token, Type};

/// The file of a structure that inputs or outputs hold.
pub(super) fn emit(item: &Struct) -> TokenStream {
    let definition = emit_definition(item);
    let builder = builders::emit(item, &quote!());
    quote! {
        use sdk_runtime::generated::*;
        #definition
        #builder
    }
}

/// The structure with everything but its builder.
pub(super) fn emit_definition(item: &Struct) -> TokenStream {
    let struct_docs = docs(&item.docs);
    let name = ident(&item.rust_name);
    let fields = item.fields.iter().map(|field| {
        let field_docs = docs(&field.docs);
        let name = ident(&field.rust_name);
        let ty = types::field(field);
        quote!(#field_docs pub #name: #ty,)
    });
    let request_id = match item.role {
        Role::Output => quote!(_request_id: Option<String>,),
        _ => quote!(),
    };
    let derives = derives(item.debug, item.initial);
    let debug = emit_debug(&item.rust_name, item.debug, &item.fields);
    let getters = item.fields.iter().map(emit_getter);
    let builder = ident(&item.builder_name);
    let builder_path = match item.role {
        Role::Input | Role::Output => quote!(builders::#builder),
        _ => quote!(#builder),
    };
    let builder_docs = format!(" Returns a builder of [`{}`].", item.rust_name);
    let default = emit_default(item);
    let schema = schemas::emit_struct(&item.wire_name, &item.schema, &member_schemas(&item.fields));
    let write = match item.role {
        Role::Input | Role::Written | Role::WrittenAndRead => emit_write(item),
        Role::Output | Role::Read => quote!(),
    };
    let read = match item.role {
        Role::Output | Role::Read | Role::WrittenAndRead => emit_read(item),
        Role::Input | Role::Written => quote!(),
    };
    quote! {
        #struct_docs
        #[non_exhaustive]
        #derives
        pub struct #name {
            #(#fields)*
            #request_id
        }
        #debug
        impl #name {
            #(#getters)*
            #[doc = #builder_docs]
            pub fn builder() -> #builder_path {
                Default::default()
            }
        }
        #default
        #schema
        #write
        #read
    }
}

/// The schemas of some fields, in their order.
pub(super) fn member_schemas(fields: &[Field]) -> Vec<&MemberSchema> {
    fields.iter().map(|field| &field.schema).collect()
}

/// The method that lends a field.
pub(super) fn emit_getter(field: &Field) -> TokenStream {
    let field_docs = docs(&field.docs);
    let name = ident(&field.rust_name);
    let ty = types::tokens(&field.ty);
    let (result, body) = match (field.presence, &field.ty) {
        (Presence::Optional, Type::String) => (quote!(Option<&str>), quote!(self.#name.as_deref())),
        (Presence::Optional, Type::List(element)) => {
            let element = types::tokens(element);
            (
                quote!(&[#element]),
                quote!(self.#name.as_deref().unwrap_or_default()),
            )
        }
        (Presence::Optional, Type::Boxed(inner)) => {
            let inner = types::tokens(inner);
            (quote!(Option<&#inner>), quote!(self.#name.as_deref()))
        }
        (Presence::Optional, ty) if is_copy(ty) => {
            let ty = types::tokens(ty);
            (quote!(Option<#ty>), quote!(self.#name))
        }
        (Presence::Optional, _) => (quote!(Option<&#ty>), quote!(self.#name.as_ref())),
        (_, Type::String) => (quote!(&str), quote!(&self.#name)),
        (_, Type::List(element)) => {
            let element = types::tokens(element);
            (quote!(&[#element]), quote!(&self.#name))
        }
        (_, Type::Boxed(inner)) => {
            let inner = types::tokens(inner);
            (quote!(&#inner), quote!(&self.#name))
        }
        (_, ty) if is_copy(ty) => {
            let ty = types::tokens(ty);
            (ty, quote!(self.#name))
        }
        _ => (quote!(&#ty), quote!(&self.#name)),
    };
    quote! {
        #field_docs
        pub fn #name(&self) -> #result {
            #body
        }
    }
}

/// `Default` of a structure with a required field whose type has none.
fn emit_default(item: &Struct) -> TokenStream {
    if item.initial == Initial::Derived || matches!(item.role, Role::Input | Role::Written) {
        return quote!();
    }
    let name = ident(&item.rust_name);
    let fields = item.fields.iter().map(|field| {
        let name = ident(&field.rust_name);
        let value = types::absent(field);
        quote!(#name: #value,)
    });
    let request_id = match item.role {
        Role::Output => quote!(_request_id: None,),
        _ => quote!(),
    };
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self { #(#fields)* #request_id }
            }
        }
    }
}

fn emit_write(item: &Struct) -> TokenStream {
    let name = ident(&item.rust_name);
    let schema = ident(&item.schema.rust_name);
    let members = ident(&item.schema.members_name);
    let writes = item.fields.iter().enumerate().map(|(index, field)| {
        let name = ident(&field.rust_name);
        let index = Literal::usize_unsuffixed(index);
        let write = match (field.token, field.presence) {
            (Token::FilledIn, Presence::Optional) => quote!(write_token),
            (_, Presence::Optional) => quote!(write_some),
            (_, Presence::Required) => quote!(write_always),
            (_, Presence::Defaulted) => quote!(write_unless_default),
        };
        quote!(#write(&self.#name, &#members[#index], ser)?;)
    });
    let ser = if item.fields.is_empty() {
        quote!(_)
    } else {
        quote!(ser)
    };
    let value = match item.role {
        Role::Input => quote!(),
        _ => quote! {
            impl WriteValue for #name {
                fn write(&self, schema: &Schema<'_>, ser: &mut dyn ShapeSerializer) -> Serde {
                    write_struct(self, schema, ser)
                }
            }
        },
    };
    quote! {
        impl SerializableStruct for #name {
            fn schema(&self) -> &Schema<'_> {
                &#schema
            }
            fn serialize_members(&self, #ser: &mut dyn ShapeSerializer) -> Serde {
                #(#writes)*
                Ok(())
            }
        }
        #value
    }
}

fn emit_read(item: &Struct) -> TokenStream {
    let name = ident(&item.rust_name);
    let read = emit_read_struct(
        &item.rust_name,
        &item.schema,
        &emit_read_arms(&item.fields, &quote!(self)),
    );
    let output = match item.role {
        Role::Output => quote!(output_traits!(#name);),
        _ => quote!(),
    };
    quote!(#read #output)
}

/// Reads a structure or union member by member; `arms` is what is done for each.
pub(super) fn emit_read_struct(
    rust_name: &str,
    schema: &StructSchema,
    arms: &[TokenStream],
) -> TokenStream {
    let name = ident(rust_name);
    let schema = ident(&schema.rust_name);
    let read = if arms.is_empty() {
        quote! {
            fn read_member(&mut self, _: usize, _: &Schema<'_>, de: De<'_>) -> Serde {
                de.skip_value()
            }
        }
    } else {
        quote! {
            fn read_member(&mut self, index: usize, member: &Schema<'_>, de: De<'_>) -> Serde {
                match index {
                    #(#arms)*
                    _ => de.skip_value(),
                }
            }
        }
    };
    quote! {
        impl ReadStruct for #name {
            const SCHEMA: &'static Schema<'static> = &#schema;
            #read
        }
    }
}

/// The arms that read each member into its field of `value`.
pub(super) fn emit_read_arms(fields: &[Field], value: &TokenStream) -> Vec<TokenStream> {
    let arms = fields.iter().enumerate().map(|(index, field)| {
        let name = ident(&field.rust_name);
        let index = Literal::usize_unsuffixed(index);
        let read = match field.presence {
            Presence::Optional => quote!(read_into),
            Presence::Required | Presence::Defaulted => quote!(read_over),
        };
        quote!(#index => #read(&mut #value.#name, member, de),)
    });
    arms.collect()
}
