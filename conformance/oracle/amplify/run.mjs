// Scenarios of Amplify's client and what they found, in Node and in browsers alike.

/** Counts and reports what one scenario states. A statement that does not hold does not end it; what it builds on does. */
export class Statements {
  #scenario;
  #report;
  #names = new Set();

  constructor(scenario, report) {
    this.#scenario = scenario;
    this.#report = report;
  }

  that(what, holds, found) {
    if (this.#names.has(what)) {
      throw new Error(`stated twice: ${what}`);
    }
    this.#names.add(what);
    this.#report({ scenario: this.#scenario, what, held: Boolean(holds), found: holds ? undefined : text(found) });
  }

  equal(what, found, wanted) {
    this.that(what, text(found) === text(wanted), `${text(found)} in place of ${text(wanted)}`);
  }

  matches(what, found, pattern) {
    this.that(what, pattern.test(String(found)), `${found} in place of ${pattern}`);
  }

  /** States that `promise` fails with an error called `name`, whose message is `message`, where one is given. */
  async refused(what, promise, name, message) {
    const failure = await promise.then(
      (value) => ({ name: 'nothing', message: text(value) }),
      (error) => error,
    );
    const fits = message === undefined || (message instanceof RegExp ? message.test(failure.message) : message === failure.message);
    this.that(what, failure.name === name && fits, `${failure.name}: ${failure.message}`);
    return failure;
  }
}

/** Runs each of `scenarios`, a map from names to functions, one after the other; `report` is told each statement. */
export async function run(scenarios, world, report) {
  for (const [name, scenario] of Object.entries(scenarios)) {
    const began = Date.now();
    try {
      await scenario(new Statements(name, report), world);
      report({ scenario: name, what: 'ran to its end', held: true, milliseconds: Date.now() - began });
    } catch (failure) {
      report({ scenario: name, what: 'ran to its end', held: false, found: failure?.stack ?? text(failure) });
    }
  }
}

/** A value as JSON whose keys are sorted, so that equal values are equal texts. */
function text(value) {
  return (
    JSON.stringify(value, (key, each) =>
      each !== null && typeof each === 'object' && !Array.isArray(each) && !(each instanceof Date)
        ? Object.fromEntries(Object.entries(each).sort(([left], [right]) => (left < right ? -1 : 1)))
        : each,
    ) ?? String(value)
  );
}
