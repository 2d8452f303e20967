package dev.jampx.codegen.api.angular;

import dev.jampx.codegen.api.operation.OperationSource;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.ReservedWords;
import dev.jampx.codegen.document.UnwritableCodeException;
import dev.jampx.codegen.layout.Doc;
import dev.jampx.codegen.layout.Layout;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.TypeReference;
import dev.jampx.model.OperationKind;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods of the service. */
final class AngularMethods {

    private static final String MEMBER = "  ";
    private static final String BODY = "    ";
    private static final String ARGUMENTS = "gqlAPIServiceArguments";

    private final StringBuilder text;
    private final TypeLayout types;

    AngularMethods(StringBuilder text, TypeLayout types) {
        this.text = text;
        this.types = types;
    }

    /** Writes the method of a query or mutation. */
    void request(ApiOperation operation) {
        List<InputValue> variables = requiredFirst(operation);
        header("async " + operation.name(), variables, resultOf("Promise", operation));
        statement(operation);
        if (variables.isEmpty()) {
            text.append(BODY).append("const response = (await API.graphql(graphqlOperation(statement))) as any;\n");
        } else {
            arguments(variables);
            text.append(BODY).append("const response = (await API.graphql(\n");
            text.append(BODY)
                    .append("  graphqlOperation(statement, ")
                    .append(ARGUMENTS)
                    .append(")\n");
            text.append(BODY).append(")) as any;\n");
        }
        Layout.line(text, BODY, answer(operation));
        text.append(MEMBER).append("}\n");
    }

    /** What of the response is given back, cast to what it is. */
    private Doc answer(ApiOperation operation) {
        Doc cast =
                Doc.group(Doc.text("<"), Doc.indented(Doc.SOFT_LINE, result(operation)), Doc.SOFT_LINE, Doc.text(">"));
        Doc value = Doc.sequence(
                Doc.text("response"),
                Doc.group(Doc.indented(Doc.SOFT_LINE, Doc.text(".data"))),
                Doc.group(Doc.indented(
                        Doc.SOFT_LINE, Doc.text("." + operation.root().name()))));
        Doc inParentheses = new Doc.Group(
                Doc.sequence(
                        new Doc.WhenBroken(Doc.text("(")),
                        Doc.indented(Doc.SOFT_LINE, value),
                        Doc.SOFT_LINE,
                        new Doc.WhenBroken(Doc.text(")"))),
                true);
        Doc answer = new Doc.Choice(
                List.of(Doc.sequence(cast, value), Doc.sequence(cast, inParentheses), Doc.sequence(cast, value)));
        return Doc.sequence(Doc.text("return "), answer, Doc.text(";"));
    }

    /** Writes the method of a subscription, or the property if it has no variables. */
    void listener(ApiOperation operation) {
        String name = operation.name() + "Listener";
        List<InputValue> variables = requiredFirst(operation);
        Doc observable = TypeLayout.generic("Observable", resultOf("SubscriptionResponse", operation));
        if (variables.isEmpty()) {
            property(operation, name, observable);
            return;
        }
        header(name, variables, observable);
        statement(operation);
        arguments(variables);
        Doc call = Doc.group(
                Doc.text("("),
                Doc.indented(Doc.SOFT_LINE, Doc.text("graphqlOperation(statement, " + ARGUMENTS + ")")),
                Doc.SOFT_LINE,
                Doc.text(")"));
        Layout.line(
                text,
                BODY,
                Doc.sequence(Doc.text("return API.graphql"), call, Doc.text(" as "), observable, Doc.text(";")));
        text.append(MEMBER).append("}\n");
    }

    private void property(ApiOperation operation, String name, Doc observable) {
        Layout.line(text, MEMBER, Doc.sequence(Doc.text(name + ": "), observable, Doc.text(" = API.graphql(")));
        text.append(BODY).append("graphqlOperation(\n");
        text.append(BODY).append("  `").append(source(operation)).append("`\n");
        text.append(BODY).append(")\n");
        Layout.line(text, MEMBER, Doc.sequence(Doc.text(") as "), observable, Doc.text(";")));
    }

    private void header(String name, List<InputValue> variables, Doc result) {
        List<Doc> parameters = new ArrayList<>();
        for (InputValue variable : variables) {
            String key = variable.name() + (variable.type().required() ? ": " : "?: ");
            parameters.add(Doc.sequence(Doc.text(key), types.required(variable.type())));
        }
        Doc list = parameters.isEmpty()
                ? Doc.text("()")
                : Doc.sequence(
                        Doc.text("("),
                        Doc.indented(Doc.SOFT_LINE, Doc.join(Doc.sequence(Doc.text(","), Doc.LINE), parameters)),
                        Doc.SOFT_LINE,
                        Doc.text(")"));
        Layout.line(
                text, MEMBER, Doc.sequence(Doc.text(name), Doc.group(list, Doc.text(": "), result), Doc.text(" {")));
    }

    private void statement(ApiOperation operation) {
        text.append(BODY)
                .append("const statement = `")
                .append(source(operation))
                .append("`;\n");
    }

    private static String source(ApiOperation operation) {
        return OperationSource.of(operation).replace("\n", "\n      ");
    }

    private void arguments(List<InputValue> variables) {
        text.append(BODY).append("const ").append(ARGUMENTS).append(": any = {");
        String separator = "\n";
        for (InputValue variable : variables) {
            if (variable.type().required()) {
                text.append(separator).append(BODY).append("  ").append(variable.name());
                separator = ",\n";
            }
        }
        text.append(separator.equals("\n") ? "};\n" : "\n" + BODY + "};\n");
        for (InputValue variable : variables) {
            if (!variable.type().required()) {
                Layout.line(text, BODY, condition(variable.name()));
                text.append(BODY).append("  ").append(ARGUMENTS).append('.').append(variable.name());
                text.append(" = ")
                        .append(variable.name())
                        .append(";\n")
                        .append(BODY)
                        .append("}\n");
            }
        }
    }

    private static Doc condition(String name) {
        return Doc.sequence(
                Doc.text("if ("),
                Doc.group(Doc.indented(Doc.SOFT_LINE, Doc.text(name)), Doc.SOFT_LINE),
                Doc.text(") {"));
    }

    /** TypeScript wants parameters that may be left out last. */
    private static List<InputValue> requiredFirst(ApiOperation operation) {
        List<InputValue> sorted = new ArrayList<>();
        for (boolean required : new boolean[] {true, false}) {
            for (InputValue variable : operation.variables()) {
                if (ReservedWords.isReserved(variable.name())) {
                    throw new UnwritableCodeException("The argument \"" + variable.name() + "\" of \""
                            + operation.root().name()
                            + "\" cannot be a parameter in TypeScript, where its name is a reserved word.");
                }
                if (variable.type().required() == required) {
                    sorted.add(variable);
                }
            }
        }
        return sorted;
    }

    /**
     * The type of what is given back. For a value that is always there and no object, Amplify names a type that it does not declare, and so does
     * this.
     */
    private Doc result(ApiOperation operation) {
        TypeReference type = operation.root().type();
        if (!operation.root().ofObject() && !type.required() && !(type.list() && type.elementRequired())) {
            return type.list() ? types.required(type) : types.argument(type);
        }
        Doc named = operation.kind() == OperationKind.SUBSCRIPTION
                ? pick(operation.root().name())
                : Doc.text(operation.resultName());
        return type.list() ? TypeLayout.generic("Array", named) : named;
    }

    private Doc resultOf(String generic, ApiOperation operation) {
        TypeReference type = operation.root().type();
        boolean plain = !operation.root().ofObject() && !type.required() && !type.list();
        return plain ? types.generic(generic, type) : TypeLayout.generic(generic, result(operation));
    }

    private static Doc pick(String field) {
        Doc arguments = Doc.join(
                Doc.sequence(Doc.text(","), Doc.LINE),
                List.of(Doc.text("__SubscriptionContainer"), Doc.text('"' + field + '"')));
        return TypeLayout.generic("Pick", arguments);
    }
}
