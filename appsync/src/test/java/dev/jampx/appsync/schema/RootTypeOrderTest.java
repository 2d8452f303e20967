package dev.jampx.appsync.schema;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;
import static dev.jampx.dsl.Jampx.defineFunction;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.Operation;
import dev.jampx.dsl.Schema;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which Amplify's toolchain wrote the fields of root types. */
class RootTypeOrderTest {

    private static final FunctionDefinition FUNCTION = defineFunction("f").entry("./f.js");
    private static final Schema SCHEMA = a.schema()
            .add(
                    "byGuest",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(FUNCTION))
                            .authorization(allow -> List.of(allow.guest())))
            .add(
                    "byPool",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().function(FUNCTION))
                            .authorization(allow -> List.of(allow.authenticated())))
            .add(
                    "byCode",
                    a.query()
                            .returns(a.string())
                            .handler(a.handler().custom("./code.js"))
                            .authorization(allow -> List.of(allow.group("Admins"))))
            .add(
                    "Mixed",
                    a.model()
                            .field("text", a.string())
                            .authorization(allow -> List.of(
                                    allow.guest().to(Operation.LIST),
                                    allow.authenticated().to(Operation.GET))))
            .add("Open", a.model().field("text", a.string()).authorization(allow -> List.of(allow.guest())));

    @Test
    void resolverCodeStandsBeforeModelsAndFunctions() {
        assertThat(queries(AuthorizationMode.USER_POOL))
                .containsExactly("byCode", "getMixed", "listMixeds", "getOpen", "listOpens", "byGuest", "byPool");
    }

    @Test
    void fieldsForCallersOfIamAloneStandFirstWhereItIsTheDefault() {
        assertThat(queries(AuthorizationMode.IAM))
                .containsExactly("listMixeds", "getOpen", "listOpens", "byGuest", "byCode", "getMixed", "byPool");
    }

    @Test
    void theMutationThatASubscriptionFollowsDoesNotMoveIt() {
        assertThat(fields(AuthorizationMode.IAM, "Subscription"))
                .startsWith("onCreateMixed", "onUpdateMixed", "onDeleteMixed", "onCreateOpen");
    }

    private static List<String> queries(AuthorizationMode defaultMode) {
        return fields(defaultMode, "Query");
    }

    private static List<String> fields(AuthorizationMode defaultMode, String rootType) {
        return Parser.parse(SchemaCompiler.sdl(data(defaultMode)))
                .getDefinitionsOfType(ObjectTypeDefinition.class)
                .stream()
                .filter(type -> type.getName().equals(rootType))
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(FieldDefinition::getName)
                .toList();
    }

    private static Data data(AuthorizationMode defaultMode) {
        return Resolution.of(defineBackend(
                                defineAuth().loginWith(login -> login.email()).groups("Admins"),
                                defineData(SCHEMA).authorizationModes(modes -> modes.defaultMode(defaultMode)),
                                FUNCTION)
                        .declared())
                .data()
                .orElseThrow();
    }
}
