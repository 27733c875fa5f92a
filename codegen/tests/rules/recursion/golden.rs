// src/types/_expression.rs

/// The union `Expression`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Expression {
    /// The member `literal`.
    Literal(String),

    /// The member `not`.
    Not(Box<crate::types::Expression>),

    /// The member `all`.
    All(Vec<crate::types::Expression>),

    /// The member `of`.
    Of(Box<crate::types::Thing>),

    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union Expression: sent_and_received("Expression") {
        Literal: string("literal");
        Not: union("not");
        All: list("all"), of(crate::schema::EXPRESSIONS);
        Of: structure("of");
    }
}

impl Expression {
    /// Returns the value of [`Not`](Self::Not), or the union itself if it is another variant.
    #[inline]
    pub fn as_not(&self) -> Result<&Box<crate::types::Expression>, &Self> {
        if let Self::Not(value) = self { Ok(value) } else { Err(self) }
    }
}

// src/types/_pair.rs

/// The structure `Pair`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pair {
    /// The member `Left`.
    pub left: Option<Box<crate::types::Thing>>,

    /// The member `Right`.
    pub right: Option<Box<crate::types::Pair>>,
}

impl Pair {
    /// The member `Left`.
    #[inline]
    pub fn left(&self) -> Option<&crate::types::Thing> {
        self.left.as_deref()
    }

    /// The member `Right`.
    #[inline]
    pub fn right(&self) -> Option<&crate::types::Pair> {
        self.right.as_deref()
    }

    /// Returns a builder of [`Pair`].
    #[inline]
    pub fn builder() -> PairBuilder {
        Default::default()
    }
}

impl PairBuilder {
    /// The member `Left`.
    #[inline]
    pub fn left(mut self, value: impl Into<Box<crate::types::Thing>>) -> Self {
        self.inner.left = Some(value.into());
        self
    }

    /// Sets or clears [`left`](Pair::left).
    #[inline]
    pub fn set_left(mut self, value: Option<Box<crate::types::Thing>>) -> Self {
        self.inner.left = value;
        self
    }

    /// Returns the value set for [`left`](Pair::left).
    #[inline]
    pub fn get_left(&self) -> &Option<Box<crate::types::Thing>> {
        &self.inner.left
    }
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,

    /// The member `Inner`.
    pub inner: Option<Box<crate::types::Thing>>,

    /// The member `Children`.
    pub children: Option<Vec<crate::types::Thing>>,

    /// The member `Pair`.
    pub pair: Option<Box<crate::types::Pair>>,

    /// The member `Condition`.
    pub condition: Option<Box<crate::types::Expression>>,
}
