//! The hooks of the interceptors, each run for all interceptors of a call.

use crate::error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::interceptors::{
    Intercept, InterceptorError, SharedInterceptor,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

/// The interceptors of a call, and the components that they receive.
#[derive(Clone, Copy)]
pub(crate) struct Hooks<'a> {
    pub(crate) interceptors: &'a [SharedInterceptor],
    pub(crate) components: &'a RuntimeComponents,
}

impl Hooks<'_> {
    /// Runs one hook of every interceptor, also after one has failed. Returns the last error.
    ///
    /// The hook is a trait object, so that this is compiled once and not for each of the hooks.
    fn each(
        &self,
        cfg: &mut ConfigBag,
        fail: fn(&'static str, BoxError) -> InterceptorError,
        hook: &mut dyn FnMut(&SharedInterceptor, &mut ConfigBag) -> Result<(), BoxError>,
    ) -> Result<(), InterceptorError> {
        let mut outcome = Ok(());
        for interceptor in self.interceptors {
            if !interceptor.enabled(cfg) {
                continue;
            }
            let Err(error) = hook(interceptor, cfg) else {
                continue;
            };
            let failed = Err(fail(interceptor.name(), error));
            if let Err(earlier) = std::mem::replace(&mut outcome, failed) {
                tracing::debug!(error = %earlier, "an interceptor failed, and a later one failed as well");
            }
        }
        outcome
    }

    pub(crate) fn read_before_execution(
        &self,
        ctx: &InterceptorContext,
        cfg: &mut ConfigBag,
    ) -> Result<(), InterceptorError> {
        self.each(
            cfg,
            InterceptorError::read_before_execution,
            &mut |interceptor, cfg| interceptor.read_before_execution(&ctx.into(), cfg),
        )
    }
}

/// Defines the other hooks: those that read the context, and those that may change it.
macro_rules! hooks {
    (read: $($read:ident)*; modify: $($modify:ident)*;) => {
        impl Hooks<'_> {
            $(pub(crate) fn $read(
                &self,
                ctx: &InterceptorContext,
                cfg: &mut ConfigBag,
            ) -> Result<(), InterceptorError> {
                self.each(cfg, InterceptorError::$read, &mut |interceptor, cfg| {
                    interceptor.$read(&ctx.into(), self.components, cfg)
                })
            })*

            $(pub(crate) fn $modify(
                &self,
                ctx: &mut InterceptorContext,
                cfg: &mut ConfigBag,
            ) -> Result<(), InterceptorError> {
                self.each(cfg, InterceptorError::$modify, &mut |interceptor, cfg| {
                    interceptor.$modify(&mut (&mut *ctx).into(), self.components, cfg)
                })
            })*
        }
    };
}

hooks! {
    read:
        read_before_serialization
        read_after_serialization
        read_before_attempt
        read_before_signing
        read_after_signing
        read_before_transmit
        read_after_transmit
        read_before_deserialization
        read_after_deserialization
        read_after_attempt
        read_after_execution;
    modify:
        modify_before_serialization
        modify_before_retry_loop
        modify_before_signing
        modify_before_transmit
        modify_before_deserialization
        modify_before_attempt_completion
        modify_before_completion;
}
