//! Two releases of botocore, compared over all models of all protocols. `.ci/releases` fetches them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use sdk_codegen::diff::{Api, Change, RULES, Wire};
use xtask::Workspace;
use xtask::cli::{self, Command};
use xtask::diff;

const OLD: &str = "1.43.1";
const NEW: &str = "1.44.5";

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn data(version: &str) -> String {
    let folder = workspace().join(format!("target/releases/{version}/botocore/data"));
    assert!(
        folder.is_dir(),
        "the releases are not there; run:\n\n    .ci/releases\n"
    );
    folder.to_str().expect("a path in UTF-8").to_owned()
}

/// The classes in which the history of the models is counted, with their share of all its revisions,
/// in per cent.
const REVISIONS: [(&str, f64); 5] = [
    ("only adds", 71.0),
    ("documentation only", 12.0),
    ("changes optionality", 3.6),
    ("removes, renames or retypes", 2.7),
    ("limits, traits, order", 10.7),
];

/// Returns the class of a service's changes.
fn class(changes: &[&Change]) -> &'static str {
    let rules: BTreeSet<&str> = changes.iter().map(|change| change.rule).collect();
    let any = |list: &[&str]| list.iter().any(|rule| rules.contains(rule));
    let all = |list: &[&str]| rules.iter().all(|rule| list.contains(rule));
    const DOCUMENTATION: &[&str] = &["documentation-changed", "formatting-changed"];
    const ADDS: &[&str] = &[
        "documentation-changed",
        "operation-added",
        "type-added",
        "member-added",
        "required-member-added",
        "enum-value-added",
        "union-member-added",
        "error-added",
        "paginator-added",
        "service-added",
    ];
    const REMOVES: &[&str] = &[
        "operation-removed",
        "operation-renamed",
        "type-removed",
        "type-changed",
        "member-removed",
        "member-renamed",
        "member-type-changed",
        "element-type-changed",
        "union-member-removed",
        "enum-value-removed",
        "enum-value-renamed",
        "service-removed",
    ];
    const OPTIONALITY: &[&str] = &["member-required", "member-optional"];
    match () {
        () if rules.is_empty() => "same",
        () if all(DOCUMENTATION) => "documentation only",
        () if all(ADDS) => "only adds",
        () if any(REMOVES) => "removes, renames or retypes",
        () if any(OPTIONALITY) => "changes optionality",
        () => "limits, traits, order",
    }
}

#[test]
#[ignore = "needs two releases of botocore; .ci/releases fetches them and runs it"]
fn two_releases_compare_over_all_models() {
    let args = ["diff".into(), data(OLD), data(NEW)];
    let Ok(Some(Command::Diff(args))) = cli::parse(args) else {
        panic!("two folders are a request");
    };
    let report = diff::diff(&Workspace::at(workspace()), &args.into()).unwrap();

    let known: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rules: BTreeMap<(&str, Api, Wire), usize> = BTreeMap::new();
    let mut sizes = Vec::new();
    for service in &report.services {
        let mut fingerprints = BTreeSet::new();
        // The partitions belong to all services.
        let changes: Vec<&Change> = service
            .comparison
            .changes
            .iter()
            .filter(|change| change.rule != "partitions-changed")
            .collect();
        for change in &changes {
            assert!(known.contains(change.rule), "{change:?}");
            assert!(fingerprints.insert(&change.fingerprint), "{change:?}");
            assert!(
                !change.what.is_empty() && !change.advice.is_empty(),
                "{change:?}"
            );
            *rules
                .entry((change.rule, change.api, change.wire))
                .or_default() += 1;
        }
        *classes.entry(class(&changes)).or_default() += 1;
        if !changes.is_empty() {
            sizes.push(changes.len());
        }
    }
    sizes.sort_unstable();
    let changed = sizes.len();
    println!(
        "botocore {OLD} against {NEW}: {} services, {changed} of them changed\n",
        report.services.len()
    );
    println!("{:>5}  {:>5}  {:>9}  class", "count", "%", "revision%");
    for (class, of_revisions) in REVISIONS {
        let count = classes.get(class).copied().unwrap_or_default();
        let share = 100.0 * count as f64 / changed as f64;
        println!("{count:>5}  {share:>5.1}  {of_revisions:>9.1}  {class}");
    }
    println!(
        "{:>5}  {:>5}  {:>9}  same",
        report.services.len() - changed,
        "",
        ""
    );
    println!(
        "\nchanges of a service: median {}, 90th percentile {}, most {}",
        sizes[changed / 2],
        sizes[changed * 9 / 10],
        sizes[changed - 1]
    );
    println!("{}\n", report.summary());
    println!("{:>5}  {:<28} {:<6} wire", "count", "rule", "API");
    let mut table: Vec<_> = rules.into_iter().collect();
    table.sort_by_key(|((rule, ..), count)| (std::cmp::Reverse(*count), *rule));
    for ((rule, api, wire), count) in table {
        println!(
            "{count:>5}  {rule:<28} {:<6} {}",
            api.as_str(),
            wire.as_str()
        );
    }

    // There are many revisions between these two releases, so that fewer services than revisions only
    // add. Removals must still be rare.
    let of = |class: &str| classes.get(class).copied().unwrap_or_default();
    let harmless = of("only adds") + of("documentation only") + of("limits, traits, order");
    assert!(report.services.len() > 400, "there are all services");
    assert!(
        harmless * 2 > changed,
        "most services break no program: {classes:?}"
    );
    assert!(
        of("removes, renames or retypes") * 10 < changed,
        "{classes:?}"
    );
}
