//! Settings of how a call is made: repeated, timed and observed.

use super::Builder;
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

impl<S: Service> Builder<S> {
    /// How calls are repeated. If unset: up to three attempts, with a random pause before each of
    /// the later ones, of at most one second the first time, twice that the next, never more than
    /// 20 seconds. In the adaptive mode, attempts besides wait for their turn once the service has
    /// asked for fewer calls.
    pub fn retry_config(mut self, retry_config: RetryConfig) -> Self {
        self.set_retry_config(Some(retry_config));
        self
    }

    /// As [`retry_config`](Self::retry_config).
    pub fn set_retry_config(&mut self, retry_config: Option<RetryConfig>) -> &mut Self {
        self.settings.retry_config = retry_config;
        self
    }

    /// How long calls may take. If unset, connecting may take 3.1 seconds and nothing else is
    /// limited. The read timeout limits the wait for the reply to begin, and each wait for its
    /// next part. Of several that are set, a later one replaces the limits that it has.
    pub fn timeout_config(mut self, timeout_config: TimeoutConfig) -> Self {
        self.set_timeout_config(Some(timeout_config));
        self
    }

    /// As [`timeout_config`](Self::timeout_config).
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

    /// Limits the wait for each part of a reply: a reply of which nothing more comes for the grace
    /// period is given up. If unset, after 20 seconds.
    ///
    /// Requests are small and are held in memory, so their sending is not watched; the read timeout
    /// and the attempt timeout limit it.
    pub fn stalled_stream_protection(
        mut self,
        stalled_stream_protection: StalledStreamProtectionConfig,
    ) -> Self {
        self.set_stalled_stream_protection(Some(stalled_stream_protection));
        self
    }

    /// As [`stalled_stream_protection`](Self::stalled_stream_protection).
    pub fn set_stalled_stream_protection(
        &mut self,
        stalled_stream_protection: Option<StalledStreamProtectionConfig>,
    ) -> &mut Self {
        self.settings.stalled_stream_protection = stalled_stream_protection;
        self
    }

    /// Which calls share a budget of retries with this client's. If unset, no others do.
    pub fn retry_partition(mut self, retry_partition: RetryPartition) -> Self {
        self.set_retry_partition(Some(retry_partition));
        self
    }

    /// As [`retry_partition`](Self::retry_partition).
    pub fn set_retry_partition(&mut self, retry_partition: Option<RetryPartition>) -> &mut Self {
        self.settings.retry_partition = retry_partition;
        self
    }

    /// Adds something that decides whether a failed attempt is followed by another. It is asked
    /// after the client's own rules, and its decision goes before theirs.
    pub fn retry_classifier(mut self, retry_classifier: impl ClassifyRetry + 'static) -> Self {
        self.push_retry_classifier(SharedRetryClassifier::new(retry_classifier));
        self
    }

    /// As [`retry_classifier`](Self::retry_classifier).
    pub fn push_retry_classifier(&mut self, retry_classifier: SharedRetryClassifier) -> &mut Self {
        self.settings.retry_classifiers.push(retry_classifier);
        self
    }

    /// Replaces the classifiers added so far.
    pub fn set_retry_classifiers(
        &mut self,
        retry_classifiers: impl IntoIterator<Item = SharedRetryClassifier>,
    ) -> &mut Self {
        self.settings.retry_classifiers = retry_classifiers.into_iter().collect();
        self
    }

    /// What waits between attempts and for timeouts. If unset, Tokio's timer.
    pub fn sleep_impl(mut self, sleep_impl: impl AsyncSleep + 'static) -> Self {
        self.set_sleep_impl(Some(sleep_impl.into_shared()));
        self
    }

    /// As [`sleep_impl`](Self::sleep_impl).
    pub fn set_sleep_impl(&mut self, sleep_impl: Option<SharedAsyncSleep>) -> &mut Self {
        self.settings.sleep_impl = sleep_impl;
        self
    }

    /// The clock, for signatures and for the expiry of credentials. If unset, the system's.
    pub fn time_source(mut self, time_source: impl TimeSource + 'static) -> Self {
        self.set_time_source(Some(time_source.into_shared()));
        self
    }

    /// As [`time_source`](Self::time_source).
    pub fn set_time_source(&mut self, time_source: Option<SharedTimeSource>) -> &mut Self {
        self.settings.time_source = time_source;
        self
    }

    /// Whether to sign with this machine's time even where the service's replies show that it is
    /// wrong. `false` if unset.
    pub fn disable_clock_skew_correction(
        mut self,
        disable_clock_skew_correction: impl Into<Option<bool>>,
    ) -> Self {
        self.set_disable_clock_skew_correction(disable_clock_skew_correction.into());
        self
    }

    /// As [`disable_clock_skew_correction`](Self::disable_clock_skew_correction).
    pub fn set_disable_clock_skew_correction(
        &mut self,
        disable_clock_skew_correction: Option<bool>,
    ) -> &mut Self {
        self.settings.disable_clock_skew_correction = disable_clock_skew_correction;
        self
    }

    /// What makes the ids of calls, by which the service recognises the attempts of one. If unset,
    /// they are random UUIDs.
    pub fn invocation_id_generator(
        mut self,
        generator: impl InvocationIdGenerator + 'static,
    ) -> Self {
        self.set_invocation_id_generator(Some(SharedInvocationIdGenerator::new(generator)));
        self
    }

    /// As [`invocation_id_generator`](Self::invocation_id_generator).
    pub fn set_invocation_id_generator(
        &mut self,
        generator: Option<SharedInvocationIdGenerator>,
    ) -> &mut Self {
        self.settings.invocation_id_generator = generator;
        self
    }

    /// Names members of inputs, as the service spells them, whose values interceptors may tell calls
    /// apart by. Those that are set and are text are in `CapturedTelemetryAttributes`, from the
    /// second hook of a call on. The client itself measures nothing that would hold them.
    pub fn emit_input_attributes(
        mut self,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let names = names.into_iter().map(Into::<String>::into);
        self.settings.telemetry.get_or_insert_default().emit(names);
        self
    }

    /// As [`emit_input_attributes`](Self::emit_input_attributes), for values of which there are too
    /// many to tell measurements apart by: interceptors can ask which of the two named a member.
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
