import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

// Without a port of its own the server takes the first free one from 8000.
const { server } = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir,
    nodeResolve: { exportConditions: ['production'] },
    plugins: [esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}tsconfig.json` })],
  },
});

const { port } = server.address();
const address = `http://localhost:${port}`;
console.log(`
The demo runs at ${address}/demo/

  ${address}/demo/index.html      a clinic's page with the widget
  ${address}/demo/embed.html      the snippet alone, as a webmaster pastes it
  ${address}/demo/vignettes.html  the flow, filled in with any of 26 example patients
  ${address}/demo/staff.html      the staff element with the 26 example patients
  ${address}/demo/staff-live.html the two elements side by side
  ${address}/demo/hostile.html    the widget in a page whose styles fight it

Stop it with Ctrl+C.
`);
