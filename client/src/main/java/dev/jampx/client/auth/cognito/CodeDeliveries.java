package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.client.auth.CodeDelivery;
import java.util.Optional;

/** Reads where codes were sent. */
final class CodeDeliveries {

    private CodeDeliveries() {}

    /** The delivery in the answer {@code output}. */
    static CodeDelivery in(JsonNode output) {
        return of(output.path("CodeDeliveryDetails"));
    }

    static CodeDelivery of(JsonNode details) {
        return new CodeDelivery(
                details.path("Destination").asText(),
                details.path("DeliveryMedium").asText(),
                Optional.ofNullable(details.path("AttributeName").textValue()));
    }
}
