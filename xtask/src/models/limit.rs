//! The size limit of model files.

use std::io::{self, Read};

/// The size limit of a text in bytes. The largest model of botocore has less than a tenth of it;
/// without a limit, a compressed file of a few kilobytes could fill the memory.
pub(super) const LIMIT: u64 = 64 << 20;

/// Reads until the end. Returns `None` if the content is larger than [`LIMIT`].
///
/// The chunks are large, since the parts of the decoder that are compiled here are not optimized.
pub(crate) fn read_bounded(mut reader: impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut content = Vec::new();
    let mut chunk = vec![0; 64 << 10];
    loop {
        match reader.read(&mut chunk) {
            Ok(0) => return Ok(Some(content)),
            Ok(count) => content.extend_from_slice(&chunk[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
        if content.len() as u64 > LIMIT {
            return Ok(None);
        }
    }
}
