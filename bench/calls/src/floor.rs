//! The work of a call that no client can leave out, with all else replaced by nothing.
//!
//! What remains is the input, the SHA-256 of what is signed, a request with the headers that are sent, the response
//! of the connector, and the memory of the output. There is no validation, no endpoint, no text to serialize, to sign
//! or to read, no retry, no timeout and no interceptor. A client cannot be faster than this, so the time of a call
//! beyond it is the most that can still be saved.

use crate::{Case, Memory, patches, register_device_input};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
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
    headers: Vec<(String, String)>,
    body: Bytes,
    /// As many bytes as the canonical request has.
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
    memory: Arc<Memory>,
    last: Arc<Mutex<Option<HttpRequest>>>,
}

impl HttpConnector for Recorder {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        *self.last.lock().expect("no panic") = request.try_clone();
        self.memory.call(request)
    }
}

impl Floor {
    /// Makes one call, and returns its parts.
    pub(crate) async fn of(name: &str, memory: Memory) -> Self {
        let recorder = Recorder {
            memory: Arc::new(memory),
            last: Arc::default(),
        };
        let client = crate::client(SharedHttpConnector::new(recorder.clone()));
        let output = match name {
            "register-device" => {
                let output = crate::register_device(&client).await;
                Output::RegisterDevice(output.expect("a response"))
            }
            _ => Output::UpdateRecords(crate::update_records(&client).await),
        };
        let sent = recorder.last.lock().expect("no panic").take();
        let sent = sent.expect("a request that can be copied");
        let headers: Vec<(String, String)> = sent
            .headers()
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let signed: usize = headers
            .iter()
            .map(|(name, value)| name.len() + value.len())
            .sum();
        Self {
            uri: sent.uri().to_owned(),
            method: sent.method().to_owned(),
            body: Bytes::copy_from_slice(sent.body().bytes().expect("a body in memory")),
            canonical: vec![b'a'; signed],
            headers,
            connector: SharedHttpConnector::new(recorder.memory.as_ref().clone()),
            output,
        }
    }

    /// Does the work of one call.
    pub(crate) async fn call(&self) {
        match &self.output {
            Output::RegisterDevice(_) => {
                black_box(register_device_input());
            }
            Output::UpdateRecords(_) => {
                black_box(patches());
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
        match &self.output {
            Output::RegisterDevice(output) => {
                black_box(output.clone());
            }
            Output::UpdateRecords(output) => {
                black_box(output.clone());
            }
        }
    }
}

impl Case {
    /// Returns the floor of the case of this name.
    pub(crate) async fn floor(name: &str) -> Option<Self> {
        let (status, body) = Self::response(name)?;
        let memory = Memory { status, body };
        Some(Self::Floor(Floor::of(name, memory).await))
    }
}
