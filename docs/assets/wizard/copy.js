// Text to the clipboard; where a browser does not allow that, in a field to copy it from by hand.

const BY_HAND = "Kopiëren mag hier niet vanzelf. De tekst hieronder is geselecteerd: kopieer haar zelf.";

// `place` holds a status and a text field; says in the status what was done.
export async function copy(text, told, place) {
  try {
    await navigator.clipboard.writeText(text);
    tellCopied(place, told);
  } catch {
    tellCopied(place, BY_HAND, text);
  }
}

export function tellCopied(place, told, text = "") {
  place.querySelector("[role=status]").textContent = told;
  const field = place.querySelector("textarea");
  field.value = text;
  field.hidden = !text;
  if (text) field.select();
}
