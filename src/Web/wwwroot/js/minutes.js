// Saves minutes while they are typed. What could not be sent stays on this machine and is sent when there is a line again.
const pause = 1500;
const again = 10000;
const waiting = new Map();
const busy = new Set();
const forms = () => [...document.querySelectorAll("form[data-minutes]")];
const keyOf = (form) => `referat:${form.dataset.minutes}`;

const fieldsOf = (form) => {
  const fields = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && !name.startsWith("__")) fields[name] = value;
  return fields;
};
const same = (one, other) => JSON.stringify({ ...one, version: "" }) === JSON.stringify({ ...other, version: "" });
const say = (form, text) => { form.querySelector(".rv-draft-word").textContent = text; };
const keep = (form) => localStorage.setItem(keyOf(form), JSON.stringify(fieldsOf(form)));

const save = async (form) => {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  if (busy.has(form)) { later(form); return; }
  busy.add(form);
  const sent = JSON.stringify(fieldsOf(form));
  try {
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "Rammevaerk-Tastet": "1" } });
    const word = await answer.json();
    if (answer.ok) {
      form.elements.version.value = word.version;
      if (same(JSON.parse(sent), fieldsOf(form))) localStorage.removeItem(keyOf(form));
      say(form, `Gemt kl. ${word.gemt}.`);
    } else {
      say(form, `Ikke gemt: ${word.fejl} Teksten står her stadig.`);
    }
  } catch {
    say(form, "Ingen forbindelse. Teksten er gemt på denne maskine og sendes, når der er forbindelse igen.");
    waiting.set(form, setTimeout(() => save(form), again));
  } finally {
    busy.delete(form);
  }
};
const later = (form) => {
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => save(form), pause));
};

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-minutes]");
  if (!form) return;
  keep(form);
  later(form);
});
document.addEventListener("submit", (event) => {
  if (!event.target.matches("form[data-minutes]")) return;
  clearTimeout(waiting.get(event.target));
  waiting.delete(event.target);
  // Kept until a page shows the same text stored: the line may drop while it is sent.
  keep(event.target);
});
addEventListener("online", () => forms().filter((form) => localStorage.getItem(keyOf(form))).forEach(save));
addEventListener("pagehide", () => {
  for (const form of waiting.keys()) fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "Rammevaerk-Tastet": "1" }, keepalive: true }).catch(() => keep(form));
});

// What was typed when the line or the machine went down: put back where nobody has stored anything since.
for (const form of forms()) {
  const kept = localStorage.getItem(keyOf(form));
  if (!kept) continue;
  const fields = JSON.parse(kept);
  if (same(fields, fieldsOf(form))) { localStorage.removeItem(keyOf(form)); continue; }
  if (fields.version !== form.elements.version.value) {
    say(form, "Der ligger en ældre tekst på denne maskine, som ikke blev sendt; den er ikke lagt oven i det, der er gemt siden.");
    continue;
  }
  for (const [name, value] of Object.entries(fields)) if (form.elements[name] && name !== "version") form.elements[name].value = value;
  say(form, "Teksten fra sidst er lagt ind igen og bliver gemt nu.");
  save(form);
}
