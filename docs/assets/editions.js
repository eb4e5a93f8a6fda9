// The code on a paper leads to its edition; a text about a fault names the part that was read.

const PART = "‹onderdeel›";
const LONGEST_TITLE = 120;

function startPaper(form) {
  const answer = form.querySelector(".pw-check-answer");
  const field = form.querySelector("input");
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [code] = field.value.toLowerCase().match(/[0-9a-f]{8}/) ?? [];
    const found = code && document.getElementById(`editie-${code}`);
    answer.textContent = found ? "" : unknown(field.value.trim(), code);
    if (found) location.hash = found.id;
  });
}

function unknown(typed, code) {
  if (!typed) return "Typ de code die onder aan je papier staat.";
  if (!code) return "Dit is geen code. Een code heeft acht tekens: cijfers, en letters van a tot en met f.";
  return `De code ${code} is van geen editie die hier bekend is. Gebruik het papier niet: lees de bladzijde hier, of druk haar opnieuw af.`;
}

// The heading above what is in sight, or the outcome of an ordinary tool.
function partRead() {
  const outcome = document.querySelector('.pw-form:not([data-sensitive="true"]) ~ * .pw-verdict-title, .pw-verdict-title');
  const sensitive = document.querySelector('[data-sensitive="true"]');
  if (outcome?.offsetParent && outcome.textContent && !sensitive) return outcome.textContent;
  const above = [...document.querySelectorAll(".pw-article h2")].filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2 && !heading.closest(".pw-foot"));
  return above.at(-1)?.firstChild?.textContent ?? "";
}

function startNotRight(fold) {
  const text = fold.querySelector("textarea");
  const mail = fold.querySelector(".pw-not-right-mail");
  const copy = fold.querySelector(".pw-not-right-copy");
  const written = text?.value;
  const address = mail?.href;
  fold.addEventListener("toggle", () => {
    const part = partRead().trim().slice(0, LONGEST_TITLE);
    if (text) text.value = written.replace(PART, part);
    if (mail) mail.href = address.replace(encodeURIComponent(PART), encodeURIComponent(part));
  });
  if (!copy) return;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
      copy.textContent = "Gekopieerd";
    } catch {
      copy.textContent = "De tekst staat klaar: kopieer hem zelf";
    }
  });
}

for (const form of document.querySelectorAll(".pw-check-paper")) startPaper(form);
for (const fold of document.querySelectorAll(".pw-not-right")) startNotRight(fold);
