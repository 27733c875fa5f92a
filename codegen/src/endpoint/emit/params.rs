//! The parameters, their builder, and their values from a client's configuration.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::endpoint::ir::{Check, DefaultValue, Param, ParamKind, ParamSource, Unset};

use super::ident;

pub(super) fn emit_params(params: &[Param]) -> TokenStream {
    let fields = params.iter().map(|param| {
        let (name, kind) = (ident(&param.rust_name), field_type(param));
        quote!(#name: #kind)
    });
    let getters = params.iter().map(emit_getter);
    quote! {
        /// Parameters of the endpoint rules.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Params {
            #(#fields),*
        }

        impl Params {
            /// Returns a builder of [`Params`].
            pub fn builder() -> ParamsBuilder {
                ParamsBuilder::default()
            }

            #(#getters)*
        }
    }
}

fn emit_getter(param: &Param) -> TokenStream {
    let (name, doc) = (ident(&param.rust_name), doc(&param.doc));
    let (kind, value) = match (param.kind, &param.unset) {
        (ParamKind::String, Unset::Stays) => (quote!(&str), quote!(self.#name.as_deref())),
        (ParamKind::String, _) => (quote!(&str), quote!(Some(&self.#name))),
        (ParamKind::Boolean, Unset::Stays) => (quote!(bool), quote!(self.#name)),
        (ParamKind::Boolean, _) => (quote!(bool), quote!(Some(self.#name))),
        (ParamKind::StringList, Unset::Stays) => (quote!(&[String]), quote!(self.#name.as_deref())),
        (ParamKind::StringList, _) => (quote!(&[String]), quote!(Some(&self.#name))),
    };
    quote! {
        #doc
        pub fn #name(&self) -> Option<#kind> {
            #value
        }
    }
}

pub(super) fn emit_builder(params: &[Param]) -> TokenStream {
    let fields = params.iter().map(|param| {
        let (name, kind) = (ident(&param.rust_name), value_type(param.kind));
        quote!(#name: Option<#kind>)
    });
    let checks = params.iter().map(emit_check);
    let values = params.iter().map(emit_value);
    let setters = params.iter().map(emit_setters);
    quote! {
        /// Builder of [`Params`].
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct ParamsBuilder {
            #(#fields),*
        }

        impl ParamsBuilder {
            /// Builds the parameters. Unset ones have the defaults of the endpoint rules.
            ///
            /// # Errors
            ///
            /// A value is invalid, or a required parameter without a default is unset.
            pub fn build(self) -> Result<Params, InvalidParams> {
                #(#checks)*
                Ok(Params {
                    #(#values),*
                })
            }

            #(#setters)*
        }
    }
}

fn emit_check(param: &Param) -> TokenStream {
    let (name, text) = (ident(&param.rust_name), &param.bare_name);
    match param.check {
        Check::Nothing => quote!(),
        Check::HostLabel => quote!(rules::require_host_label(#text, self.#name.as_deref())?;),
    }
}

fn emit_value(param: &Param) -> TokenStream {
    let (name, text) = (ident(&param.rust_name), &param.bare_name);
    let unless_set = match &param.unset {
        Unset::Stays => quote!(),
        Unset::Becomes(DefaultValue::Boolean(value)) => quote!(.unwrap_or(#value)),
        Unset::Becomes(DefaultValue::String(value)) => {
            quote!(.unwrap_or_else(|| String::from(#value)))
        }
        Unset::Becomes(DefaultValue::StringList(values)) => {
            quote!(.unwrap_or_else(|| vec![#(String::from(#values)),*]))
        }
        Unset::Fails => quote!(.ok_or(InvalidParams::missing(#text))?),
    };
    quote!(#name: self.#name #unless_set)
}

fn emit_setters(param: &Param) -> TokenStream {
    let (name, doc) = (ident(&param.rust_name), doc(&param.doc));
    let set_name = format_ident!("set_{}", param.bare_name);
    let kind = value_type(param.kind);
    let set_doc = format!(" Sets or clears [`{0}`](Params::{0}).", param.bare_name);
    quote! {
        #doc
        pub fn #name(self, value: impl Into<#kind>) -> Self {
            self.#set_name(Some(value.into()))
        }

        #[doc = #set_doc]
        pub fn #set_name(mut self, value: Option<#kind>) -> Self {
            self.#name = value;
            self
        }
    }
}

pub(super) fn emit_from_built_ins(params: &[Param], argument: &str) -> TokenStream {
    let argument = ident(argument);
    let from_params = params.iter().map(|param| {
        let set_name = format_ident!("set_{}", param.bare_name);
        match param.source {
            ParamSource::BuiltInText(field) => {
                let field = ident(field);
                quote!(.#set_name(#argument.#field.map(String::from)))
            }
            ParamSource::BuiltInFlag(field) => {
                let field = ident(field);
                quote!(.#set_name(#argument.#field))
            }
            ParamSource::Nowhere => quote!(),
        }
    });
    quote! {
        impl FromBuiltIns for Params {
            fn from_built_ins(#argument: &BuiltIns<'_>) -> Result<Self, InvalidParams> {
                Self::builder()
                    #(#from_params)*
                    .build()
            }
        }
    }
}

/// Returns the type of a set value.
fn value_type(kind: ParamKind) -> TokenStream {
    match kind {
        ParamKind::String => quote!(String),
        ParamKind::Boolean => quote!(bool),
        ParamKind::StringList => quote!(Vec<String>),
    }
}

fn field_type(param: &Param) -> TokenStream {
    let kind = value_type(param.kind);
    match param.unset {
        Unset::Stays => quote!(Option<#kind>),
        Unset::Becomes(_) | Unset::Fails => kind,
    }
}

fn doc(text: &str) -> TokenStream {
    let text = format!(" {text}");
    quote!(#[doc = #text])
}
