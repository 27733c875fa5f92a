//! What is demanded of values, as calls that follow the name of a member.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::ir::{Limits, Min, Sensitivity};

/// `.min(1).each(min(20))`, or nothing.
pub(super) fn emit(limits: &Limits) -> TokenStream {
    let calls = calls(limits);
    quote!(#(.#calls)*)
}

/// The same for an element, of which the first call is a function: `min(20)`.
fn emit_element(limits: &Limits) -> TokenStream {
    let calls = calls(limits);
    let mut calls = calls.iter();
    let first = calls.next();
    quote!(&#first #(.#calls)*)
}

fn calls(limits: &Limits) -> Vec<TokenStream> {
    let mut calls = Vec::new();
    if limits.sensitivity == Sensitivity::Sensitive {
        calls.push(quote!(hidden()));
    }
    match limits.min {
        Some(Min::Whole(min)) => {
            let min = Literal::i64_unsuffixed(min);
            calls.push(quote!(min(#min)));
        }
        Some(Min::Real(min)) => {
            let min = Literal::f64_unsuffixed(min);
            calls.push(quote!(min_real(#min)));
        }
        None => {}
    }
    if let Some(keys) = &limits.keys {
        let keys = emit_element(keys);
        calls.push(quote!(keys(#keys)));
    }
    if let Some(each) = &limits.each {
        let each = emit_element(each);
        calls.push(quote!(each(#each)));
    }
    calls
}
