package dev.jampx.appsync;

/**
 * A UNIT resolver of the APPSYNC_JS runtime: a request handler, one data source call, a response handler.
 *
 * @param typeName the type that has the field, such as {@code Query}
 * @param fieldName the field
 * @param dataSource the name of the data source
 * @param code the module with {@code request} and {@code response}
 */
public record Resolver(String typeName, String fieldName, String dataSource, String code) {}
