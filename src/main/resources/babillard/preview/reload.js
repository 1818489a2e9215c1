// Reloads the page after a build, and shows what is wrong with the sources. Only the preview adds this script.
(() => {
  "use strict";

  const here = new URL(document.currentScript.src).search.slice(1);
  const look = {
    position: "fixed",
    inset: "auto 0 0 0",
    "z-index": "2147483647",
    "max-height": "45vh",
    overflow: "auto",
    margin: "0",
    padding: "1rem 1.25rem",
    "border-top": "4px solid #c9372c",
    background: "#1d2125",
    color: "#f7f8f9",
    font: "14px/1.5 ui-monospace, monospace",
    "white-space": "pre-wrap",
    "overflow-wrap": "anywhere",
  };
  let overlay;

  function show(text) {
    overlay?.remove();
    overlay = undefined;
    if (text === "") {
      return;
    }
    overlay = document.createElement("pre");
    overlay.id = "babillard-remarks";
    overlay.tabIndex = 0;
    overlay.setAttribute("role", "status");
    overlay.setAttribute("lang", "");
    Object.entries(look).forEach(([name, value]) => overlay.style.setProperty(name, value));
    overlay.textContent = text;
    document.body.append(overlay);
  }

  const events = new EventSource("/.babillard/events");
  events.addEventListener("build", (event) => {
    if (event.data !== here) {
      events.close();
      location.reload();
    }
  });
  events.addEventListener("remarks", (event) => show(event.data));
  addEventListener("pagehide", () => events.close());
})();
