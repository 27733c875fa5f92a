// src/operation.rs

//! Operations of the service: one module each.

pub use sdk_runtime::error::RequestId;

/// Types of the operation `Descriptor`, which [`Client::descriptor`](crate::Client::descriptor)
/// sends.
pub mod descriptor;

/// Types of the operation `FluentBuilder`, which
/// [`Client::fluent_builder`](crate::Client::fluent_builder) sends.
pub mod fluent_builder;

/// Types of the operation `GetAll`, which [`Client::get_all`](crate::Client::get_all) sends.
pub mod get_all;

/// Types of the operation `Metadata`, which [`Client::metadata`](crate::Client::metadata) sends.
pub mod metadata;

/// Types of the operation `Operation`, which [`Client::operation`](crate::Client::operation) sends.
pub mod operation;

/// Types of the operation `Option`, which [`Client::option`](crate::Client::option) sends.
pub mod option;

/// Types of the operation `Result`, which [`Client::result`](crate::Client::result) sends.
pub mod result;

/// Types of the operation `Self`, which [`Client::self_operation`](crate::Client::self_operation)
/// sends.
pub mod self_operation;

/// Types of the operation `SendResult`, which [`Client::send_result`](crate::Client::send_result)
/// sends.
pub mod send_result;

// src/types.rs

pub mod builders;
pub mod error;
mod _blob;
mod _box_value;
mod _build_error_value;
mod _clone;
mod _date_time;
mod _de;
mod _debug;
mod _default_value;
mod _document;
mod _err_value;
mod _hash_map;
mod _into_value;
mod _metadata;
mod _ok_value;
mod _operation;
mod _option_value;
mod _read_struct;
mod _result_value;
mod _schema;
mod _self_value;
mod _send_value;
mod _serde;
mod _serializable_struct;
mod _shape_serializer;
mod _some_value;
mod _string_value;
mod _timestamp_format;
mod _unknown_variant_error_value;
mod _unknown_variant_value_value;
mod _vec_value;
mod _write_value;
mod _as_ref_value;
mod _from_value;

pub use _blob::Blob;
pub use _box_value::BoxValue;
pub use _build_error_value::BuildErrorValue;
pub use _clone::Clone;
pub use _date_time::DateTime;
pub use _de::De;
pub use _debug::Debug;
pub use _default_value::DefaultValue;
pub use _document::Document;
pub use _err_value::ErrValue;
pub use _hash_map::HashMap;
pub use _into_value::IntoValue;
pub use _metadata::Metadata;
pub use _ok_value::OkValue;
pub use _operation::Operation;
pub use _option_value::OptionValue;
pub use _read_struct::ReadStruct;
pub use _result_value::ResultValue;
pub use _schema::Schema;
pub use _self_value::SelfValue;
pub use _send_value::Send;
pub use _serde::Serde;
pub use _serializable_struct::SerializableStruct;
pub use _shape_serializer::ShapeSerializer;
pub use _some_value::SomeValue;
pub use _string_value::StringValue;
pub use _timestamp_format::TimestampFormat;
pub use _unknown_variant_error_value::UnknownVariantErrorValue;
pub use _unknown_variant_value_value::UnknownVariantValueValue;
pub use _vec_value::VecValue;
pub use _write_value::WriteValue;
pub use _as_ref_value::AsRefValue;
pub use _from_value::FromValue;

// src/types/_as_ref_value.rs

/// The union `AsRef`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AsRefValue {
    /// The member `String`.
    String(String),

    /// The member `Option`.
    Option(crate::types::OptionValue),

    /// The member `Vec`.
    Vec(crate::types::FromValue),

    /// Value that this version of the crate has no variant for. It can be received, not sent.
    #[non_exhaustive]
    Unknown,
}

shape! {
    union AsRefValue: received("AsRef") {
        String: string("String");
        Option: structure("Option");
        Vec: string("Vec");
    }
}

// src/types/error.rs

pub mod builders;
mod _auth_value;
mod _box_error_value;
mod _customizable_operation_value;
mod _customizable_send_value;
mod _descriptor_value;
mod _error_metadata_value;
mod _error_of_value;
mod _error_response;
mod _error_value;
mod _exception;
mod _exception_builder;
mod _fluent_builder_value;
mod _handle_value;
mod _idempotency_value;
mod _input_builder_value;
mod _map_key;
mod _message_exception;
mod _metadata_value;
mod _none_value;
mod _ok_value;
mod _operation_error_value;
mod _operation_value;
mod _option_value;
mod _output_of_value;
mod _protocol_value;
mod _provide_error_metadata_value;
mod _read_output;
mod _read_value;
mod _request_id_value;
mod _result_value;
mod _sdk_config_value;
mod _sdk_error_value;
mod _self_value;
mod _send_result_value;
mod _serde_error;
mod _service_value;
mod _shape_deserializer;
mod _shared_endpoint_resolver_value;
mod _string_value;
mod _unhandled_value;
mod _vec_value;

pub use _auth_value::AuthValue;
pub use _box_error_value::BoxErrorValue;
pub use _customizable_operation_value::CustomizableOperationValue;
pub use _customizable_send_value::CustomizableSendValue;
pub use _descriptor_value::DescriptorValue;
pub use _error_metadata_value::ErrorMetadataValue;
pub use _error_of_value::ErrorOfValue;
pub use _error_response::ErrorResponse;
pub use _error_value::ErrorValue;
pub use _exception::Exception;
pub use _exception_builder::ExceptionBuilder;
pub use _fluent_builder_value::FluentBuilderValue;
pub use _handle_value::HandleValue;
pub use _idempotency_value::IdempotencyValue;
pub use _input_builder_value::InputBuilderValue;
pub use _map_key::MapKey;
pub use _message_exception::MessageException;
pub use _metadata_value::MetadataValue;
pub use _none_value::NoneValue;
pub use _ok_value::OkValue;
pub use _operation_error_value::OperationErrorValue;
pub use _operation_value::OperationValue;
pub use _option_value::OptionValue;
pub use _output_of_value::OutputOfValue;
pub use _protocol_value::ProtocolValue;
pub use _provide_error_metadata_value::ProvideErrorMetadataValue;
pub use _read_output::ReadOutput;
pub use _read_value::ReadValue;
pub use _request_id_value::RequestIdValue;
pub use _result_value::ResultValue;
pub use _sdk_config_value::SdkConfigValue;
pub use _sdk_error_value::SdkErrorValue;
pub use _self_value::SelfValue;
pub use _send_result_value::SendResultValue;
pub use _serde_error::SerdeError;
pub use _service_value::ServiceValue;
pub use _shape_deserializer::ShapeDeserializer;
pub use _shared_endpoint_resolver_value::SharedEndpointResolverValue;
pub use _string_value::StringValue;
pub use _unhandled_value::UnhandledValue;
pub use _vec_value::VecValue;
