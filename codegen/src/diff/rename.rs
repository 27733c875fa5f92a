//! Which operation, shape or member of the new model is which of the old one.
//!
//! Equal names belong together. What is left over on both sides may be the same thing under another
//! name: it is, if the bodies are the same or nearly so, and, where a body says little, if the names
//! are alike as well. Each thing has one counterpart at most, the most similar one.

use crate::hash::{HashMap, HashSet};
use crate::model::{Kind, Member, Model, Operation, Shape, Structure};

/// A thing that goes by another name on the new side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rename<'a> {
    pub(super) old: &'a str,
    pub(super) new: &'a str,
    /// How much of the bodies is the same, in per cent.
    pub(super) similarity: u8,
}

/// From here on two bodies are nearly the same.
const NEARLY: f32 = 0.7;
/// From here on two names are alike.
const ALIKE: f32 = 0.5;

/// How many pairs are looked at. A model in which more came and went was replaced, not renamed, and
/// looking at each pair would take long.
const MOST_PAIRS: usize = 40_000;

/// The best pairs of what is left over; `body` tells how similar two are, from 0 to 1.
fn match_up<'a>(
    old: &[&'a str],
    new: &[&'a str],
    body: impl Fn(&str, &str) -> Option<f32>,
) -> Vec<Rename<'a>> {
    let mut candidates = Vec::new();
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return Vec::new();
    }
    for (i, a) in old.iter().enumerate() {
        for (j, b) in new.iter().enumerate() {
            if let Some(body) = body(a, b) {
                candidates.push((body, name_similarity(a, b), i, j));
            }
        }
    }
    candidates.sort_by(|a, b| {
        let scores = |x: &(f32, f32, usize, usize)| (x.0, x.1);
        let by_score = scores(b).partial_cmp(&scores(a));
        by_score
            .unwrap_or(std::cmp::Ordering::Equal)
            .then((a.2, a.3).cmp(&(b.2, b.3)))
    });
    let (mut old_taken, mut new_taken) = (HashSet::default(), HashSet::default());
    let mut renames = Vec::new();
    for (body, _, i, j) in candidates {
        if !old_taken.contains(&i) && !new_taken.contains(&j) {
            old_taken.insert(i);
            new_taken.insert(j);
            renames.push(Rename {
                old: old[i],
                new: new[j],
                similarity: percent(body),
            });
        }
    }
    renames.sort_by_key(|rename| rename.old);
    renames
}

/// Only what is the same throughout is the same to a hundred per cent.
fn percent(similarity: f32) -> u8 {
    if similarity >= 1.0 {
        100
    } else {
        (similarity * 100.0).floor().clamp(0.0, 99.0) as u8
    }
}

/// How alike two names are, from 0 to 1, by the pairs of letters that both have.
pub(super) fn name_similarity(a: &str, b: &str) -> f32 {
    strsim::sorensen_dice(&a.to_lowercase(), &b.to_lowercase()) as f32
}

/// A name without what differs between styles of writing it.
fn folded(name: &str) -> String {
    name.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Operations that are gone, with those that take their place.
pub(super) fn operations<'a>(old: &'a Model<'a>, new: &'a Model<'a>) -> Vec<Rename<'a>> {
    let (gone, come) = left_over(old.operations.keys(), new.operations.keys());
    match_up(&gone, &come, |a, b| {
        let body = operation_body((old, &old.operations[a]), (new, &new.operations[b]));
        (body >= NEARLY && name_similarity(a, b) >= ALIKE).then_some(body)
    })
}

fn left_over<'a>(
    old: impl Iterator<Item = &'a &'a str> + Clone,
    new: impl Iterator<Item = &'a &'a str> + Clone,
) -> (Vec<&'a str>, Vec<&'a str>) {
    let known: HashSet<&str> = old.clone().copied().collect();
    let still: HashSet<&str> = new.clone().copied().collect();
    let old = old.copied().filter(|name| !still.contains(name));
    let new = new.copied().filter(|name| !known.contains(name));
    (old.collect(), new.collect())
}

fn operation_body(old: (&Model, &Operation), new: (&Model, &Operation)) -> f32 {
    let message = |a: Option<&str>, b: Option<&str>| match (a, b) {
        (None, None) => 1.0,
        (Some(a), Some(b)) => match (old.0.shapes.get(a), new.0.shapes.get(b)) {
            (Some(a), Some(b)) => shape_body(a, b).unwrap_or(0.0),
            _ => 0.0,
        },
        _ => 0.0,
    };
    let (a, b) = (old.1, new.1);
    let same_line = a.http.method == b.http.method && a.http.uri == b.http.uri;
    let parts = [
        message(a.input, b.input),
        message(a.output, b.output),
        dice(&a.errors, &b.errors),
        if same_line { 1.0 } else { 0.0 },
    ];
    parts.iter().sum::<f32>() / parts.len() as f32
}

/// Shapes that are gone, among `gone`, with those that take their place among `come`.
pub(super) fn shapes<'a>(
    old: &Model,
    new: &Model,
    gone: &[&'a str],
    come: &[&'a str],
) -> Vec<Rename<'a>> {
    match_up(gone, come, |a, b| {
        let (first, second) = (&old.shapes[a], &new.shapes[b]);
        let body = shape_body(first, second)?;
        let says_little = size(first).min(size(second)) < 3 || is_error(first);
        let names_fit = !says_little || name_similarity(a, b) >= ALIKE;
        (body >= NEARLY && names_fit).then_some(body)
    })
}

fn is_error(shape: &Shape) -> bool {
    matches!(&shape.kind, Kind::Structure(structure) if structure.error.is_some())
}

fn size(shape: &Shape) -> usize {
    match &shape.kind {
        Kind::Structure(structure) | Kind::Union(structure) => structure.members.len(),
        Kind::Enum(values) => values.len(),
        _ => 0,
    }
}

/// How much of two shapes is the same; nothing, if they are of two kinds.
fn shape_body(a: &Shape, b: &Shape) -> Option<f32> {
    Some(match (&a.kind, &b.kind) {
        (Kind::Structure(a), Kind::Structure(b)) => structure_body(a, b),
        (Kind::Union(a), Kind::Union(b)) => structure_body(a, b),
        (Kind::Enum(a), Kind::Enum(b)) => dice(a, b),
        _ => return None,
    })
}

/// How much of two shapes is the same, in per cent.
pub(super) fn similarity(old: &Shape, new: &Shape) -> u8 {
    percent(shape_body(old, new).unwrap_or(0.0))
}

/// A member counts half for its name and half for what it holds.
fn structure_body(a: &Structure, b: &Structure) -> f32 {
    let total = a.members.len() + b.members.len();
    if total == 0 {
        return 1.0;
    }
    let same: f32 = a
        .members
        .iter()
        .filter_map(|(name, member)| Some((member, b.members.get(name)?)))
        .map(|(a, b)| if a.target == b.target { 1.0 } else { 0.5 })
        .sum();
    2.0 * same / total as f32
}

fn dice(a: &[&str], b: &[&str]) -> f32 {
    let total = a.len() + b.len();
    if total == 0 {
        return 1.0;
    }
    let known: HashSet<&&str> = a.iter().collect();
    let same = b.iter().filter(|name| known.contains(name)).count();
    2.0 * same as f32 / total as f32
}

/// Members that are gone from a structure, with those that take their place.
///
/// `same_type` tells whether two members hold the same; that many hold a string says little, so the
/// names have to be alike.
pub(super) fn members<'a>(
    old: &'a Structure<'a>,
    new: &'a Structure<'a>,
    same_type: impl Fn(&Member, &Member) -> bool,
) -> Vec<Rename<'a>> {
    let (gone, come) = left_over(old.members.keys(), new.members.keys());
    let required = |structure: &Structure<'_>, name: &str| structure.required.contains(&name);
    let mut renames = match_up(&gone, &come, |a, b| {
        let (first, second) = (&old.members[a], &new.members[b]);
        let same = same_type(first, second) && required(old, a) == required(new, b);
        let names = name_similarity(a, b);
        let written_alike = folded(a) == folded(b);
        (same && (written_alike || (names >= 0.6 && digits(a) == digits(b)))).then_some(names)
    });
    for rename in &mut renames {
        // The bodies are the same; how alike the names are only chose among them.
        rename.similarity = 100;
    }
    renames
}

fn digits(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

/// Values of an enum that are gone, with those that are the same but for letter case and
/// punctuation, or but for a letter or two in the same place of the list.
pub(super) fn values<'a>(old: &'a [&'a str], new: &'a [&'a str]) -> Vec<Rename<'a>> {
    let (gone, come) = left_over(old.iter(), new.iter());
    let mut free: HashSet<&str> = come.iter().copied().collect();
    // Enums can have thousands of values, so each is looked up rather than compared with all.
    let by_folded: HashMap<String, &str> =
        come.iter().map(|value| (folded(value), *value)).collect();
    let place: HashMap<&str, usize> = old.iter().copied().zip(0..).collect();
    let mut renames = Vec::new();
    for old_value in gone {
        let written_differently = by_folded.get(&folded(old_value)).copied();
        let in_its_place = new
            .get(place[old_value])
            .copied()
            .filter(|_| old.len() == new.len())
            .filter(|value| mended(old_value, value));
        let candidates = [(written_differently, 1.0), (in_its_place, 0.0)];
        let found = candidates.into_iter().find_map(|(value, similarity)| {
            let value = value.filter(|value| free.remove(value))?;
            Some((value, similarity))
        });
        if let Some((value, similarity)) = found {
            renames.push(Rename {
                old: old_value,
                new: value,
                similarity: percent(name_similarity(old_value, value).max(similarity)),
            });
        }
    }
    renames
}

/// Whether one value is the other with a letter or two mended.
fn mended(old: &str, new: &str) -> bool {
    let long = old.len().min(new.len()) >= 5;
    long && digits(old) == digits(new) && strsim::damerau_levenshtein(old, new) <= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_are_written_differently_are_the_same() {
        let (old, new) = (["in-use", "gp2"], ["IN_USE", "gp3"]);
        let renames = values(&old, &new);
        assert_eq!(
            renames,
            [Rename {
                old: "in-use",
                new: "IN_USE",
                similarity: 100
            }]
        );
    }

    #[test]
    fn a_misspelt_value_that_was_mended_in_its_place_is_a_rename() {
        let (old, new) = (["A", "RECIEVED"], ["A", "RECEIVED"]);
        assert_eq!(values(&old, &new).len(), 1);
        let (old, new) = (["A", "RECIEVED"], ["RECEIVED", "A", "B"]);
        assert_eq!(values(&old, &new).len(), 0);
    }

    #[test]
    fn only_what_is_the_same_is_a_hundred_per_cent() {
        assert_eq!(percent(1.0), 100);
        assert_eq!(percent(0.9999), 99);
    }
}
