//! The lower bounds of values, in the notation of generated code.
//!
//! ```text
//! required(identity_pool_id).min(1), some(arns).min(1).each(min(20)), some(tags).keys(min(1))
//! ```

/// The constraints on a value.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub(super) required: bool,
    pub(super) min: Min,
    pub(super) each: Option<&'static Limits>,
    pub(super) keys: Option<&'static Limits>,
    pub(super) hidden: bool,
}

/// The minimum length of a value that has one, or the minimum of a number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Min {
    None,
    Whole(i64),
    Real(f64),
}

const NOTHING: Limits = Limits {
    required: false,
    min: Min::None,
    each: None,
    keys: None,
    hidden: false,
};

impl Limits {
    /// Sets the minimum length, or the minimum of a number.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Min::Whole(min);
        self
    }

    /// Sets the minimum of a number.
    pub const fn min_real(mut self, min: f64) -> Self {
        self.min = Min::Real(min);
        self
    }

    /// Sets the constraints on each element of a list, or each value of a map.
    pub const fn each(mut self, limits: &'static Limits) -> Self {
        self.each = Some(limits);
        self
    }

    /// Sets the constraints on each key of a map.
    pub const fn keys(mut self, limits: &'static Limits) -> Self {
        self.keys = Some(limits);
        self
    }

    /// Returns whether there are no constraints.
    pub const fn is_nothing(&self) -> bool {
        !self.required
            && matches!(self.min, Min::None)
            && self.each.is_none()
            && self.keys.is_none()
    }
}

/// The constraints of an optional member.
pub const fn some() -> Limits {
    NOTHING
}

/// The constraints of a required member.
pub const fn required() -> Limits {
    let mut limits = NOTHING;
    limits.required = true;
    limits
}

/// The constraints of an idempotency token, which the client fills in.
pub const fn token() -> Limits {
    NOTHING
}

/// The constraints of a member that is always set.
pub const fn always() -> Limits {
    NOTHING
}

/// The constraints of a member with a default.
pub const fn default() -> Limits {
    NOTHING
}

/// The constraints of an element with a minimum length, or of a number with a minimum.
pub const fn min(min: i64) -> Limits {
    NOTHING.min(min)
}

/// The constraints of a number with a minimum.
pub const fn min_real(min: f64) -> Limits {
    NOTHING.min_real(min)
}

/// The constraints of a list or map, by those of its elements or values.
pub const fn each(limits: &'static Limits) -> Limits {
    NOTHING.each(limits)
}

/// The constraints of a map, by those of its keys.
pub const fn keys(limits: &'static Limits) -> Limits {
    NOTHING.keys(limits)
}

/// The constraints of a sensitive key, which errors do not show.
pub const fn hidden() -> Limits {
    let mut limits = NOTHING;
    limits.hidden = true;
    limits
}
