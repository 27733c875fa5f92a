//! The settings for retries, timeouts, clocks and telemetry.

use super::ConfigBuilder;
use crate::config::invocation_id::{InvocationIdGenerator, SharedInvocationIdGenerator};
use crate::operation::Service;
use crate::retry::RetryPartition;
use aws_smithy_async::rt::sleep::{AsyncSleep, SharedAsyncSleep};
use aws_smithy_async::time::{SharedTimeSource, TimeSource};
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, SharedRetryClassifier};
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_runtime_api::shared::IntoShared;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

impl<S: Service> ConfigBuilder<S> {
    /// Sets the retry mode, the number of attempts and the backoff. If unset: up to three attempts in
    /// the standard mode, with a random backoff of at most one second before the second, at most twice
    /// that before the third, and never more than 20 seconds. In the adaptive mode a client rate
    /// limiter also delays attempts once the service has throttled one.
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.set_retry_config(Some(retry_config));
        self
    }

    /// Sets or clears [`retry_config`](Self::retry_config).
    pub fn set_retry_config(&mut self, retry_config: Option<RetryConfig>) -> &mut Self {
        self.settings.retry_config = retry_config;
        self
    }

    /// Sets the timeouts. If unset, the connect timeout is 3.1 seconds and there are no others. The
    /// read timeout applies to the wait for the response to begin, and to each wait for its next part.
    /// If this is called several times, a later call replaces only the timeouts that it sets.
    pub fn timeout_config(mut self, timeout_config: TimeoutConfig) -> Self {
        self.set_timeout_config(Some(timeout_config));
        self
    }

    /// Sets or clears [`timeout_config`](Self::timeout_config).
    pub fn set_timeout_config(&mut self, timeout_config: Option<TimeoutConfig>) -> &mut Self {
        let earlier = self.settings.timeout_config.take();
        self.settings.timeout_config = timeout_config.map(|mut timeouts| {
            if let Some(earlier) = &earlier {
                timeouts.take_defaults_from(earlier);
            }
            timeouts
        });
        self
    }

    /// Sets the stalled-stream protection: a call fails if no part of the response arrives for the
    /// grace period. 20 seconds if unset.
    ///
    /// It does not apply to requests, which are small and in memory; the read timeout and the attempt
    /// timeout limit their transmission.
    pub fn stalled_stream_protection(
        mut self,
        stalled_stream_protection: StalledStreamProtectionConfig,
    ) -> Self {
        self.set_stalled_stream_protection(Some(stalled_stream_protection));
        self
    }

    /// Sets or clears [`stalled_stream_protection`](Self::stalled_stream_protection).
    pub fn set_stalled_stream_protection(
        &mut self,
        stalled_stream_protection: Option<StalledStreamProtectionConfig>,
    ) -> &mut Self {
        self.settings.stalled_stream_protection = stalled_stream_protection;
        self
    }

    /// Sets the retry partition, whose calls share a token bucket for retries. If unset, this client has
    /// its own.
    pub fn retry_partition(mut self, retry_partition: RetryPartition) -> Self {
        self.set_retry_partition(Some(retry_partition));
        self
    }

    /// Sets or clears [`retry_partition`](Self::retry_partition).
    pub fn set_retry_partition(&mut self, retry_partition: Option<RetryPartition>) -> &mut Self {
        self.settings.retry_partition = retry_partition;
        self
    }

    /// Adds a retry classifier, which decides whether a failed attempt is retried. It runs after those
    /// of the client, and its decision has priority.
    pub fn retry_classifier(mut self, retry_classifier: impl ClassifyRetry + 'static) -> Self {
        self.push_retry_classifier(SharedRetryClassifier::new(retry_classifier));
        self
    }

    /// Adds a [`retry_classifier`](Self::retry_classifier).
    pub fn push_retry_classifier(&mut self, retry_classifier: SharedRetryClassifier) -> &mut Self {
        self.settings.retry_classifiers.push(retry_classifier);
        self
    }

    /// Replaces all retry classifiers that were added.
    pub fn set_retry_classifiers(
        &mut self,
        retry_classifiers: impl IntoIterator<Item = SharedRetryClassifier>,
    ) -> &mut Self {
        self.settings.retry_classifiers = retry_classifiers.into_iter().collect();
        self
    }

    /// Sets the sleep implementation for backoffs and timeouts. If unset, Tokio's timer, which requires
    /// a Tokio runtime: outside of one, a call with timeouts fails and no call is retried.
    pub fn sleep_impl(mut self, sleep_impl: impl AsyncSleep + 'static) -> Self {
        self.set_sleep_impl(Some(sleep_impl.into_shared()));
        self
    }

    /// Sets or clears [`sleep_impl`](Self::sleep_impl).
    pub fn set_sleep_impl(&mut self, sleep_impl: Option<SharedAsyncSleep>) -> &mut Self {
        self.settings.sleep_impl = sleep_impl;
        self
    }

    /// Sets the time source for signatures and for the expiry of credentials. If unset, the system
    /// clock.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.set_time_source(Some(time_source.into_shared()));
        self
    }

    /// Sets or clears [`time_source`](Self::time_source).
    pub fn set_time_source(&mut self, time_source: Option<SharedTimeSource>) -> &mut Self {
        self.settings.time_source = time_source;
        self
    }

    /// Sets whether to sign with the time of this machine even if the service has rejected it because of
    /// clock skew. `false` if unset.
    pub fn disable_clock_skew_correction(
        mut self,
        disable_clock_skew_correction: impl Into<Option<bool>>,
    ) -> Self {
        self.set_disable_clock_skew_correction(disable_clock_skew_correction.into());
        self
    }

    /// Sets or clears [`disable_clock_skew_correction`](Self::disable_clock_skew_correction).
    pub fn set_disable_clock_skew_correction(
        &mut self,
        disable_clock_skew_correction: Option<bool>,
    ) -> &mut Self {
        self.settings.disable_clock_skew_correction = disable_clock_skew_correction;
        self
    }

    /// Sets the generator of invocation IDs, which identify the attempts of one call. If unset, they are
    /// random UUIDs.
    pub fn invocation_id_generator(
        mut self,
        generator: impl InvocationIdGenerator + 'static,
    ) -> Self {
        self.set_invocation_id_generator(Some(SharedInvocationIdGenerator::new(generator)));
        self
    }

    /// Sets or clears [`invocation_id_generator`](Self::invocation_id_generator).
    pub fn set_invocation_id_generator(
        &mut self,
        generator: Option<SharedInvocationIdGenerator>,
    ) -> &mut Self {
        self.settings.invocation_id_generator = generator;
        self
    }

    /// Adds members of inputs, by their names in the model, to the telemetry attributes. Interceptors
    /// find the values of those that are set and strings in `CapturedTelemetryAttributes`, from the
    /// second hook of a call on. The client itself records no metrics.
    pub fn emit_input_attributes(
        mut self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let names = names.into_iter().map(Into::<String>::into);
        self.settings.telemetry.get_or_insert_default().emit(names);
        self
    }

    /// Adds members of inputs to the telemetry attributes like
    /// [`emit_input_attributes`](Self::emit_input_attributes), but marks them as values with too many
    /// variants for metrics. Interceptors can query which of the two methods added a member.
    pub fn capture_input_attributes(
        mut self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let names = names.into_iter().map(Into::<String>::into);
        let telemetry = self.settings.telemetry.get_or_insert_default();
        telemetry.capture_only(names);
        self
    }
}
