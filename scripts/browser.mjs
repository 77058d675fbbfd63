import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPaths = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** The path of a Chrome, Chromium or Edge of this machine, or undefined. */
export function installedChromium() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  return candidates().find((file) => existsSync(file));
}

function candidates() {
  if (process.platform === 'darwin') {
    return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, 'ProgramFiles(x86)': ProgramFiles86, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, ProgramFiles86, LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windowsPaths.map((file) => path.join(folder, file)));
  }
  return onPath(names);
}

function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/** The path of Firefox: FIREFOX_PATH, else the first on the PATH. */
export function installedFirefox() {
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  const found = process.env.FIREFOX_PATH ?? [...onPath(['firefox-esr', 'firefox']), mac].find(existsSync);
  if (!found) throw new Error('No Firefox found: install firefox-esr or set FIREFOX_PATH.');
  return found;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to launch: a browser of this machine or, with none or when `bundled` is asked for, the packaged one. */
export async function chromiumLaunch({ bundled = false } = {}) {
  const installed = bundled ? undefined : installedChromium();
  if (installed) return { executablePath: installed, headless: true, args: quiet };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found: install one or set CHROME_PATH.');
  }
  // Read at import: with it the package unpacks its own NSS libraries, which a minimal Debian lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  // The package turns web security off; a test of CSP or of another origin would then prove nothing.
  const unsafe = ['--disable-web-security', '--allow-running-insecure-content'];
  const args = chromium.args.filter((arg) => !unsafe.includes(arg));
  return { executablePath: await chromium.executablePath(), headless: 'shell', args };
}
