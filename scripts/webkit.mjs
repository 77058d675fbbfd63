import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/**
 * A launcher for web-test-runner. Every test file gets a new WebKit: one that has run many grows past a gigabyte and at last stands
 * still.
 */
export async function webkitLauncher() {
  const webkit = webdriverLauncher(await startWebKit());
  const stopSession = webkit.stopSession.bind(webkit);
  webkit.stopSession = async (id) => {
    try {
      return await stopSession(id);
    } finally {
      await webkit.stop();
    }
  };
  return webkit;
}

/** Starts WebKitGTK's driver on a display of its own, which gives its window the focus; both end with this process. */
async function startWebKit() {
  const binary = miniBrowser();
  const port = await freePort();
  const display = await startDisplay();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  // There is no graphics card: drawn straight into the window, the same tests take four fifths of the time.
  env.WEBKIT_DISABLE_DMABUF_RENDERER = '1';
  // WebKit's sandbox needs user namespaces, which a container's root user has not got.
  if (process.getuid() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  start('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  await listening(port);
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
}

function miniBrowser() {
  const found = readdirSync('/usr/lib')
    .flatMap((folder) => ['4.1', '4.0'].map((api) => `/usr/lib/${folder}/webkit2gtk-${api}/MiniBrowser`))
    .find((file) => existsSync(file));
  if (!found) throw new Error('No WebKit found: install webkit2gtk-driver and xvfb.');
  return found;
}

async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(server.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

function start(command, args, options) {
  const child = spawn(command, args, options);
  child.on('error', (error) => {
    throw new Error(`${command} did not start`, { cause: error });
  });
  child.unref();
  process.on('exit', () => child.kill());
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(port) {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return;
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds');
}
