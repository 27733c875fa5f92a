//! Text files: size limit, decompression, encoding.

use std::io::{self, Read};

use flate2::bufread::GzDecoder;
use sdk_codegen::Source;

use super::Error;
use super::source::FileSource;

/// The size limit of a text in bytes. The largest model of botocore has less than a tenth of it;
/// without a limit, a compressed file of a few kilobytes could fill the memory.
pub(super) const LIMIT: u64 = 64 << 20;

/// A text and the name of its file in messages.
#[derive(Clone, Debug)]
pub(crate) struct TextFile {
    /// The name of the file.
    pub(crate) label: String,
    /// The text.
    pub(crate) text: String,
}

impl TextFile {
    /// Returns the text as an input of the generator.
    pub(crate) fn source(&self) -> Source<'_> {
        Source {
            file: &self.label,
            text: &self.text,
        }
    }
}

/// Reads a text; a file whose name ends in `.gz` is decompressed. Returns `None` if there is no such
/// file.
pub(crate) fn read_text(source: &dyn FileSource, path: &str) -> Result<Option<TextFile>, Error> {
    let Some(bytes) = source.read(path)? else {
        return Ok(None);
    };
    let label = source.label(path);
    let bytes = match path.ends_with(".gz") {
        false => bytes,
        true => match read_bounded(GzDecoder::new(bytes.as_slice())) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Err(Error::TooLarge { file: label }),
            Err(source) => {
                return Err(Error::Compressed {
                    file: label,
                    source,
                });
            }
        },
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(TextFile { label, text })),
        Err(_) => Err(Error::NotUtf8 { file: label }),
    }
}

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
