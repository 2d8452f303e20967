// generateClient(): models, relations, operations, and what arrives by itself.
import { generateClient } from 'aws-amplify/api';
import * as auth from 'aws-amplify/auth';
import { acknowledged, listen } from '../../events.mjs';
import { PASSWORD } from '../world.mjs';

const UNAUTHORIZED = 'Unauthorized';

export async function models(state, world) {
  await world.signedIn('models');
  const { Task } = generateClient().models;
  const created = await Task.create({
    title: 'Write',
    state: 'OPEN',
    priority: 1,
    labels: ['a', 'b'],
    due: '2026-12-24',
    extra: JSON.stringify({ deep: [1, { er: true }] }),
  });
  state.equal('a row is created', created.errors, undefined);
  const task = created.data;
  state.matches('it has an id', task.id, /^[0-9a-f-]{36}$/);
  state.equal('and what it was given', [task.title, task.state, task.priority, task.labels, task.due], [
    'Write',
    'OPEN',
    1,
    ['a', 'b'],
    '2026-12-24',
  ]);
  state.equal('JSON comes back as text', JSON.parse(task.extra), { deep: [1, { er: true }] });
  state.that('it has timestamps', task.createdAt === task.updatedAt && !Number.isNaN(Date.parse(task.createdAt)), task);
  state.equal('it is got', (await Task.get({ id: task.id })).data.title, 'Write');
  state.equal('what is not there is null', (await Task.get({ id: 'nothing' })).data, null);
  const updated = await Task.update({ id: task.id, title: 'Rewrite' });
  state.equal('it is updated', [updated.data.title, updated.data.state], ['Rewrite', 'OPEN']);
  state.that('which moves its timestamp', updated.data.updatedAt > task.updatedAt, updated.data.updatedAt);
  const selected = await Task.get({ id: task.id }, { selectionSet: ['title', 'labels'] });
  state.equal('a selection is what is asked for', selected.data, { title: 'Rewrite', labels: ['a', 'b'] });
  const nowhere = await Task.update({ id: 'nothing', title: 'x' });
  state.equal('what is not there is not updated', nowhere.errors?.[0].errorType, 'DynamoDB:ConditionalCheckFailedException');
  const again = await Task.create({ id: task.id, title: 'x' });
  state.equal('nor created twice', again.errors?.[0].errorType, 'DynamoDB:ConditionalCheckFailedException');
  const deleted = await Task.delete({ id: task.id });
  state.equal('it is deleted', [deleted.data.id, deleted.errors], [task.id, undefined]);
  state.equal('and gone', (await Task.get({ id: task.id })).data, null);
  const wrong = await Task.create({ title: 'x', priority: 'high' });
  state.matches('values of other types are refused', wrong.errors?.[0].message, /priority/);
}

export async function lists(state, world) {
  await world.signedIn('lists');
  const { Task } = generateClient().models;
  const mark = world.address('mark');
  for (let priority = 1; priority <= 5; priority++) {
    await Task.create({ title: `${mark} ${priority}`, priority, state: priority % 2 ? 'OPEN' : 'DONE' });
  }
  const mine = { title: { beginsWith: mark } };
  const all = await Task.list({ filter: mine, limit: 1000 });
  state.equal('rows are listed', all.data.length, 5);
  const some = await Task.list({
    filter: { and: [mine, { or: [{ priority: { gt: 4 } }, { priority: { between: [1, 2] } }] }] },
    limit: 1000,
  });
  state.equal('filters are combined', some.data.map((each) => each.priority).sort(), [1, 2, 5]);
  const not = await Task.list({ filter: { and: [mine, { not: { state: { eq: 'OPEN' } } }] }, limit: 1000 });
  state.equal('and turned round', not.data.map((each) => each.priority).sort(), [2, 4]);
  const picked = await Task.list({ filter: mine, selectionSet: ['priority'], limit: 1000 });
  state.equal('lists have selections', Object.keys(picked.data[0]), ['priority']);
  const seen = [];
  let nextToken;
  do {
    const page = await Task.list({ limit: 2, nextToken });
    seen.push(...page.data.filter((each) => each.title.startsWith(mark)));
    nextToken = page.nextToken;
  } while (nextToken);
  state.equal('pages have each row once', seen.map((each) => each.priority).sort(), [1, 2, 3, 4, 5]);
}

export async function indexes(state, world) {
  await world.signedIn('indexes');
  const { Task } = generateClient().models;
  const mark = world.address('indexed');
  for (let priority = 1; priority <= 4; priority++) {
    await Task.create({ title: mark, priority, state: 'DONE' });
  }
  const filter = { title: { eq: mark } };
  const query = async (input, options) =>
    (await Task.tasksByState(input, { filter, limit: 1000, ...options })).data.map((each) => each.priority);
  state.equal('an index is queried', await query({ state: 'DONE' }), [1, 2, 3, 4]);
  state.equal('in both directions', await query({ state: 'DONE' }, { sortDirection: 'DESC' }), [4, 3, 2, 1]);
  state.equal('by its sort key', await query({ state: 'DONE', priority: { ge: 3 } }), [3, 4]);
  state.equal('between two', await query({ state: 'DONE', priority: { between: [2, 3] } }), [2, 3]);
  state.equal('and for other values', await query({ state: 'OPEN' }), []);
}

export async function composedIdentifiers(state, world) {
  await world.signedIn('keys');
  const { Town } = generateClient().models;
  const country = world.address('country');
  for (const city of ['Aachen', 'Bremen', 'Berlin']) {
    await Town.create({ country, city, people: city.length });
  }
  state.equal('a row is got by all of its key', (await Town.get({ country, city: 'Bremen' })).data.people, 6);
  const listed = await Town.list({ country, city: { beginsWith: 'B' } });
  state.equal('rows are listed by part of it', listed.data.map((each) => each.city), ['Berlin', 'Bremen']);
  await Town.update({ country, city: 'Bremen', people: 7 });
  state.equal('it is updated', (await Town.get({ country, city: 'Bremen' })).data.people, 7);
  await Town.delete({ country, city: 'Bremen' });
  state.equal('and deleted', (await Town.get({ country, city: 'Bremen' })).data, null);
}

export async function relations(state, world) {
  await world.signedIn('relations');
  const { Board, Cover, Task } = generateClient().models;
  const { data: board } = await Board.create({ name: 'Kitchen', place: { city: 'Ulm', floor: 2 } });
  state.equal('custom types are kept', [board.place.city, board.place.floor], ['Ulm', 2]);
  const titles = ['one', 'two', 'three'];
  for (const title of titles) {
    await Task.create({ title, boardId: board.id });
  }
  await Cover.create({ color: 'red', boardId: board.id });
  const loaded = await board.tasks();
  state.equal('many are loaded when asked for', loaded.data.map((each) => each.title).sort(), [...titles].sort());
  state.equal('so is one', (await board.cover()).data.color, 'red');
  state.equal('and the other way round', (await loaded.data[0].board()).data.name, 'Kitchen');
  const paged = [];
  let nextToken;
  do {
    // The client lists and filters; pages are as long as the limit before that, on AWS as well.
    const page = await board.tasks({ limit: 2, nextToken });
    paged.push(...page.data.map((each) => each.title));
    nextToken = page.nextToken;
  } while (nextToken);
  state.equal('in pages as well', paged.sort(), [...titles].sort());
  const eager = await Board.get(
    { id: board.id },
    { selectionSet: ['name', 'place.city', 'tasks.title', 'tasks.board.name', 'cover.*'] },
  );
  state.equal('selections reach into relations', eager.data.tasks.map((each) => [each.title, each.board.name]).sort(), [
    ['one', 'Kitchen'],
    ['three', 'Kitchen'],
    ['two', 'Kitchen'],
  ]);
  state.equal('and into custom types', eager.data.place, { city: 'Ulm' });
  state.equal('a star is every field', eager.data.cover.color, 'red');
  const alone = (await Task.create({ title: 'alone' })).data;
  state.equal('a row may lead nowhere', (await alone.board()).data, null);
}

export async function operations(state, world) {
  await world.signedIn('operations');
  const client = generateClient();
  const greeted = await client.queries.greet({ name: 'Ada', times: 2 });
  state.equal('a query of one’s own answers', [greeted.data.greeting, greeted.data.times], ['Hello, Ada', 2]);
  state.equal('arguments may be left out', (await client.queries.greet({ name: 'Bea' })).data.times, 1);
  const { data: task } = await client.models.Task.create({ title: 'Finish', state: 'OPEN' });
  const finished = await client.mutations.finish({ taskId: task.id });
  state.equal('a mutation of one’s own acts', [finished.data.id, finished.data.state], [task.id, 'DONE']);
  state.equal('on the table', (await client.models.Task.get({ id: task.id })).data.state, 'DONE');
  const refused = await client.mutations.refuse({ why: 'Because' });
  state.equal('its errors are told', [refused.errors[0].message, refused.errors[0].errorType], ['Because', 'Refused']);
  state.equal('without data', refused.data, null);
}

export async function rules(state, world) {
  const owner = await world.signedIn('owner');
  const client = generateClient();
  const { data: mine } = await client.models.Diary.create({ text: 'Dear diary' });
  state.equal('a row is its maker’s', mine.owner, (await auth.getCurrentUser()).userId);
  await world.signedIn('other');
  const peek = await client.models.Diary.get({ id: mine.id });
  state.equal('nobody else gets it', [peek.data, peek.errors?.[0].errorType], [null, UNAUTHORIZED]);
  state.equal('nor lists it', (await client.models.Diary.list()).data, []);
  const change = await client.models.Diary.update({ id: mine.id, text: 'x' });
  state.equal('nor changes it', [change.data, change.errors?.[0].errorType], [null, UNAUTHORIZED]);
  const remove = await client.models.Diary.delete({ id: mine.id });
  state.equal('nor deletes it', [remove.data, remove.errors?.[0].errorType], [null, UNAUTHORIZED]);
  const notice = await client.models.Notice.create({ text: 'no' });
  state.equal('whoever is not in the group may not write', notice.errors?.[0].errorType, UNAUTHORIZED);
  state.equal(
    'in AppSync’s words',
    notice.errors?.[0].message,
    'Not Authorized to access createNotice on type Mutation',
  );
  await world.signedIn('admin', 'Admins');
  const written = await client.models.Notice.create({ text: 'yes' });
  state.equal('members of the group may', [written.data?.text, written.errors], ['yes', undefined]);
  await auth.signOut();
  const asGuest = await client.models.Notice.list({ authMode: 'identityPool' });
  state.that('guests may read', asGuest.data?.some((each) => each.id === written.data.id), asGuest.errors);
  const guestWrites = await client.models.Notice.create({ text: 'no' }, { authMode: 'identityPool' });
  state.equal('but not write', guestWrites.errors?.[0].errorType, UNAUTHORIZED);
  const byKey = await client.models.Notice.get({ id: written.data.id }, { authMode: 'apiKey' });
  state.equal('so may whoever has the API key', byKey.data?.text, 'yes');
  const keyWrites = await client.models.Notice.create({ text: 'no' }, { authMode: 'apiKey' });
  state.equal('who may not write either', keyWrites.errors?.[0].errorType, UNAUTHORIZED);
  const unsigned = await client.models.Task.list().then(
    (answer) => answer.errors?.[0]?.message,
    (failure) => failure.message,
  );
  state.matches('nobody comes without a proof', unsigned, /NoSignedUser|No current user|NoValidAuthTokens|No federated jwt/);
  await auth.signIn({ username: owner, password: PASSWORD });
  state.equal('the maker still has their row', (await client.models.Diary.get({ id: mine.id })).data?.text, 'Dear diary');
}

export async function subscriptions(state, world) {
  await world.signedIn('subscriptions');
  const { Task } = generateClient().models;
  const mark = world.address('event');
  const ready = acknowledged(4);
  const created = listen(Task.onCreate({ filter: { title: { beginsWith: mark } } }));
  const urgent = listen(Task.onCreate({ filter: { title: { beginsWith: mark }, priority: { gt: 5 } } }));
  const updated = listen(Task.onUpdate({ filter: { title: { beginsWith: mark } }, selectionSet: ['id', 'title'] }));
  const deleted = listen(Task.onDelete({ filter: { title: { beginsWith: mark } } }));
  await ready;
  const { data: calm } = await Task.create({ title: `${mark} calm`, priority: 1 });
  const { data: hasty } = await Task.create({ title: `${mark} hasty`, priority: 9 });
  await Task.update({ id: calm.id, title: `${mark} calmer` });
  await Task.delete({ id: hasty.id });
  state.equal('what is created arrives', (await created.next()).id, calm.id);
  state.equal('in its order', (await created.next()).id, hasty.id);
  state.equal('if it passes the filter', (await urgent.next()).id, hasty.id);
  state.equal('what is updated arrives as it is selected', await updated.next(), { id: calm.id, title: `${mark} calmer` });
  state.equal('what is deleted arrives', (await deleted.next()).id, hasty.id);
  state.equal('and nothing else', [created, urgent, updated, deleted].map((each) => each.waiting()), [0, 0, 0, 0]);
  [created, urgent, updated, deleted].forEach((each) => each.end());
}

export async function observedQueries(state, world) {
  await world.signedIn('observed');
  const { Task } = generateClient().models;
  const mark = world.address('seen');
  const { data: before } = await Task.create({ title: `${mark} before` });
  const ready = acknowledged(3);
  const observed = listen(Task.observeQuery({ filter: { title: { beginsWith: mark } } }));
  await ready;
  const synced = await observed.until((snapshot) => snapshot.isSynced || snapshot.failure);
  state.equal('what is there is seen', synced.items?.map((each) => each.id), [before.id]);
  const { data: after } = await Task.create({ title: `${mark} after` });
  const more = await observed.until((snapshot) => snapshot.items.length === 2);
  state.equal('what is added as well', more.items.map((each) => each.id), [before.id, after.id]);
  await Task.update({ id: before.id, title: `${mark} changed` });
  const changed = await observed.until((snapshot) => snapshot.items.some((each) => each.title === `${mark} changed`));
  state.equal('what is changed is not seen twice', changed.items.length, 2);
  await Task.delete({ id: after.id });
  const fewer = await observed.until((snapshot) => snapshot.items.length === 1);
  state.equal('what is deleted is not seen', fewer.items[0].id, before.id);
  observed.end();
}

export async function ownSubscriptions(state, world) {
  const username = await world.signedIn('listener');
  const client = generateClient();
  const ready = acknowledged(1);
  const mine = listen(client.models.Diary.onCreate());
  await ready;
  const { data: written } = await client.models.Diary.create({ text: 'mine' });
  state.equal('owners hear of their rows', (await mine.next()).id, written.id);
  const guest = listen(client.models.Task.onCreate({ authMode: 'apiKey' }));
  const refused = await guest.next();
  state.that('nobody listens who may not', refused.failure !== undefined, refused);
  guest.end();
  mine.end();
  state.that('and they stay signed in', (await auth.getCurrentUser()).signInDetails.loginId === username, 'somebody else');
}
