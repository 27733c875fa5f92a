//! The members of a structure, union or exception, listed once.
//!
//! Generated code lists the members of a type in one block, and a member's facts on one line:
//!
//! ```text
//! shape! {
//!     RegisterDeviceInput: input("RegisterDeviceRequest"), http("POST", "/pools/{PoolId}", 200) {
//!         pool_id: string("PoolId"), label, required, min(1);
//!         token: string("Token"), required, sensitive;
//!     }
//! }
//! ```
//!
//! [`shape!`](crate::shape!) implements the schema, writing, reading, validation, serde and `Debug` from
//! this list. The role of the type comes first, with its name in the model:
//!
//! | role | written | read |
//! |---|---|---|
//! | `input` | as the input of an operation | for serde and servers |
//! | `output` | for serde and servers | as the output of an operation; it contains the request ID |
//! | `sent`, `received`, `sent_and_received` | inside inputs, or for serde and servers | inside outputs, or for serde and servers |
//! | `exception` | for serde and servers | from an error response; it contains the metadata of the error |
//!
//! Facts of the type follow: `builder(…)` for a builder with fields of its own, and the methods of
//! [`ShapeHeader`](super::schema::ShapeHeader).
//!
//! The line of a member starts with the name of its field. The type of its value, with its name in the
//! model, and its facts, which are the methods of [`Member`], follow. The fact that determines its
//! presence is one of those in [`presence`](super::presence). The line of a union's member starts with
//! the name of its variant. A union is open: it has one more variant, `Unknown`, which is not listed.
//!
//! The macros here expand to calls of a macro `shape_id!`, which returns the ID of a shape or member of
//! the model by its name. The generated crate defines it in its `lib.rs` above the modules, without exporting it, so
//! the modules find it by textual scope.
//!
//! All functions are `#[inline]`, so that they are compiled in the program that uses them: a crate of a
//! service has thousands, of which a program uses few.
//!
//! The parts that only serde and servers require are compiled if the generated crate's feature `serde` or
//! `server` is enabled.

use std::fmt::{self, Debug, Formatter};

use aws_smithy_schema::Schema;

use super::redacted::REDACTED;
use super::schema::Member;

/// Returns the name of a member on the wire.
pub fn wire_name<'a>(member: &'a Schema<'_>) -> &'a str {
    member.member_name().unwrap_or_default()
}

/// Writes a structure for `Debug`: its members, with sensitive ones redacted, then the fields named in
/// `more`. `values` contains the values of the members, followed by those of the further fields.
///
/// # Errors
///
/// The formatter fails.
pub fn debug_struct(
    f: &mut Formatter<'_>,
    name: &str,
    members: &[Member],
    more: &[&str],
    values: &[&dyn Debug],
) -> fmt::Result {
    let mut output = f.debug_struct(name);
    let (values, more_values) = values.split_at(members.len());
    for (member, value) in members.iter().zip(values) {
        output.field(member.field(), redact_if_sensitive(member, *value));
    }
    for (name, value) in more.iter().zip(more_values) {
        output.field(name, *value);
    }
    output.finish()
}

/// Writes a variant of a union for `Debug`, redacted if it is sensitive.
///
/// # Errors
///
/// The formatter fails.
pub fn debug_variant(f: &mut Formatter<'_>, member: &Member, value: &dyn Debug) -> fmt::Result {
    f.debug_tuple(member.field())
        .field(redact_if_sensitive(member, value))
        .finish()
}

/// Returns the value that `Debug` shows for a member.
fn redact_if_sensitive<'a>(member: &Member, value: &'a dyn Debug) -> &'a dyn Debug {
    if member.is_sensitive() {
        &REDACTED
    } else {
        value
    }
}

/// Implements the traits of a structure, union or exception from the list of its members, as described
/// in [the module](mod@crate::shape::members).
#[macro_export]
macro_rules! shape {
    (union $Type:ident: $role:ident($name:literal) {
        $($Variant:ident: $kind:ident($member:literal)
            $(, $fact:ident $(($($argument:tt)*))?)*;)*
    }) => {
        const _: () = {
            use $crate::generated::macros as runtime;

            runtime::members! {
                $name [] $($Variant $kind $member [$($fact $(($($argument)*))?),*])*
            }

            impl runtime::Shape for $Type {
                const SCHEMA: &'static runtime::Schema<'static> = &SCHEMA;
            }

            impl ::std::fmt::Debug for $Type {
                #[inline]
                fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                    match self {
                        $(Self::$Variant(value) => runtime::debug_variant(
                            f,
                            &FACTS[__Position::$Variant as usize],
                            value,
                        ),)*
                        Self::Unknown => f.write_str("Unknown"),
                    }
                }
            }

            runtime::write_union!($role $Type $($Variant)*);
            runtime::read_union!($role $Type $($Variant)*);
            runtime::check_union!($role $Type $($Variant)*);
            #[cfg(feature = "serde")]
            runtime::serde_traits!($role $Type);
        };
    };
    ($Type:ident: $role:ident($name:literal), builder($Builder:ident) $($rest:tt)*) => {
        $crate::shape!(@structure $Type [$Builder] $role $name $($rest)*);
    };
    ($Type:ident: $role:ident($name:literal) $($rest:tt)*) => {
        $crate::shape!(@structure $Type [] $role $name $($rest)*);
    };
    (@structure $Type:ident [$($Builder:ident)?] $role:ident $name:literal
        $(, $header:ident $(($($value:tt)*))?)* {
            $($field:ident: $kind:ident($member:literal)
                $(, $fact:ident $(($($argument:tt)*))?)*;)*
        }
    ) => {
        const _: () = {
            use $crate::generated::macros as runtime;

            runtime::members! {
                $name [$($header $(($($value)*))?),*]
                $($field $kind $member [$($fact $(($($argument)*))?),*])*
            }

            impl runtime::Shape for $Type {
                const SCHEMA: &'static runtime::Schema<'static> = &SCHEMA;
            }

            runtime::debug_members!($role builder [$($Builder)?] $($field)*);
            runtime::debug_members!($role $Type $($field)*);
            runtime::write_members!($role $Type $($field [$($fact)*])*);
            runtime::read_members!($role $Type $($field [$($fact)*])*);
            runtime::check_members!($role $Type $($field [$($fact)*])*);
            #[cfg(feature = "serde")]
            runtime::serde_traits!($role $Type);
        };
    };
}

// The path `crate::shape` is both the module and the macro, so other modules import the macro from here.
pub use shape;

/// Defines the facts and schemas of a shape: `FACTS`, `MEMBERS`, `REFS`, `HEADER` and `SCHEMA`.
#[doc(hidden)]
#[macro_export]
macro_rules! members {
    ($name:literal [$($header:ident $(($($value:tt)*))?),*]
        $($field:ident $kind:ident $member:literal
            [$($fact:ident $(($($argument:tt)*))?),*])*) => {
        /// The positions of the members. The name has a prefix because a type of the model can be called
        /// `Position`.
        #[allow(non_camel_case_types, dead_code, reason = "the variants are named for fields")]
        enum __Position { $($field),* }

        const COUNT: usize = {
            const NAMES: &[&str] = &[$($member),*];
            NAMES.len()
        };

        static FACTS: [runtime::Member; COUNT] = [$(
            runtime::Member::$kind(
                shape_id!($name, $member),
                stringify!($field),
                __Position::$field as usize,
            )
            $(.$fact($(runtime::fact!($fact $($argument)*))?))*
        ),*];

        static MEMBERS: [runtime::Schema<'static>; COUNT] =
            [$(FACTS[__Position::$field as usize].schema()),*];

        static REFS: [&runtime::Schema<'static>; COUNT] = runtime::refs(&MEMBERS);

        const HEADER: runtime::ShapeHeader =
            runtime::ShapeHeader::new(shape_id!($name), &REFS)
                $(.$header($($($value)*)?))*;

        static SCHEMA: runtime::Schema<'static> = HEADER.schema();
    };
}

/// The argument of the method of a fact.
#[doc(hidden)]
#[macro_export]
macro_rules! fact {
    (each $($fact:ident $(($($argument:tt)*))?),*) => {
        &runtime::Limits::NONE$(.$fact($(runtime::fact!($fact $($argument)*))?))*
    };
    (keys $($fact:ident $(($($argument:tt)*))?),*) => {
        &runtime::Limits::NONE$(.$fact($(runtime::fact!($fact $($argument)*))?))*
    };
    (format epoch_seconds) => {
        runtime::TimestampFormat::EpochSeconds
    };
    (format date_time) => {
        runtime::TimestampFormat::DateTime
    };
    (format http_date) => {
        runtime::TimestampFormat::HttpDate
    };
    ($fact:ident $($argument:tt)*) => {
        $($argument)*
    };
}

/// Calls the function for a member in `write`, `read`, `check` or `fill` of
/// [`presence`](mod@crate::shape::presence), which is named for the member's presence fact.
#[doc(hidden)]
#[macro_export]
macro_rules! by_presence {
    ($step:ident [] $arguments:tt) => {
        runtime::$step::optional $arguments
    };
    ($step:ident [required $($rest:ident)*] $arguments:tt) => {
        runtime::$step::required $arguments
    };
    ($step:ident [non_optional $($rest:ident)*] $arguments:tt) => {
        runtime::$step::non_optional $arguments
    };
    ($step:ident [default $($rest:ident)*] $arguments:tt) => {
        runtime::$step::default $arguments
    };
    ($step:ident [idempotency_token $($rest:ident)*] $arguments:tt) => {
        runtime::$step::idempotency_token $arguments
    };
    ($step:ident [$fact:ident $($rest:ident)*] $arguments:tt) => {
        runtime::by_presence!($step [$($rest)*] $arguments)
    };
}

/// The part of [`shape!`](crate::shape!) that implements `Debug`.
#[doc(hidden)]
#[macro_export]
macro_rules! debug_members {
    ($role:ident builder [] $($field:ident)*) => {};
    (exception builder [$Builder:ident] $($field:ident)*) => {
        runtime::debug_members!(@ [meta] $Builder $($field)*);
    };
    ($role:ident builder [$Builder:ident] $($field:ident)*) => {
        runtime::debug_members!(@ [] $Builder $($field)*);
    };
    (output $Type:ident $($field:ident)*) => {
        runtime::debug_members!(@ [_request_id] $Type $($field)*);
    };
    (exception $Type:ident $($field:ident)*) => {
        runtime::debug_members!(@ [meta] $Type $($field)*);
    };
    ($role:ident $Type:ident $($field:ident)*) => {
        runtime::debug_members!(@ [] $Type $($field)*);
    };
    (@ [$($extra:ident)?] $Type:ident $($field:ident)*) => {
        impl ::std::fmt::Debug for $Type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                runtime::debug_struct(
                    f,
                    stringify!($Type),
                    &FACTS,
                    &[$(stringify!($extra))?],
                    &[$(&self.$field,)* $(&self.$extra)?],
                )
            }
        }
    };
}

/// The part of [`shape!`](crate::shape!) that writes.
#[doc(hidden)]
#[macro_export]
macro_rules! write_members {
    (input $Type:ident $($field:ident [$($fact:ident)*])*) => {
        runtime::write_members!(@ write [$Type] [] $($field [$($fact)*])*);

        impl runtime::OperationInput for $Type {
            #[inline]
            fn set_idempotency_tokens(&mut self) {
                $(runtime::by_presence!(fill [$($fact)*] (&mut self.$field));)*
            }

            #[inline]
            fn check(&self, path: &runtime::Path<'_>, violations: &mut Vec<runtime::Violation>) {
                runtime::Check::check(self, &runtime::Limits::NONE, path, violations);
            }
        }
    };
    (sent $Type:ident $($rest:tt)*) => {
        runtime::write_members!(@ write [$Type] [] $($rest)*);
        runtime::write_value!($Type []);
    };
    (sent_and_received $Type:ident $($rest:tt)*) => {
        runtime::write_members!(@ write [$Type] [] $($rest)*);
        runtime::write_value!($Type [__InResponse]);
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::write_members!(@ write_in_response [__InResponse<'_>] [.0] $($rest)*);
    };
    (received $Type:ident $($rest:tt)*) => {
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::write_members!(@ write_in_response [$Type] [] $($rest)*);
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::write_value!($Type []);
    };
    // Outputs and exceptions are never part of another value.
    (output $Type:ident $($rest:tt)*) => {
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::write_members!(@ write_in_response [$Type] [] $($rest)*);
    };
    (exception $Type:ident $($rest:tt)*) => {
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::write_members!(@ write_in_response [$Type] [] $($rest)*);
    };
    (@ $step:ident [$Written:ty] [$($value:tt)*] $($field:ident [$($fact:ident)*])*) => {
        impl runtime::SerializableStruct for $Written {
            #[inline]
            fn schema(&self) -> &runtime::Schema<'_> {
                &SCHEMA
            }

            #[allow(unused_variables, reason = "there may be no members")]
            #[inline]
            fn serialize_members(&self, ser: runtime::Ser<'_>) -> runtime::SerdeResult {
                let value = self$($value)*;
                $(runtime::by_presence!($step [$($fact)*] (
                    &value.$field,
                    &MEMBERS[__Position::$field as usize],
                    ser,
                ))?;)*
                Ok(())
            }
        }
    };
}

/// Implements writing a structure or union as part of another value. In a response, one that requests
/// contain as well is written through its type `__InResponse`, since a response contains defaults.
#[doc(hidden)]
#[macro_export]
macro_rules! write_value {
    ($Type:ident [$($InResponse:ident)?]) => {
        $(
            #[cfg(any(feature = "serde", feature = "server"))]
            struct $InResponse<'a>(&'a $Type);
        )?

        impl runtime::WriteValue for $Type {
            #[inline]
            fn write(
                &self,
                schema: &runtime::Schema<'_>,
                ser: runtime::Ser<'_>,
            ) -> runtime::SerdeResult {
                runtime::write_struct(self, schema, ser)
            }

            $(
                #[cfg(any(feature = "serde", feature = "server"))]
                #[inline]
                fn write_in_response(
                    &self,
                    schema: &runtime::Schema<'_>,
                    ser: runtime::Ser<'_>,
                ) -> runtime::SerdeResult {
                    runtime::write_struct(&$InResponse(self), schema, ser)
                }
            )?
        }
    };
}

/// The part of [`shape!`](crate::shape!) that reads.
#[doc(hidden)]
#[macro_export]
macro_rules! read_members {
    (input $($rest:tt)*) => {
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::read_members!(@ [] $($rest)*);
    };
    (sent $($rest:tt)*) => {
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::read_members!(@ [] $($rest)*);
    };
    (received $($rest:tt)*) => {
        runtime::read_members!(@ [] $($rest)*);
    };
    (sent_and_received $($rest:tt)*) => {
        runtime::read_members!(@ [] $($rest)*);
    };
    (output $Type:ident $($rest:tt)*) => {
        runtime::read_members!(@ [_request_id] $Type $($rest)*);

        impl runtime::ReadOutput for $Type {
            #[inline]
            fn set_request_id(&mut self, request_id: Option<String>) {
                self._request_id = request_id;
            }
        }

        impl runtime::RequestId for $Type {
            #[inline]
            fn request_id(&self) -> Option<&str> {
                self._request_id.as_deref()
            }
        }
    };
    (exception $Type:ident $($field:ident [$($fact:ident)*])*) => {
        runtime::read_members!(@ [meta] $Type $($field [$($fact)*])*);

        const SENSITIVE_MESSAGE: bool = runtime::has_sensitive_message(&FACTS);

        impl runtime::Exception for $Type {
            const CODES: &'static [&'static str] = &HEADER.codes();
            const RETRYABLE: Option<runtime::ErrorKind> = HEADER.retry_kind();
            const SENSITIVE_MESSAGE: bool = SENSITIVE_MESSAGE;

            #[inline]
            fn read(response: &mut runtime::ErrorResponse<'_>) -> Self {
                let mut exception = <Self as runtime::ReadStruct>::blank();
                $(runtime::set_message!($field exception response);)*
                exception.meta = response.exception_meta(&FACTS);
                response.read_other_members(exception, &FACTS)
            }
        }

        impl ::std::fmt::Display for $Type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let message: Option<&str> = self.message().into();
                runtime::write_exception(f, stringify!($Type), &FACTS, message)
            }
        }

        impl ::std::error::Error for $Type {}

        impl runtime::ProvideErrorMetadata for $Type {
            #[inline]
            fn meta(&self) -> &runtime::ErrorMetadata {
                &self.meta
            }

            $(runtime::provide_message!($field);)*
        }

        impl runtime::RequestId for $Type {
            #[inline]
            fn request_id(&self) -> Option<&str> {
                self.meta.request_id()
            }
        }
    };
    // `extra` is a field that is not a member.
    (@ [$($extra:ident)?] $Type:ident $($field:ident [$($fact:ident)*])*) => {
        impl runtime::ReadStruct for $Type {
            #[inline]
            fn blank() -> Self {
                Self {
                    $($field: runtime::ReadValue::missing(),)*
                    $($extra: Default::default(),)?
                }
            }

            #[allow(unused_variables, reason = "there may be no members")]
            #[inline]
            fn read_member(
                &mut self,
                index: usize,
                member: &runtime::Schema<'_>,
                de: runtime::De<'_>,
            ) -> runtime::SerdeResult {
                match index {
                    $(at if at == __Position::$field as usize => {
                        runtime::by_presence!(read [$($fact)*] (&mut self.$field, member, de))
                    })*
                    _ => de.skip_value(),
                }
            }
        }
    };
}

/// Sets the field `message` of an exception to the message of the error response; other fields are
/// left as they are.
#[doc(hidden)]
#[macro_export]
macro_rules! set_message {
    (message $exception:ident $response:ident) => {
        $exception.message = runtime::ExceptionMessage::new($response.message());
    };
    ($field:ident $exception:ident $response:ident) => {};
}

/// Defines `ProvideErrorMetadata::message` for an exception with a field `message`, whose metadata does
/// not contain a sensitive message; other fields define nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! provide_message {
    (message) => {
        #[inline]
        fn message(&self) -> Option<&str> {
            match SENSITIVE_MESSAGE {
                true => self.message().into(),
                false => self.meta.message(),
            }
        }
    };
    ($field:ident) => {};
}

/// The part of [`shape!`](crate::shape!) that checks what is about to be sent.
#[doc(hidden)]
#[macro_export]
macro_rules! check_members {
    (output $($rest:tt)*) => {};
    (received $($rest:tt)*) => {};
    (exception $($rest:tt)*) => {};
    ($role:ident $Type:ident $($field:ident [$($fact:ident)*])*) => {
        impl runtime::Check for $Type {
            const HAS_CONSTRAINTS: bool = true;

            #[allow(unused_variables, reason = "there may be no members")]
            #[inline]
            fn check(
                &self,
                _: &runtime::Limits,
                path: &runtime::Path<'_>,
                violations: &mut Vec<runtime::Violation>,
            ) {
                $(runtime::by_presence!(check [$($fact)*] (
                    &self.$field,
                    &FACTS[__Position::$field as usize].limits,
                    &path.member(
                        runtime::wire_name(&MEMBERS[__Position::$field as usize]),
                        stringify!($field),
                    ),
                    violations,
                ));)*
            }
        }
    };
}

/// The part of [`shape!`](crate::shape!) that writes a union.
#[doc(hidden)]
#[macro_export]
macro_rules! write_union {
    (received $Type:ident $($Variant:ident)*) => {
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::write_union!(@ write_in_response $Type [$Type] [] $($Variant)*);
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::write_value!($Type []);
    };
    (sent $Type:ident $($Variant:ident)*) => {
        runtime::write_union!(@ write $Type [$Type] [] $($Variant)*);
        runtime::write_value!($Type []);
    };
    (sent_and_received $Type:ident $($Variant:ident)*) => {
        runtime::write_union!(@ write $Type [$Type] [] $($Variant)*);
        runtime::write_value!($Type [__InResponse]);
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::write_union!(@ write_in_response $Type [__InResponse<'_>] [.0] $($Variant)*);
    };
    (@ $write:ident $Type:ident [$Written:ty] [$($value:tt)*] $($Variant:ident)*) => {
        impl runtime::SerializableStruct for $Written {
            #[inline]
            fn schema(&self) -> &runtime::Schema<'_> {
                &SCHEMA
            }

            #[allow(unused_variables, reason = "there may be no members")]
            #[inline]
            fn serialize_members(&self, ser: runtime::Ser<'_>) -> runtime::SerdeResult {
                match self$($value)* {
                    $($Type::$Variant(value) => runtime::WriteValue::$write(
                        value,
                        &MEMBERS[__Position::$Variant as usize],
                        ser,
                    ),)*
                    $Type::Unknown => Err(runtime::unknown_variant(stringify!($Type))),
                }
            }
        }
    };
}

/// The part of [`shape!`](crate::shape!) that reads a union.
#[doc(hidden)]
#[macro_export]
macro_rules! read_union {
    (sent $($rest:tt)*) => {
        #[cfg(any(feature = "serde", feature = "server"))]
        runtime::read_union!(@ $($rest)*);
    };
    ($role:ident $($rest:tt)*) => {
        runtime::read_union!(@ $($rest)*);
    };
    (@ $Type:ident $($Variant:ident)*) => {
        impl runtime::ReadStruct for $Type {
            #[inline]
            fn blank() -> Self {
                Self::Unknown
            }

            #[allow(unused_variables, reason = "there may be no members")]
            #[inline]
            fn read_member(
                &mut self,
                index: usize,
                member: &runtime::Schema<'_>,
                de: runtime::De<'_>,
            ) -> runtime::SerdeResult {
                match index {
                    $(at if at == __Position::$Variant as usize => {
                        runtime::read_variant(self, Self::$Variant, member, de)
                    })*
                    _ => de.skip_value(),
                }
            }
        }
    };
}

/// The part of [`shape!`](crate::shape!) that checks a union that is about to be sent.
#[doc(hidden)]
#[macro_export]
macro_rules! check_union {
    (received $($rest:tt)*) => {};
    ($role:ident $Type:ident $($Variant:ident)*) => {
        impl runtime::Check for $Type {
            const HAS_CONSTRAINTS: bool = true;

            #[allow(unused_variables, reason = "there may be no members")]
            #[inline]
            fn check(
                &self,
                _: &runtime::Limits,
                path: &runtime::Path<'_>,
                violations: &mut Vec<runtime::Violation>,
            ) {
                match self {
                    $(Self::$Variant(value) => runtime::check::non_optional(
                        value,
                        &FACTS[__Position::$Variant as usize].limits,
                        &path.member(
                            runtime::wire_name(&MEMBERS[__Position::$Variant as usize]),
                            stringify!($Variant),
                        ),
                        violations,
                    ),)*
                    Self::Unknown => {}
                }
            }
        }
    };
}

/// Defines the schemas of the elements of lists, and of the keys and values of maps, one collection
/// on a line:
///
/// ```text
/// collections! {
///     EVENTS: map("Events"), key(string), value(string, sensitive);
///     NAMES: list("Names"), member(string);
///     TABLE: list("Table"), member(list, of(NAMES));
/// }
/// ```
///
/// Each becomes a constant that `of(…)` names.
#[macro_export]
macro_rules! collections {
    ($($NAME:ident: $kind:ident($name:literal) $(, $part:ident($($element:tt)*))*;)*) => {$(
        pub(crate) const $NAME: $crate::generated::macros::Collection = {
            use $crate::generated::macros as runtime;

            runtime::collection!($kind $name $($part [$($element)*])*)
        };
    )*};
}

/// The schemas of one collection.
#[doc(hidden)]
#[macro_export]
macro_rules! collection {
    (list $name:literal member [$($member:tt)*]) => {{
        static MEMBER: runtime::Schema<'static> = runtime::element!($name "member" $($member)*);
        runtime::Collection::List { member: &MEMBER }
    }};
    (map $name:literal key [$($key:tt)*] value [$($value:tt)*]) => {{
        static KEY: runtime::Schema<'static> = runtime::element!($name "key" $($key)*);
        static VALUE: runtime::Schema<'static> = runtime::element!($name "value" $($value)*);
        runtime::Collection::Map { key: &KEY, value: &VALUE }
    }};
}

/// The schema of the elements, keys or values of a collection.
#[doc(hidden)]
#[macro_export]
macro_rules! element {
    ($name:literal $member:literal $kind:ident $(, $fact:ident $(($($argument:tt)*))?)*) => {
        runtime::Member::$kind(shape_id!($name, $member), "", 0)
            $(.$fact($(runtime::fact!($fact $($argument)*))?))*
            .schema()
    };
}
