package dev.jampx.model.checks;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.Declared;
import dev.jampx.model.ListShape;
import dev.jampx.model.Operation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Short ways to declare what the checks of rules and values are about; everything stands on a line of its own. */
final class Written {

    private static final AtomicInteger LINE = new AtomicInteger();

    private Written() {}

    /** A definition with its name. */
    record Entry(String name, DeclaredDefinition definition) {}

    static SourceLocation here() {
        return new SourceLocation("amplify/data/DataResource.java", LINE.incrementAndGet());
    }

    static Rules allow() {
        return new Rules(Optional.empty(), Optional.empty());
    }

    static DeclaredField field(String name, ScalarType type, AuthRule... rules) {
        return new DeclaredField(name, scalar(type, false, ListShape.SINGLE, rules), here());
    }

    static DeclaredField text(String name) {
        return field(name, ScalarType.STRING);
    }

    static DeclaredField required(String name, AuthRule... rules) {
        return new DeclaredField(name, scalar(ScalarType.STRING, true, ListShape.SINGLE, rules), here());
    }

    static DeclaredField list(String name) {
        return new DeclaredField(name, scalar(ScalarType.STRING, false, ListShape.OPTIONAL_LIST), here());
    }

    private static DeclaredField.Scalar scalar(ScalarType type, boolean required, ListShape list, AuthRule... rules) {
        return new DeclaredField.Scalar(type, required, list, Optional.empty(), List.of(), List.of(rules));
    }

    static Entry model(String name, List<AuthRule> rules, DeclaredField... fields) {
        return new Entry(
                name, new DeclaredModel(List.of(fields), Optional.empty(), List.of(), List.of(), rules, here()));
    }

    /** A model of required texts that are all in its identifier. */
    static Entry identifiedModel(String name, List<AuthRule> rules, List<String> identifier) {
        return new Entry(
                name,
                new DeclaredModel(
                        identifier.stream().map(Written::required).toList(),
                        Optional.of(new DeclaredModel.Identifier(identifier, here())),
                        List.of(),
                        List.of(),
                        rules,
                        here()));
    }

    static DeclaredHandler code() {
        return new DeclaredHandler.Code("./hello.js", Optional.empty(), here());
    }

    static DeclaredHandler function() {
        return new DeclaredHandler.NamedFunction("hello", false, here());
    }

    static DeclaredFunction function(String name) {
        return DeclaredFunction.named(name, here())
                .withCode(Optional.of("amplify.Handler"), Optional.empty(), Optional.empty());
    }

    static Entry query(String name, DeclaredHandler handler, AuthRule... rules) {
        return query(name, handler, Optional.empty(), rules);
    }

    /** A query that answers with {@code result}, or else with text. */
    static Entry query(String name, DeclaredHandler handler, Optional<String> result, AuthRule... rules) {
        DeclaredField.Type type = result.<DeclaredField.Type>map(
                        target -> new DeclaredField.Reference(target, false, ListShape.SINGLE, List.of()))
                .orElse(DeclaredField.Scalar.of(ScalarType.STRING));
        return new Entry(
                name,
                new DeclaredOperation(
                        OperationKind.QUERY,
                        List.of(),
                        Optional.of(type),
                        List.of(rules),
                        List.of(handler),
                        List.of(),
                        here()));
    }

    static DeclaredSchema schema(Entry... entries) {
        return schema(List.of(), entries);
    }

    static DeclaredSchema schema(List<AuthRule> rules, Entry... entries) {
        return new DeclaredSchema(
                Stream.of(entries)
                        .map(entry -> new DeclaredSchema.Entry(entry.name(), entry.definition(), here()))
                        .toList(),
                rules,
                List.of(),
                here());
    }

    /** User pool by default, and an OpenID Connect provider. */
    static Optional<DeclaredAuthorizationModes> withOidc() {
        return Optional.of(new DeclaredAuthorizationModes(
                Optional.of(AuthorizationMode.USER_POOL),
                Optional.empty(),
                Optional.of(new DeclaredAuthorizationModes.Oidc(
                        Optional.of("login"),
                        Optional.of("https://login.example.com"),
                        Optional.empty(),
                        OptionalInt.of(60),
                        OptionalInt.of(60),
                        here())),
                Optional.empty(),
                here()));
    }

    /** The codes of what is wrong with the rules of a backend with users; what else is wrong with it does not matter. */
    static List<String> codes(DeclaredSchema schema) {
        return codes(Optional.empty(), schema);
    }

    static List<String> codes(Optional<DeclaredAuthorizationModes> modes, DeclaredSchema schema) {
        return codes(backend(true, modes, schema));
    }

    static List<String> codes(DeclaredBackend backend) {
        return Checks.of(backend).stream()
                .map(Problem::code)
                .filter(code -> code.startsWith("JPX24") || code.equals("JPX2012") || code.equals("JPX5004"))
                .distinct()
                .sorted()
                .toList();
    }

    static DeclaredBackend backend(boolean hasAuth, Optional<DeclaredAuthorizationModes> modes, DeclaredSchema schema) {
        DeclaredData data =
                new DeclaredData(List.of(schema), Optional.empty(), modes, Map.of(), Optional.empty(), here());
        DeclaredAuth auth = Declared.auth();
        return new DeclaredBackend(hasAuth ? List.of(auth) : List.of(), List.of(data), List.of(), here());
    }

    /** Rules, with what is said of them before their strategy. */
    record Rules(Optional<AuthProvider> provider, Optional<List<Operation>> operations) {

        Rules by(AuthProvider chosen) {
            return new Rules(Optional.of(chosen), operations);
        }

        Rules to(Operation... allowed) {
            return new Rules(provider, Optional.of(List.of(allowed)));
        }

        private AuthRule.Scope scope() {
            return new AuthRule.Scope(provider, operations, here());
        }

        AuthRule publicApiKey() {
            return new AuthRule.PublicApiKey(scope());
        }

        AuthRule guest() {
            return new AuthRule.Guest(scope());
        }

        AuthRule authenticated() {
            return new AuthRule.Authenticated(scope());
        }

        AuthRule owner(String field, boolean many) {
            return new AuthRule.Owner(field, many, Optional.empty(), scope());
        }

        AuthRule owner(String field, boolean many, String claim) {
            return new AuthRule.Owner(field, many, Optional.of(claim), scope());
        }

        AuthRule groups(String... groups) {
            return new AuthRule.StaticGroups(List.of(groups), Optional.empty(), scope());
        }

        AuthRule dynamicGroups(String field, boolean many) {
            return new AuthRule.DynamicGroups(field, many, Optional.empty(), scope());
        }

        AuthRule custom() {
            return new AuthRule.Custom(scope());
        }
    }
}
