package dev.jampx.dsl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Amplify's types forbid does not compile, and what stands close to it does, with no more than the two imports. */
class ForbiddenCallsTest {

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.string().validate(v -> v.minLength(1)).defaultValue(\"x\")",
                "a.string().validate(v -> v.minLength(1)).array()",
                "a.string().validate(v -> v.minLength(1)).validate(v -> v)",
                "a.string().array().array()",
                "a.string().array().validate(v -> v)",
                "a.string().validate(v -> v.gt(1))",
                "a.integer().validate(v -> v.minLength(1))",
                "a.id().validate(v -> v)",
                "a.email().validate(v -> v)",
                "a.booleanType().validate(v -> v)",
                "a.timestamp().validate(v -> v)",
                "a.ref(\"X\").array().array()",
                "a.ref(\"X\").defaultValue(\"A\")",
                "a.ref(\"X\").validate(v -> v)",
                "a.enumType(\"A\").required()",
                "a.enumType(\"A\").array()",
                "a.enumType(\"A\").defaultValue(\"A\")",
                "a.customType().required()",
                "a.customType().authorization(allow -> List.of())",
                "a.customType().field(\"x\", a.hasMany(\"M\", \"mId\"))",
                "a.hasOne(\"M\", \"mId\").required()",
                "a.belongsTo(\"M\", \"mId\").array()",
                "a.query().argument(\"x\", a.belongsTo(\"M\", \"mId\"))",
                "a.query().forSource(a.ref(\"x\"))",
                "a.query().handler()",
                "a.query().handler(a.handler().function(\"f\"), a.handler().custom(\"./x.js\"))",
                "a.query().authorization(allow -> List.of(allow.owner()))",
                "a.query().authorization(allow -> List.of(allow.groupsDefinedIn(\"f\")))",
                "a.query().authorization(allow -> List.of(allow.publicApiKey().to(Operation.READ)))",
                "a.query().authorization(allow -> List.of(allow.group(\"A\").withClaimIn(\"c\")))",
                "a.subscription().returns(a.string())",
                "a.model().authorization(allow -> List.of(allow.resource(null)))",
                "a.model().authorization(allow -> List.of(allow.authenticated().identityClaim(\"c\")))",
                "a.model().authorization(allow -> List.of(allow.owner().withClaimIn(\"c\")))",
                "a.model().authorization(allow -> List.of(allow.group(\"A\").identityClaim(\"c\")))",
                "a.schema().add(\"x\", a.string())",
                "a.schema().add(\"x\", a.ref(\"y\"))",
                "a.handler().function(\"f\").async().async()",
                "a.handler().custom(\"./x.js\").async()",
                "a.ref(\"M\").mutations(MutationOperation.CREATE).required()",
                "defineAuth().userAttributes(user -> user.custom(\"custom:x\", type -> type.string().min(1)))",
                "defineAuth().userAttributes(user -> user.custom(\"custom:x\", type -> type.number().maxLen(1)))",
                "defineAuth().userAttributes(user -> user.custom(\"custom:x\", type -> type.booleanType().min(1)))",
                "defineAuth().userAttributes(user -> user.nickname(it -> it.maxLen(1)))",
                "defineAuth().loginWith(login -> login.phone(it -> it.verificationMessage(create -> create.link())))",
                "defineAuth().loginWith(login -> login.externalProviders(it -> it.google(g -> g.clientId(\"x\"))))",
                "defineAuth().loginWith(login -> login.externalProviders(it -> it.saml(s -> s.clientId(secret(\"x\")))))",
                "referenceAuth().triggers(on -> on)",
            })
    void doesNotCompile(String expression) throws IOException {
        assertThat(errors(expression)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.string().defaultValue(\"x\").validate(v -> v.minLength(1)).required()",
                "a.string().validate(v -> v.minLength(1)).authorization(allow -> List.of(allow.owner()))",
                "a.string().defaultValue(\"x\").array().required()",
                "a.integer().defaultValue(1).required().authorization(allow -> List.of(allow.owner()))",
                "a.model().authorization(allow -> List.of())",
                "a.model().authorization(allow -> List.of(allow.owner(), allow.group(\"A\"), allow.publicApiKey()))",
                "a.model().secondaryIndexes(index -> List.of(index.on(\"x\"), index.on(\"y\").noQueryField()))",
                "a.query().handler(a.handler().function(\"f\"), a.handler().function(\"g\").async())",
                "a.query().authorization(allow -> List.of(allow.authenticated(AuthProvider.IDENTITY_POOL)))",
                "a.schema().authorization(allow -> List.of(allow.resource(defineFunction(\"f\")), allow.guest()))",
                "a.subscription().forSource(a.ref(\"M\").mutations(MutationOperation.CREATE), a.ref(\"publish\"))",
                "defineData(a.combine(a.schema(), a.schema())).logging()",
                "defineAuth().userAttributes(user -> user.custom(\"custom:x\", type -> type.string().mutable(true).minLen(1)))",
                "defineAuth().loginWith(login -> login.externalProviders(it -> it.google(g -> g.clientId(secret(\"x\")))))",
                "defineData(a.schema()).authorizationModes(modes -> modes.lambda(lambda -> lambda))",
            })
    void compiles(String expression) throws IOException {
        assertThat(errors(expression)).isEmpty();
    }

    private List<String> errors(String expression) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            compiler.getTask(null, files, found, List.of("-proc:none"), null, List.of(new Source(expression)))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** A class of a user's with one expression of the grammar in it. */
    private static final class Source extends SimpleJavaFileObject {

        private final String expression;

        Source(String expression) {
            super(URI.create("string:///amplify/Written.java"), Kind.SOURCE);
            this.expression = expression;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return """
                    package amplify;
                    import static dev.jampx.dsl.Jampx.*;
                    import dev.jampx.dsl.*;
                    import java.util.List;
                    final class Written {
                        static final Object MADE = %s;
                    }
                    """
                    .formatted(expression);
        }
    }
}
