package dev.jampx.appsync.authorization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The directives of one type or field while they are gathered. A directive that is there already stays as it is, with its arguments. */
final class DirectiveSet {

    private final Map<AwsDirective, String> texts = new LinkedHashMap<>();

    /** Adds {@code directives}, each without arguments. */
    void add(Collection<AwsDirective> directives) {
        directives.forEach(directive -> texts.putIfAbsent(directive, directive.text()));
    }

    /** Adds {@code directive}, open to members of {@code groups} only. */
    void addForGroups(AwsDirective directive, Collection<String> groups) {
        String names = groups.stream()
                .map(group -> "\"" + group.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
        texts.putIfAbsent(directive, directive.text() + "(cognito_groups: " + names + ")");
    }

    /** The directives as they are written, in the order added. */
    List<String> texts() {
        return List.copyOf(texts.values());
    }
}
