package dev.jampx.codegen.java.naming;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A place in which no two things may have one name.
 *
 * <p>A name that needs no other spelling keeps it, wherever it stands in the order; the others follow in the order given. A reserved name takes
 * an underscore at its end, which no spelling has, a name that is taken the first number from 2 on that is free.
 */
public final class NameScope {

    private final Set<String> reserved;
    private final UnaryOperator<String> identity;
    private final List<String> endings;
    private final Set<String> taken = new HashSet<>();

    private NameScope(Collection<String> reserved, UnaryOperator<String> identity, List<String> endings) {
        this.reserved = Set.copyOf(reserved);
        this.identity = identity;
        this.endings = endings;
    }

    /** Names of members, of which none may be one of {@code reserved}. */
    public static NameScope ofMembers(Collection<String> reserved) {
        return new NameScope(reserved, name -> name, List.of(""));
    }

    /** Names of methods that make calls: each stands for another that does not wait, and perhaps for one that reads all pages. */
    static NameScope ofCalls(Collection<String> reserved) {
        return new NameScope(reserved, name -> name, List.of("", "Async", "Stream"));
    }

    /** Names of classes, which are also names of files, and so must differ in more than capitals. */
    static NameScope ofClasses() {
        return new NameScope(Set.of(), name -> name.toLowerCase(Locale.ROOT), List.of(""));
    }

    /** Names for all of {@code names}, in their order. */
    public Map<String, String> allocate(List<String> names, UnaryOperator<String> spelling) {
        Map<String, String> allocated = new LinkedHashMap<>();
        for (String name : names) {
            if (spelling.apply(name).equals(name) && isFree(name)) {
                allocated.put(name, take(name));
            }
        }
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String name : names) {
            String kept = allocated.get(name);
            inOrder.put(name, kept == null ? free(spelling.apply(name)) : kept);
        }
        return inOrder;
    }

    /** The members that are called {@code names} in the API. */
    public Map<String, String> members(List<String> names) {
        return allocate(names, Spelling::member);
    }

    /** The constants that are called {@code names} in the API. */
    public Map<String, String> constants(List<String> names) {
        return allocate(names, Spelling::constant);
    }

    /** {@code wanted}, or the first name made of it that is free. */
    public String free(String wanted) {
        String base = reserved.contains(wanted) ? wanted + "_" : wanted;
        String name = base;
        for (int number = 2; !isFree(name); number++) {
            name = base + number;
        }
        return take(name);
    }

    private boolean isFree(String name) {
        return !reserved.contains(name)
                && endings.stream().map(name::concat).map(identity).noneMatch(taken::contains);
    }

    private String take(String name) {
        endings.stream().map(name::concat).map(identity).forEach(taken::add);
        return name;
    }
}
