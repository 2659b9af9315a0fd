/** Ways to take a result elsewhere. */

/** Puts text on the clipboard; only a page from this machine or over HTTPS may use the new way. */
export async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement("textarea");
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

/** Saves text as a file. The mark in front tells spreadsheets that it is UTF-8. */
export function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(["\uFEFF", text], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of the file only after the click is handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
