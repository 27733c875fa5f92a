//! The work that remains of a call when the client's own is replaced by nothing.
//!
//! What remains is the input, the SHA-256 of what is signed, a request with the headers that are sent, the response
//! of the connector, and the memory of the output. There is no validation, no endpoint, no text to serialize, to sign
//! or to read, no retry, no timeout and no interceptor. The time of a call beyond it is that of the client's own work.

use crate::{Case, Memory, patches, register_device_input};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::HeaderName;
use sdk::operation::register_device::RegisterDeviceOutput;
use sdk::operation::update_records::UpdateRecordsOutput;
use sha2::{Digest as _, Sha256};
use std::hint::black_box;
use std::sync::{Arc, Mutex};

/// The parts of a call.
pub(crate) struct Floor {
    connector: SharedHttpConnector,
    uri: String,
    method: String,
    headers: Vec<(HeaderName, String)>,
    body: Bytes,
    /// About as many bytes as the canonical request has: those of the headers.
    canonical: Vec<u8>,
    output: Output,
}

enum Output {
    RegisterDevice(RegisterDeviceOutput),
    UpdateRecords(UpdateRecordsOutput),
}

/// A connector that also stores the last request.
#[derive(Clone, Debug)]
struct Recorder {
    memory: Memory,
    last: Arc<Mutex<Option<HttpRequest>>>,
}

impl HttpConnector for Recorder {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        *self.last.lock().expect("no panic") = request.try_clone();
        self.memory.call(request)
    }
}

impl Floor {
    /// Makes one call of a case, and returns its parts. `None` is returned for a case that has no floor.
    pub(crate) async fn of(name: &str) -> Option<Self> {
        let memory = Case::response(name)?;
        let recorder = Recorder {
            memory: memory.clone(),
            last: Arc::default(),
        };
        let client = crate::client(SharedHttpConnector::new(recorder.clone()));
        let output = match name {
            "register-device" => {
                let output = crate::register_device(&client).await;
                Output::RegisterDevice(output.expect("a response"))
            }
            "update-records" => Output::UpdateRecords(crate::update_records(&client).await),
            _ => return None,
        };
        let sent = recorder.last.lock().expect("no panic").take();
        let sent = sent.expect("a request that can be copied");
        let headers: Vec<(HeaderName, String)> = sent
            .headers()
            .iter()
            .map(|(name, value)| (name.parse().expect("a valid name"), value.to_owned()))
            .collect();
        let signed: usize = headers
            .iter()
            .map(|(name, value)| name.as_str().len() + value.len())
            .sum();
        Some(Self {
            uri: sent.uri().to_owned(),
            method: sent.method().to_owned(),
            body: Bytes::copy_from_slice(sent.body().bytes().expect("a body in memory")),
            canonical: vec![b'a'; signed],
            headers,
            connector: SharedHttpConnector::new(memory),
            output,
        })
    }

    /// Does the work of one call.
    pub(crate) async fn call(&self) {
        match &self.output {
            Output::RegisterDevice(output) => {
                black_box((register_device_input(), output.clone()));
            }
            Output::UpdateRecords(output) => {
                black_box((patches(), output.clone()));
            }
        }
        black_box(Sha256::digest(black_box(self.body.as_ref())));
        black_box(Sha256::digest(black_box(self.canonical.as_slice())));
        // The string to sign, and the second hash of the HMAC.
        black_box(Sha256::digest(black_box(&self.canonical[..160])));
        black_box(Sha256::digest(black_box(&self.canonical[..32])));
        let mut request = HttpRequest::new(SdkBody::from(self.body.clone()));
        request.set_uri(self.uri.as_str()).expect("a valid URI");
        request.set_method(&self.method).expect("a valid method");
        for (name, value) in &self.headers {
            request.headers_mut().insert(name.clone(), value.clone());
        }
        let response = self.connector.call(request).await.expect("a response");
        black_box(response);
    }
}
