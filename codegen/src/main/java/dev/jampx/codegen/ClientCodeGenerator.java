package dev.jampx.codegen;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.codegen.api.ApiTypes;
import dev.jampx.codegen.api.TypeTarget;
import dev.jampx.codegen.document.ApiDocuments;
import dev.jampx.codegen.document.StatementTarget;
import dev.jampx.codegen.document.Statements;
import dev.jampx.codegen.document.UnwritableCodeException;
import dev.jampx.codegen.introspection.ModelIntrospection;
import dev.jampx.codegen.java.JavaClient;
import dev.jampx.codegen.modelgen.ModelCode;
import dev.jampx.codegen.sdl.ApiSchema;
import dev.jampx.codegen.text.JsonText;
import dev.jampx.model.resolved.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates the client code of one backend. */
public final class ClientCodeGenerator implements ClientCode.Visitor<List<GeneratedFile>> {

    private final Data data;
    private final CompiledApi api;

    /**
     * @param api what {@code data} compiles to
     */
    public ClientCodeGenerator(Data data, CompiledApi api) {
        this.data = data;
        this.api = api;
    }

    /**
     * The files of {@code code}.
     *
     * @throws UnwritableCodeException if the API has what the language has no words for
     * @throws dev.jampx.codegen.modelgen.UnwritableModelsException likewise, of models
     */
    public List<GeneratedFile> generate(ClientCode code) {
        return code.accept(this);
    }

    @Override
    public List<GeneratedFile> documents(ClientCode.Documents code) {
        return documents(api.sdl(), code);
    }

    /**
     * Statements and types for the API that has the schema {@code sdl}.
     *
     * @throws UnwritableCodeException if the API has what the language has no words for
     */
    public static List<GeneratedFile> documents(String sdl, ClientCode.Documents code) {
        ApiDocuments documents = ApiDocuments.of(ApiSchema.read(sdl), code.options());
        boolean typed = code.statements() == StatementTarget.TYPESCRIPT
                && code.types().equals(Optional.of(TypeTarget.TYPESCRIPT));
        Optional<String> module = typed ? Optional.of(ApiTypes.TYPESCRIPT_MODULE) : Optional.empty();
        List<GeneratedFile> files =
                new ArrayList<>(Statements.write(documents, code.options(), code.statements(), module));
        code.types().ifPresent(target -> files.addAll(ApiTypes.write(documents, target, code.manySwiftFiles())));
        return List.copyOf(files);
    }

    @Override
    public List<GeneratedFile> introspection(ClientCode.Introspection code) {
        return List.of(new GeneratedFile("model-introspection.json", JsonText.of(ModelIntrospection.of(data), 4)));
    }

    @Override
    public List<GeneratedFile> models(ClientCode.Models code) {
        return ModelCode.of(data, code.target(), code.options());
    }

    @Override
    public List<GeneratedFile> javaClient(ClientCode.JavaClient code) {
        return JavaClient.of(data, api.sdl(), code.packageName());
    }
}
