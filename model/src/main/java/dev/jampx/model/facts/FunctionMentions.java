package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.stream.Stream;

/** Which functions a backend has: those named directly and those that auth and data refer to. */
public final class FunctionMentions {

    private FunctionMentions() {}

    /** Every function of {@code backend} once, in the order first mentioned: directly, by triggers, by grants of auth, by grants of data. */
    public static List<DeclaredFunction> distinct(DeclaredBackend backend) {
        return Stream.of(
                        backend.functions().stream(),
                        backend.auth().stream()
                                .flatMap(auth -> auth.triggers().stream())
                                .map(DeclaredAuth.Trigger::function),
                        backend.auth().stream()
                                .flatMap(auth -> auth.grants().stream())
                                .map(DeclaredAuth.Grant::function),
                        backend.data().stream()
                                .flatMap(data -> data.schemas().stream())
                                .flatMap(schema -> schema.grants().stream())
                                .map(DeclaredSchema.Grant::function))
                .flatMap(mentioned -> mentioned)
                .distinct()
                .toList();
    }
}
