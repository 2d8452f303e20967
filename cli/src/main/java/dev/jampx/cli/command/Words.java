package dev.jampx.cli.command;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words that an option takes, and what they stand for.
 *
 * @param <T> what a word stands for
 */
abstract class Words<T> implements ITypeConverter<T>, Iterable<String> {

    private final Map<String, T> values = new LinkedHashMap<>();

    /**
     * @param word what stands for a value
     */
    Words(List<T> all, Function<T, String> word) {
        all.forEach(value -> values.put(word.apply(value), value));
    }

    @Override
    public T convert(String word) {
        T value = values.get(word);
        if (value == null) {
            throw new TypeConversionException(
                    "expected one of " + String.join(", ", values.keySet()) + " but was '" + word + "'");
        }
        return value;
    }

    @Override
    public Iterator<String> iterator() {
        return values.keySet().iterator();
    }
}
