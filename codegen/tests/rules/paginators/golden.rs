// src/client.rs

/// Returns a paginator over the pages of the listing that `fluent` requests.
pub(crate) fn paginator<B>(fluent: FluentBuilder<B>) -> Paginator<B>
where
    B: PagedInput,
    B::Operation: Operation<Service = crate::meta::Paginators>,
{
    Paginator::new(fluent.handle, fluent.inner, fluent.config_override)
}

// src/operation/list_tags/builders.rs

impl ListTagsFluentBuilder {
    /// The member `type` in the query.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.r#type(value);
        self
    }

    /// Sets or clears [`type`](ListTagsInput::type).
    #[inline]
    pub fn set_type(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_type(value);
        self
    }

    /// Returns the value set for [`type`](ListTagsInput::type).
    #[inline]
    pub fn get_type(&self) -> &Option<String> {
        self.inner.get_type()
    }

    /// The member `Start` in the query.
    #[inline]
    pub fn start(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.start(value);
        self
    }

    /// Sets or clears [`start`](ListTagsInput::start).
    #[inline]
    pub fn set_start(mut self, value: Option<Vec<String>>) -> Self {
        self.inner = self.inner.set_start(value);
        self
    }

    /// Returns the value set for [`start`](ListTagsInput::start).
    #[inline]
    pub fn get_start(&self) -> &Option<Vec<String>> {
        self.inner.get_start()
    }

    /// Sends the request and returns its [`ListTagsOutput`].
    ///
    /// It is retried as the retry configuration allows. Dropping the future cancels the call:
    /// nothing keeps running, and the service may have executed the request.
    ///
    /// # Errors
    ///
    /// [`SdkError`] with a [`ListTagsError`] if the service returned an error, or with another
    /// cause if the call got none.
    pub async fn send(self) -> Result<ListTagsOutput, SdkError<ListTagsError>> {
        send_request(self).await
    }

    /// Like [`send`](Self::send), but waits for the response, in a thread without an asynchronous
    /// runtime.
    ///
    /// # Errors
    ///
    /// [`SdkError`] with a [`ListTagsError`] if the service returned an error, or with another
    /// cause if the call got none. Inside an asynchronous runtime it is a construction failure.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ListTagsOutput, SdkError<ListTagsError>> {
        crate::client::send_request_blocking(self)
    }

    /// Returns a paginator over this page of the listing and all that follow.
    #[inline]
    pub fn into_paginator(self) -> ListTagsPaginator {
        paginator(self)
    }
}

paginated! {
    ListTagsInputBuilder {
        token: r#type, from(r#type);
    }
}

impl sdk_runtime::call::paginator::PageItems for ListTagsInputBuilder {
    type Items = std::collections::HashMap<String, String>;

    fn items(page: ListTagsOutput) -> Self::Items {
        page.tags.unwrap_or_default()
    }
}

// src/operation/list_tags/paginator.rs

use super::builders::ListTagsInputBuilder;
use sdk_runtime::call::paginator;

/// Requests the pages of [`ListTags`](super::ListTags), one after another.
/// Each page is a [`ListTagsOutput`](super::ListTagsOutput); its items are in `Tags`.
pub type ListTagsPaginator = paginator::Paginator<ListTagsInputBuilder>;

/// Requests the items of [`ListTags`](super::ListTags), page by page.
pub type ListTagsPaginatorItems = paginator::PaginatorItems<ListTagsInputBuilder>;

// src/operation/list_things/builders.rs

impl ListThingsFluentBuilder {
    /// Returns a paginator over this page of the listing and all that follow.
    #[inline]
    pub fn into_paginator(self) -> ListThingsPaginator {
        paginator(self)
    }
}

paginated! {
    ListThingsInputBuilder {
        token: marker, from(next_marker);
        carry: session;
        size: max_items as i64;
    }
}

impl sdk_runtime::call::paginator::PageItems for ListThingsInputBuilder {
    type Items = Vec<crate::types::Thing>;

    fn items(page: ListThingsOutput) -> Self::Items {
        page.things
    }
}

// src/operation/list_things/paginator.rs

use super::builders::ListThingsInputBuilder;
use sdk_runtime::call::paginator;

/// Requests the pages of [`ListThings`](super::ListThings), one after another.
/// Each page is a [`ListThingsOutput`](super::ListThingsOutput); its items are in `Things`.
///
/// The page size is sent as `MaxItems`. Each request repeats the `Session` of the previous page.
pub type ListThingsPaginator = paginator::Paginator<ListThingsInputBuilder>;

/// Requests the items of [`ListThings`](super::ListThings), page by page.
pub type ListThingsPaginatorItems = paginator::PaginatorItems<ListThingsInputBuilder>;

// src/operation/scan/builders.rs

impl ScanFluentBuilder {
    /// The member `type` in the query.
    #[inline]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.r#type(value);
        self
    }

    /// Sets or clears [`type`](ScanInput::type).
    #[inline]
    pub fn set_type(mut self, value: Option<String>) -> Self {
        self.inner = self.inner.set_type(value);
        self
    }

    /// Returns the value set for [`type`](ScanInput::type).
    #[inline]
    pub fn get_type(&self) -> &Option<String> {
        self.inner.get_type()
    }

    /// The member `Start` in the query.
    #[inline]
    pub fn start(mut self, value: impl Into<String>) -> Self {
        self.inner = self.inner.start(value);
        self
    }

    /// Sets or clears [`start`](ScanInput::start).
    #[inline]
    pub fn set_start(mut self, value: Option<Vec<String>>) -> Self {
        self.inner = self.inner.set_start(value);
        self
    }

    /// Returns the value set for [`start`](ScanInput::start).
    #[inline]
    pub fn get_start(&self) -> &Option<Vec<String>> {
        self.inner.get_start()
    }

    /// Sends the request and returns its [`ScanOutput`].
    ///
    /// It is retried as the retry configuration allows. Dropping the future cancels the call:
    /// nothing keeps running, and the service may have executed the request.
    ///
    /// # Errors
    ///
    /// [`SdkError`] with a [`ScanError`] if the service returned an error, or with another cause if
    /// the call got none.
    pub async fn send(self) -> Result<ScanOutput, SdkError<ScanError>> {
        send_request(self).await
    }

    /// Like [`send`](Self::send), but waits for the response, in a thread without an asynchronous
    /// runtime.
    ///
    /// # Errors
    ///
    /// [`SdkError`] with a [`ScanError`] if the service returned an error, or with another cause if
    /// the call got none. Inside an asynchronous runtime it is a construction failure.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<ScanOutput, SdkError<ScanError>> {
        crate::client::send_request_blocking(self)
    }
}
