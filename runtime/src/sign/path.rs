//! The canonical URI: the path, normalized and encoded as the service expects.

use super::percent;
use super::settings::{PathEncoding, PathNormalization};
use std::borrow::Cow;

/// Appends the canonical form of `path`, the path of the URI, to `out`.
///
/// An empty path is `/`.
pub(super) fn push_canonical(
    out: &mut String,
    path: &str,
    normalization: PathNormalization,
    encoding: PathEncoding,
) {
    let path = if path.is_empty() { "/" } else { path };
    let path = match normalization {
        PathNormalization::Normalize => normalize(path),
        PathNormalization::Keep => Cow::Borrowed(path),
    };
    match encoding {
        PathEncoding::Double => percent::push_path(out, &path),
        PathEncoding::Single => out.push_str(&path),
    }
}

/// Removes dot segments (RFC 3986, section 5.2.4) and empty segments.
///
/// `path` starts with a slash, and so does the result. A slash at the end remains,
/// and a path that ends in a dot segment gets one, because it names a folder.
fn normalize(path: &str) -> Cow<'_, str> {
    let mut pairs = path.as_bytes().array_windows();
    if !pairs.any(|[slash, next]| *slash == b'/' && matches!(next, b'/' | b'.')) {
        return Cow::Borrowed(path);
    }
    let mut normal = String::with_capacity(path.len());
    let mut names_a_folder = true;
    for segment in path.split('/') {
        names_a_folder = matches!(segment, "" | "." | "..");
        match segment {
            "" | "." => {}
            ".." => normal.truncate(normal.rfind('/').unwrap_or(0)),
            name => {
                normal.push('/');
                normal.push_str(name);
            }
        }
    }
    if names_a_folder {
        normal.push('/');
    }
    Cow::Owned(normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normalization_removes_dot_and_empty_segments() {
        for (path, expected) in [
            ("/", "/"),
            ("//", "/"),
            ("/.", "/"),
            ("/..", "/"),
            ("/../..", "/"),
            ("/../a", "/a"),
            ("/a/./b", "/a/b"),
            ("/a/../b", "/b"),
            ("/a/b/..", "/a/"),
            ("/a/b/.", "/a/b/"),
            ("/a/b/", "/a/b/"),
            ("//a//b", "/a/b"),
            ("/a.b/..c/d..", "/a.b/..c/d.."),
            ("/.../x", "/.../x"),
        ] {
            assert_eq!(normalize(path), expected, "{path}");
        }
    }

    #[test]
    fn settings_decide_whether_the_path_is_touched() {
        let canonical = |normalization, encoding| {
            let mut out = String::new();
            push_canonical(&mut out, "/a/../b%3Ac", normalization, encoding);
            out
        };
        use PathEncoding::{Double, Single};
        use PathNormalization::{Keep, Normalize};
        assert_eq!(canonical(Normalize, Double), "/b%253Ac");
        assert_eq!(canonical(Normalize, Single), "/b%3Ac");
        assert_eq!(canonical(Keep, Double), "/a/../b%253Ac");
        assert_eq!(canonical(Keep, Single), "/a/../b%3Ac");
    }
}
