import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { systemClock } from '../../engine/clock.ts';
import { helloFor } from '../../engine/counterpart/introduction.ts';
import { newPairingCode, pairingKeyOf } from '../../engine/counterpart/keys.ts';
import { Visit } from '../../engine/counterpart/visit.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import type { Language } from '../../shared/words.ts';
import type { AppUnderTest } from './app.ts';
import { clickMenu } from './scenes.ts';

const address = '127.0.0.1';

/** The texts of the language that the app shows. */
export async function textsOf({ page }: AppUnderTest): Promise<Translate> {
  return translator((await page.evaluate(() => document.documentElement.lang)) as Language);
}

export async function showCounterpart(app: AppUnderTest): Promise<void> {
  await clickMenu(app, 'counterpart');
  await app.page.locator('.station').waitFor();
}

/** Fills in an own list of ports; and without a broadcast, which would go to whoever is around. */
export async function choosePorts(app: AppUnderTest, tcp: string, udp: string): Promise<void> {
  const t = await textsOf(app);
  await app.page.getByText(t('station-view.ports.own'), { exact: true }).click();
  await app.page.getByLabel(t('station-view.tcp')).fill(tcp);
  await app.page.getByLabel(t('station-view.udp')).fill(udp);
  const announces = app.page.getByRole('switch', { name: t('station-view.announce') });
  if (await announces.isChecked()) await app.page.getByText(t('station-view.announce'), { exact: true }).click();
}

export interface Listening {
  code: string;
  /** The first of each that it listens at over IPv4. */
  tcpPort: number;
  udpPort: number;
}

/** Presses the button, and reads from the page what somebody at the other end needs. */
export async function startListening({ page }: AppUnderTest): Promise<Listening> {
  await page.locator('.action-bar .button-primary').click();
  await page.locator('.station-code').waitFor();
  return {
    code: await page.locator('.station-code-letters [aria-hidden]').innerText(),
    tcpPort: await portOf(page, 'TCP'),
    udpPort: await portOf(page, 'UDP'),
  };
}

async function portOf(page: AppUnderTest['page'], transport: string): Promise<number> {
  const rows = page.locator('.station-table tbody tr').filter({ hasText: 'IPv4' });
  const [first = ''] = await rows.filter({ hasText: transport }).locator('th').allInnerTexts();
  return Number(/\d+/.exec(first)?.[0] ?? 0);
}

/** A visit of somebody who knows the code. */
export async function visit({ code, tcpPort }: Listening): Promise<Visit> {
  const patience = { limitMs: () => 20_000, onChange: () => () => undefined };
  const context = { monotonicMs: systemClock.monotonicMs, patience, signal: new AbortController().signal };
  const opened = await Visit.open(await pairingKeyOf(code), { address, port: tcpPort }, context);
  if (!opened.ok) throw new Error(JSON.stringify(opened.why));
  return opened.visit;
}

async function knock(port: number, bytes: Buffer): Promise<void> {
  const socket = connect(port, address);
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket.resume(), 'close');
}

export async function bringWrongCode({ tcpPort }: Listening): Promise<void> {
  await knock(tcpPort, helloFor(await pairingKeyOf(newPairingCode()), tcpPort).bytes);
}

export async function bringSomethingElse({ tcpPort }: Listening): Promise<void> {
  await knock(tcpPort, Buffer.from('GET / HTTP/1.1\r\n\r\n'));
}

/** Whether nobody listens there any more. */
export async function isRefused(port: number): Promise<boolean> {
  const socket = connect(port, address);
  return new Promise((resolve) => {
    socket.on('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'));
  });
}

/** A port that this process has, in both families; until the app is closed. */
export async function takePort(app: AppUnderTest): Promise<number> {
  const server = createServer().listen(0, '::');
  await once(server, 'listening');
  app.electron.once('close', () => void server.close());
  return (server.address() as { port: number }).port;
}
