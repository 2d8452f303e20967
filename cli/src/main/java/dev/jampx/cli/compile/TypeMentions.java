package dev.jampx.cli.compile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the sources that say the names of types. In a comment, or of another type of that name, it counts as well: that costs a little time and changes nothing. */
final class TypeMentions {

    private TypeMentions() {}

    /** Those of {@code files} that mention one of the types {@code names}, which are without their packages. */
    static Set<SourceFile> in(Collection<SourceFile> files, Collection<String> names) {
        return matching(files, names, "\\b(%s)\\b");
    }

    /** Those of {@code files} with a type that is derived from one of the types {@code names}. */
    static Set<SourceFile> derivedIn(Collection<SourceFile> files, Collection<String> names) {
        return matching(files, names, "\\b(?:extends|implements)\\b[^{]*\\b(%s)\\b");
    }

    /** The name of the type that a source is called after. */
    static String name(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
    }

    private static Set<SourceFile> matching(Collection<SourceFile> files, Collection<String> names, String pattern) {
        Pattern mention = Pattern.compile(
                pattern.formatted(names.stream().map(Pattern::quote).collect(Collectors.joining("|"))));
        return files.stream()
                .filter(file -> mention.matcher(file.content()).find())
                .collect(Collectors.toSet());
    }

    /** The files of {@code all} that are in {@code some}, as a tree. */
    static SourceTree tree(List<SourceFile> all, Set<SourceFile> some) {
        return new SourceTree(all.stream().filter(some::contains).toList());
    }
}
