//! A loopback service whose response depends on the request, and which records the requests.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The service.
#[derive(Clone)]
pub struct Server {
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

/// A request.
struct Request {
    method: String,
    path: String,
    headers: HashMap<String, String>,
    body: String,
}

impl Server {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
        let url = format!(
            "http://{}",
            listener.local_addr().expect("it has an address")
        );
        let requests = Arc::new(Mutex::new(Vec::new()));
        let server = Self { url, requests };
        let serving = server.clone();
        thread::spawn(move || {
            let mut seen = HashMap::new();
            for stream in listener.incoming().flatten() {
                // Clients may close the connection early.
                let _ = serving.serve(stream, &mut seen);
            }
        });
        server
    }

    /// Returns the requests since the previous call.
    pub fn take_requests(&self) -> Vec<String> {
        std::mem::take(&mut self.requests.lock().expect("no thread panicked"))
    }

    fn serve(
        &self,
        mut stream: TcpStream,
        seen: &mut HashMap<String, usize>,
    ) -> std::io::Result<()> {
        let request = read(&mut stream)?;
        self.requests
            .lock()
            .expect("no thread panicked")
            .push(describe(&request));
        let times = seen.entry(request.path.clone()).or_default();
        *times += 1;
        let (status, code, body) = answer(&request, *times);
        let code = code.map(|code| format!("x-amzn-errortype: {code}\r\n"));
        write!(
            stream,
            "HTTP/1.1 {status} Text\r\ncontent-type: application/json\r\nconnection: close\r\n\
             x-amzn-requestid: id-{status}\r\n{}content-length: {}\r\n\r\n{body}",
            code.unwrap_or_default(),
            body.len()
        )
    }
}

fn read(stream: &mut TcpStream) -> std::io::Result<Request> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, path) = (
        words.next().unwrap_or_default(),
        words.next().unwrap_or_default(),
    );
    let mut headers = HashMap::new();
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        headers.insert(name.to_ascii_lowercase(), value.to_owned());
    }
    let length = headers
        .get("content-length")
        .and_then(|length| length.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body)?;
    let body = String::from_utf8_lossy(&body).into_owned();
    Ok(Request {
        method,
        path,
        headers,
        body,
    })
}

/// Returns the parts of a request that have to be equal. Of the signature, that is the scope: it also
/// covers the user agent, which differs.
fn describe(request: &Request) -> String {
    let header = |name: &str| request.headers.get(name).map_or("-", String::as_str);
    let scope = header("authorization")
        .split(", ")
        .next()
        .unwrap_or_default();
    let body = match serde_json::from_str::<serde_json::Value>(&request.body) {
        Ok(value) => value.to_string(),
        Err(_) => format!("{:?}", request.body),
    };
    format!(
        "{} {} | {} | {} | date {} | token {} | attempt {} | context {} | extra {} | {body}",
        request.method,
        request.path,
        header("content-type"),
        scope,
        header("x-amz-date"),
        header("x-amz-security-token"),
        header("amz-sdk-request"),
        header("x-amz-client-context"),
        header("x-extra"),
    )
}

const DATASET: &str = r#"{"IdentityId":"id","DatasetName":"d","CreationDate":1.5,
    "LastModifiedDate":1400000000.125,"LastModifiedBy":"me","DataStorage":7,"NumRecords":2}"#;

const RECORD: &str = r#"{"Key":"k","Value":"v","SyncCount":3,"LastModifiedDate":2,
    "LastModifiedBy":"me","DeviceLastModifiedDate":1400000000}"#;

/// Status, error code, body.
fn answer(request: &Request, times: usize) -> (u16, Option<&'static str>, String) {
    let path = request.path.split('?').next().unwrap_or_default();
    let error =
        |status, code, message: &str| (status, Some(code), format!(r#"{{"message":"{message}"}}"#));
    let has = |word: &str| path.contains(word);
    if has("datasets/conflict") {
        return error(409, "ResourceConflictException", "changed meanwhile");
    } else if has("datasets/absent") {
        return error(
            404,
            "ResourceNotFoundException:http://namespace/",
            "no such dataset",
        );
    } else if has("datasets/limit") {
        return error(400, "LimitExceededException", "too much");
    } else if has("datasets/unknown") {
        return error(418, "TeapotException", "short and stout");
    } else if has("datasets/mute") {
        return (400, Some("InvalidParameterException"), "{}".to_owned());
    } else if has("datasets/busy") && times < 3 {
        return error(429, "TooManyRequestsException", "slow down");
    } else if has("datasets/slow") {
        thread::sleep(Duration::from_secs(1));
    } else if has("datasets/failing") {
        return error(500, "InternalErrorException", "oh no");
    } else if has("datasets/page") {
        return (502, None, "<html>bad gateway</html>".to_owned());
    } else if has("datasets/broken") {
        return (200, None, "{\"Dataset\":".to_owned());
    } else if has("datasets/empty") {
        return (200, None, "{}".to_owned());
    } else if has("datasets/odd") {
        return (
            200,
            None,
            r#"{"Dataset":{"DatasetName":"odd","Colour":"red","NumRecords":null}}"#.to_owned(),
        );
    }
    let body = match (
        request.method.as_str(),
        path.rsplit('/').next().unwrap_or_default(),
    ) {
        ("POST", "bulkpublish") => r#"{"IdentityPoolId":"pool"}"#.to_owned(),
        ("POST", "getBulkPublishDetails") => r#"{"IdentityPoolId":"pool","BulkPublishStartTime":1,
            "BulkPublishCompleteTime":2.25,"BulkPublishStatus":"ALL_NEW","FailureMessage":"none"}"#
            .to_owned(),
        ("GET", "events") => r#"{"Events":{"SyncTrigger":"arn","Other":""}}"#.to_owned(),
        ("GET" | "POST", "configuration") => r#"{"IdentityPoolId":"pool",
            "PushSync":{"ApplicationArns":["a","b"],"RoleArn":"r"},
            "CognitoStreams":{"StreamName":"s","RoleArn":"r","StreamingStatus":"ENABLED"}}"#
            .to_owned(),
        ("GET", "datasets") => {
            format!(r#"{{"Datasets":[{DATASET},{{}}],"Count":2,"NextToken":"next"}}"#)
        }
        ("GET", "identitypools") => r#"{"IdentityPoolUsages":[{"IdentityPoolId":"pool",
            "SyncSessionsCount":9007199254740993,"DataStorage":-1,"LastModifiedDate":0}],
            "MaxResults":1,"Count":1}"#
            .to_owned(),
        ("GET", "records") => format!(
            r#"{{"Records":[{RECORD},{{"Key":"gone"}}],"Count":2,"DatasetSyncCount":4,
            "LastModifiedBy":"me","MergedDatasetNames":["m"],"DatasetExists":true,
            "DatasetDeletedAfterRequestedSyncCount":false,"SyncSessionToken":"session"}}"#
        ),
        ("POST", "device") => r#"{"DeviceId":"device-1"}"#.to_owned(),
        ("POST", _) if has("/datasets/") && !has("subscriptions") => {
            format!(r#"{{"Records":[{RECORD}]}}"#)
        }
        ("GET" | "DELETE", _) if has("/datasets/") && !has("subscriptions") => {
            format!(r#"{{"Dataset":{DATASET}}}"#)
        }
        ("GET", _) if has("/identities/") => {
            r#"{"IdentityUsage":{"IdentityId":"id","IdentityPoolId":"pool",
            "LastModifiedDate":1,"DatasetCount":2,"DataStorage":3}}"#
                .to_owned()
        }
        ("GET", _) if has("/identitypools/") => {
            r#"{"IdentityPoolUsage":{"IdentityPoolId":"pool","SyncSessionsCount":1}}"#.to_owned()
        }
        _ => "{}".to_owned(),
    };
    (200, None, body)
}
