// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

/// Asks for the pages of [`ListIdentityPoolUsage`](super::ListIdentityPoolUsage), one after the other.
/// Each is a [`ListIdentityPoolUsageOutput`](super::ListIdentityPoolUsageOutput); the items are its `IdentityPoolUsages`.
///
/// The size of a page is sent as `MaxResults`.
pub type ListIdentityPoolUsagePaginator =
    sdk_runtime::call::paginator::Paginator<super::builders::ListIdentityPoolUsageInputBuilder>;

/// Asks for the items of [`ListIdentityPoolUsage`](super::ListIdentityPoolUsage), page by page.
pub type ListIdentityPoolUsagePaginatorItems = sdk_runtime::call::paginator::PaginatorItems<
    super::builders::ListIdentityPoolUsageInputBuilder,
>;
