// Files: the storage functions of aws-amplify, with their option for another endpoint, which their types keep to themselves.
import * as auth from 'aws-amplify/auth';
import { copy, downloadData, getProperties, getUrl, list, remove, uploadData } from 'aws-amplify/storage';
import { PASSWORD } from '../world.mjs';

const LARGE = 30 * 1024 * 1024;
const CHECKED = 6 * 1024 * 1024;

/** The functions with the sandbox's endpoint filled in. */
function files(world) {
  const options = (more) => ({ customEndpoint: world.storageEndpoint, ...more });
  return {
    upload: (path, data, more) => uploadData({ path, data, options: options(more) }).result,
    download: (path, more) => downloadData({ path, options: options(more) }).result,
    url: (path, more) => getUrl({ path, options: options(more) }),
    list: (path, more) => list({ path, options: options(more) }),
    properties: (path) => getProperties({ path, options: options() }),
    copy: (from, to) => copy({ source: { path: from }, destination: { path: to }, options: options() }),
    remove: (path) => remove({ path, options: options() }),
  };
}

const identity = async () => (await auth.fetchAuthSession()).identityId;

export async function filesOfUsers(state, world) {
  await world.signedIn('files');
  const at = files(world);
  const folder = `public/${world.address('folder')}/`;
  const uploaded = await at.upload(`${folder}hello.txt`, 'Hello', { contentType: 'text/plain', metadata: { by: 'ada' } });
  state.equal('a file is uploaded', uploaded.path, `${folder}hello.txt`);
  state.matches('it has a tag', uploaded.eTag, /^"?8b1a9953c4611296a827abf8c47804d7"?$/);
  const got = await at.download(`${folder}hello.txt`);
  state.equal('it is downloaded', await got.body.text(), 'Hello');
  state.equal('as what it is', got.contentType, 'text/plain');
  state.equal('a part of it as well', await (await at.download(`${folder}hello.txt`, { bytesRange: { start: 1, end: 3 } })).body.text(), 'ell');
  const known = await at.properties(`${folder}hello.txt`);
  state.equal('its size is known', known.size, 5);
  // The bucket of Amplify's lets pages read no such header.
  state.equal('and what was said of it', known.metadata, world.inBrowser ? undefined : { by: 'ada' });
  await at.upload(`${folder}ümläut & so+on.txt`, 'Ünder', {});
  state.equal('names may have any letters', await (await at.download(`${folder}ümläut & so+on.txt`)).body.text(), 'Ünder');
  await at.copy(`${folder}hello.txt`, `${folder}copy.txt`);
  const listed = await at.list(folder);
  state.equal('files are listed', listed.items.map((each) => each.path.slice(folder.length)), [
    'copy.txt',
    'hello.txt',
    'ümläut & so+on.txt',
  ]);
  state.equal('with their sizes', listed.items.map((each) => each.size), [5, 5, 6]);
  const page = await at.list(folder, { pageSize: 2 });
  state.equal('in pages', page.items.length, 2);
  const rest = await at.list(folder, { pageSize: 2, nextToken: page.nextToken });
  state.equal('to the last', rest.items.map((each) => each.path.slice(folder.length)), ['ümläut & so+on.txt']);
  await at.upload(`${folder}deeper/x.txt`, 'x', {});
  const flat = await at.list(folder, { subpathStrategy: { strategy: 'exclude' } });
  state.equal('folders are shown as such', flat.excludedSubpaths, [`${folder}deeper/`]);
  const { url, expiresAt } = await at.url(`${folder}hello.txt`, { expiresIn: 60, validateObjectExistence: true });
  state.equal('whoever has its address gets it', await (await fetch(url)).text(), 'Hello');
  state.that('for a while', expiresAt > new Date(), expiresAt);
  const bent = new URL(url);
  bent.pathname = bent.pathname.replace('hello', 'copy');
  state.equal('and nothing else by it', (await fetch(bent)).status, 403);
  // Whether there is a file is told to those who may list the whole bucket, and Amplify lets nobody.
  await state.refused('an address of nothing is not given', at.url(`${folder}nothing`, { validateObjectExistence: true }), '403');
  const { url: place } = await at.url(`${folder}put.txt`, { method: 'PUT', contentType: 'text/plain' });
  const put = await fetch(place, { method: 'PUT', body: 'put', headers: { 'content-type': 'text/plain' } });
  state.equal('an address may be one to write to', put.status, 200);
  state.equal('what is put there is a file', await (await at.download(`${folder}put.txt`)).body.text(), 'put');
  const once = { preventOverwrite: true };
  await state.refused('a file may be protected', at.upload(`${folder}put.txt`, 'again', once), 'PreconditionFailed');
  state.equal('where there is none it is written', (await at.upload(`${folder}once.txt`, 'once', once)).path, `${folder}once.txt`);
  await at.upload(`${folder}sum.txt`, 'checked', { checksumAlgorithm: 'crc-32' });
  state.equal('checksums may come along', await (await at.download(`${folder}sum.txt`)).body.text(), 'checked');
  const all = await at.list(folder, { listAll: true });
  state.equal('all is listed at once', all.items.length, 7);
  await at.remove(`${folder}hello.txt`);
  await state.refused('it is removed', at.download(`${folder}hello.txt`), 'AccessDenied', /s3:ListBucket/);
  await at.remove(folder);
  state.equal('a folder is removed with all that is in it', (await at.list(folder)).items, []);
}

export async function largeFiles(state, world) {
  await world.signedIn('large');
  const at = files(world);
  const path = `public/${world.address('large')}.bin`;
  const bytes = new Uint8Array(LARGE);
  for (let index = 0; index < bytes.length; index += 4096) {
    bytes[index] = index >> 12;
  }
  const seen = [];
  const uploaded = await at.upload(path, bytes.buffer, { onProgress: ({ transferredBytes }) => seen.push(transferredBytes) });
  state.matches('a large file goes in parts', uploaded.eTag, /-6"?$/);
  // Of what is on its way the client hears from browsers only.
  state.equal('all of which arrive', seen.at(-1), world.inBrowser ? LARGE : undefined);
  state.equal('its size is that of the parts', (await at.properties(path)).size, LARGE);
  const back = new Uint8Array(await (await (await at.download(path)).body.blob()).arrayBuffer());
  state.that('its bytes come back', back.length === LARGE && back.every((each, index) => each === bytes[index]), back.length);
  await at.remove(path);
  const checked = await at.upload(path, bytes.buffer.slice(0, CHECKED), { checksumAlgorithm: 'crc-32' });
  state.matches('so does one with a checksum of the whole', checked.eTag, /-2"?$/);
  state.equal('which arrives', (await at.properties(path)).size, CHECKED);
  const task = uploadData({ path, data: bytes.buffer, options: { customEndpoint: world.storageEndpoint } });
  task.cancel();
  await state.refused('an upload can be given up', task.result, 'CanceledError');
  state.equal('and changes nothing then', (await at.properties(path)).size, CHECKED);
  await at.remove(path);
}

export async function rulesOfFiles(state, world) {
  const owner = await world.signedIn('keeper');
  const at = files(world);
  const shared = `public/${world.address('shared')}.txt`;
  await at.upload(shared, 'for all', {});
  const mine = `private/${await identity()}/diary.txt`;
  await at.upload(mine, 'secret', {});
  state.equal('a user has a folder', await (await at.download(mine)).body.text(), 'secret');
  state.equal('which they list', (await at.list(mine.replace('diary.txt', ''))).items.length, 1);
  await state.refused('and no other', at.upload('private/us-east-1:0/x.txt', 'x', {}), 'AccessDenied');
  await state.refused('not even to list', at.list('private/us-east-1:0/'), 'AccessDenied');
  await state.refused('nor what is a group’s', at.upload('editors/x.txt', 'x', {}), 'AccessDenied');
  await state.refused('nor what has no rule', at.upload('elsewhere/x.txt', 'x', {}), 'AccessDenied');
  await world.signedIn('stranger');
  await state.refused('nobody else reads it', at.download(mine), 'AccessDenied');
  await state.refused('nor removes it', at.remove(mine), 'AccessDenied');
  state.equal('nor has an address for it', (await fetch((await at.url(mine)).url)).status, 403);
  await state.refused('nor copies it', at.copy(mine, shared), 'AccessDenied');
  await world.signedIn('editor', 'Editors');
  await at.upload('editors/plan.txt', 'plan', {});
  state.equal('members of a group have theirs', await (await at.download('editors/plan.txt')).body.text(), 'plan');
  await state.refused('and may not what only others may', at.remove(shared), 'AccessDenied');
  await at.remove('editors/plan.txt');
  await auth.signOut();
  state.equal('guests read', await (await at.download(shared)).body.text(), 'for all');
  state.equal('and list', (await at.list(shared)).items.map((each) => each.path), [shared]);
  state.equal('and have addresses', await (await fetch((await at.url(shared)).url)).text(), 'for all');
  await state.refused('but nothing of a user’s', at.download(mine), 'AccessDenied');
  await state.refused('but do not write', at.upload('public/guest.txt', 'x', {}), 'AccessDenied');
  await state.refused('nor remove', at.remove(shared), 'AccessDenied');
  await auth.signIn({ username: owner, password: PASSWORD });
  await at.remove(shared);
  await state.refused('owners do', at.download(shared), 'AccessDenied', /s3:ListBucket/);
}
