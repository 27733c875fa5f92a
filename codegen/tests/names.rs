//! No generated type hides a name that its file uses.
//!
//! Files of generated code use names without a path: those of the prelude, those that the runtime
//! offers to generated code, and, through the runtime's macros, those that the macros write down. A
//! type of the same name would stand for them, so such a type gets another one. Which names these
//! are is found here by looking at what is generated for all rule fixtures.

mod support;

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use sdk_codegen::{Files, Inputs, Package, Source, generate};
use support::{fixture_folder, fixtures, generate_fixture, read, workspace_folder};

type Names = BTreeSet<String>;

/// The macros that lists of members go through.
const MEMBERS: &[&str] = &[
    "shape",
    "members",
    "fact",
    "by_presence",
    "debug_members",
    "write_members",
    "write_value",
    "read_members",
    "set_message",
    "check_members",
    "write_union",
    "read_union",
    "check_union",
    "serde_traits",
];

#[test]
fn a_type_hides_nothing_that_its_file_uses() {
    let used = used_in(
        |path| path.starts_with("src/types/_"),
        &[&["open_enum_traits"], MEMBERS].concat(),
    );
    assert!(
        used.contains("Option") && used.contains("BuildError"),
        "{used:?}"
    );
    let model = read(&fixture_folder("std_names").join("service-2.json"));
    let model: serde_json::Value = serde_json::from_str(&model).expect("the fixture is JSON");
    for name in &used {
        assert!(
            model["shapes"][name].is_object(),
            "the fixture std_names lacks `{name}`"
        );
        let files = generate_shape(name, "types");
        assert!(
            renamed(&files, "types", name),
            "`{name}` is to be in USED_IN_TYPES"
        );
    }
    // What is not used keeps its name, which is also its name in the official crates.
    let others = [
        "Blob", "Clone", "DateTime", "Debug", "Document", "HashMap", "Hash", "Send",
    ];
    for name in exported().iter().map(String::as_str).chain(others) {
        if !used.contains(name) {
            let files = generate_shape(name, "types");
            assert!(
                !renamed(&files, "types", name),
                "`{name}` can leave USED_IN_TYPES"
            );
        }
    }
}

#[test]
fn an_error_or_operation_hides_nothing_either() {
    let mut used = used_in(|path| path.starts_with("src/types/error/_"), MEMBERS);
    let macros = ["service_error", "input_builder"];
    used.extend(used_in(|path| path.starts_with("src/operation/"), &macros));
    assert!(
        used.contains("Descriptor") && used.contains("SendResult"),
        "{used:?}"
    );
    for name in &used {
        let files = generate_shape(name, "types/error");
        assert!(
            renamed(&files, "types/error", name),
            "`{name}` is to be in USED_IN_OPERATIONS"
        );
        let files = generate_operation(name);
        let file = files.iter().find(|(path, _)| is_operation(path));
        let (_, text) = file.expect("an operation");
        assert!(
            text.contains(&format!("pub struct {name}Value;")),
            "`{name}` is to be in USED_IN_OPERATIONS"
        );
    }
}

fn is_operation(path: &str) -> bool {
    path.starts_with("src/operation/") && !path.ends_with("/builders.rs")
}

/// Returns whether the shape of a crate has another Rust name than its own.
fn renamed(files: &Files, module: &str, name: &str) -> bool {
    let text = &files[&format!("src/{module}.rs")];
    let renamed = text.contains(&format!("::{name}Value;"));
    assert!(
        renamed != text.contains(&format!("::{name};")),
        "{name}:\n{text}"
    );
    renamed
}

/// A crate with one shape, a structure or an error.
fn generate_shape(name: &str, module: &str) -> Files {
    let operation = match module {
        "types" => r#""output": {"shape": "Out"}"#.to_owned(),
        _ => format!(r#""errors": [{{"shape": "{name}"}}]"#),
    };
    let shapes = format!(
        r#""Out": {{"type": "structure", "members": {{"it": {{"shape": "{name}"}}}}}},
           "{name}": {{"type": "structure", "members": {{}}, "exception": true}}"#
    );
    generate_model("Get", &operation, &shapes)
}

/// A crate with one operation.
fn generate_operation(name: &str) -> Files {
    generate_model(name, r#""deprecated": false"#, "")
}

fn generate_model(operation: &str, more: &str, shapes: &str) -> Files {
    let text = format!(
        r#"{{
          "metadata": {{"apiVersion": "2020-01-01", "endpointPrefix": "names", "protocol": "rest-json", "serviceId": "Names"}},
          "operations": {{"{operation}": {{"http": {{"method": "GET", "requestUri": "/"}}, {more}}}}},
          "shapes": {{{shapes}}}
        }}"#
    );
    let inputs = Inputs {
        service: Source {
            file: "service-2.json",
            text: &text,
        },
        endpoint_rules: None,
        paginators: None,
        partitions: None,
        overrides: None,
        docs: None,
        package: Package {
            name: "names",
            version: "0.1.0",
            root: "../..",
            metadata: None,
        },
    };
    generate(&inputs)
        .unwrap_or_else(|error| panic!("{operation}: {error}"))
        .files
}

/// The names that some files of the fixtures' crates use without a path, and some macros with them.
fn used_in(wanted: fn(&str) -> bool, macros: &[&str]) -> Names {
    let mut names = Names::new();
    for rule in fixtures() {
        let files = generate_fixture(&rule).unwrap_or_else(|error| panic!("{rule}: {error}"));
        for (_, text) in files.iter().filter(|(path, _)| wanted(path)) {
            let file = syn::parse_file(text).expect("generated code is Rust");
            let mut used = Names::new();
            add_names(text.parse().expect("generated code is Rust"), &mut used);
            let defined = defined_in(&file);
            names.extend(used.difference(&defined).cloned());
            add_imports(&file, &mut names);
        }
    }
    for name in macros {
        add_names(macro_tokens(name), &mut names);
    }
    names
}

/// Adds the names in camel case that follow no `::`, `.` or `$` and stand in no attribute.
fn add_names(tokens: TokenStream, names: &mut Names) {
    let mut before = (' ', ' ');
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let mut last = ' ';
        match token {
            TokenTree::Group(group) => add_names(group.stream(), names),
            TokenTree::Punct(punct) => {
                last = punct.as_char();
                if last == '#' {
                    tokens.next_if(|token| matches!(token, TokenTree::Group(_)));
                }
            }
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                let qualified = before == (':', ':') || before.1 == '.' || before.1 == '$';
                let camel = name.starts_with(|letter: char| letter.is_ascii_uppercase())
                    && name.contains(|letter: char| letter.is_ascii_lowercase());
                if camel && !qualified {
                    names.insert(name);
                }
            }
            TokenTree::Literal(_) => {}
        }
        before = (before.1, last);
    }
}

/// Adds the names that a file imports one by one from its own crate.
fn add_imports(file: &syn::File, names: &mut Names) {
    for item in &file.items {
        if let syn::Item::Use(item) = item
            && let syn::UseTree::Path(path) = &item.tree
            && path.ident == "crate"
            && !matches!(&*path.tree, syn::UseTree::Path(below) if below.ident == "types")
        {
            add_names(quote::ToTokens::to_token_stream(&path.tree), names);
        }
    }
}

/// The names that a file gives to its own items, and imports by name.
fn defined_in(file: &syn::File) -> Names {
    let mut names = Names::new();
    for item in &file.items {
        match item {
            syn::Item::Struct(item) => names.insert(item.ident.to_string()),
            syn::Item::Type(item) => names.insert(item.ident.to_string()),
            syn::Item::Enum(item) => {
                let variants = item.variants.iter();
                names.extend(variants.map(|variant| variant.ident.to_string()));
                names.insert(item.ident.to_string())
            }
            syn::Item::Impl(item) => {
                for item in &item.items {
                    if let syn::ImplItem::Type(item) = item {
                        names.insert(item.ident.to_string());
                    }
                }
                true
            }
            // Imports of the operation's own input, output and builders.
            syn::Item::Use(item) => {
                if let syn::UseTree::Path(path) = &item.tree
                    && (path.ident == "super" || path.ident == "self")
                {
                    add_tree(&path.tree, &mut names);
                }
                true
            }
            _ => true,
        };
    }
    names
}

/// The body of one of the runtime's macros.
fn macro_tokens(name: &str) -> TokenStream {
    let folder = workspace_folder().join("runtime/src");
    for file in [
        "operation/error_traits.rs",
        "operation/traits.rs",
        "shape/serde.rs",
        "shape/open_enum.rs",
        "shape/members.rs",
    ] {
        let text = read(&folder.join(file));
        let file = syn::parse_file(&text).expect("the runtime is Rust");
        for item in file.items {
            if let syn::Item::Macro(item) = item
                && item.ident.is_some_and(|ident| ident == name)
            {
                return item.mac.tokens;
            }
        }
    }
    panic!("the runtime has no macro `{name}`");
}

/// The names in camel case that the runtime offers to generated code.
fn exported() -> Names {
    let text = read(&workspace_folder().join("runtime/src/generated.rs"));
    let file = syn::parse_file(&text).expect("the runtime is Rust");
    let mut names = Names::new();
    for item in &file.items {
        if let syn::Item::Use(item) = item {
            add_tree(&item.tree, &mut names);
        }
    }
    names
}

/// Adds the names that a `use` brings into scope.
fn add_tree(tree: &syn::UseTree, names: &mut Names) {
    match tree {
        syn::UseTree::Path(path) => add_tree(&path.tree, names),
        syn::UseTree::Name(name) => {
            add_names(quote::ToTokens::to_token_stream(name), names);
        }
        syn::UseTree::Rename(rename) => {
            add_names(quote::ToTokens::to_token_stream(&rename.rename), names);
        }
        syn::UseTree::Group(group) => {
            for tree in &group.items {
                add_tree(tree, names);
            }
        }
        syn::UseTree::Glob(_) => panic!("imports are listed by name"),
    }
}
