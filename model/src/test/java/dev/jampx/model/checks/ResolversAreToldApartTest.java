package dev.jampx.model.checks;

import static dev.jampx.model.checks.Written.allow;
import static dev.jampx.model.checks.Written.code;
import static dev.jampx.model.checks.Written.field;
import static dev.jampx.model.checks.Written.function;
import static dev.jampx.model.checks.Written.model;
import static dev.jampx.model.checks.Written.query;
import static dev.jampx.model.checks.Written.schema;
import static dev.jampx.model.checks.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.AuthRule;
import dev.jampx.model.ScalarType;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that Amplify does and does not tell apart. Each case was given to Amplify first; the answers are the same. */
class ResolversAreToldApartTest {

    private static final AuthRule OWNER = allow().owner("owner", false);
    private static final AuthRule ADMINS = allow().groups("Admins");
    private static final AuthRule SIGNED_IN = allow().authenticated();

    private static List<String> codes(DeclaredSchema schema) {
        return Checks.of(Written.backend(true, Optional.empty(), schema)).stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void resolversOfFieldsAreToldApart() {
        AuthRule upper = allow().owner("Owner", false);
        assertThat(codes(schema(model("T", List.of(OWNER, upper), text("s"))))).containsExactly("JPX2015");
        assertThat(codes(schema(model("T", List.of(OWNER, allow().owner("Owner", false, "sub")), text("s")))))
                .isEmpty();
        assertThat(codes(schema(model("T", List.of(OWNER), text("owner"), text("Owner")))))
                .isEmpty();
        assertThat(codes(schema(model("T", List.of(OWNER), text("s"), field("Owner", ScalarType.STRING, ADMINS)))))
                .containsExactly("JPX2015");
        assertThat(codes(schema(model(
                        "T",
                        List.of(OWNER),
                        field("s", ScalarType.STRING, ADMINS),
                        field("S", ScalarType.STRING, ADMINS)))))
                .isEmpty();
        assertThat(codes(schema(model("T", List.of(OWNER), text("s"), field("S", ScalarType.STRING, ADMINS)))))
                .containsExactly("JPX2015");
    }

    /** Where whoever is signed in may read a field, owners need no resolver that lets them in. */
    @Test
    void whoIsSignedInStandsForOwners() {
        assertThat(codes(schema(model("T", List.of(OWNER), text("s"), field("S", ScalarType.STRING, SIGNED_IN)))))
                .isEmpty();
    }

    @Test
    void resolversOfFunctionsAreToldApart() {
        assertThat(codes(schema(query("q", function(), SIGNED_IN), query("Q", function(), SIGNED_IN))))
                .containsExactly("JPX2015");
        assertThat(codes(schema(query("q", code(), SIGNED_IN), query("Q", function(), SIGNED_IN))))
                .isEmpty();
    }
}
