//! The signer compared with `aws-sigv4`, over requests that both accept.

use sdk_test_support::{Unstructured, signing};

/// Signs the request that `data` describes with both signers.
///
/// # Panics
/// If the results differ.
pub fn run(data: &[u8]) {
    let Ok(Some(case)) = signing::case(&mut Unstructured::new(data)) else {
        return;
    };
    if let Err(difference) = case.compare_with_aws_sigv4() {
        panic!("{difference}\n{case:#?}");
    }
}
