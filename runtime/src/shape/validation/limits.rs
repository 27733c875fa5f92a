//! What a model demands of a value at least, in as few words as generated code can say it.
//!
//! ```text
//! required(identity_pool_id).min(1), some(arns).min(1).each(min(20)), some(tags).keys(min(1))
//! ```

/// What is demanded of a value.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub(super) required: bool,
    pub(super) min: Min,
    pub(super) each: Option<&'static Limits>,
    pub(super) keys: Option<&'static Limits>,
    pub(super) hidden: bool,
}

/// The least length of what has one, the least value of a number.
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
    /// The value has at least this length, or is at least this number.
    pub const fn min(mut self, min: i64) -> Self {
        self.min = Min::Whole(min);
        self
    }

    /// The number is at least this one.
    pub const fn min_real(mut self, min: f64) -> Self {
        self.min = Min::Real(min);
        self
    }

    /// What is demanded of each element of a list, or each value of a map.
    pub const fn each(mut self, limits: &'static Limits) -> Self {
        self.each = Some(limits);
        self
    }

    /// What is demanded of each key of a map.
    pub const fn keys(mut self, limits: &'static Limits) -> Self {
        self.keys = Some(limits);
        self
    }

    /// Whether nothing is demanded.
    pub const fn is_nothing(&self) -> bool {
        !self.required
            && matches!(self.min, Min::None)
            && self.each.is_none()
            && self.keys.is_none()
    }
}

/// A member that can be left out.
pub const fn some() -> Limits {
    NOTHING
}

/// A member that cannot.
pub const fn required() -> Limits {
    let mut limits = NOTHING;
    limits.required = true;
    limits
}

/// A member that the client makes up if it is left out.
pub const fn token() -> Limits {
    NOTHING
}

/// A member that is always there.
pub const fn always() -> Limits {
    NOTHING
}

/// A member that holds its default if it is left out.
pub const fn default() -> Limits {
    NOTHING
}

/// An element with at least this length, or a number that is at least this one.
pub const fn min(min: i64) -> Limits {
    NOTHING.min(min)
}

/// A number that is at least this one.
pub const fn min_real(min: f64) -> Limits {
    NOTHING.min_real(min)
}

/// An element that is a list or map, by what is demanded of each of its elements or values.
pub const fn each(limits: &'static Limits) -> Limits {
    NOTHING.each(limits)
}

/// An element that is a map, by what is demanded of each of its keys.
pub const fn keys(limits: &'static Limits) -> Limits {
    NOTHING.keys(limits)
}

/// A key that no error may show.
pub const fn hidden() -> Limits {
    let mut limits = NOTHING;
    limits.hidden = true;
    limits
}
