// with auth
import { a, defineData } from '@aws-amplify/backend';

const schema = a
  .schema({
    Weekday: a.enum(['MON', 'TUE', 'WED', 'THU', 'FRI']),
    Teacher: a.model({
      name: a.string().required(),
      email: a.email(),
      lessons: a.hasMany('Lesson', 'teacherId'),
      homeroom: a.hasOne('Form', 'teacherId'),
    }),
    Form: a
      .model({
        year: a.integer().required(),
        letter: a.string().required(),
        teacherId: a.id(),
        teacher: a.belongsTo('Teacher', 'teacherId'),
        pupils: a.hasMany('Pupil', ['formYear', 'formLetter']),
        lessons: a.hasMany('Lesson', ['formYear', 'formLetter']),
      })
      .identifier(['year', 'letter']),
    Pupil: a
      .model({
        name: a.string().required(),
        born: a.date(),
        formYear: a.integer(),
        formLetter: a.string(),
        form: a.belongsTo('Form', ['formYear', 'formLetter']),
        grades: a.hasMany('Grade', 'pupilId'),
        guardians: a.customType({ name: a.string().required(), phone: a.phone().required() }),
      })
      .secondaryIndexes((index) => [index('name').sortKeys(['born'])]),
    Subject: a
      .model({
        code: a.string().required(),
        title: a.string(),
        lessons: a.hasMany('Lesson', 'subjectCode'),
        grades: a.hasMany('Grade', 'subjectCode'),
      })
      .identifier(['code']),
    Lesson: a
      .model({
        day: a.ref('Weekday').required(),
        at: a.time().required(),
        formYear: a.integer().required(),
        formLetter: a.string().required(),
        subjectCode: a.string().required(),
        teacherId: a.id(),
        form: a.belongsTo('Form', ['formYear', 'formLetter']),
        subject: a.belongsTo('Subject', 'subjectCode'),
        teacher: a.belongsTo('Teacher', 'teacherId'),
      })
      .secondaryIndexes((index) => [index('day').sortKeys(['at']), index('teacherId').sortKeys(['day', 'at'])]),
    Grade: a
      .model({
        pupilId: a.id().required(),
        subjectCode: a.string().required(),
        on: a.date().required(),
        mark: a.float().required(),
        pupil: a.belongsTo('Pupil', 'pupilId'),
        subject: a.belongsTo('Subject', 'subjectCode'),
      })
      .identifier(['pupilId', 'subjectCode', 'on'])
      .authorization((allow) => [allow.group('Editors'), allow.authenticated().to(['read'])]),
  })
  .authorization((allow) => [allow.authenticated().to(['read']), allow.group('Admins')]);

export const data = defineData({ schema, authorizationModes: { defaultAuthorizationMode: 'userPool' } });
