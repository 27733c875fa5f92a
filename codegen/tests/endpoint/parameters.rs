//! Endpoint resolution: the rules of the service, and the trait for other resolvers.

impl<R: ResolveEndpoint + 'static> FromResolver<R> for Params {
    fn shared(resolver: R) -> SharedEndpointResolver {
        resolver.into_shared_resolver()
    }
}

/// The resolver that applies the endpoint rules of the service.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DefaultResolver;

impl DefaultResolver {
    /// Creates the resolver.
    pub fn new() -> Self {
        Self
    }
}

impl ResolveEndpoint for DefaultResolver {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        EndpointFuture::ready(resolve(params).map_err(Into::into))
    }
}

fn resolve(params: &Params) -> Result<Endpoint, ResolveEndpointError> {
    if let Some(type_) = params.r#type() {
        let region = params.region.as_str();
        return rules::endpoint(format!("https://{type_}.{region}.test"));
    }
    rules::error("no endpoint rule matches the parameters")
}

/// Parameters of the endpoint rules.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    region: String,
    r#type: Option<String>,
    arns: Vec<String>,
    account_id: Option<String>,
    strict: Option<bool>,
    mode: String,
}

impl Params {
    /// Returns a builder of [`Params`].
    pub fn builder() -> ParamsBuilder {
        ParamsBuilder::default()
    }

    /// Region of the endpoint.
    pub fn region(&self) -> Option<&str> {
        Some(&self.region)
    }

    /// Value of `type` in the endpoint rules.
    pub fn r#type(&self) -> Option<&str> {
        self.r#type.as_deref()
    }

    /// Value of `ARNs` in the endpoint rules.
    pub fn arns(&self) -> Option<&[String]> {
        Some(&self.arns)
    }

    /// Value of `AccountId` in the endpoint rules, with the built-in `AWS::Auth::AccountId`.
    pub fn account_id(&self) -> Option<&str> {
        self.account_id.as_deref()
    }

    /// Value of `Strict` in the endpoint rules.
    pub fn strict(&self) -> Option<bool> {
        self.strict
    }

    /// Value of `Mode` in the endpoint rules.
    pub fn mode(&self) -> Option<&str> {
        Some(&self.mode)
    }
}

/// Builder of [`Params`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParamsBuilder {
    region: Option<String>,
    r#type: Option<String>,
    arns: Option<Vec<String>>,
    account_id: Option<String>,
    strict: Option<bool>,
    mode: Option<String>,
}

impl ParamsBuilder {
    /// Builds the parameters. Unset ones have the defaults of the endpoint rules.
    ///
    /// # Errors
    ///
    /// A value is invalid, or a required parameter without a default is unset.
    pub fn build(self) -> Result<Params, InvalidParams> {
        rules::require_host_label("region", self.region.as_deref())?;
        Ok(Params {
            region: self.region.ok_or(InvalidParams::missing("region"))?,
            r#type: self.r#type,
            arns: self
                .arns
                .unwrap_or_else(|| vec![String::from("a"), String::from("b")]),
            account_id: self.account_id,
            strict: self.strict,
            mode: self.mode.unwrap_or_else(|| String::from("plain")),
        })
    }

    /// Region of the endpoint.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.set_region(Some(value.into()))
    }

    /// Sets or clears [`region`](Params::region).
    pub fn set_region(mut self, value: Option<String>) -> Self {
        self.region = value;
        self
    }

    /// Value of `type` in the endpoint rules.
    pub fn r#type(self, value: impl Into<String>) -> Self {
        self.set_type(Some(value.into()))
    }

    /// Sets or clears [`type`](Params::type).
    pub fn set_type(mut self, value: Option<String>) -> Self {
        self.r#type = value;
        self
    }

    /// Value of `ARNs` in the endpoint rules.
    pub fn arns(self, value: impl Into<Vec<String>>) -> Self {
        self.set_arns(Some(value.into()))
    }

    /// Sets or clears [`arns`](Params::arns).
    pub fn set_arns(mut self, value: Option<Vec<String>>) -> Self {
        self.arns = value;
        self
    }

    /// Value of `AccountId` in the endpoint rules, with the built-in `AWS::Auth::AccountId`.
    pub fn account_id(self, value: impl Into<String>) -> Self {
        self.set_account_id(Some(value.into()))
    }

    /// Sets or clears [`account_id`](Params::account_id).
    pub fn set_account_id(mut self, value: Option<String>) -> Self {
        self.account_id = value;
        self
    }

    /// Value of `Strict` in the endpoint rules.
    pub fn strict(self, value: impl Into<bool>) -> Self {
        self.set_strict(Some(value.into()))
    }

    /// Sets or clears [`strict`](Params::strict).
    pub fn set_strict(mut self, value: Option<bool>) -> Self {
        self.strict = value;
        self
    }

    /// Value of `Mode` in the endpoint rules.
    pub fn mode(self, value: impl Into<String>) -> Self {
        self.set_mode(Some(value.into()))
    }

    /// Sets or clears [`mode`](Params::mode).
    pub fn set_mode(mut self, value: Option<String>) -> Self {
        self.mode = value;
        self
    }
}

impl FromBuiltIns for Params {
    fn from_built_ins(built_ins: &BuiltIns<'_>) -> Result<Self, InvalidParams> {
        Self::builder().set_region(built_ins.region.map(String::from)).build()
    }
}
