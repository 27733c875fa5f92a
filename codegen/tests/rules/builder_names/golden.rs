// src/operation/put_thing.rs

/// Input of [`PutThing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutThingInput {
    /// The member `Thing`.
    pub thing: Option<crate::types::Thing>,

    /// The member `build`.
    pub build_value: Option<String>,

    /// The member `send`.
    pub send_value: Option<String>,

    /// The member `map`.
    pub map: Option<String>,

    /// The member `change`.
    pub change: Option<String>,

    /// The member `inner`.
    pub inner: Option<String>,

    /// The member `clone`.
    pub clone: Option<String>,

    /// The member `default`.
    pub default_value: Option<String>,

    /// The member `customize`.
    pub customize_value: Option<String>,

    /// The member `as_input`.
    pub as_input_value: Option<String>,

    /// The member `fluent`.
    pub fluent: Option<String>,

    /// The member `handle`.
    pub handle: Option<String>,
}

/// Output of [`PutThing`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutThingOutput {
    /// The member `request_id`.
    pub request_id: Option<String>,

    /// The member `_request_id`.
    pub request_id_2: Option<String>,

    /// The member `builder`.
    pub builder_value: Option<String>,

    _request_id: Option<String>,
}

// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Builder`.
    pub builder_value: Option<String>,

    /// The member `Build`.
    pub build_value: Option<String>,

    /// The member `Inner`.
    ///
    /// Required.
    pub inner: String,

    /// The member `K`.
    pub k: Option<String>,

    /// The member `V`.
    pub v: Option<String>,

    /// The member `Input`.
    pub input: Option<String>,

    /// The member `With`.
    pub with: Option<String>,

    /// The member `Required`.
    ///
    /// Required.
    pub required: String,

    /// The member `It`.
    pub it: Option<String>,
}

impl ThingBuilder {
    /// The member `Build`.
    #[inline]
    pub fn build_value(mut self, value: impl Into<String>) -> Self {
        self.build_value = Some(value.into());
        self
    }

    /// Sets or clears [`build_value`](Thing::build_value).
    #[inline]
    pub fn set_build_value(mut self, value: Option<String>) -> Self {
        self.build_value = value;
        self
    }

    /// Returns the value set for [`build_value`](Thing::build_value).
    #[inline]
    pub fn get_build_value(&self) -> &Option<String> {
        &self.build_value
    }

    /// The member `Inner`.
    ///
    /// Required.
    #[inline]
    pub fn inner(mut self, value: impl Into<String>) -> Self {
        self.inner = Some(value.into());
        self
    }

    /// The member `Input`.
    #[inline]
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }

    /// Builds the [`Thing`].
    ///
    /// # Errors
    ///
    /// A required field is not set.
    #[inline]
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            builder_value: self.builder_value,
            build_value: self.build_value,
            inner: required(self.inner, "inner", "a `Thing` requires it")?,
            k: self.k,
            v: self.v,
            input: self.input,
            with: self.with,
            required: required(self.required, "required", "a `Thing` requires it")?,
            it: self.it,
        })
    }
}

// src/types/error/_broken.rs

/// The error `Broken`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Broken {
    /// The member `message`.
    ///
    /// Required.
    pub message: String,

    /// The member `Message`.
    pub message_value: Option<String>,

    /// The member `meta`.
    pub meta_value: Option<String>,

    /// The member `builder`.
    pub builder_value: Option<String>,

    /// The member `source`.
    pub source: Option<String>,

    /// The member `reply`.
    pub reply: Option<String>,

    /// The member `value`.
    pub value: Option<String>,

    /// The member `code`.
    pub code: Option<String>,

    pub(crate) meta: ErrorMetadata,
}

impl BrokenBuilder {
    /// The member `meta`.
    #[inline]
    pub fn meta_value(mut self, value: impl Into<String>) -> Self {
        self.meta_value = Some(value.into());
        self
    }

    /// Sets the error metadata: the code, message and request ID of the response.
    #[inline]
    pub fn meta(mut self, value: ErrorMetadata) -> Self {
        self.meta = Some(value);
        self
    }

    /// Sets or clears the error metadata: the code, message and request ID of the response.
    #[inline]
    pub fn set_meta(&mut self, value: Option<ErrorMetadata>) -> &mut Self {
        self.meta = value;
        self
    }
}
