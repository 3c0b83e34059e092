// Says beside the buttons how many rows are ticked. Without it the rows themselves say it.
const count = (form) => {
  const said = form?.querySelector(".rv-count");
  if (said) said.textContent = `(${form.querySelectorAll("input[name=raekke]:checked").length})`;
};
const all = () => document.querySelectorAll("form:has(.rv-count)").forEach(count);
all();
document.addEventListener("htmx:afterSettle", all);
document.addEventListener("change", (event) => count(event.target.closest?.("form")));
