package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import dev.jampx.conformance.random.WrittenBackend;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whatever the definition, the client generated of it compiles as strictly as a compiler can be told to. */
class CompilesTest {

    /** Classes of so many clients are compiled at once: the compiler's start counts once, and its memory is not exhausted. */
    private static final int BATCH = 60;

    private static final int RANDOM = Integer.getInteger("jampx.conformance.javaclients", 150);

    @Test
    void ofEveryCase() {
        List<Data> definitions = Cases.accepted().stream().map(Case::data).toList();
        assertThat(compile(definitions)).hasSize(definitions.size());
    }

    @Test
    void ofRandomDefinitions() {
        List<Data> definitions = WrittenBackend.of(
                        LongStream.rangeClosed(1, RANDOM).boxed().toList())
                .stream()
                .flatMap(backend -> accepted(backend).stream())
                .toList();
        assertThat(compile(definitions)).hasSizeGreaterThan(RANDOM / 2);
    }

    /** About one in five has a mistake planted. */
    private static Optional<Data> accepted(WrittenBackend backend) {
        try {
            return Resolution.of(backend.definition().define().declared()).data();
        } catch (InvalidDefinitionException planted) {
            return Optional.empty();
        }
    }

    /** @return the names of the clients' main classes */
    private static List<String> compile(List<Data> definitions) {
        List<String> clients = new ArrayList<>();
        for (int from = 0; from < definitions.size(); from += BATCH) {
            List<GeneratedFile> files = new ArrayList<>();
            for (int i = from; i < Math.min(from + BATCH, definitions.size()); i++) {
                files.addAll(GeneratedClient.of(definitions.get(i), "generated.client" + i));
            }
            CompiledSources.of(files).names().stream()
                    .filter(name -> name.endsWith(".DataClient"))
                    .forEach(clients::add);
        }
        return clients;
    }
}
