//! The members of a structure or union, listed once for all that is done with them.
//!
//! A structure is written, read and checked member by member. Generated code lists the members in
//! the order of their schemas, each with the word for how it is kept:
//!
//! ```text
//! structure!(sent RecordPatch, SCHEMA, MEMBERS, always(op), always(key), some(value));
//! ```
//!
//! What the model demands at least of a member follows its word: `required(name).min(1)`; see
//! [`limits`](crate::shape::validation::limits).
//!
//! | word | the field | absent from the wire | read |
//! |---|---|---|---|
//! | `some` | `Option<T>` | `None` | into the slot |
//! | `required` | `Option<T>` of an input | `None`, which is refused before sending | into the slot |
//! | `token` | `Option<String>` of an input | `None`, which is filled in before sending | into the slot |
//! | `always` | `T` | never | over what stands for a missing value |
//! | `default` | `T` | the default of `T` | over the default |
//!
//! The first word of all is the role, which decides what the structure is written or read for:
//!
//! | role | written | read |
//! |---|---|---|
//! | `input` | as the input of an operation | for serde |
//! | `output` | for serde | as the output of an operation; it keeps the request id |
//! | `sent`, `received`, `both` | inside inputs, or for serde | inside outputs, or for serde |
//! | `exception` | for serde | from the reply of a call that failed; it keeps the reply's metadata |
//!
//! What only serde needs is left out unless the generated crate has its feature `serde`.

use aws_smithy_schema::Schema;

/// How members are written, by the word for how they are kept.
pub mod write {
    pub use crate::shape::value::{
        write_always as always, write_some as some, write_some as required, write_some as token,
        write_unless_default as default,
    };
}

/// How members are read, by the word for how they are kept.
pub mod read {
    pub use crate::shape::value::{
        read_into as some, read_into as required, read_into as token, read_over as always,
        read_over as default,
    };
}

/// How members are filled in that the caller left out, by the word for how they are kept.
pub mod fill {
    /// Makes up the token by which a service tells a repeated call from a new one. All attempts of
    /// a call carry the same one.
    pub fn token(value: &mut Option<String>) {
        value.get_or_insert_with(crate::shape::uuid::v4);
    }

    /// Leaves a member as it is.
    pub fn some<T>(_: &mut T) {}

    pub use some as required;
}

/// The name of a member on the wire.
pub fn wire_name<'a>(member: &'a Schema<'_>) -> &'a str {
    member.member_name().unwrap_or_default()
}

/// How members are checked, by the word for how they are kept.
pub mod check {
    pub use crate::shape::validation::{
        check_always as some, check_always as required, check_always as token,
        check_always as always, check_unless_default as default,
    };
}

/// Implements for a structure all that is done member by member; see
/// [the module](mod@crate::shape::structure).
#[macro_export]
macro_rules! structure {
    ($role:ident $Type:ident, $SCHEMA:ident, $MEMBERS:ident
        $(, $how:ident($field:ident) $(.$limit:ident($($least:tt)*))*)* $(,)?) => {
        const _: () = {
            /// The positions of the members in the schema.
            #[allow(non_camel_case_types, dead_code)]
            enum __At { $($field),* }

            $crate::generated::macros::write_members!($role $Type, $SCHEMA, $MEMBERS $(, $how($field))*);
            $crate::generated::macros::read_members!($role $Type, $SCHEMA $(, $how($field))*);
            #[cfg(feature = "serde")]
            $crate::generated::macros::serde_traits!($Type, serialize, deserialize);
            $crate::generated::macros::check_members!(
                $role $Type, $MEMBERS $(, $how($field) [$(.$limit($($least)*))*])*
            );
        };
    };
}

/// The part of [`structure!`](crate::structure!) that writes.
#[doc(hidden)]
#[macro_export]
macro_rules! write_members {
    (input $Type:ident, $SCHEMA:ident, $MEMBERS:ident $(, $how:ident($field:ident))*) => {
        $crate::generated::macros::write_members!(@ $Type, $SCHEMA, $MEMBERS $(, $how($field))*);

        impl $crate::generated::macros::OperationInput for $Type {
            fn fill_in(&mut self) {
                $($crate::generated::macros::fill::$how(&mut self.$field);)*
            }

            fn check(
                &self,
                at: &$crate::generated::macros::At<'_>,
                found: &mut Vec<$crate::generated::macros::Violation>,
            ) {
                $crate::generated::macros::Check::check(
                    self,
                    &$crate::generated::macros::limits::always(),
                    at,
                    found,
                );
            }
        }
    };
    (sent $($what:tt)*) => {
        $crate::generated::macros::write_members!(@value $($what)*);
    };
    (both $($what:tt)*) => {
        $crate::generated::macros::write_members!(@value $($what)*);
    };
    (received $($what:tt)*) => {
        #[cfg(feature = "serde")]
        $crate::generated::macros::write_members!(@value $($what)*);
    };
    // Outputs and exceptions are never part of another value.
    (output $($what:tt)*) => {
        #[cfg(feature = "serde")]
        $crate::generated::macros::write_members!(@ $($what)*);
    };
    (exception $($what:tt)*) => {
        #[cfg(feature = "serde")]
        $crate::generated::macros::write_members!(@ $($what)*);
    };
    (@value $Type:ident $($what:tt)*) => {
        $crate::generated::macros::write_members!(@ $Type $($what)*);

        impl $crate::generated::macros::WriteValue for $Type {
            fn write(
                &self,
                schema: &$crate::generated::Schema<'_>,
                ser: $crate::generated::macros::Ser<'_>,
            ) -> $crate::generated::macros::Serde {
                $crate::generated::macros::write_struct(self, schema, ser)
            }
        }
    };
    (@ $Type:ident, $SCHEMA:ident, $MEMBERS:ident $(, $how:ident($field:ident))*) => {
        impl $crate::generated::macros::SerializableStruct for $Type {
            fn schema(&self) -> &$crate::generated::Schema<'_> {
                &$SCHEMA
            }

            #[allow(unused_variables)]
            fn serialize_members(&self, ser: $crate::generated::macros::Ser<'_>) -> $crate::generated::macros::Serde {
                $($crate::generated::macros::write::$how(
                    &self.$field,
                    &$MEMBERS[__At::$field as usize],
                    ser,
                )?;)*
                Ok(())
            }
        }
    };
}

/// The part of [`structure!`](crate::structure!) that reads.
#[doc(hidden)]
#[macro_export]
macro_rules! read_members {
    (input $($what:tt)*) => {
        #[cfg(feature = "serde")]
        $crate::generated::macros::read_members!(@ [] $($what)*);
    };
    (sent $($what:tt)*) => {
        #[cfg(feature = "serde")]
        $crate::generated::macros::read_members!(@ [] $($what)*);
    };
    (received $($what:tt)*) => {
        $crate::generated::macros::read_members!(@ [] $($what)*);
    };
    (both $($what:tt)*) => {
        $crate::generated::macros::read_members!(@ [] $($what)*);
    };
    (exception $($what:tt)*) => {
        $crate::generated::macros::read_members!(@ [meta] $($what)*);
    };
    (output $Type:ident $($what:tt)*) => {
        $crate::generated::macros::read_members!(@ [_request_id] $Type $($what)*);

        impl $crate::generated::macros::ReadOutput for $Type {
            fn set_request_id(&mut self, request_id: Option<String>) {
                self._request_id = request_id;
            }
        }

        impl $crate::generated::RequestId for $Type {
            fn request_id(&self) -> Option<&str> {
                self._request_id.as_deref()
            }
        }
    };
    // `extra` are fields that no member fills.
    (@ [$($extra:ident)?] $Type:ident, $SCHEMA:ident $(, $how:ident($field:ident))*) => {
        impl $crate::generated::ReadStruct for $Type {
            const SCHEMA: &'static $crate::generated::Schema<'static> = &$SCHEMA;

            fn blank() -> Self {
                Self {
                    $($field: $crate::generated::macros::ReadValue::missing(),)*
                    $($extra: Default::default(),)?
                }
            }

            #[allow(unused_variables)]
            fn read_member(
                &mut self,
                index: usize,
                member: &$crate::generated::Schema<'_>,
                de: $crate::generated::macros::De<'_>,
            ) -> $crate::generated::macros::Serde {
                match index {
                    $(at if at == __At::$field as usize => {
                        $crate::generated::macros::read::$how(&mut self.$field, member, de)
                    })*
                    _ => de.skip_value(),
                }
            }
        }
    };
}

/// The part of [`structure!`](crate::structure!) that checks what is about to be sent.
#[doc(hidden)]
#[macro_export]
macro_rules! check_members {
    (output $($what:tt)*) => {};
    (received $($what:tt)*) => {};
    (exception $($what:tt)*) => {};
    ($role:ident $Type:ident, $MEMBERS:ident $(, $how:ident($field:ident) [$($limits:tt)*])*) => {
        impl $crate::generated::macros::Check for $Type {
            const DEEP: bool = true;

            #[allow(unused_variables)]
            fn check(
                &self,
                _: &$crate::generated::macros::Limits,
                at: &$crate::generated::macros::At<'_>,
                found: &mut Vec<$crate::generated::macros::Violation>,
            ) {
                $($crate::generated::macros::check::$how(
                    &self.$field,
                    $crate::generated::macros::least!($how $($limits)*),
                    &at.member(
                        $crate::generated::macros::wire_name(&$MEMBERS[__At::$field as usize]),
                        stringify!($field),
                    ),
                    found,
                );)*
            }
        }
    };
}

/// What is demanded of a member, as a constant. In the initializer of a constant item, unlike
/// elsewhere, what the limits refer to lives for ever.
#[doc(hidden)]
#[macro_export]
macro_rules! least {
    ($how:ident $($limits:tt)*) => {{
        #[allow(unused_imports)]
        use $crate::generated::macros::limits::*;
        const LEAST: &$crate::generated::macros::Limits =
            &($crate::generated::macros::limits::$how() $($limits)*);
        LEAST
    }};
}

/// As [`structure!`](crate::structure!), for a union: the variants in the order of their schemas,
/// then `Unknown`, which stands for all that this version of the crate does not know.
#[macro_export]
macro_rules! variants {
    ($role:ident $Type:ident, $SCHEMA:ident, $MEMBERS:ident
        $(, $Variant:ident $(.$limit:ident($($least:tt)*))*)* $(,)?) => {
        const _: () = {
            /// The positions of the variants in the schema.
            #[allow(dead_code)]
            enum __At { $($Variant),* }

            $crate::generated::macros::write_variants!($role $Type, $SCHEMA, $MEMBERS $(, $Variant)*);
            $crate::generated::macros::read_variants!($role $Type, $SCHEMA $(, $Variant)*);
            #[cfg(feature = "serde")]
            $crate::generated::macros::serde_traits!($Type, serialize, deserialize);
            $crate::generated::macros::check_variants!(
                $role $Type, $MEMBERS $(, $Variant [$(.$limit($($least)*))*])*
            );
        };
    };
}

/// The part of [`variants!`](crate::variants!) that writes.
#[doc(hidden)]
#[macro_export]
macro_rules! write_variants {
    (received $($what:tt)*) => {
        #[cfg(feature = "serde")]
        $crate::generated::macros::write_variants!(@ $($what)*);
    };
    ($role:ident $($what:tt)*) => {
        $crate::generated::macros::write_variants!(@ $($what)*);
    };
    (@ $Type:ident, $SCHEMA:ident, $MEMBERS:ident $(, $Variant:ident)*) => {
        impl $crate::generated::macros::SerializableStruct for $Type {
            fn schema(&self) -> &$crate::generated::Schema<'_> {
                &$SCHEMA
            }

            #[allow(unused_variables)]
            fn serialize_members(&self, ser: $crate::generated::macros::Ser<'_>) -> $crate::generated::macros::Serde {
                match self {
                    $(Self::$Variant(value) => $crate::generated::macros::WriteValue::write(
                        value,
                        &$MEMBERS[__At::$Variant as usize],
                        ser,
                    ),)*
                    Self::Unknown => Err($crate::generated::macros::unknown_variant(stringify!($Type))),
                }
            }
        }

        impl $crate::generated::macros::WriteValue for $Type {
            fn write(
                &self,
                schema: &$crate::generated::Schema<'_>,
                ser: $crate::generated::macros::Ser<'_>,
            ) -> $crate::generated::macros::Serde {
                $crate::generated::macros::write_struct(self, schema, ser)
            }
        }
    };
}

/// The part of [`variants!`](crate::variants!) that reads.
#[doc(hidden)]
#[macro_export]
macro_rules! read_variants {
    (sent $($what:tt)*) => {
        #[cfg(feature = "serde")]
        $crate::generated::macros::read_variants!(@ $($what)*);
    };
    ($role:ident $($what:tt)*) => {
        $crate::generated::macros::read_variants!(@ $($what)*);
    };
    (@ $Type:ident, $SCHEMA:ident $(, $Variant:ident)*) => {
        impl $crate::generated::ReadStruct for $Type {
            const SCHEMA: &'static $crate::generated::Schema<'static> = &$SCHEMA;

            fn blank() -> Self {
                Self::Unknown
            }

            #[allow(unused_variables)]
            fn read_member(
                &mut self,
                index: usize,
                member: &$crate::generated::Schema<'_>,
                de: $crate::generated::macros::De<'_>,
            ) -> $crate::generated::macros::Serde {
                match index {
                    $(at if at == __At::$Variant as usize => {
                        $crate::generated::macros::read_variant(self, Self::$Variant, member, de)
                    })*
                    _ => de.skip_value(),
                }
            }
        }
    };
}

/// The part of [`variants!`](crate::variants!) that checks what is about to be sent.
#[doc(hidden)]
#[macro_export]
macro_rules! check_variants {
    (received $($what:tt)*) => {};
    ($role:ident $Type:ident, $MEMBERS:ident $(, $Variant:ident [$($limits:tt)*])*) => {
        impl $crate::generated::macros::Check for $Type {
            const DEEP: bool = true;

            #[allow(unused_variables)]
            fn check(
                &self,
                _: &$crate::generated::macros::Limits,
                at: &$crate::generated::macros::At<'_>,
                found: &mut Vec<$crate::generated::macros::Violation>,
            ) {
                match self {
                    $(Self::$Variant(value) => $crate::generated::macros::check_always(
                        value,
                        $crate::generated::macros::least!(always $($limits)*),
                        &at.member(
                            $crate::generated::macros::wire_name(&$MEMBERS[__At::$Variant as usize]),
                            stringify!($Variant),
                        ),
                        found,
                    ),)*
                    Self::Unknown => {}
                }
            }
        }
    };
}
