// Written by `cargo xtask regenerate` from the service model. Edit the model or the generator.

use sdk_runtime::generated::*;
/// The structure `Thing`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct Thing {
    /// The member `Name`.
    pub name: Option<String>,
    /// The member `Password`.
    ///
    /// Required.
    pub password: String,
    /// The member `Secrets`.
    pub secrets: Option<Vec<String>>,
    /// The member `ByName`.
    pub by_name: Option<std::collections::HashMap<String, Vec<String>>>,
    /// The member `Mood`.
    pub mood: Option<crate::types::Mood>,
    /// The member `Hidden`.
    pub hidden: Option<crate::types::Hidden>,
    /// The member `Choice`.
    pub choice: Option<crate::types::Choice>,
}
impl std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Thing")
            .field("name", &self.name)
            .field("password", &REDACTED)
            .field("secrets", &REDACTED)
            .field("by_name", &REDACTED)
            .field("mood", &REDACTED)
            .field("hidden", &REDACTED)
            .field("choice", &self.choice)
            .finish()
    }
}
impl Thing {
    /// The member `Name`.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    /// The member `Password`.
    ///
    /// Required.
    pub fn password(&self) -> &str {
        &self.password
    }
    /// The member `Secrets`.
    pub fn secrets(&self) -> &[String] {
        self.secrets.as_deref().unwrap_or_default()
    }
    /// The member `ByName`.
    pub fn by_name(&self) -> Option<&std::collections::HashMap<String, Vec<String>>> {
        self.by_name.as_ref()
    }
    /// The member `Mood`.
    pub fn mood(&self) -> Option<&crate::types::Mood> {
        self.mood.as_ref()
    }
    /// The member `Hidden`.
    pub fn hidden(&self) -> Option<&crate::types::Hidden> {
        self.hidden.as_ref()
    }
    /// The member `Choice`.
    pub fn choice(&self) -> Option<&crate::types::Choice> {
        self.choice.as_ref()
    }
    /// Returns a builder of [`Thing`].
    pub fn builder() -> ThingBuilder {
        Default::default()
    }
}
static MEMBERS: [Schema; 7] = [
    string(id!("Thing$Name"), 0),
    string(id!("Thing$Password"), 1).with_sensitive(),
    list(id!("Thing$Secrets"), 2)
        .with_list_member(&crate::schema::SECRETS_MEMBER)
        .with_sensitive(),
    map(id!("Thing$ByName"), 3)
        .with_map_members(
            &crate::schema::SECRETS_BY_NAME_KEY,
            &crate::schema::SECRETS_BY_NAME_VALUE,
        )
        .with_sensitive(),
    string(id!("Thing$Mood"), 4).with_sensitive(),
    nested(id!("Thing$Hidden"), 5).with_sensitive(),
    one_of(id!("Thing$Choice"), 6),
];
static REFS: [&Schema; 7] = refs(&MEMBERS);
static SCHEMA: Schema = structure(id!("Thing"), &REFS);
structure!(
    both Thing, SCHEMA, MEMBERS, some(name), always(password), some(secrets),
    some(by_name), some(mood), some(hidden), some(choice)
);
/// Builds a [`Thing`].
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct ThingBuilder {
    pub(crate) name: Option<String>,
    pub(crate) password: Option<String>,
    pub(crate) secrets: Option<Vec<String>>,
    pub(crate) by_name: Option<std::collections::HashMap<String, Vec<String>>>,
    pub(crate) mood: Option<crate::types::Mood>,
    pub(crate) hidden: Option<crate::types::Hidden>,
    pub(crate) choice: Option<crate::types::Choice>,
}
impl std::fmt::Debug for ThingBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ThingBuilder")
            .field("name", &self.name)
            .field("password", &REDACTED)
            .field("secrets", &REDACTED)
            .field("by_name", &REDACTED)
            .field("mood", &REDACTED)
            .field("hidden", &REDACTED)
            .field("choice", &self.choice)
            .finish()
    }
}
impl ThingBuilder {
    /// The member `Name`.
    pub fn name(self, input: impl Into<String>) -> Self {
        with(self, |it| it.name = Some(input.into()))
    }
    /// The member `Name`.
    pub fn set_name(self, input: Option<String>) -> Self {
        with(self, |it| it.name = input)
    }
    /// The member `Name`.
    pub fn get_name(&self) -> &Option<String> {
        &self.name
    }
    /// The member `Password`.
    ///
    /// Required.
    pub fn password(self, input: impl Into<String>) -> Self {
        with(self, |it| it.password = Some(input.into()))
    }
    /// The member `Password`.
    ///
    /// Required.
    pub fn set_password(self, input: Option<String>) -> Self {
        with(self, |it| it.password = input)
    }
    /// The member `Password`.
    ///
    /// Required.
    pub fn get_password(&self) -> &Option<String> {
        &self.password
    }
    /// The member `Secrets`.
    pub fn secrets(self, input: impl Into<String>) -> Self {
        with(self, |it| it.secrets.get_or_insert_default().push(input.into()))
    }
    /// The member `Secrets`.
    pub fn set_secrets(self, input: Option<Vec<String>>) -> Self {
        with(self, |it| it.secrets = input)
    }
    /// The member `Secrets`.
    pub fn get_secrets(&self) -> &Option<Vec<String>> {
        &self.secrets
    }
    /// The member `ByName`.
    pub fn by_name(mut self, k: impl Into<String>, v: Vec<String>) -> Self {
        self.by_name.get_or_insert_default().insert(k.into(), v);
        self
    }
    /// The member `ByName`.
    pub fn set_by_name(
        self,
        input: Option<std::collections::HashMap<String, Vec<String>>>,
    ) -> Self {
        with(self, |it| it.by_name = input)
    }
    /// The member `ByName`.
    pub fn get_by_name(
        &self,
    ) -> &Option<std::collections::HashMap<String, Vec<String>>> {
        &self.by_name
    }
    /// The member `Mood`.
    pub fn mood(self, input: crate::types::Mood) -> Self {
        with(self, |it| it.mood = Some(input))
    }
    /// The member `Mood`.
    pub fn set_mood(self, input: Option<crate::types::Mood>) -> Self {
        with(self, |it| it.mood = input)
    }
    /// The member `Mood`.
    pub fn get_mood(&self) -> &Option<crate::types::Mood> {
        &self.mood
    }
    /// The member `Hidden`.
    pub fn hidden(self, input: crate::types::Hidden) -> Self {
        with(self, |it| it.hidden = Some(input))
    }
    /// The member `Hidden`.
    pub fn set_hidden(self, input: Option<crate::types::Hidden>) -> Self {
        with(self, |it| it.hidden = input)
    }
    /// The member `Hidden`.
    pub fn get_hidden(&self) -> &Option<crate::types::Hidden> {
        &self.hidden
    }
    /// The member `Choice`.
    pub fn choice(self, input: crate::types::Choice) -> Self {
        with(self, |it| it.choice = Some(input))
    }
    /// The member `Choice`.
    pub fn set_choice(self, input: Option<crate::types::Choice>) -> Self {
        with(self, |it| it.choice = input)
    }
    /// The member `Choice`.
    pub fn get_choice(&self) -> &Option<crate::types::Choice> {
        &self.choice
    }
    /// Makes the value, or fails on the first required field that is not set.
    pub fn build(self) -> Result<Thing, BuildError> {
        Ok(Thing {
            name: self.name,
            password: required(self.password, "password", "a `Thing` requires it")?,
            secrets: self.secrets,
            by_name: self.by_name,
            mood: self.mood,
            hidden: self.hidden,
            choice: self.choice,
        })
    }
}
