// Saves forms marked data-draft a few seconds after typing, and when the page is left. Without it the button does the same.
const pause = 3000;
const waiting = new Map();

const fieldsOf = (form) => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  return fields;
};

const refusalOf = async (answer) => {
  if (!answer.headers.get("Content-Type")?.startsWith("application/json")) return null;
  const { fejl, id } = await answer.json();
  return `${fejl} (${id})`;
};

const save = async (form) => {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  const word = form.querySelector(".rv-draft-word");
  try {
    const answer = await fetch("/kladde", { method: "POST", body: fieldsOf(form), headers: { "Rammevaerk-Kladde": "1" } });
    if (answer.status === 413) {
      word.textContent = (await refusalOf(answer)) ?? "Kladden er for stor til at blive gemt. Det, du har skrevet, står her stadig.";
      return;
    }
    if (!answer.ok) throw new Error(answer.statusText);
    word.textContent = `Kladden er gemt kl. ${(await answer.json()).gemt}.`;
  } catch {
    word.textContent = "Kladden kunne ikke gemmes. Det, du har skrevet, står her stadig.";
  }
};

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-draft]");
  if (!form) return;
  clearTimeout(waiting.get(form));
  waiting.set(form, setTimeout(() => save(form), pause));
});

document.addEventListener("submit", (event) => {
  clearTimeout(waiting.get(event.target));
  waiting.delete(event.target);
});

addEventListener("pagehide", () => {
  for (const form of waiting.keys()) navigator.sendBeacon("/kladde", fieldsOf(form));
  waiting.clear();
});
