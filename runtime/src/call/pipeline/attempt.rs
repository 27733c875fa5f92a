//! One attempt: sign the request, send it, read the response.

use super::result::NotSent;
use super::signer::Signer;
use super::{Call, Failure};
use crate::auth::SigV4EndpointConfig;
use crate::call::headers;
use crate::endpoint::{InvalidEndpointUrl, UrlOrigin, canonical_request_uri};
use crate::error::request_id;
use crate::http::{NO_HTTP_CLIENT, body};
use crate::operation::{self, Auth, ErrorResponse};
use crate::sign::{self, SignableBody, SignableRequest, SigningParams};
use aws_smithy_runtime_api::client::auth::AuthSchemeEndpointConfig;
use aws_smithy_runtime_api::client::http::{HttpClient, HttpConnector, HttpConnectorSettings};
use aws_smithy_runtime_api::client::interceptors::context::OutputOrError;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, OrchestratorError};
use aws_smithy_schema::serde::ShapeDeserializer;
use aws_smithy_types::body::SdkBody;
use std::borrow::Cow;

impl Call<'_> {
    /// Makes one attempt and stores its result in the context. The caller stores an error.
    pub(super) async fn attempt(&mut self) -> Result<(), Failure> {
        self.hooks.read_before_attempt(&self.ctx, &mut self.cfg)?;
        self.hooks
            .modify_before_signing(&mut self.ctx, &mut self.cfg)?;
        self.hooks.read_before_signing(&self.ctx, &mut self.cfg)?;
        self.canonicalize_uri()?;
        self.authenticate().await?;
        self.hooks.read_after_signing(&self.ctx, &mut self.cfg)?;
        let request_info = self.request_info();
        self.request_mut()?
            .headers_mut()
            .insert(headers::REQUEST_INFO, request_info);
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
            .ok_or_else(|| NotSent::failure("an interceptor removed the request"))
    }

    /// Brings a URI that an interceptor may have changed into the form in which it is sent, like that of
    /// the endpoint.
    fn canonicalize_uri(&mut self) -> Result<(), Failure> {
        if self.hooks.interceptors.is_empty() {
            return Ok(());
        }
        let request = self.request_mut()?;
        let canonical = canonical_request_uri(request.uri()).map_err(|problem| {
            NotSent::failure(InvalidEndpointUrl::new(UrlOrigin::Interceptor, problem))
        })?;
        match canonical {
            Some(uri) => request.set_uri(uri).map_err(NotSent::failure),
            None => Ok(()),
        }
    }

    /// Returns the value of `amz-sdk-request`. The first attempt has no deadline, as in the official
    /// clients.
    fn request_info(&self) -> Cow<'static, str> {
        let config = self.config;
        let deadline = match (self.attempts, config.timeout_config.read_timeout()) {
            (2.., Some(limit)) => config.now().checked_add(limit),
            _ => None,
        };
        headers::request_info(self.attempts, config.retry_config.max_attempts(), deadline)
    }

    /// Signs the request with the client's credentials, for the region and service of the endpoint's
    /// configuration, or else of the client.
    pub(super) async fn sign(
        &mut self,
        endpoint_config: AuthSchemeEndpointConfig<'_>,
    ) -> Result<(), Failure> {
        let config = self.config;
        let endpoint_config =
            SigV4EndpointConfig::try_from(endpoint_config).map_err(NotSent::failure)?;
        let credentials = self.credentials().await.map_err(NotSent::failure)?;
        let region = match endpoint_config.region {
            Some(region) => region,
            None => config.region().map_err(NotSent::failure)?,
        };
        let time = self.clock.applied.correct(config.time_source.now());
        let unsigned = self.operation.auth == Auth::SigV4UnsignedPayload;
        let request = self.request_mut()?;
        let body = match request.body().bytes() {
            Some(bytes) if !unsigned => SignableBody::Bytes(bytes),
            _ => SignableBody::Unsigned,
        };
        let params = SigningParams {
            credentials: &credentials,
            region,
            service: endpoint_config
                .service
                .unwrap_or(config.metadata.signing_name),
            time,
            settings: endpoint_config.settings,
        };
        let instructions = SignableRequest::from_http(request, body)
            .and_then(|signable| sign::sign(&signable, &params, &config.shared.signing_keys))
            .map_err(NotSent::failure)?;
        instructions.apply_to(request).map_err(NotSent::failure)?;
        tracing::trace!(?time, region, "signed the request");
        self.signer = Some(Signer::new(credentials, time, None));
        Ok(())
    }

    /// Sends the request and waits for the head of the response.
    async fn transmit(&mut self) -> Result<(), Failure> {
        self.ctx.enter_transmit_phase();
        let request = self
            .ctx
            .take_request()
            .ok_or_else(|| NotSent::failure("an interceptor removed the request"))?;
        let config = self.config;
        let timeouts = &config.timeout_config;
        let mut settings = HttpConnectorSettings::builder();
        settings.set_connect_timeout(timeouts.connect_timeout());
        settings.set_read_timeout(timeouts.read_timeout());
        let http_client = config
            .http_client
            .as_ref()
            .ok_or_else(|| NotSent::failure(NO_HTTP_CLIENT))?;
        let connector = http_client.http_connector(&settings.build(), self.hooks.components);
        let sent = config.time_source.now();
        let response = connector
            .call(request)
            .await
            .map_err(OrchestratorError::connector)?;
        tracing::trace!(
            status = response.status().as_u16(),
            "received the head of the response"
        );
        self.success_head_received |= response.status().is_success();
        if config.corrects_clock_skew {
            self.clock.exchange = Some((sent, config.time_source.now()));
        }
        self.ctx.set_response(response);
        self.ctx.enter_before_deserialization_phase();
        Ok(())
    }

    /// Reads the body of the response, and the output or error in it.
    async fn read(&mut self) -> OutputOrError {
        let unreadable = OrchestratorError::response;
        let config = self.config;
        let response = self
            .ctx
            .response_mut()
            .ok_or_else(|| unreadable("an interceptor removed the response".into()))?;
        let in_memory = response.body().bytes().map(<[u8]>::len);
        if in_memory.is_none_or(|length| length > config.max_response_size) {
            let (bytes, read) = body::read(
                response.take_body(),
                config.max_response_size,
                config.body_timeout,
                config.sleep(),
            )
            .await;
            tracing::trace!(
                bytes = bytes.len(),
                complete = read.is_ok(),
                "read the body"
            );
            // A part of the body is stored as well, for the error's raw response.
            *response.body_mut() = SdkBody::from(bytes);
            read.map_err(unreadable)?;
        }

        let response = &*response;
        let protocol = config.metadata.protocol;
        if !response.status().is_success() {
            let error_response = ErrorResponse::new(protocol, response, &self.cfg);
            return Err(OrchestratorError::operation((self.vtable.read_error)(
                error_response,
            )));
        }
        if self.operation.output.has_body_members() && operation::is_body_missing(response) {
            return Err(unreadable(
                "the response has no body, but its content length is not 0".into(),
            ));
        }
        let schema = self.operation.output;
        let request_id = request_id(response.headers()).map(str::to_owned);
        operation::read_output(protocol, response, schema, &self.cfg, |de| {
            (self.vtable.read_output)(de, request_id)
        })
        .map_err(|error| {
            // Reads the response once more, to find the member.
            let read =
                |de: &mut dyn ShapeDeserializer| (self.vtable.read_output)(de, None).map(drop);
            unreadable(operation::read_output(
                protocol,
                response,
                schema,
                &self.cfg,
                |de| operation::unreadable(response, de, read, error),
            ))
        })
    }
}
