// src/types/_choice.rs

/// The union `Choice`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
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

    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

impl Choice {
    /// Whether this is a `Text`.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// The value of a `Text`, or the union itself if it is another.
    pub fn as_text(&self) -> Result<&String, &Self> {
        if let Self::Text(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is a `Number`.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Number(_))
    }

    /// The value of a `Number`, or the union itself if it is another.
    pub fn as_number(&self) -> Result<&i32, &Self> {
        if let Self::Number(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is a `List`.
    pub fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }

    /// The value of a `List`, or the union itself if it is another.
    pub fn as_list(&self) -> Result<&Vec<String>, &Self> {
        if let Self::List(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is a `Point`.
    pub fn is_point(&self) -> bool {
        matches!(self, Self::Point(_))
    }

    /// The value of a `Point`, or the union itself if it is another.
    pub fn as_point(&self) -> Result<&crate::types::Point, &Self> {
        if let Self::Point(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is a `UnknownValue`.
    pub fn is_unknown_value(&self) -> bool {
        matches!(self, Self::UnknownValue(_))
    }

    /// The value of a `UnknownValue`, or the union itself if it is another.
    pub fn as_unknown_value(&self) -> Result<&String, &Self> {
        if let Self::UnknownValue(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is a `SelfValue`.
    pub fn is_self_value(&self) -> bool {
        matches!(self, Self::SelfValue(_))
    }

    /// The value of a `SelfValue`, or the union itself if it is another.
    pub fn as_self_value(&self) -> Result<&i32, &Self> {
        if let Self::SelfValue(value) = self { Ok(value) } else { Err(self) }
    }

    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

static MEMBERS: [Schema; 6] = [
    string(id!("Choice$text"), 0),
    integer(id!("Choice$number"), 1),
    list(id!("Choice$list"), 2).with_list_member(&crate::schema::STRINGS_MEMBER),
    nested(id!("Choice$point"), 3),
    string(id!("Choice$unknown"), 4),
    integer(id!("Choice$self"), 5),
];

variants!(
    both Choice, SCHEMA, MEMBERS, Text, Number, List, Point, UnknownValue, SelfValue
);

// src/types/_lone.rs

/// The union `Lone`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub enum Lone {
    /// A value that this version of the crate does not know. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

impl Lone {
    /// Whether this is a value that this version of the crate does not know.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

variants!(both Lone, SCHEMA, MEMBERS);

// src/types/_thing.rs

/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
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

structure!(both Thing, SCHEMA, MEMBERS, some(choice), always(needed), some(lone));
