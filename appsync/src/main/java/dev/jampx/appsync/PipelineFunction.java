package dev.jampx.appsync;

/**
 * A step of a pipeline: a request handler, one data source call, a response handler.
 *
 * @param name its name in the API, which no other function has
 * @param source what the code is called in messages: the user's file, relative to the project's folder, or the function's name
 * @param dataSource the name of the data source
 * @param code the module with {@code request} and {@code response}; the user's own text if the user wrote it
 */
public record PipelineFunction(String name, String source, String dataSource, String code) {}
