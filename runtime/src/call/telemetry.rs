//! Telemetry attributes: members of inputs whose values interceptors can read.

use aws_smithy_schema::Schema;
use aws_smithy_schema::serde::{SerdeError, SerializableStruct, ShapeSerializer};
use aws_smithy_types::telemetry::{CapturedTelemetryAttributes, RequestedTelemetryAttributes};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

/// Returns the values of the requested members of an input, as far as they are set and strings.
pub(crate) fn captured(
    input: &dyn SerializableStruct,
    requested: &RequestedTelemetryAttributes,
) -> Result<CapturedTelemetryAttributes, SerdeError> {
    let mut capture = Capture {
        requested,
        captured: CapturedTelemetryAttributes::new(),
    };
    input.serialize_members(&mut capture)?;
    Ok(capture.captured)
}

/// A serializer that stores the requested strings and ignores all other values.
struct Capture<'a> {
    requested: &'a RequestedTelemetryAttributes,
    captured: CapturedTelemetryAttributes,
}

type Write<'a> = &'a dyn Fn(&mut dyn ShapeSerializer) -> Result<(), SerdeError>;

impl ShapeSerializer for Capture<'_> {
    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result<(), SerdeError> {
        if let Some(name) = schema.member_name()
            && self.requested.should_capture(name)
        {
            self.captured.insert(name, value);
        }
        Ok(())
    }

    fn write_struct(
        &mut self,
        _: &Schema<'_>,
        _: &dyn SerializableStruct,
    ) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_list(&mut self, _: &Schema<'_>, _: Write<'_>) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_map(&mut self, _: &Schema<'_>, _: Write<'_>) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_boolean(&mut self, _: &Schema<'_>, _: bool) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_byte(&mut self, _: &Schema<'_>, _: i8) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_short(&mut self, _: &Schema<'_>, _: i16) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_integer(&mut self, _: &Schema<'_>, _: i32) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_long(&mut self, _: &Schema<'_>, _: i64) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_float(&mut self, _: &Schema<'_>, _: f32) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_double(&mut self, _: &Schema<'_>, _: f64) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_big_integer(&mut self, _: &Schema<'_>, _: &BigInteger) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_big_decimal(&mut self, _: &Schema<'_>, _: &BigDecimal) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_blob(&mut self, _: &Schema<'_>, _: Blob) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_timestamp(&mut self, _: &Schema<'_>, _: &DateTime) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_document(&mut self, _: &Schema<'_>, _: &Document) -> Result<(), SerdeError> {
        Ok(())
    }

    fn write_null(&mut self, _: &Schema<'_>) -> Result<(), SerdeError> {
        Ok(())
    }
}
