package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.RefusalCode;
import dev.jampx.sandbox.storage.answer.S3Refusal;
import dev.jampx.sandbox.storage.answer.XmlDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The tags that are sent for an object.
 *
 * @param tags the tags, in order
 */
record TagSet(List<Tag> tags) {

    private static final int MOST = 10;
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;

    TagSet {
        tags = List.copyOf(tags);
    }

    /** A tag. */
    record Tag(String key, String value) {}

    /** Reads the header {@code x-amz-tagging}, which has the form of a query. */
    static TagSet ofHeader(String header) {
        List<Tag> tags = new ArrayList<>();
        QueryParameters.of(header)
                .values()
                .forEach((key, values) -> values.forEach(value -> tags.add(new Tag(key, value))));
        return new TagSet(tags);
    }

    /** Reads a document; empty if it does not keep to S3's schema. */
    static Optional<TagSet> ofDocument(byte[] document) {
        Optional<Element> set = SentXml.root(document, "Tagging")
                .flatMap(tagging -> SentXml.children(tagging, "TagSet").stream().findFirst());
        if (set.isEmpty()) {
            return Optional.empty();
        }
        List<Tag> tags = new ArrayList<>();
        for (Element tag : SentXml.children(set.get(), "Tag")) {
            Optional<String> key = SentXml.text(tag, "Key");
            Optional<String> value = SentXml.text(tag, "Value");
            if (key.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            tags.add(new Tag(key.get(), value.get()));
        }
        return Optional.of(new TagSet(tags));
    }

    /** Why an object cannot have these tags. */
    Optional<S3Refusal> refusal() {
        if (tags.size() > MOST) {
            return Optional.of(S3Refusal.of(RefusalCode.BAD_REQUEST, "Object tags cannot be greater than 10"));
        }
        Set<String> keys = new HashSet<>();
        for (Tag tag : tags) {
            if (tag.key().isEmpty()
                    || length(tag.key()) > LONGEST_KEY
                    || tag.key().startsWith("aws:")) {
                return Optional.of(invalid("The TagKey you have provided is invalid", "TagKey", tag.key()));
            }
            if (length(tag.value()) > LONGEST_VALUE) {
                return Optional.of(invalid("The TagValue you have provided is invalid", "TagValue", tag.value()));
            }
            if (!keys.add(tag.key())) {
                return Optional.of(invalid("Cannot provide multiple Tags with the same key", "TagKey", tag.key()));
            }
        }
        return Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static S3Refusal invalid(String message, String element, String text) {
        return S3Refusal.of(RefusalCode.INVALID_TAG, message).with(element, text);
    }

    /** The values by their keys. */
    Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        tags.forEach(tag -> byKey.put(tag.key(), tag.value()));
        return byKey;
    }

    /** What {@code GetObjectTagging} answers. */
    static String document(Map<String, String> tags) {
        XmlDocument xml =
                new XmlDocument().begin("Tagging", XmlDocument.NAMESPACE).begin("TagSet");
        tags.forEach((key, value) ->
                xml.begin("Tag").element("Key", key).element("Value", value).end("Tag"));
        return xml.end("TagSet").end("Tagging").toString();
    }
}
