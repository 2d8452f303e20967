package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.object.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/**
 * What the buckets have to know of the request that they are asked by.
 *
 * @param buckets the buckets that are served, in the definition's order
 * @param region their region
 * @param initiator who began multipart uploads are theirs
 * @param tags the tags that an object is to come with; empty if nothing is said of them
 * @param deletionDenial why IAM does not let the sender delete an object; empty if it does
 * @param trailing the checksum that comes after the body
 * @param journal takes down what is done
 */
public record RequestScope(
        List<String> buckets,
        String region,
        String initiator,
        Optional<Map<String, String>> tags,
        Function<ObjectIdentifier, Optional<String>> deletionDenial,
        TrailingChecksum trailing,
        Change.Journal journal) {

    public RequestScope {
        buckets = List.copyOf(buckets);
    }

    /** The scope of no request: there are no buckets. */
    public static RequestScope nobodys(String region) {
        return new RequestScope(
                List.of(),
                region,
                "",
                Optional.empty(),
                object -> Optional.empty(),
                TrailingChecksum.none(),
                change -> {});
    }
}
