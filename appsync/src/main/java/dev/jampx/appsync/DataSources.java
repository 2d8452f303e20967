package dev.jampx.appsync;

import dev.jampx.model.resolved.Handler;
import dev.jampx.model.resolved.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The data sources of an API, made when they are first asked for. */
public final class DataSources {

    private final Map<DataSource, String> byContent = new LinkedHashMap<>();
    private final Map<String, DataSource> byName = new LinkedHashMap<>();

    /** Holds those of {@code models}. */
    DataSources(List<Model> models) {
        models.forEach(model -> byName.put(table(model), new DataSource.DynamoDb(table(model), model.name())));
    }

    /** The name of the data source of a model's table. Amplify's. */
    public String table(Model model) {
        return model.name() + "Table";
    }

    /** The name of the data source that does nothing. */
    public String none() {
        return named(Handler.Code.NO_DATA_SOURCE, DataSource.None::new);
    }

    /** The name of the data source that calls {@code function}. */
    public String function(String function, boolean ofBackend) {
        return byContent.computeIfAbsent(new DataSource.Lambda("", function, ofBackend), content -> {
            // AppSync allows fewer characters here than Lambda.
            String wanted = function.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[0-9])", "_")
                    + (ofBackend ? "Function" : "ExternalFunction");
            String name = wanted;
            for (int number = 2; byName.containsKey(name); number++) {
                name = wanted + number;
            }
            byName.put(name, new DataSource.Lambda(name, function, ofBackend));
            return name;
        });
    }

    /** {@code name}, which a user's code is to talk to. */
    public String chosen(String name) {
        return name.equals(Handler.Code.NO_DATA_SOURCE) ? none() : named(name, DataSource.Foreign::new);
    }

    private String named(String name, Function<String, DataSource> make) {
        byName.computeIfAbsent(name, make);
        return name;
    }

    /** All that have been asked for. */
    List<DataSource> all() {
        return new ArrayList<>(byName.values());
    }
}
