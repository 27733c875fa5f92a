//! The lists of members from which a type's schema and traits follow: `shape!` and `collections!`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::types::ident;
use crate::ir::{
    Body, Bound, BuilderStorage, Collection, Exception, Field, IdempotencyToken, Limits,
    MemberSchema, Presence, RetryKind, Role, SchemaTrait, Sensitivity, Struct, StructSchema, Union,
};

/// The `shape!` of a structure.
pub(super) fn emit_struct(item: &Struct) -> TokenStream {
    let builder = builder_fact(item.builder_storage, &item.builder_name);
    let header = [builder, schema_facts(&item.schema)].concat();
    let members: Vec<_> = item.fields.iter().map(field).collect();
    emit_shape(
        &item.rust_name,
        item.role,
        &item.wire_name,
        &header,
        &members,
    )
}

/// The `shape!` of an exception.
pub(super) fn emit_exception(item: &Exception) -> TokenStream {
    let mut header = builder_fact(BuilderStorage::OwnFields, &item.builder_name);
    header.extend(schema_facts(&item.schema));
    if let Some(code) = item.codes.iter().find(|code| *code != item.wire_name) {
        header.push(quote!(code(#code)));
    }
    header.extend(item.retry_kind.map(|kind| match kind {
        RetryKind::Transient => quote!(retryable),
        RetryKind::Throttling => quote!(throttling),
    }));
    let members: Vec<_> = item.fields.iter().map(field).collect();
    emit_shape(
        &item.rust_name,
        Role::Exception,
        item.wire_name,
        &header,
        &members,
    )
}

/// The `shape!` of a union.
pub(super) fn emit_union(item: &Union) -> TokenStream {
    let (name, role) = (ident(&item.rust_name), role_name(item.role));
    let wire_name = item.wire_name;
    let members = item.variants.iter().map(|variant| {
        let facts = [
            binding_facts(&variant.schema),
            value_facts(&variant.schema),
            limit_facts(&variant.limits),
        ];
        member(&variant.rust_name, &variant.schema, &facts.concat())
    });
    quote! {
        rt::shape! {
            union #name: #role(#wire_name) {
                #(#members)*
            }
        }
    }
}

/// The file with the schemas of what lists and maps contain.
pub(super) fn emit_collections(collections: &[Collection]) -> TokenStream {
    if collections.is_empty() {
        return quote!(#![doc = " Schemas of lists and maps; this service has none."]);
    }
    let lines = collections.iter().map(|collection| {
        let name = ident(&collection.rust_name);
        let (kind, wire_name) = (ident(collection.kind), collection.wire_name);
        let parts = collection.parts.iter().map(|schema| {
            let (part, kind) = (ident(schema.member), ident(schema.shape_type));
            let facts = [binding_facts(schema), value_facts(schema)].concat();
            quote!(#part(#kind #(, #facts)*))
        });
        quote!(#name: #kind(#wire_name) #(, #parts)*;)
    });
    quote! {
        //! Schemas of what lists and maps contain.
        rt::collections! {
            #(#lines)*
        }
    }
}

fn emit_shape(
    rust_name: &str,
    role: Role,
    wire_name: &str,
    header: &[TokenStream],
    members: &[TokenStream],
) -> TokenStream {
    let (name, role) = (ident(rust_name), role_name(role));
    quote! {
        rt::shape! {
            #name: #role(#wire_name) #(, #header)* {
                #(#members)*
            }
        }
    }
}

fn builder_fact(storage: BuilderStorage, name: &str) -> Vec<TokenStream> {
    match storage {
        BuilderStorage::Structure => Vec::new(),
        BuilderStorage::OwnFields => {
            let name = ident(name);
            vec![quote!(builder(#name))]
        }
    }
}

fn schema_facts(schema: &StructSchema) -> Vec<TokenStream> {
    let mut facts = Vec::new();
    if let Some(http) = &schema.http {
        let (method, uri) = (&http.method, &http.uri);
        let status = Literal::u16_unsuffixed(http.status);
        facts.push(quote!(http(#method, #uri, #status)));
    }
    if schema.body == Body::Empty {
        facts.push(quote!(no_body_members));
    }
    facts
}

fn field(field: &Field) -> TokenStream {
    let facts = [
        binding_facts(&field.schema),
        presence_facts(field),
        value_facts(&field.schema),
        limit_facts(&field.limits),
    ];
    member(&field.rust_name, &field.schema, &facts.concat())
}

fn member(rust_name: &str, schema: &MemberSchema, facts: &[TokenStream]) -> TokenStream {
    let (name, kind) = (ident(rust_name), ident(schema.shape_type));
    let wire_name = schema.member;
    quote!(#name: #kind(#wire_name) #(, #facts)*;)
}

/// The facts about the part of a message that contains a member.
fn binding_facts(schema: &MemberSchema) -> Vec<TokenStream> {
    let fact = |schema_trait: &SchemaTrait| {
        Some(match schema_trait {
            SchemaTrait::Label => quote!(label),
            SchemaTrait::Query(name) => quote!(query(#name)),
            SchemaTrait::QueryParams => quote!(query_params),
            SchemaTrait::Header(name) => quote!(header(#name)),
            SchemaTrait::PrefixHeaders(prefix) => quote!(prefix_headers(#prefix)),
            SchemaTrait::Payload => quote!(payload),
            SchemaTrait::StatusCode => quote!(status),
            SchemaTrait::JsonName(name) => quote!(json_name(#name)),
            SchemaTrait::Timestamp(_)
            | SchemaTrait::MediaType(_)
            | SchemaTrait::Sensitive
            | SchemaTrait::Of(_) => return None,
        })
    };
    schema.traits.iter().filter_map(fact).collect()
}

/// The fact about a field's type.
fn presence_facts(field: &Field) -> Vec<TokenStream> {
    match (field.presence, field.idempotency_token) {
        (Presence::Optional, IdempotencyToken::Generated) => vec![quote!(idempotency_token)],
        (Presence::Optional, IdempotencyToken::No) => Vec::new(),
        (Presence::Required, _) => vec![quote!(required)],
        (Presence::NonOptional, _) => vec![quote!(non_optional)],
        (Presence::Default, _) => vec![quote!(default)],
    }
}

/// The facts about a member's value.
fn value_facts(schema: &MemberSchema) -> Vec<TokenStream> {
    let fact = |schema_trait: &SchemaTrait| {
        Some(match schema_trait {
            SchemaTrait::Timestamp(format) => {
                let format = ident(format);
                quote!(format(#format))
            }
            SchemaTrait::MediaType(media_type) => quote!(media_type(#media_type)),
            SchemaTrait::Sensitive => quote!(sensitive),
            SchemaTrait::Of(collection) => {
                let collection = ident(collection);
                quote!(of(crate::schema::#collection))
            }
            _ => return None,
        })
    };
    schema.traits.iter().filter_map(fact).collect()
}

/// The limits that are checked before a value is sent: `min(1), each(min(20))`.
fn limit_facts(limits: &Limits) -> Vec<TokenStream> {
    let mut facts = Vec::new();
    if limits.sensitivity == Sensitivity::Sensitive {
        facts.push(quote!(sensitive));
    }
    facts.extend(limits.min.map(|min| bound_fact("min", min)));
    if let Some(keys) = &limits.keys {
        let keys = limit_facts(keys);
        facts.push(quote!(keys(#(#keys),*)));
    }
    if let Some(each) = &limits.each {
        let each = limit_facts(each);
        facts.push(quote!(each(#(#each),*)));
    }
    facts
}

/// The fact about a minimum or maximum: `min(1)`, `min_float(0.5)`.
pub(super) fn bound_fact(name: &str, bound: Bound) -> TokenStream {
    match bound {
        Bound::Integer(bound) => {
            let (name, bound) = (ident(name), Literal::i64_unsuffixed(bound));
            quote!(#name(#bound))
        }
        Bound::Float(bound) => {
            let (name, bound) = (
                format_ident!("{name}_float"),
                Literal::f64_unsuffixed(bound),
            );
            quote!(#name(#bound))
        }
    }
}

/// The name of a role in the macros of the runtime.
fn role_name(role: Role) -> TokenStream {
    match role {
        Role::Input => quote!(input),
        Role::Output => quote!(output),
        Role::Sent => quote!(sent),
        Role::Received => quote!(received),
        Role::SentAndReceived => quote!(sent_and_received),
        Role::Exception => quote!(exception),
    }
}
