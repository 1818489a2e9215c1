/* The key / leads to the search field in the header, on every page that has no larger one. */
document.addEventListener("keydown", (event) => {
  const field = document.getElementById("q") || document.getElementById("rechercher");
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || !field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
