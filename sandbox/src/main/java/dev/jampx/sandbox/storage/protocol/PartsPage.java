package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.object.StoredPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of the parts of a multipart upload, as {@code ListParts} answers it; s3proxy answers all at once.
 *
 * @param target the object
 * @param uploadId the upload
 * @param after the number that the parts come after
 * @param limit how many there are at most
 * @param sender who asks
 */
record PartsPage(S3Target target, String uploadId, int after, int limit, String sender) {

    private static final int MOST = 1000;

    /** Which page is asked for; empty if that is not said in numbers. */
    static Optional<PartsPage> of(S3Request asked) {
        try {
            int limit = number(asked, "max-parts", MOST);
            int after = number(asked, "part-number-marker", 0);
            return limit < 0 || after < 0
                    ? Optional.empty()
                    : Optional.of(new PartsPage(
                            asked.target(),
                            asked.query().first("uploadId").orElse(""),
                            after,
                            Math.min(limit, MOST),
                            Senders.initiator(asked.caller())));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static int number(S3Request asked, String name, int otherwise) {
        return asked.query().first(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** The answer, of {@code all} parts in order. */
    String document(List<StoredPart> all) {
        List<StoredPart> left =
                all.stream().filter(part -> part.number() > after).toList();
        List<StoredPart> page = left.subList(0, Math.min(limit, left.size()));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<ListPartsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
        element(xml, "Bucket", target.bucket());
        element(xml, "Key", target.key());
        element(xml, "UploadId", uploadId);
        for (String role : List.of("Initiator", "Owner")) {
            xml.append('<').append(role).append('>');
            element(xml, "ID", sender);
            element(xml, "DisplayName", sender);
            xml.append("</").append(role).append('>');
        }
        element(xml, "StorageClass", "STANDARD");
        element(xml, "PartNumberMarker", String.valueOf(after));
        element(
                xml,
                "NextPartNumberMarker",
                String.valueOf(page.isEmpty() ? 0 : page.get(page.size() - 1).number()));
        element(xml, "MaxParts", String.valueOf(limit));
        element(xml, "IsTruncated", String.valueOf(page.size() < left.size() && limit > 0));
        for (StoredPart part : page) {
            xml.append("<Part>");
            element(xml, "PartNumber", String.valueOf(part.number()));
            element(
                    xml,
                    "LastModified",
                    Instant.ofEpochMilli(part.modifiedMillis()).toString());
            element(xml, "ETag", "\"" + part.eTag() + "\"");
            element(xml, "Size", String.valueOf(part.size()));
            xml.append("</Part>");
        }
        return xml.append("</ListPartsResult>").toString();
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(S3Refusal.escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }
}
