//! One header or query parameter of a signature.

use std::fmt;

/// One header to set, or one query parameter to append.
#[derive(Clone, PartialEq, Eq)]
pub struct Instruction {
    pub(super) name: &'static str,
    pub(super) value: String,
    sensitivity: Sensitivity,
}

/// Whether a value may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sensitivity {
    /// It may be printed and logged.
    Public,
    /// It allows others to act as the signer, so it must not be printed or logged.
    Secret,
}

impl Instruction {
    pub(super) fn new(name: &'static str, value: String, sensitivity: Sensitivity) -> Self {
        Self {
            name,
            value,
            sensitivity,
        }
    }

    /// Returns the name of the header, in lower case, or the key of the query parameter.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the value, even if it is secret.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Returns whether the value may be shown.
    pub fn sensitivity(&self) -> Sensitivity {
        self.sensitivity
    }
}

/// Shows the value only if it is public.
impl fmt::Debug for Instruction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = match self.sensitivity {
            Sensitivity::Public => &self.value,
            Sensitivity::Secret => "<redacted>",
        };
        write!(f, "{}: {value}", self.name)
    }
}

/// Returns whether the value of the query parameter with this name is secret.
pub(super) fn is_secret_parameter(name: &str) -> bool {
    ["X-Amz-Security-Token", "X-Amz-Signature"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(name))
}
