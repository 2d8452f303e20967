// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Stage: a.enum(['LEAD', 'OFFER', 'WON', 'LOST']),
    Address: a.customType({
      street: a.string(),
      zip: a.string(),
      city: a.string(),
      kind: a.enum(['billing', 'shipping']),
    }),
    Account: a
      .model({
        name: a.string().required(),
        vat: a.string(),
        site: a.url(),
        addresses: a.ref('Address').array(),
        contacts: a.hasMany('Contact', 'accountId'),
        deals: a.hasMany('Deal', 'accountId'),
        activities: a.hasMany('Activity', 'accountId'),
      })
      .secondaryIndexes((index) => [index('name'), index('vat').queryField(null)]),
    Contact: a
      .model({
        accountId: a.id().required(),
        account: a.belongsTo('Account', 'accountId'),
        first: a.string(),
        last: a.string().required(),
        emails: a.email().array(),
        phones: a.phone().array(),
        bossId: a.id(),
        boss: a.belongsTo('Contact', 'bossId'),
        team: a.hasMany('Contact', 'bossId'),
        deals: a.hasMany('Deal', 'contactId'),
      })
      .secondaryIndexes((index) => [index('last').sortKeys(['first'])]),
    Deal: a
      .model({
        title: a.string().required(),
        stage: a.ref('Stage').required(),
        value: a.float().validate((v) => v.gte(0)),
        chance: a
          .integer()
          .default(50)
          .validate((v) => v.gte(0).lte(100)),
        closing: a.date(),
        accountId: a.id().required(),
        contactId: a.id(),
        account: a.belongsTo('Account', 'accountId'),
        contact: a.belongsTo('Contact', 'contactId'),
        activities: a.hasMany('Activity', 'dealId'),
      })
      .secondaryIndexes((index) => [
        index('stage')
          .sortKeys(['closing', 'value'])
          .name('pipeline')
          .queryField('pipeline'),
        index('accountId')
          .sortKeys(['closing'])
          .projection('KEYS_ONLY'),
      ])
      .authorization((allow) => [allow.owner(), allow.groups(['Admins', 'Editors']).to(['read', 'update'])]),
    Activity: a
      .model({
        kind: a.enum(['call', 'mail', 'visit']),
        at: a.datetime().required(),
        accountId: a.id(),
        dealId: a.id(),
        account: a.belongsTo('Account', 'accountId'),
        deal: a.belongsTo('Deal', 'dealId'),
        notes: a.json(),
        host: a.ipAddress(),
        createdAt: a.datetime(),
        updatedAt: a.datetime(),
      })
      .disableOperations(['subscriptions']),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
