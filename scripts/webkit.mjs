import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** Session creation takes a second or two, on a busy machine some ten; now and then WebKitWebDriver never answers. */
const PATIENCE = 30_000;
const TRIES = 3;

/**
 * A launcher for web-test-runner. Every test file gets a new WebKit with a driver of its own: one that has run many files grows past a
 * gigabyte and at last stands still.
 */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  #config;
  #display;
  #webkit;
  #driver;

  async initialize(config) {
    this.#config = config;
    this.#display = await startDisplay();
  }

  async startSession(id, url) {
    for (let tries = 1; ; tries += 1) {
      const { driver, options } = await startDriver(this.#display);
      this.#driver = driver;
      this.#webkit = webdriverLauncher(options);
      await this.#webkit.initialize(this.#config);
      try {
        await within(PATIENCE, this.#webkit.startSession(id, url));
        return;
      } catch (error) {
        await this.stop();
        if (tries === TRIES) throw error;
      }
    }
  }

  async stopSession(id) {
    try {
      return await within(PATIENCE, this.#webkit.stopSession(id));
    } finally {
      await this.stop();
    }
  }

  isActive(id) {
    return this.#webkit?.isActive(id) ?? false;
  }

  getBrowserUrl(id) {
    return this.#webkit.getBrowserUrl(id);
  }

  sendKeys(id, keys) {
    return this.#webkit.sendKeys(id, keys);
  }

  async stop() {
    if (!this.#webkit) return;
    await within(PATIENCE, this.#webkit.stop()).catch(() => undefined);
    this.#webkit = undefined;
    end(this.#driver);
  }
}

function within(milliseconds, promise) {
  let clock;
  const late = new Promise((_, reject) => {
    const error = new Error(`WebKit did not answer within ${milliseconds / 1000} seconds.`);
    clock = setTimeout(() => reject(error), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(clock));
}

/** Starts WebKitGTK's driver; what it starts goes with it. */
async function startDriver(display) {
  const binary = miniBrowser();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  // There is no graphics card: drawn straight into the window, the same tests take four fifths of the time.
  env.WEBKIT_DISABLE_DMABUF_RENDERER = '1';
  // WebKit's sandbox needs user namespaces, which a container's root user has not got.
  if (process.getuid() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const driver = start('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore', detached: true });
  await listening(port);
  const options = {
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
  return { driver, options };
}

function miniBrowser() {
  const found = readdirSync('/usr/lib')
    .flatMap((folder) => ['4.1', '4.0'].map((api) => `/usr/lib/${folder}/webkit2gtk-${api}/MiniBrowser`))
    .find((file) => existsSync(file));
  if (!found) throw new Error('No WebKit found: install webkit2gtk-driver and xvfb.');
  return found;
}

/** A display of its own gives a window the focus. */
async function startDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const [number] = await once(server.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

const running = new Set();
process.on('exit', () => running.forEach(end));

function start(command, args, options) {
  const child = spawn(command, args, options);
  child.on('error', (error) => {
    throw new Error(`${command} did not start`, { cause: error });
  });
  child.on('exit', () => running.delete(child));
  child.unref();
  running.add(child);
  return child;
}

/** Each leads a group of processes. */
function end({ pid }) {
  try {
    process.kill(-pid);
  } catch {
    // It has ended by itself.
  }
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
