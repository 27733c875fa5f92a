//! A service small enough to be written by hand, and things to drive its client with.

// Each test binary uses a part of this.
#![allow(dead_code, missing_docs, unreachable_pub)]

pub mod fake;
pub mod process;
pub mod script;
pub mod server;

use aws_credential_types::Credentials;
use aws_smithy_schema::serde::{
    SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer,
};
use aws_smithy_schema::traits::HttpTrait;
use aws_smithy_schema::{Schema, ShapeType, shape_id};
use aws_smithy_types::Document;
use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
use sdk_runtime::call::client::{Handle, send};
use sdk_runtime::config::{ConfigBuilder, ServiceConfig};
use sdk_runtime::endpoint::SharedEndpointResolver;
use sdk_runtime::endpoint::{
    BuiltIns, EndpointFuture, FromBuiltIns, InvalidParams, ResolveEndpointError, rules,
    shared_resolver,
};
use sdk_runtime::error::{BoxError, CreateUnhandledError, SdkError};
use sdk_runtime::operation::{
    Auth, Descriptor, ErrorResponse, Exception, Idempotency, Metadata, Operation, OperationError,
    Output, Protocol, Service, Unhandled,
};
use sdk_runtime::shape::OperationInput;
use sdk_runtime::shape::value::{read_into, read_struct, write_some};
use std::fmt;

#[derive(Debug)]
pub struct Things;

pub type Client = Handle<Things>;

impl Service for Things {
    const METADATA: Metadata = Metadata {
        service_id: "Test Things",
        signing_name: "things",
        endpoint_prefix: "things",
        namespace: "com.example.things",
        service_shape_name: "ThingService",
        api_version: "2020-01-01",
        crate_version: "1.2.3",
        protocol: Protocol::RestJson1,
    };
    type EndpointParams = Params;
    fn default_endpoint_resolver() -> SharedEndpointResolver {
        shared_resolver((), |(), params: &Params| {
            EndpointFuture::ready(match &params.url {
                Some(url) if params.is_global => rules::endpoint_with(
                    url.clone(),
                    [],
                    [("authSchemes", rules::list([sigv4("us-east-1", "global")]))],
                )
                .map_err(Into::into),
                Some(url) => rules::endpoint(url.clone()).map_err(Into::into),
                None => Err(ResolveEndpointError::message("Missing Region").into()),
            })
        })
    }
}

/// The entry for Signature Version 4 in the auth schemes of an endpoint.
pub fn sigv4(region: &str, service: &str) -> Document {
    rules::object([
        ("name", "sigv4".into()),
        ("signingRegion", region.into()),
        ("signingName", service.into()),
    ])
}

#[derive(Debug)]
pub struct Params {
    pub url: Option<String>,
    /// Whether the endpoint serves all regions, and requires signatures for one of them.
    is_global: bool,
}

impl FromBuiltIns for Params {
    fn from_built_ins(built_ins: &BuiltIns<'_>) -> Result<Self, InvalidParams> {
        let fips = match built_ins.use_fips {
            Some(true) => "-fips",
            _ => "",
        };
        let dual = match built_ins.use_dual_stack {
            Some(true) => ".dual",
            _ => "",
        };
        let of_region = |region| format!("https://things{fips}.{region}{dual}.example.com");
        let url = built_ins.endpoint.map(str::to_owned);
        Ok(Self {
            url: url.or_else(|| built_ins.region.map(of_region)),
            is_global: built_ins.region == Some("aws-global"),
        })
    }
}

/// Stores a thing. The path holds its name, the body its value.
pub struct PutThing;

/// As [`PutThing`], but harmless to repeat.
pub struct GetThing;

const fn descriptor(name: &'static str, idempotency: Idempotency) -> Descriptor {
    Descriptor {
        name,
        input: &INPUT,
        output: &OUTPUT,
        idempotency,
        auth: Auth::SigV4,
    }
}

impl Operation for PutThing {
    type Service = Things;
    type Input = ThingInput;
    type Output = ThingOutput;
    type Error = ThingError;
    const DESCRIPTOR: &'static Descriptor = &descriptor("PutThing", Idempotency::NotIdempotent);

    fn validate(input: &ThingInput) -> Result<(), BoxError> {
        match input.value.as_deref() {
            Some("invalid") => Err("`value` is not valid".into()),
            _ => Ok(()),
        }
    }
}

impl Operation for GetThing {
    type Service = Things;
    type Input = ThingInput;
    type Output = ThingOutput;
    type Error = ThingError;
    const DESCRIPTOR: &'static Descriptor = &descriptor("GetThing", Idempotency::Idempotent);
}

const fn member(shape_type: ShapeType, name: &'static str, index: usize) -> Schema<'static> {
    Schema::new_member(
        shape_id!("com.example.things", "Thing"),
        shape_type,
        name,
        index,
    )
}

static INPUT_NAME: Schema = member(ShapeType::String, "Name", 0).with_http_label();
static INPUT_MODE: Schema = member(ShapeType::String, "Mode", 1).with_http_query("mode");
static INPUT_VALUE: Schema = member(ShapeType::String, "Value", 2);
static INPUT: Schema = Schema::new_struct(
    shape_id!("com.example.things", "ThingInput"),
    ShapeType::Structure,
    &[&INPUT_NAME, &INPUT_MODE, &INPUT_VALUE],
)
.with_http(HttpTrait::new("POST", "/things/{Name}", Some(200)));

#[derive(Clone, Debug, Default)]
pub struct ThingInput {
    pub name: Option<String>,
    pub mode: Option<String>,
    pub value: Option<String>,
}

impl OperationInput for ThingInput {}

impl SerializableStruct for ThingInput {
    fn schema(&self) -> &Schema<'_> {
        &INPUT
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        write_some(&self.name, &INPUT_NAME, ser)?;
        write_some(&self.mode, &INPUT_MODE, ser)?;
        write_some(&self.value, &INPUT_VALUE, ser)
    }
}

static OUTPUT_COUNT: Schema = member(ShapeType::Integer, "Count", 0);
static OUTPUT_TAG: Schema = member(ShapeType::String, "Tag", 1).with_http_header("x-tag");
static OUTPUT: Schema = Schema::new_struct(
    shape_id!("com.example.things", "ThingOutput"),
    ShapeType::Structure,
    &[&OUTPUT_COUNT, &OUTPUT_TAG],
);

#[derive(Debug, Default, PartialEq)]
pub struct ThingOutput {
    pub count: Option<i32>,
    pub tag: Option<String>,
    pub request_id: Option<String>,
}

impl Output for ThingOutput {
    fn read(
        de: &mut dyn ShapeDeserializer,
        request_id: Option<String>,
    ) -> Result<Self, SerdeError> {
        let mut value = Self {
            request_id,
            ..Self::default()
        };
        read_struct(&OUTPUT, de, &mut |index, member, de| match index {
            0 => read_into(&mut value.count, member, de),
            1 => read_into(&mut value.tag, member, de),
            _ => de.skip_value(),
        })?;
        Ok(value)
    }
}

#[derive(Debug)]
pub enum ThingError {
    NoSuchThing(NoSuchThing),
    Unhandled(Unhandled),
}

impl fmt::Display for ThingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchThing(error) => error.fmt(f),
            Self::Unhandled(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ThingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::NoSuchThing(error) => error.source(),
            Self::Unhandled(error) => error.source(),
        }
    }
}

impl ProvideErrorMetadata for ThingError {
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::NoSuchThing(error) => &error.meta,
            Self::Unhandled(error) => error.meta(),
        }
    }
}

impl OperationError for ThingError {
    fn from_response(response: ErrorResponse<'_>) -> Self {
        match response.code() {
            Some("NoSuchThing") => Self::NoSuchThing(response.read()),
            _ => Self::Unhandled(response.into()),
        }
    }
    fn unhandled(source: BoxError, meta: ErrorMetadata) -> Self {
        Self::Unhandled(Unhandled::new(source, meta))
    }
}

impl CreateUnhandledError for ThingError {
    fn create_unhandled_error(source: BoxError, meta: Option<ErrorMetadata>) -> Self {
        Self::Unhandled(Unhandled::new(source, meta.unwrap_or_default()))
    }
}

static DISTANCE: Schema = member(ShapeType::Integer, "Distance", 0);
static NO_SUCH_THING: Schema = Schema::new_struct(
    shape_id!("com.example.things", "NoSuchThing"),
    ShapeType::Structure,
    &[&DISTANCE],
);

#[derive(Debug)]
pub struct NoSuchThing {
    pub distance: Option<i32>,
    meta: ErrorMetadata,
}

impl Exception for NoSuchThing {
    fn read(response: &mut ErrorResponse<'_>) -> Self {
        let mut distance = None;
        response.read_members(&NO_SUCH_THING, &mut |index, member, de| match index {
            0 => read_into(&mut distance, member, de),
            _ => de.skip_value(),
        });
        let meta = response.meta().clone();
        Self { distance, meta }
    }
}

impl fmt::Display for NoSuchThing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such thing")
    }
}

impl std::error::Error for NoSuchThing {}

impl ProvideErrorMetadata for NoSuchThing {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

pub const SECRET: &str = "c2VjcmV0";
pub const TOKEN: &str = "dG9rZW4";

/// Settings with credentials and a region, but without an HTTP client or endpoint.
pub fn config() -> ConfigBuilder<Things> {
    let token = Some(TOKEN.to_owned());
    ServiceConfig::builder()
        .region(aws_types::region::Region::new("eu-west-7"))
        .credentials_provider(Credentials::new("AKID", SECRET, token, None, "test"))
}

pub fn client(config: ConfigBuilder<Things>) -> Client {
    Handle::new(config.build())
}

/// The input that most tests send.
pub fn input() -> ThingInput {
    ThingInput {
        name: Some("a:b".to_owned()),
        mode: None,
        value: Some("a value".to_owned()),
    }
}

pub async fn put(client: &Client) -> Result<ThingOutput, SdkError<ThingError>> {
    send::<PutThing>(client, input(), None).await
}

pub async fn get(client: &Client) -> Result<ThingOutput, SdkError<ThingError>> {
    send::<GetThing>(client, input(), None).await
}

/// The text of the last error in the chain of the error that a call's error wraps.
pub fn root(error: &SdkError<ThingError>) -> String {
    let mut root = error.as_source();
    while let Some(source) = root.source() {
        root = source;
    }
    root.to_string()
}
