// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Todo: a
      .model({
        f1: a.string(),
        f2: a.string(),
        f3: a.string(),
        f4: a.string(),
        f5: a.string(),
        f6: a.string(),
        f7: a.string(),
        f8: a.string(),
        f9: a.string(),
        f10: a.string(),
        f11: a.string(),
        f12: a.string(),
        f13: a.string(),
        f14: a.string(),
        f15: a.string(),
        f16: a.string(),
        f17: a.string(),
        f18: a.string(),
        f19: a.string(),
        f20: a.string(),
        f21: a.string(),
      })
      .secondaryIndexes((index) => [
        index('f1'),
        index('f2'),
        index('f3'),
        index('f4'),
        index('f5'),
        index('f6'),
        index('f7'),
        index('f8'),
        index('f9'),
        index('f10'),
        index('f11'),
        index('f12'),
        index('f13'),
        index('f14'),
        index('f15'),
        index('f16'),
        index('f17'),
        index('f18'),
        index('f19'),
        index('f20'),
        index('f21'),
      ]),
  })
  .authorization((allow) => [allow.authenticated()]);

export const data = defineData({ schema });
