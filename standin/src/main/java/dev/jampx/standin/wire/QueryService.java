package dev.jampx.standin.wire;

import dev.jampx.sandbox.wire.WireResponse;
import java.util.Map;
import java.util.function.BiConsumer;

/** A service that speaks AWS's query protocol: forms in, XML out. */
public abstract class QueryService implements AwsService {

    private static final String XML = "text/xml";
    private static final String REQUEST_ID = "00000000-0000-0000-0000-000000000000";

    /** An operation: writes its result. */
    @FunctionalInterface
    protected interface Operation {
        void answer(Call call, Xml result);
    }

    /**
     * A call of an operation.
     *
     * @param form its parameters
     * @param request the whole request
     */
    protected record Call(Form form, AwsRequest request) {}

    /** The operations by name. */
    protected abstract Map<String, Operation> operations();

    /** The XML name space of the answers. */
    protected abstract String nameSpace();

    @Override
    public Dialect dialect() {
        return Dialect.QUERY;
    }

    @Override
    public String action(AwsRequest request) {
        return form(request).value("Action").orElse("");
    }

    @Override
    public WireResponse answer(AwsRequest request) {
        String action = action(request);
        Operation operation = operations().get(action);
        if (operation == null) {
            throw AwsError.refused("InvalidAction", "Could not find operation " + action + " in the stand-in for AWS");
        }
        return xml(
                200,
                xml -> xml.element(action + "Response xmlns=\"" + nameSpace() + "\"", response -> response.element(
                                action + "Result", result -> operation.answer(new Call(form(request), request), result))
                        .element("ResponseMetadata", data -> data.element("RequestId", REQUEST_ID))));
    }

    @Override
    public WireResponse refusal(AwsRequest request, AwsError error) {
        return xml(
                error.status(),
                xml -> xml.element("ErrorResponse xmlns=\"" + nameSpace() + "\"", response -> response.element(
                                "Error", details -> details.element("Type", "Sender")
                                        .element("Code", error.code())
                                        .element("Message", error.message()))
                        .element("RequestId", REQUEST_ID)));
    }

    private static WireResponse xml(int status, java.util.function.Consumer<Xml> content) {
        Xml xml = new Xml();
        content.accept(xml);
        return WireResponse.text(status, XML, xml.toString());
    }

    private static Form form(AwsRequest request) {
        return Form.parse(request.http().text());
    }

    /** Writes each entry of {@code values} as a member with a key and a value. */
    protected static BiConsumer<Xml, Map.Entry<String, String>> pair(String key, String value) {
        return (xml, entry) -> xml.element(key, entry.getKey()).element(value, entry.getValue());
    }
}
