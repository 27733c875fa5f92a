// src/error_meta.rs

/// Error of any operation, for programs that handle all of them alike.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The error `Coded`.
    Coded(Coded),

    /// The error `Detailed`.
    Detailed(Detailed),

    /// The error `Headed`.
    Headed(Headed),

    /// The error `NotFound`.
    NotFound(NotFound),

    /// The error `Silent`.
    Silent(Silent),

    /// The error `Teapot`.
    Teapot(Teapot),

    /// An error that has no variant.
    #[deprecated(
        note = "compare `code()` instead: a later version may add a variant for this error"
    )]
    Unhandled(Unhandled),
}

service_error! {
    Error {
        Coded,
        Detailed,
        Headed,
        NotFound,
        Silent,
        Teapot,
    }
}

// src/server.rs

impl server::ServedException for crate::types::error::NotFound {
    const STATUS: u16 = 404;
}

impl server::ServedException for crate::types::error::Silent {
    const STATUS: u16 = 500;
}

impl server::ServedException for crate::types::error::Teapot {
    const STATUS: u16 = 400;
}

// src/operation/get_thing.rs

/// Error returned by [`GetThing`].
#[derive(Debug)]
#[non_exhaustive]
pub enum GetThingError {
    /// The error `Coded`.
    Coded(Coded),

    /// The error `Detailed`.
    Detailed(Detailed),

    /// The error `Headed`.
    Headed(Headed),

    /// The error `NotFound`.
    NotFound(NotFound),

    /// The error `Silent`.
    Silent(Silent),

    /// The error `Teapot`.
    Teapot(Teapot),

    /// An error that has no variant.
    #[deprecated(
        note = "compare `code()` instead: a later version may add a variant for this error"
    )]
    Unhandled(Unhandled),
}

service_error! {
    GetThingError => Error {
        Coded,
        Detailed,
        Headed,
        NotFound,
        Silent,
        Teapot,
    }
}

impl GetThingError {
    /// Returns `true` for [`Coded`](Self::Coded).
    ///
    /// The error `Coded`.
    #[inline]
    pub fn is_coded(&self) -> bool {
        matches!(self, Self::Coded(_))
    }

    /// Returns `true` for [`Detailed`](Self::Detailed).
    ///
    /// The error `Detailed`.
    #[inline]
    pub fn is_detailed(&self) -> bool {
        matches!(self, Self::Detailed(_))
    }

    /// Returns `true` for [`Headed`](Self::Headed).
    ///
    /// The error `Headed`.
    #[inline]
    pub fn is_headed(&self) -> bool {
        matches!(self, Self::Headed(_))
    }

    /// Returns `true` for [`NotFound`](Self::NotFound).
    ///
    /// The error `NotFound`.
    #[inline]
    pub fn is_not_found(&self) -> bool {
        matches!(self, Self::NotFound(_))
    }

    /// Returns `true` for [`Silent`](Self::Silent).
    ///
    /// The error `Silent`.
    #[inline]
    pub fn is_silent(&self) -> bool {
        matches!(self, Self::Silent(_))
    }

    /// Returns `true` for [`Teapot`](Self::Teapot).
    ///
    /// The error `Teapot`.
    #[inline]
    pub fn is_teapot(&self) -> bool {
        matches!(self, Self::Teapot(_))
    }

    /// Creates the `Unhandled` variant from any error.
    #[inline]
    pub fn unhandled(error: impl Into<BoxError>) -> Self {
        let meta = ErrorMetadata::default();
        Self::Unhandled(Unhandled::new(error.into(), meta))
    }

    /// Creates the `Unhandled` variant from error metadata.
    #[inline]
    pub fn generic(meta: ErrorMetadata) -> Self {
        Self::Unhandled(meta.into())
    }

    /// Returns the error metadata: the code, message and request ID of the response.
    #[inline]
    pub fn meta(&self) -> &ErrorMetadata {
        ProvideErrorMetadata::meta(self)
    }
}

// src/types/error/_coded.rs

/// The error `Coded`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Coded {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    Coded: exception("Coded"), builder(CodedBuilder), code("ShortCode"), retryable {
        message: string("message"), non_optional;
    }
}

impl Coded {
    /// The member `message`.
    ///
    /// Required.
    #[inline]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`Coded`].
    #[inline]
    pub fn builder() -> CodedBuilder {
        Default::default()
    }
}

// src/types/error/_detailed.rs

/// The error `Detailed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Detailed {
    /// The member `Reason`.
    ///
    /// Required.
    pub reason: String,

    /// The member `Message`.
    pub message_value: Option<i32>,

    /// The member `meta`.
    pub meta_value: Option<String>,

    /// The member `errorMessage`.
    pub message: Option<String>,

    /// The member `Names`.
    pub names: Option<Vec<String>>,

    /// The member `Limit`.
    ///
    /// Required.
    pub limit: i32,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    Detailed: exception("Detailed"), builder(DetailedBuilder) {
        reason: string("Reason"), non_optional;
        message_value: integer("Message");
        meta_value: string("meta");
        message: string("errorMessage");
        names: list("Names"), of(crate::schema::NAMES);
        limit: integer("Limit"), non_optional;
    }
}

impl Detailed {
    /// The member `Reason`.
    ///
    /// Required.
    #[inline]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The member `Message`.
    #[inline]
    pub fn message_value(&self) -> Option<i32> {
        self.message_value
    }

    /// The member `meta`.
    #[inline]
    pub fn meta_value(&self) -> Option<&str> {
        self.meta_value.as_deref()
    }

    /// The member `errorMessage`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The member `Names`.
    #[inline]
    pub fn names(&self) -> &[String] {
        self.names.as_deref().unwrap_or_default()
    }

    /// The member `Limit`.
    ///
    /// Required.
    #[inline]
    pub fn limit(&self) -> i32 {
        self.limit
    }

    /// Returns a builder of [`Detailed`].
    #[inline]
    pub fn builder() -> DetailedBuilder {
        Default::default()
    }
}

// src/types/error/_headed.rs

/// The error `Headed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Headed {
    /// The member `message`.
    pub message: Option<String>,

    /// The member `RetryAfter` in a header.
    pub retry_after: Option<i32>,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    Headed: exception("Headed"), builder(HeadedBuilder), throttling {
        message: string("message");
        retry_after: integer("RetryAfter"), header("Retry-After");
    }
}

impl Headed {
    /// The member `message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The member `RetryAfter` in a header.
    #[inline]
    pub fn retry_after(&self) -> Option<i32> {
        self.retry_after
    }

    /// Returns a builder of [`Headed`].
    #[inline]
    pub fn builder() -> HeadedBuilder {
        Default::default()
    }
}

impl HeadedBuilder {
    /// Builds the [`Headed`].
    #[inline]
    pub fn build(self) -> Headed {
        Headed {
            message: self.message,
            retry_after: self.retry_after,
            meta: self.meta.unwrap_or_default(),
        }
    }
}

// src/types/error/_not_found.rs

/// The error `NotFound`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    NotFound: exception("NotFound"), builder(NotFoundBuilder) {
        message: string("message"), non_optional;
    }
}

impl NotFound {
    /// The member `message`.
    ///
    /// Required.
    #[inline]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`NotFound`].
    #[inline]
    pub fn builder() -> NotFoundBuilder {
        Default::default()
    }
}

// src/types/error/_silent.rs

/// The error `Silent`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Silent {
    pub(crate) meta: ErrorMetadata,
}

shape! {
    Silent: exception("Silent"),
    builder(SilentBuilder),
    no_body_members {}
}

impl Silent {
    /// Returns the error message of the response.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.meta.message()
    }

    /// Returns a builder of [`Silent`].
    #[inline]
    pub fn builder() -> SilentBuilder {
        Default::default()
    }
}

// src/types/error/_teapot.rs

/// The error `Teapot`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Teapot {
    /// The member `Message`.
    pub message: Option<String>,

    pub(crate) meta: ErrorMetadata,
}

shape! {
    Teapot: exception("Teapot"), builder(TeapotBuilder) {
        message: string("Message");
    }
}

impl Teapot {
    /// The member `Message`.
    #[inline]
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Returns a builder of [`Teapot`].
    #[inline]
    pub fn builder() -> TeapotBuilder {
        Default::default()
    }
}
