//! The services of both sides, paired.

use std::collections::BTreeMap;

use sdk_codegen::Source;
use sdk_codegen::diff::{Comparison, Side, compare, service_added, service_removed};

use super::Error;
use super::report::ServiceReport;
use crate::models::{Location, ServiceFiles, TextFile};

/// Returns the files of a service as one side of a comparison.
fn side(files: &ServiceFiles) -> Side<'_> {
    fn source(file: &Option<TextFile>) -> Option<Source<'_>> {
        file.as_ref().map(TextFile::source)
    }
    Side {
        service: files.model.source(),
        overrides: source(&files.overrides),
        endpoint_rules: source(&files.endpoint_rules),
        paginators: source(&files.paginators),
        partitions: source(&files.partitions),
    }
}

/// Compares the two sides of a service.
fn compare_services(old: &ServiceFiles, new: &ServiceFiles) -> Result<Comparison, Error> {
    let (mut old_side, mut new_side) = (side(old), side(new));
    // A model from elsewhere comes without overrides. Ours apply to it as well, so that only changes
    // of the service are reported.
    if !old.is_ours && old_side.overrides.is_none() {
        old_side.overrides = new_side.overrides;
    } else if !new.is_ours && new_side.overrides.is_none() {
        new_side.overrides = old_side.overrides;
    }
    // Files beside a single model file are compared only if both sides have them.
    if old.is_single_file || new.is_single_file {
        let keep_common = |old: &mut Option<Source<'_>>, new: &mut Option<Source<'_>>| {
            if old.is_none() || new.is_none() {
                *old = None;
                *new = None;
            }
        };
        keep_common(&mut old_side.endpoint_rules, &mut new_side.endpoint_rules);
        keep_common(&mut old_side.paginators, &mut new_side.paginators);
        keep_common(&mut old_side.partitions, &mut new_side.partitions);
    }
    Ok(compare(&old_side, &new_side)?)
}

/// A service on both sides, or on one.
#[derive(Debug)]
pub(super) struct ServicePair {
    name: String,
    old: Option<ServiceFiles>,
    new: Option<ServiceFiles>,
}

impl ServicePair {
    pub(super) fn compare(&self) -> Result<ServiceReport, Error> {
        let comparison = match (&self.old, &self.new) {
            (Some(old), Some(new)) => compare_services(old, new)?,
            (None, Some(new)) => service_added(&side(new))?,
            (Some(old), None) => service_removed(&side(old))?,
            (None, None) => Comparison::default(),
        };
        let package =
            |files: &Option<ServiceFiles>| files.as_ref().and_then(|files| files.package.clone());
        Ok(ServiceReport {
            name: self.name.clone(),
            version: package(&self.old).or_else(|| package(&self.new)),
            comparison,
            suggested: None,
        })
    }
}

/// Pairs the services of both sides: by folder; else by service, where it has one API version on each
/// side; else because there is one service on each side.
pub(super) fn pair(
    old: Vec<ServiceFiles>,
    new: Vec<ServiceFiles>,
    locations: (&Location, &Location),
) -> Result<Vec<ServicePair>, Error> {
    if let ([_], [_]) = (old.as_slice(), new.as_slice()) {
        let (old, new) = (old.into_iter().next(), new.into_iter().next());
        let name = new.as_ref().map(title).unwrap_or_default();
        return Ok(vec![ServicePair { name, old, new }]);
    }
    type Services = BTreeMap<(String, String), ServiceFiles>;
    let by_key = |side: Vec<ServiceFiles>| -> Services {
        let key = |files: &ServiceFiles| (files.name.clone(), files.api_version.clone());
        side.into_iter().map(|files| (key(&files), files)).collect()
    };
    let (mut old, mut new) = (by_key(old), by_key(new));
    let is_single_file = old
        .values()
        .chain(new.values())
        .any(|files| files.is_single_file);
    let mut pairs = Vec::new();
    let common: Vec<_> = old
        .keys()
        .filter(|key| new.contains_key(*key))
        .cloned()
        .collect();
    for key in common {
        pairs.push((key.clone(), old.remove(&key), new.remove(&key)));
    }
    // A service with another API version.
    let names: Vec<String> = old.keys().map(|(name, _)| name.clone()).collect();
    for name in names {
        let keys_of = |side: &Services| -> Vec<_> {
            side.keys().filter(|key| key.0 == name).cloned().collect()
        };
        if let ([old_key], [new_key]) = (keys_of(&old).as_slice(), keys_of(&new).as_slice()) {
            pairs.push((new_key.clone(), old.remove(old_key), new.remove(new_key)));
        }
    }
    // A single file is not one service of many that were added or removed.
    if is_single_file && (!old.is_empty() || !new.is_empty()) {
        let titles = |side: Services, location: &Location| match side.is_empty() {
            true => vec![location.to_string()],
            false => side.values().map(title).collect(),
        };
        return Err(Error::CannotPair {
            old: titles(old, locations.0),
            new: titles(new, locations.1),
        });
    }
    pairs.extend(old.into_iter().map(|(key, files)| (key, Some(files), None)));
    pairs.extend(new.into_iter().map(|(key, files)| (key, None, Some(files))));
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(pairs
        .into_iter()
        .map(|(_, old, new)| ServicePair {
            name: new.as_ref().or(old.as_ref()).map(title).unwrap_or_default(),
            old,
            new,
        })
        .collect())
}

/// Returns the name of a service in reports: its folder and API version, or its file.
fn title(files: &ServiceFiles) -> String {
    match (files.name.as_str(), files.api_version.as_str()) {
        ("", _) | (_, "") => files.model.label.clone(),
        (name, version) => format!("{name}/{version}"),
    }
}
