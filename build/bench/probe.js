// Runs in a measured page before its own scripts. FIRST = [question, value] is answered as soon as it can be.

const bench = (globalThis.bench = { long: [], answers: [] });
const news = new EventTarget();

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) bench.long.push([startTime, duration]);
}).observe({ type: "longtask", buffered: true });

globalThis.Worker = class extends Worker {
  constructor(...settings) {
    super(...settings);
    this.addEventListener("message", ({ data }) => {
      if (data.ready) bench.ready ??= performance.now();
      if (data.error) bench.error ??= data.error;
      news.dispatchEvent(new Event("news"));
    });
  }
};

// The wizard listens from DOMContentLoaded on; the first frame after it shows a question that can be answered.
addEventListener("DOMContentLoaded", () => {
  afterFrame((now) => {
    if (!document.querySelector(".pw-question:not([hidden]) legend")?.checkVisibility()) return;
    bench.question = now;
    if (!FIRST) return;
    bench.fill(...FIRST);
    document.querySelector(".pw-go").click();
  });
});

let clicked = null;
addEventListener("click", ({ target, timeStamp }) => target.closest(".pw-go") && (clicked = timeStamp), true);

// The wizard names its screen at <html> each time it draws one.
new MutationObserver(() => {
  if (clicked === null) return;
  const [start, drawn] = [clicked, performance.now()];
  clicked = null;
  afterFrame((now) => {
    if (document.documentElement.dataset.pwScreen === "outcome") bench.decision ??= now;
    bench.answers.push([drawn - start, now - start]);
    news.dispatchEvent(new Event("news"));
  });
}).observe(document, { subtree: true, attributeFilter: ["data-pw-screen"] });

function afterFrame(done) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  });
}

addEventListener("error", ({ message }) => {
  bench.error ??= message;
  news.dispatchEvent(new Event("news"));
});

// Until Python is ready and so many answers were drawn, or something has failed.
bench.answered = async (count) => {
  while (!bench.error && !(bench.ready && bench.answers.length >= count)) {
    await new Promise((resolve) => news.addEventListener("news", resolve, { once: true }));
  }
};

bench.fill = (name, value) => {
  const values = Array.isArray(value) ? value : [value];
  for (const input of document.querySelectorAll(`.pw-question[data-question="${name}"] input`)) {
    if (input.type !== "text") input.checked = values.includes(input.value) || (!values.length && !input.value);
    else input.value = values[0] === "?" ? "" : values[0];
    const given = input.type === "text" ? input.value : input.checked;
    if (given) input.dispatchEvent(new Event("input", { bubbles: true })); // as when someone types or ticks
  }
};

// Fills in a question and gives the middle of the button that goes on.
bench.aim = ([name, value]) => {
  bench.fill(name, value);
  const button = document.querySelector(".pw-go");
  button.scrollIntoView({ block: "center" });
  const { x, y, width, height } = button.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};
