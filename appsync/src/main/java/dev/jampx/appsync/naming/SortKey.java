package dev.jampx.appsync.naming;

import dev.jampx.model.naming.Words;
import dev.jampx.model.resolved.KeySchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sort key of a table or an index.
 *
 * @param fields the fields it is made of, at least one
 */
public record SortKey(List<String> fields) {

    public SortKey {
        fields = List.copyOf(fields);
    }

    /** The sort key of {@code key}, if it has one. */
    public static Optional<SortKey> of(KeySchema key) {
        return key.sortKeys().isEmpty() ? Optional.empty() : Optional.of(new SortKey(key.sortKeys()));
    }

    /** Whether several fields are stored joined by {@code #} in one attribute. */
    public boolean isComposite() {
        return fields.size() > 1;
    }

    /** The attribute that holds it: the field itself, or {@code first#second}. */
    public String attribute() {
        return String.join("#", fields);
    }

    /** The argument that puts a condition on it: the field itself, or {@code firstSecond}. */
    public String argument() {
        return isComposite()
                ? Words.lowerFirst(fields.get(0))
                        + fields.stream().skip(1).map(Words::upperFirst).collect(Collectors.joining())
                : fields.get(0);
    }
}
