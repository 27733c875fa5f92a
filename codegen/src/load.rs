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
use crate::error::{Error, Errors, Source};
use crate::faults::Faults;
use crate::json::Json;
use crate::lower::{self, LowerInputs, Lowered, UnfitPaginators};
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
    /// The faults of the inputs. The model and the lowered service lack the parts with faults.
    pub(crate) faults: Vec<Error>,
}

impl<'a> Parsed<'a> {
    /// Parses every JSON file of a service.
    pub(crate) fn new(sources: Sources<'a>) -> Result<Self, Errors> {
        let faults = Faults::default();
        let parse = |source: Option<Source<'a>>, hint| faults.ok(Document::parse(&source?, hint));
        let service = parse(Some(sources.service), hint::SERVICE);
        let endpoint_rules = parse(sources.endpoint_rules, hint::ENDPOINT_RULES);
        let paginators = parse(sources.paginators, hint::PAGINATORS);
        let partitions = parse(sources.partitions, hint::PARTITIONS);
        if let Some(service) = service
            && faults.is_empty()
        {
            return Ok(Self {
                sources,
                service,
                endpoint_rules,
                paginators,
                partitions,
            });
        }
        // The other files are read only for their faults.
        sources.read_overrides(&faults);
        sources.read_docs(&faults);
        Err(faults.into_errors())
    }

    /// Reads the service model alone.
    pub(crate) fn read_model(&'a self, faults: &Faults) -> Option<Model<'a>> {
        read::read(self.service.root(), faults)
    }

    /// Reads and lowers the service, except for its endpoint rules.
    ///
    /// # Errors
    ///
    /// The files are not such that anything could be compared.
    pub(crate) fn load(&'a self, purpose: Purpose<'_>) -> Result<Loaded<'a>, Errors> {
        let faults = Faults::default();
        let model = self.read_model(&faults);
        let overrides = self.sources.read_overrides(&faults);
        let (docs, package, unfit_paginators) = match purpose {
            Purpose::Generation { package } => {
                let docs = self.sources.read_docs(&faults);
                (docs, package, UnfitPaginators::Refused)
            }
            // A comparison reports changes of the paginator file from its JSON, so paginators that
            // do not fit the model are no fault.
            Purpose::Analysis => {
                let docs = DocsFile::new(Documentation::Omitted);
                (docs, "", UnfitPaginators::Ignored)
            }
        };
        let ignored = Faults::default();
        let paginators = self.read_paginators(match purpose {
            Purpose::Generation { .. } => &faults,
            Purpose::Analysis => &ignored,
        });
        let Some(model) = model else {
            return Err(faults.into_errors());
        };
        let lowered = lower::lower(
            &model,
            LowerInputs {
                overrides: &overrides,
                docs: &docs,
                paginators: &paginators,
                unfit_paginators,
                package,
                faults: &faults,
            },
        );
        if faults.is_fatal() {
            return Err(faults.into_errors());
        }
        Ok(Loaded {
            parsed: self,
            model,
            lowered,
            faults: faults.into_vec(),
        })
    }

    fn read_paginators(&self, faults: &Faults) -> Paginators {
        match &self.paginators {
            Some(document) => Paginators::read(document.root(), faults),
            None => Paginators::default(),
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

impl Sources<'_> {
    fn read_overrides(&self, faults: &Faults) -> Overrides {
        match &self.overrides {
            Some(source) => Overrides::read(source, faults),
            None => Overrides::default(),
        }
    }

    fn read_docs(&self, faults: &Faults) -> DocsFile {
        match &self.docs {
            Some(source) => DocsFile::read(source, faults),
            None => DocsFile::new(Documentation::Written),
        }
    }
}

impl<'a> Loaded<'a> {
    /// Returns an error for each row of `overrides.toml` and `docs.toml` without effect. If the model
    /// has faults, rows for items of the model are left out: the faults can be the reason.
    pub(crate) fn unused_rows(&self) -> Vec<Error> {
        let unused = self.lowered.unused.iter();
        unused
            .filter(|row| self.faults.is_empty() || !row.names_an_item)
            .map(|row| row.error.clone())
            .collect()
    }

    /// Returns the crate to emit.
    ///
    /// # Errors
    ///
    /// All faults of the inputs, `more` errors, and what the generator does not support.
    pub(crate) fn into_crate(
        self,
        more: Vec<Error>,
    ) -> Result<(ir::Crate<'a>, endpoint::ir::Endpoint), Errors> {
        let faults = Faults::default();
        for error in self.faults.into_iter().chain(more) {
            faults.add(error);
        }
        let krate = lower::into_crate(&self.model, self.lowered, &faults);
        let (rules, partitions) = (self.parsed.endpoint_rules(), self.parsed.partitions());
        let endpoint = lower::lower_endpoint(&self.model.service, rules, partitions);
        match (krate, faults.ok(endpoint)) {
            (Some(krate), Some(endpoint)) if faults.is_empty() => Ok((krate, endpoint)),
            _ => Err(faults.into_errors()),
        }
    }
}
