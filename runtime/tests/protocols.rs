//! The parts of a request that the pipeline adds to those of the protocol codecs: content types,
//! targets, endpoints.

mod support;

use aws_smithy_runtime_api::client::endpoint::{
    EndpointFuture, EndpointResolverParams, ResolveEndpoint,
};
use aws_smithy_runtime_api::shared::IntoShared;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_schema::traits::HttpTrait;
use aws_smithy_schema::{Schema, ShapeType, shape_id};
use aws_smithy_types::Blob;
use aws_smithy_types::endpoint::Endpoint;
use sdk_runtime::call::client::{Handle, send};
use sdk_runtime::config::ServiceConfig;
use sdk_runtime::endpoint::SharedEndpointResolver;
use sdk_runtime::operation::{
    Auth, Descriptor, Idempotency, Metadata, Operation, Protocol, Service,
};
use sdk_runtime::shape::OperationInput;
use sdk_runtime::shape::value::write_some;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use support::fake::{Fake, NoSleep, broken};
use support::*;

static DATA: Schema = Schema::new_member(
    shape_id!("com.example", "UploadInput"),
    ShapeType::Blob,
    "Data",
    0,
)
.with_http_payload();
static TYPE: Schema = Schema::new_member(
    shape_id!("com.example", "UploadInput"),
    ShapeType::String,
    "Type",
    1,
)
.with_http_header("Content-Type");
static UPLOAD: Schema = Schema::new_struct(
    shape_id!("com.example", "UploadInput"),
    ShapeType::Structure,
    &[&DATA, &TYPE],
)
.with_http(HttpTrait::new("PUT", "/upload", Some(200)));

#[derive(Debug, Default)]
struct UploadInput {
    data: Option<Blob>,
    content_type: Option<String>,
}

impl OperationInput for UploadInput {}

impl SerializableStruct for UploadInput {
    fn schema(&self) -> &Schema<'_> {
        &UPLOAD
    }
    fn serialize_members(&self, ser: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        write_some(&self.data, &DATA, ser)?;
        write_some(&self.content_type, &TYPE, ser)
    }
}

struct Upload;

impl Operation for Upload {
    type Service = Things;
    type Input = UploadInput;
    type Output = ThingOutput;
    type Error = ThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "Upload",
        input: &UPLOAD,
        output: PutThing::DESCRIPTOR.output,
        idempotency: Idempotency::Idempotent,
        auth: Auth::None,
    };
}

#[tokio::test]
async fn a_payload_has_a_content_type() {
    let fake = Fake::default();
    // The operation is not signed, so it requires no credentials.
    let config = ServiceConfig::<Things>::builder()
        .endpoint_url("http://localhost")
        .http_client(fake.clone());
    let client = Handle::new(config.build());
    let data = Some(Blob::new("data"));
    for (data, content_type, expected) in [
        (data.clone(), None, Some("application/octet-stream")),
        (data, Some("image/png"), Some("image/png")),
        (None, None, None),
    ] {
        let input = UploadInput {
            data: data.clone(),
            content_type: content_type.map(str::to_owned),
        };
        send::<Upload>(&client, input, None).await.unwrap();
        fake.request(fake.count() - 1, |request| {
            assert_eq!(request.headers().get("content-type"), expected);
            let body = data.as_ref().map_or(&b""[..], AsRef::as_ref);
            assert_eq!(request.body().bytes().unwrap(), body);
            assert_eq!(request.headers().get("authorization"), None);
        });
    }
}

#[derive(Debug)]
struct Calls;

impl Service for Calls {
    const METADATA: Metadata = Metadata {
        protocol: Protocol::AwsJson1_1 {
            target_prefix: "CallService_2020",
        },
        ..Things::METADATA
    };
    type EndpointParams = Params;
    fn default_endpoint_resolver() -> SharedEndpointResolver {
        Things::default_endpoint_resolver()
    }
}

struct PutCall;

impl Operation for PutCall {
    type Service = Calls;
    type Input = ThingInput;
    type Output = ThingOutput;
    type Error = ThingError;
    const DESCRIPTOR: &'static Descriptor = &Descriptor {
        name: "PutCall",
        ..*PutThing::DESCRIPTOR
    };
}

#[tokio::test]
async fn a_remote_call_names_its_target() {
    let fake = Fake::default();
    let settings = config().build();
    let config = ServiceConfig::<Calls>::builder()
        .region(settings.region().cloned())
        .credentials_provider(settings.credentials_provider().unwrap())
        .http_client(fake.clone());
    send::<PutCall>(&Handle::new(config.build()), input(), None)
        .await
        .unwrap();
    fake.request(0, |request| {
        assert_eq!(request.uri(), "https://things.eu-west-7.example.com/");
        assert_eq!(
            request.headers().get("x-amz-target"),
            Some("CallService_2020.PutCall")
        );
        assert_eq!(
            request.headers().get("content-type"),
            Some("application/x-amz-json-1.1")
        );
        let body = std::str::from_utf8(request.body().bytes().unwrap()).unwrap();
        assert_eq!(body, r#"{"Name":"a:b","Value":"a value"}"#);
    });
}

/// A resolver that returns another endpoint each time.
#[derive(Clone, Debug, Default)]
struct Rotating(Arc<AtomicU32>);

impl ResolveEndpoint for Rotating {
    fn resolve_endpoint<'a>(&'a self, params: &'a EndpointResolverParams) -> EndpointFuture<'a> {
        assert!(params.get::<Params>().is_some());
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        let url = format!("https://host-{number}.example.com");
        EndpointFuture::ready(Ok(Endpoint::builder().url(url).build()))
    }
}

#[tokio::test]
async fn a_custom_resolver_is_called_once_in_each_call() {
    let fake = Fake::answering([broken()]);
    let mut config = config()
        .http_client(fake.clone())
        .sleep_impl(NoSleep::default());
    config.set_endpoint_resolver(Some(Rotating::default().into_shared()));
    let client = client(config);
    put(&client).await.unwrap();
    put(&client).await.unwrap();
    let hosts: Vec<_> = (0..3)
        .map(|index| fake.request(index, |request| request.uri()[8..14].to_owned()))
        .collect();
    assert_eq!(hosts, ["host-0", "host-0", "host-1"]);
}

#[tokio::test]
async fn clones_and_single_calls_share_the_token_bucket() {
    let fake = Fake::answering((0..1000).map(|_| broken()));
    let config = config()
        .http_client(fake.clone())
        .sleep_impl(NoSleep::default());
    let client = client(config);
    // Two retries of five tokens each: fifty calls use all five hundred tokens.
    for number in 0..50 {
        let over = (number % 2 == 0).then(|| ServiceConfig::builder().use_fips(false));
        send::<PutThing>(&client.clone(), input(), over)
            .await
            .unwrap_err();
    }
    assert_eq!(fake.count(), 150);
    let error = put(&client).await.unwrap_err();
    assert!(error.to_string().ends_with("(1 attempt)"), "{error}");
    assert_eq!(fake.count(), 151);
}
