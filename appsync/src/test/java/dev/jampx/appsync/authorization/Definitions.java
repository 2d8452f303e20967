package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.ListShape;
import dev.jampx.model.ModelOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.Projection;
import dev.jampx.model.ScalarType;
import dev.jampx.model.resolved.AuthorizationModes;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.CustomType;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Handler;
import dev.jampx.model.resolved.KeySchema;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import dev.jampx.model.resolved.SecondaryIndex;
import dev.jampx.model.resolved.ValueType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Short ways to say resolved definitions. */
final class Definitions {

    static final Handler FUNCTION = new Handler.Function("f", false);
    static final Handler CODE = new Handler.Code("amplify/data/handler.js", Handler.Code.NO_DATA_SOURCE);
    static final ValueType STRING = new ValueType.Scalar(ScalarType.STRING);

    private Definitions() {}

    static Data data(
            AuthorizationMode defaultMode, List<Model> models, List<CustomType> types, CustomOperation... operations) {
        return new Data(
                "amplifyData",
                models,
                List.of(),
                types,
                List.of(),
                List.of(operations),
                AuthorizationModes.of(defaultMode, List.of()),
                List.of(),
                Optional.empty());
    }

    /** A model with an index on {@code shelf} that the query {@code booksOnShelf} reads, and with all operations. */
    static Model model(String name, String rules, Member... members) {
        return new Model(
                name,
                List.of(members),
                new KeySchema("id", List.of()),
                List.of(new SecondaryIndex(
                        "booksByShelf",
                        new KeySchema("shelf", List.of()),
                        Optional.of("booksOnShelf"),
                        Projection.ALL)),
                List.of(),
                EnumSet.range(ModelOperation.GET, ModelOperation.ON_DELETE),
                List.of(),
                RuleNotation.rules(rules),
                RuleNotation.SITE);
    }

    static Field string(String name, String rules) {
        return field(name, STRING, ListShape.SINGLE, Field.Origin.DECLARED, RuleNotation.rules(rules));
    }

    static Field strings(String name) {
        return field(name, STRING, ListShape.OPTIONAL_LIST, Field.Origin.DECLARED, List.of());
    }

    static Field object(String name, String type) {
        return field(name, new ValueType.Custom(type), ListShape.SINGLE, Field.Origin.DECLARED, List.of());
    }

    static Field added(String name, Field.Origin origin) {
        return field(name, STRING, ListShape.SINGLE, origin, List.of());
    }

    static CustomOperation operation(OperationKind kind, String name, ValueType result, String rules, Handler handler) {
        return operation(kind, name, result, rules, List.of(handler), List.of());
    }

    static CustomOperation operation(
            OperationKind kind,
            String name,
            ValueType result,
            String rules,
            List<Handler> handlers,
            List<String> sources) {
        return new CustomOperation(
                kind,
                name,
                List.of(),
                new CustomOperation.Result(result, false, ListShape.SINGLE),
                RuleNotation.rules(rules),
                handlers,
                sources,
                RuleNotation.SITE);
    }

    private static Field field(String name, ValueType type, ListShape list, Field.Origin origin, List<AuthRule> rules) {
        return new Field(name, type, false, list, origin, Optional.empty(), List.of(), rules);
    }
}
