package dev.jampx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.codegen.introspection.ModelIntrospection;
import dev.jampx.dsl.BackendDefinition;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * What Amplify and jampx make of the same definition.
 *
 * @param amplifysRefusal why Amplify makes no API of it
 * @param differences what they do not agree on, deliberate differences aside
 */
public record Comparison(Optional<String> amplifysRefusal, List<String> differences) {

    private static final DeliberateDifferences DELIBERATE =
            DeliberateDifferences.read(Path.of("deliberate-differences.txt"));

    /** Asks Amplify at once, and jampx as soon as there is the answer. */
    public static CompletableFuture<Comparison> of(Path typeScript, BackendDefinition java) {
        return Toolchain.shared().synthesize(typeScript).thenApplyAsync(amplify -> compared(amplify, java));
    }

    private static Comparison compared(Synthesis amplify, BackendDefinition java) {
        Optional<String> refusal = amplify.rejection().map(Synthesis.Rejection::toString);
        CompiledApi api;
        Data data;
        try {
            data = Resolution.of(java.define().declared()).data().orElseThrow();
            api = AppSyncCompiler.compile(data, UsersCode.EVERYWHERE);
        } catch (InvalidDefinitionException e) {
            return new Comparison(refusal, refusal.isPresent() ? List.of() : refusedAlone(e));
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return new Comparison(
                    refusal, List.of("jampx stumbles: " + e + (trace.length == 0 ? "" : " at " + trace[0])));
        }
        if (refusal.isPresent()) {
            return new Comparison(refusal, List.of("jampx takes what Amplify refuses: " + refusal.get()));
        }
        List<String> differences = new ArrayList<>(DELIBERATE
                .ofSchema()
                .judge(
                        "random",
                        data,
                        Difference.between(
                                CanonicalSchema.of(amplify.sdl().orElseThrow()).facts(),
                                CanonicalSchema.of(api.sdl()).facts())));
        differences.addAll(DELIBERATE
                .ofIntrospection()
                .judge(
                        "random",
                        data,
                        Difference.between(
                                JsonFacts.of(amplify.introspection().orElseThrow()),
                                JsonFacts.of(new ObjectMapper().<JsonNode>valueToTree(ModelIntrospection.of(data))))));
        return new Comparison(refusal, List.copyOf(differences));
    }

    private static List<String> refusedAlone(InvalidDefinitionException refusal) {
        boolean meant = refusal.problems().stream()
                .allMatch(problem -> DELIBERATE.refusedByJampxAlone().contains(problem.code()));
        return meant
                ? List.of()
                : List.of("jampx refuses what Amplify takes: "
                        + refusal.problems().stream()
                                .map(problem -> problem.code() + " " + problem.message())
                                .collect(Collectors.joining("; ")));
    }
}
