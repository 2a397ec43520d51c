// Nothing here is needed: every page works without. It saves a page of the questionnaire as one goes, puts the focus on what is
// wrong, and loads the page of a conversation partner again when what is shown has changed.
"use strict";

for (const form of document.querySelectorAll("form[data-save]")) {
  const status = form.querySelector(".saving");
  let waiting = Promise.resolve();
  let pending = 0;
  let stale = false;
  const save = async () => {
    try {
      const answer = await fetch(form.dataset.save, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error" });
      if (answer.status === 204) {
        form.elements.version.value = answer.headers.get("X-Version");
        status.textContent = status.dataset.saved;
      } else {
        stale = answer.status === 409;
        status.textContent = stale ? status.dataset.stale : status.dataset.failed;
      }
    } catch {
      status.textContent = status.dataset.failed;
    }
  };
  form.addEventListener("change", () => {
    pending++;
    // One save at a time, each with the version that the one before gave.
    waiting = waiting.then(() => (stale ? undefined : save())).finally(() => pending--);
  });
  // A page that is sent waits for what is being saved, so that its version is the latest.
  form.addEventListener("submit", (event) => {
    if (pending > 0) {
      event.preventDefault();
      waiting.then(() => setTimeout(() => form.requestSubmit(event.submitter)));
    }
  });
}

const faults = document.querySelector(".faults");
if (faults) {
  faults.tabIndex = -1;
  faults.focus();
}

const talk = document.querySelector("main[data-ask]");
if (talk) {
  setInterval(async () => {
    try {
      const answer = await fetch(talk.dataset.ask, { redirect: "error", cache: "no-store" });
      if (answer.status !== 204 || answer.headers.get("X-Open") !== talk.dataset.open) {
        location.reload();
      }
    } catch {
      location.reload();
    }
  }, 10000);
}
