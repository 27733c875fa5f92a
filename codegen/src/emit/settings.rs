//! The names of the settings, under which the search of rustdoc finds their builder.

use proc_macro2::TokenStream;
use quote::quote;

/// The methods of `sdk_runtime::config::ConfigBuilder` that set something, without their variants `set_…`. The
/// documentation of a generated crate shows them on the page of its type alias, but the search of rustdoc
/// does not know the methods of another crate's type.
const SETTINGS: &[&str] = &[
    "allow_no_auth",
    "app_name",
    "auth_scheme_preference",
    "auth_scheme_resolver",
    "behavior_version",
    "credentials_provider",
    "disable_clock_skew_correction",
    "endpoint_resolver",
    "endpoint_url",
    "framework_metadata",
    "http_client",
    "identity_cache",
    "interceptor",
    "invocation_id_generator",
    "max_response_size",
    "push_auth_scheme",
    "push_framework_metadata",
    "push_interceptor",
    "push_retry_classifier",
    "region",
    "reqwest_0_13_client",
    "retry_classifier",
    "retry_config",
    "retry_partition",
    "sleep_impl",
    "stalled_stream_protection",
    "time_source",
    "timeout_config",
    "use_dual_stack",
    "use_fips",
    "with_test_defaults",
    "with_test_defaults_v2",
];

/// Returns the attribute that makes the search find an item by each setting.
pub(super) fn search_aliases() -> TokenStream {
    let settings = SETTINGS;
    quote!(#[doc(alias(#(#settings),*))])
}
