// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Mailbox: a.model({ address: a.email().required(), mails: a.hasMany('Mail', 'mailbox') }).identifier(['address']),
    Mail: a.model({ mailbox: a.email(), inside: a.belongsTo('Mailbox', 'mailbox') }),
    Year: a.model({ number: a.integer().required(), events: a.hasMany('Event', 'year') }).identifier(['number']),
    Event: a.model({ year: a.integer().required(), of: a.belongsTo('Year', 'year') }),
    Site: a.model({ link: a.url().required(), pages: a.hasMany('Page', 'site') }).identifier(['link']),
    Page: a.model({ site: a.url(), of: a.belongsTo('Site', 'site') }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
