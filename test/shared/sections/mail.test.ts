import { texts as english } from '../../../shared/locales/en/index.ts';
import { createTranslator } from '../../../shared/locales/texts.ts';
import type { Details } from '../../../shared/observation.ts';
import { describeMail } from '../../../shared/sections/mail.ts';

const t = createTranslator('en', english);

test('what a mail server offers is said in words, before TLS and inside it', () => {
  const mail: Details['mail'] = {
    greetingMs: 5012.3,
    masked: ['greeting', 'command'],
    clear: { capabilities: ['STARTTLS', 'AUTH LOGIN'], auth: ['LOGIN'] },
    tls: {
      capabilities: ['SIZE 26214400', 'AUTH PLAIN XOAUTH2'],
      auth: ['PLAIN', 'XOAUTH2'],
      maxMessageBytes: 26_214_400,
    },
  };
  expect(describeMail({ mail }, t)).toEqual([
    {
      title: 'Mail server',
      entries: [
        ['Greeting after', '5012 ms'],
        ['Overwritten', 'greeting (***), command (XXX)'],
        ['Offered before TLS', 'STARTTLS, AUTH LOGIN'],
        ['Login without TLS', 'LOGIN'],
        ['Login with TLS', 'PLAIN, XOAUTH2'],
        ['Largest message', '26 MB'],
      ],
    },
  ]);
});

test('a server that offers nothing is said to', () => {
  const mail: Details['mail'] = { clear: { capabilities: [], auth: [] } };
  expect(describeMail({ mail }, t)[0]?.entries).toEqual([['Offered before TLS', 'nothing']]);
});

test.each([{}, { mail: {} }])('where nothing of mail was seen, nothing is said: %j', (details) => {
  expect(describeMail(details, t)).toEqual([]);
});
