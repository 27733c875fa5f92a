// src/error_meta.rs

service_error!(
    #[doc = " Any error of any operation, for programs that treat them alike."] Error,
    Coded is_coded, Detailed is_detailed, Headed is_headed, NotFound is_not_found, Silent
    is_silent, Teapot is_teapot
);

// src/operation/get_thing.rs

operation_error!(
    GetThingError => Error, Coded is_coded, Detailed is_detailed, Headed is_headed,
    NotFound is_not_found, Silent is_silent, Teapot is_teapot
);

// src/types/error/_coded.rs

/// The error `Coded`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Coded {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl Coded {
    /// The member `message`.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`Coded`].
    pub fn builder() -> CodedBuilder {
        Default::default()
    }
}

exception_traits!(Coded, | it | Some(it.message()));

message_exception!(
    Coded, ["ShortCode", "Coded"], passes sdk_runtime::error::ErrorKind::ServerError
);

// src/types/error/_detailed.rs

/// The error `Detailed`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
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

impl Detailed {
    /// The member `Reason`.
    ///
    /// Required.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The member `Message`.
    pub fn message_value(&self) -> Option<i32> {
        self.message_value
    }

    /// The member `meta`.
    pub fn meta_value(&self) -> Option<&str> {
        self.meta_value.as_deref()
    }

    /// The member `errorMessage`.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The member `Names`.
    pub fn names(&self) -> &[String] {
        self.names.as_deref().unwrap_or_default()
    }

    /// The member `Limit`.
    ///
    /// Required.
    pub fn limit(&self) -> i32 {
        self.limit
    }

    /// Returns a builder of [`Detailed`].
    pub fn builder() -> DetailedBuilder {
        Default::default()
    }
}

exception_traits!(Detailed, | it | it.message());

static MEMBERS: [Schema; 6] = [
    string(id!("Detailed$Reason"), 0),
    integer(id!("Detailed$Message"), 1),
    string(id!("Detailed$meta"), 2),
    string(id!("Detailed$errorMessage"), 3),
    list(id!("Detailed$Names"), 4).with_list_member(&crate::schema::NAMES_MEMBER),
    integer(id!("Detailed$Limit"), 5),
];

structure!(
    exception Detailed, SCHEMA, MEMBERS, always(reason), some(message_value),
    some(meta_value), some(message), some(names), always(limit)
);

impl Exception for Detailed {
    const CODES: &'static [&'static str] = &["Detailed"];

    fn read(reply: &mut ErrorResponse<'_>) -> Self {
        let blank = Self {
            message: reply.message().map(str::to_owned),
            meta: reply.meta().clone(),
            ..Self::blank()
        };
        reply.read_over(blank)
    }
}

// src/types/error/_headed.rs

/// The error `Headed`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Headed {
    /// The member `message`.
    pub message: Option<String>,

    /// The member `RetryAfter` in a header.
    pub retry_after: Option<i32>,

    pub(crate) meta: ErrorMetadata,
}

impl Headed {
    /// The member `message`.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// The member `RetryAfter` in a header.
    pub fn retry_after(&self) -> Option<i32> {
        self.retry_after
    }

    /// Returns a builder of [`Headed`].
    pub fn builder() -> HeadedBuilder {
        Default::default()
    }
}

exception_traits!(Headed, | it | it.message());

static MEMBERS: [Schema; 2] = [
    string(id!("Headed$message"), 0),
    integer(id!("Headed$RetryAfter"), 1).with_http_header("Retry-After"),
];

structure!(exception Headed, SCHEMA, MEMBERS, some(message), some(retry_after));

impl Exception for Headed {
    const CODES: &'static [&'static str] = &["Headed"];

    const RETRYABLE: Option<::sdk_runtime::error::ErrorKind> = Some(
        sdk_runtime::error::ErrorKind::ThrottlingError,
    );

    fn read(reply: &mut ErrorResponse<'_>) -> Self {
        let blank = Self {
            message: reply.message().map(str::to_owned),
            meta: reply.meta().clone(),
            ..Self::blank()
        };
        reply.read_over(blank)
    }
}

impl HeadedBuilder {
    /// Makes the error.
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
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct NotFound {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,

    pub(crate) meta: ErrorMetadata,
}

impl NotFound {
    /// The member `message`.
    ///
    /// Required.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Returns a builder of [`NotFound`].
    pub fn builder() -> NotFoundBuilder {
        Default::default()
    }
}

exception_traits!(NotFound, | it | Some(it.message()));

message_exception!(NotFound, ["NotFound"]);

// src/types/error/_silent.rs

/// The error `Silent`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Silent {
    pub(crate) meta: ErrorMetadata,
}

impl Silent {
    /// What the service says about the error.
    pub fn message(&self) -> Option<&str> {
        self.meta.message()
    }

    /// Returns a builder of [`Silent`].
    pub fn builder() -> SilentBuilder {
        Default::default()
    }
}

exception_traits!(Silent, | it | it.message());

impl Exception for Silent {
    const CODES: &'static [&'static str] = &["Silent"];

    fn read(reply: &mut ErrorResponse<'_>) -> Self {
        let blank = Self { meta: reply.meta().clone() };
        reply.read_over(blank)
    }
}

// src/types/error/_teapot.rs

/// The error `Teapot`.
#[non_exhaustive]
#[derive(Clone, PartialEq, Debug)]
pub struct Teapot {
    /// The member `Message`.
    pub message: Option<String>,

    pub(crate) meta: ErrorMetadata,
}

impl Teapot {
    /// The member `Message`.
    pub fn message(&self) -> Option<&str> {
        self.message.as_deref()
    }

    /// Returns a builder of [`Teapot`].
    pub fn builder() -> TeapotBuilder {
        Default::default()
    }
}

exception_traits!(Teapot, | it | it.message());

impl Exception for Teapot {
    const CODES: &'static [&'static str] = &["Teapot"];

    fn read(reply: &mut ErrorResponse<'_>) -> Self {
        let blank = Self {
            message: reply.message().map(str::to_owned),
            meta: reply.meta().clone(),
        };
        reply.read_over(blank)
    }
}
