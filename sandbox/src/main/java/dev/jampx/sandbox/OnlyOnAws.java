package dev.jampx.sandbox;

import dev.jampx.model.FunctionSettings;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Function;
import java.util.List;
import java.util.stream.Stream;

/** What a definition asks for that the sandbox does not do yet. The page "What differs" says what it does instead. */
public final class OnlyOnAws {

    private OnlyOnAws() {}

    /** The options of {@code backend} that act only on AWS, in the words of the grammar. */
    public static List<String> options(Backend backend) {
        return backend.functions().stream()
                .flatMap(OnlyOnAws::ofFunction)
                .distinct()
                .toList();
    }

    private static Stream<String> ofFunction(Function function) {
        FunctionSettings settings = function.settings();
        return Stream.of(
                        option("layer", !settings.layers().isEmpty()),
                        option("durableConfig", settings.durable().isPresent()))
                .flatMap(options -> options);
    }

    private static Stream<String> option(String name, boolean used) {
        return used ? Stream.of(name) : Stream.empty();
    }
}
