//! Settings for tests, which do not depend on the machine or the time.

use super::Builder;
use crate::operation::Service;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_types::region::Region;

/// The fixed time of tests: 13 February 2009, 23:31:30 UTC.
const TIME: u64 = 1_234_567_890;

impl<S: Service> Builder<S> {
    /// Sets a fixed time source, credentials that no service accepts, and a user agent that is the same
    /// on every machine, so that the requests of a test are reproducible.
    pub fn apply_test_defaults(&mut self) -> &mut Self {
        let credentials = SharedCredentialsProvider::new(Credentials::for_tests());
        let clock = SharedTimeSource::new(StaticTimeSource::from_secs(TIME));
        self.settings.test_user_agent = true;
        self.set_time_source(Some(clock));
        self.set_credentials_provider(Some(credentials))
    }

    /// Sets the test defaults, like [`apply_test_defaults`](Self::apply_test_defaults).
    pub fn with_test_defaults(mut self) -> Self {
        self.apply_test_defaults();
        self
    }

    /// Sets the test defaults, like [`apply_test_defaults`](Self::apply_test_defaults), and the region
    /// `us-east-1` if none is set.
    pub fn apply_test_defaults_v2(&mut self) -> &mut Self {
        self.apply_test_defaults();
        let region = self.settings.region.take();
        self.set_region(region.or(Some(Region::new("us-east-1"))))
    }

    /// Sets the test defaults, like [`apply_test_defaults_v2`](Self::apply_test_defaults_v2).
    pub fn with_test_defaults_v2(mut self) -> Self {
        self.apply_test_defaults_v2();
        self
    }
}
