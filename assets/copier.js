// A button beside an address that copies it; without script, or without a clipboard, there is none.
"use strict";

for (const button of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  const label = [...button.childNodes];
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.dataset.done;
    setTimeout(() => button.replaceChildren(...label), 2000);
  });
}
