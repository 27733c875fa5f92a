//! `cargo xtask api` on a workspace of two small crates, with the real rustdoc.

#[allow(dead_code, reason = "other tests need more of it")]
mod common;

use std::cell::RefCell;

use common::Scratch;
use xtask::Outcome;
use xtask::api::{Error, Mode, Report, Unpublished, Verdict, api};

/// A crate with items that a macro expands to, as in generated crates.
const TINY: &str = "\
    macro_rules! open_error {
        ($name:ident, $($variant:ident $question:ident),*) => {
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum $name { $($variant,)* Unhandled }
            impl $name {
                $(pub fn $question(&self) -> bool { matches!(self, Self::$variant) })*
            }
        };
    }
    open_error!(GetThingError, NotThere is_not_there, Busy is_busy);
    pub type Config = runtime::Config<u8>;
";

/// The crate behind a type alias of the other one.
const RUNTIME: &str = "\
    #[doc(hidden)]
    pub mod hidden { pub fn f() {} }
    #[cfg(feature = \"extra\")]
    pub fn documented() {}
    #[cfg(feature = \"heavy\")]
    compile_error!(\"this feature cannot be built\");
    pub struct Config<S>(S);
    impl<S> Config<S> {
        pub fn region(&self) -> Option<&str> { None }
    }
    pub trait Pages {
        type Items: IntoIterator<Item: Send + 'static, IntoIter: for<'a> PartialEq<&'a u8>>;
        type Last: Lends<Lent<'static>: 'static + Local>;
    }
    pub trait Lends { type Lent<'a>; }
    pub trait Local {}
";

fn workspace() -> Scratch {
    let scratch = Scratch::new();
    scratch.write(
        "Cargo.toml",
        "[workspace]\nresolver = \"3\"\nmembers = [\"generated/*\", \"private\", \"runtime\"]\n",
    );
    let manifest = |name: &str, version: &str, rest: &str| {
        format!(
            "[package]\nname = \"{name}\"\nversion = \"{version}\"\nedition = \"2024\"\n{rest}\n"
        )
    };
    let on_runtime = "[dependencies]\nruntime = { path = \"../../runtime\" }\n";
    scratch.write(
        "generated/tiny/Cargo.toml",
        manifest("tiny", "0.1.0", on_runtime),
    );
    scratch.write("generated/tiny/src/lib.rs", TINY);
    scratch.write(
        "runtime/Cargo.toml",
        manifest(
            "runtime",
            "1.0.0",
            "[features]\nextra = []\nheavy = []\n\n\
                 [package.metadata.api]\nfeatures = [\"extra\"]",
        ),
    );
    scratch.write("runtime/src/lib.rs", RUNTIME);
    scratch.write(
        "private/Cargo.toml",
        manifest("private", "0.1.0", "publish = false"),
    );
    scratch.write("private/src/lib.rs", "");
    scratch
}

fn run(scratch: &Scratch, mode: Mode) -> Result<Report, Error> {
    let program = env!("CARGO_BIN_EXE_xtask").into();
    api(&scratch.workspace(), program, mode, &|_| {})
}

fn check(scratch: &Scratch) -> Report {
    run(scratch, Mode::Check).unwrap_or_else(|error| panic!("{error}"))
}

fn accept(scratch: &Scratch, unpublished: Unpublished) -> Result<(), Error> {
    run(scratch, Mode::Accept(unpublished)).map(drop)
}

fn edit(scratch: &Scratch, path: &str, from: &str, to: &str) {
    let text = scratch.read(path);
    assert!(text.contains(from), "{from} is not in {path}");
    scratch.write(path, text.replace(from, to));
}

#[test]
fn a_removed_item_requires_a_higher_version() {
    let scratch = workspace();
    let first = check(&scratch);
    assert_eq!(first.outcome(), Outcome::Difference, "there are no lists");
    assert!(first.to_string().contains("there is no model/tiny/api.txt"));
    accept(&scratch, Unpublished::Unconfirmed).unwrap();
    assert_eq!(check(&scratch).outcome(), Outcome::Success);
    assert!(!scratch.path("private/api.txt").exists());

    let tiny = scratch.read("model/tiny/api.txt");
    for line in [
        "# The public API of tiny 0.1.0",
        "pub fn tiny::GetThingError::is_busy(&self) -> bool",
        "#[non_exhaustive] pub enum tiny::GetThingError",
        "pub tiny::GetThingError::Busy",
        "pub type tiny::Config = runtime::Config<u8>",
        "impl core::clone::Clone for tiny::GetThingError",
    ] {
        assert!(tiny.lines().any(|it| it == line), "{line} is not in {tiny}");
    }
    for part in ["::fmt(", "Send for", "Freeze", "StructuralPartialEq"] {
        assert!(!tiny.contains(part), "{part} is in {tiny}");
    }
    let runtime = scratch.read("runtime/api.txt");
    assert!(runtime.contains("\nfeature extra = []\n"), "{runtime}");
    assert!(
        runtime.contains("\npub fn runtime::documented()\n"),
        "{runtime}"
    );
    assert!(!runtime.contains("hidden"), "{runtime}");
    // Each bound follows a colon.
    let bounds = runtime
        .lines()
        .filter_map(|line| line.strip_prefix("pub type runtime::Pages::"));
    assert_eq!(
        bounds.collect::<Vec<_>>(),
        [
            "Items: core::iter::traits::collect::IntoIterator<Item: core::marker::Send + 'static, \
             IntoIter: for<'a> core::cmp::PartialEq<&'a u8>>",
            "Last: runtime::Lends<Lent<'static>: 'static + runtime::Local>",
        ]
    );

    // Removing an error removes its variant and its `is_…` method.
    edit(&scratch, "generated/tiny/src/lib.rs", ", Busy is_busy", "");
    let broken = check(&scratch);
    assert_eq!(broken.outcome(), Outcome::Difference);
    let report = &broken.crates[1];
    assert_eq!(
        report.difference.removed,
        [
            "pub fn tiny::GetThingError::is_busy(&self) -> bool",
            "pub tiny::GetThingError::Busy",
        ]
    );
    let text = broken.to_string();
    assert!(
        text.contains("raise\n  `version` in model/tiny/crate.toml to 0.2.0"),
        "{text}"
    );
    let refused = accept(&scratch, Unpublished::Unconfirmed).unwrap_err();
    assert!(matches!(refused, Error::NotRaised { .. }), "{refused}");
    assert_eq!(
        scratch.read("model/tiny/api.txt"),
        tiny,
        "nothing was written"
    );

    // With a higher version the check passes, and the list is still that of the last release.
    edit(&scratch, "generated/tiny/Cargo.toml", "0.1.0", "0.2.0");
    let raised = check(&scratch);
    assert_eq!(raised.outcome(), Outcome::Success);
    assert_eq!(raised.crates[1].verdict, Verdict::VersionRaised);
    accept(&scratch, Unpublished::Unconfirmed).unwrap();
    let accepted = scratch.read("model/tiny/api.txt");
    assert!(accepted.starts_with("# The public API of tiny 0.2.0\n"));
    assert!(!accepted.contains("Busy"));
}

#[test]
fn documentation_that_the_user_built_stays_and_progress_is_reported() {
    let scratch = workspace();
    let page = "target/doc/tiny/index.html";
    scratch.write(page, "built by the user");
    let lines = RefCell::new(Vec::new());
    let program = env!("CARGO_BIN_EXE_xtask").into();
    let progress = |line: std::fmt::Arguments<'_>| lines.borrow_mut().push(line.to_string());
    api(&scratch.workspace(), program, Mode::Check, &progress).unwrap();
    assert_eq!(
        lines.into_inner(),
        [
            "listing the public API of runtime (1 of 2)",
            "listing the public API of tiny (2 of 2)"
        ]
    );
    assert_eq!(scratch.read(page), "built by the user");
    assert!(scratch.path("target/api/doc/tiny.json").is_file());
    // Dependencies are not compiled a second time.
    assert!(!scratch.path("target/api/debug/deps").exists());
}

#[test]
fn the_runtime_is_compared_as_well() {
    let scratch = workspace();
    accept(&scratch, Unpublished::Unconfirmed).unwrap();
    // An added setting breaks no program, but the next release needs a higher version.
    edit(
        &scratch,
        "runtime/src/lib.rs",
        "pub fn region",
        "pub fn zone(&self) {}\n        pub fn region",
    );
    let report = check(&scratch);
    assert_eq!(report.outcome(), Outcome::Success);
    let least = semver::Version::new(1, 1, 0);
    assert_eq!(report.crates[0].verdict, Verdict::VersionDue { least });
    assert!(accept(&scratch, Unpublished::Unconfirmed).is_err());

    // A type that is not `Send` any more breaks programs that move it between threads.
    edit(
        &scratch,
        "runtime/src/lib.rs",
        "Config<S>(S)",
        "Config<S>(S, std::rc::Rc<()>)",
    );
    let report = check(&scratch);
    assert_eq!(report.outcome(), Outcome::Difference);
    let added_breaking = &report.crates[0].difference.added_breaking;
    assert!(
        added_breaking
            .iter()
            .any(|line| line.contains("!core::marker::Send for runtime::Config<S>")),
        "{added_breaking:?}"
    );

    // If the version was never published, the list may be replaced.
    accept(&scratch, Unpublished::Confirmed).unwrap();
    assert_eq!(check(&scratch).outcome(), Outcome::Success);
}

#[test]
fn a_crate_that_does_not_compile_and_an_invalid_list_are_errors() {
    let scratch = workspace();
    scratch.write("runtime/api.txt", "pub mod runtime\n");
    let error = run(&scratch, Mode::Check).unwrap_err();
    assert!(matches!(error, Error::List { .. }), "{error}");

    scratch.write("runtime/src/lib.rs", "pub fn f() -> Nowhere {}");
    let error = run(&scratch, Mode::Check).unwrap_err();
    assert!(matches!(error, Error::Cargo { .. }), "{error}");
    assert!(error.to_string().contains("Nowhere"), "{error}");
}
