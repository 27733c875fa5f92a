// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

/// Asks for the pages of [`ListThings`](super::ListThings), one after the other.
/// Each is a [`ListThingsOutput`](super::ListThingsOutput); the items are its `Things`.
///
/// The size of a page is sent as `MaxItems`. A page is asked for with the `Session` of the one before.
pub type ListThingsPaginator = sdk_runtime::paginator::Paginator<
    super::builders::ListThingsInputBuilder,
>;
/// Asks for the items of [`ListThings`](super::ListThings), page by page.
pub type ListThingsPaginatorItems = sdk_runtime::paginator::PaginatorItems<
    super::builders::ListThingsInputBuilder,
>;
