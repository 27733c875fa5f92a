use super::*;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future;
use aws_smithy_async::rt::sleep::TokioSleep;
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Counts how often it is asked, and answers as it is told.
#[derive(Clone, Debug)]
struct Vault {
    asked: Arc<AtomicU32>,
    answer: Answer,
}

#[derive(Clone, Copy, Debug)]
enum Answer {
    Credentials,
    Refusal,
    Silence,
    SilenceWithFallback,
}

impl Vault {
    fn answering(answer: Answer) -> Self {
        let asked = Arc::default();
        Self { asked, answer }
    }

    fn cache(&self) -> CredentialsCache {
        CredentialsCache::new(SharedCredentialsProvider::new(self.clone()))
    }
}

impl ProvideCredentials for Vault {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            let number = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
            let id = format!("id-{number}");
            match self.answer {
                Answer::Credentials => Ok(Credentials::new(id, "hush", None, None, "test")),
                Answer::Refusal => Err(CredentialsError::provider_error("it is closed")),
                _ => std::future::pending().await,
            }
        })
    }

    fn fallback_on_interrupt(&self) -> Option<Credentials> {
        match self.answer {
            Answer::SilenceWithFallback => {
                Some(Credentials::new("fallback", "hush", None, None, "test"))
            }
            _ => None,
        }
    }
}

fn at(seconds: u64) -> impl Fn() -> SystemTime {
    move || SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

async fn id(cache: &CredentialsCache, seconds: u64) -> String {
    let sleep = SharedAsyncSleep::new(TokioSleep::new());
    let credentials = cache.get(at(seconds), Some(&sleep)).await.unwrap();
    credentials.access_key_id().to_owned()
}

#[tokio::test]
async fn credentials_are_kept() {
    let cache = Vault::answering(Answer::Credentials).cache();
    assert_eq!(id(&cache, 0).await, "id-1");
    assert_eq!(id(&cache, 899).await, "id-1");
    assert_eq!(id(&cache, 900).await, "id-2");
}

#[tokio::test]
async fn a_provider_that_fails_is_named_and_its_cause_is_told() {
    let cache = Vault::answering(Answer::Refusal).cache();
    let error = cache.get(at(0), None).await.unwrap_err();
    assert_eq!(error.to_string(), "the credentials provider Vault failed");
    let source = error.source().unwrap();
    assert!(source.is::<CredentialsError>());
    assert_eq!(source.source().unwrap().to_string(), "it is closed");
}

#[tokio::test(start_paused = true)]
async fn a_provider_that_does_not_answer_is_given_up() {
    let sleep = SharedAsyncSleep::new(TokioSleep::new());
    let cache = Vault::answering(Answer::Silence).cache();
    let began = tokio::time::Instant::now();
    let error = cache.get(at(0), Some(&sleep)).await.unwrap_err();
    assert_eq!(began.elapsed(), LOAD_TIMEOUT);
    assert_eq!(error.to_string(), "the credentials provider Vault failed");
    assert_eq!(
        error.source().unwrap().to_string(),
        "the credentials provider took longer than the load timeout of 22s"
    );
    let cache = Vault::answering(Answer::SilenceWithFallback).cache();
    assert_eq!(id(&cache, 0).await, "fallback");
}
