use super::*;

#[test]
fn all_timeouts_but_that_of_connecting_require_a_sleep_implementation() {
    let limit = Duration::from_secs(1);
    let timeouts = TimeoutConfig::builder;
    assert!(!has_timeouts(&timeouts().connect_timeout(limit).build()));
    for limited in [
        timeouts().read_timeout(limit),
        timeouts().operation_timeout(limit),
        timeouts().operation_attempt_timeout(limit),
    ] {
        let limited = limited.build();
        assert!(has_timeouts(&limited), "{limited:?}");
    }
}
