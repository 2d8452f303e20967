// Renders as AppSync does: by Amplify's simulator with its corrections. Every template is rendered without them, too, and the two are
// compared, so that it is known how often the simulator does right as it was published, and which correction makes a difference how often.
import { correctedBy, corrections } from './corrections/all.mjs';
import { Rendering } from './simulator.mjs';

const counts = { renderings: 0, asPublished: 0, needed: new Map() };

/** What came of a rendering, as of that of {@link Rendering}. */
export function render(template, field) {
  const ids = [];
  const outcome = (which) =>
    correctedBy(which, () => {
      let given = 0;
      const autoId = () => (ids[given] ??= field.autoId(), ids[given++]);
      return new Rendering(template, { ...field, autoId }).outcome();
    });
  const { result, noted } = outcome(() => true);
  const differs = (which) => attempt(() => outcome(which).result) !== result;
  counts.renderings++;
  if (!differs(() => false)) {
    counts.asPublished++;
  } else if (noted.length === 0) {
    throw new Error(`without corrections the simulator does otherwise, but none was at work in\n${template}`);
  } else {
    for (const correction of noted) {
      if (differs((each) => each !== correction)) {
        counts.needed.set(correction, (counts.needed.get(correction) ?? 0) + 1);
      }
    }
  }
  return JSON.parse(result);
}

function attempt(action) {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

/** The counts since they were last asked for. */
export function tally() {
  const needed = Object.fromEntries(corrections.map((each) => [each.name, counts.needed.get(each) ?? 0]));
  const { renderings, asPublished } = counts;
  Object.assign(counts, { renderings: 0, asPublished: 0 });
  counts.needed.clear();
  return { renderings, asPublished, needed };
}
