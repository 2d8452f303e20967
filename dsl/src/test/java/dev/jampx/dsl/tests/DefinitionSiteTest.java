package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredCustomType;
import dev.jampx.model.declared.DeclaredEnum;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.declared.DeclaredOperation;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every part of a definition knows the line on which it was written; the tests look for a word that only this line has. */
class DefinitionSiteTest {

    private static final String FILE = "dev/jampx/dsl/tests/DefinitionSiteTest.java";

    private static final FunctionDefinition FUNCTION =
            defineFunction("theFunction").handler(DefinitionSiteTest.class);

    private static final LambdaHandler SECOND = a.handler().function("second").async();

    private static final ModelType MODEL = a.model() // starts the model
            .field("firstField", a.string().required())
            .field(
                    // Far from the call, so that the call and its last argument are on different lines.
                    "secondField", a.string())
            .identifier("firstField" /* identifies */)
            .secondaryIndexes(index -> {
                SecondaryIndex plain = index.on("secondField" /* plain */);
                SecondaryIndex sorted = index.on("secondField" /* sorted */)
                        .sortKeys("firstField")
                        .name("sorted");
                return List.of(plain, sorted);
            })
            .authorization(allow -> {
                AuthorizationRule ofModel = allow.authenticated();
                return List.of(ofModel);
            });

    private static final AuthDefinition AUTH = defineAuth() // starts auth
            .groups("theGroup")
            .triggers(on -> on.postConfirmation(FUNCTION))
            .access(allow -> {
                AuthGrantee grantee = allow.resource(FUNCTION);
                return List.of(grantee.to(AuthAction.GET_USER));
            });

    private static final Schema SCHEMA = a.schema() // starts the schema
            .add("theModel", MODEL)
            .authorization(allow -> {
                AuthorizationRule ofSchema = allow.authenticated();
                SchemaGrant toFunction = allow.resource(FUNCTION);
                return List.of(ofSchema, toFunction);
            });

    private static final DataDefinition DATA = defineData(SCHEMA);

    private final DeclaredBackend backend = defineBackend(AUTH, DATA).declared(); // puts it together

    private final DeclaredAuth auth = backend.auth().get(0);
    private final DeclaredSchema schema = backend.data().get(0).schemas().get(0);
    private final DeclaredModel model = (DeclaredModel) schema.entries().get(0).definition();

    @Test
    void ofFunction() throws IOException {
        assertThat(line(auth.triggers().get(0).function().site())).contains("defineFunction(\"theFunction\")");
    }

    @Test
    void ofModelAndItsParts() throws IOException {
        assertThat(line(model.site())).contains("// starts the model");
        assertThat(line(model.fields().get(0).site())).contains(".field(\"firstField\"");
        assertThat(line(model.fields().get(1).site())).endsWith(".field(");
        assertThat(line(model.identifier().orElseThrow().site())).contains("identifies");
        assertThat(line(model.secondaryIndexes().get(0).site())).contains("/* plain */");
        assertThat(line(model.secondaryIndexes().get(1).site())).contains("/* sorted */");
        assertThat(line(model.rules().get(0).site())).contains("ofModel =");
    }

    @Test
    void ofAuthAndItsParts() throws IOException {
        assertThat(line(auth.site())).contains("// starts auth");
        assertThat(line(auth.groups().get(0).site())).contains(".groups(\"theGroup\")");
        assertThat(line(auth.triggers().get(0).site())).contains("on.postConfirmation");
        assertThat(line(auth.grants().get(0).site())).contains("AuthGrantee grantee");
    }

    @Test
    void ofDataAndSchema() throws IOException {
        assertThat(line(backend.site())).contains("// puts it together");
        assertThat(line(backend.data().get(0).site())).contains("defineData(SCHEMA)");
        assertThat(line(schema.site())).contains("// starts the schema");
        assertThat(line(schema.entries().get(0).site())).contains(".add(\"theModel\"");
        assertThat(line(schema.rules().get(0).site())).contains("ofSchema =");
        assertThat(line(schema.grants().get(0).site())).contains("toFunction =");
    }

    @Test
    void ofCallsInNestedClasses() throws IOException {
        assertThat(line(site(Nested.DEEP))).contains("defineFunction(\"deep\")");
    }

    @Test
    void ofMethodReferencesThatTheJdkCalls() throws IOException {
        Function<String, FunctionDefinition> define = Jampx::defineFunction;
        List<FunctionDefinition> made = Stream.of("x").map(define).toList(); // has it called
        assertThat(line(site(made.get(0)))).contains("// has it called");
    }

    @Test
    void ofOperationsAndTheirParts() throws IOException {
        DeclaredOperation query = Declared.operation(
                a.query() // starts the query
                        .argument("theArgument", a.string())
                        .handler(a.handler().function("f"), SECOND));
        assertThat(line(query.site())).contains("// starts the query");
        assertThat(line(query.arguments().get(0).site())).contains(".argument(\"theArgument\"");
        assertThat(line(query.handlers().get(1).site())).contains("LambdaHandler SECOND =");
        DeclaredOperation subscription = Declared.operation(
                a.subscription() // starts the subscription
                        .forSource(a.ref("x") /* the source */)
                        .handler(a.handler().custom("./x.js").dataSource("d") /* the code */));
        assertThat(line(subscription.site())).contains("// starts the subscription");
        assertThat(line(subscription.sources().get(0).site())).contains("/* the source */");
        assertThat(line(subscription.handlers().get(0).site())).contains("/* the code */");
    }

    @Test
    void ofNamelessTypesConditionsAndRulesOfFields() throws IOException {
        DeclaredModel made = Declared.model(a.model()
                .field("e", a.enumType("A") /* the enum */)
                .field("t", a.customType() /* the type */.field("inner" /* the inner field */, a.id()))
                .field(
                        "s",
                        a.string()
                                .validate(v -> v.minLength(1 /* the condition */))
                                .authorization(allow -> List.of(
                                        allow.owner() /* the rule */
                                                .identityClaim("c")
                                                .to(Operation.READ)))));
        assertThat(line(((DeclaredEnum) made.fields().get(0).type()).site())).contains("/* the enum */");
        DeclaredCustomType type = (DeclaredCustomType) made.fields().get(1).type();
        assertThat(line(type.site())).contains("/* the type */");
        assertThat(line(type.fields().get(0).site())).contains("/* the inner field */");
        DeclaredField.Scalar scalar =
                (DeclaredField.Scalar) made.fields().get(2).type();
        assertThat(line(scalar.validation().get(0).site())).contains("/* the condition */");
        assertThat(line(scalar.rules().get(0).site())).contains("/* the rule */");
    }

    @Test
    void ofAuthorizationModes() throws IOException {
        DeclaredAuthorizationModes modes = Declared.data(
                        defineData(SCHEMA).authorizationModes(choice -> choice /* all modes */.apiKey() /* the key */
                                .oidc(it -> it) /* the provider */
                                .lambda(it -> it /* the judge */)))
                .authorizationModes()
                .orElseThrow();
        assertThat(line(modes.site())).contains("/* all modes */");
        assertThat(line(modes.apiKey().orElseThrow().site())).contains("/* the key */");
        assertThat(line(modes.oidc().orElseThrow().site())).contains("/* the provider */");
        assertThat(line(modes.lambda().orElseThrow().site())).contains("/* the judge */");
    }

    private static SourceLocation site(FunctionDefinition function) {
        return defineBackend(function).declared().functions().get(0).site();
    }

    private static String line(SourceLocation site) throws IOException {
        assertThat(site.file()).isEqualTo(FILE);
        return Files.readAllLines(Path.of("src", "test", "java").resolve(FILE)).get(site.line() - 1);
    }

    /** A class in a class. */
    private static final class Nested {
        static final FunctionDefinition DEEP = new Nested().make();

        private FunctionDefinition make() {
            return Stream.of(1).map(one -> defineFunction("deep")).findFirst().orElseThrow();
        }
    }
}
