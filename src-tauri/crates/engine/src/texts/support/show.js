"use strict";

const tables = JSON.parse(document.getElementById("tables").textContent);
const field = document.getElementById("number");
const answer = document.getElementById("answer");

/** An element with these words or elements in it; never markup. */
function element(tag, ...inside) {
  const made = document.createElement(tag);
  made.append(...inside);
  return made;
}

function show({ fault, title, text, details }) {
  const runs = (paragraph) => paragraph.map(([words, strong]) => (strong ? element("strong", words) : words));
  const facts = element("dl");
  for (const [label, value] of details) facts.append(element("dt", label), element("dd", element("bdi", value)));
  answer.replaceChildren(element("h2", title), ...text.map((paragraph) => element("p", ...runs(paragraph))));
  if (details.length > 0) answer.append(facts);
  answer.classList.toggle("fault", fault !== null);
  answer.hidden = false;
  field.setAttribute("aria-invalid", String(fault !== null));
}

document.getElementById("look-up").addEventListener("submit", (event) => {
  event.preventDefault();
  show(readNumber(tables, field.value));
});

// The last digit brings the answer by itself; what is not whole yet is no mistake.
field.addEventListener("input", () => {
  const read = readNumber(tables, field.value);
  if (read.fault === null) show(read);
  else {
    answer.hidden = true;
    field.removeAttribute("aria-invalid");
  }
});
