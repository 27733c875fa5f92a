//! JSON that a command prints.

use std::fmt::Write as _;

use sdk_codegen::is_invisible;

/// Returns a JSON text with invisible characters as escapes of JSON, so that a terminal shows them.
/// Programs read the same values.
pub(crate) fn printable(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        // The other control characters of ASCII are line breaks between values: in strings, JSON allows
        // none of them.
        if !is_invisible(letter) || letter.is_ascii() && letter != '\u{7f}' {
            text.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            // Writing to a string cannot fail.
            let _ = write!(text, "\\u{unit:04x}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_characters_are_escaped_and_the_values_are_the_same() {
        let value = serde_json::json!({"a\u{202e}": ["\u{1b}\u{7f}\u{9b}\n", "é \u{e0041}"]});
        let text = printable(&format!("{value:#}"));
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&text).unwrap(),
            value
        );
        let line_breaks = |letter: &char| *letter != '\n';
        assert!(
            !text.chars().filter(line_breaks).any(is_invisible),
            "{text:?}"
        );
        for part in [
            r#""a\u202e""#,
            r#""\u001b\u007f\u009b\n""#,
            r#""é \udb40\udc41""#,
        ] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
    }
}
