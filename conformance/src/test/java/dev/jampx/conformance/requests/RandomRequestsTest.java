package dev.jampx.conformance.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.conformance.Synthesis;
import dev.jampx.conformance.Toolchain;
import dev.jampx.conformance.random.WrittenBackend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Amplify's resolvers and jampx's give the same answers and leave the same rows. */
@Tag("toolchain")
class RandomRequestsTest {

    private static final int SCHEMAS = Integer.getInteger("jampx.conformance.requests.schemas", 20);
    private static final int REQUESTS = Integer.getInteger("jampx.conformance.requests.each", 70);
    static final AtomicLong SYNTH = new AtomicLong();
    static final AtomicLong MAKE = new AtomicLong();
    static final AtomicLong ALL = new AtomicLong();

    @Test
    void agreeOnAllRequests() throws Exception {
        List<Long> seeds = Long.getLong("jampx.conformance.requests.seed") == null
                ? LongStream.rangeClosed(Integer.getInteger("jampx.conformance.requests.from", 1), SCHEMAS).boxed().toList()
                : List.of(Long.getLong("jampx.conformance.requests.seed"));
        List<String> findings = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger count = new AtomicInteger();
        List<WrittenBackend> all = WrittenBackend.guarded(seeds);
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int t = 0; t < 2; t++) {
            Thread thread = new Thread(() -> {
                for (int k = next.getAndIncrement(); k < all.size(); k = next.getAndIncrement()) {
                    one(all.get(k), findings, count);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.println(count + " requests, " + findings.size() + " differences, " + (System.nanoTime() - start) / 1e9 + " s; synth " + SYNTH.get() / 1e9 + " make " + MAKE.get() / 1e9 + " ask " + ALL.get() / 1e9 + " " + SideBySide.TIMES());
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/differential/findings.txt"), findings);
        assertThat(findings).isEmpty();
    }

    private void one(WrittenBackend backend, List<String> findings, AtomicInteger count) {
        long t0 = System.nanoTime();
        CompletableFuture<Synthesis> asked = Toolchain.shared().deploy(backend.typeScript());
        Synthesis synthesis = asked.join();
        SYNTH.addAndGet(System.nanoTime() - t0);
        RandomCase random;
        try {
            random = new RandomCase(backend);
        } catch (RuntimeException e) {
            System.out.println("X" + backend.seed() + " " + e);
            return;
        }
        if (synthesis.rejection().isPresent()) {
            System.out.println("R" + backend.seed() + " " + synthesis.rejection().get().message().lines().findFirst().orElse(""));
            return;
        }
        long t1 = System.nanoTime();
        try (SideBySide sides = random.deploy(synthesis)) {
            MAKE.addAndGet(System.nanoTime() - t1);
            long t2 = System.nanoTime();
            for (int i = 0; i < REQUESTS; i++) {
                if (Integer.getInteger("jampx.conformance.requests.request", i) != i) {
                    continue;
                }
                RandomCase.RandomRequest request = random.request(i);
                count.incrementAndGet();
                ObjectNode f = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
                f.put("seed", backend.seed())
                        .put("request", i)
                        .put("caller", request.caller().toString())
                        .put("query", request.request().query())
                        .set("variables", request.request().variables());
                try {
                    SideBySide.Outcome outcome = sides.outcome(request.caller(), request.request());
                    if (!outcome.agrees()) {
                        var last = outcome.pages().get(outcome.pages().size() - 1);
                        f.set("amplify", Normalized.answer(last.amplify()));
                        f.set("jampx", Normalized.answer(last.jampx()));
                        f.put("pages", outcome.pages().size());
                        f.put("answersAgree", f.get("amplify").equals(f.get("jampx")));
                        f.set("t1", Normalized.tables(outcome.tables().amplify()));
                        f.set("t2", Normalized.tables(outcome.tables().jampx()));
                        f.put("tablesAgree", f.get("t1").equals(f.get("t2")));
                        findings.add(f.toString());
                    }
                } catch (RuntimeException e) {
                    findings.add(f.put("failure", e.toString()).toString());
                }
            }
            ALL.addAndGet(System.nanoTime() - t2);
        } catch (RuntimeException e) {
            System.out.println("D" + backend.seed() + " " + e);
            findings.add("{\"seed\":" + backend.seed() + "}");
        }
    }
}
