// Anchors of the page: they must not erase the answers in the address, and the procedure opens where it holds one.

// The element that an anchor names, brought into view and able to take the focus.
export function openAnchor(hash, procedure) {
  const target = hash.length > 1 ? document.getElementById(nameOf(hash)) : null;
  if (!target) return null;
  if (procedure.contains(target)) procedure.open = true;
  if (!target.matches("input, button, a, summary")) target.tabIndex = -1;
  target.scrollIntoView();
  return target;
}

function nameOf(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
