/**
 * Runs in the page: what is wrong with it that axe does not report. Too wide, too small, cut off, or clickable
 * without being reachable by the keyboard.
 */
export function faults() {
  const found = [];
  const say = (what, element) =>
    found.push(`${what}: <${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${element.textContent.trim().slice(0, 50)}`);
  const root = document.documentElement;
  if (root.scrollWidth > window.innerWidth) found.push(`the page is ${root.scrollWidth} px wide in ${window.innerWidth}`);

  const hidden = (element) => element.closest(".visually-hidden, noscript, option, script, style, .skip, thead") !== null;
  const visible = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });

  for (const element of document.querySelectorAll("body *")) {
    if (hidden(element) || !visible(element)) continue;
    const words = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (words) {
      const matrix = element instanceof SVGElement ? element.getScreenCTM() : undefined;
      const size = parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.abs(matrix.d) : 1);
      if (size < 11.95) say(`letters of ${size.toFixed(1)} px`, element);
    }
    if (element instanceof SVGTextElement) {
      const [text, drawing] = [element.getBoundingClientRect(), element.ownerSVGElement.getBoundingClientRect()];
      if (text.left < drawing.left - 3 || text.right > drawing.right + 3) say("text outside its drawing", element);
    } else if (words && !(element instanceof SVGElement)) {
      const style = getComputedStyle(element);
      const cut = style.overflowX === "hidden" || style.overflowX === "clip";
      if (cut && element.scrollWidth > element.clientWidth + 1) say("cut off", element);
    }
    const handlers = Object.keys(element).find((key) => key.startsWith("__reactProps$"));
    const clicks = handlers && element[handlers].onClick;
    if (clicks) {
      const reachable = element.matches("a[href], button, input, select, textarea, label, summary, [tabindex]");
      if (!reachable) say("clickable but not reachable", element);
      const name = element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby") ?? element.textContent;
      if (!name.trim()) say("clickable without a name", element);
    }
  }
  return found;
}
