// Returns the pieces of text that stand out too little from what lies behind them.
const channels = (colour) => colour.match(/[\d.]+/g).map(Number);

function luminance([red, green, blue]) {
  const [r, g, b] = [red, green, blue].map((it) => {
    const part = it / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function behind(element) {
  for (let it = element; it; it = it.parentElement) {
    const colour = channels(getComputedStyle(it).backgroundColor);
    if (colour.length === 3 || colour[3] === 1) {
      return colour;
    }
  }
  return [255, 255, 255];
}

function contrast(element) {
  const [low, high] = [channels(getComputedStyle(element).color), behind(element)]
    .map(luminance)
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

return [...document.querySelectorAll("body *")]
  .filter((it) => [...it.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim()))
  .filter((it) => it.checkVisibility() && !it.disabled)
  .map((it) => `${contrast(it).toFixed(2)} ${it.className}: ${it.textContent.slice(0, 40)}`)
  .filter((it) => parseFloat(it) < 4.5);
