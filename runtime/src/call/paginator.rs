//! Paginators.
//!
//! A generated crate describes which members of an operation contain the token of a page, its size and
//! its items ([`paginated!`](crate::paginated!)). A [`Paginator`] requests one page after the other, as
//! the caller reads them from a stream.

use std::fmt;
use std::sync::Arc;

use aws_smithy_async::future::pagination_stream::fn_stream::FnStream;
use aws_smithy_async::future::pagination_stream::{PaginationStream, TryFlatMap};

use super::client::{Handle, send};
use crate::config::ConfigBuilder;
use crate::error::SdkError;
use crate::operation::{ErrorOf, InputBuilder, Operation, OutputOf, SendResult};

/// The builder of the input of a paginated operation.
pub trait PagedInput: InputBuilder + Clone + fmt::Debug + Send + Sync + 'static {
    /// Returns the token of the page to request, or `None` for the first page.
    fn token(&self) -> Option<&str>;

    /// Returns the token of the page after `page`, if there is one.
    fn token_after(page: &OutputOf<Self>) -> Option<String>;

    /// Changes the input to request the page with this token, the one after `page`, and copies the
    /// members of `page` that the next request must contain.
    fn set_next_page(&mut self, token: String, page: &OutputOf<Self>);
}

/// An input with a maximum number of items in a page.
pub trait PageSize: PagedInput {
    /// Sets the maximum number of items in a page.
    fn set_page_size(&mut self, size: i32);
}

/// An input of a paginated operation whose pages contain items.
pub trait PageItems: PagedInput {
    /// The items of a page.
    type Items: IntoIterator<Item: Send + 'static, IntoIter: Send> + Send;

    /// Returns the items of a page.
    fn items(page: OutputOf<Self>) -> Self::Items;
}

/// The service that an input is for.
type ServiceOf<B> = <<B as InputBuilder>::Operation as Operation>::Service;

/// An item of a page.
type ItemOf<B> = <<B as PageItems>::Items as IntoIterator>::Item;

/// A paginator: requests the pages of a listing one after the other.
///
/// `B` is the builder of the operation's input. The paginators of the operations are aliases of this type.
pub struct Paginator<B: PagedInput> {
    handle: Arc<Handle<ServiceOf<B>>>,
    input: B,
    config_override: Option<ConfigBuilder<ServiceOf<B>>>,
    repeated: RepeatedToken,
}

/// The behavior for a page whose next token equals its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RepeatedToken {
    Fail,
    Continue,
}

impl<B: PagedInput> Paginator<B> {
    /// Creates a paginator that starts with the page that `input` requests.
    pub fn new(
        handle: Arc<Handle<ServiceOf<B>>>,
        input: B,
        config_override: Option<ConfigBuilder<ServiceOf<B>>>,
    ) -> Self {
        Self {
            handle,
            input,
            config_override,
            repeated: RepeatedToken::Fail,
        }
    }

    /// Sets the maximum number of items in a page. A page may have fewer, or none, even if it is not the
    /// last.
    pub fn page_size(mut self, limit: i32) -> Self
    where
        B: PageSize,
    {
        self.input.set_page_size(limit);
        self
    }

    /// Sets whether the listing ends with a [`RepeatedTokenError`] if the next token of a page equals the
    /// token of its request. `true` if unset.
    pub fn stop_on_duplicate_token(mut self, stop_on_duplicate_token: bool) -> Self {
        self.repeated = if stop_on_duplicate_token {
            RepeatedToken::Fail
        } else {
            RepeatedToken::Continue
        };
        self
    }

    /// Converts the paginator into one of items.
    pub fn items(self) -> PaginatorItems<B>
    where
        B: PageItems,
    {
        PaginatorItems(self)
    }

    /// Returns a stream of the pages. Each is requested when it is read from the stream.
    ///
    /// The stream ends after the last page or the first error.
    pub fn send(self) -> PaginationStream<SendResult<B::Operation>> {
        let Self {
            handle,
            mut input,
            config_override,
            repeated,
        } = self;
        PaginationStream::new(FnStream::new(move |pages| {
            Box::pin(async move {
                loop {
                    let page = match input.clone().into_input() {
                        Ok(input) => {
                            send::<B::Operation>(&handle, input, config_override.clone()).await
                        }
                        Err(error) => Err(SdkError::construction_failure(error)),
                    };
                    let mut end = true;
                    let mut failure = None;
                    if let Ok(page) = &page
                        && let Some(token) = B::token_after(page)
                    {
                        let is_repeated = input.token() == Some(&token);
                        if is_repeated && repeated == RepeatedToken::Fail {
                            failure = Some(SdkError::construction_failure(RepeatedTokenError {}));
                        } else {
                            end = false;
                            input.set_next_page(token, page);
                        }
                    }
                    if pages.send(page).await.is_err() {
                        return;
                    }
                    if let Some(failure) = failure {
                        let _ = pages.send(Err(failure)).await;
                    }
                    if end {
                        return;
                    }
                }
            })
        }))
    }
}

#[cfg(feature = "blocking")]
impl<B: PagedInput> Paginator<B> {
    /// Returns an iterator over the pages. Each is requested by `next`, which waits for it. Requires the
    /// feature `blocking`.
    ///
    /// The iterator ends after the last page or the first error. In asynchronous code that is a construction
    /// failure with a [`BlockingCallError`](crate::error::BlockingCallError).
    pub fn send_blocking(self) -> impl Iterator<Item = SendResult<B::Operation>> + use<B> {
        let handle = self.handle.clone();
        let mut stream = Some(self.send());
        std::iter::from_fn(move || {
            let mut pages = stream.take()?;
            let next = async move { Ok((pages.next().await, pages)) };
            match super::blocking::run(&handle, B::Operation::DESCRIPTOR.name, next) {
                Ok((page, pages)) => {
                    stream = Some(pages);
                    page
                }
                Err(error) => Some(Err(error)),
            }
        })
    }
}

impl<B: PagedInput> fmt::Debug for Paginator<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Paginator")
            .field("input", &self.input)
            .field("repeated_token", &self.repeated)
            .finish_non_exhaustive()
    }
}

/// A paginator of items: requests the items of a listing page by page.
pub struct PaginatorItems<B: PageItems>(Paginator<B>);

impl<B: PageItems> PaginatorItems<B> {
    /// Returns a stream of the items. A page is requested when all items of the page before are read.
    ///
    /// The stream ends after the last item or the first error.
    pub fn send(self) -> PaginationStream<Result<ItemOf<B>, SdkError<ErrorOf<B>>>> {
        TryFlatMap::new(self.0.send()).flat_map(B::items)
    }
}

#[cfg(feature = "blocking")]
impl<B: PageItems> PaginatorItems<B> {
    /// Returns an iterator over the items. A page is requested when all items of the page before are read.
    /// Requires the feature `blocking`.
    ///
    /// The iterator ends after the last item or the first error, as [`Paginator::send_blocking`] does.
    pub fn send_blocking(
        self,
    ) -> impl Iterator<Item = Result<ItemOf<B>, SdkError<ErrorOf<B>>>> + use<B> {
        let mut pages = self.0.send_blocking();
        let mut items = None;
        std::iter::from_fn(move || {
            loop {
                if let Some(item) = items.as_mut().and_then(Iterator::next) {
                    return Some(Ok(item));
                }
                match pages.next()? {
                    Ok(page) => items = Some(B::items(page).into_iter()),
                    Err(error) => return Some(Err(error)),
                }
            }
        })
    }
}

impl<B: PageItems> fmt::Debug for PaginatorItems<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PaginatorItems").field(&self.0).finish()
    }
}

/// Error of a listing that would never end, because the service returned the same token twice in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RepeatedTokenError {}

impl fmt::Display for RepeatedTokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the listing would never end: the service returned the token of the last page for the \
             next one (to continue anyway, call `stop_on_duplicate_token(false)`)",
        )
    }
}

impl std::error::Error for RepeatedTokenError {}

/// Implements [`PagedInput`] and [`PageSize`] for the builder of an operation's input:
///
/// ```text
/// paginated! {
///     ListRecordsInputBuilder {
///         token: next_token, from(next_token);
///         carry: sync_session_token;
///         size: max_results as i32;
///     }
/// }
/// ```
///
/// `token` is the field of the input for the token, and `from` the field of the output with the
/// token of the next page. The fields `carry` are copied from the output into the next
/// input. `size` is the field of the input for the page size, and its type.
#[macro_export]
macro_rules! paginated {
    ($Builder:ident {
        token: $token:ident, from($next:ident);
        $(carry: $carried:ident;)*
        $(size: $size:ident as $number:ident;)?
    }) => {
        impl $crate::generated::macros::PagedInput for $Builder {
            #[inline]
            fn token(&self) -> Option<&str> {
                self.inner.$token.as_deref()
            }

            #[inline]
            fn token_after(page: &$crate::generated::OutputOf<Self>) -> Option<String> {
                let token: Option<String> = page.$next.clone().into();
                // Some services return an empty token on the last page.
                token.filter(|token| !token.is_empty())
            }

            #[allow(unused_variables, reason = "there may be no fields to carry")]
            #[inline]
            fn set_next_page(&mut self, token: String, page: &$crate::generated::OutputOf<Self>) {
                self.inner.$token = Some(token);
                $(if page.$carried.is_some() {
                    self.inner.$carried.clone_from(&page.$carried);
                })*
            }
        }

        $(impl $crate::generated::macros::PageSize for $Builder {
            #[inline]
            fn set_page_size(&mut self, size: i32) {
                self.inner.$size = Some($number::from(size));
            }
        })?
    };
}
