// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

/// Requests the pages of [`ListDatasets`](super::ListDatasets), one after another.
/// Each page is a [`ListDatasetsOutput`](super::ListDatasetsOutput); its items are in `Datasets`.
///
/// The page size is sent as `MaxResults`.
pub type ListDatasetsPaginator =
    sdk_runtime::call::paginator::Paginator<super::builders::ListDatasetsInputBuilder>;

/// Requests the items of [`ListDatasets`](super::ListDatasets), page by page.
pub type ListDatasetsPaginatorItems =
    sdk_runtime::call::paginator::PaginatorItems<super::builders::ListDatasetsInputBuilder>;
