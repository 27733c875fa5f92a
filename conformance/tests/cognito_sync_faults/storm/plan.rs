//! Random faults, determined by a seed and the number of the exchange.

use sdk_conformance::proxy::Fault;
use sdk_conformance::server::Response;
use serde_json::json;
use std::time::Duration;

/// The fault of an exchange: about three in ten go wrong.
pub(super) fn fault(seed: u64, number: usize) -> Fault {
    let error = |status, code: &str| {
        let response = Response::json(status, "id", &json!({ "message": "not now" }));
        Fault::Answer(response.header("x-amzn-errortype", code))
    };
    let random = mix(seed.wrapping_add(number as u64));
    match random % 1000 {
        0..40 => Fault::ResetBefore,
        40..70 => Fault::ResetDuring,
        70..130 => Fault::ResetAfter,
        130..160 => Fault::ResetInResponse,
        160..190 => Fault::Cut,
        190..193 => Fault::Silence,
        193..205 => Fault::Misannounce(if random & (1 << 40) == 0 { 7 } else { -2 }),
        205..225 => Fault::CloseAfter,
        225..245 => error(500, "InternalErrorException"),
        245..265 => error(429, "TooManyRequestsException"),
        265..285 => Fault::Answer(Response::text(503, "text/html", "<html>no</html>")),
        285..295 => Fault::Answer(Response::text(200, "application/json", "{\"Records\": [{")),
        295..300 => Fault::Flood {
            status: 200,
            size: 1024 * 1024,
            announced: false,
        },
        300..305 => Fault::Drip(Duration::from_millis(1)),
        305..310 => Fault::Answer(Response::Raw(Vec::new())),
        _ => Fault::None,
    }
}

/// The finaliser of SplitMix64: numbers in a row become numbers at random.
pub(super) fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
