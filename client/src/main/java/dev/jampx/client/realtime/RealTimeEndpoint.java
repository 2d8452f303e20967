package dev.jampx.client.realtime;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a GraphQL API is reached in real time.
 *
 * @param graphQl the address of the GraphQL API, which is what authorizations are for
 * @param socket where WebSockets are opened
 */
public record RealTimeEndpoint(URI graphQl, URI socket) {

    private static final Pattern APPSYNC_HOST =
            Pattern.compile("([a-z0-9]+)\\.appsync-api\\.([a-z0-9-]+\\.amazonaws\\.com(?:\\.cn)?)");

    /** AppSync has a host of its own for real time; custom domains and the sandbox have a path. */
    public static RealTimeEndpoint of(URI graphQl) {
        Matcher appSync = APPSYNC_HOST.matcher(String.valueOf(graphQl.getHost()));
        String scheme = "http".equals(graphQl.getScheme()) ? "ws" : "wss";
        URI socket = appSync.matches()
                ? URI.create("wss://%s.appsync-realtime-api.%s/graphql".formatted(appSync.group(1), appSync.group(2)))
                : URI.create(scheme + "://" + graphQl.getRawAuthority() + graphQl.getRawPath() + "/realtime");
        return new RealTimeEndpoint(graphQl, socket);
    }

    /** The request that stands for opening a connection goes here. */
    URI connect() {
        return URI.create(graphQl + "/connect");
    }

    /** The host that every authorization names. */
    String host() {
        return graphQl.getRawAuthority();
    }
}
