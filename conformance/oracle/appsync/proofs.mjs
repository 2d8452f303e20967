// Shows of each correction of the simulator that it does what it says, and that the simulator does not.
import { correctedBy, corrections } from './corrections/all.mjs';
import { Rendering } from './simulator.mjs';

const FIELD = { fieldName: 'field', parentType: { name: 'Query' }, path: { key: 'field' }, fieldNodes: [], variableValues: {} };

/** What the proof of each comes to: the value or the error of its template, with all corrections and with all others. */
export function proofs() {
  return corrections.map((correction) => {
    const { name, wrong, source, proof } = correction;
    return {
      name,
      wrong,
      source,
      expected: proof.expected,
      corrected: outcome(proof, () => true),
      uncorrected: outcome(proof, (each) => each !== correction),
    };
  });
}

function outcome({ template, args = {}, mode = 'API_KEY' }, which) {
  const field = { context: { arguments: args, stash: {}, identity: null }, mode, info: FIELD, now: new Date(0) };
  try {
    const { value, error } = JSON.parse(correctedBy(which, () => new Rendering(template, field).outcome()).result);
    return error ?? value;
  } catch (crash) {
    return String(crash);
  }
}
