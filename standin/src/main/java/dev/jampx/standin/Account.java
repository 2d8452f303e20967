package dev.jampx.standin;

/**
 * An AWS account in a region.
 *
 * @param id its twelve digits
 * @param region the region
 */
public record Account(String id, String region) {

    /** The ARN of something in this account and region. */
    public String arn(String service, String resource) {
        return "arn:aws:" + service + ":" + region + ":" + id + ":" + resource;
    }

    /** The ARN of something that belongs to no region. */
    public String globalArn(String service, String resource) {
        return "arn:aws:" + service + "::" + id + ":" + resource;
    }
}
