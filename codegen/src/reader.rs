//! A JSON value that is read on over faults.

use crate::document::Node;
use crate::faults::Faults;
use crate::hash::HashSet;

/// A value of a document. What is wrong with it is recorded, and counts as absent unless it can be
/// understood.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a, 'f> {
    node: Node<'a>,
    faults: &'f Faults,
}

impl<'a, 'f> Reader<'a, 'f> {
    /// Creates a reader that records faults in `faults`.
    pub(crate) fn new(node: Node<'a>, faults: &'f Faults) -> Self {
        Self { node, faults }
    }

    fn at(self, node: Node<'a>) -> Self {
        Self { node, ..self }
    }

    /// Returns the record of faults.
    pub(crate) fn faults(self) -> &'f Faults {
        self.faults
    }

    /// Returns the name of the file.
    pub(crate) fn file(self) -> &'a str {
        self.node.file()
    }

    /// Returns the path in JSON path notation.
    pub(crate) fn path(self) -> String {
        self.node.path()
    }

    /// Returns whether this is an array.
    pub(crate) fn is_list(self) -> bool {
        self.node.is_list()
    }

    /// Records a fault of this value.
    pub(crate) fn fault(self, message: impl Into<String>, hint: impl Into<String>) {
        self.faults.add(self.node.error(message, hint));
    }

    /// Returns the member `key` of an object, unless it is absent or null. Of two, the first counts.
    pub(crate) fn get(self, key: &str) -> Option<Self> {
        let found = match self.node.get(key) {
            Ok(found) => found,
            Err(error) => {
                self.faults.add(error);
                self.node.first(key)
            }
        };
        found.map(|node| self.at(node))
    }

    /// Returns the member `key` of an object, which is required.
    pub(crate) fn require(self, key: &str) -> Option<Self> {
        let found = self.get(key);
        if found.is_none() {
            self.faults.ok(self.node.require(key));
        }
        found
    }

    /// Returns the member `key` of an object, without which there is nothing to compare.
    pub(crate) fn require_or_fail(self, key: &str) -> Option<Self> {
        match self.node.require(key) {
            Ok(node) => Some(self.at(node)),
            Err(error) => {
                self.faults.add_fatal(error);
                None
            }
        }
    }

    /// Returns whether this is an object. If it is not, there is nothing to compare.
    pub(crate) fn is_object_or_fail(self) -> bool {
        let entries = self.node.all_entries().map(drop);
        entries
            .map_err(|error| self.faults.add_fatal(error))
            .is_ok()
    }

    /// Returns the text of a string, without which there is nothing to compare.
    pub(crate) fn text_or_fail(self) -> Option<&'a str> {
        let text = self.node.str();
        text.map_err(|error| self.faults.add_fatal(error)).ok()
    }

    /// Returns the members of an object in the order of the file. Of two with the same name, the
    /// first counts.
    pub(crate) fn entries(self) -> impl Iterator<Item = (&'a str, Self)> + use<'a, 'f> {
        let entries = self.faults.ok(self.node.all_entries());
        let mut seen = HashSet::default();
        entries
            .into_iter()
            .flatten()
            .filter_map(move |(key, node)| {
                if !seen.insert(key) {
                    self.faults.add(node.duplicate(key));
                    return None;
                }
                Some((key, self.at(node)))
            })
    }

    /// Returns the elements of an array.
    pub(crate) fn items(self) -> impl Iterator<Item = Self> + use<'a, 'f> {
        let items = self.faults.ok(self.node.items());
        let items = items.into_iter().flatten();
        items.map(move |node| self.at(node))
    }

    /// Returns the text of a string.
    pub(crate) fn text(self) -> Option<&'a str> {
        self.faults.ok(self.node.str())
    }

    /// Returns the value of a number. One that is written as a string is understood.
    pub(crate) fn number(self) -> Option<serde_json::Number> {
        match (self.node.number(), self.node.str().map(str::parse)) {
            (Ok(number), _) => Some(number.clone()),
            (Err(_), Ok(Ok(number))) => {
                self.quoted("a number");
                Some(number)
            }
            (Err(error), _) => {
                self.faults.add(error);
                None
            }
        }
    }

    /// Returns whether this is true. A boolean that is written as a string is understood.
    fn is_true(self) -> bool {
        match (self.node.bool(), self.node.str().map(str::parse)) {
            (Ok(value), _) => value,
            (Err(_), Ok(Ok(value))) => {
                self.quoted("a boolean");
                value
            }
            (Err(error), _) => {
                self.faults.add(error);
                false
            }
        }
    }

    /// Records that a value is written as a string.
    fn quoted(self, expected: &str) {
        let error = self.node.wrong_kind_with(expected, "remove the quotes");
        self.faults.add(error);
    }

    /// Returns the text of the optional member `key`.
    pub(crate) fn opt_text(self, key: &str) -> Option<&'a str> {
        self.get(key)?.text()
    }

    /// Returns the number of the optional member `key`.
    pub(crate) fn opt_number(self, key: &str) -> Option<serde_json::Number> {
        self.get(key)?.number()
    }

    /// Returns whether the member `key` is present and true.
    pub(crate) fn flag(self, key: &str) -> bool {
        self.get(key).is_some_and(Self::is_true)
    }

    /// Returns the texts of the array `key`; an absent array is empty.
    pub(crate) fn texts(self, key: &str) -> Vec<&'a str> {
        let items = self.get(key).into_iter().flat_map(Self::items);
        items.filter_map(Self::text).collect()
    }
}
