// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a.schema({
  Doc: a.model({
    UpperField: a.string(),
    kind_of: a.string(),
    URLPart: a.string(),
    x9: a.integer(),
    isOpen: a.string(),
    stamp: a.datetime(), mail: a.email(), day: a.date(), num: a.float(), ident: a.id(), ts: a.timestamp(),
  }).secondaryIndexes((index) => [
    index('isOpen').sortKeys(['UpperField', 'kind_of']).name('byDash1'),
    index('isOpen').sortKeys(['kind_of', 'UpperField']).name('by_under'),
    index('isOpen').sortKeys(['URLPart', 'x9']).name('byDot'),
    index('isOpen').sortKeys(['x9', 'URLPart']).name('ByUpper'),
    index('isOpen').sortKeys(['stamp', 'ts', 'mail', 'num', 'ident', 'day']).queryField('many'),
  ]),
  snake_model: a.model({ some_key: a.id().required(), other_key: a.string().required(), Third: a.string().required(), children: a.hasMany('snakeChild', ['some_key', 'other_key', 'third']) }).identifier(['some_key', 'other_key', 'Third']).secondaryIndexes((index) => [index('Third').sortKeys(['other_key', 'some_key'])]),
  snakeChild: a.model({ some_key: a.id(), other_key: a.string(), third: a.string(), parent: a.belongsTo('snake_model', ['some_key', 'other_key', 'third']) }),
  ABC: a.model({ x: a.string(), y: a.string() }).secondaryIndexes((index) => [index('x').sortKeys(['y']), index('y')]),
}).authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
