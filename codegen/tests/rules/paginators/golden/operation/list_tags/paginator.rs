// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

/// Asks for the pages of [`ListTags`](super::ListTags), one after the other.
/// Each is a [`ListTagsOutput`](super::ListTagsOutput); the items are its `Tags`.
pub type ListTagsPaginator = sdk_runtime::paginator::Paginator<
    super::builders::ListTagsInputBuilder,
>;
/// Asks for the items of [`ListTags`](super::ListTags), page by page.
pub type ListTagsPaginatorItems = sdk_runtime::paginator::PaginatorItems<
    super::builders::ListTagsInputBuilder,
>;
