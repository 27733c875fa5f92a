//! Schemas of shapes, built at compile time from the facts in generated code.
//!
//! [`Member`] collects the facts of one member, each through a method of the fact's name, and returns
//! its [`Schema`] and its [`Limits`]. [`ShapeHeader`] does the same for a structure or union, and
//! [`Collection`] contains the schemas of the elements of a list, or of the keys and values of a map.
//!
//! IDs are given in parts: the compiler evaluates schemas slowly, and a search for the parts of an ID would take
//! longer than the rest of its schema.

pub use aws_smithy_schema::traits::TimestampFormat;
pub use aws_smithy_schema::{Schema, ShapeType};

use aws_smithy_schema::traits::HttpTrait;
use aws_smithy_schema::{ShapeId, prelude};
use aws_smithy_types::retry::ErrorKind;

use super::validation::Limits;

/// A type with a schema: a structure, union or exception.
pub trait Shape {
    /// The schema of the shape.
    const SCHEMA: &'static Schema<'static>;
}

impl<T: Shape> Shape for Box<T> {
    const SCHEMA: &'static Schema<'static> = T::SCHEMA;
}

/// The facts of a member of a structure or union, or of a list or map.
#[derive(Clone, Debug)]
pub struct Member {
    field: &'static str,
    id: ShapeId<'static>,
    kind: ShapeType,
    index: usize,
    binding: Binding,
    json_name: Option<&'static str>,
    format: Option<TimestampFormat>,
    media_type: Option<&'static str>,
    of: Option<Collection>,
    sensitive: bool,
    /// The limits that are checked before the member is sent.
    pub limits: Limits,
}

/// The part of a request or response that holds a member.
#[derive(Clone, Copy, Debug)]
enum Binding {
    Body,
    Label,
    Query(&'static str),
    QueryParams,
    Header(&'static str),
    PrefixHeaders(&'static str),
    Payload,
    Status,
}

/// Constructors: one for each kind of value. `id` is the ID of the member, `field` the field
/// or variant that holds it, and `index` its position in the shape.
macro_rules! kinds {
    ($($kind:ident $shape_type:ident $description:literal;)*) => {$(
        #[doc = concat!("Creates a member that holds ", $description, ".")]
        pub const fn $kind(id: ShapeId<'static>, field: &'static str, index: usize) -> Self {
            Self::new(ShapeType::$shape_type, id, field, index)
        }
    )*};
}

impl Member {
    const fn new(kind: ShapeType, id: ShapeId<'static>, field: &'static str, index: usize) -> Self {
        Self {
            field: without_raw(field),
            id,
            kind,
            index,
            binding: Binding::Body,
            json_name: None,
            format: None,
            media_type: None,
            of: None,
            sensitive: false,
            limits: Limits::NONE,
        }
    }

    kinds! {
        boolean Boolean "a boolean";
        integer Integer "a 32-bit integer";
        long Long "a 64-bit integer";
        float Float "a 32-bit floating-point number";
        double Double "a 64-bit floating-point number";
        string String "a string or an enum";
        blob Blob "bytes";
        timestamp Timestamp "a timestamp";
        document Document "a document";
        list List "a list";
        map Map "a map";
        structure Structure "a structure";
        union Union "a union";
    }

    /// The member is a label of the request path.
    pub const fn label(mut self) -> Self {
        self.binding = Binding::Label;
        self
    }

    /// The member is the query parameter of this name.
    pub const fn query(mut self, name: &'static str) -> Self {
        self.binding = Binding::Query(name);
        self
    }

    /// The member is a map of query parameters.
    pub const fn query_params(mut self) -> Self {
        self.binding = Binding::QueryParams;
        self
    }

    /// The member is the header of this name.
    pub const fn header(mut self, name: &'static str) -> Self {
        self.binding = Binding::Header(name);
        self
    }

    /// The member is a map of the headers with this prefix.
    pub const fn prefix_headers(mut self, prefix: &'static str) -> Self {
        self.binding = Binding::PrefixHeaders(prefix);
        self
    }

    /// The member is the whole body.
    pub const fn payload(mut self) -> Self {
        self.binding = Binding::Payload;
        self
    }

    /// The member is the status code of the response.
    pub const fn status(mut self) -> Self {
        self.binding = Binding::Status;
        self
    }

    /// The name of the member in JSON, if it differs from the member's own.
    pub const fn json_name(mut self, name: &'static str) -> Self {
        self.json_name = Some(name);
        self
    }

    /// The format of a timestamp.
    pub const fn format(mut self, format: TimestampFormat) -> Self {
        self.format = Some(format);
        self
    }

    /// The media type of a string or blob.
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// The schemas of the elements of a list, or of the keys and values of a map.
    pub const fn of(mut self, collection: Collection) -> Self {
        self.of = Some(collection);
        self
    }

    /// The member is redacted in `Debug` and in error messages.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The field is an `Option` that must be set before the input is sent.
    pub const fn required(mut self) -> Self {
        self.limits = self.limits.required();
        self
    }

    /// The field is not an `Option`.
    pub const fn non_optional(self) -> Self {
        self
    }

    /// The field is not an `Option`; it has its default if the member is absent.
    pub const fn default(self) -> Self {
        self
    }

    /// The field is set to a random UUID before the input is sent, unless it is set already.
    pub const fn idempotency_token(self) -> Self {
        self
    }

    /// The minimum length of a string, blob, list or map, or the minimum of an integer.
    pub const fn min(mut self, min: i64) -> Self {
        self.limits = self.limits.min(min);
        self
    }

    /// The minimum of a floating-point number.
    pub const fn min_float(mut self, min: f64) -> Self {
        self.limits = self.limits.min_float(min);
        self
    }

    /// The limits of each element of a list or each value of a map.
    pub const fn each(mut self, limits: &'static Limits) -> Self {
        self.limits = self.limits.each(limits);
        self
    }

    /// The limits of each key of a map.
    pub const fn keys(mut self, limits: &'static Limits) -> Self {
        self.limits = self.limits.keys(limits);
        self
    }

    /// Returns the schema.
    pub const fn schema(&self) -> Schema<'static> {
        let (id, namespace, shape) = (self.id.as_str(), self.id.namespace(), self.id.shape_name());
        // The ID is `namespace#Shape$member`.
        let name = id.split_at(namespace.len() + shape.len() + 2).1;
        let id = ShapeId::from_parts_with_member(id, namespace, shape, name);
        let schema = Schema::new_member(id, self.kind, name, self.index);
        let schema = match self.binding {
            Binding::Body => schema,
            Binding::Label => schema.with_http_label(),
            Binding::Query(name) => schema.with_http_query(name),
            Binding::QueryParams => schema.with_http_query_params(),
            Binding::Header(name) => schema.with_http_header(name),
            Binding::PrefixHeaders(prefix) => schema.with_http_prefix_headers(prefix),
            Binding::Payload => schema.with_http_payload(),
            Binding::Status => schema.with_http_response_code(),
        };
        let schema = match self.json_name {
            Some(name) => schema.with_json_name(name),
            None => schema,
        };
        let schema = match self.format {
            Some(format) => schema.with_timestamp_format(format),
            None => schema,
        };
        let schema = match self.media_type {
            Some(media_type) => schema.with_media_type(media_type),
            None => schema,
        };
        let schema = match self.of {
            Some(Collection::List { member }) => schema.with_list_member(member),
            Some(Collection::Map { key, value }) => schema.with_map_members(key, value),
            None => schema,
        };
        match self.sensitive {
            true => schema.with_sensitive(),
            false => schema,
        }
    }

    /// Returns the name of the field or variant that holds the member.
    pub const fn field(&self) -> &'static str {
        self.field
    }

    /// Returns `true` for the message of an exception.
    pub const fn is_message(&self) -> bool {
        matches!(self.field.as_bytes(), b"message")
    }

    /// Returns `true` for a member of the body.
    pub const fn is_in_body(&self) -> bool {
        matches!(self.binding, Binding::Body)
    }

    /// Returns `true` if the value is redacted in `Debug` and in error messages.
    pub const fn is_sensitive(&self) -> bool {
        self.sensitive
    }
}

/// The schemas of the elements of a list, or of the keys and values of a map.
#[derive(Clone, Copy, Debug)]
pub enum Collection {
    /// A list.
    List {
        /// The schema of its elements.
        member: &'static Schema<'static>,
    },
    /// A map.
    Map {
        /// The schema of its keys.
        key: &'static Schema<'static>,
        /// The schema of its values.
        value: &'static Schema<'static>,
    },
}

/// The facts of a structure, union or exception besides its members.
#[derive(Clone, Debug)]
pub struct ShapeHeader {
    id: ShapeId<'static>,
    members: &'static [&'static Schema<'static>],
    http: Option<(&'static str, &'static str, u16)>,
    no_body_members: bool,
    name: &'static str,
    code: &'static str,
    retryable: Option<ErrorKind>,
}

impl ShapeHeader {
    /// Creates a header from the ID of the shape and its members.
    pub const fn new(id: ShapeId<'static>, members: &'static [&'static Schema<'static>]) -> Self {
        let name = id.shape_name();
        Self {
            id,
            members,
            http: None,
            no_body_members: false,
            name,
            code: name,
            retryable: None,
        }
    }

    /// The method and path of an operation, and the status of a successful response.
    pub const fn http(mut self, method: &'static str, uri: &'static str, status: u16) -> Self {
        self.http = Some((method, uri, status));
        self
    }

    /// No member is in the body.
    pub const fn no_body_members(mut self) -> Self {
        self.no_body_members = true;
        self
    }

    /// The error code of the exception, if it differs from the name.
    pub const fn code(mut self, code: &'static str) -> Self {
        self.code = code;
        self
    }

    /// The exception is a temporary failure of the service.
    pub const fn retryable(mut self) -> Self {
        self.retryable = Some(ErrorKind::ServerError);
        self
    }

    /// The exception reports throttling.
    pub const fn throttling(mut self) -> Self {
        self.retryable = Some(ErrorKind::ThrottlingError);
        self
    }

    /// Returns the error codes of the exception.
    pub const fn codes(&self) -> [&'static str; 2] {
        [self.code, self.name]
    }

    /// Returns the reason why the exception can be retried.
    pub const fn retry_kind(&self) -> Option<ErrorKind> {
        self.retryable
    }

    /// Returns the schema.
    pub const fn schema(&self) -> Schema<'static> {
        let id = ShapeId::from_parts(self.id.as_str(), self.id.namespace(), self.id.shape_name());
        let schema = Schema::new_struct(id, ShapeType::Structure, self.members);
        let schema = match self.http {
            Some((method, uri, status)) => {
                schema.with_http(HttpTrait::new(method, uri, Some(status)))
            }
            None => schema,
        };
        match self.no_body_members {
            true => schema.with_no_body_members(),
            false => schema,
        }
    }
}

/// Returns an array of references to the schemas of `members`.
pub const fn refs<const N: usize>(
    members: &'static [Schema<'static>; N],
) -> [&'static Schema<'static>; N] {
    // Each element is a placeholder until it is assigned.
    let mut refs = [&prelude::DOCUMENT; N];
    let mut index = 0;
    while index < N {
        refs[index] = &members[index];
        index += 1;
    }
    refs
}

/// Returns an identifier without `r#`.
const fn without_raw(identifier: &'static str) -> &'static str {
    match identifier.as_bytes() {
        [b'r', b'#', ..] => identifier.split_at(2).1,
        _ => identifier,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_smithy_schema::shape_id;

    static X: Schema = Member::integer(shape_id!("com.example", "Point", "X"), "x", 0).schema();
    static Y: Schema = Member::integer(shape_id!("com.example", "Point", "Y"), "y", 1).schema();
    static POINT: Schema = ShapeHeader::new(shape_id!("com.example", "Point"), &[&X, &Y]).schema();

    #[test]
    fn ids_are_split_into_their_parts() {
        let id = POINT.shape_id();
        assert_eq!((id.namespace(), id.shape_name()), ("com.example", "Point"));
        assert_eq!(id.member_name(), None);
        let id = Y.shape_id();
        assert_eq!((id.namespace(), id.shape_name()), ("com.example", "Point"));
        assert_eq!(id.member_name(), Some("Y"));
        assert_eq!(id.as_str(), "com.example#Point$Y");
    }

    #[test]
    fn members_are_found_by_name_and_position() {
        let y = POINT.member_schema("Y").expect("a member");
        assert!(std::ptr::eq(y, &Y));
        assert_eq!(POINT.members().len(), 2);
    }

    #[test]
    fn fields_are_named_without_their_prefix() {
        let member = Member::string(shape_id!("com.example", "Point", "Type"), "r#type", 0);
        assert_eq!(member.field(), "type");
    }
}
