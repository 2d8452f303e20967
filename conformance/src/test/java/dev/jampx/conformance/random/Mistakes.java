package dev.jampx.conformance.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plants one mistake into a sound definition. Amplify may take some of them: the two toolchains have to agree, no more. */
record Mistakes(Dice dice) {

    /** The definition with a mistake; as it was if no mistake fits it. */
    RandomBackend planted(RandomBackend sound) {
        List<Mistake> mistakes = new ArrayList<>(
                Stream.of(FieldMistakes.ALL, ModelMistakes.ALL, OperationMistakes.ALL, SchemaMistakes.ALL)
                        .flatMap(List::stream)
                        .toList());
        if (sound.schemas().size() > 1 && dice.chance(30)) {
            return twice(sound);
        }
        while (!mistakes.isEmpty()) {
            Mistake mistake = mistakes.remove(dice.between(0, mistakes.size() - 1));
            int which = dice.between(0, sound.schemas().size() - 1);
            Optional<RandomSchema> planted =
                    mistake.change().apply(dice, sound.schemas().get(which));
            if (planted.isPresent()) {
                List<RandomSchema> schemas = new ArrayList<>(sound.schemas());
                schemas.set(which, planted.get());
                return sound.mistaken(schemas, mistake.name());
            }
        }
        return sound;
    }

    /** Something of the first schema stands in the second as well. */
    private RandomBackend twice(RandomBackend sound) {
        RandomEntry repeated = dice.pick(sound.schemas().get(0).entries());
        List<RandomSchema> schemas = new ArrayList<>(sound.schemas());
        List<RandomEntry> entries = new ArrayList<>(schemas.get(1).entries());
        entries.add(dice.between(0, entries.size()), repeated);
        schemas.set(1, schemas.get(1).withEntries(entries));
        return sound.mistaken(schemas, "a name twice");
    }
}
