// Loads our page beside a hand-written form and a SurveyJS page, with a phone's network and processor, and compares.
// Run after `npm run build`: npm run bench [-- --rounds 7 --only html,ours --before OLD/dist/cdn]
// With `--tags`, it compares our page with itself: without and with the tags of the README's "Faster still".
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../scripts/browser.mjs';
import { load } from './page-load/load.mjs';
import { writePeers, writeTags } from './page-load/peers.mjs';
import { report } from './page-load/report.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    before: { type: 'string' },
    tags: { type: 'boolean' },
  },
});
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const folder = mkdtempSync(path.join(tmpdir(), 'ketamine-screener-bench-'));
const written = values.tags ? writeTags(folder) : await writePeers(folder, values.before);
const peers = written.filter((name) => !values.only || values.only.split(',').includes(name));
const files = new Map(
  peers.flatMap((peer) =>
    readdirSync(path.join(folder, peer)).map((file) => {
      const body = readFileSync(path.join(folder, peer, file));
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      };
      return [`/${peer}/${file}`, brotliCompressSync(body, { params })];
    }),
  ),
);
const server = createServer(({ url }, response) => {
  const name = url.endsWith('/') ? `${url}index.html` : url;
  const body = files.get(name);
  const headers = {
    'content-type': TYPES[path.extname(name)],
    'content-encoding': 'br',
    'cache-control': 'no-store',
  };
  response.writeHead(body ? 200 : 404, body ? headers : {}).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = (peer) => `http://127.0.0.1:${server.address().port}/${peer}/`;
const sizeOf = (file) => files.get(file.endsWith('/') ? `${file}index.html` : file)?.length ?? 0;

const rows = Object.fromEntries(peers.map((peer) => [peer, []]));
const loads = [];
let version = '';
try {
  const rounds = Number(values.rounds);
  for (let round = 0; round < rounds; round += 1) {
    const browser = await puppeteer.launch(await chromiumLaunch());
    version = await browser.version();
    try {
      // The first page of a browser is slower, whichever it is: one is not counted.
      await load(browser, address(peers[0]), sizeOf, { warming: true });
      const turned = [...peers.slice(round % peers.length), ...peers.slice(0, round % peers.length)];
      for (const peer of turned) rows[peer].push(await load(browser, address(peer), sizeOf));
    } finally {
      await browser.close();
    }
    loads.push(loadavg()[0]);
    console.error(`round ${round + 1} of ${rounds}, load ${loads.at(-1).toFixed(1)}`);
  }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
const about = [
  new Date().toISOString().slice(0, 10),
  `node ${process.version}`,
  version,
  `${cpus().length} cores`,
  `load ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`,
  `medians of ${loads.length} interleaved rounds`,
  'slow 4G, processor 4 times slower',
];
console.log(`${about.join(', ')}:\n\n${report(rows)}`);
