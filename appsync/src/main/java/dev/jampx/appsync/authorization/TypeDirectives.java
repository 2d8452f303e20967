package dev.jampx.appsync.authorization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The directives of all types while they are gathered, by the types' names. */
final class TypeDirectives {

    private final Map<String, DirectiveSet> sets = new LinkedHashMap<>();

    /** The directives of the type called {@code type}, to be added to. */
    DirectiveSet of(String type) {
        return sets.computeIfAbsent(type, unseen -> new DirectiveSet());
    }

    /** Adds {@code directives} to {@code type}. */
    void add(String type, Collection<AwsDirective> directives) {
        of(type).add(directives);
    }

    /** The directives of each type, as they are written. */
    Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        sets.forEach((type, set) -> texts.put(type, set.texts()));
        return texts;
    }
}
