//! The services of both sides, and which belong together.

use std::collections::BTreeMap;

use sdk_codegen::Source;
use sdk_codegen::diff::{Comparison, Side, compare, service_added, service_removed};

use super::Error;
use super::report::ServiceReport;
use super::request::Place;

/// A text and the name under which errors refer to it.
#[derive(Clone, Debug)]
pub struct Text {
    /// The name of the file.
    pub label: String,
    /// All that is in it.
    pub text: String,
}

impl Text {
    fn source(&self) -> Source<'_> {
        Source {
            file: &self.label,
            text: &self.text,
        }
    }
}

/// A service as it is on one side.
#[derive(Clone, Debug)]
pub struct Material {
    /// The name of its folder.
    pub name: String,
    /// The name of the folder below.
    pub api_version: String,
    /// The model.
    pub service: Text,
    /// `overrides.toml`.
    pub overrides: Option<Text>,
    /// `endpoint-rule-set-1.json`.
    pub endpoint_rules: Option<Text>,
    /// `paginators-1.json`.
    pub paginators: Option<Text>,
    /// `partitions.json`.
    pub partitions: Option<Text>,
    /// Name and version of the crate, as `crate.toml` says them.
    pub version: Option<(String, String)>,
    /// The user named this file, and not a folder that holds it: what is not beside it is not known
    /// to be absent.
    pub alone: bool,
    /// It is a model of this workspace: its overrides are all there are.
    pub ours: bool,
}

impl Material {
    fn side(&self) -> Side<'_> {
        Side {
            service: self.service.source(),
            overrides: self.overrides.as_ref().map(Text::source),
            endpoint_rules: self.endpoint_rules.as_ref().map(Text::source),
            paginators: self.paginators.as_ref().map(Text::source),
            partitions: self.partitions.as_ref().map(Text::source),
        }
    }
}

/// Compares a service with what it was.
pub fn compare_materials(old: &Material, new: &Material) -> Result<Comparison, Error> {
    let (mut was, mut is) = (old.side(), new.side());
    // A model from elsewhere comes without overrides; ours hold for it as well, so that only what
    // the service changed is told.
    if !old.ours && was.overrides.is_none() {
        was.overrides = is.overrides;
    } else if !new.ours && is.overrides.is_none() {
        is.overrides = was.overrides;
    }
    if old.alone || new.alone {
        let both = |a: &mut Option<Source<'_>>, b: &mut Option<Source<'_>>| {
            if a.is_none() || b.is_none() {
                *a = None;
                *b = None;
            }
        };
        both(&mut was.endpoint_rules, &mut is.endpoint_rules);
        both(&mut was.paginators, &mut is.paginators);
        both(&mut was.partitions, &mut is.partitions);
    }
    Ok(compare(&was, &is)?)
}

/// A service on both sides, or on one.
#[derive(Debug)]
pub(super) struct Pair {
    name: String,
    old: Option<Material>,
    new: Option<Material>,
}

impl Pair {
    pub(super) fn compare(&self) -> Result<ServiceReport, Error> {
        let comparison = match (&self.old, &self.new) {
            (Some(old), Some(new)) => compare_materials(old, new)?,
            (None, Some(new)) => service_added(&new.side())?,
            (Some(old), None) => service_removed(&old.side())?,
            (None, None) => Comparison::default(),
        };
        let version = |side: &Option<Material>| side.as_ref().and_then(|side| side.version.clone());
        Ok(ServiceReport {
            name: self.name.clone(),
            version: version(&self.old).or_else(|| version(&self.new)),
            comparison,
            suggested: None,
        })
    }
}

/// Pairs the services of both sides: by folder, else by service where it has one API version on
/// each side, else because there is one service on each side.
pub(super) fn pair(
    old: Vec<Material>,
    new: Vec<Material>,
    places: (&Place, &Place),
) -> Result<Vec<Pair>, Error> {
    if let ([_], [_]) = (old.as_slice(), new.as_slice()) {
        let (old, new) = (old.into_iter().next(), new.into_iter().next());
        let name = new.as_ref().map(title).unwrap_or_default();
        return Ok(vec![Pair { name, old, new }]);
    }
    let key = |item: &Material| (item.name.clone(), item.api_version.clone());
    let mut was: BTreeMap<_, _> = old.into_iter().map(|item| (key(&item), item)).collect();
    let mut is: BTreeMap<_, _> = new.into_iter().map(|item| (key(&item), item)).collect();
    // A single file is not one service among many.
    let one_file = was.values().chain(is.values()).any(|item| item.alone);
    let mut pairs = Vec::new();
    let shared: Vec<_> = was
        .keys()
        .filter(|key| is.contains_key(*key))
        .cloned()
        .collect();
    for key in shared {
        pairs.push((key.clone(), was.remove(&key), is.remove(&key)));
    }
    // The API version of a service moved on.
    let names: Vec<String> = was.keys().map(|(name, _)| name.clone()).collect();
    for name in names {
        let of = |side: &BTreeMap<(String, String), Material>| -> Vec<_> {
            side.keys().filter(|key| key.0 == name).cloned().collect()
        };
        if let ([old], [new]) = (of(&was).as_slice(), of(&is).as_slice()) {
            pairs.push((new.clone(), was.remove(old), is.remove(new)));
        }
    }
    if one_file && (!was.is_empty() || !is.is_empty()) {
        let list = |side: BTreeMap<(String, String), Material>, place: &Place| {
            let titles: Vec<String> = side.values().map(title).collect();
            if titles.is_empty() {
                vec![place.to_string()]
            } else {
                titles
            }
        };
        return Err(Error::CannotPair {
            old: list(was, places.0),
            new: list(is, places.1),
        });
    }
    pairs.extend(was.into_iter().map(|(key, old)| (key, Some(old), None)));
    pairs.extend(is.into_iter().map(|(key, new)| (key, None, Some(new))));
    pairs.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(pairs
        .into_iter()
        .map(|(_, old, new)| Pair {
            name: new.as_ref().or(old.as_ref()).map(title).unwrap_or_default(),
            old,
            new,
        })
        .collect())
}

fn title(item: &Material) -> String {
    match (item.name.as_str(), item.api_version.as_str()) {
        ("", _) | (_, "") => item.service.label.clone(),
        (name, version) => format!("{name}/{version}"),
    }
}
