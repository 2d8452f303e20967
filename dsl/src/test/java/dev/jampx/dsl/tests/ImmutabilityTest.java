package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A call leaves the value it is made on as it was, so that any part of a definition can be a constant. */
class ImmutabilityTest {

    @Test
    void ofFunctions() {
        FunctionDefinition function = defineFunction("f");
        leavesAlone(function, it -> it.handler(String.class));
        leavesAlone(function, it -> it.timeoutSeconds(5));
        leavesAlone(function, it -> it.memoryMB(256));
        leavesAlone(function, it -> it.environment("KEY", "value"));
        leavesAlone(function.environment("KEY", "one"), it -> it.environment("KEY", "two"));
    }

    @Test
    void ofAuth() {
        FunctionDefinition function = defineFunction("f");
        AuthDefinition auth = defineAuth();
        leavesAlone(auth, it -> it.loginWith(login -> login.email()));
        leavesAlone(auth, it -> it.groups("A"));
        leavesAlone(auth, it -> it.triggers(on -> on.postConfirmation(function)));
        leavesAlone(
                auth, it -> it.access(allow -> List.of(allow.resource(function).to(AuthAction.GET_USER))));
    }

    @Test
    void ofData() {
        leavesAlone(
                defineData(a.schema()),
                it -> it.authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
    }

    @Test
    void ofSchemas() {
        Schema schema = a.schema();
        leavesAlone(schema, it -> it.add("m", a.model()));
        leavesAlone(schema, it -> it.authorization(allow -> List.of(allow.authenticated())));
    }

    @Test
    void ofModels() {
        ModelType model = a.model();
        leavesAlone(model, it -> it.field("f", a.id()));
        leavesAlone(model, it -> it.identifier("f"));
        leavesAlone(model, it -> it.secondaryIndexes(index -> List.of(index.on("f"))));
        leavesAlone(model, it -> it.authorization(allow -> List.of(allow.authenticated())));
    }

    @Test
    void ofFieldTypes() {
        leavesAlone(a.string(), StringField::required);
        leavesAlone(a.string().array(), ListField::required);
    }

    @Test
    void ofWhatLambdasAreGiven() {
        FunctionDefinition function = defineFunction("f");
        defineAuth().loginWith(login -> {
            leavesAlone(login, LoginMethods::email);
            return login;
        });
        defineAuth().triggers(on -> {
            leavesAlone(on, it -> it.postConfirmation(function));
            return on;
        });
        defineData(a.schema()).authorizationModes(modes -> {
            leavesAlone(modes, it -> it.defaultMode(AuthorizationMode.USER_POOL));
            return modes;
        });
        a.schema().authorization(allow -> {
            leavesAlone(allow.resource(function), it -> it.to(ResourceOperation.QUERY));
            return List.of();
        });
        a.model().secondaryIndexes(index -> {
            leavesAlone(index.on("f"), it -> it.sortKeys("g"));
            leavesAlone(index.on("f"), it -> it.name("n"));
            leavesAlone(index.on("f"), it -> it.queryField("q"));
            return List.of();
        });
    }

    @Test
    void ofListsThatWereGiven() {
        String[] groups = {"A", "B"};
        AuthDefinition auth = defineAuth().groups(groups);
        String before = auth.toString();
        groups[0] = "C";
        assertThat(auth).hasToString(before);
    }

    /** The values are records, so their text shows all they hold. */
    private static <T> void leavesAlone(T value, UnaryOperator<T> call) {
        String before = value.toString();
        T after = call.apply(value);
        assertThat(value).hasToString(before);
        assertThat(after.toString()).isNotEqualTo(before);
    }
}
