// What Electron's own default app does, for the development runtime, which was packed without one: it takes the app's
// folder from the first argument that is no switch, and becomes that app.
import fs from 'node:fs';
import { Module } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron/main';

const { folder, modules } = parse(process.argv.slice(1));
// Playwright hands its loader over in this way; it must run before the app.
if (modules.length > 0) Module._preloadModules(modules);
if (folder === undefined) {
  console.error('Usage: electron [switches] FOLDER [arguments]: FOLDER is the app, with its package.json.');
  process.exit(1);
}
await load(path.resolve(folder));

function parse(args) {
  const modules = [];
  for (let index = 0; index < args.length; index++) {
    if (args[index] === '-r' || args[index] === '--require') modules.push(args[++index]);
    else if (!args[index].startsWith('-')) return { folder: args[index], modules };
  }
  return { folder: undefined, modules };
}

async function load(appPath) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  try {
    const packageFile = path.join(appPath, 'package.json');
    const isFolder = fs.existsSync(packageFile);
    if (isFolder) describe(JSON.parse(fs.readFileSync(packageFile, 'utf8')));
    // What `require` of the folder would load: its "main", else index.js.
    const main = Module._resolveFilename(appPath, null, true);
    app.setAppPath(isFolder ? appPath : path.dirname(main));
    await import(pathToFileURL(main).href);
  } catch (error) {
    console.error('App threw an error during load');
    console.error(error.stack || error);
    process.exit(1);
  }
}

function describe({ version, productName, name, desktopName }) {
  if (version) app.setVersion(version);
  if (productName || name) app.setName(productName || name);
  app.setDesktopName?.(desktopName || `${app.getName()}.desktop`);
}
