// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Company: a.model({
      offices: a.hasMany('Office', 'companyId'),
      people: a.hasMany('Employee', 'companyId'),
      products: a.hasMany('Product', 'companyId'),
      logo: a.hasOne('Logo', 'companyId'),
    }),
    Office: a.model({
      companyId: a.id(),
      company: a.belongsTo('Company', 'companyId'),
      people: a.hasMany('Employee', 'officeId'),
    }),
    Employee: a.model({
      companyId: a.id(),
      officeId: a.id(),
      company: a.belongsTo('Company', 'companyId'),
      office: a.belongsTo('Office', 'officeId'),
    }),
    Product: a.model({ companyId: a.id().required(), company: a.belongsTo('Company', 'companyId') }),
    Logo: a.model({ companyId: a.id().required(), company: a.belongsTo('Company', 'companyId'), image: a.url() }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
