import { defineAuth, defineFunction } from '@aws-amplify/backend';

const mailer = defineFunction({ name: 'mailer', entry: './handler.ts' });
const texter = defineFunction({ name: 'texter', entry: './handler.ts' });

export const auth = defineAuth({
  loginWith: {
    email: { verificationEmailStyle: 'CODE', verificationEmailBody: (createCode) => `c ${createCode()}` },
    phone: true,
    webAuthn: true,
  },
  senders: { email: { handler: mailer }, sms: { handler: texter } },
  multifactor: { mode: 'OPTIONAL', totp: true, sms: true },
  accountRecovery: 'PHONE_WITHOUT_MFA_AND_EMAIL',
});
