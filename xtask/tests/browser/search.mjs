// Searches the documentation of a generated crate as a reader does, in the search box of its front page.
//
//     node search.mjs DOCS CRATE NAME=TARGET...
//
// DOCS is the folder `doc` that `cargo doc` writes. The first five results for NAME have to contain the item of the
// crate with the path TARGET, or an alias of it.
import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const { chromium } = require("playwright-core");

const [docs, krate, ...searches] = process.argv.slice(2);
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "search-")), {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--allow-file-access-from-files",
  ],
});
const page = await context.newPage();
const missing = [];
for (const search of searches) {
  const [name, target] = search.split("=");
  // The search of one crate: the folder may hold the documentation of several.
  await page.goto(`file://${resolve(docs)}/${krate}/index.html?search=${name}&filter-crate=${krate}`);
  await page.waitForSelector("#results a, #results .search-failed", { state: "attached" });
  await page.waitForTimeout(300);
  const results = await page.$$eval("#results .search-results.active a .path", (nodes) =>
    nodes.map((node) => node.textContent.trim()));
  const first = results.slice(0, 5);
  const found = first.some((result) => result.split(/\s-\ssee\s/).at(-1) === `${krate}::${target}`);
  console.log(`${found ? "found  " : "MISSING"} ${name}: ${first.join(", ") || "nothing"}`);
  if (!found) missing.push(name);
}
await context.close();
if (missing.length > 0) {
  console.error(`${krate}: the search does not find ${missing.join(", ")}`);
  process.exit(1);
}
