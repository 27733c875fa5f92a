//! Names and values of a model in every format of a comparison: they are shown as text, whatever they
//! are.

#[allow(dead_code, reason = "this test uses a part")]
mod common;

use std::collections::BTreeSet;
use std::process::Command;

use common::{Scratch, model};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use sdk_codegen::diff::{
    AffectedOperation, Api, Change, Comparison, Docs, Fault, FaultSide, Names, Wire, code_span,
};
use sdk_codegen::{escape_invisible, is_invisible};
use xtask::cli;
use xtask::diff::{self, Colors, Ignores, Report, Request, ServiceReport};

/// Values that were once taken for Markdown, HTML, a link, a mention or a command of the terminal.
const HOSTILE: [&str; 20] = [
    "``<img src=http://evil/x.png>",
    "``</details>",
    "```\nrest of the file",
    "one\n\n# two\n\n- three",
    "a | b",
    "@all #12 :tada:",
    "![image](http://evil/x.png)",
    "<http://evil> www.evil.example https://evil.example",
    "</script><script>alert(1)</script>",
    "\"><b onclick='alert(1)'>",
    "`",
    "` ``",
    "\\`",
    " ",
    " padded ",
    "$x$",
    "\u{1b}]0;title\u{7}\u{1b}[2J",
    "\0\u{7f}\u{9b}31m\r",
    "user\u{202e}nimda\u{2066}\u{200f}\u{200b}",
    "",
];

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => proptest::sample::select(&HOSTILE[..]).prop_map(str::to_owned),
        3 => "[`<>&@|*_~\\[\\]()!#:$\\\\/.=\"' \\n\\r\\ta-c\u{1b}\u{0}\u{85}\u{202e}\u{2069}\u{200b}]{0,11}",
        1 => ".{0,11}",
    ]
}

/// Returns a text as the formats show it.
fn shown(text: &str) -> String {
    escape_invisible(text).into_owned()
}

/// Returns a text as the formats show it in a code span, which is never empty.
fn shown_as_code(text: &str) -> String {
    match text {
        "" => "\"\"".to_owned(),
        text => shown(text),
    }
}

/// The texts of a report: wherever there can be a text of a model or a file.
#[derive(Clone, Debug)]
struct Texts {
    sides: [String; 2],
    service: String,
    package: [String; 3],
    values: [String; 2],
    operations: [String; 2],
    path: String,
    names: [String; 2],
    reason: String,
    fault: [String; 2],
}

fn any_texts() -> impl Strategy<Value = Texts> {
    proptest::collection::vec(any_text(), 16).prop_map(|texts| {
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        Texts {
            sides: [next(), next()],
            service: next(),
            package: [next(), next(), next()],
            values: [next(), next()],
            operations: [next(), next()],
            path: next(),
            names: [next(), next()],
            reason: next(),
            fault: [next(), next()],
        }
    })
}

const FINGERPRINT: &str = "0123456789ab";
const RULE: &str = "enum-value-renamed";

impl Texts {
    fn change(&self, operations: &[String], api: Api) -> Change {
        let [old, new] = &self.values;
        let affected = |operation: &String| AffectedOperation {
            operation: operation.clone(),
            request: true,
            response: false,
            error: false,
        };
        Change {
            rule: RULE,
            fingerprint: FINGERPRINT.to_owned(),
            api,
            wire: Wire::Breaking,
            docs: Docs::None,
            service: self.service.clone(),
            path: self.path.clone(),
            old_path: Some(self.path.clone()),
            wire_name: Names {
                old: Some(self.names[0].clone()),
                new: Some(self.names[1].clone()),
            },
            rust_name: Names::default(),
            operations: operations.iter().map(affected).collect(),
            old: Some(old.clone()),
            new: Some(new.clone()),
            similarity: None,
            what: format!(
                "The value {} is now spelled {}.",
                code_span(old),
                code_span(new)
            ),
            advice: format!("Use {} instead.", code_span(new)),
        }
    }

    /// Returns a report of a change of two operations, and the same change of one of them.
    fn report(&self) -> Report {
        let [name, version, next] = self.package.clone();
        let [path, message] = self.fault.clone();
        let service = ServiceReport {
            name: self.service.clone(),
            version: Some((name, version)),
            comparison: Comparison {
                changes: vec![
                    self.change(&self.operations, Api::Major),
                    self.change(&self.operations[..1], Api::None),
                ],
                faults: vec![Fault {
                    side: FaultSide::Both,
                    error: sdk_codegen::Error::new("model.json", path, message, "fix it"),
                }],
            },
            suggested: Some(next),
        };
        let [old, new] = self.sides.clone();
        let mut report = Report::of(old, new, vec![service]);
        report.ignore(&Ignores {
            entries: vec![diff::IgnoreEntry {
                fingerprint: FINGERPRINT.to_owned(),
                reason: self.reason.clone(),
            }],
        });
        report
    }
}

/// The events of a Markdown parser: the code spans, the HTML, and everything else than text.
#[derive(Debug, Default)]
struct Seen {
    code: Vec<String>,
    html: String,
    items: usize,
    others: BTreeSet<String>,
}

fn see(markdown: &str) -> Seen {
    let mut seen = Seen::default();
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Code(code) => seen.code.push(code.into_string()),
            Event::Html(html) | Event::InlineHtml(html) => seen.html.push_str(&html),
            Event::Start(Tag::Item) => seen.items += 1,
            Event::Start(
                Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::List(None)
                | Tag::BlockQuote(None)
                | Tag::HtmlBlock
                | Tag::Strong
                | Tag::Emphasis,
            )
            | Event::Text(_)
            | Event::SoftBreak
            | Event::End(_) => {}
            other => {
                seen.others.insert(format!("{other:?}"));
            }
        }
    }
    seen
}

/// Returns the tags of HTML, without what is between them.
fn tags(html: &str) -> Vec<&str> {
    let starts = html.match_indices('<').map(|(start, _)| &html[start..]);
    starts
        .map(|rest| &rest[..=rest.find('>').expect("each tag ends")])
        .collect()
}

/// Fails if a text has characters that a terminal obeys or does not show, except line feeds.
fn assert_visible(name: &str, text: &str) {
    let hidden = text
        .chars()
        .find(|letter| *letter != '\n' && is_invisible(*letter));
    assert_eq!(hidden, None, "in {name}: {text:?}");
}

fn unescape_html(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn markdown_shows_every_text_as_one_code_span(texts in any_texts()) {
        let markdown = diff::markdown(&texts.report());
        assert_visible("Markdown", &markdown);
        let seen = see(&markdown);
        prop_assert_eq!(&seen.others, &BTreeSet::new(), "{}", markdown);
        prop_assert_eq!(seen.items, 2, "{}", markdown);

        let code = |text: &String| shown_as_code(text);
        let [old, new] = texts.values.each_ref().map(code);
        let change = [RULE.to_owned(), old.clone(), new.clone(), new.clone()];
        let mut expected: Vec<String> = texts.sides.iter().map(code).collect();
        let [name, version, next] = texts.package.each_ref().map(code);
        expected.extend([name, version.clone()]);
        if texts.package[1] != texts.package[2] {
            expected.push(next);
        }
        expected.push(code(&texts.service));
        expected.extend(texts.fault.iter().map(code));
        expected.push(code(&texts.service));
        expected.extend(change.clone());
        expected.extend(texts.operations.iter().map(code));
        expected.push(code(&texts.reason));
        expected.extend(change);
        expected.push(code(&texts.reason));
        prop_assert_eq!(&seen.code, &expected, "{}", markdown);

        // The HTML is that of the report, and the name of the operation is text in it.
        let group = [
            "<details open>", "<summary>", "<b>", "<code>", "</code>", "</b>", "</summary>", "<sub>",
            "</sub>", "</details>",
        ];
        let shared = group.iter().filter(|tag| !tag.ends_with("code>"));
        let expected: Vec<&str> = shared.chain(&group).copied().collect();
        prop_assert_eq!(tags(&seen.html), expected, "{}", markdown);
        let (_, title) = seen.html.split_once("<code>").expect("the title of the second group");
        let (title, _) = title.split_once("</code>").expect("its end");
        prop_assert_eq!(unescape_html(title), shown(&texts.operations[0]));
    }

    #[test]
    fn a_changelog_shows_every_text_as_one_code_span(texts in any_texts()) {
        let report = texts.report();
        let section = diff::changelog_section(&report.services[0]);
        assert_visible("the changelog", &section);
        let seen = see(&section);
        prop_assert_eq!(&seen.others, &BTreeSet::new(), "{}", section);
        prop_assert_eq!(&seen.html, "", "{}", section);
        prop_assert_eq!(seen.items, 2, "{}", section);
        let code = |text: &String| shown_as_code(text);
        let [name, _, next] = texts.package.each_ref().map(code);
        let [old, new] = texts.values.each_ref().map(code);
        let change = [old, new.clone(), new];
        let expected: Vec<String> =
            [name, next].into_iter().chain(change.clone()).chain(change).collect();
        prop_assert_eq!(&seen.code, &expected, "{}", section);
    }

    #[test]
    fn text_contains_no_character_that_a_terminal_obeys(texts in any_texts()) {
        let report = texts.report();
        let plain = diff::text(&report, Colors::None);
        assert_visible("text", &plain);
        let mut colored = diff::text(&report, Colors::Some);
        for code in ["0", "1", "2", "31", "32", "33"] {
            colored = colored.replace(&format!("\x1b[{code}m"), "");
        }
        prop_assert_eq!(colored, plain.as_str());
        let [old, new] = texts.values.each_ref().map(|value| code_span(&shown(value)));
        let what = format!("      The value {old} is now spelled {new}.\n");
        prop_assert_eq!(plain.matches(&what).count(), 2, "{}", plain);
    }

    #[test]
    fn a_page_has_no_tags_but_its_own(texts in any_texts()) {
        let plain = Texts {
            sides: ["a", "b"].map(str::to_owned),
            service: "c".to_owned(),
            package: ["d", "1", if texts.package[1] == texts.package[2] { "1" } else { "2" }]
                .map(str::to_owned),
            values: ["e", "f"].map(str::to_owned),
            operations: texts.operations.clone(),
            path: "g".to_owned(),
            names: ["h", if texts.names[0] == texts.names[1] { "h" } else { "i" }]
                .map(str::to_owned),
            reason: "j".to_owned(),
            fault: ["k", "l"].map(str::to_owned),
        };
        let page = diff::html(&texts.report());
        let expected = diff::html(&plain.report());
        prop_assert_eq!(tags(&page), tags(&expected));
        let visible = page.replace('\t', " ");
        assert_visible("HTML", &visible);
        for value in &texts.values {
            let start = format!("<code>{}</code>", html(&shown_as_code(value)));
            prop_assert!(page.contains(&start), "{} is not in {}", start, page);
        }
    }

    #[test]
    fn json_has_the_values_themselves(texts in any_texts()) {
        let json = diff::json(&texts.report());
        assert_visible("JSON", &json);
        let read: serde_json::Value = serde_json::from_str(&json).expect("JSON");
        let change = &read["changes"][0];
        for (found, text) in [
            (&read["old"], &texts.sides[0]),
            (&change["old"], &texts.values[0]),
            (&change["new"], &texts.values[1]),
            (&change["path"], &texts.path),
            (&change["wire_name"]["new"], &texts.names[1]),
            (&change["operations"][0]["operation"], &texts.operations[0]),
            (&change["ignored"], &texts.reason),
        ] {
            prop_assert_eq!(found.as_str(), Some(text.as_str()));
        }
    }
}

fn html(text: &str) -> String {
    [
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ("\"", "&quot;"),
        ("'", "&#39;"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// Writes a model whose enum has these values, and returns its path.
fn with_values<'a>(
    scratch: &Scratch,
    name: &str,
    values: impl IntoIterator<Item = &'a str>,
) -> String {
    let mut json: serde_json::Value = serde_json::from_str(&model("GetThing")).unwrap();
    let values: Vec<&str> = values.into_iter().collect();
    json["shapes"]["Mode"] = serde_json::json!({"type": "string", "enum": values});
    json["shapes"]["Response"]["members"]["Name"]["shape"] = "Mode".into();
    scratch.write(name, json.to_string());
    scratch.path(name).to_str().unwrap().to_owned()
}

fn compare(scratch: &Scratch, old: &str, new: &str) -> Report {
    let Ok(Some(cli::Command::Diff(args))) = cli::parse(["diff", old, new]) else {
        panic!("two models are a request");
    };
    diff::diff(&scratch.workspace(), &Request::from(args)).unwrap()
}

#[test]
fn the_sentences_of_a_comparison_have_values_as_code() {
    let scratch = Scratch::new();
    let old = with_values(&scratch, "old.json", ["plain"]);
    let values = HOSTILE.iter().copied().filter(|value| !value.is_empty());
    let new = with_values(&scratch, "new.json", values.clone().chain(["plain"]));
    let report = compare(&scratch, &old, &new);
    let added: BTreeSet<String> = values.map(shown).collect();
    for markdown in [
        diff::markdown(&report),
        diff::changelog_section(&report.services[0]),
    ] {
        let seen = see(&markdown);
        let code: BTreeSet<String> = seen.code.into_iter().collect();
        assert!(added.is_subset(&code), "{added:?} in {markdown}");
        assert_eq!(seen.others, BTreeSet::new(), "{markdown}");
    }
}

#[test]
fn a_changelog_is_as_bounded_as_a_comment_and_counts_what_it_omits() {
    let scratch = Scratch::new();
    let old = with_values(&scratch, "old.json", ["plain"]);
    let many: Vec<String> = (0..3000)
        .map(|number| format!("value-{number:05}-`quite`-long"))
        .collect();
    let new = with_values(&scratch, "new.json", many.iter().map(String::as_str));
    let report = compare(&scratch, &old, &new);
    let section = diff::changelog_section(&report.services[0]);
    assert!(section.len() <= 60_000, "{}", section.len());
    assert!(section.len() > 40_000, "{}", section.len());
    let listed = section
        .lines()
        .filter(|line| line.starts_with("- "))
        .count();
    let omitted = report.changes().count() - listed;
    let note = format!("\n**{omitted} changes are omitted because of the size limit**");
    assert!(section.contains(&note), "{note} is not in {section}");
    // The most severe ones are listed.
    assert!(
        section.contains("### Breaking\n\n- The value `plain` "),
        "{section}"
    );
}

#[test]
fn the_heading_of_a_comment_is_bounded() {
    let texts = Texts {
        sides: ["`\u{202e}".repeat(30_000), "b".repeat(90_000)],
        service: "c".repeat(90_000),
        package: [
            "\u{202e}".repeat(9_000),
            "1".repeat(9_000),
            "2".repeat(9_000),
        ],
        values: ["``".repeat(90_000), "漢".repeat(90_000)],
        operations: ["x".repeat(90_000), "y".repeat(90_000)],
        path: "g".repeat(90_000),
        names: ["h".repeat(90_000), "i".repeat(90_000)],
        reason: "j".repeat(90_000),
        fault: ["漢".repeat(90_000), "\u{1f600}".repeat(90_000)],
    };
    let mut report = texts.report();
    report.services = vec![report.services[0].clone(); 100];
    let markdown = diff::markdown(&report);
    assert!(markdown.len() <= 60_000, "{}", markdown.len());
    assert!(
        markdown.contains("Omitted: 80 more versions of crates."),
        "{markdown}"
    );
    let seen = see(&markdown);
    assert_eq!(seen.others, BTreeSet::new(), "{markdown}");
    let omitted = 200 - seen.items;
    assert!(
        markdown.contains(&format!("**{omitted} changes are omitted")),
        "{markdown}"
    );
    for service in &report.services {
        assert!(diff::changelog_section(service).len() <= 60_000);
    }
}

#[test]
fn an_error_about_a_model_does_not_control_the_terminal() {
    let scratch = Scratch::new();
    let old = with_values(&scratch, "old.json", ["plain"]);
    // The text of the error contains the line of the file.
    scratch.write("overrides.toml", "[[\u{1b}[31mst\u{202e}ring");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", &old, &old])
        .env("CARGO_MANIFEST_DIR", scratch.path("."))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(101));
    let error = String::from_utf8(output.stderr).unwrap();
    assert_visible("the error", &error);
    assert!(error.contains("\\u{1b}[31mst\\u{202e}ring"), "{error}");
}
