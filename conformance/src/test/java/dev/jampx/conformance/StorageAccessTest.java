package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.dsl.Jampx;
import dev.jampx.model.StorageAction;
import dev.jampx.model.StorageGrantee;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.iam.StoragePaths;
import dev.jampx.model.iam.StoragePolicies;
import dev.jampx.model.iam.StoragePolicy;
import dev.jampx.model.iam.StorageRole;
import dev.jampx.model.iam.StorageStatement;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Storage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules about files become the policies that Amplify makes of them, or are refused by both. */
@Tag("toolchain")
class StorageAccessTest {

    private static final int CASES = 1500;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SourceLocation HERE = new SourceLocation("amplify/storage/Files.java", 1);
    private static final List<String> PATHS = List.of(
            "a/*",
            "a/b/*",
            "a/c/*",
            "a/b/d/*",
            "ab/*",
            "e/{entity_id}/*",
            "e/*",
            "f/g/{entity_id}/*",
            "f/*",
            "f/g/*",
            "h/{entity_id}/*");
    private static final List<String> WRONG = List.of(
            "/a/*",
            "a",
            "a/",
            "a//b/*",
            "a*/*",
            "a/*/b/*",
            "{entity_id}/*",
            "h/x{entity_id}/*",
            "h/{entity_id}/i/*",
            "h/{entity_id}/{entity_id}/*");
    private static final List<String> ROLES =
            List.of("authenticated", "guest", "entity", "group:ADMIN", "group:EDITOR", "function:f", "function:g");

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void agreesWithAmplify() throws IOException, InterruptedException {
        Random random = new Random(20_261_128);
        ArrayNode cases = JSON.createArrayNode();
        for (int number = 0; number < CASES; number++) {
            cases.add(definition(random));
        }
        JsonNode answers = answers(cases);

        assertThat(answers).hasSize(CASES);
        int refused = 0;
        for (int number = 0; number < CASES; number++) {
            JsonNode ours = ours(cases.get(number));
            JsonNode theirs = answers.get(number);
            refused += theirs.has("error") ? 1 : 0;
            assertThat(theirs.has("error") ? JSON.createObjectNode() : theirs)
                    .as(cases.get(number) + " " + theirs)
                    .isEqualTo(ours);
        }
        // Neither kind of case must have become rare without anybody noticing.
        assertThat(refused).isBetween(CASES / 10, CASES * 8 / 10);
    }

    private static ArrayNode definition(Random random) {
        Set<String> paths = new LinkedHashSet<>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            paths.add(PATHS.get(random.nextInt(PATHS.size())));
        }
        if (random.nextInt(10) == 0) {
            paths.add(WRONG.get(random.nextInt(WRONG.size())));
        }
        ArrayNode definition = JSON.createArrayNode();
        for (String path : paths) {
            ObjectNode entry = definition.addObject().put("path", path);
            ArrayNode rules = entry.putArray("rules");
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                ObjectNode rule = rules.addObject().put("role", ROLES.get(random.nextInt(ROLES.size())));
                ArrayNode actions = rule.putArray("actions");
                List<StorageAction> left = new ArrayList<>(List.of(StorageAction.values()));
                for (int wanted = 1 + random.nextInt(3); wanted > 0; wanted--) {
                    actions.add(left.remove(random.nextInt(left.size())).amplifyName());
                }
            }
        }
        return definition;
    }

    /** What we make of a definition; an empty object if we refuse it. */
    private static JsonNode ours(JsonNode definition) {
        List<DeclaredStorage.Access> access = new ArrayList<>();
        definition.forEach(entry -> {
            List<DeclaredStorage.Rule> rules = new ArrayList<>();
            entry.get("rules").forEach(rule -> rules.add(rule(rule)));
            access.add(new DeclaredStorage.Access(entry.get("path").asText(), rules, HERE));
        });
        DeclaredStorage storage = new DeclaredStorage("files", false, false, false, List.of(), access, HERE);
        try {
            return described(Resolution.of(new DeclaredBackend(
                            List.of(users()), List.of(), List.of(), List.of(storage), List.of(), HERE))
                    .storages()
                    .get(0));
        } catch (InvalidDefinitionException e) {
            return JSON.createObjectNode();
        }
    }

    private static DeclaredAuth users() {
        return Jampx.defineBackend(
                        Jampx.defineAuth().loginWith(login -> login.email()).groups("ADMIN", "EDITOR"))
                .declared()
                .auth()
                .get(0);
    }

    private static DeclaredStorage.Rule rule(JsonNode rule) {
        String[] role = rule.get("role").asText().split(":");
        List<StorageAction> actions = new ArrayList<>();
        rule.get("actions")
                .forEach(action ->
                        actions.add(StorageAction.valueOf(action.asText().toUpperCase(Locale.ROOT))));
        StorageGrantee grantee =
                switch (role[0]) {
                    case "authenticated" -> new StorageGrantee.Authenticated();
                    case "guest" -> new StorageGrantee.Guest();
                    case "entity" -> new StorageGrantee.Entity("identity");
                    case "group" -> new StorageGrantee.Groups(List.of(role[1]));
                    default -> new StorageGrantee.Resource(role[1]);
                };
        Optional<DeclaredFunction> function = grantee instanceof StorageGrantee.Resource
                ? Optional.of(DeclaredFunction.named(role[1], HERE)
                        .withCode(Optional.of("amplify.Handler"), Optional.empty(), Optional.empty()))
                : Optional.empty();
        return new DeclaredStorage.Rule(grantee, function, actions, HERE);
    }

    private static JsonNode described(Storage storage) {
        ObjectNode described = JSON.createObjectNode();
        ObjectNode roles = described.putObject("roles");
        for (Map.Entry<StorageRole, StoragePolicy> entry :
                StoragePolicies.of(storage).entrySet()) {
            StorageRole role = entry.getKey();
            String kind = role.kind().name().toLowerCase(Locale.ROOT);
            ArrayNode statements = roles.putArray(role.name().isEmpty() ? kind : kind + ":" + role.name());
            for (StorageStatement statement : entry.getValue().statements()) {
                ArrayNode words = statements.addArray();
                words.add(statement.allows() ? "Allow" : "Deny")
                        .add(statement.action().iamAction());
                (statement.action() == StorageAction.LIST ? statement.prefixes() : statement.paths())
                        .forEach(words::add);
            }
        }
        described.set("paths", JSON.valueToTree(StoragePaths.of(storage)));
        return described;
    }

    private static JsonNode answers(ArrayNode cases) throws IOException, InterruptedException {
        Process process = Oracle.start("storage.mjs");
        try (OutputStream input = process.getOutputStream()) {
            JSON.writeValue(input, cases);
        }
        JsonNode answers = JSON.readTree(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return answers;
    }
}
