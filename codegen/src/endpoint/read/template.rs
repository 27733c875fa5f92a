//! Templates, `https://{Region}.{Partition#dnsSuffix}`, and attribute paths, `resourceId[1]`.

use crate::endpoint::model::{Piece, Step};

/// The error of a malformed template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Malformed {
    /// A brace is unmatched.
    Unbalanced,
    /// The text between braces is not a reference.
    Reference(String),
}

impl Malformed {
    pub(super) fn message(&self) -> String {
        match self {
            Self::Unbalanced => "the template has an unmatched brace".to_owned(),
            Self::Reference(text) => format!("`{{{text}}}` is not a valid reference"),
        }
    }

    pub(super) const HINT: &str =
        "write `{Name}` or `{Name#attribute}` for a value, `{{` and `}}` for braces";
}

/// Splits a template into texts and references.
pub(super) fn read_template(text: &str) -> Result<Vec<Piece>, Malformed> {
    let mut pieces = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from_brace) = rest.split_at(at);
        plain.push_str(before);
        if let Some(after) = from_brace.strip_prefix("{{") {
            plain.push('{');
            rest = after;
        } else if let Some(after) = from_brace.strip_prefix("}}") {
            plain.push('}');
            rest = after;
        } else {
            let inside = from_brace.strip_prefix('{').ok_or(Malformed::Unbalanced)?;
            let (reference, after) = inside.split_once('}').ok_or(Malformed::Unbalanced)?;
            if !plain.is_empty() {
                pieces.push(Piece::Text(std::mem::take(&mut plain)));
            }
            pieces.push(
                read_reference(reference)
                    .ok_or_else(|| Malformed::Reference(reference.to_owned()))?,
            );
            rest = after;
        }
    }
    plain.push_str(rest);
    if !plain.is_empty() {
        pieces.push(Piece::Text(plain));
    }
    Ok(pieces)
}

fn read_reference(text: &str) -> Option<Piece> {
    let (name, steps) = match text.split_once('#') {
        Some((name, path)) => (name, read_attribute_path(path)?),
        None => (text, Vec::new()),
    };
    is_name(name).then(|| Piece::Reference(name.to_owned(), steps))
}

/// Reads an attribute path: `name`, `name[1]`, `[1]`, or several of them joined by dots.
pub(crate) fn read_attribute_path(text: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for part in text.split('.') {
        let (name, index) = match part.split_once('[') {
            Some((name, rest)) => (name, Some(rest.strip_suffix(']')?.parse().ok()?)),
            None => (part, None),
        };
        if is_name(name) {
            steps.push(Step::Name(name.to_owned()));
        } else if !name.is_empty() || index.is_none() {
            return None;
        }
        steps.extend(index.map(Step::Index));
    }
    Some(steps)
}

/// Returns whether a text is an identifier of the rules language.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    fn name(name: &str) -> Step {
        Step::Name(name.to_owned())
    }

    #[test]
    fn references_split_a_template() {
        assert_eq!(
            read_template("https://{Region}.{P#dnsSuffix}/").unwrap(),
            [
                text("https://"),
                Piece::Reference("Region".to_owned(), Vec::new()),
                text("."),
                Piece::Reference("P".to_owned(), vec![name("dnsSuffix")]),
                text("/"),
            ]
        );
        assert_eq!(read_template("plain").unwrap(), [text("plain")]);
        assert_eq!(read_template("").unwrap(), []);
    }

    #[test]
    fn doubled_braces_stand_for_themselves() {
        assert_eq!(read_template("{{a}}").unwrap(), [text("{a}")]);
    }

    #[test]
    fn a_lone_brace_or_a_strange_name_is_refused() {
        for template in ["{", "}", "a{b", "a}b"] {
            assert_eq!(read_template(template), Err(Malformed::Unbalanced));
        }
        for template in ["{}", "{a b}", "{#x}", "{a#}", "{a#x[}", "{1}"] {
            assert!(
                matches!(read_template(template), Err(Malformed::Reference(_))),
                "{template}"
            );
        }
    }

    #[test]
    fn attribute_paths_name_and_count() {
        let path = |text| read_attribute_path(text).unwrap();
        assert_eq!(path("a"), [name("a")]);
        assert_eq!(path("a[2]"), [name("a"), Step::Index(2)]);
        assert_eq!(path("[0]"), [Step::Index(0)]);
        assert_eq!(path("a.b[1]"), [name("a"), name("b"), Step::Index(1)]);
        for text in ["", "a.", "a[", "a[-1]", "a[x]", "a]"] {
            assert_eq!(read_attribute_path(text), None, "{text}");
        }
    }
}
