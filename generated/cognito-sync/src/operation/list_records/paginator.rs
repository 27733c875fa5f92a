// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

/// Asks for the pages of [`ListRecords`](super::ListRecords), one after the other.
/// Each is a [`ListRecordsOutput`](super::ListRecordsOutput); the items are its `Records`.
///
/// The size of a page is sent as `MaxResults`. A page is asked for with the `SyncSessionToken` of the one before.
pub type ListRecordsPaginator =
    sdk_runtime::call::paginator::Paginator<super::builders::ListRecordsInputBuilder>;

/// Asks for the items of [`ListRecords`](super::ListRecords), page by page.
pub type ListRecordsPaginatorItems =
    sdk_runtime::call::paginator::PaginatorItems<super::builders::ListRecordsInputBuilder>;
