package dev.jampx.dsl;

import dev.jampx.model.LoggingSettings;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredSchema;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An API and what was written for it. */
record DataDeclaration(DeclaredData declared) implements DataDefinition {

    static DataDeclaration of(List<DeclaredSchema> schemas, SourceLocation site) {
        return new DataDeclaration(
                new DeclaredData(schemas, Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), site));
    }

    @Override
    public DataDefinition authorizationModes(UnaryOperator<AuthorizationModes> choice) {
        return with(
                declared.name(),
                Optional.of(AuthorizationModeChoice.written(choice, Site.ofCaller())),
                declared.functions(),
                declared.logging());
    }

    @Override
    public DataDefinition name(String name) {
        return with(
                Optional.of(Given.value("name", name)),
                declared.authorizationModes(),
                declared.functions(),
                declared.logging());
    }

    @Override
    public DataDefinition functions(String name, FunctionDefinition function) {
        Map<String, DeclaredFunction> functions = new LinkedHashMap<>(declared.functions());
        functions.put(Given.value("functions", name), FunctionDeclaration.written(Given.value("functions", function)));
        return with(declared.name(), declared.authorizationModes(), functions, declared.logging());
    }

    @Override
    public DataDefinition functions(Map<String, FunctionDefinition> functions) {
        DataDefinition data = this;
        for (Map.Entry<String, FunctionDefinition> entry :
                Given.value("functions", functions).entrySet()) {
            data = data.functions(entry.getKey(), entry.getValue());
        }
        return data;
    }

    @Override
    public DataDefinition logging() {
        return logging(log -> log);
    }

    @Override
    public DataDefinition logging(UnaryOperator<DataLogging> settings) {
        DataLogging chosen = Given.result("logging", settings, new DataLoggingChoice(LoggingSettings.STANDARD));
        return with(
                declared.name(),
                declared.authorizationModes(),
                declared.functions(),
                Optional.of(((DataLoggingChoice) chosen).settings()));
    }

    private DataDefinition with(
            Optional<String> name,
            Optional<DeclaredAuthorizationModes> modes,
            Map<String, DeclaredFunction> functions,
            Optional<LoggingSettings> logging) {
        return new DataDeclaration(
                new DeclaredData(declared.schemas(), name, modes, functions, logging, declared.site()));
    }
}
