// Where Amplify's simulator is corrected, because AppSync does otherwise. A correction replaces single functions of the simulator's packages, and can be
// switched off, so that it can be shown what difference it makes; it notes whenever it does anything but what the simulator does.

/** A departure of the simulator from AppSync that is made good. */
class Correction {
  /**
   * @param name what is right
   * @param wrong what the simulator does
   * @param source who says what is right
   * @param proof {{template: string, args: ?object, mode: ?string, expected: any}} a rendering that comes out right with it, and not without
   */
  constructor(name, { wrong, source, proof }) {
    Object.assign(this, { name, wrong, source, proof, enabled: true });
  }

  note() {
    noted.add(this);
  }
}

const noted = new Set();

/** All of them. */
export const corrections = [];

/**
 * Adds a correction.
 *
 * @param replacements of [holder, name of a function of it, function(note, original) that makes another]; `note` is to be called when
 *     that does anything but the original
 */
export function correct(name, description, ...replacements) {
  const correction = new Correction(name, description);
  corrections.push(correction);
  for (const [holder, member, made] of replacements) {
    const original = holder[member];
    const replacement = made(() => correction.note(), original);
    holder[member] = function (...args) {
      return (correction.enabled ? replacement : original)?.apply(this, args);
    };
  }
}

/** What `action` gives with only those corrections that `which` takes, and which of them did anything. */
export function correctedBy(which, action) {
  for (const correction of corrections) {
    correction.enabled = which(correction);
  }
  noted.clear();
  const result = action();
  return { result, noted: [...noted] };
}
