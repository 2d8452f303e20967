// with auth
import { a, defineData, defineFunction } from '@aws-amplify/backend';

export const postConfirmation = defineFunction({ name: 'post-confirmation' });

const schema = a.schema({
  userModel: a.model({
    userId: a.id(),
    email: a.email().required(),
    name: a.string(),
    profileGroup: a.string(),
    answers: a.hasMany('answerModel', 'userId'),
    createdAt: a.datetime(),
    updatedAt: a.datetime(),
  }).identifier(['userId']),
  questionModel: a.model({
    questionId: a.id(),
    formId: a.id().required(),
    position: a.integer().required(),
    text: a.string().required(),
    options: a.string().array().required(),
    form: a.belongsTo('formModel', 'formId'),
    answers: a.hasMany('answerModel', 'questionId'),
    createdAt: a.datetime(),
    updatedAt: a.datetime(),
  }).identifier(['questionId'])
    .secondaryIndexes((index) => [index('formId').sortKeys(['position']).name('QuestionsByFormId')]),
  answerModel: a.model({
    answerId: a.id(),
    questionId: a.id(),
    userId: a.id(),
    formId: a.id().required(),
    selectedOptions: a.string().array().required(),
    questions: a.belongsTo('questionModel', 'questionId'),
    answeredby: a.belongsTo('userModel', 'userId'),
    createdAt: a.datetime(),
    updatedAt: a.datetime(),
  }).identifier(['answerId'])
    .secondaryIndexes((index) => [index('formId').name('AnswersByFormId')]),
  formModel: a.model({
    formId: a.id(),
    title: a.string().required(),
    description: a.string(),
    questions: a.hasMany('questionModel', 'formId'),
    createdAt: a.datetime(),
    updatedAt: a.datetime(),
  }).identifier(['formId']),
}).authorization((allow) => [allow.authenticated(), allow.resource(postConfirmation)]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
