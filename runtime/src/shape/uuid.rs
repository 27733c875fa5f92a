//! Random UUIDs.

/// Returns a random UUID (version 4), in lower case with hyphens.
///
/// It identifies calls and is not a secret, so the generator is not a cryptographic one.
pub(crate) fn v4() -> String {
    let random = fastrand::u128(..);
    let versioned = random & !(0xf << 76) | (0x4 << 76);
    let variant = versioned & !(0x3 << 62) | (0x2 << 62);
    let mut text = String::with_capacity(36);
    for (index, byte) in variant.to_be_bytes().into_iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        for digit in [byte >> 4, byte & 0xf] {
            text.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::v4;

    #[test]
    fn uuids_have_the_form_and_differ() {
        let (one, other) = (v4(), v4());
        assert_ne!(one, other);
        let parts: Vec<usize> = one.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert_eq!(&one[14..15], "4");
        assert!("89ab".contains(&one[19..20]));
    }
}
