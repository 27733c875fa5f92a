//! The items that only the bodies of this crate's macros name.

pub use crate::call::paginator::{PageSize, PagedInput};
pub use crate::error::{CreateUnhandledError, ErrorKind, ProvideErrorKind};
pub use crate::operation::{ReadOutput, ServiceException, write_exception};
#[cfg(feature = "serde")]
pub use crate::operation::{deserialize_exception, serialize_exception};
#[cfg(feature = "serde")]
pub use crate::serde_traits;
pub use crate::shape::OperationInput;
#[cfg(feature = "serde")]
pub use crate::shape::serde::{
    Deserialize, Deserializer, Serialize, Serializer, deserialize, deserialize_enum, serialize,
};
pub use crate::shape::structure::{check, fill, read, wire_name, write};
pub use crate::shape::validation::{
    At, Check, Limits, Violation, check_always, check_text, limits,
};
pub use crate::shape::value::{
    De, MapKey, ReadValue, Ser, Serde, SerializableStruct, WriteValue, read_variant,
    unknown_variant, write_struct,
};
pub use crate::{
    check_members, check_variants, least, read_members, read_variants, service_error,
    write_members, write_variants,
};
