//! The canonical query string: every parameter in its canonical encoding, sorted.

use super::instruction::Instruction;
use super::percent;

/// The position of one parameter in the buffer of encoded keys and values: the key from
/// `start`, the value from `middle` to `end`.
#[derive(Clone, Copy)]
struct Parameter {
    start: usize,
    middle: usize,
    end: usize,
}

/// Appends the canonical form of the request's query together with the parameters that
/// the signature adds.
///
/// Parameters are sorted by encoded key, and those with the same key by encoded value,
/// in byte order. A parameter without `=` has an empty value, and two adjacent `&` have no
/// parameter between them.
pub(super) fn push_canonical(out: &mut String, query: &str, added: &[Instruction]) {
    if query.is_empty() && added.is_empty() {
        return;
    }
    let mut encoded = String::with_capacity(query.len() + query.len() / 2);
    let mut parameters = Vec::with_capacity(8);

    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let start = encoded.len();
        percent::push_reencoded(&mut encoded, key);
        let middle = encoded.len();
        percent::push_reencoded(&mut encoded, value);
        let end = encoded.len();
        parameters.push(Parameter { start, middle, end });
    }
    for parameter in added {
        let start = encoded.len();
        percent::push_component(&mut encoded, parameter.name());
        let middle = encoded.len();
        percent::push_component(&mut encoded, parameter.value());
        let end = encoded.len();
        parameters.push(Parameter { start, middle, end });
    }

    let key = |it: &Parameter| &encoded[it.start..it.middle];
    let value = |it: &Parameter| &encoded[it.middle..it.end];
    parameters.sort_unstable_by(|a, b| (key(a), value(a)).cmp(&(key(b), value(b))));
    for (index, parameter) in parameters.iter().enumerate() {
        if index > 0 {
            out.push('&');
        }
        out.push_str(key(parameter));
        out.push('=');
        out.push_str(value(parameter));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(query: &str) -> String {
        let mut out = String::new();
        push_canonical(&mut out, query, &[]);
        out
    }

    #[test]
    fn sorts_by_key_and_then_by_value_in_byte_order() {
        assert_eq!(canonical("b=2&a=2&B=1&a=1&a="), "B=1&a=&a=1&a=2&b=2");
        // As pairs, not as text: `a=x` before `a-=x`, though `-` comes before `=`.
        assert_eq!(canonical("a-=x&a=x"), "a=x&a-=x");
        // By the encoded key: `%E1…` before `P`.
        assert_eq!(canonical("P=1&ሴ=2"), "%E1%88%B4=2&P=1");
    }

    #[test]
    fn gives_every_key_a_value_and_drops_the_empty_pieces() {
        assert_eq!(canonical("&&single&=v&k=a=b&"), "=v&k=a%3Db&single=");
        assert_eq!(canonical(""), "");
        assert_eq!(canonical("&"), "");
    }
}
