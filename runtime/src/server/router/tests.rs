use super::*;
use crate::operation::Descriptor;
use crate::server::StructureConstraints;
use aws_smithy_schema::traits::HttpTrait;
use aws_smithy_schema::{Schema, ShapeType, shape_id};

static OUTPUT: Schema = Schema::new_struct(shape_id!("test", "Output"), ShapeType::Structure, &[]);

macro_rules! operations {
    ($($name:literal $method:literal $uri:literal;)*) => {&[$({
        static INPUT: Schema =
            Schema::new_struct(shape_id!("test", "Input"), ShapeType::Structure, &[])
                .with_http(HttpTrait::new($method, $uri, Some(200)));
        static DESCRIPTOR: Descriptor = Descriptor::new($name, &INPUT, &OUTPUT);
        ServedOperation::new(&DESCRIPTOR, StructureConstraints::NONE)
    }),*]};
}

static REST: &[ServedOperation] = operations! {
    "GetItem" "GET" "/pools/{PoolId}/items/{ItemId}";
    "GetNewest" "GET" "/pools/{PoolId}/items/newest";
    "GetFile" "GET" "/pools/{PoolId}/files/{Path+}/text";
    "PutItem" "PUT" "/pools/{PoolId}/items/{ItemId}";
    "ListItems" "GET" "/pools/{PoolId}/items";
    "CountItems" "GET" "/pools/{PoolId}/items?count";
    "ListOld" "GET" "/pools/{PoolId}/items?age=old";
    "Root" "GET" "/";
};

static RPC: &[ServedOperation] = operations! {
    "GetItem" "POST" "/";
    "GetItems" "POST" "/";
};

fn router(protocol: Protocol, operations: &'static [ServedOperation]) -> Router {
    let metadata = Metadata {
        service_id: "Test",
        signing_name: "test",
        endpoint_prefix: "test",
        namespace: "test",
        service_shape_name: "Test",
        api_version: "2020-01-01",
        crate_version: "0.1.0",
        protocol,
    };
    Router::new(&metadata, operations)
}

fn parts(method: &str, uri: &str, target: Option<&str>) -> Parts {
    let mut request = http::Request::builder().method(method).uri(uri);
    if let Some(target) = target {
        request = request.header("x-amz-target", target);
    }
    request.body(()).unwrap().into_parts().0
}

/// Names of members, and the values of their labels.
type Labels = Vec<(&'static str, String)>;

/// Returns the name of the operation and its labels.
fn rest(method: &str, uri: &str) -> Result<(&'static str, Labels), RouteError> {
    // A REST service ignores the target.
    let request = parts(method, uri, Some("Old.GetItem"));
    let route = router(Protocol::RestJson1, REST).route(&request)?;
    Ok((route.operation().name(), route.labels))
}

fn labels(labels: &[(&'static str, &str)]) -> Labels {
    let owned = labels
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    owned.collect()
}

#[test]
fn paths_are_matched_before_they_are_decoded() {
    assert_eq!(
        rest("GET", "/pools/us%3A1/items/a%2Fb"),
        Ok(("GetItem", labels(&[("PoolId", "us:1"), ("ItemId", "a/b")])))
    );
    assert_eq!(
        rest("PUT", "/pools/us:1/items/%C3%A9"),
        Ok(("PutItem", labels(&[("PoolId", "us:1"), ("ItemId", "é")])))
    );
    // The literal parts of a path can be encoded as well.
    assert_eq!(
        rest("GET", "/%70ools/p/items"),
        Ok(("ListItems", labels(&[("PoolId", "p")])))
    );
    assert_eq!(rest("GET", "/"), Ok(("Root", Vec::new())));
    // An empty label is left to the constraints.
    assert_eq!(
        rest("GET", "/pools//items"),
        Ok(("ListItems", labels(&[("PoolId", "")])))
    );
}

#[test]
fn literals_are_preferred_to_labels() {
    assert_eq!(
        rest("GET", "/pools/p/items/newest"),
        Ok(("GetNewest", labels(&[("PoolId", "p")])))
    );
    assert_eq!(
        rest("GET", "/pools/p/items/newer").map(|(name, _)| name),
        Ok("GetItem")
    );
}

#[test]
fn greedy_labels_take_the_segments_that_are_left() {
    assert_eq!(
        rest("GET", "/pools/p/files/a/b%20c/d/text"),
        Ok(("GetFile", labels(&[("PoolId", "p"), ("Path", "a/b c/d")])))
    );
    assert_eq!(
        rest("GET", "/pools/p/files/text"),
        Err(RouteError::UnknownOperation)
    );
}

#[test]
fn parameters_of_the_uri_belong_to_the_route() {
    let name = |uri| rest("GET", uri).map(|(name, _)| name);
    assert_eq!(name("/pools/p/items"), Ok("ListItems"));
    assert_eq!(name("/pools/p/items?max=1&count"), Ok("CountItems"));
    assert_eq!(name("/pools/p/items?age=old&max=1"), Ok("ListOld"));
    assert_eq!(name("/pools/p/items?age=new"), Ok("ListItems"));
}

#[test]
fn other_methods_and_paths_belong_to_no_operation() {
    for (method, uri) in [
        ("DELETE", "/pools/p/items/i"),
        ("GET", "/pools/p/items/i/more"),
        ("GET", "/pools/p/items/"),
        ("GET", "/Pools/p/items"),
        ("GET", "/other"),
    ] {
        let found = rest(method, uri).map(|(name, _)| name);
        if uri == "/pools/p/items/" {
            assert_eq!(found, Ok("GetItem"));
        } else {
            assert_eq!(found, Err(RouteError::UnknownOperation), "{method} {uri}");
        }
    }
}

#[test]
fn dot_segments_are_rejected() {
    for uri in [
        "/pools/../items/i",
        "/pools/p/items/..",
        "/pools/p/items/%2e",
        "/pools/p/items/%2E.",
    ] {
        assert_eq!(rest("GET", uri), Err(RouteError::DotSegment), "{uri}");
    }
    assert!(rest("GET", "/pools/p/items/...").is_ok());
}

#[test]
fn labels_are_utf8() {
    assert_eq!(
        rest("GET", "/pools/p/items/%FF"),
        Err(RouteError::NotUtf8 { member: "ItemId" })
    );
}

#[test]
fn rpc_requests_name_their_operation() {
    let router = router(
        Protocol::AwsJson1_1 {
            target_prefix: "AWSTest",
        },
        RPC,
    );
    let name = |method, uri, target| {
        let route = router.route(&parts(method, uri, target))?;
        Ok(route.operation().name())
    };
    assert_eq!(name("POST", "/", Some("AWSTest.GetItems")), Ok("GetItems"));
    for (method, uri, target) in [
        ("GET", "/", Some("AWSTest.GetItems")),
        ("POST", "/more", Some("AWSTest.GetItems")),
        ("POST", "/", Some("AWSTest.GetNothing")),
        ("POST", "/", Some("AWSTestGetItems")),
        ("POST", "/", Some("Other.GetItems")),
        ("POST", "/", None),
    ] {
        let found = name(method, uri, target);
        assert_eq!(found, Err(RouteError::UnknownOperation), "{target:?}");
    }
}

#[test]
fn errors_name_the_part_of_the_request() {
    for (error, text) in [
        (
            RouteError::UnknownOperation,
            "the service has no operation with this method and path, or this X-Amz-Target",
        ),
        (
            RouteError::DotSegment,
            "the path of the request has a segment `.` or `..`",
        ),
        (
            RouteError::NotUtf8 { member: "ItemId" },
            "the value of `ItemId` in the path of the request is not UTF-8",
        ),
    ] {
        assert_eq!(error.to_string(), text);
    }
}
