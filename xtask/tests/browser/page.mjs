// Drives the page of `cargo xtask diff --format html` in a browser, as a reader would: with the mouse,
// with the keyboard alone, without JavaScript, on a wide and on a narrow screen, in light and dark.
//
//     node page.mjs PAGE JSON [FOLDER]
//
// JSON is the report of the same comparison by `--format json`. Screenshots go to FOLDER.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");

const [page_file, json_file, folder] = process.argv.slice(2);
const report = JSON.parse(readFileSync(json_file, "utf8"));
const address = `file://${resolve(page_file)}`;

const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "diff-page-")), {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
  viewport: { width: 1280, height: 1000 },
});
const page = await context.newPage();
const asked = [];
const complaints = [];
page.on("request", (request) => asked.push(request.url()));
page.on("pageerror", (error) => complaints.push(String(error)));
page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
await page.goto(address);

const shown = () =>
  page.$$eval("details.change", (nodes) =>
    nodes.filter((node) => !node.hidden).map((node) => node.dataset.fingerprint).sort());
const wanted = (fits) => report.changes.filter(fits).map((change) => change.fingerprint).sort();
const said = () => page.textContent("#shown");

// Every change is there, once.
assert.deepEqual(await shown(), wanted(() => true));
assert.equal(await said(), `${report.changes.length} of ${report.changes.length} shown`);

// By severity.
for (const box of ["minor", "patch", "none"]) await page.uncheck(`input[name=api][value=${box}]`);
assert.deepEqual(await shown(), wanted((change) => change.api === "major"));
await page.click("button[type=reset]");
await page.uncheck("input[name=wire][value=compatible]");
await page.uncheck("input[name=wire][value=behaviour]");
assert.deepEqual(await shown(), wanted((change) => change.wire === "breaking"));
await page.click("button[type=reset]");
await page.waitForFunction((all) => document.getElementById("shown").textContent.startsWith(`${all} of`), report.changes.length);

// By operation: also what it shares with others.
const often = new Map();
for (const change of report.changes)
  for (const met of change.operations) often.set(met.operation, (often.get(met.operation) ?? 0) + 1);
const [operation] = [...often].sort((a, b) => b[1] - a[1])[0];
await page.selectOption("select[name=operation]", { label: operation });
assert.deepEqual(
  await shown(),
  wanted((change) => change.operations.some((met) => met.operation === operation)),
);
assert.ok((await shown()).length > 0);

// Nothing that is empty stays in sight.
const empty = await page.$$eval("details.group:not([hidden])", (groups) =>
  groups.filter((group) => !group.querySelector("details.change:not([hidden])")).length);
assert.equal(empty, 0);
await page.click("button[type=reset]");

// By words, with the keyboard alone: `/` to search, Escape to see all again.
const one = report.changes.at(-1);
await page.keyboard.press("/");
await page.keyboard.type(one.fingerprint);
assert.deepEqual(await shown(), [one.fingerprint]);
await page.keyboard.press("Escape");
assert.equal((await shown()).length, report.changes.length);

// `j` and `k` go from one summary to the next, Enter opens.
await page.keyboard.press("j");
await page.keyboard.press("j");
const opened = () => page.evaluate(() => document.activeElement.parentElement.open);
assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
const before = await opened();
await page.keyboard.press("Enter");
assert.equal(await opened(), !before);
await page.keyboard.press("k");
assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
const ring = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
assert.notEqual(ring, "none", "what has the focus can be seen");

// A marker shows that a change can be opened, which shows the advice.
await page.click("#close");
await page.locator("details.group > summary").first().press("Enter");
const change = page.locator("details.change").first();
const marker = () =>
  change.locator("summary").evaluate((node) => getComputedStyle(node, "::before").content);
assert.match(await marker(), /▸/);
assert.equal(await change.locator(".advice").isVisible(), false);
await change.locator("summary").press("Enter");
assert.match(await marker(), /▾/);
assert.equal(await change.locator(".advice").isVisible(), true);

// Everything can be collapsed and opened.
await page.click("#close");
assert.equal(await page.$$eval("details[open]", (nodes) => nodes.length), 0);
await page.click("#open");
assert.equal(await page.$$eval("details:not([open])", (nodes) => nodes.length), 0);
await page.click("#close");

// Both widths and both colour schemes: no scrolling sideways, and text that can be read.
for (const [width, height] of [[1280, 1000], [400, 900]]) {
  for (const scheme of ["light", "dark"]) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(address);
    await page.locator("details.change > summary").first().click();
    const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(sizes[0] <= sizes[1], `${width} ${scheme}: ${sizes}`);
    // The filter has two rows of controls, and on a narrow screen no checkbox is apart from its group.
    const tops = await page.$$eval(".row", (rows) => rows.map((row) =>
      new Set([...row.children].map((node) => {
        const box = node.getBoundingClientRect();
        return Math.round((box.top + box.bottom) / 20);
      })).size));
    if (width === 1280) assert.deepEqual(tops, [1, 1]);
    const groups = await page.$$eval("fieldset", (nodes) => nodes.map((node) =>
      new Set([...node.querySelectorAll("label")].map((label) => label.offsetTop)).size));
    assert.deepEqual(groups, [1, 1], `${width} ${scheme}`);
    assert.ok((await contrast()) >= 4.5, `${width} ${scheme}: ${await contrast()}`);
    if (folder) await page.screenshot({ path: join(folder, `page-${width}-${scheme}.png`) });
  }
}

// The page loaded no other resource, and no script failed.
assert.deepEqual([...new Set(asked)].filter((url) => !url.startsWith("data:")), [address]);
assert.deepEqual(complaints, []);

// Without JavaScript all changes are there, and no filter that would not work.
const plain = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const still = await (await plain.newContext({ javaScriptEnabled: false })).newPage();
await still.goto(address);
assert.equal(await still.locator("details.change").count(), report.changes.length);
assert.equal(await still.locator("form").isVisible(), false);
await plain.close();
await context.close();
console.log(`the page of ${report.changes.length} changes works`);

// The least contrast of the tags and the text on their grounds, by the formula of WCAG.
function contrast() {
  return page.evaluate(() => {
    const light = (color) => {
      const [r, g, b] = color.match(/[\d.]+/g).map(Number).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (node) => {
      for (let at = node; at; at = at.parentElement) {
        const color = getComputedStyle(at).backgroundColor;
        if (color !== "rgba(0, 0, 0, 0)") return color;
      }
      return "rgb(255, 255, 255)";
    };
    const ratios = [...document.querySelectorAll("h1, p, dt, dd, .tag, .said, legend, label")]
      .filter((node) => node.offsetParent)
      .slice(0, 400)
      .map((node) => [light(getComputedStyle(node).color), light(ground(node))].sort((a, b) => b - a))
      .map(([high, low]) => (high + 0.05) / (low + 0.05));
    return Math.min(...ratios);
  });
}
