const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export const quantile = (numbers, part) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(part * numbers.length))] ?? NaN;
const median = (numbers) => quantile(numbers, 0.5);

/** Taps are pooled over the rounds; all else is the median of the rounds. */
const FIGURES = [
  ['first question answered, ms', (loads) => median(loads.map(({ answered }) => answered))],
  ['bytes until then, kB', (loads) => median(loads.map(({ entry }) => entry)), 1],
  ['first question of the second view shown, ms', (loads) => median(loads.map(({ ready }) => ready))],
  ['bytes to finish, kB', (loads) => median(loads.map(({ all }) => all)), 1],
  [
    'radio tap p50, ms',
    (loads) =>
      quantile(
        loads.flatMap(({ radios }) => radios),
        0.5,
      ),
  ],
  [
    'radio tap p95, ms',
    (loads) =>
      quantile(
        loads.flatMap(({ radios }) => radios),
        0.95,
      ),
  ],
  [
    'Continue p50, ms',
    (loads) =>
      quantile(
        loads.flatMap(({ nexts }) => nexts),
        0.5,
      ),
  ],
  [
    'Continue p95, ms',
    (loads) =>
      quantile(
        loads.flatMap(({ nexts }) => nexts),
        0.95,
      ),
  ],
  ['heap after the flow, MB', (loads) => median(loads.map(({ heap }) => heap)), 2],
  [
    'longest task after the first question is shown, ms',
    (loads) => median(loads.map(({ longest }) => longest)),
  ],
  ['time blocked after that, ms', (loads) => median(loads.map(({ blocked }) => blocked))],
];

/** A table with one row a figure, and beside each peer's number its ratio to the first peer. */
export function report(rows) {
  const peers = Object.keys(rows);
  const [base] = peers;
  const head = ['', ...peers.flatMap((peer) => (peer === base ? [peer] : [peer, `÷ ${base}`]))];
  const lines = FIGURES.map(([name, figure, digits = 0]) => {
    const floor = figure(rows[base]);
    const cells = peers.flatMap((peer) => {
      const value = figure(rows[peer]);
      const shown = value.toLocaleString('en', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
      return peer === base ? [shown] : [shown, floor > 0 ? (value / floor).toFixed(2) : ''];
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  return [`| ${head.join(' | ')} |`, `| --- |${' ---: |'.repeat(head.length - 1)}`, ...lines].join('\n');
}
