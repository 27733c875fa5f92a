// src/types/_choice.rs

/// The union `Choice`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    /// The member `text`.
    Text(String),

    /// The member `number`.
    Number(i32),

    /// The member `list`.
    List(Vec<String>),

    /// The member `point`.
    Point(crate::types::Point),

    /// The member `unknown`.
    UnknownValue(String),

    /// The member `self`.
    SelfValue(i32),

    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union Choice: sent_and_received("Choice") {
        Text: string("text");
        Number: integer("number");
        List: list("list"), of(crate::schema::STRINGS);
        Point: structure("point");
        UnknownValue: string("unknown");
        SelfValue: integer("self");
    }
}

impl Choice {
    /// Returns `true` for [`Text`](Self::Text).
    #[inline]
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// Returns the value of [`Text`](Self::Text), or the union itself if it is another variant.
    #[inline]
    pub fn as_text(&self) -> Result<&String, &Self> {
        if let Self::Text(value) = self { Ok(value) } else { Err(self) }
    }

    /// Returns `true` for [`Number`](Self::Number).
    #[inline]
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// Returns the value of [`Number`](Self::Number), or the union itself if it is another variant.
    #[inline]
    pub fn as_number(&self) -> Result<&i32, &Self> {
        if let Self::Number(value) = self { Ok(value) } else { Err(self) }
    }

    /// Returns `true` for [`List`](Self::List).
    #[inline]
    pub fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }

    /// Returns the value of [`List`](Self::List), or the union itself if it is another variant.
    #[inline]
    pub fn as_list(&self) -> Result<&Vec<String>, &Self> {
        if let Self::List(value) = self { Ok(value) } else { Err(self) }
    }

    /// Returns `true` for [`Point`](Self::Point).
    #[inline]
    pub fn is_point(&self) -> bool {
        matches!(self, Self::Point(_))
    }

    /// Returns the value of [`Point`](Self::Point), or the union itself if it is another variant.
    #[inline]
    pub fn as_point(&self) -> Result<&crate::types::Point, &Self> {
        if let Self::Point(value) = self { Ok(value) } else { Err(self) }
    }

    /// Returns `true` for [`UnknownValue`](Self::UnknownValue).
    #[inline]
    pub fn is_unknown_value(&self) -> bool {
        matches!(self, Self::UnknownValue(_))
    }

    /// Returns the value of [`UnknownValue`](Self::UnknownValue), or the union itself if it is
    /// another variant.
    #[inline]
    pub fn as_unknown_value(&self) -> Result<&String, &Self> {
        if let Self::UnknownValue(value) = self { Ok(value) } else { Err(self) }
    }

    /// Returns `true` for [`SelfValue`](Self::SelfValue).
    #[inline]
    pub fn is_self_value(&self) -> bool {
        matches!(self, Self::SelfValue(_))
    }

    /// Returns the value of [`SelfValue`](Self::SelfValue), or the union itself if it is another
    /// variant.
    #[inline]
    pub fn as_self_value(&self) -> Result<&i32, &Self> {
        if let Self::SelfValue(value) = self { Ok(value) } else { Err(self) }
    }

    /// Returns `true` for [`Unknown`](Self::Unknown).
    #[inline]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

// src/types/_lone.rs

/// The union `Lone`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Lone {
    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union Lone: sent_and_received("Lone") {}
}

impl Lone {
    /// Returns `true` for [`Unknown`](Self::Unknown).
    #[inline]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Choice`.
    pub choice: Option<crate::types::Choice>,

    /// The member `Needed`.
    ///
    /// Required.
    pub needed: crate::types::Choice,

    /// The member `Lone`.
    pub lone: Option<crate::types::Lone>,
}

shape! {
    Thing: sent_and_received("Thing"), builder(ThingBuilder) {
        choice: union("Choice");
        needed: union("Needed"), non_optional;
        lone: union("Lone");
    }
}
