package dev.jampx.standin.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which order resources are made: each after what it needs, otherwise as the template has them. */
final class Order {

    private Order() {}

    static List<String> of(Template template) {
        Map<String, Set<String>> needs = References.needs(template);
        Set<String> done = new LinkedHashSet<>();
        needs.keySet().forEach(id -> visit(id, needs, done));
        return new ArrayList<>(done);
    }

    private static void visit(String id, Map<String, Set<String>> needs, Set<String> done) {
        if (!done.contains(id)) {
            needs.get(id).forEach(need -> visit(need, needs, done));
            done.add(id);
        }
    }
}
