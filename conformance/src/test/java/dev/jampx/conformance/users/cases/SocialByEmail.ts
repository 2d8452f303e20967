import { defineAuth, secret } from '@aws-amplify/backend';

export const auth = defineAuth({
  loginWith: {
    email: { otpLogin: true, verificationEmailStyle: 'LINK' },
    externalProviders: {
      google: { clientId: secret('G_ID'), clientSecret: secret('G_SECRET') },
      facebook: { clientId: secret('F_ID'), clientSecret: secret('F_SECRET') },
      loginWithAmazon: { clientId: secret('A_ID'), clientSecret: secret('A_SECRET') },
      signInWithApple: { clientId: secret('P_ID'), keyId: secret('P_KEY'), privateKey: secret('P_PRIVATE'), teamId: secret('P_TEAM') },
      oidc: [{ name: 'acme', clientId: secret('O_ID'), clientSecret: secret('O_SECRET'), issuerUrl: 'https://idp.example.com' }],
      saml: { name: 'corporate', metadata: { metadataContent: '<xml/>', metadataType: 'FILE' } },
      callbackUrls: ['http://localhost:3000/'],
      logoutUrls: ['http://localhost:3000/'],
    },
  },
  senders: { email: { fromEmail: 'a@example.com', fromName: 'Ärger' }, sms: { snsRegion: 'eu-west-1' } },
  multifactor: { mode: 'OPTIONAL', email: true },
});
