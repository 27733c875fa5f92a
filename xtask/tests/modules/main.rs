//! Holds the imports between the modules of a crate to an order.
//!
//! Of the runtime, every `crate::`, `super::` and `self::` path outside of tests is read, in `use`
//! declarations, inline and in macros, and followed through re-exports to the file that defines the
//! item. Four rules hold: no two files import each other; a module imports those that `TABLE`
//! allows; a child that its parent re-exports imports nothing from the parent; and macros name items
//! through `$crate::generated`, which re-exports them.

mod graph;
mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use graph::{Crate, Import};

/// The modules of the runtime and those that each may import.
const TABLE: &[(&str, &[&str])] = &[
    (
        "generated",
        &[
            "auth",
            "call",
            "config",
            "endpoint",
            "error",
            "http",
            "operation",
            "retry",
            "server",
            "shape",
            "sign",
            "time",
        ],
    ),
    ("server", &["error", "operation", "shape"]),
    (
        "call",
        &[
            "auth",
            "config",
            "endpoint",
            "error",
            "http",
            "operation",
            "retry",
            "shape",
            "sign",
            "time",
        ],
    ),
    (
        "config",
        &[
            "auth",
            "endpoint",
            "error",
            "http",
            "operation",
            "retry",
            "shape",
            "time",
        ],
    ),
    ("auth", &["endpoint", "error", "sign", "time"]),
    ("retry", &["error", "http", "time"]),
    ("http", &["error", "sign", "time"]),
    ("operation", &["endpoint", "error", "json", "shape"]),
    ("shape", &["error"]),
    ("json", &[]),
    ("endpoint", &[]),
    ("sign", &[]),
    ("time", &[]),
    ("error", &[]),
];

/// The files of the generator and the command line that may import each other, besides a module and
/// those inside it.
const MUTUAL: &[(&str, &str)] = &[(
    "codegen/src/diff/compare.rs",
    "codegen/src/diff/rules/service.rs",
)];

/// Returns the sources below `folder` of the workspace, by their paths from its root.
fn sources(folder: &str) -> BTreeMap<String, String> {
    fn collect(root: &Path, folder: &Path, sources: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, sources);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path
                    .strip_prefix(root)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                sources.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut sources = BTreeMap::new();
    collect(root, &root.join(folder), &mut sources);
    sources
}

/// Returns a line for each import that belongs to two files that import each other.
fn mutual(imports: &[Import]) -> Vec<String> {
    let edges: BTreeSet<_> = imports
        .iter()
        .map(|import| (&import.file, &import.target))
        .collect();
    let breaks = imports
        .iter()
        .filter(|Import { file, target, .. }| file != target && edges.contains(&(target, file)));
    breaks
        .map(|import| {
            let Import {
                file,
                line,
                path,
                target,
                ..
            } = import;
            format!(
                "{file}:{line} imports `{path}` of {target}, which breaks: {target} imports {file}"
            )
        })
        .collect()
}

/// Returns the pairs of files that import each other.
fn pairs(imports: &[Import]) -> BTreeSet<(&str, &str)> {
    let edges: BTreeSet<_> = imports
        .iter()
        .map(|import| (&*import.file, &*import.target))
        .collect();
    let pairs = edges
        .iter()
        .filter(|(file, target)| file < target && edges.contains(&(target, file)));
    pairs.copied().collect()
}

/// Returns the pairs of which neither file holds the module around the other.
fn unrelated<'a>(
    read: &Crate,
    mut pairs: BTreeSet<(&'a str, &'a str)>,
) -> BTreeSet<(&'a str, &'a str)> {
    let around = |one, other: &str| read.ancestors(one).contains(other);
    pairs.retain(|&(one, other)| !around(one, other) && !around(other, one));
    pairs
}

/// Returns a line for each import that `table` does not allow.
fn against_table(read: &Crate, imports: &[Import], table: &[(&str, &[&str])]) -> Vec<String> {
    let mut breaks = Vec::new();
    let mut unknown = BTreeSet::new();
    for import in imports {
        let Import {
            file,
            line,
            path,
            target,
            through,
            ..
        } = import;
        let module = read.top_module(file);
        if module.is_empty() {
            continue;
        }
        let Some((_, allowed)) = table.iter().find(|(name, _)| *name == module) else {
            if unknown.insert(module) {
                breaks.push(format!("{file}:{line} imports `{path}`, which breaks: the table has no module `{module}`"));
            }
            continue;
        };
        for other in BTreeSet::from([read.top_module(target), read.top_module(through)]) {
            if other != module && !other.is_empty() && !allowed.contains(&other) {
                breaks.push(format!(
                    "{file}:{line} imports `{path}`, which breaks: `{module}` may not import `{other}`"
                ));
            }
        }
    }
    breaks.dedup();
    breaks
}

/// Returns a line for each import of a parent by a child that the parent re-exports.
fn of_parents(read: &Crate, imports: &[Import]) -> Vec<String> {
    let exports: BTreeSet<_> = imports
        .iter()
        .filter(|import| import.export)
        .map(|import| (&*import.file, &*import.target))
        .collect();
    let mut breaks = Vec::new();
    for Import {
        file,
        line,
        path,
        through,
        ..
    } in imports
    {
        if read.ancestors(file).contains(&**through) && exports.contains(&(through, file)) {
            breaks.push(format!(
                "{file}:{line} imports `{path}` from {through}, which breaks: {through} re-exports {file}"
            ));
        }
    }
    breaks
}

#[test]
fn files_of_the_generator_and_the_command_line_do_not_import_each_other() {
    let mut breaks = Vec::new();
    for root in ["codegen/src/lib.rs", "xtask/src/lib.rs"] {
        let read = Crate::read(root, &sources(root.trim_end_matches("/lib.rs")));
        let imports = read.imports();
        assert!(
            read.files() > 30 && imports.len() > 200,
            "{root} was not read"
        );
        for (one, other) in unrelated(&read, pairs(&imports)) {
            if !MUTUAL.contains(&(one, other)) {
                breaks.push(format!("{one} and {other} import each other"));
            }
        }
    }
    assert!(breaks.is_empty(), "{}", breaks.join("\n"));
}

#[test]
fn modules_of_the_runtime_import_each_other_in_order() {
    let read = Crate::read("runtime/src/lib.rs", &sources("runtime/src"));
    let imports = read.imports();
    assert!(
        read.files() > 50 && imports.len() > 200,
        "{} files, {} imports",
        read.files(),
        imports.len()
    );
    let mut breaks = mutual(&imports);
    breaks.extend(against_table(&read, &imports, TABLE));
    breaks.extend(of_parents(&read, &imports));
    for (file, line, path) in read.paths_in_macros() {
        breaks.push(format!("{file}:{line} imports `${path}`, which breaks: macros name items through `$crate::generated`"));
    }
    assert!(
        breaks.is_empty(),
        "{} imports break the order:\n{}",
        breaks.len(),
        breaks.join("\n")
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a crate of `files`, paths and texts.
    fn read(files: &[(&str, &str)]) -> (Crate, Vec<Import>) {
        let sources = files
            .iter()
            .map(|(path, text)| (format!("s/{path}"), (*text).to_owned()));
        let read = Crate::read("s/lib.rs", &sources.collect());
        let imports = read.imports();
        (read, imports)
    }

    fn edges(imports: &[Import]) -> Vec<String> {
        let edges = imports.iter().map(|import| {
            let Import {
                file, line, target, ..
            } = import;
            format!("{}:{line}>{}", &file[2..], &target[2..])
        });
        edges.collect()
    }

    #[test]
    fn paths_are_found_in_declarations_inline_and_in_macros() {
        let (_, imports) = read(&[
            ("lib.rs", "mod a; mod b;"),
            (
                "a.rs",
                "use crate::{b::{self, One}, b::deep::{Two as T}};\nfn f() -> super::b::Three {\n\
                 let x: Vec<crate::b::Four> = b::five::<u8>();\n}\nmacro_rules! m {\n() => { $crate::b::Six }; }",
            ),
            ("b.rs", "pub struct One; pub mod deep;"),
            (
                "b/deep.rs",
                "pub struct Two; // crate::a::No\nconst S: &str = \"crate::a::No\";",
            ),
        ]);
        let found = [
            "a.rs:1>b.rs",
            "a.rs:1>b.rs",
            "a.rs:1>b/deep.rs",
            "a.rs:2>b.rs",
            "a.rs:3>b.rs",
            "a.rs:3>b.rs",
            "a.rs:6>b.rs",
        ];
        assert_eq!(edges(&imports), found);
    }

    #[test]
    fn re_exports_are_followed_to_the_defining_file() {
        let (_, imports) = read(&[
            ("lib.rs", "mod a; mod b; mod c;"),
            ("a.rs", "use crate::b::{One, Two}; use crate::c::Three;"),
            (
                "b.rs",
                "mod one; pub mod two; pub use one::One; pub use self::two::*;",
            ),
            ("b/one.rs", "pub struct One;"),
            ("b/two.rs", "pub struct Two;"),
            ("c.rs", "pub use crate::b::One as Three;"),
        ]);
        let from_a: Vec<_> = edges(&imports)
            .into_iter()
            .filter(|edge| edge.starts_with("a.rs"))
            .collect();
        assert_eq!(
            from_a,
            ["a.rs:1>b/one.rs", "a.rs:1>b/two.rs", "a.rs:1>b/one.rs"]
        );
    }

    #[test]
    fn tests_and_other_crates_are_left_out() {
        let (read, imports) = read(&[
            ("lib.rs", "mod a; mod b; #[cfg(test)] mod util;"),
            (
                "a.rs",
                "#[cfg(test)]\nuse crate::b::{One};\n#[cfg(test)]\nmod tests { use crate::b::One; }\n\
                 #[cfg(test)]\nfn f() { crate::b::g() }\nuse serde::b::One as Other; fn h() -> std::b::X {}",
            ),
            ("b.rs", "#[cfg(test)] mod tests; pub struct One;"),
            ("b/tests.rs", "use crate::a::Gone;"),
            ("util.rs", "use crate::a::Gone;"),
        ]);
        assert_eq!(edges(&imports), [""; 0]);
        assert_eq!(read.files(), 3);
    }

    #[test]
    fn files_that_import_each_other_are_refused() {
        let (read, imports) = read(&[
            ("lib.rs", "mod a; mod b;"),
            ("a.rs", "pub struct One;\nfn f() { crate::b::g() }"),
            ("b.rs", "\n\nuse super::a::One;\npub fn g() {}"),
        ]);
        assert_eq!(
            mutual(&imports),
            [
                "s/a.rs:2 imports `crate::b::g` of s/b.rs, which breaks: s/b.rs imports s/a.rs",
                "s/b.rs:3 imports `super::a::One` of s/a.rs, which breaks: s/a.rs imports s/b.rs",
            ]
        );
        let pair = BTreeSet::from([("s/a.rs", "s/b.rs")]);
        assert_eq!(unrelated(&read, pairs(&imports)), pair);
    }

    #[test]
    fn a_module_and_one_inside_it_are_related() {
        let (read, imports) = read(&[
            ("lib.rs", "mod a;"),
            ("a.rs", "pub struct One; mod b; use b::Two;"),
            ("a/b.rs", "pub struct Two; use super::One;"),
        ]);
        assert_eq!(pairs(&imports).len(), 1);
        assert!(unrelated(&read, pairs(&imports)).is_empty());
    }

    #[test]
    fn imports_outside_of_the_table_are_refused() {
        let (read, imports) = read(&[
            ("lib.rs", "mod low; mod high; mod other; pub use high::Two;"),
            ("low.rs", "pub struct One;\nfn f(_: crate::high::Two) {}"),
            ("high.rs", "pub struct Two;\nuse crate::low::One;"),
            ("other.rs", "use crate::low::One;"),
        ]);
        let table: &[(&str, &[&str])] = &[("low", &[]), ("high", &["low"])];
        assert_eq!(
            against_table(&read, &imports, table),
            [
                "s/low.rs:2 imports `crate::high::Two`, which breaks: `low` may not import `high`",
                "s/other.rs:1 imports `crate::low::One`, which breaks: the table has no module `other`",
            ]
        );
    }

    #[test]
    fn a_module_that_is_left_by_a_re_export_counts_as_imported() {
        let (read, imports) = read(&[
            ("lib.rs", "mod low; mod middle; mod high;"),
            ("low.rs", "pub struct One;"),
            ("middle.rs", "use crate::high::One;"),
            ("high.rs", "pub use crate::low::One;"),
        ]);
        let table: &[(&str, &[&str])] = &[("low", &[]), ("middle", &["low"]), ("high", &["low"])];
        assert_eq!(against_table(&read, &imports, table).len(), 1);
    }

    #[test]
    fn a_child_that_is_re_exported_imports_nothing_from_its_parent() {
        let (read, imports) = read(&[
            ("lib.rs", "mod a;"),
            (
                "a.rs",
                "mod one; mod two; mod three;\npub(crate) use one::One; pub use two::Two;",
            ),
            ("a/one.rs", "pub struct One;\nuse super::Two;"),
            ("a/two.rs", "pub struct Two;"),
            ("a/three.rs", "use super::Two; use super::one::One;"),
        ]);
        assert_eq!(
            of_parents(&read, &imports),
            [
                "s/a/one.rs:2 imports `super::Two` from s/a.rs, which breaks: s/a.rs re-exports s/a/one.rs"
            ]
        );
        assert!(mutual(&imports).is_empty());
    }

    #[test]
    fn macro_bodies_may_name_what_generated_code_uses() {
        let (read, imports) = read(&[
            ("lib.rs", "mod low; mod generated;"),
            (
                "low.rs",
                "#[macro_export]\nmacro_rules! helper { () => {} }\n#[macro_export]\nmacro_rules! m {\n\
                 () => { $crate::generated::One; $crate::helper!();\n$crate::generate::Two } }\nmod inner { use crate::helper; }",
            ),
            ("generated.rs", "pub use crate::m; pub struct One;"),
        ]);
        let found = [
            "generated.rs:1>low.rs",
            "low.rs:6>lib.rs",
            "low.rs:7>low.rs",
        ];
        assert_eq!(edges(&imports), found);
        let path = "crate::generate::Two".to_owned();
        assert_eq!(read.paths_in_macros(), [("s/low.rs", 6, path)]);
    }
}
