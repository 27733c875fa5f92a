//! Renamed operations, shapes, members and enum values.
//!
//! Items with equal names correspond. Of the rest, an old and a new item correspond if their bodies
//! are equal or nearly so and, for small bodies, if their names are similar as well. Each item has at
//! most one counterpart, the most similar one.

use crate::hash::{HashMap, HashSet};
use crate::model::{Kind, Member, Model, Operation, Shape, Structure};

/// An item that has another name on the new side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diff) struct Rename<'a> {
    pub(in crate::diff) old: &'a str,
    pub(in crate::diff) new: &'a str,
    /// The similarity of the bodies, in percent.
    pub(in crate::diff) similarity: u8,
}

/// The least similarity of bodies that are nearly equal.
const MIN_BODY_SIMILARITY: f32 = 0.7;
/// The least similarity of similar names.
const MIN_NAME_SIMILARITY: f32 = 0.5;

/// The greatest number of pairs to compare. A model in which more items changed was replaced, not
/// renamed, and comparing all pairs would take long.
const MAX_PAIRS: usize = 40_000;

/// Returns the best pairs of the items; `body` returns the similarity of two, from 0 to 1.
fn best_pairs<'a>(
    old: &[&'a str],
    new: &[&'a str],
    body: impl Fn(&str, &str) -> Option<f32>,
) -> Vec<Rename<'a>> {
    let mut candidates = Vec::new();
    if old.len().saturating_mul(new.len()) > MAX_PAIRS {
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

/// Converts a similarity to percent. Only equal items are 100 % similar.
fn percent(similarity: f32) -> u8 {
    if similarity >= 1.0 {
        100
    } else {
        (similarity * 100.0).floor().clamp(0.0, 99.0) as u8
    }
}

/// Returns the similarity of two names, from 0 to 1, by the pairs of letters that they share.
fn name_similarity(a: &str, b: &str) -> f32 {
    strsim::sorensen_dice(&a.to_lowercase(), &b.to_lowercase()) as f32
}

/// Returns a name in lower case and without punctuation.
fn fold(name: &str) -> String {
    name.chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// Returns the renamed operations.
pub(super) fn renamed_operations<'a>(old: &'a Model<'a>, new: &'a Model<'a>) -> Vec<Rename<'a>> {
    let (removed, added) = unpaired(old.operations.keys(), new.operations.keys());
    best_pairs(&removed, &added, |a, b| {
        let body = operation_body((old, &old.operations[a]), (new, &new.operations[b]));
        (body >= MIN_BODY_SIMILARITY && name_similarity(a, b) >= MIN_NAME_SIMILARITY)
            .then_some(body)
    })
}

/// Returns the names that only the old side has, and those that only the new side has.
fn unpaired<'a>(
    old: impl Iterator<Item = &'a &'a str> + Clone,
    new: impl Iterator<Item = &'a &'a str> + Clone,
) -> (Vec<&'a str>, Vec<&'a str>) {
    let old_names: HashSet<&str> = old.clone().copied().collect();
    let new_names: HashSet<&str> = new.clone().copied().collect();
    let old = old.copied().filter(|name| !new_names.contains(name));
    let new = new.copied().filter(|name| !old_names.contains(name));
    (old.collect(), new.collect())
}

/// Returns the similarity of two operations, from 0 to 1.
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

/// Returns the renamed shapes: each of `removed` that has a counterpart among `added`.
pub(super) fn renamed_shapes<'a>(
    old: &Model,
    new: &Model,
    removed: &[&'a str],
    added: &[&'a str],
) -> Vec<Rename<'a>> {
    best_pairs(removed, added, |a, b| {
        let (first, second) = (&old.shapes[a], &new.shapes[b]);
        let body = shape_body(first, second)?;
        let is_small = size(first).min(size(second)) < 3 || is_error(first);
        let names_match = !is_small || name_similarity(a, b) >= MIN_NAME_SIMILARITY;
        (body >= MIN_BODY_SIMILARITY && names_match).then_some(body)
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

/// Returns the similarity of two shapes, from 0 to 1, or `None` if they are of different kinds.
fn shape_body(a: &Shape, b: &Shape) -> Option<f32> {
    Some(match (&a.kind, &b.kind) {
        (Kind::Structure(a), Kind::Structure(b)) => structure_body(a, b),
        (Kind::Union(a), Kind::Union(b)) => structure_body(a, b),
        (Kind::Enum(a), Kind::Enum(b)) => dice(a, b),
        _ => return None,
    })
}

/// Returns the similarity of two shapes, in percent.
pub(super) fn similarity(old: &Shape, new: &Shape) -> u8 {
    percent(shape_body(old, new).unwrap_or(0.0))
}

/// Returns the similarity of two structures. A member counts half for its name and half for its target.
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

/// Returns the Sørensen–Dice coefficient of two lists.
fn dice(a: &[&str], b: &[&str]) -> f32 {
    let total = a.len() + b.len();
    if total == 0 {
        return 1.0;
    }
    let known: HashSet<&&str> = a.iter().collect();
    let same = b.iter().filter(|name| known.contains(name)).count();
    2.0 * same as f32 / total as f32
}

/// Returns the renamed members of a structure.
///
/// `same_type` returns whether two members have the same type. Many members are strings, so the names
/// have to be similar as well.
pub(in crate::diff) fn renamed_members<'a>(
    old: &'a Structure<'a>,
    new: &'a Structure<'a>,
    same_type: impl Fn(&Member, &Member) -> bool,
) -> Vec<Rename<'a>> {
    let (removed, added) = unpaired(old.members.keys(), new.members.keys());
    let required = |structure: &Structure<'_>, name: &str| structure.required.contains(&name);
    let mut renames = best_pairs(&removed, &added, |a, b| {
        let (first, second) = (&old.members[a], &new.members[b]);
        let same = same_type(first, second) && required(old, a) == required(new, b);
        let names = name_similarity(a, b);
        let same_but_style = fold(a) == fold(b);
        (same && (same_but_style || (names >= 0.6 && digits(a) == digits(b)))).then_some(names)
    });
    for rename in &mut renames {
        // The bodies are equal; the similarity of the names only chose among them.
        rename.similarity = 100;
    }
    renames
}

fn digits(name: &str) -> String {
    name.chars().filter(char::is_ascii_digit).collect()
}

/// Returns the renamed values of an enum: those that differ in case and punctuation only, and those
/// at the same position of lists of equal length that differ in one or two letters.
pub(in crate::diff) fn renamed_values<'a>(
    old: &'a [&'a str],
    new: &'a [&'a str],
) -> Vec<Rename<'a>> {
    let (removed, added) = unpaired(old.iter(), new.iter());
    let mut free: HashSet<&str> = added.iter().copied().collect();
    // Enums can have thousands of values, so each is looked up instead of compared with all others.
    let by_folded: HashMap<String, &str> =
        added.iter().map(|value| (fold(value), *value)).collect();
    let positions: HashMap<&str, usize> = old.iter().copied().zip(0..).collect();
    let mut renames = Vec::new();
    for old_value in removed {
        let other_style = by_folded.get(&fold(old_value)).copied();
        let corrected = new
            .get(positions[old_value])
            .copied()
            .filter(|_| old.len() == new.len())
            .filter(|value| is_correction(old_value, value));
        let candidates = [(other_style, 1.0), (corrected, 0.0)];
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

/// Returns whether two values differ in one or two letters.
fn is_correction(old: &str, new: &str) -> bool {
    let long = old.len().min(new.len()) >= 5;
    long && digits(old) == digits(new) && strsim::damerau_levenshtein(old, new) <= 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Source;
    use crate::load::{Parsed, Purpose, Sources};

    #[test]
    fn values_that_differ_in_style_are_renamed() {
        let (old, new) = (["in-use", "gp2"], ["IN_USE", "gp3"]);
        let renames = renamed_values(&old, &new);
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
    fn a_misspelling_corrected_at_its_position_is_a_rename() {
        let (old, new) = (["A", "RECIEVED"], ["A", "RECEIVED"]);
        assert_eq!(renamed_values(&old, &new).len(), 1);
        let (old, new) = (["A", "RECIEVED"], ["RECEIVED", "A", "B"]);
        assert_eq!(renamed_values(&old, &new).len(), 0);
    }

    #[test]
    fn only_equal_items_are_100_percent_similar() {
        assert_eq!(percent(1.0), 100);
        assert_eq!(percent(0.9999), 99);
        assert_eq!(percent(0.705), 70);
        assert_eq!(percent(-0.1), 0);
    }

    #[test]
    fn a_correction_differs_in_two_letters_of_a_long_value() {
        assert!(is_correction("RECIEVED", "RECEIVED"));
        assert!(is_correction("abcde", "abcXY"));
        assert!(!is_correction("abcde", "abXYZ"), "three letters");
        assert!(!is_correction("abcd", "abcX"), "too short");
        assert!(!is_correction("abcde", "abc"), "the shorter one counts");
        assert!(!is_correction("version1", "version2"), "another number");
    }

    #[test]
    fn a_value_replaces_one_value_only() {
        let names = |old: &[&'static str], new: &[&'static str]| -> Vec<(String, String)> {
            let renames = renamed_values(old, new).into_iter();
            let pair = |rename: Rename<'_>| (rename.old.to_owned(), rename.new.to_owned());
            renames.map(pair).collect()
        };
        // Both old values are spelled like the new one.
        let found = names(&["in-use", "in_use"], &["IN_USE"]);
        assert_eq!(found, [("in-use".to_owned(), "IN_USE".to_owned())]);
        assert_eq!(names(&["free"], &["busy"]), []);
        // Another position.
        assert_eq!(names(&["RECIEVED", "A"], &["B", "RECEIVED"]), []);
    }

    /// Returns the best pairs of one-letter names; the bodies of two names have the given similarity.
    fn pairs(bodies: &[(&str, &str, f32)]) -> Vec<(&'static str, &'static str, u8)> {
        let found = best_pairs(&["a", "b"], &["c", "d"], |old, new| {
            let body = bodies.iter().find(|(a, b, _)| *a == old && *b == new);
            body.map(|(_, _, similarity)| *similarity)
        });
        found
            .iter()
            .map(|rename| (rename.old, rename.new, rename.similarity))
            .collect()
    }

    #[test]
    fn the_most_similar_items_are_paired_first_and_once() {
        assert_eq!(pairs(&[]), []);
        assert_eq!(pairs(&[("b", "c", 0.8)]), [("b", "c", 80)]);
        assert_eq!(
            pairs(&[("a", "c", 0.8), ("b", "c", 0.9), ("a", "d", 0.7)]),
            [("a", "d", 70), ("b", "c", 90)]
        );
        assert_eq!(pairs(&[("a", "c", 0.8), ("b", "c", 0.9)]), [("b", "c", 90)]);
        // Of equal bodies, the first.
        assert_eq!(
            pairs(&[("a", "d", 0.8), ("a", "c", 0.8), ("b", "d", 0.8)]),
            [("a", "c", 80), ("b", "d", 80)]
        );
    }

    #[test]
    fn names_decide_between_equal_bodies() {
        let found = best_pairs(&["GetThing"], &["PutOther", "GetThings"], |_, _| Some(1.0));
        assert_eq!(found[0].new, "GetThings");
    }

    #[test]
    fn a_model_in_which_everything_changed_was_replaced() {
        let names: Vec<String> = (0..201).map(|number| number.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let renames = |count: usize| best_pairs(&names[..count], &names[..200], |_, _| Some(1.0));
        assert_eq!(renames(200).len(), 200);
        assert_eq!(renames(201).len(), 0);
    }

    /// Calls `check` with two models that have these operations and shapes.
    fn with_models(old: [&str; 2], new: [&str; 2], check: impl FnOnce(&Model<'_>, &Model<'_>)) {
        let text = |[operations, shapes]: [&str; 2]| {
            format!(
                r#"{{"metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "demo",
                    "protocol": "rest-json", "serviceId": "Demo"}},
                    "operations": {operations}, "shapes": {shapes}}}"#
            )
        };
        let (old, new) = (text(old), text(new));
        let parsed = |text| {
            let source = Source {
                file: "service-2.json",
                text,
            };
            Parsed::new(Sources::model(source)).unwrap()
        };
        let (old, new) = (parsed(&old), parsed(&new));
        let (old, new) = (
            old.load(Purpose::Analysis).unwrap(),
            new.load(Purpose::Analysis).unwrap(),
        );
        check(&old.model, &new.model);
    }

    /// Returns the similarity of the shapes `A` of two models.
    fn similarity_of(old: &str, new: &str) -> u8 {
        let mut found = 0;
        with_models(["{}", old], ["{}", new], |old, new| {
            found = similarity(&old.shapes["A"], &new.shapes["A"]);
        });
        found
    }

    #[test]
    fn shapes_are_compared_by_the_names_and_targets_of_their_members() {
        let structure = |kind: &str, members: &str| {
            format!(
                r#"{{"A": {{"type": "structure", {kind} "members": {{{members}}}}},
                    "S": {{"type": "string"}}, "N": {{"type": "integer"}}}}"#
            )
        };
        let [one, two, other] = [
            r#""x": {"shape": "S"}"#,
            r#""x": {"shape": "S"}, "y": {"shape": "S"}"#,
            r#""x": {"shape": "S"}, "y": {"shape": "N"}"#,
        ];
        for kind in ["", r#""union": true,"#] {
            let of =
                |old: &str, new: &str| similarity_of(&structure(kind, old), &structure(kind, new));
            assert_eq!(of(two, two), 100);
            assert_eq!(of(two, other), 75, "another target counts half");
            assert_eq!(of(one, two), 66, "twice the common ones of all");
        }
        assert_eq!(similarity_of(&structure("", ""), &structure("", "")), 100);
        let union = structure(r#""union": true,"#, two);
        assert_eq!(
            similarity_of(&structure("", two), &union),
            0,
            "another kind"
        );
        let values = |values: &str| format!(r#"{{"A": {{"type": "string", "enum": [{values}]}}}}"#);
        assert_eq!(
            similarity_of(&values(r#""a", "b""#), &values(r#""b", "c""#)),
            50
        );
    }

    #[test]
    fn a_small_shape_is_renamed_only_to_a_similar_name() {
        let shapes = |name: &str, members: &[&str]| {
            let members: Vec<String> = members
                .iter()
                .map(|member| format!(r#""{member}": {{"shape": "S"}}"#))
                .collect();
            format!(
                r#"{{"{name}": {{"type": "structure", "members": {{{}}}}},
                    "S": {{"type": "string"}}}}"#,
                members.join(", ")
            )
        };
        let is_renamed = |old: (&str, &[&str]), new: (&str, &[&str])| {
            let mut found = false;
            let (old_shapes, new_shapes) = (shapes(old.0, old.1), shapes(new.0, new.1));
            with_models(["{}", &old_shapes], ["{}", &new_shapes], |a, b| {
                found = !renamed_shapes(a, b, &[old.0], &[new.0]).is_empty();
            });
            found
        };
        assert!(is_renamed(("Thing", &["a", "b"]), ("Things", &["a", "b"])));
        assert!(!is_renamed(("Thing", &["a", "b"]), ("Other", &["a", "b"])));
        assert!(is_renamed(
            ("Thing", &["a", "b", "c"]),
            ("Other", &["a", "b", "c"])
        ));
        // 75 % and 66 % similar.
        assert!(is_renamed(
            ("Thing", &["a", "b", "c"]),
            ("Things", &["a", "b", "c", "d", "e"])
        ));
        assert!(!is_renamed(
            ("Thing", &["a", "b"]),
            ("Things", &["a", "b", "c", "d"])
        ));
    }

    #[test]
    fn operations_are_compared_by_their_messages_errors_and_paths() {
        let shapes = r#"{"M": {"type": "structure", "members": {}},
            "E": {"type": "structure", "members": {}, "exception": true}}"#;
        let operation = |name: &str, rest: &str, path: &str| {
            format!(
                r#"{{"{name}": {{"name": "{name}", {rest}
                    "http": {{"method": "POST", "requestUri": "{path}"}}}}}}"#
            )
        };
        let similarity_of = |old: &str, new: &str| {
            let mut found = None;
            with_models([old, shapes], [new, shapes], |old, new| {
                let renames = renamed_operations(old, new);
                found = renames.first().map(|rename| rename.similarity);
            });
            found
        };
        let input = r#""input": {"shape": "M"},"#;
        let error = r#""errors": [{"shape": "E"}],"#;
        let old = operation("ListThings", input, "/things");
        for (new, similarity) in [
            (operation("ListAllThings", input, "/things"), Some(100)),
            (operation("ListAllThings", input, "/all"), Some(75)),
            (operation("ListAllThings", "", "/things"), Some(75)),
            (operation("ListAllThings", "", "/all"), None),
            (operation("Search", input, "/things"), None),
        ] {
            assert_eq!(similarity_of(&old, &new), similarity, "{new}");
        }
        let failing = operation("ListAllThings", &format!("{input} {error}"), "/things");
        assert_eq!(similarity_of(&old, &failing), Some(75));
    }
}
