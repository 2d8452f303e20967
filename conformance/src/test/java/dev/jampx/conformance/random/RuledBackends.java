package dev.jampx.conformance.random;

import dev.jampx.conformance.random.RandomEntry.Model;
import dev.jampx.conformance.random.RandomType.Scalar;
import dev.jampx.conformance.random.RandomType.Shape;
import dev.jampx.dsl.BackendDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small definitions, one for each kind of rule: a model {@code Todo} that has the rule, or a field of it that has. */
public final class RuledBackends {

    private static final TypePrinter TYPE_SCRIPT = new TypePrinter(new TypeScript());

    private RuledBackends() {}

    /** Every definition by the rule it is about, as Amplify writes it. */
    public static Map<String, WrittenBackend> all() {
        Map<String, RandomBackend> backends = new LinkedHashMap<>();
        for (List<RandomRule> rules : rules()) {
            backends.put(String.join(", ", TYPE_SCRIPT.rules(rules)), backend(rules, List.of()));
        }
        for (RandomRule rule : List.of(
                owner("owner").to(List.of("read", "update")),
                group(List.of("Admins"), Optional.empty(), Optional.empty()))) {
            String written = TYPE_SCRIPT.rules(List.of(rule)).get(0);
            backends.put(
                    "allow.authenticated(), and of the field text " + written,
                    backend(List.of(RandomRule.of("authenticated")), List.of(rule)));
        }
        return written(backends);
    }

    private static List<List<RandomRule>> rules() {
        Optional<String> none = Optional.empty();
        Optional<String> oidc = Optional.of("oidc");
        List<List<RandomRule>> rules = new ArrayList<>();
        for (RandomRule rule : List.of(
                RandomRule.of("publicApiKey"),
                RandomRule.of("guest"),
                RandomRule.of("authenticated"),
                by("authenticated", List.of(), Optional.of("identityPool"), none),
                by("authenticated", List.of(), oidc, none),
                owner("owner"),
                by("owner", List.of(), none, Optional.of("email")),
                by("owner", List.of(), oidc, none),
                owner("ownerDefinedIn", "author"),
                owner("ownersDefinedIn", "authors"),
                group(List.of("Admins"), none, none),
                group(List.of("Admins"), oidc, Optional.of("custom:roles")),
                by("groupDefinedIn", List.of("team"), none, none),
                by("groupsDefinedIn", List.of("teams"), none, none),
                RandomRule.of("custom"))) {
            rules.add(List.of(rule));
        }
        rules.add(List.of(owner("owner"), RandomRule.of("authenticated").to(List.of("read"))));
        rules.add(List.of(
                owner("owner"),
                group(List.of("Admins"), none, none).to(List.of("get", "delete")),
                RandomRule.of("publicApiKey").to(List.of("list"))));
        return rules;
    }

    private static RandomRule by(
            String strategy, List<String> arguments, Optional<String> provider, Optional<String> claim) {
        return new RandomRule(strategy, arguments, provider, claim, Optional.empty());
    }

    private static RandomRule owner(String strategy, String... field) {
        return by(strategy, List.of(field), Optional.empty(), Optional.empty());
    }

    private static RandomRule group(List<String> groups, Optional<String> provider, Optional<String> claim) {
        return by("groups", groups, provider, claim);
    }

    /** The function is granted all, so that its role is not what stops it. */
    private static RandomBackend backend(List<RandomRule> ofModel, List<RandomRule> ofField) {
        Scalar text = Scalar.of("string", false);
        Model model = new Model(
                "Todo",
                List.of(
                        new RandomField("text", text.withRules(ofField)),
                        new RandomField("author", text),
                        new RandomField("authors", text.withShape(Shape.LIST)),
                        new RandomField("team", text),
                        new RandomField("teams", text.withShape(Shape.LIST))),
                List.of(),
                List.of(),
                List.of(),
                ofModel);
        return new RandomBackend(
                true,
                List.of(new RandomSchema(List.of(model), List.of(), List.of(List.of()))),
                Optional.of(new RandomModes(Optional.of("userPool"), Optional.of(30), true, true)),
                RandomSettings.NONE,
                Optional.empty());
    }

    private static Map<String, WrittenBackend> written(Map<String, RandomBackend> backends) {
        Map<String, String> sources = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        backends.forEach((rule, backend) -> {
            String name = "Ruled" + names.size();
            names.put(rule, name);
            sources.put(name, JavaSource.of(backend, name));
        });
        Map<String, BackendDefinition> compiled = JavaBatch.compile(sources);
        Map<String, WrittenBackend> written = new LinkedHashMap<>();
        names.forEach((rule, name) -> written.put(
                rule,
                new WrittenBackend(
                        written.size(),
                        true,
                        TypeScriptSource.of(backends.get(rule)),
                        sources.get(name),
                        compiled.get(name))));
        return written;
    }
}
