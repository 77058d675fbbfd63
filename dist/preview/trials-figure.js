import { html, svg } from '../dom/text.js';

const LABEL_WIDTH = 190;
const PLOT_WIDTH = 330;
const TEXT_WIDTH = 200;
const ROW = 34;
const TOP = 24;
const BAR = 16;
const fills = {
  adequate: "adequate",
  borderline: "partly",
  helped: "partly",
  "other-episode": "partly",
  unknown: "unclear",
  "check-dose": "unclear",
  short: "not-met",
  "low-dose": "not-met",
  "not-taken": "not-met",
  "not-counted": "not-met"
};
function trialsFigure(bars, most, ticks, caption, weeks) {
  const height = TOP + bars.length * ROW + 4;
  const width = LABEL_WIDTH + PLOT_WIDTH + TEXT_WIDTH;
  const x = (value) => LABEL_WIDTH + Math.min(value, most) / most * PLOT_WIDTH;
  return html`<figure>
    <figcaption>${caption}</figcaption>
    <svg
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label=${`${caption}. ${bars.map(({ label, weeksText, verdict }) => `${label}: ${weeksText}, ${verdict}`).join(". ")}`}
    >
      <defs>
        <pattern
          id="ks-stripes"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line class="stripe" x1="0" y1="0" x2="0" y2="7"></line>
        </pattern>
        <pattern id="ks-dots" width="7" height="7" patternUnits="userSpaceOnUse">
          <circle class="dot" cx="3.5" cy="3.5" r="1.3"></circle>
        </pattern>
      </defs>
      ${ticks.map((tick) => tickMark(tick, x(tick), height, weeks))}
      ${bars.map((bar, index) => barRow(bar, TOP + index * ROW, x))}
    </svg>
  </figure>`;
}
function tickMark(tick, x, height, weeks) {
  const through = tick === 4 || tick === 6;
  return svg`<line class=${through ? "line-mark" : "axis"} x1=${x} x2=${x} y1=${TOP - 6} y2=${height}></line>
    <text x=${x} y=${TOP - 10} text-anchor="middle">${tick === 0 ? weeks : tick}</text>`;
}
function barRow(bar, y, x) {
  const middle = y + ROW / 2 + 4;
  const shape = bar.weeks === null ? svg`<text x=${x(0) + 4} y=${middle}>?</text>` : svg`<rect class="bar-shape ${fills[bar.status]}" x=${x(0)} y=${y + (ROW - BAR) / 2} width=${Math.max(2, x(bar.weeks) - x(0))} height=${BAR}></rect>`;
  return svg`<g data-status=${bar.status}>
    <text x="0" y=${middle - 7}>${bar.label}</text>
    <text x="0" y=${middle + 7}>${bar.dose}</text>
    ${shape}
    <text x=${LABEL_WIDTH + PLOT_WIDTH + 10} y=${middle - 7}>${bar.weeksText}</text>
    <text x=${LABEL_WIDTH + PLOT_WIDTH + 10} y=${middle + 7}>${bar.verdict}</text>
  </g>`;
}

export { trialsFigure };
