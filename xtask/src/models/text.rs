//! Text files: decompression and encoding.

use flate2::bufread::GzDecoder;
use sdk_codegen::Source;

use super::Error;
use super::limit::read_bounded;
use super::source::FileSource;

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
        // Some editors write a byte order mark before the text.
        Ok(text) => Ok(Some(TextFile {
            label,
            text: text.trim_start_matches('\u{feff}').to_owned(),
        })),
        Err(_) => Err(Error::NotUtf8 { file: label }),
    }
}
