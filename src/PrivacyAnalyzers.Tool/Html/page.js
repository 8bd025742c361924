"use strict";
(function () {
  const rows = Array.from(document.querySelectorAll("tr[data-row]"));
  const search = document.getElementById("search");
  const basis = document.getElementById("basis");
  const subject = document.getElementById("subject");
  const count = document.getElementById("count");

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const fits = words.every(word => text.includes(word))
        && (basis.value === "" || row.dataset.bases.split(" ").includes(basis.value))
        && (subject.value === "" || row.dataset.subjects.split(" ").includes(subject.value));
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    count.textContent = count.dataset.format.replace("{0}", shown).replace("{1}", rows.length);
  }

  for (const control of [search, basis, subject]) {
    control.addEventListener("input", filter);
  }
  filter();

  // On paper nothing can be unfolded.
  const folded = [];
  window.addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.open = true;
      folded.push(details);
    }
  });
  window.addEventListener("afterprint", () => {
    for (const details of folded.splice(0)) {
      details.open = false;
    }
  });

  const map = document.querySelector(".map");
  if (!map) {
    return;
  }
  const nodes = Array.from(map.querySelectorAll(".node"));
  const paths = Array.from(map.querySelectorAll("path"));
  const said = document.getElementById("said");
  const start = said.textContent;
  let pinned = null;

  function activities(element) {
    return new Set(element.dataset.activities.split(" "));
  }

  function follow(node) {
    map.classList.toggle("following", node !== null);
    const own = node === null ? new Set() : activities(node);
    const columns = new Map();
    for (const element of nodes.concat(paths)) {
      const on = node !== null && Array.from(activities(element)).some(id => own.has(id));
      element.classList.toggle("on", on);
      if (on && element !== node && element.classList.contains("node")) {
        const names = columns.get(element.dataset.title) || [];
        names.push(element.dataset.name);
        columns.set(element.dataset.title, names);
      }
    }
    said.textContent = node === null ? start
      : node.dataset.name + ". " + Array.from(columns, ([title, names]) => title + ": " + names.join(", ")).join(". ") + ".";
  }

  function pin(node) {
    pinned = pinned === node ? null : node;
    for (const other of nodes) {
      other.setAttribute("aria-pressed", String(other === pinned));
    }
    follow(pinned);
  }

  function step(node, columns, places) {
    const column = Number(node.dataset.column) + columns;
    const there = nodes.filter(other => Number(other.dataset.column) === column);
    const at = columns === 0 ? there.indexOf(node) + places : Math.min(Number(node.dataset.place), there.length - 1);
    if (there[at]) {
      there[at].focus();
    }
  }

  const keys = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  for (const node of nodes) {
    node.addEventListener("mouseenter", () => pinned === null && follow(node));
    node.addEventListener("mouseleave", () => pinned === null && follow(null));
    node.addEventListener("focus", () => pinned === null && follow(node));
    node.addEventListener("click", () => pin(node));
    node.addEventListener("keydown", event => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        pin(node);
      } else if (event.key === "Escape") {
        pin(pinned);
      } else if (keys[event.key]) {
        event.preventDefault();
        step(node, keys[event.key][0], keys[event.key][1]);
      }
    });
  }
})();
