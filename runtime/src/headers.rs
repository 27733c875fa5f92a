//! The headers that AWS clients send with every request, apart from signatures.

use crate::config::Settings;
use crate::operation::Metadata;
use aws_smithy_runtime_api::http::Headers;

/// Who calls, for the service's statistics.
#[derive(Debug)]
pub(crate) struct UserAgent {
    short: String,
    full: String,
}

impl UserAgent {
    pub(crate) fn new(metadata: &Metadata, settings: &Settings) -> Self {
        if settings.test_user_agent {
            let short = "sdk-runtime-rust/test os/test lang/rust".to_owned();
            let full = short.clone();
            return Self { short, full };
        }
        let runtime = concat!("sdk-runtime-rust/", env!("CARGO_PKG_VERSION"));
        let os = match std::env::consts::OS {
            known @ ("linux" | "macos" | "windows" | "android" | "ios") => known,
            _ => "other",
        };
        let api = metadata.service_id.replace(' ', "").to_lowercase();
        let short = format!("{runtime} os/{os} lang/rust");
        let mut full = format!(
            "{runtime} ua/2.1 api/{api}/{version} os/{os} lang/rust",
            version = metadata.crate_version
        );
        for framework in &settings.framework_metadata {
            full.push_str(&format!(" {framework}"));
        }
        if let Some(app_name) = &settings.app_name {
            full.push_str(&format!(" app/{app_name}"));
        }
        Self { short, full }
    }

    pub(crate) fn apply(&self, headers: &mut Headers) {
        // Both are ASCII without controls: names and versions of crates, and a checked app name.
        let _ = headers.try_insert("user-agent", self.short.clone());
        let _ = headers.try_insert("x-amz-user-agent", self.full.clone());
    }
}

/// Which attempt this is, and how many there may be.
pub(crate) fn request_info(attempt: u32, max_attempts: u32) -> String {
    format!("attempt={attempt}; max={max_attempts}")
}
