//! The effect of a model on the wire, in the protocol that the crate uses.
//!
//! A trait can be without effect: RPC protocols put every member into the body, a structure inside another
//! one has no HTTP bindings, and a format that the model states can be the one that applies without it.

use crate::hash::{HashMap, HashSet};
use crate::lower::has_http_bindings;
use crate::model::{Kind, Location, Member, Model, Structure, TimestampFormat};

/// A wire format, by the model's name of its protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WireFormat<'a>(pub(super) &'a str);

/// The place of a structure in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Position {
    /// It is the input of an operation.
    Input,
    /// It is the output of an operation, or an error.
    Output,
    /// It is inside of another structure.
    Nested,
}

/// The part of a message that contains a member, and its name there if the name is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Binding<'a> {
    pub(super) location: Location,
    pub(super) name: Option<&'a str>,
    /// Whether the member is the whole body.
    pub(super) is_payload: bool,
}

impl WireFormat<'_> {
    /// Returns whether members can be in other parts of a message than its body.
    pub(super) fn has_bindings(self) -> bool {
        has_http_bindings(self.0)
    }

    /// Returns whether the names of elements and the wrappers of lists are sent, as in XML and queries.
    pub(super) fn sends_element_names(self) -> bool {
        matches!(self.0, "rest-xml" | "query" | "ec2")
    }

    /// Returns the binding of a member of a structure in this position.
    pub(super) fn binding<'m>(
        self,
        structure: &Structure<'_>,
        position: Position,
        name: &'m str,
        member: &Member<'m>,
    ) -> Binding<'m> {
        let chosen = member.location_name.unwrap_or(name);
        let in_body = |name| Binding {
            location: Location::Body,
            name: Some(name),
            is_payload: false,
        };
        if !self.has_bindings() {
            return in_body(chosen);
        }
        let is_bound = match (member.location, position) {
            (Location::Body, _) => false,
            (_, Position::Nested) => false,
            (Location::Uri | Location::Query, position) => position == Position::Input,
            (Location::StatusCode, position) => position == Position::Output,
            (Location::Header | Location::PrefixHeaders, _) => true,
        };
        if is_bound {
            let name = match member.location {
                // The text of a label is sent, its name is not; the status has none.
                Location::Uri | Location::StatusCode => None,
                Location::PrefixHeaders => Some(member.location_name.unwrap_or_default()),
                _ => Some(chosen),
            };
            return Binding {
                location: member.location,
                name,
                is_payload: false,
            };
        }
        if position != Position::Nested && structure.payload == Some(name) {
            return Binding {
                // The name of the payload is that of the root element in XML.
                name: self.sends_element_names().then_some(chosen),
                is_payload: true,
                ..in_body(chosen)
            };
        }
        // The name chosen for another part of the message does not apply to the body.
        in_body(match member.location {
            Location::Body => chosen,
            _ => name,
        })
    }

    /// Returns the timestamp format in these places: the stated one, or that of the protocol.
    pub(super) fn timestamp_format(
        self,
        stated: Option<TimestampFormat>,
        place: Location,
    ) -> Option<TimestampFormat> {
        // CBOR has a type for timestamps.
        if self.0 == "smithy-rpc-v2-cbor" {
            return Some(TimestampFormat::EpochSeconds);
        }
        stated.or(match place {
            Location::Header | Location::PrefixHeaders if self.has_bindings() => {
                Some(TimestampFormat::HttpDate)
            }
            Location::Query | Location::Uri if self.has_bindings() => {
                Some(TimestampFormat::DateTime)
            }
            _ => match self.0 {
                "rest-json" | "json" => Some(TimestampFormat::EpochSeconds),
                "rest-xml" | "query" | "ec2" => Some(TimestampFormat::DateTime),
                _ => None,
            },
        })
    }

    /// Returns whether two stated formats are the same in all of these places.
    pub(super) fn same_timestamps(
        self,
        old: Option<TimestampFormat>,
        new: Option<TimestampFormat>,
        places: Places,
    ) -> bool {
        places
            .iter()
            .all(|place| self.timestamp_format(old, place) == self.timestamp_format(new, place))
    }
}

/// A set of parts of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places(u8);

impl Places {
    const ALL: [Location; 5] = [
        Location::Body,
        Location::Uri,
        Location::Query,
        Location::Header,
        Location::StatusCode,
    ];

    /// Creates the set of one part.
    pub(super) fn of(location: Location) -> Self {
        Self(match location {
            Location::Body => 1,
            Location::Uri => 2,
            Location::Query => 4,
            Location::Header | Location::PrefixHeaders => 8,
            Location::StatusCode => 16,
        })
    }

    /// Adds the parts of another set.
    pub(super) fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    fn iter(self) -> impl Iterator<Item = Location> {
        let all = Self::ALL.into_iter();
        all.filter(move |location| self.0 & Self::of(*location).0 != 0)
    }
}

/// For each shape, the parts of messages that contain its values.
#[derive(Debug, Default)]
pub(super) struct ShapePlaces<'a> {
    requests: HashMap<&'a str, Places>,
    /// The places in all messages, except for values of members that state a timestamp format.
    timestamps: HashMap<&'a str, Places>,
    seen: HashSet<(&'a str, Position, Direction)>,
}

/// The messages that contain a structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Direction {
    Request,
    Response,
}

impl<'a> ShapePlaces<'a> {
    /// Finds the places of all shapes that operations reach.
    pub(super) fn of(model: &Model<'a>, format: WireFormat<'_>) -> Self {
        let mut places = Self::default();
        let mut open = Vec::new();
        for operation in model.operations.values() {
            let inputs = operation.input.into_iter();
            open.extend(inputs.map(|name| (name, Position::Input, Direction::Request)));
            let outputs = operation.output.iter().chain(&operation.errors);
            open.extend(outputs.map(|name| (*name, Position::Output, Direction::Response)));
        }
        while let Some(item) = open.pop() {
            if !places.seen.insert(item) {
                continue;
            }
            let (name, position, direction) = item;
            let (Kind::Structure(structure) | Kind::Union(structure)) = &model.shape(name).kind
            else {
                continue;
            };
            for (name, member) in &structure.members {
                let location = format.binding(structure, position, name, member).location;
                let place = Places::of(location);
                places.add(model, member, (place, direction), &mut open);
            }
        }
        places
    }

    /// Adds the place of the values of a member or element.
    fn add(
        &mut self,
        model: &Model<'a>,
        member: &Member<'a>,
        (place, direction): (Places, Direction),
        open: &mut Vec<(&'a str, Position, Direction)>,
    ) {
        let target = member.target;
        if direction == Direction::Request {
            self.requests.entry(target).or_default().add(place);
        }
        let kind = &model.shape(target).kind;
        // A format that a member states does not apply to the elements of a list.
        if member.timestamp_format.is_none() || !matches!(kind, Kind::Timestamp(_)) {
            self.timestamps.entry(target).or_default().add(place);
        }
        match kind {
            Kind::List { member, .. } => self.add(model, member, (place, direction), open),
            Kind::Map { key, value, .. } => {
                self.add(model, key, (place, direction), open);
                self.add(model, value, (place, direction), open);
            }
            Kind::Structure(_) | Kind::Union(_) => {
                open.push((target, Position::Nested, direction));
            }
            _ => {}
        }
    }

    /// Returns the parts of requests that contain values of a shape.
    pub(super) fn in_requests(&self, shape: &str) -> Places {
        self.requests.get(shape).copied().unwrap_or_default()
    }

    /// Returns the parts of messages to which the timestamp format of a shape, or of the elements of a
    /// list or map, applies.
    pub(super) fn of_timestamps(&self, shape: &str) -> Places {
        self.timestamps.get(shape).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_timestamp_format_depends_on_protocol_and_place() {
        use TimestampFormat::{DateTime, EpochSeconds, HttpDate};
        for (protocol, body, header, query) in [
            ("rest-json", EpochSeconds, HttpDate, DateTime),
            ("rest-xml", DateTime, HttpDate, DateTime),
            ("json", EpochSeconds, EpochSeconds, EpochSeconds),
            ("query", DateTime, DateTime, DateTime),
        ] {
            let format = WireFormat(protocol);
            let default = |place| format.timestamp_format(None, place);
            assert_eq!(default(Location::Body), Some(body), "{protocol}");
            assert_eq!(default(Location::Header), Some(header), "{protocol}");
            assert_eq!(default(Location::Query), Some(query), "{protocol}");
            let stated = format.timestamp_format(Some(DateTime), Location::Header);
            assert_eq!(stated, Some(DateTime), "{protocol}");
        }
        let cbor = WireFormat("smithy-rpc-v2-cbor");
        let stated = cbor.timestamp_format(Some(DateTime), Location::Body);
        assert_eq!(stated, Some(EpochSeconds));
    }
}
