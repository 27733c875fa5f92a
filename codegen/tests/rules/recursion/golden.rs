// src/types/_expression.rs

/// The union `Expression`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Expression {
    /// The member `literal`.
    Literal(String),

    /// The member `not`.
    Not(Box<crate::types::Expression>),

    /// The member `all`.
    All(Vec<crate::types::Expression>),

    /// The member `of`.
    Of(Box<crate::types::Thing>),

    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

impl Expression {
    /// The value of a `Not`, or the union itself if it is another.
    pub fn as_not(&self) -> Result<&Box<crate::types::Expression>, &Self> {
        if let Self::Not(value) = self { Ok(value) } else { Err(self) }
    }
}

static MEMBERS: [Schema; 4] = [
    string(id!("Expression$literal"), 0),
    one_of(id!("Expression$not"), 1),
    list(id!("Expression$all"), 2).with_list_member(&crate::schema::EXPRESSIONS_MEMBER),
    nested(id!("Expression$of"), 3),
];

variants!(both Expression, SCHEMA, MEMBERS, Literal, Not, All, Of);

// src/types/_pair.rs

/// The structure `Pair`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Pair {
    /// The member `Left`.
    pub left: Option<Box<crate::types::Thing>>,

    /// The member `Right`.
    pub right: Option<Box<crate::types::Pair>>,
}

impl Pair {
    /// The member `Left`.
    pub fn left(&self) -> Option<&crate::types::Thing> {
        self.left.as_deref()
    }

    /// The member `Right`.
    pub fn right(&self) -> Option<&crate::types::Pair> {
        self.right.as_deref()
    }

    /// Returns a builder of [`Pair`].
    pub fn builder() -> PairBuilder {
        Default::default()
    }
}

impl PairBuilder {
    /// The member `Left`.
    pub fn left(self, input: impl Into<Box<crate::types::Thing>>) -> Self {
        with(self, |it| it.inner.left = Some(input.into()))
    }

    /// The member `Left`.
    pub fn set_left(self, input: Option<Box<crate::types::Thing>>) -> Self {
        with(self, |it| it.inner.left = input)
    }

    /// The member `Left`.
    pub fn get_left(&self) -> &Option<Box<crate::types::Thing>> {
        &self.inner.left
    }
}

// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug, Default)]
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
