//! Reading `partitions.json`.

use crate::document::Node;
use crate::endpoint::model::{Outputs, Partition, Partitions, Region};
use crate::error::Error;

use super::{only, version_1};

/// The keys of a partition's outputs, which a region can override.
const OUTPUTS: [&str; 6] = [
    "name",
    "dnsSuffix",
    "dualStackDnsSuffix",
    "implicitGlobalRegion",
    "supportsFIPS",
    "supportsDualStack",
];

/// Reads the partitions.
///
/// # Errors
///
/// The first unknown key or form.
pub(crate) fn read_partitions(root: Node<'_>) -> Result<Partitions, Error> {
    only(root, &["version", "partitions"])?;
    version_1(root)?;
    let rows = root.require("partitions")?.items()?;
    Ok(Partitions {
        file: root.file().to_owned(),
        rows: rows.map(read_partition).collect::<Result<_, Error>>()?,
    })
}

fn read_partition(node: Node<'_>) -> Result<Partition, Error> {
    only(node, &["id", "outputs", "regionRegex", "regions"])?;
    let outputs = node.require("outputs")?;
    only(outputs, &OUTPUTS)?;
    let mut regions = Vec::new();
    for (name, region) in node.require("regions")?.entries()? {
        only(region, &[&["description"], OUTPUTS.as_slice()].concat())?;
        regions.push(Region {
            name: name.to_owned(),
            overrides: read_outputs(region)?,
        });
    }
    Ok(Partition {
        path: node.path(),
        id: node.require("id")?.str()?.to_owned(),
        region_regex: node.require("regionRegex")?.str()?.to_owned(),
        outputs: read_outputs(outputs)?,
        regions,
    })
}

fn read_outputs(node: Node<'_>) -> Result<Outputs, Error> {
    let text = |key| Ok(node.opt_str(key)?.map(str::to_owned));
    let flag = |key| node.get(key)?.map(|value| value.bool()).transpose();
    Ok(Outputs {
        name: text("name")?,
        dns_suffix: text("dnsSuffix")?,
        dual_stack_dns_suffix: text("dualStackDnsSuffix")?,
        implicit_global_region: text("implicitGlobalRegion")?,
        supports_fips: flag("supportsFIPS")?,
        supports_dual_stack: flag("supportsDualStack")?,
    })
}
