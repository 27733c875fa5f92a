//! One attempt: sign, send, read.

use super::outcome::NotSent;
use super::{Call, Failure};
use crate::auth::Asking;
use crate::call::headers;
use crate::http::body;
use crate::operation::{self, Auth, ErrorResponse};
use crate::sign::{self, SignableBody, SignableRequest, SigningParams, SigningSettings};
use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnector, HttpConnectorSettings};
use aws_smithy_runtime_api::client::interceptors::context::OutputOrError;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, OrchestratorError};
use aws_smithy_types::body::SdkBody;
use aws_types::request_id::RequestId;

impl Call<'_> {
    /// Makes one attempt. Its outcome is in the context; an error is for the caller to put there.
    pub(super) async fn attempt(&mut self) -> Result<(), Failure> {
        self.hooks.read_before_attempt(&self.ctx, &mut self.cfg)?;
        self.hooks
            .modify_before_signing(&mut self.ctx, &mut self.cfg)?;
        self.hooks.read_before_signing(&self.ctx, &mut self.cfg)?;
        self.authenticate().await?;
        self.hooks.read_after_signing(&self.ctx, &mut self.cfg)?;
        let request_info = self.request_info();
        self.request_mut()?
            .headers_mut()
            .insert("amz-sdk-request", request_info);
        self.hooks
            .modify_before_transmit(&mut self.ctx, &mut self.cfg)?;
        self.hooks.read_before_transmit(&self.ctx, &mut self.cfg)?;
        self.transmit().await?;
        self.hooks.read_after_transmit(&self.ctx, &mut self.cfg)?;
        self.hooks
            .modify_before_deserialization(&mut self.ctx, &mut self.cfg)?;
        self.hooks
            .read_before_deserialization(&self.ctx, &mut self.cfg)?;
        self.ctx.enter_deserialization_phase();
        let outcome = self.read().await;
        self.ctx.set_output_or_error(outcome);
        self.ctx.enter_after_deserialization_phase();
        self.hooks
            .read_after_deserialization(&self.ctx, &mut self.cfg)?;
        Ok(())
    }

    fn request_mut(&mut self) -> Result<&mut HttpRequest, Failure> {
        self.ctx
            .request_mut()
            .ok_or_else(|| NotSent::failure("there is no request"))
    }

    /// Which attempt this is, and until when its reply is waited for, as far as that is known. The
    /// first attempt leaves the time out, as in the official clients.
    fn request_info(&self) -> String {
        let setup = self.setup;
        let until = match (self.attempts, setup.timeout_config.read_timeout()) {
            (2.., Some(limit)) => setup.now().checked_add(limit),
            _ => None,
        };
        headers::request_info(self.attempts, setup.retry_config.max_attempts(), until)
    }

    /// Signs the request with the client's credentials.
    pub(super) async fn sign(&mut self) -> Result<(), Failure> {
        let setup = self.setup;
        let credentials = setup.credentials.as_ref().ok_or_else(|| {
            NotSent::failure(
                "no credentials provider is set; give one to \
                 `config::Builder::credentials_provider`, or load the settings with `aws-config`",
            )
        })?;
        let region = setup.region().map_err(NotSent::failure)?;
        let asking = Asking {
            components: self.hooks.components,
            cfg: &self.cfg,
        };
        let credentials = credentials
            .get(|| setup.now(), setup.sleep.as_ref(), asking)
            .await
            .map_err(NotSent::failure)?;
        let time = self.reading.applied.correct(setup.time.now());
        let unsigned = self.operation.auth == Auth::SigV4UnsignedPayload;
        let request = self.request_mut()?;
        let body = match request.body().bytes() {
            Some(bytes) if !unsigned => SignableBody::Bytes(bytes),
            _ => SignableBody::Unsigned,
        };
        let params = SigningParams {
            credentials: &credentials,
            region,
            service: setup.metadata.signing_name,
            time,
            settings: SigningSettings::default(),
        };
        let instructions = SignableRequest::from_http(request, body)
            .and_then(|signable| sign::sign(&signable, &params, &setup.shared.signing_keys))
            .map_err(NotSent::failure)?;
        instructions.apply_to(request).map_err(NotSent::failure)?;
        tracing::trace!(?time, region, "the request is signed");
        Ok(())
    }

    /// Sends the request and waits for the head of the reply.
    async fn transmit(&mut self) -> Result<(), Failure> {
        self.ctx.enter_transmit_phase();
        let request = self
            .ctx
            .take_request()
            .ok_or_else(|| NotSent::failure("there is no request"))?;
        let setup = self.setup;
        let timeouts = &setup.timeout_config;
        let mut settings = HttpConnectorSettings::builder();
        settings.set_connect_timeout(timeouts.connect_timeout());
        settings.set_read_timeout(timeouts.read_timeout());
        let http_client = setup.http_client.as_ref().ok_or_else(|| {
            NotSent::failure(
                "no HTTP client is set; give one to `config::Builder::http_client`, or enable the \
                 cargo feature `default-https-client`",
            )
        })?;
        let connector = http_client.http_connector(&settings.build(), self.hooks.components);
        let sent = setup.time.now();
        let response = connector
            .call(request)
            .await
            .map_err(OrchestratorError::connector)?;
        tracing::trace!(
            status = response.status().as_u16(),
            "the head of the reply is there"
        );
        self.accepted |= response.status().is_success();
        if setup.corrects_clock {
            self.reading.exchange = Some((sent, setup.time.now()));
        }
        self.ctx.set_response(response);
        self.ctx.enter_before_deserialization_phase();
        Ok(())
    }

    /// Reads the body of the reply, and the output or error in it.
    async fn read(&mut self) -> OutputOrError {
        let unreadable = OrchestratorError::response;
        let setup = self.setup;
        let response = self
            .ctx
            .response_mut()
            .ok_or_else(|| unreadable("there is no reply".into()))?;
        let (bytes, read) = body::read(
            response.take_body(),
            setup.max_reply_size,
            setup.pause,
            setup.sleep.as_ref(),
        )
        .await;
        tracing::trace!(
            bytes = bytes.len(),
            whole = read.is_ok(),
            "the body is read"
        );
        // Even a part of the body is worth keeping for whoever looks into the failure.
        *response.body_mut() = SdkBody::from(bytes);
        read.map_err(unreadable)?;

        let response = &*response;
        let protocol = &*setup.protocol;
        if !response.status().is_success() {
            let reply = ErrorResponse::new(protocol, response, &self.cfg);
            return Err(OrchestratorError::operation((self.functions.read_error)(
                reply,
            )));
        }
        if self.operation.output.has_body_members() && operation::is_body_missing(response) {
            return Err(unreadable("the reply announces a body but has none".into()));
        }
        let request_id = response.request_id().map(str::to_owned);
        protocol
            .deserialize_response(response, self.operation.output, &self.cfg)
            .and_then(|mut de| (self.functions.read_output)(&mut *de, request_id))
            .map_err(|error| unreadable(operation::unreadable(response, error)))
    }
}
