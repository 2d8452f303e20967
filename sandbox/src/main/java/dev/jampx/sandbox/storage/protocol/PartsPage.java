package dev.jampx.sandbox.storage.protocol;

import dev.jampx.sandbox.storage.answer.XmlDocument;
import dev.jampx.sandbox.storage.object.StoredPart;
import java.time.Instant;
import java.util.List;

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

    /** Which page is asked for, in numbers that have been looked at. */
    static PartsPage of(S3Request asked) {
        return new PartsPage(
                asked.target(),
                asked.uploadId(),
                number(asked, "part-number-marker", 0),
                Math.min(number(asked, "max-parts", MOST), MOST),
                Senders.initiator(asked.caller()));
    }

    private static int number(S3Request asked, String name, int otherwise) {
        return asked.query()
                .first(name)
                .filter(given -> !given.isEmpty())
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /** The answer, of {@code all} parts in order. */
    String document(List<StoredPart> all) {
        List<StoredPart> left =
                all.stream().filter(part -> part.number() > after).toList();
        List<StoredPart> page = left.subList(0, Math.min(limit, left.size()));
        XmlDocument xml = new XmlDocument().begin("ListPartsResult", XmlDocument.NAMESPACE);
        xml.element("Bucket", target.bucket());
        xml.element("Key", target.key());
        xml.element("UploadId", uploadId);
        for (String role : List.of("Initiator", "Owner")) {
            xml.begin(role);
            xml.element("ID", sender);
            xml.element("DisplayName", sender);
            xml.end(role);
        }
        xml.element("StorageClass", "STANDARD");
        xml.element("PartNumberMarker", String.valueOf(after));
        xml.element(
                "NextPartNumberMarker",
                String.valueOf(page.isEmpty() ? 0 : page.get(page.size() - 1).number()));
        xml.element("MaxParts", String.valueOf(limit));
        xml.element("IsTruncated", String.valueOf(page.size() < left.size() && limit > 0));
        for (StoredPart part : page) {
            xml.begin("Part");
            xml.element("PartNumber", String.valueOf(part.number()));
            xml.element(
                    "LastModified", Instant.ofEpochMilli(part.modifiedMillis()).toString());
            xml.element("ETag", "\"" + part.eTag() + "\"");
            xml.element("Size", String.valueOf(part.size()));
            xml.end("Part");
        }
        return xml.end("ListPartsResult").toString();
    }
}
