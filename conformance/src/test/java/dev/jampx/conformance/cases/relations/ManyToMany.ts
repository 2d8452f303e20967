// without auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Student: a.model({ name: a.string(), courses: a.hasMany('Enrollment', 'studentId') }),
    Course: a.model({ title: a.string(), students: a.hasMany('Enrollment', 'courseId') }),
    Enrollment: a.model({
      studentId: a.id().required(),
      courseId: a.id().required(),
      student: a.belongsTo('Student', 'studentId'),
      course: a.belongsTo('Course', 'courseId'),
      grade: a.float(),
    }),
  })
  .authorization((allow) => [allow.publicApiKey()]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'apiKey' } });
