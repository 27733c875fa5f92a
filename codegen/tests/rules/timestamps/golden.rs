// src/types/_thing.rs

/// The structure `Thing`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The member `Plain`.
    pub plain: Option<aws_smithy_types::DateTime>,

    /// The member `DateTime`.
    pub date_time: Option<aws_smithy_types::DateTime>,

    /// The member `Epoch`.
    pub epoch: Option<aws_smithy_types::DateTime>,

    /// The member `HttpDate`.
    pub http_date: Option<aws_smithy_types::DateTime>,

    /// The member `Chosen`.
    pub chosen: Option<aws_smithy_types::DateTime>,
}

shape! {
    Thing: sent_and_received("Thing") {
        plain: timestamp("Plain");
        date_time: timestamp("DateTime"), format(date_time);
        epoch: timestamp("Epoch"), format(epoch_seconds);
        http_date: timestamp("HttpDate"), format(http_date);
        chosen: timestamp("Chosen"), format(http_date);
    }
}

impl Thing {
    /// The member `Plain`.
    #[inline]
    pub fn plain(&self) -> Option<&aws_smithy_types::DateTime> {
        self.plain.as_ref()
    }

    /// The member `DateTime`.
    #[inline]
    pub fn date_time(&self) -> Option<&aws_smithy_types::DateTime> {
        self.date_time.as_ref()
    }

    /// The member `Epoch`.
    #[inline]
    pub fn epoch(&self) -> Option<&aws_smithy_types::DateTime> {
        self.epoch.as_ref()
    }

    /// The member `HttpDate`.
    #[inline]
    pub fn http_date(&self) -> Option<&aws_smithy_types::DateTime> {
        self.http_date.as_ref()
    }

    /// The member `Chosen`.
    #[inline]
    pub fn chosen(&self) -> Option<&aws_smithy_types::DateTime> {
        self.chosen.as_ref()
    }

    /// Returns a builder of [`Thing`].
    #[inline]
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
