//! The limits that a value must keep to before it is sent.

/// The limits of a value.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub(super) required: bool,
    pub(super) min: Min,
    pub(super) each: Option<&'static Limits>,
    pub(super) keys: Option<&'static Limits>,
    pub(super) sensitive: bool,
}

/// The minimum length of a string, blob, list or map, or the minimum of a number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Min {
    None,
    Whole(i64),
    Real(f64),
}

impl Limits {
    /// No limits.
    pub const NONE: Self = Self {
        required: false,
        min: Min::None,
        each: None,
        keys: None,
        sensitive: false,
    };

    /// The value must be set.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The minimum length of a string, blob, list or map, or the minimum of an integer.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Min::Whole(min);
        self
    }

    /// The minimum of a floating-point number.
    pub const fn min_float(mut self, min: f64) -> Self {
        self.min = Min::Real(min);
        self
    }

    /// The limits of each element of a list or each value of a map.
    pub const fn each(mut self, limits: &'static Limits) -> Self {
        self.each = Some(limits);
        self
    }

    /// The limits of each key of a map.
    pub const fn keys(mut self, limits: &'static Limits) -> Self {
        self.keys = Some(limits);
        self
    }

    /// The value, a key of a map, must not be shown in errors.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// Returns `true` if there are no limits.
    pub const fn is_empty(&self) -> bool {
        !self.required
            && matches!(self.min, Min::None)
            && self.each.is_none()
            && self.keys.is_none()
    }
}
