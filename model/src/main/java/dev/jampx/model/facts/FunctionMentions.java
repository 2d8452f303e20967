package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.declared.DeclaredSenders;
import dev.jampx.model.declared.DeclaredStorage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which functions a backend has: those named directly and those that auth and data refer to. */
public final class FunctionMentions {

    private FunctionMentions() {}

    /**
     * Every function of {@code backend} once, in the order first mentioned: directly, by triggers, by senders, by grants of auth, by grants of
     * data, by handlers, by {@code defineData(...).functions(...)}, as Lambda authorizer, by storage.
     */
    public static List<DeclaredFunction> distinct(DeclaredBackend backend) {
        return Stream.of(
                        backend.functions().stream(),
                        backend.auth().stream()
                                .flatMap(auth -> auth.triggers().stream())
                                .map(DeclaredAuth.Trigger::function),
                        backend.auth().stream().flatMap(auth -> ofSenders(auth.senders())),
                        backend.auth().stream()
                                .flatMap(auth -> auth.grants().stream())
                                .map(DeclaredAuth.Grant::function),
                        backend.data().stream().flatMap(FunctionMentions::ofData),
                        backend.storages().stream().flatMap(FunctionMentions::ofStorage))
                .flatMap(mentioned -> mentioned)
                .distinct()
                .toList();
    }

    private static Stream<DeclaredFunction> ofSenders(DeclaredSenders senders) {
        return Stream.concat(
                senders.email().flatMap(email -> email.function().handler()).stream(),
                senders.sms().flatMap(sms -> sms.function().handler()).stream());
    }

    private static Stream<DeclaredFunction> ofData(DeclaredData data) {
        return Stream.of(
                        data.schemas().stream()
                                .flatMap(schema -> schema.grants().stream())
                                .map(DeclaredSchema.Grant::function),
                        data.schemas().stream()
                                .flatMap(schema -> schema.entries().stream())
                                .flatMap(FunctionMentions::ofEntry),
                        data.functions().values().stream(),
                        data
                                .authorizationModes()
                                .flatMap(DeclaredAuthorizationModes::lambda)
                                .flatMap(DeclaredAuthorizationModes.Lambda::function)
                                .stream())
                .flatMap(mentioned -> mentioned);
    }

    private static Stream<DeclaredFunction> ofStorage(DeclaredStorage storage) {
        return Stream.concat(
                storage.triggers().stream().map(DeclaredStorage.Trigger::function),
                storage.access().stream()
                        .flatMap(access -> access.rules().stream())
                        .flatMap(rule -> rule.function().stream()));
    }

    private static Stream<DeclaredFunction> ofEntry(DeclaredSchema.Entry entry) {
        return entry.definition() instanceof DeclaredOperation operation
                ? operation.handlers().stream().flatMap(handler -> handler.accept(HandlerFunction.FINDER).stream())
                : Stream.empty();
    }

    /** Finds the function that is written in a handler; one that is only named is the business of {@code defineData}. */
    private static final class HandlerFunction implements DeclaredHandler.Visitor<Optional<DeclaredFunction>> {

        static final HandlerFunction FINDER = new HandlerFunction();

        @Override
        public Optional<DeclaredFunction> function(DeclaredHandler.Function function) {
            return Optional.of(function.function());
        }

        @Override
        public Optional<DeclaredFunction> namedFunction(DeclaredHandler.NamedFunction function) {
            return Optional.empty();
        }

        @Override
        public Optional<DeclaredFunction> code(DeclaredHandler.Code code) {
            return Optional.empty();
        }
    }
}
