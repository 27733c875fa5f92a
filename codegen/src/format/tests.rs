//! The text of small files.

use proc_macro2::TokenStream;
use quote::quote;

use super::wrap::wrap;
use super::{WIDTH, file};

#[track_caller]
fn assert_format(tokens: TokenStream, expected: &str) {
    let text = file(tokens).expect("the tokens are Rust");
    assert_eq!(text, expected, "\n{text}");
}

#[test]
fn blank_lines_separate_items_but_not_imports_and_modules() {
    assert_format(
        quote! {
            //! A file.
            #![forbid(unsafe_code)]
            use std::fmt;
            use std::io;
            pub use crate::Client;
            mod first;
            #[cfg(feature = "more")]
            mod second;
            /// A module.
            pub mod third;
            const A: i32 = 1;
            const B: i32 = 2;
            fn one() {}
            fn two() {
                let a = 1;
                let b = 2;
            }
        },
        "\
//! A file.

#![forbid(unsafe_code)]

use std::fmt;
use std::io;

pub use crate::Client;

mod first;
#[cfg(feature = \"more\")]
mod second;

/// A module.
pub mod third;

const A: i32 = 1;
const B: i32 = 2;

fn one() {}

fn two() {
    let a = 1;
    let b = 2;
}
",
    );
}

#[test]
fn blank_lines_separate_members_that_take_several_lines() {
    assert_format(
        quote! {
            struct Plain { a: i32, b: i32 }
            struct Thing {
                /// A name.
                name: String,
                /// A size.
                size: i32,
                count: i32,
                total: i32,
            }
            enum Kind { A, B, #[non_exhaustive] C }
            impl Kind {
                const ONE: i32 = 1;
                const TWO: i32 = 2;
                fn a() {}
                /// Documented.
                fn b() {}
            }
            trait Named {
                type Name;
                fn name(&self) -> Self::Name;
                fn size(&self) -> i32;
            }
        },
        "\
struct Plain {
    a: i32,
    b: i32,
}

struct Thing {
    /// A name.
    name: String,

    /// A size.
    size: i32,

    count: i32,
    total: i32,
}

enum Kind {
    A,
    B,

    #[non_exhaustive]
    C,
}

impl Kind {
    const ONE: i32 = 1;
    const TWO: i32 = 2;

    fn a() {}

    /// Documented.
    fn b() {}
}

trait Named {
    type Name;

    fn name(&self) -> Self::Name;

    fn size(&self) -> i32;
}
",
    );
}

#[test]
fn comments_become_lines() {
    assert_format(
        quote! {
            //! A file.
            #![comment = " At the top."]
            #![allow(deprecated)]
            #[comment = " Why this file is as it is."]
            use std::fmt;
            struct Thing {
                #[comment = " Of a field."]
                name: String,
            }
            fn call(thing: Thing) {
                #[comment = " A sentence that is longer than a line of a file may be, which is broken \
                             between two of its words."]
                let name = thing.name;
                #[comment = " Of a match."]
                match name.len() {
                    #[comment = " Of an arm."]
                    0 => {}
                    _ => {}
                }
            }
            shape! {
                #[comment = " Of an entry."]
                Thing: received;
            }
        },
        "\
//! A file.

// At the top.
#![allow(deprecated)]

// Why this file is as it is.
use std::fmt;

struct Thing {
    // Of a field.
    name: String,
}

fn call(thing: Thing) {
    // A sentence that is longer than a line of a file may be, which is broken between two of its
    // words.
    let name = thing.name;
    // Of a match.
    match name.len() {
        // Of an arm.
        0 => {}
        _ => {}
    }
}

shape! {
    // Of an entry.
    Thing: received;
}
",
    );
}

#[test]
fn blocks_of_a_macro_body_are_indented() {
    assert_format(
        quote! {
            use runtime::shape;
            /// Documented.
            shape! {
                RegisterDeviceInput: input("RegisterDeviceRequest"),
                http("POST", "/identitypools/{IdentityPoolId}/identity/{IdentityId}/device", 200) {
                    identity_pool_id: string("IdentityPoolId"), label, required, min(1);
                    tags: list("Tags"), of(crate::schema::TAGS), each(min(1), sensitive);
                }
            }
            empty! {}
        },
        r#"use runtime::shape;

/// Documented.
shape! {
    RegisterDeviceInput: input("RegisterDeviceRequest"),
    http("POST", "/identitypools/{IdentityPoolId}/identity/{IdentityId}/device", 200) {
        identity_pool_id: string("IdentityPoolId"), label, required, min(1);
        tags: list("Tags"), of(crate::schema::TAGS), each(min(1), sensitive);
    }
}

empty! {}
"#,
    );
}

#[test]
fn lists_of_a_macro_body_end_at_semicolons_or_commas() {
    assert_format(
        quote! {
            errors! {
                enum Error { First, Second, }
                enum Other { Only, }
            }
            settings! {
                size: { small: 1, large: 2 },
                name: "x",
            }
            rules! {
                a => { one(); two(); }
                b => three;
                {}
            }
        },
        r#"errors! {
    enum Error {
        First,
        Second,
    }

    enum Other {
        Only,
    }
}

settings! {
    size: {
        small: 1,
        large: 2
    },

    name: "x",
}

rules! {
    a => {
        one();
        two();
    }

    b => three;
    {}
}
"#,
    );
}

#[test]
fn tokens_of_a_macro_body_are_spaced_as_by_rustfmt() {
    assert_format(
        quote! {
            spaced! {
                a: &'static str = "x";
                b: Option<Vec<std::string::String>>, default(-1), range(1..=2);
                c(|it| it.message(), !flag, a - b, x == y, *z) -> crate::Type;
                #[cfg(feature = "serde")]
                /// Documented.
                pub(crate) d => ::core::mem::take(&mut it[0]), vec![1, 2], not!(e)?;
                r#type: <T as Trait>::Name;
            }
        },
        r#"spaced! {
    a: &'static str = "x";
    b: Option<Vec<std::string::String>>, default(-1), range(1..=2);
    c(|it| it.message(), !flag, a - b, x == y, *z) -> crate::Type;

    #[cfg(feature = "serde")]
    /// Documented.
    pub(crate) d => ::core::mem::take(&mut it[0]), vec![1, 2], not!(e)?;

    r#type: <T as Trait>::Name;
}
"#,
    );
}

#[test]
fn long_entries_of_a_macro_body_are_broken_after_commas() {
    assert_format(
        quote! {
            mod inner {
                shape! {
                    a_member_with_a_long_name: string("AMemberWithALongName"), header("x-amz-a-member"),
                        required, min(1), sensitive;
                    b: integer("B");
                }
            }
        },
        r#"mod inner {
    shape! {
        a_member_with_a_long_name: string("AMemberWithALongName"), header("x-amz-a-member"),
            required, min(1), sensitive;
        b: integer("B");
    }
}
"#,
    );
}

#[test]
fn long_parts_of_an_entry_are_broken_inside_their_parentheses() {
    assert_format(
        quote! {
            shape! {
                SubscribeToDatasetInput: input("SubscribeToDatasetRequest"),
                http("POST", "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{Name}", f(1, 2)),
                builder(Builder) {
                    a: list("AListWithALongName"), of("a name that takes so many columns that nothing else fits on the line");
                    b: one_very_long_argument("a string that cannot be broken, since it is longer than a line may be");
                }
            }
        },
        r#"shape! {
    SubscribeToDatasetInput: input("SubscribeToDatasetRequest"),
    http(
        "POST",
        "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{Name}",
        f(1, 2)
    ),
    builder(Builder) {
        a: list("AListWithALongName"),
            of("a name that takes so many columns that nothing else fits on the line");
        b: one_very_long_argument("a string that cannot be broken, since it is longer than a line may be");
    }
}
"#,
    );
}

#[test]
fn long_documentation_is_wrapped_by_paragraph_and_list_item() {
    assert_format(
        quote! {
            //! A first paragraph, whose line is longer than the width of a file, so that it is wrapped
            //! together with its second line.
            //!
            #![doc = " One of the two lines of this paragraph is too long: this one, which ends in a number of further words."]
            //! The other is short.
            //!
            mod inner {
                #[doc = " - [`NotFoundException`](crate::types::error::NotFoundException): There is no thing of this name."]
                #[doc = " - Short."]
                ///   A second line.
                #[doc = " 12. A numbered item of a length that does not fit a line of this file, even though it tries to."]
                ///
                #[doc = " | A table | that is wider than a line, since a table cannot be wrapped without losing its form | x |"]
                ///
                /// ```
                #[doc = " let code = \"that is longer than a line of this file, which documentation shows exactly as it is\";"]
                /// ```
                ///
                #[doc = " A pattern is not broken: it has spaces that count, and so it goes to the next line: `[a-z]  [0-9]+`."]
                ///
                #[doc = " A sign that would begin a list is not put first on a line; it stays on the line before, even - yes."]
                pub fn documented() {}
            }
        },
        r#"//! A first paragraph, whose line is longer than the width of a file, so that it is wrapped
//! together with its second line.
//!
//! One of the two lines of this paragraph is too long: this one, which ends in a number of further
//! words. The other is short.
//!

mod inner {
    /// - [`NotFoundException`](crate::types::error::NotFoundException): There is no thing of this
    ///   name.
    /// - Short.
    ///   A second line.
    /// 12. A numbered item of a length that does not fit a line of this file, even though it tries
    ///     to.
    ///
    /// | A table | that is wider than a line, since a table cannot be wrapped without losing its form | x |
    ///
    /// ```
    /// let code = "that is longer than a line of this file, which documentation shows exactly as it is";
    /// ```
    ///
    /// A pattern is not broken: it has spaces that count, and so it goes to the next line:
    /// `[a-z]  [0-9]+`.
    ///
    /// A sign that would begin a list is not put first on a line; it stays on the line before, even -
    /// yes.
    pub fn documented() {}
}
"#,
    );
}

#[test]
fn tokens_that_are_not_rust_are_refused() {
    let error = file(quote!(pub pub)).expect_err("`pub pub` is not an item");
    assert!(error.to_string().contains("expected"), "{error}");
}

#[test]
fn documentation_fills_a_line_up_to_the_width() {
    let (first, last) = ("a".repeat(46), "b".repeat(49));
    let line = format!("/// {first} {last}");
    assert_eq!(line.len(), WIDTH);
    assert_eq!(wrap("/// ", "/// ", &format!("{first} {last}")), [line]);
    assert_eq!(
        wrap("/// ", "/// ", &format!("{first} {last}b")),
        [format!("/// {first}"), format!("/// {last}b")]
    );
}
