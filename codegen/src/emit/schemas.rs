//! Schemas: the statics that tell codecs what a value looks like on the wire.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::ident;
use crate::ir::{Body, Element, MemberSchema, SchemaTrait, StructSchema};

/// The file with the schemas of what lists and maps hold.
pub(super) fn emit_elements(elements: &[Element]) -> TokenStream {
    if elements.is_empty() {
        return quote!(#![doc = " No list or map of this service has elements of its own."]);
    }
    let statics = elements.iter().map(|element| {
        let name = ident(&element.rust_name);
        let schema = member(&element.schema, 0);
        quote!(pub(crate) static #name: Schema = #schema;)
    });
    quote! {
        //! The schemas of what lists and maps hold.
        use sdk_runtime::generated::*;
        #(#statics)*
    }
}

/// The statics of a structure: its members, the references to them, and itself.
pub(super) fn emit_struct(
    wire_name: &str,
    schema: &StructSchema,
    members: &[&MemberSchema],
) -> TokenStream {
    let name = ident(schema.statics.schema);
    let members_name = ident(schema.statics.members);
    let refs_name = ident(schema.statics.refs);
    let count = Literal::usize_unsuffixed(members.len());
    let (statics, refs) = if members.is_empty() {
        (quote!(), quote!(&[]))
    } else {
        let members = members
            .iter()
            .enumerate()
            .map(|(index, schema)| member(schema, index));
        let statics = quote! {
            static #members_name: [Schema; #count] = [#(#members),*];
            static #refs_name: [&Schema; #count] = refs(&#members_name);
        };
        (statics, quote!(&#refs_name))
    };
    let http = schema.http.as_ref().map(|http| {
        let (method, uri) = (&http.method, &http.uri);
        let status = Literal::u16_unsuffixed(http.status);
        quote!(.with_http(http(#method, #uri, #status)))
    });
    let body = match schema.body {
        Body::Members => quote!(),
        Body::Empty => quote!(.with_no_body_members()),
    };
    quote! {
        #statics
        static #name: Schema = structure(id!(#wire_name), #refs) #http #body;
    }
}

fn member(schema: &MemberSchema, index: usize) -> TokenStream {
    let id = format!("{}${}", schema.shape, schema.member);
    let constructor = ident(schema.constructor);
    let index = Literal::usize_unsuffixed(index);
    let traits = schema.traits.iter().map(emit_trait);
    quote!(#constructor(id!(#id), #index) #(#traits)*)
}

fn emit_trait(schema_trait: &SchemaTrait) -> TokenStream {
    match schema_trait {
        SchemaTrait::Label => quote!(.with_http_label()),
        SchemaTrait::Query(name) => quote!(.with_http_query(#name)),
        SchemaTrait::QueryParams => quote!(.with_http_query_params()),
        SchemaTrait::Header(name) => quote!(.with_http_header(#name)),
        SchemaTrait::PrefixHeaders(prefix) => quote!(.with_http_prefix_headers(#prefix)),
        SchemaTrait::Payload => quote!(.with_http_payload()),
        SchemaTrait::StatusCode => quote!(.with_http_response_code()),
        SchemaTrait::JsonName(name) => quote!(.with_json_name(#name)),
        SchemaTrait::Timestamp(format) => {
            let format = ident(format);
            quote!(.with_timestamp_format(TimestampFormat::#format))
        }
        SchemaTrait::MediaType(media_type) => quote!(.with_media_type(#media_type)),
        SchemaTrait::Sensitive => quote!(.with_sensitive()),
        SchemaTrait::ListMember(name) => {
            let name = ident(name);
            quote!(.with_list_member(&crate::schema::#name))
        }
        SchemaTrait::MapMembers(key, value) => {
            let (key, value) = (ident(key), ident(value));
            quote!(.with_map_members(&crate::schema::#key, &crate::schema::#value))
        }
    }
}
