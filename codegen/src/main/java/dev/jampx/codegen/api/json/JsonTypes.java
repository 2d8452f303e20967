package dev.jampx.codegen.api.json;

import dev.jampx.codegen.api.operation.OperationSource;
import dev.jampx.codegen.api.operation.TypesUsed;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.document.StatementTarget;
import dev.jampx.codegen.document.Statements;
import dev.jampx.codegen.sdl.InputValue;
import dev.jampx.codegen.sdl.SchemaType;
import dev.jampx.codegen.sdl.SchemaType.EnumType;
import dev.jampx.codegen.sdl.SchemaType.InputType;
import dev.jampx.codegen.sdl.SchemaType.ObjectType;
import dev.jampx.codegen.sdl.SchemaType.Scalar;
import java.util.List;

/** Operations and the types they need as JSON, for generators of other languages. */
public final class JsonTypes {

    private final ApiDocuments documents;
    private final TabbedJson json = new TabbedJson();

    private JsonTypes(ApiDocuments documents) {
        this.documents = documents;
    }

    /** The text of the file. */
    public static String of(ApiDocuments documents) {
        return new JsonTypes(documents).write();
    }

    private String write() {
        json.object(() -> {
            json.key("operations").array(documents.all().toList(), this::write);
            empty("fragments");
            json.key("typesUsed").array(TypesUsed.of(documents), type -> type.accept(new Types()));
        });
        return json.toString();
    }

    private void write(ApiOperation operation) {
        String source = OperationSource.of(operation);
        json.object(() -> {
            json.key("filePath").string(Statements.fileName(operation.kind(), StatementTarget.GRAPHQL));
            json.key("operationName").string(operation.name());
            json.key("operationType").string(operation.kind().term());
            json.key("rootType").string(operation.kind().rootType());
            json.key("variables").array(operation.variables(), this::write);
            json.key("source").string(source);
            json.key("fields").array(List.of(operation.root()), root -> write(root, operation.variables()));
            empty("fragmentSpreads");
            empty("inlineFragments");
            empty("fragmentsReferenced");
            json.key("sourceWithFragments").string(source);
            json.key("operationId").string(Sha256.hex(source));
        });
    }

    private void write(InputValue value) {
        json.object(() -> {
            json.key("name").string(value.name());
            json.key("type").string(value.type().print());
        });
    }

    /** Writes a selected field; {@code arguments} are those that it is given. */
    private void write(Selection selection, List<InputValue> arguments) {
        json.object(() -> {
            head(selection.name(), selection.type().print());
            if (!arguments.isEmpty()) {
                json.key("args").array(arguments, this::writeArgument);
            }
            conditions();
            if (selection.ofObject()) {
                json.key("fields").array(() -> {
                    json.object(() -> {
                        head("__typename", "String!");
                        conditions();
                    });
                    selection.selections().forEach(selected -> write(selected, List.of()));
                });
                empty("fragmentSpreads");
                empty("inlineFragments");
            }
        });
    }

    private void head(String name, String type) {
        json.key("responseName").string(name);
        json.key("fieldName").string(name);
        json.key("type").string(type);
    }

    private void conditions() {
        json.key("isConditional").bool(false);
        json.key("isDeprecated").bool(false);
    }

    private void writeArgument(InputValue value) {
        json.object(() -> {
            json.key("name").string(value.name());
            json.key("value").object(() -> {
                json.key("kind").string("Variable");
                json.key("variableName").string(value.name());
            });
            json.key("type").string(value.type().print());
        });
    }

    private void empty(String key) {
        json.key(key).array(List.of(), each -> {});
    }

    /** Describes types by their kinds. */
    private final class Types implements SchemaType.Visitor<TabbedJson> {

        @Override
        public TabbedJson object(ObjectType type) {
            return json.object(() -> {
                head("ObjectType", type);
                empty("ifaces");
                json.key("fields").array(type.fields(), field -> write(new InputValue(field.name(), field.type())));
            });
        }

        @Override
        public TabbedJson input(InputType type) {
            return json.object(() -> {
                head("InputObjectType", type);
                json.key("fields").array(type.fields(), JsonTypes.this::write);
            });
        }

        @Override
        public TabbedJson enumeration(EnumType type) {
            return json.object(() -> {
                head("EnumType", type);
                json.key("values")
                        .array(
                                type.values(),
                                value -> json.object(() -> {
                                    json.key("name").string(value);
                                    json.key("isDeprecated").bool(false);
                                }));
            });
        }

        @Override
        public TabbedJson scalar(Scalar type) {
            return json.object(() -> head("ScalarType", type));
        }

        private void head(String kind, SchemaType type) {
            json.key("kind").string(kind);
            json.key("name").string(type.name());
        }
    }
}
