// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

/// Requests the pages of [`ListRecords`](super::ListRecords), one after another.
/// Each page is a [`ListRecordsOutput`](super::ListRecordsOutput); its items are in `Records`.
///
/// The page size is sent as `MaxResults`. Each request repeats the `SyncSessionToken` of the
/// previous page.
pub type ListRecordsPaginator =
    sdk_runtime::call::paginator::Paginator<super::builders::ListRecordsInputBuilder>;

/// Requests the items of [`ListRecords`](super::ListRecords), page by page.
pub type ListRecordsPaginatorItems =
    sdk_runtime::call::paginator::PaginatorItems<super::builders::ListRecordsInputBuilder>;
