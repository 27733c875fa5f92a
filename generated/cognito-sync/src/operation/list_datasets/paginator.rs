// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

/// Asks for the pages of [`ListDatasets`](super::ListDatasets), one after the other.
/// Each is a [`ListDatasetsOutput`](super::ListDatasetsOutput); the items are its `Datasets`.
///
/// The size of a page is sent as `MaxResults`.
pub type ListDatasetsPaginator =
    sdk_runtime::call::paginator::Paginator<super::builders::ListDatasetsInputBuilder>;

/// Asks for the items of [`ListDatasets`](super::ListDatasets), page by page.
pub type ListDatasetsPaginatorItems =
    sdk_runtime::call::paginator::PaginatorItems<super::builders::ListDatasetsInputBuilder>;
