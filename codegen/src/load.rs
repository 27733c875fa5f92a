//! `load`: the front end of the generator, which [`generate`](crate::generate()),
//! [`check`](crate::check()) and [`diff`](crate::diff) share.
//!
//! ```text
//! Sources ── Parsed::new ──▶ Parsed ── load ──▶ Loaded
//! texts                      JSON               model, lowered service
//! ```
//!
//! Parsing is a step of its own because the model and the lowered service borrow their names from the
//! parsed text.

use crate::docs_file::{DocsFile, Documentation};
use crate::document::{Document, hint};
use crate::error::{Error, Source};
use crate::json::Json;
use crate::lower::{self, LowerInputs, Lowered};
use crate::model::Model;
use crate::overrides::Overrides;
use crate::paginators::Paginators;
use crate::{endpoint, ir, read};

/// The files that describe one service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sources<'a> {
    /// The service model, `service-2.json`.
    pub(crate) service: Source<'a>,
    /// The endpoint rule set, `endpoint-rule-set-1.json`.
    pub(crate) endpoint_rules: Option<Source<'a>>,
    /// The paginators, `paginators-1.json`.
    pub(crate) paginators: Option<Source<'a>>,
    /// The partitions, `partitions.json`.
    pub(crate) partitions: Option<Source<'a>>,
    /// The overrides, `overrides.toml`.
    pub(crate) overrides: Option<Source<'a>>,
    /// The documentation, `docs.toml`.
    pub(crate) docs: Option<Source<'a>>,
}

impl<'a> Sources<'a> {
    /// Returns the sources of a service of which only the model is given.
    pub(crate) fn model(service: Source<'a>) -> Self {
        Self {
            service,
            endpoint_rules: None,
            paginators: None,
            partitions: None,
            overrides: None,
            docs: None,
        }
    }
}

/// The purpose for which a service is loaded.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Purpose<'a> {
    /// Writing the crate `package`, with documentation.
    Generation { package: &'a str },
    /// Checking or comparing the model. No documentation is made, and paginators that the model does
    /// not support are ignored.
    Analysis,
}

/// The files of a service, parsed.
#[derive(Debug)]
pub(crate) struct Parsed<'a> {
    sources: Sources<'a>,
    service: Document<'a>,
    endpoint_rules: Option<Document<'a>>,
    paginators: Option<Document<'a>>,
    partitions: Option<Document<'a>>,
}

/// A service, read and lowered.
#[derive(Debug)]
pub(crate) struct Loaded<'a> {
    pub(crate) parsed: &'a Parsed<'a>,
    pub(crate) model: Model<'a>,
    pub(crate) lowered: Lowered<'a>,
}

impl<'a> Parsed<'a> {
    /// Parses every JSON file of a service.
    pub(crate) fn new(sources: Sources<'a>) -> Result<Self, Error> {
        let parse = |source: Option<Source<'a>>, hint| {
            let document = source.map(|source| Document::parse(&source, hint));
            document.transpose()
        };
        Ok(Self {
            sources,
            service: Document::parse(&sources.service, hint::SERVICE)?,
            endpoint_rules: parse(sources.endpoint_rules, hint::ENDPOINT_RULES)?,
            paginators: parse(sources.paginators, hint::PAGINATORS)?,
            partitions: parse(sources.partitions, hint::PARTITIONS)?,
        })
    }

    /// Reads the service model alone.
    pub(crate) fn read_model(&'a self) -> Result<Model<'a>, Error> {
        read::read(self.service.root())
    }

    /// Reads and lowers the service, except for its endpoint rules.
    pub(crate) fn load(&'a self, purpose: Purpose<'_>) -> Result<Loaded<'a>, Error> {
        let model = self.read_model()?;
        let overrides = match &self.sources.overrides {
            Some(source) => Overrides::read(source)?,
            None => Overrides::default(),
        };
        let lowered = match purpose {
            Purpose::Generation { package } => {
                let docs = match &self.sources.docs {
                    Some(source) => DocsFile::read(source)?,
                    None => DocsFile::new(Documentation::Written),
                };
                let inputs = LowerInputs {
                    overrides: &overrides,
                    docs: &docs,
                    paginators: Some(&self.read_paginators()?),
                    package,
                };
                lower::lower(&model, inputs)?
            }
            Purpose::Analysis => {
                let docs = DocsFile::new(Documentation::Omitted);
                let lower = |paginators: Option<&Paginators>| {
                    let inputs = LowerInputs {
                        overrides: &overrides,
                        docs: &docs,
                        paginators,
                        package: "",
                    };
                    lower::lower(&model, inputs)
                };
                // A comparison reports changes of the paginator file from its JSON, so paginators
                // that do not fit the model are no reason to fail.
                match lower(Some(&self.read_paginators().unwrap_or_default())) {
                    Ok(lowered) => lowered,
                    Err(_) => lower(None)?,
                }
            }
        };
        Ok(Loaded {
            parsed: self,
            model,
            lowered,
        })
    }

    fn read_paginators(&self) -> Result<Paginators, Error> {
        match &self.paginators {
            Some(document) => Paginators::read(document.root()),
            None => Ok(Paginators::default()),
        }
    }

    /// Returns the text of the service model.
    pub(crate) fn service_text(&self) -> &'a str {
        self.sources.service.text
    }

    /// Returns the JSON of the service model.
    pub(crate) fn service(&self) -> &Json<'a> {
        self.service.json()
    }

    /// Returns the JSON of the paginators.
    pub(crate) fn paginators(&self) -> Option<&Json<'a>> {
        self.paginators.as_ref().map(Document::json)
    }

    /// Returns the endpoint rule set.
    pub(crate) fn endpoint_rules(&self) -> Option<&Document<'a>> {
        self.endpoint_rules.as_ref()
    }

    /// Returns the partitions.
    pub(crate) fn partitions(&self) -> Option<&Document<'a>> {
        self.partitions.as_ref()
    }
}

impl<'a> Loaded<'a> {
    /// Returns the crate to emit, or an error for the first thing that the generator does not support.
    pub(crate) fn into_crate(self) -> Result<(ir::Crate<'a>, endpoint::ir::Endpoint), Error> {
        let krate = lower::into_crate(&self.model, self.lowered)?;
        let (rules, partitions) = (self.parsed.endpoint_rules(), self.parsed.partitions());
        let endpoint = lower::lower_endpoint(&self.model.service, rules, partitions)?;
        Ok((krate, endpoint))
    }
}
