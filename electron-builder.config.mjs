// How the app is packed for each system: docs/packaging.md. electron-builder reads this through scripts/package.mjs.
import { readFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const { env } = process;
const localNetworkUse = /"NSLocalNetworkUsageDescription" = "(.*)";/.exec(
  readFileSync(new URL('build/mac/en.lproj/InfoPlist.strings', import.meta.url), 'utf8'),
)[1];

/** Whether this build can be signed: the certificates come from the environment and never from the repository. */
const macSigned = Boolean(env.CSC_LINK || env.CSC_NAME);
const notarised = Boolean(
  (env.APPLE_ID && env.APPLE_APP_SPECIFIC_PASSWORD && env.APPLE_TEAM_ID) ||
    (env.APPLE_API_KEY && env.APPLE_API_KEY_ID && env.APPLE_API_ISSUER) ||
    env.APPLE_KEYCHAIN_PROFILE,
);
const azure = env.AZURE_SIGN_ENDPOINT && {
  endpoint: env.AZURE_SIGN_ENDPOINT,
  codeSigningAccountName: env.AZURE_SIGN_ACCOUNT,
  certificateProfileName: env.AZURE_SIGN_PROFILE,
  publisherName: env.AZURE_SIGN_PUBLISHER,
};
export const signing = {
  win: Boolean(env.WIN_CSC_LINK || env.CSC_LINK || azure),
  mac: macSigned,
  notarised: macSigned && notarised,
};

/** What the executable refuses to do, burnt into it. The reasons: docs/packaging.md. */
export const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/** All that is packed into app.asar; everything that we import is inside the bundles. */
const files = [
  'package.json',
  'out/app/**/*',
  'out/cli/portampel.cjs',
  'assets/icon/icon-256.png',
  '!**/*.map',
  '!**/node_modules/**',
];

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'ch.portampel.app',
  productName: 'PortAmpel',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  directories: { output: 'dist', buildResources: 'build' },
  files,
  asar: true,
  // There is no native module; and where npm's "nodedir" points to Node's headers, a rebuild would take those for
  // Electron's and succeed with a module that cannot be loaded.
  npmRebuild: false,
  // Nothing looks for updates by itself, and nothing is uploaded from a build.
  publish: null,
  electronFuses: fuses,
  electronLanguages: ['de', 'en-US', 'en-GB', 'fr', 'it'],
  fileAssociations: [
    {
      ext: 'portampel',
      name: 'PortAmpel document',
      description: 'PortAmpel document',
      mimeType: 'application/x-portampel+json',
      icon: 'document',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  afterExtract: removeDefaultApp,
  afterPack: addLicences,
  win: {
    target: [
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'portable', arch: ['x64', 'arm64'] },
    ],
    icon: 'build/icon.ico',
    ...(azure && { azureSignOptions: azure }),
  },
  // One double click, no question, no administrator: those who must test a network rarely may install for everybody.
  nsis: {
    oneClick: true,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    // Reports are the firm's, not the program's.
    deleteAppDataOnUninstall: false,
    installerLanguages: ['de_DE', 'en_US', 'fr_FR', 'it_IT'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
    artifactName: '${productName}-${version}-${os}-${arch}-setup.${ext}',
  },
  portable: {
    requestExecutionLevel: 'user',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
    artifactName: '${productName}-${version}-${os}-${arch}-portable.${ext}',
  },
  mac: {
    target: [
      { target: 'dmg', arch: ['universal'] },
      { target: 'zip', arch: ['universal'] },
    ],
    icon: 'build/icon.icns',
    category: 'public.app-category.utilities',
    // Without a certificate ad hoc: Apple's own processors start nothing that is not signed at all.
    ...(!macSigned && { identity: '-' }),
    hardenedRuntime: macSigned,
    entitlements: 'build/mac/entitlements.plist',
    entitlementsInherit: 'build/mac/entitlements.plist',
    notarize: signing.notarised,
    extendInfo: { NSLocalNetworkUsageDescription: localNetworkUse },
    extraResources: ['de', 'en', 'fr', 'it'].map((language) => {
      return { from: `build/mac/${language}.lproj`, to: `${language}.lproj` };
    }),
  },
  linux: {
    target: ['AppImage', 'deb'],
    // A deb needs both; whoever releases it names themselves. `.invalid` is nobody's (RFC 2606).
    maintainer: env.PORTAMPEL_MAINTAINER ?? 'PortAmpel <maintainer@portampel.invalid>',
    executableName: 'portampel',
    icon: 'build/icons',
    category: 'Network;Utility',
    synopsis: 'Checks the network ports that timeSensor LEGAL needs',
    syncDesktopName: true,
    desktop: {
      entry: {
        GenericName: 'Network check',
        'GenericName[de]': 'Netzwerkprüfung',
        'GenericName[fr]': 'Contrôle du réseau',
        'GenericName[it]': 'Controllo della rete',
        Keywords: 'network;port;firewall;timeSensor;',
      },
    },
  },
  // How desktops match a running window with its menu entry: the name of its .desktop file.
  extraMetadata: {
    desktopName: 'portampel.desktop',
    homepage: env.PORTAMPEL_HOMEPAGE ?? 'https://portampel.invalid/',
  },
};

/** An unpacked runtime given as `electronDist` still holds the app that Electron shows where it is given none. */
async function removeDefaultApp({ appOutDir, electronPlatformName }) {
  const resources = electronPlatformName === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  for (const left of [`${resources}/default_app.asar`, `${resources}/default_app.sha256`, 'version']) {
    await rm(join(appOutDir, left), { force: true });
  }
}

/**
 * The licences once more, in reach of those who do not look into an asar; the runtime's own lie beside the executable.
 * (What `extraResources` names, electron-builder leaves out of the asar, where the app reads it.)
 */
async function addLicences({ appOutDir, packager }) {
  const licences = new URL('out/app/LICENSES.txt', import.meta.url);
  await copyFile(licences, join(packager.getResourcesDir(appOutDir), 'LICENSES.txt'));
}
