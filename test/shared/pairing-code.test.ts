import fc from 'fast-check';
import { loadScenario } from '../../engine/scenarios.ts';
import { pairingCodeOf, readPairingCode, secretLetters } from '../../shared/pairing-code.ts';
import { phoneCodeOf, readPhoneCode } from '../../shared/phone-code.ts';
import { scenarioIds } from '../../shared/words.ts';

const secret = fc.array(fc.nat(31), { minLength: secretLetters, maxLength: secretLetters });

/** One of each length that there is. */
const phoneCodes = scenarioIds.map((id) => {
  const report = {
    light: 'green',
    ended: 'finished',
    scenario: { ...loadScenario(id), options: {} },
    checks: [],
  } as const;
  return phoneCodeOf(report, loadScenario) ?? '';
});

test.each(phoneCodes)('the phone code %s is said to be one, however it is typed', (code) => {
  for (const typed of [code, code.toLowerCase().replaceAll('-', ' '), code.replaceAll('-', '')]) {
    expect(readPairingCode(typed)).toEqual({ ok: false, fault: { kind: 'phone' } });
  }
});

test.each(phoneCodes)('with a letter that is wrong, %s is not taken for a phone code', (code) => {
  const last = code.endsWith('2') ? '3' : '2';
  expect(readPairingCode(code.slice(0, -1) + last)).toMatchObject({ ok: false, fault: { kind: 'length' } });
});

test('a counterpart’s code is said to be one where a phone code is asked for', () => {
  fc.assert(
    fc.property(secret, (letters) => {
      const code = pairingCodeOf(letters);
      expect(readPairingCode(code)).toEqual({ ok: true, code });
      expect(readPhoneCode(code.toLowerCase(), loadScenario)).toEqual({ ok: false, fault: { kind: 'pairing' } });
      const last = code.endsWith('2') ? '3' : '2';
      const mistyped = readPhoneCode(code.slice(0, -1) + last, loadScenario);
      expect(mistyped).toMatchObject({ ok: false, fault: { kind: 'length' } });
    }),
  );
});

test('zeros in front of a counterpart’s code make no phone code of it', () => {
  fc.assert(
    fc.property(secret, fc.integer({ min: 1, max: 3 }), (letters, zeros) => {
      const typed = '0'.repeat(zeros) + pairingCodeOf(letters);
      expect(readPairingCode(typed)).toMatchObject({ ok: false, fault: { kind: 'length', found: 12 + zeros } });
    }),
  );
});
