package dev.jampx.sandbox.dynamodb;

/**
 * The physical names of an API's tables, {@code <model>-<API's id>-NONE}, as Amplify gives them.
 *
 * @param apiId the API's id
 */
public record TableNames(String apiId) {

    /**
     * The physical name of the table that is called {@code table} inside the API; a name that is physical already stays
     * as it is.
     */
    public String physical(String table) {
        String ending = "-" + apiId + "-NONE";
        return table.endsWith(ending) ? table : table + ending;
    }
}
