package dev.jampx.codegen.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jampx.codegen.ClientCode;
import dev.jampx.codegen.ClientCodeGenerator;
import dev.jampx.codegen.api.TypeTarget;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no client code is written for. */
class UnwritableCodeTest {

    private static void write(String sdl, StatementTarget statements, Optional<TypeTarget> types, DocumentOptions how) {
        ClientCodeGenerator.documents(sdl, new ClientCode.Documents(statements, types, how, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = StatementTarget.class,
            names = {"TYPESCRIPT", "JAVASCRIPT", "FLOW"})
    void aReservedWordIsNoConstant(StatementTarget target) {
        assertThatThrownBy(() -> write("type Query { delete: Int }", target, Optional.empty(), DocumentOptions.DEFAULT))
                .isInstanceOf(UnwritableCodeException.class)
                .hasMessageContaining("\"delete\"");
    }

    @Test
    void aReservedWordIsAnOperationOfGraphQl() {
        assertThatCode(() -> write(
                        "type Query { delete: Int }",
                        StatementTarget.GRAPHQL,
                        Optional.of(TypeTarget.TYPESCRIPT),
                        DocumentOptions.DEFAULT))
                .doesNotThrowAnyException();
    }

    @Test
    void aReservedWordIsNoParameter() {
        assertThatThrownBy(() -> write(
                        "type Query { find(in: String): Int }",
                        StatementTarget.ANGULAR,
                        Optional.of(TypeTarget.ANGULAR),
                        DocumentOptions.DEFAULT))
                .isInstanceOf(UnwritableCodeException.class)
                .hasMessageContaining("\"in\" of \"find\"");
    }

    @Test
    void operationsOfOneNameHaveNoTypes() {
        assertThatThrownBy(() -> write(
                        "type Query { find: Int } type Mutation { Find: Int }",
                        StatementTarget.GRAPHQL,
                        Optional.of(TypeTarget.FLOW),
                        DocumentOptions.DEFAULT))
                .isInstanceOf(UnwritableCodeException.class)
                .hasMessage("The operations \"find\" and \"Find\" would both be called Find.");
    }

    @Test
    void objectsOfObjectsAreTooDeepForOneLevelWithoutTypenames() {
        String sdl = "type Outer { inner: Inner } type Inner { x: Int } type Query { outer: Outer }";
        assertThatThrownBy(() -> write(sdl, StatementTarget.GRAPHQL, Optional.empty(), new DocumentOptions(1, false)))
                .isInstanceOf(UnwritableCodeException.class)
                .hasMessageContaining("\"outer\"");
        assertThatCode(() -> write(sdl, StatementTarget.GRAPHQL, Optional.empty(), new DocumentOptions(1, true)))
                .doesNotThrowAnyException();
    }
}
