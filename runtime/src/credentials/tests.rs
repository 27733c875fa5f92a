use super::*;
use aws_credential_types::provider::future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Counts how often it is asked; its credentials expire at the given time.
#[derive(Clone, Debug, Default)]
struct Counting {
    expiry: Option<SystemTime>,
    asked: Arc<AtomicU32>,
}

impl ProvideCredentials for Counting {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async {
            tokio::task::yield_now().await;
            let number = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
            let id = format!("id-{number}");
            Ok(Credentials::new(id, "secret", None, self.expiry, "test"))
        })
    }
}

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

async fn id(cache: &CredentialsCache, seconds: u64) -> String {
    let credentials = cache.get(at(seconds)).await.unwrap();
    credentials.access_key_id().to_owned()
}

#[tokio::test]
async fn credentials_are_kept_until_shortly_before_they_expire() {
    let provider = Counting {
        expiry: Some(at(1000)),
        ..Counting::default()
    };
    let cache = CredentialsCache::new(SharedCredentialsProvider::new(provider));
    assert_eq!(id(&cache, 0).await, "id-1");
    assert_eq!(id(&cache, 699).await, "id-1");
    // Five minutes before, and again, since those that came were no better.
    assert_eq!(id(&cache, 700).await, "id-2");
    assert_eq!(id(&cache, 701).await, "id-3");
}

#[tokio::test]
async fn credentials_without_a_date_are_kept_for_a_while() {
    let cache = CredentialsCache::new(SharedCredentialsProvider::new(Counting::default()));
    assert_eq!(id(&cache, 0).await, "id-1");
    assert_eq!(id(&cache, 899).await, "id-1");
    assert_eq!(id(&cache, 900).await, "id-2");
}

#[tokio::test]
async fn of_the_calls_that_wait_one_asks() {
    let provider = Counting::default();
    let asked = provider.asked.clone();
    let cache = Arc::new(CredentialsCache::new(SharedCredentialsProvider::new(
        provider,
    )));
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let cache = cache.clone();
            tokio::spawn(async move { id(&cache, 0).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "id-1");
    }
    assert_eq!(asked.load(Ordering::Relaxed), 1);
}
