/* The search field in the header: the key / leads to it, and what it offers while one types comes when it is entered. */
(function () {
  "use strict";

  const SUGGESTIONS = new URL("./search/suggest.js", new URL("..", document.currentScript.src));
  const field = document.getElementById("rechercher");

  document.addEventListener("keydown", (event) => {
    const entry = document.getElementById("q") || field;
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || !entry) return;
    event.preventDefault();
    entry.focus();
    entry.select();
  });
  if (!field || !window.Worker) return;
  const enter = () => document.head.append(Object.assign(document.createElement("script"), { src: SUGGESTIONS }));
  if (document.activeElement === field) enter();
  else field.addEventListener("focus", enter, { once: true });
})();
