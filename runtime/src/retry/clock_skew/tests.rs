use super::*;
use aws_smithy_types::body::SdkBody;
use std::time::UNIX_EPOCH;

const MINUTE: i64 = 60_000;

/// Noon of the 12th of March 2024, a Tuesday.
fn noon() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_710_244_800)
}

fn response(headers: &[(&'static str, &'static str)]) -> HttpResponse {
    let mut response = HttpResponse::new(http::StatusCode::FORBIDDEN.into(), SdkBody::empty());
    for (name, value) in headers {
        response.headers_mut().append(*name, *value);
    }
    response
}

fn measured(headers: &[(&'static str, &'static str)], seconds: u64) -> Option<i64> {
    let received = noon() + Duration::from_secs(seconds);
    ClockSkew::measure(&response(headers), noon(), received).map(|skew| skew.0)
}

#[test]
fn the_date_is_compared_with_the_middle_of_the_exchange() {
    let ahead = [("date", "Tue, 12 Mar 2024 12:20:00 GMT")];
    assert_eq!(measured(&ahead, 0), Some(20 * MINUTE));
    assert_eq!(measured(&ahead, 60), Some(20 * MINUTE - MINUTE / 2));
    let behind = [("date", "Tue, 12 Mar 2024 11:40:00 GMT")];
    assert_eq!(measured(&behind, 60), Some(-20 * MINUTE - MINUTE / 2));
}

#[test]
fn unreliable_dates_are_ignored() {
    let date = ("date", "Tue, 12 Mar 2024 12:20:00 GMT");
    assert_eq!(measured(&[], 0), None);
    assert_eq!(measured(&[("date", "at noon")], 0), None);
    assert_eq!(measured(&[date, ("age", "1200")], 0), None);
    assert!(measured(&[date], 15 * 60).is_some());
    assert_eq!(measured(&[date], 15 * 60 + 1), None);
    // The machine's clock was set back meanwhile.
    let earlier = noon() - Duration::from_secs(1);
    assert_eq!(
        ClockSkew::measure(&response(&[date]), noon(), earlier),
        None
    );
}

#[test]
fn a_skew_corrects_the_time_in_both_directions() {
    assert_eq!(ClockSkew::default().correct(noon()), noon());
    let minute = Duration::from_secs(60);
    assert_eq!(ClockSkew(MINUTE).correct(noon()), noon() + minute);
    assert_eq!(ClockSkew(-MINUTE).correct(noon()), noon() - minute);
}

/// Returns the skew after a response that is dated noon and received that long before it.
fn learned(applied: i64, measured: i64, code: Option<&str>) -> Option<i64> {
    let known = SharedClockSkew::default();
    known.set(ClockSkew(applied));
    let now = ClockSkew(-measured).correct(noon());
    let reading = AttemptClock {
        applied: ClockSkew(applied),
        exchange: Some((now, now)),
    };
    let response = response(&[("date", "Tue, 12 Mar 2024 12:00:00 GMT")]);
    let learned = reading.update(code, Some(&response), &known);
    learned.then(|| known.get().0)
}

#[test]
fn only_a_rejection_of_the_time_changes_the_skew() {
    let twenty = 20 * MINUTE;
    for code in CODES {
        assert_eq!(learned(0, twenty, Some(code)), Some(twenty), "{code}");
        assert_eq!(learned(0, -twenty, Some(code)), Some(-twenty), "{code}");
        // The time cannot be the reason.
        assert_eq!(learned(0, 4 * MINUTE, Some(code)), None, "{code}");
    }
    assert_eq!(learned(0, twenty, Some("NotAuthorizedException")), None);
    assert_eq!(learned(0, twenty, None), None);
    // The correction is disabled, or there was a transport failure.
    let dated = response(&[("date", "Tue, 12 Mar 2024 12:00:00 GMT")]);
    let known = SharedClockSkew::default();
    let expired = Some("RequestExpired");
    assert!(!AttemptClock::default().update(expired, Some(&dated), &known));
    assert!(!AttemptClock::default().update(expired, None, &known));
}

#[test]
fn the_skew_is_reset_when_the_clock_is_corrected() {
    let twenty = 20 * MINUTE;
    // The attempt was signed with the old correction, which the service's date shows to be obsolete.
    assert_eq!(learned(twenty, 0, Some("RequestInTheFuture")), Some(0));
    // The correction is right already, so the rejection has another reason.
    assert_eq!(learned(twenty, twenty, Some("SignatureDoesNotMatch")), None);
}
