package dev.jampx.conformance.javaclient;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.codegen.GeneratedFile;
import dev.jampx.conformance.Case;
import dev.jampx.conformance.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code that documents generated clients compiles against the one of Hero FAQ. */
class DocumentedClientTest {

    private static final Path PAGE = Path.of("..", "docs", "java-client.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## The generated code$.*?(?=^## )");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    @Test
    void itsBlocksCompile() throws IOException {
        Case heroFaq = Cases.accepted().stream()
                .filter(each -> each.name().equals("examples/HeroFaq"))
                .findFirst()
                .orElseThrow();
        List<GeneratedFile> sources = new ArrayList<>(GeneratedClient.of(heroFaq.data(), LoadedClient.PACKAGE));
        String section = SECTION.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        List<String> blocks =
                BLOCK.matcher(section).results().map(found -> found.group(1)).toList();
        for (int i = 0; i < blocks.size(); i++) {
            sources.add(new GeneratedFile("documented/Block" + i + ".java", program("Block" + i, blocks.get(i))));
        }

        assertThat(CompiledSources.of(sources).names()).contains("documented.Block" + (blocks.size() - 1));
    }

    /** A block, and what those before it have defined. */
    private static String program(String name, String block) {
        StringBuilder given = new StringBuilder();
        if (!block.contains("DataClient client =")) {
            given.append("DataClient client = DataClient.inLambda();\n");
        }
        if (block.contains("form.toUpdate()")) {
            given.append("FormModel form = client.formModel().get(\"form-1\").orElseThrow();\n");
        }
        return """
                package documented;

                import com.fasterxml.jackson.databind.JsonNode;
                import dev.jampx.client.*;
                import dev.jampx.client.failure.*;
                import dev.jampx.client.model.*;
                import dev.jampx.client.operation.*;
                import driven.client.*;
                import driven.client.model.*;
                import java.nio.file.Path;
                import java.util.*;
                import java.util.concurrent.Flow;

                final class %s {
                    void run() {
                %s%s    }
                }
                """
                .formatted(name, given, block);
    }
}
