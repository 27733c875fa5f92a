"use strict";
(() => {
  const form = document.querySelector("form");
  const shown = document.getElementById("shown");
  const groups = [...document.querySelectorAll("details.group")];
  const changes = [...document.querySelectorAll("details.change")].map((node) => ({
    node,
    api: node.dataset.api,
    wire: node.dataset.wire,
    operations: new Set(node.dataset.operations.split(" ")),
    text: node.textContent.toLowerCase(),
  }));
  const checked = (name) =>
    new Set([...form.querySelectorAll(`input[name=${name}]:checked`)].map((box) => box.value));

  function filter() {
    const api = checked("api");
    const wire = checked("wire");
    const operation = form.elements.operation.value;
    const words = form.elements.search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const change of changes) {
      const fits =
        api.has(change.api) &&
        wire.has(change.wire) &&
        (operation === "" || change.operations.has(operation)) &&
        words.every((word) => change.text.includes(word));
      change.node.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("details.change:not([hidden])");
    }
    for (const service of document.querySelectorAll("section.service")) {
      service.hidden = !service.querySelector("details.group:not([hidden])");
    }
    shown.textContent = `${count} of ${changes.length} shown`;
  }

  function openAll(open) {
    for (const node of document.querySelectorAll("details:not([hidden])")) node.open = open;
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  document.getElementById("open").addEventListener("click", () => openAll(true));
  document.getElementById("close").addEventListener("click", () => openAll(false));
  document.addEventListener("keydown", (event) => {
    const search = form.elements.search;
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !typing) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && document.activeElement === search) {
      search.value = "";
      filter();
      search.blur();
    } else if ((event.key === "j" || event.key === "k") && !typing) {
      const stops = [...document.querySelectorAll("summary")].filter((node) => node.offsetParent);
      const at = stops.indexOf(document.activeElement);
      const next = event.key === "j" ? at + 1 : Math.max(at - 1, 0);
      if (stops[next]) stops[next].focus();
    }
  });
  form.hidden = false;
  filter();
})();
