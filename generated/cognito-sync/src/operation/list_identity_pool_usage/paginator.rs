// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

/// Requests the pages of [`ListIdentityPoolUsage`](super::ListIdentityPoolUsage), one after
/// another. Each page is a [`ListIdentityPoolUsageOutput`](super::ListIdentityPoolUsageOutput); its
/// items are in `IdentityPoolUsages`.
///
/// The page size is sent as `MaxResults`.
pub type ListIdentityPoolUsagePaginator =
    sdk_runtime::call::paginator::Paginator<super::builders::ListIdentityPoolUsageInputBuilder>;

/// Requests the items of [`ListIdentityPoolUsage`](super::ListIdentityPoolUsage), page by page.
pub type ListIdentityPoolUsagePaginatorItems = sdk_runtime::call::paginator::PaginatorItems<
    super::builders::ListIdentityPoolUsageInputBuilder,
>;
