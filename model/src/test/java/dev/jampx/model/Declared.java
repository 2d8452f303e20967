package dev.jampx.model;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.declared.DeclaredDefinition;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredHandler;
import dev.jampx.model.declared.DeclaredLogin;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Short ways to write declared records, as the grammar would. */
public final class Declared {

    /** Where everything was written. */
    public static final SourceLocation SITE = new SourceLocation("amplify/data/Data.java", 1);

    /** A function. */
    public static final DeclaredFunction FUNCTION = function("worker");

    private static final AuthRule RULE = new AuthRule.Authenticated(AuthRule.Scope.all(SITE));

    private Declared() {}

    public static DeclaredFunction function(String name) {
        return DeclaredFunction.named(name, SITE).withCode(Optional.of("a.Worker"), Optional.empty(), Optional.empty());
    }

    public static DeclaredBackend backend(DeclaredSchema... schemas) {
        return backend(new DeclaredData(
                List.of(schemas), Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), SITE));
    }

    public static DeclaredBackend backend(DeclaredData data) {
        return new DeclaredBackend(List.of(auth()), List.of(data), List.of(), SITE);
    }

    /** A user pool with sign-in by e-mail. */
    public static DeclaredAuth auth() {
        return DeclaredAuth.defined(SITE)
                .withLogin(new DeclaredLogin(
                        Optional.of(new DeclaredLogin.Email(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, SITE)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** A schema that everybody who is signed in may use. */
    public static DeclaredSchema schema(DeclaredSchema.Entry... entries) {
        return new DeclaredSchema(List.of(entries), List.of(RULE), List.of(), SITE);
    }

    public static DeclaredSchema.Entry entry(String name, DeclaredDefinition definition) {
        return new DeclaredSchema.Entry(name, definition, SITE);
    }

    public static DeclaredModel model(List<AuthRule> rules, DeclaredField... fields) {
        return new DeclaredModel(List.of(fields), Optional.empty(), List.of(), List.of(), rules, SITE);
    }

    public static DeclaredModel modelWithout(List<ModelOperation> disabled, DeclaredField... fields) {
        return new DeclaredModel(List.of(fields), Optional.empty(), List.of(), disabled, List.of(), SITE);
    }

    public static DeclaredField field(String name, DeclaredField.Type type) {
        return new DeclaredField(name, type, SITE);
    }

    public static DeclaredField.Scalar string() {
        return DeclaredField.Scalar.of(ScalarType.STRING);
    }

    public static DeclaredField.Reference ref(String target) {
        return new DeclaredField.Reference(target, false, ListShape.SINGLE, List.of());
    }

    public static DeclaredEnum enumeration(String... values) {
        return new DeclaredEnum(List.of(values), SITE);
    }

    public static DeclaredCustomType customType(DeclaredField... fields) {
        return new DeclaredCustomType(List.of(fields), SITE);
    }

    public static DeclaredHandler code(String entry) {
        return new DeclaredHandler.Code(entry, Optional.empty(), SITE);
    }

    public static DeclaredHandler call(boolean async) {
        return new DeclaredHandler.Function(FUNCTION, async, SITE);
    }

    public static DeclaredOperation operation(
            OperationKind kind,
            List<DeclaredField> arguments,
            DeclaredField.Type returns,
            DeclaredHandler... handlers) {
        return new DeclaredOperation(
                kind, arguments, Optional.of(returns), List.of(), List.of(handlers), List.of(), SITE);
    }

    /** A mutation that nobody waits for. */
    public static DeclaredOperation async() {
        return new DeclaredOperation(
                OperationKind.MUTATION, List.of(), Optional.empty(), List.of(), List.of(call(true)), List.of(), SITE);
    }

    public static DeclaredOperation subscription(DeclaredOperation.Source... sources) {
        return new DeclaredOperation(
                OperationKind.SUBSCRIPTION,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(code("./x.js")),
                List.of(sources),
                SITE);
    }

    public static DeclaredOperation.Source source(String target, MutationOperation... mutations) {
        return new DeclaredOperation.Source(target, List.of(mutations), false, SITE);
    }
}
