import { loadScenario, planChecks } from '../../../../engine/index.ts';
import {
  fieldsOf,
  loginFor,
  obstacleOf,
  profileOf,
  rememberedFrom,
  soundOptions,
  switchesOf,
} from '../../../../renderer/features/addresses/draft-check.ts';
import type { Draft } from '../../../../renderer/state/app-state.ts';
import { pairingCodeOf } from '../../../../shared/pairing-code.ts';
import { portsCollide, portsOf } from '../../../../shared/ports.ts';
import { profileSchema } from '../../../../shared/profile.ts';
import type { ScenarioId } from '../../../../shared/words.ts';

function draftOf(changes: Partial<Draft>): Draft {
  return { scenario: null, options: {}, addresses: {}, profile: null, ...changes };
}

const code = pairingCodeOf([4, 19, 23, 7, 20, 0, 2, 10, 9]);
const nobody = { login: { user: '', password: '' }, pairingCode: '' };

function rolesShown(id: ScenarioId, changes: Partial<Draft> = {}): string[] {
  return fieldsOf(loadScenario(id), draftOf(changes)).map(({ role }) => role);
}

describe('the fields', () => {
  it('are those that the scenario uses', () => {
    expect(rolesShown('classic-client')).toEqual(['server']);
    expect(rolesShown('classic-remote')).toEqual(['server', 'publicServer']);
    expect(rolesShown('classic-office')).toEqual(['licence', 'updates']);
    expect(rolesShown('365-server')).toEqual(['server', 'licence', 'updates']);
  });

  it('follow the switches for mail and updates', () => {
    expect(rolesShown('365-client', { options: { mail: true } })).toEqual(['server', 'mailOut', 'mailIn']);
    expect(rolesShown('classic-office', { options: { mail: true, updates: false } })).toEqual([
      'licence',
      'mailOut',
      'mailIn',
    ]);
  });

  it('show mail where a profile brings a mail host without a word about mail, unless it is switched off', () => {
    const addresses = { mailIn: 'imap.example.ch' };
    expect(switchesOf({ options: {}, addresses }).mail).toBe(true);
    expect(switchesOf({ options: { mail: false }, addresses }).mail).toBe(false);
    expect(switchesOf({ options: {}, addresses: { mailIn: '  ' } }).mail).toBe(false);
  });

  it('name the ports that will be measured, with those that the firm or a profile moved', () => {
    const draft = draftOf({
      options: { ports: { application: 20_000 }, transport: 'either' },
      profile: { rows: { 'server-sql': { port: 1500 } } },
    });
    expect(fieldsOf(loadScenario('classic-client'), draft)).toEqual([
      { role: 'server', ports: ['1500', '20000', '20001', '20000 (UDP)'] },
    ]);
  });
});

describe('what stands in the way of a start', () => {
  const scenario = loadScenario('365-client');

  it.each<[string, Partial<Draft>, ReturnType<typeof obstacleOf>]>([
    ['nothing', { addresses: { server: ' Srv.Example.CH ' } }, null],
    ['no address at all', {}, { kind: 'empty' }],
    ['only blanks', { addresses: { server: '  ' } }, { kind: 'empty' }],
    ['an address of a role that is not used', { addresses: { licence: 'x.example' } }, { kind: 'empty' }],
    ['a fault', { addresses: { server: 'https://srv' } }, { kind: 'fault', role: 'server' }],
    [
      'a fault in a field that is not shown does not count',
      { options: { mail: false }, addresses: { server: 'srv', mailOut: 'a b' } },
      null,
    ],
    ['ports that collide', { addresses: { server: 'srv' }, options: { ports: { sql: 19_814 } } }, { kind: 'ports' }],
  ])('%s', (_name, changes, obstacle) => {
    expect(obstacleOf(scenario, draftOf(changes), nobody)).toEqual(obstacle);
  });

  const updates = { addresses: { updates: 'updates.example' } };
  const rehearsal = { protocol: 'ftp', bytes: 1000, sha256: '' } as const;

  it.each([
    ['half a checksum', 'ab12', { kind: 'checksum' }],
    ['letters that are none of a checksum', 'x'.repeat(64), { kind: 'checksum' }],
    ['a whole checksum', 'A1'.repeat(32), null],
  ])('%s', (_name, sha256, obstacle) => {
    const draft = draftOf({ ...updates, options: { rehearsal: { ...rehearsal, sha256 } } });
    expect(obstacleOf(loadScenario('classic-office'), draft, nobody)).toEqual(obstacle);
    expect(soundOptions(draft.options).rehearsal?.sha256).toBe(obstacle === null ? sha256 : undefined);
  });

  it.each([
    ['over the web without one', { protocol: 'https', bytes: 1000 }, { kind: 'path' }],
    ['with an address for one', { protocol: 'ftp', bytes: 1000, path: 'ftp://x/y' }, { kind: 'path' }],
    ['over the web with one', { protocol: 'https', bytes: 1000, path: '/update.zip' }, null],
  ] as const)('the file of a rehearsal %s', (_name, asked, obstacle) => {
    const of = (options: Draft['options']) =>
      obstacleOf(loadScenario('classic-office'), draftOf({ ...updates, options }), nobody);
    expect(of({ rehearsal: asked })).toEqual(obstacle);
    expect(of({ rehearsal: asked, updates: false })?.kind).not.toBe('path');
    expect(
      obstacleOf(
        loadScenario('365-client'),
        draftOf({ addresses: { server: 's.example' }, options: { rehearsal: asked } }),
        nobody,
      ),
    ).toBeNull();
  });

  it.each([
    ['no address of the counterpart', '', code, { kind: 'counterpart' }],
    ['no code', 'pc.example', ' ', { kind: 'code', fault: 'empty' }],
    ['half a code', 'pc.example', '4KQ7-M0', { kind: 'code', fault: 'length' }],
    [
      'a mistyped code',
      'pc.example',
      code.replace(/.$/, code.endsWith('0') ? '1' : '0'),
      { kind: 'code', fault: 'mistyped' },
    ],
    ['a good code', 'pc.example', code.toLowerCase().replaceAll('-', ' '), null],
  ])('with a counterpart: %s', (_name, server, pairingCode, obstacle) => {
    const draft = draftOf({
      addresses: { server, mailOut: 'mail.example' },
      options: { mail: true, counterpart: true },
    });
    expect(obstacleOf(scenario, draft, { ...nobody, pairingCode })).toEqual(obstacle);
    expect(obstacleOf(loadScenario('classic-office'), draft, nobody)).toBeNull();
  });

  it('a password of nobody, where there is a server to log in at', () => {
    const secrets = { ...nobody, login: { user: '', password: 'secret' } };
    const of = (options: Draft['options']) =>
      obstacleOf(loadScenario('classic-office'), draftOf({ addresses: { licence: 'l.example' }, options }), secrets);
    expect([of({}), of({ updates: false })]).toEqual([{ kind: 'login' }, null]);
  });

  it.each([
    [{}, false],
    [{ ports: { sql: 19_813 } }, true],
    [{ ports: { application: 19_811 } }, true],
    [{ ports: { application: 20_000 } }, false],
  ])('ports %j collide: %s', (options, collides) => {
    expect(portsCollide(portsOf(options))).toBe(collides);
  });
});

describe('the login at the update server', () => {
  const login = { user: 'kanzlei', password: 'secret' };

  it('goes along where something is asked there', () => {
    const sent = (id: ScenarioId, changes: Partial<Draft> = {}) => loginFor(loadScenario(id), draftOf(changes), login);
    expect(sent('classic-office')).toEqual(login);
    expect(sent('classic-office', { options: { updates: false } })).toBeUndefined();
    expect(sent('classic-client')).toBeUndefined();
    expect(loginFor(loadScenario('classic-office'), draftOf({}), nobody.login)).toBeUndefined();
  });
});

describe('rows that take long', () => {
  it('have their port among those of their address where they are asked for', () => {
    const ports = (options: Draft['options']) =>
      fieldsOf(loadScenario('classic-office'), draftOf({ options })).find(({ role }) => role === 'updates')?.ports;
    expect(ports({ rehearsal: { protocol: 'https', bytes: 1000 } })).toEqual([...(ports({}) ?? []), '443']);
  });
});

describe('the profile of a draft', () => {
  const draft = draftOf({
    scenario: 'classic-remote',
    addresses: { server: ' SRV.example.ch. ', publicServer: '', licence: 'left.over' },
    profile: { name: 'Muster', rows: { 'server-sql': { expectation: 'informational', reason: 'off' } } },
  });
  const profile = profileOf(loadScenario('classic-remote'), draft);

  it('holds the addresses that are given and used, in the form for the wire', () => {
    expect(profile.roles).toEqual({ server: 'srv.example.ch' });
  });

  it('keeps what a profile file brought, and says outright whether mail is used', () => {
    expect(profile).toMatchObject({ name: 'Muster', scenario: 'classic-remote', options: { mail: false } });
    expect(profile.rows).toEqual(draft.profile?.rows);
  });

  it('has a counterpart only where there are rows of the server', () => {
    const asked = draftOf({ options: { counterpart: true }, addresses: { server: 'pc.example' } });
    const of = (id: ScenarioId) => profileOf(loadScenario(id), asked).options?.counterpart;
    expect([of('365-server'), of('classic-office')]).toEqual([true, undefined]);
  });

  it('is one that the schema accepts and the plan has nothing to say about', () => {
    const parsed = profileSchema.parse(profile);
    expect(planChecks(loadScenario('classic-remote'), parsed).notes).toEqual([]);
  });
});

describe('what is remembered', () => {
  const before = {
    recentHosts: { server: ['b.example', 'A.example', 'c.example'], licence: ['kept.example'] },
    addresses: {},
  };

  it('puts each address to the front once, however it was written', () => {
    const draft = draftOf({ scenario: '365-client', addresses: { server: ' a.example ', mailOut: 'not.used' } });
    const { recentHosts, addresses } = rememberedFrom(draft, ['server'], before);
    expect(recentHosts).toEqual({ server: ['a.example', 'b.example', 'c.example'], licence: ['kept.example'] });
    expect(addresses).toEqual(draft.addresses);
  });

  it('keeps eight of a role', () => {
    const many = { ...before, recentHosts: { server: Array.from({ length: 8 }, (_, index) => `old${index}.example`) } };
    const { recentHosts } = rememberedFrom(draftOf({ addresses: { server: 'new.example' } }), ['server'], many);
    expect(recentHosts.server).toHaveLength(8);
    expect(recentHosts.server?.[0]).toBe('new.example');
  });

  it('takes no counterpart for the server: neither its address, nor that it answers', () => {
    const draft = draftOf({
      scenario: '365-server',
      options: { counterpart: true },
      addresses: { server: 'pc.example' },
    });
    const known = { ...before, addresses: { server: 'srv.example' } };
    const { options, addresses, recentHosts } = rememberedFrom(draft, ['server'], known);
    expect([options, addresses, recentHosts]).toEqual([{}, known.addresses, before.recentHosts]);
  });
});
