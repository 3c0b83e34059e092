// Shows the print buttons, also in pages htmx swaps in, and prints when one is pressed.
const show = () => document.querySelectorAll("button.rv-print[hidden]").forEach((button) => (button.hidden = false));
show();
document.addEventListener("htmx:afterSettle", show);
document.addEventListener("click", (event) => {
  if (event.target.closest?.("button.rv-print")) window.print();
});
