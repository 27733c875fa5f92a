//! Parser of HTTP/1.1 requests (the part of RFC 9112 that clients use).

use super::Request;
use std::io::{Error, ErrorKind, Result};
use tokio::io::{AsyncBufRead, AsyncBufReadExt, AsyncReadExt};

/// Maximum size of a head, larger than that of any service.
const MAX_HEAD: u64 = 64 * 1024;

/// Maximum size of a body, larger than that of any test.
const MAX_BODY: usize = 64 * 1024 * 1024;

/// Reads one request; `None` if the client closes the connection before the next one.
pub(super) async fn request(stream: &mut (impl AsyncBufRead + Unpin)) -> Result<Option<Request>> {
    let mut head = stream.take(MAX_HEAD);
    let Some(start) = line(&mut head).await? else {
        return Ok(None);
    };
    let mut parts = start.split(' ');
    let (Some(method), Some(target), Some("HTTP/1.1"), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return Err(bad("the request line is not that of HTTP/1.1"));
    };
    let mut request = Request {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: headers(&mut head).await?,
        body: Vec::new(),
    };
    request.body = body(stream, &request).await?;
    Ok(Some(request))
}

/// Reads header fields up to and including the empty line.
async fn headers(stream: &mut (impl AsyncBufRead + Unpin)) -> Result<Vec<(String, String)>> {
    let mut headers = Vec::new();
    loop {
        let field = line(stream)
            .await?
            .ok_or_else(|| bad("the head is incomplete"))?;
        if field.is_empty() {
            return Ok(headers);
        }
        let (name, value) = field
            .split_once(':')
            .ok_or_else(|| bad("a header field has no colon"))?;
        if name.is_empty() || name.contains([' ', '\t']) {
            return Err(bad("the name of a header field is invalid"));
        }
        headers.push((name.to_owned(), value.trim_matches([' ', '\t']).to_owned()));
    }
}

/// Reads the body, delimited by its length or by chunks.
async fn body(stream: &mut (impl AsyncBufRead + Unpin), request: &Request) -> Result<Vec<u8>> {
    let lengths: Vec<_> = request.all("content-length").collect();
    let encodings: Vec<_> = request.all("transfer-encoding").collect();
    match (&lengths[..], &encodings[..]) {
        ([], []) => Ok(Vec::new()),
        ([length], []) => match length.parse() {
            Ok(length) => exactly(stream, length).await,
            Err(_) => Err(bad("the content length is not a number")),
        },
        ([], [encoding]) if encoding.eq_ignore_ascii_case("chunked") => chunked(stream).await,
        // Parsers that use different ones of two lengths disagree about the end of the request.
        _ => Err(bad("the length of the body is ambiguous")),
    }
}

async fn exactly(stream: &mut (impl AsyncBufRead + Unpin), length: usize) -> Result<Vec<u8>> {
    if length > MAX_BODY {
        return Err(bad("the body is too long"));
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok(body)
}

async fn chunked(stream: &mut (impl AsyncBufRead + Unpin)) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(stream)
            .await?
            .ok_or_else(|| bad("the body is incomplete"))?;
        let digits = size.split(';').next().unwrap_or_default().trim();
        let size = usize::from_str_radix(digits, 16)
            .map_err(|_| bad("the size of a chunk is not a number"))?;
        if size == 0 {
            // Trailers may follow, which end like a head.
            headers(stream).await?;
            return Ok(body);
        }
        if body.len() + size > MAX_BODY {
            return Err(bad("the body is too long"));
        }
        body.extend_from_slice(&exactly(stream, size).await?);
        if line(stream).await?.as_deref() != Some("") {
            return Err(bad("a chunk is longer than its size"));
        }
    }
}

/// Reads a line without its line break; `None` at the end of the stream.
async fn line(stream: &mut (impl AsyncBufRead + Unpin)) -> Result<Option<String>> {
    let mut bytes = Vec::new();
    if stream.read_until(b'\n', &mut bytes).await? == 0 {
        return Ok(None);
    }
    let line = bytes
        .strip_suffix(b"\r\n")
        .ok_or_else(|| bad("a line of the head does not end"))?;
    match str::from_utf8(line) {
        Ok(line) => Ok(Some(line.to_owned())),
        Err(_) => Err(bad("the head is not UTF-8")),
    }
}

fn bad(what: &'static str) -> Error {
    Error::new(ErrorKind::InvalidData, what)
}
