// Writes plurals.tsv: what the npm package pluralize 8.0.0 makes of many words.
//   npm install pluralize@8.0.0 && node plurals.mjs > plurals.tsv
import { createRequire } from 'node:module';

const require = createRequire(`${process.env.MODULES ?? process.cwd()}/`);
const pluralize = require('pluralize');

// Every ending of up to three letters after stems of every kind of last letter, words with rules of their own, names of models.
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const endings = [
  'a ae um us i on o is ix ex x ch sh ss zz s z y ey ay oy uy quy iy fe f ffe ff man men woman human eau eaux deer fish measles',
  'pox sheep ese ois ous ias las jas ras zas eas am um iam uam emu enu alias gas tlas tmas ris aris test tests axis testis',
  'child children person people mouse mice louse lice titmouse house seraph cherub cherubim atom hero echo potato photo piano',
  'ox oxen go ego ho no tho thou wife knife life half leaf wolf thief loaf roof hoof proof chief scarf turf lf af ef of uf',
  'matrix codex murex silex vertex index appendix apex complex vortex pokemon omen amen imen sis basis crisis oasis',
].join(' ').split(' ');
const latin = [
  'alumn syllab vir radi nucle fung cact stimul termin bacill foc uter loc strat alg vertebr agend addend millenni dat extrem',
  'bacteri desiderat candelabr errat ov symposi curricul automat quor apheli hyperbat periheli asyndet noumen phenomen',
  'criteri organ prolegomen hedr',
].join(' ').split(' ');
const words = [
  'I me he she them myself yourself itself herself himself themself is was has this that echo dingo volcano tornado torpedo',
  'genus viscus stigma stoma dogma lemma schema anathema ox axe die yes foot eave goose tooth quiz human proof carve valve',
  'looey thief groove pickaxe passerby we us they ourselves themselves are were have these those genera dice feet geese',
  'adulthood advice agenda aid aircraft alcohol ammo analytics anime athletics audio bison blood bream buffalo butter carp',
  'cash chassis chess clothing cod commerce cooperation corps debris diabetes digestion elk energy equipment excretion',
  'expertise firmware flounder fun gallows garbage graffiti hardware headquarters health herpes highjinks homework',
  'housework information jeans justice kudos labour literature machinery mackerel mail media mews moose music mud manga',
  'news only personnel pike plankton pliers police pollution premises rain research rice salmon scissors series sewage',
  'shambles shrimp software species staff swine tennis traffic transportation trout tuna wealth welfare whiting wildebeest',
  'wildlife you account address invoice category company country city activity delivery inventory salary summary library',
  'story entry query reply survey monkey key money journey attorney valley alley honey kidney trolley bus status campus',
  'virus bonus menu venue value issue queue box tax fax inbox sandbox class process access business branch batch match',
  'dish wish brush quizzes lens bias atlas canvas gas Christmas iris analysis thesis diagnosis synopsis post comment user',
  'userModel questionModel answerModel formModel order orderItem product cart payment todo task note blog photo video memo',
  'logo hero tomato zero studio radio datum data bacterium medium forum museum album stadium curriculum phenomenon',
  'criterion polygon octopus platypus syllabus cactus focus radius nucleus fungus alumnus larva alga vertebra formula',
  'antenna matrix vertex index suffix prefix salesPerson SalesPeople grandchild schoolchildren fisherman Ottoman german',
  'shaman caiman woman Japanese Chinese cheese geese these base database databases sheep goldfish reindeer lowerCase',
  'Snake_case UPPER URL API HTTPStatus userID iOS v2 item1 item_2 _private a A b B x X s S y Y is2 news_ News CamelNews',
  'PEOPLE pEOPLE peoplE OxEn MATRIX MaTriX childREN sKy SKY QUiz qUIZ wiFe HALF mOUSE DATA daTum',
].join(' ').split(' ');

const all = new Set(words);
for (const ending of endings) {
  all.add(ending);
  for (const letter of letters) all.add(letter + ending);
}
for (const one of letters) for (const two of letters) for (const prefix of ['', 'b', 'ee']) all.add(prefix + one + two);
for (const three of ['mon', 'tin', 'hel', 'cel', 'pol', 'kin']) for (const end of ['ey', 'y', 'eys']) all.add(three + end);
for (const stem of latin) for (const ending of ['a', 'ae', 'um', 'us', 'i', 'on', 'e', '']) all.add(stem + ending);
for (const word of [...all]) {
  all.add(word[0].toUpperCase() + word.slice(1));
  all.add(word.toUpperCase());
  all.add('my' + word[0].toUpperCase() + word.slice(1));
}
for (const word of [...all]) if (word && /^[_A-Za-z][_0-9A-Za-z]*$/.test(word)) console.log(`${word}\t${pluralize(word)}`);
