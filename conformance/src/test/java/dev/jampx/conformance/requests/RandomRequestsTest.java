package dev.jampx.conformance.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.Toolchain;
import dev.jampx.conformance.random.Dice;
import dev.jampx.conformance.random.WrittenBackend;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Amplify's resolvers and jampx's give the same answers and leave the same rows. */
@Tag("toolchain")
class RandomRequestsTest {

    private static final int SCHEMAS = Integer.getInteger("jampx.conformance.requests.schemas", 20);
    private static final int REQUESTS = Integer.getInteger("jampx.conformance.requests.each", 70);

    @Test
    void agreeOnAllRequests() {
        List<Long> seeds = Long.getLong("jampx.conformance.requests.seed") == null
                ? LongStream.rangeClosed(1, SCHEMAS).boxed().toList()
                : List.of(Long.getLong("jampx.conformance.requests.seed"));
        long start = System.nanoTime();
        List<String> findings = new ArrayList<>();
        int count = 0;
        for (WrittenBackend backend : WrittenBackend.guarded(seeds)) {
            Synthesis synthesis = Toolchain.shared().deploy(backend.typeScript()).join();
            if (synthesis.rejection().isPresent()) {
                System.out.println(backend.seed() + " " + synthesis.rejection().get().message().lines().findFirst().orElse(""));
                continue;
            }
            Data data;
            try {
                data = Resolution.of(backend.definition().define().declared()).data().orElseThrow();
            } catch (RuntimeException e) {
                System.out.println(backend.seed() + " " + e);
                continue;
            }
            CompiledApi api = AppSyncCompiler.compile(data);
            TypeDefinitionRegistry schema = new SchemaParser().parse(api.sdl());
            Dice dice = new Dice(new Random(backend.seed() * 0x9E3779B97F4A7C15L));
            RandomValues values = new RandomValues(dice, schema);
            Map<String, List<ObjectNode>> rows = new LinkedHashMap<>();
            data.models().forEach(model -> rows.put(model.name(), new RandomRows(dice, values, schema).of(model)));
            long t0 = System.nanoTime();
            try (SideBySide sides = new SideBySide(synthesis, api, rows)) {
                System.out.println(backend.seed() + " made in " + (System.nanoTime() - t0) / 1000000 + " ms after " + (t0 - start) / 1000000);
                for (int i = 0; i < REQUESTS; i++) {
                    Dice own = new Dice(new Random(backend.seed() * 0x9E3779B97F4A7C15L + i));
                    RequestingCaller caller = new RandomCallers(own, api.access()).caller();
                    GraphQlRequest request = new RandomRequests(own, new RandomValues(own, schema), schema, rows).request();
                    count++;
                    try {
                    SideBySide.Outcome outcome = sides.outcome(caller, request);
                    if (!outcome.agrees()) {
                        ObjectNode f = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
                        f.put("seed", backend.seed()).put("request", i).put("caller", caller.toString()).put("query", request.query()).set("variables", request.variables());
                        var last = outcome.pages().get(outcome.pages().size() - 1);
                        f.set("amplify", Normalized.answer(last.amplify()));
                        f.set("jampx", Normalized.answer(last.jampx()));
                        f.put("pages", outcome.pages().size());
                        f.put("answersAgree", f.get("amplify").equals(f.get("jampx")));
                        f.put("tablesAgree", Normalized.tables(outcome.tables().amplify()).equals(Normalized.tables(outcome.tables().jampx())));
                        f.set("t1", Normalized.tables(outcome.tables().amplify()));
                        f.set("t2", Normalized.tables(outcome.tables().jampx()));
                        findings.add(f.toString());
                    }
                    } catch (RuntimeException e) {
                        findings.add("seed " + backend.seed() + " request " + i + "\n" + caller + "\n" + request.query() + "\n" + request.variables() + "\n" + e);
                    }
                }
                System.out.println(backend.seed() + " done in " + (System.nanoTime() - t0) / 1000000 + " ms");
            }
        }
        System.out.println(count + " requests, " + findings.size() + " differences, " + (System.nanoTime() - start) / 1e9 + " s");
        try { java.nio.file.Files.write(java.nio.file.Path.of("/tmp/differential/findings.txt"), findings); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
        assertThat(findings).isEmpty();
    }
}
