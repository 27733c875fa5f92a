//! Settings for tests, which do not depend on the machine or the time.

use super::ConfigBuilder;
use crate::operation::Service;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_async::time::{SharedTimeSource, StaticTimeSource};
use aws_types::region::Region;

/// The fixed time of tests: 13 February 2009, 23:31:30 UTC.
const TIME: u64 = 1_234_567_890;

impl<S: Service> ConfigBuilder<S> {
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

#[cfg(test)]
mod tests {
    use crate::config::ServiceConfig;
    use crate::config::tests::Nothing;
    use aws_credential_types::provider::ProvideCredentials;
    use aws_types::region::Region;
    use std::time::{Duration, SystemTime};

    #[tokio::test]
    async fn test_defaults_are_the_same_on_every_machine() {
        let builder = || ServiceConfig::<Nothing>::builder();
        let (mut applied, mut applied_v2) = (builder(), builder());
        applied.apply_test_defaults();
        applied_v2.apply_test_defaults_v2();
        for (name, builder, region) in [
            ("with_test_defaults", builder().with_test_defaults(), None),
            ("apply_test_defaults", applied, None),
            (
                "with_test_defaults_v2",
                builder().with_test_defaults_v2(),
                Some("us-east-1"),
            ),
            ("apply_test_defaults_v2", applied_v2, Some("us-east-1")),
        ] {
            assert!(builder.settings().test_user_agent, "{name}");
            let config = builder.build();
            assert_eq!(config.region().map(AsRef::as_ref), region, "{name}");
            let time = config.time_source().unwrap().now();
            let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(1_234_567_890);
            assert_eq!(time, expected, "{name}");
            let provider = config.credentials_provider().unwrap();
            let credentials = provider.provide_credentials().await.unwrap();
            assert_eq!(credentials.access_key_id(), "ANOTREAL", "{name}");
        }
    }

    #[test]
    fn the_region_of_a_test_stays() {
        let builder = ServiceConfig::<Nothing>::builder().region(Region::new("eu-west-7"));
        let config = builder.with_test_defaults_v2().build();
        assert_eq!(config.region().unwrap().as_ref(), "eu-west-7");
    }
}
