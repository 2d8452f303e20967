package dev.jampx.standin.iam;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A resource of a template in which every function is replaced by what it stands for.
 *
 * @param id what stands for it, such as {@code <TodoTable>}
 * @param type its type
 * @param properties its properties
 * @param attributes everything else that the template says of it, as it is written
 */
public record SymbolicResource(String id, String type, JsonNode properties, JsonNode attributes) {

    /** What stands for its ARN. */
    public String arn() {
        return id + ".Arn";
    }
}
