//! The items that only the bodies of this crate's macros name.

pub use super::{
    BoxError, ErrorMetadata, OperationError, ProvideErrorMetadata, RequestId, Shape, Unhandled,
};
pub use crate::call::paginator::{PageSize, PagedInput};
pub use crate::error::{CreateUnhandledError, ErrorKind, ProvideErrorKind};
pub use crate::operation::{
    ErrorResponse, Exception, ExceptionMessage, ListedExceptions, ReadOutput, ServiceException,
    has_sensitive_message, write_exception,
};
#[cfg(feature = "serde")]
pub use crate::serde_traits;
#[cfg(feature = "server")]
pub use crate::server::{Constraints, MemberConstraints, StructureConstraints};
pub use crate::shape::members::{debug_struct, debug_variant, wire_name};
pub use crate::shape::presence::{check, fill, read, write, write_in_response};
pub use crate::shape::schema::{Collection, Member, Schema, ShapeHeader, TimestampFormat, refs};
#[cfg(feature = "serde")]
pub use crate::shape::serde::{
    Deserialize, Deserializer, Serialize, Serializer, deserialize, deserialize_enum, serialize,
};
pub use crate::shape::validation::{Check, Limits, Path, Violation, check_text};
pub use crate::shape::value::{
    De, MapKey, ReadStruct, ReadValue, Ser, SerdeResult, SerializableStruct, WriteValue,
    read_variant, unknown_variant, write_struct,
};
pub use crate::shape::{OperationInput, REDACTED};
pub use crate::{
    by_presence, check_members, check_union, collection, debug_members, element, fact, members,
    provide_message, read_members, read_union, set_message, write_members, write_union,
    write_value,
};
#[cfg(feature = "server")]
pub use crate::{constraint_argument, constraints_of};
