//! Pages of listings: their size, and the tokens of the next page.

use super::Result;
use crate::error::ServiceError;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Returns the number of items of a page.
///
/// A number above the largest page of the operation is not an error.
pub(super) fn size(max_results: Option<i32>, largest: u32) -> Result<u32> {
    match max_results.map(u32::try_from) {
        None => Ok(largest),
        Some(Ok(size @ 1..)) => Ok(size.min(largest)),
        Some(_) => Err(ServiceError::invalid_parameter(
            "MaxResults must be at least 1",
        )),
    }
}

/// Splits what was read, one item more than a page, into the page and the last item of it, if there are
/// more.
pub(super) fn split<T: Clone>(mut items: Vec<T>, size: u32) -> (Vec<T>, Option<T>) {
    let size = size as usize;
    let more = items.len() > size;
    items.truncate(size);
    let last = items.last().filter(|_| more).cloned();
    (items, last)
}

/// Returns the token for the page after `last`, a name or an ID: its Base64 form.
pub(super) fn token(last: &str) -> String {
    STANDARD.encode(last)
}

/// Returns the name or ID of a token, or an empty text for the first page.
pub(super) fn read_token(token: Option<&str>) -> Result<String> {
    let Some(token) = token else {
        return Ok(String::new());
    };
    let bytes = STANDARD.decode(token).ok();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    text.ok_or_else(invalid)
}

/// Returns the token for a position that consists of several values.
pub(super) fn position_token<T: Serialize>(position: &T) -> String {
    STANDARD.encode(serde_json::to_vec(position).expect("texts and numbers have a JSON form"))
}

/// Returns the position of a token.
pub(super) fn read_position<T: DeserializeOwned>(token: &str) -> Result<T> {
    let bytes = STANDARD.decode(token).map_err(|_| invalid())?;
    serde_json::from_slice(&bytes).map_err(|_| invalid())
}

/// Returns the error of a token that is not one of this listing.
pub(super) fn invalid() -> ServiceError {
    ServiceError::invalid_parameter("Invalid NextToken")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_have_a_size_from_one_to_the_largest() {
        assert_eq!(size(None, 60), Ok(60));
        assert_eq!(size(Some(1), 60), Ok(1));
        assert_eq!(size(Some(61), 60), Ok(60));
        for number in [0, -1, i32::MIN] {
            assert!(size(Some(number), 60).is_err(), "{number}");
        }
    }

    #[test]
    fn only_a_full_page_with_more_items_has_a_last_item() {
        assert_eq!(split(vec![1, 2, 3], 2), (vec![1, 2], Some(2)));
        assert_eq!(split(vec![1, 2], 2), (vec![1, 2], None));
        assert_eq!(split(Vec::<i32>::new(), 2), (vec![], None));
    }

    #[test]
    fn tokens_are_read_as_written() {
        assert_eq!(read_token(None), Ok(String::new()));
        assert_eq!(
            read_token(Some(&token("us-east-1:é"))),
            Ok("us-east-1:é".to_owned())
        );
        assert!(read_token(Some("%")).is_err());
        let token = position_token(&(1, "key"));
        assert_eq!(read_position(&token), Ok((1, "key".to_owned())));
        assert!(read_position::<(i64, String)>("e30=").is_err());
    }
}
