// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Everything: a.model({
    anId: a.id(),
    aString: a.string(),
    anInteger: a.integer(),
    aFloat: a.float(),
    aBoolean: a.boolean(),
    aDate: a.date(),
    aTime: a.time(),
    aDatetime: a.datetime(),
    aTimestamp: a.timestamp(),
    anEmail: a.email(),
    aJson: a.json(),
    aPhone: a.phone(),
    aUrl: a.url(),
    anIpAddress: a.ipAddress(),
    reqId: a.id().required(),
    reqInt: a.integer().required(),
    reqBool: a.boolean().required(),
    reqJson: a.json().required(),
  }),
  Lists: a.model({
    ids: a.id().array(),
    strings: a.string().required().array(),
    integers: a.integer().array().required(),
    floats: a.float().required().array().required(),
    booleans: a.boolean().array(),
    dates: a.date().array(),
    timestamps: a.timestamp().array(),
    jsons: a.json().array(),
    urls: a.url().required().array().required(),
  }),
}).authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
