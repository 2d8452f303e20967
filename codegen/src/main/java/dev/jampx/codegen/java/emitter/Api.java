package dev.jampx.codegen.java.emitter;

import dev.jampx.codegen.java.naming.JavaNames;
import dev.jampx.codegen.java.schema.ApiSchema;
import dev.jampx.codegen.java.schema.CustomTypeCircles;
import dev.jampx.codegen.java.schema.InputForms;
import dev.jampx.codegen.java.schema.SelectionTexts;
import dev.jampx.codegen.java.type.ValueTypes;
import dev.jampx.model.resolved.Data;
import dev.jampx.model.resolved.Model;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that emitters know of the API and of the client that is being made for it. */
public final class Api {

    private final Data data;
    private final ApiSchema schema;
    private final JavaNames names;
    private final InputForms inputForms;
    private final ValueTypes types;
    private final CustomTypeCircles circles;
    private final SelectionTexts selections;
    private final List<String> ownInputs;
    private final Map<String, Model> models = new HashMap<>();

    /**
     * An API.
     *
     * @param data its definition
     * @param sdl its schema, as compiled of the definition
     * @param packageName the client's package
     */
    public Api(Data data, String sdl, String packageName) {
        this.data = data;
        schema = ApiSchema.read(sdl);
        data.models().forEach(model -> models.put(model.name(), model));
        Set<String> modelNames = new HashSet<>(models.keySet());
        inputForms = new InputForms(data, schema);
        ownInputs = new OwnInputs(schema, inputForms).of(data);
        names = new JavaNames(data, ownInputs, packageName);
        types = new ValueTypes(schema, names, inputForms, modelNames);
        circles = new CustomTypeCircles(data, schema);
        selections = new SelectionTexts(schema, circles, modelNames);
    }

    /** The definition. */
    public Data data() {
        return data;
    }

    /** The inputs that have classes of their own, besides those of models. */
    public List<String> ownInputs() {
        return ownInputs;
    }

    ApiSchema schema() {
        return schema;
    }

    JavaNames names() {
        return names;
    }

    ValueTypes types() {
        return types;
    }

    CustomTypeCircles circles() {
        return circles;
    }

    SelectionTexts selections() {
        return selections;
    }

    boolean isModel(String name) {
        return models.containsKey(name);
    }

    Model model(String name) {
        Model model = models.get(name);
        if (model == null) {
            throw new IllegalArgumentException("no model " + name);
        }
        return model;
    }
}
