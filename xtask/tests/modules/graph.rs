//! The modules of a crate and the imports between its files.

use std::collections::{BTreeMap, BTreeSet};

use crate::tokens::{Kind, Token, tokens};

/// A crate's modules, read from its sources.
pub(crate) struct Crate {
    modules: Vec<Module>,
    /// The files of exported macros, which are named from the crate's root.
    macros: BTreeMap<String, String>,
}

/// A module, which is a file or stands inside one.
#[derive(Debug, Default)]
struct Module {
    path: Vec<String>,
    file: String,
    /// The modules declared in it. Features may choose between several files of one name.
    children: BTreeMap<String, Vec<usize>>,
    /// The names of items defined in it.
    items: BTreeSet<String>,
    /// The names that its `use` declarations bind.
    bindings: BTreeMap<String, Path>,
    /// The paths whose names it imports all.
    globs: Vec<Path>,
    /// Every path that it writes, in `use` declarations or inline.
    paths: Vec<Path>,
    /// The paths that it re-exports.
    exports: Vec<Path>,
}

/// A path as written.
#[derive(Clone, Debug, PartialEq)]
struct Path {
    segments: Vec<String>,
    line: usize,
    /// Whether it begins with `$crate`.
    in_macro: bool,
}

/// An import of one file by another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    pub(crate) file: String,
    pub(crate) line: usize,
    /// The path as written.
    pub(crate) path: String,
    /// The file that defines the item.
    pub(crate) target: String,
    /// The file of the module in which the name was looked up, which may re-export it.
    pub(crate) through: String,
    /// Whether the path belongs to a `pub use` declaration.
    pub(crate) export: bool,
}

/// The result of a lookup.
struct Found {
    target: String,
    through: String,
    module: Option<usize>,
}

impl Crate {
    /// Reads the crate whose root is `root` among `sources`, texts by path.
    ///
    /// Modules that are compiled for tests only, and files named `tests.rs`, are left out.
    ///
    /// # Panics
    ///
    /// Panics if the file of a declared module is missing.
    pub(crate) fn read(root: &str, sources: &BTreeMap<String, String>) -> Self {
        let mut read = Self {
            modules: Vec::new(),
            macros: BTreeMap::new(),
        };
        read.read_file(Vec::new(), root, sources);
        read
    }

    /// Returns the number of files.
    pub(crate) fn files(&self) -> usize {
        self.modules
            .iter()
            .map(|module| &module.file)
            .collect::<BTreeSet<_>>()
            .len()
    }

    fn read_file(
        &mut self,
        path: Vec<String>,
        file: &str,
        sources: &BTreeMap<String, String>,
    ) -> usize {
        let source = sources
            .get(file)
            .unwrap_or_else(|| panic!("there is no file {file}"));
        let tokens = tokens(source);
        self.read_module(path, file, &tokens, sources)
    }

    fn read_module(
        &mut self,
        path: Vec<String>,
        file: &str,
        tokens: &[Token],
        sources: &BTreeMap<String, String>,
    ) -> usize {
        let index = self.modules.len();
        self.modules.push(Module {
            path: path.clone(),
            file: file.to_owned(),
            ..Module::default()
        });
        let mut reader = Reader {
            tokens,
            at: 0,
            depth: 0,
        };
        let mut attributes = Attributes::default();
        while let Some(token) = reader.peek(0) {
            let (line, ident) = (token.line, token.ident().map(str::to_owned));
            let after = reader.at.checked_sub(1).map(|before| &tokens[before]);
            let part = after
                .is_some_and(|token| token.is('$') || token.is('.') || token.kind == Kind::Colons);
            if let Some(length) = reader.attribute() {
                attributes.read(&tokens[reader.at..reader.at + length]);
                reader.skip(length);
                continue;
            }
            match ident.as_deref() {
                Some("pub") | None => {
                    // Visibility and `(in path)` do not end the attributes of an item.
                    if ident.is_some() && reader.peek(1).is_some_and(|token| token.is('(')) {
                        reader.skip(1);
                        reader.skip(reader.group());
                    } else {
                        if ident.is_none() {
                            attributes = Attributes::default();
                        }
                        reader.skip(1);
                    }
                    continue;
                }
                Some(_) if attributes.test => reader.skip_item(),
                Some("mod") if reader.depth == 0 || reader.at_module_body() => {
                    reader.skip(1);
                    let name = reader.ident();
                    let mut child = path.clone();
                    child.push(name.clone());
                    if reader.peek(0).is_some_and(|token| token.is('{')) {
                        let length = reader.group();
                        let body = &tokens[reader.at + 1..reader.at + length - 1];
                        let read = self.read_module(child, file, body, sources);
                        self.modules[index]
                            .children
                            .entry(name)
                            .or_default()
                            .push(read);
                        reader.skip(length);
                    } else {
                        let module = &self.modules[index];
                        let name_of = |file: &String| sources.contains_key(file);
                        let candidates =
                            child_files(&module.path, file, &name, attributes.path.as_deref());
                        let file = candidates.iter().find(|file| name_of(file));
                        let file =
                            file.unwrap_or_else(|| panic!("there is none of {candidates:?}"));
                        if !file.ends_with("/tests.rs") {
                            let read = self.read_file(child, file, sources);
                            self.modules[index]
                                .children
                                .entry(name)
                                .or_default()
                                .push(read);
                        }
                    }
                }
                Some("use") if !part && !reader.peek(1).is_some_and(|token| token.is('<')) => {
                    let export = reader.exported();
                    let top = reader.depth == 0;
                    reader.skip(1);
                    let mut leaves = Vec::new();
                    reader.use_tree(&mut Vec::new(), false, &mut leaves);
                    let module = &mut self.modules[index];
                    for Leaf { path, name } in leaves {
                        if export {
                            module.exports.push(path.clone());
                        } else {
                            module.paths.push(path.clone());
                        }
                        match name {
                            Some(name) if top => drop(module.bindings.insert(name, path)),
                            None if top => module.globs.push(path),
                            _ => {}
                        }
                    }
                }
                Some("macro_rules") => {
                    reader.skip(2);
                    let name = reader.ident();
                    if attributes.exported {
                        self.macros.insert(name.clone(), file.to_owned());
                    }
                    self.modules[index].items.insert(name);
                }
                Some(keyword) if reader.depth == 0 && ITEMS.contains(&keyword) => {
                    reader.skip(1);
                    if let Some(name) = reader.peek(0).and_then(Token::ident) {
                        self.modules[index].items.insert(name.to_owned());
                    }
                }
                Some(_) => {
                    let in_macro = after.is_some_and(|token| token.is('$'));
                    let segments = reader.path();
                    let in_macro = in_macro && segments[0] == "crate";
                    if segments.len() > 1 && (!part || in_macro) {
                        self.modules[index].paths.push(Path {
                            segments,
                            line,
                            in_macro,
                        });
                    }
                }
            }
            attributes = Attributes::default();
        }
        index
    }

    /// Returns the file, line and path of each `$crate::` path that names neither `generated` nor an
    /// exported macro.
    pub(crate) fn paths_in_macros(&self) -> Vec<(&str, usize, String)> {
        let mut paths = Vec::new();
        for module in &self.modules {
            for path in module.paths.iter().filter(|path| path.in_macro) {
                let second = path.segments.get(1).map_or("", String::as_str);
                if second != "generated" && !self.macros.contains_key(second) {
                    paths.push((&*module.file, path.line, path.segments.join("::")));
                }
            }
        }
        paths
    }

    /// Returns every import between two files, in the order of files and lines.
    pub(crate) fn imports(&self) -> Vec<Import> {
        let mut imports = BTreeSet::new();
        for (index, module) in self.modules.iter().enumerate() {
            let uses = module.paths.iter().map(|path| (path, false));
            let exports = module.exports.iter().map(|path| (path, true));
            for (path, export) in uses.chain(exports) {
                // Exported macros name the runtime by what generated code may use.
                let second = path.segments.get(1).map(String::as_str).unwrap_or_default();
                if path.in_macro && (second == "generated" || self.macros.contains_key(second)) {
                    continue;
                }
                for found in self.find(index, &path.segments, 0) {
                    if found.target != module.file || found.through != module.file {
                        imports.insert(Import {
                            file: module.file.clone(),
                            line: path.line,
                            path: path.segments.join("::"),
                            target: found.target,
                            through: found.through,
                            export,
                        });
                    }
                }
            }
        }
        imports.into_iter().collect()
    }

    /// Returns the places that `segments`, written in `module`, may name; none for other crates.
    fn find(&self, module: usize, segments: &[String], depth: usize) -> Vec<Found> {
        let (first, mut rest) = segments.split_first().unwrap();
        let mut start = match first.as_str() {
            "crate" => vec![0],
            "self" => vec![module],
            "super" => self.parents(module),
            name => {
                // A child of the module, or a module that it imported. The import of a type is
                // counted once, and not wherever an item of the type is named.
                let lower = name.starts_with(char::is_lowercase);
                let local = self.modules[module].children.contains_key(name)
                    || self.modules[module]
                        .bindings
                        .get(name)
                        .is_some_and(|path| lower && path.segments != segments);
                if !local {
                    return Vec::new();
                }
                rest = segments;
                vec![module]
            }
        };
        while let Some((first, after)) = rest.split_first()
            && first == "super"
        {
            start = start
                .into_iter()
                .flat_map(|module| self.parents(module))
                .collect();
            rest = after;
        }
        let found = start
            .into_iter()
            .flat_map(|start| self.descend(start, rest, depth));
        found.collect()
    }

    fn descend(&self, module: usize, segments: &[String], depth: usize) -> Vec<Found> {
        let place = &self.modules[module];
        let here = || Found {
            target: place.file.clone(),
            through: place.file.clone(),
            module: Some(module),
        };
        let Some((name, rest)) = segments.split_first() else {
            return vec![here()];
        };
        if depth > 16 {
            return vec![here()];
        }
        if let Some(children) = place.children.get(name) {
            return children
                .iter()
                .flat_map(|&child| self.descend(child, rest, depth))
                .collect();
        }
        if module == 0
            && let Some(file) = self.macros.get(name)
        {
            return vec![Found {
                target: file.clone(),
                through: place.file.clone(),
                module: None,
            }];
        }
        let item = || {
            vec![Found {
                module: None,
                ..here()
            }]
        };
        if place.items.contains(name) {
            return item();
        }
        if let Some(path) = place.bindings.get(name) {
            let found = self.find(module, &path.segments, depth + 1);
            let modules: Vec<_> = found.iter().filter_map(|found| found.module).collect();
            if !rest.is_empty() && !modules.is_empty() {
                return modules
                    .iter()
                    .flat_map(|&module| self.descend(module, rest, depth + 1))
                    .collect();
            }
            let through = &place.file;
            let found = found.into_iter().map(|found| Found {
                through: through.clone(),
                ..found
            });
            let found: Vec<_> = found.collect();
            return if found.is_empty() { item() } else { found };
        }
        for glob in &place.globs {
            for target in self.find(module, &glob.segments, depth + 1) {
                let Some(target) = target.module else {
                    continue;
                };
                let holds = &self.modules[target];
                if holds.items.contains(name)
                    || holds.children.contains_key(name)
                    || holds.bindings.contains_key(name)
                {
                    let found = self.descend(target, segments, depth + 1).into_iter();
                    let through = &place.file;
                    return found
                        .map(|found| Found {
                            through: through.clone(),
                            ..found
                        })
                        .collect();
                }
            }
        }
        item()
    }

    fn parents(&self, module: usize) -> Vec<usize> {
        let is_parent = |candidate: &Module| {
            candidate
                .children
                .values()
                .flatten()
                .any(|&child| child == module)
        };
        (0..self.modules.len())
            .filter(|&index| is_parent(&self.modules[index]))
            .collect()
    }

    /// Returns the files of the modules around those of `file`, without `file`.
    pub(crate) fn ancestors(&self, file: &str) -> BTreeSet<&str> {
        let mut ancestors = BTreeSet::new();
        for module in self.modules.iter().filter(|module| module.file == file) {
            let around = self.modules.iter().filter(|other| {
                other.path.len() < module.path.len() && module.path.starts_with(&other.path)
            });
            ancestors.extend(around.map(|other| other.file.as_str()));
        }
        ancestors.remove(file);
        ancestors
    }

    /// Returns the name of the crate's top module that `file` belongs to; empty for the root.
    pub(crate) fn top_module(&self, file: &str) -> &str {
        let module = self.modules.iter().find(|module| module.file == file);
        module
            .and_then(|module| module.path.first())
            .map_or("", String::as_str)
    }
}

/// The keywords that the name of an item follows.
const ITEMS: [&str; 8] = [
    "const", "enum", "fn", "static", "struct", "trait", "type", "union",
];

/// Returns the files that may hold the module `name` declared in `file`.
fn child_files(module: &[String], file: &str, name: &str, path: Option<&str>) -> Vec<String> {
    let (folder, file_name) = file.rsplit_once('/').unwrap_or(("", file));
    if let Some(path) = path {
        return vec![format!("{folder}/{path}")];
    }
    let stem = file_name.trim_end_matches(".rs");
    let folder = match stem {
        "lib" | "main" | "mod" => folder.to_owned(),
        stem => format!("{folder}/{stem}"),
    };
    // A module inside a file has its children in a folder of its name.
    let inside = match module.iter().rposition(|part| part == stem) {
        Some(index) => module[index + 1..].join("/"),
        None => String::new(),
    };
    let folder = if inside.is_empty() {
        folder
    } else {
        format!("{folder}/{inside}")
    };
    vec![
        format!("{folder}/{name}.rs"),
        format!("{folder}/{name}/mod.rs"),
    ]
}

/// The attributes of an item that matter here.
#[derive(Default)]
struct Attributes {
    /// `#[cfg(test)]`, alone or with more conditions.
    test: bool,
    /// `#[macro_export]`.
    exported: bool,
    /// `#[path = "…"]`.
    path: Option<String>,
}

impl Attributes {
    fn read(&mut self, attribute: &[Token]) {
        let idents: Vec<_> = attribute.iter().filter_map(Token::ident).collect();
        match idents.as_slice() {
            ["cfg", "test"] | ["cfg", "all", "test", ..] => self.test = true,
            ["macro_export", ..] => self.exported = true,
            ["path"] => {
                self.path = attribute.iter().find_map(|token| match &token.kind {
                    Kind::Str(path) => Some(path.clone()),
                    _ => None,
                });
            }
            _ => {}
        }
    }
}

/// A name imported by a `use` declaration; `None` for a glob import.
struct Leaf {
    path: Path,
    name: Option<String>,
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
    /// The number of open groups.
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    fn skip(&mut self, count: usize) {
        for token in self.tokens.iter().skip(self.at).take(count) {
            match token.kind {
                Kind::Char('(' | '[' | '{') => self.depth += 1,
                Kind::Char(')' | ']' | '}') => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
        self.at += count;
    }

    /// Takes an identifier; returns an empty one if there is none, as in the patterns of macros.
    fn ident(&mut self) -> String {
        let ident = self.peek(0).and_then(Token::ident).map(str::to_owned);
        self.skip(usize::from(ident.is_some()));
        ident.unwrap_or_default()
    }

    /// Returns the number of tokens of the group that begins here, with its delimiters.
    fn group(&self) -> usize {
        let mut depth = 0;
        for (length, token) in self.tokens[self.at..].iter().enumerate() {
            match token.kind {
                Kind::Char('(' | '[' | '{') => depth += 1,
                Kind::Char(')' | ']' | '}') => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return length + 1;
            }
        }
        self.tokens.len() - self.at
    }

    /// Returns the number of tokens if an attribute begins here.
    fn attribute(&self) -> Option<usize> {
        if !self.peek(0)?.is('#') {
            return None;
        }
        let inner = usize::from(self.peek(1)?.is('!'));
        self.peek(1 + inner)?.is('[').then(|| {
            let group = Reader {
                tokens: self.tokens,
                at: self.at + 1 + inner,
                depth: 0,
            };
            1 + inner + group.group()
        })
    }

    /// Skips an item up to its semicolon or the end of its body.
    fn skip_item(&mut self) {
        let declaration = self.peek(0).and_then(Token::ident);
        let braces_end = !matches!(declaration, Some("use" | "const" | "static" | "let"));
        while let Some(token) = self.peek(0) {
            let (semicolon, brace) = (token.is(';'), token.is('{'));
            // A field or variant ends with a comma, or with the group around it.
            if token.is(',') || token.is('}') {
                return;
            }
            self.skip(self.group());
            if semicolon || brace && braces_end {
                return;
            }
        }
    }

    /// Returns whether the reader is at `mod name {`.
    fn at_module_body(&self) -> bool {
        let name = self.peek(1).is_some_and(|token| token.ident().is_some());
        name && self.peek(2).is_some_and(|token| token.is('{'))
    }

    /// Returns whether a visibility stands before this token.
    fn exported(&self) -> bool {
        let before = &self.tokens[..self.at];
        match before.last() {
            Some(token) if token.ident() == Some("pub") => true,
            Some(token) if token.is(')') => {
                let open = before.iter().rposition(|token| token.is('('));
                open.and_then(|open| open.checked_sub(1))
                    .is_some_and(|index| before[index].ident() == Some("pub"))
            }
            _ => false,
        }
    }

    /// Takes a path, at least its first identifier.
    fn path(&mut self) -> Vec<String> {
        let mut segments = vec![self.ident()];
        while self.peek(0).is_some_and(|token| token.kind == Kind::Colons)
            && self.peek(1).is_some_and(|token| token.ident().is_some())
        {
            self.skip(1);
            segments.push(self.ident());
        }
        segments
    }

    /// Takes a tree of a `use` declaration.
    fn use_tree(&mut self, prefix: &mut Vec<String>, in_macro: bool, leaves: &mut Vec<Leaf>) {
        let length = prefix.len();
        let mut in_macro = in_macro;
        while let Some(token) = self.peek(0) {
            let line = token.line;
            let path = |segments: &[String]| Path {
                segments: segments.to_vec(),
                line,
                in_macro,
            };
            match &token.kind {
                Kind::Char('$') => {
                    in_macro = true;
                    self.skip(1);
                }
                Kind::Colons => self.skip(1),
                Kind::Char('*') => {
                    leaves.push(Leaf {
                        path: path(prefix),
                        name: None,
                    });
                    self.skip(1);
                    break;
                }
                Kind::Char('{') => {
                    self.skip(1);
                    while self.peek(0).is_some_and(|token| !token.is('}')) {
                        let before = self.at;
                        self.use_tree(prefix, in_macro, leaves);
                        if self.peek(0).is_some_and(|token| token.is(',')) || self.at == before {
                            self.skip(1);
                        }
                    }
                    self.skip(1);
                    break;
                }
                Kind::Ident(name) => {
                    let name = name.clone();
                    self.skip(1);
                    if name != "self" || prefix.is_empty() {
                        prefix.push(name);
                    }
                    if self.peek(0).is_some_and(|token| token.kind == Kind::Colons) {
                        continue;
                    }
                    let mut bound = prefix.last().cloned();
                    let path = Path {
                        segments: prefix.clone(),
                        line,
                        in_macro,
                    };
                    if self.peek(0).and_then(Token::ident) == Some("as") {
                        self.skip(1);
                        bound = Some(self.ident());
                    }
                    leaves.push(Leaf { path, name: bound });
                    break;
                }
                _ => break,
            }
        }
        prefix.truncate(length);
    }
}
