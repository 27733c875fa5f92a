//! `lower`: the model of the rules becomes the [`ir`], with every decision about names, types and
//! optionality.

mod chain;
mod expr;
mod params;
mod partitions;
mod rules;
mod scope;

pub(crate) use self::partitions::lower_partitions;
use crate::error::Error;

use super::ir;
use super::model::Model;

/// Lowers the rules of a service.
///
/// # Errors
///
/// The rules use an unsupported function or form, or a value that may be unset.
pub(crate) fn lower(model: &Model) -> Result<ir::Endpoint, Error> {
    let params = params::lower_params(&model.rules)?;
    let resolve = rules::lower_resolve(&model.rules, &params)?;
    let is_table = |value: &ir::Expr| *value == ir::Expr::Partitions;
    // The table is the larger half of the module, so it is omitted if no rule uses it.
    let partitions = resolve
        .body
        .iter()
        .any(|statement| statement.any(&is_table))
        .then(|| lower_partitions(&model.partitions))
        .transpose()?;
    let is_filled = |param: &ir::Param| param.source != ir::ParamSource::Nowhere;
    let built_ins = match params.iter().any(is_filled) {
        true => "built_ins",
        false => "_built_ins",
    };
    Ok(ir::Endpoint {
        params,
        built_ins,
        partitions,
        resolve,
    })
}
