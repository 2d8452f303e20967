package dev.jampx.model.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words whose plural no ending tells. */
final class PluralWords {

    private static final String PAIRS = "anathema anathemata, axe axes, carve carves, die dice, dingo dingoes,"
            + " dogma dogmata, eave eaves, echo echoes, foot feet, genus genera, goose geese, groove grooves, has have,"
            + " he they, herself themselves, himself themselves, human humans, i we, is are, itself themselves,"
            + " lemma lemmata, looey looies, me us, myself ourselves, ox oxen, passerby passersby, pickaxe pickaxes,"
            + " proof proofs, quiz quizzes, schema schemata, she they, stigma stigmata, stoma stomata, that those,"
            + " them them, themself themselves, thief thieves, this these, thou you, tooth teeth, tornado tornadoes,"
            + " torpedo torpedoes, valve valves, viscus viscera, volcano volcanoes, was were, yes yeses,"
            + " yourself yourselves";

    /** Singular to plural, in small letters. */
    static final Map<String, String> IRREGULAR = pairs();

    /** Words that are their own plural, in small letters. */
    static final Set<String> WITHOUT_PLURAL =
            Set.of(("adulthood advice agenda aid aircraft alcohol ammo analytics anime"
                            + " athletics audio bison blood bream buffalo butter carp cash chassis chess clothing cod commerce"
                            + " cooperation corps debris diabetes digestion elk energy equipment excretion expertise firmware"
                            + " flounder fun gallows garbage graffiti hardware headquarters health herpes highjinks homework"
                            + " housework information jeans justice kudos labour literature machinery mackerel mail manga media"
                            + " mews moose mud music news only personnel pike plankton pliers police pollution premises rain"
                            + " research rice salmon scissors series sewage shambles shrimp software species staff swine tennis"
                            + " traffic transportation trout tuna wealth welfare whiting wildebeest wildlife you")
                    .split(" "));

    private PluralWords() {}

    private static Map<String, String> pairs() {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : PAIRS.split(", ")) {
            int space = pair.indexOf(' ');
            pairs.put(pair.substring(0, space), pair.substring(space + 1));
        }
        return Map.copyOf(pairs);
    }
}
