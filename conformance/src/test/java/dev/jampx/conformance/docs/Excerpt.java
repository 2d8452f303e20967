package dev.jampx.conformance.docs;

import dev.jampx.conformance.CanonicalSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Some of a schema, as documentation shows it. A block with {@code # ...} leaves fields out; in any other one each type has all of its
 * fields. Directives count where the block has any.
 */
final class Excerpt {

    private Excerpt() {}

    /** What {@code block} says that {@code sdl} does not; nothing if it is right. */
    static List<String> mistakes(String block, String sdl) {
        boolean partial = block.contains("# ...");
        boolean directives = block.contains("@");
        Map<String, String> whole = CanonicalSchema.of(sdl).facts();
        List<String> mistakes = new ArrayList<>();
        CanonicalSchema.of(block).facts().forEach((path, fact) -> {
            if (partial && path.endsWith(" (fields)")) {
                return;
            }
            String real = whole.getOrDefault(path, "(nothing)");
            String compared = directives ? real : real.replaceAll(" @\\w+(\\([^)]*\\))?", "");
            if (!compared.equals(fact)) {
                mistakes.add(path + " is shown as " + fact + " and is " + compared);
            }
        });
        return mistakes;
    }
}
