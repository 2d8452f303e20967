package dev.jampx.client.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the real-time endpoint of an API is. */
class RealTimeEndpointTest {

    @ParameterizedTest
    @CsvSource({
        "https://abcdefghijklmnopqrstuvwxyz.appsync-api.eu-west-1.amazonaws.com/graphql,"
                + " wss://abcdefghijklmnopqrstuvwxyz.appsync-realtime-api.eu-west-1.amazonaws.com/graphql",
        "https://abcdefghijklmnopqrstuvwxyz.appsync-api.cn-north-1.amazonaws.com.cn/graphql,"
                + " wss://abcdefghijklmnopqrstuvwxyz.appsync-realtime-api.cn-north-1.amazonaws.com.cn/graphql",
        "https://api.example.com/graphql, wss://api.example.com/graphql/realtime",
        "http://127.0.0.1:4000/graphql, ws://127.0.0.1:4000/graphql/realtime"
    })
    void itFollowsFromTheAddressOfTheApi(URI graphQl, URI socket) {
        RealTimeEndpoint endpoint = RealTimeEndpoint.of(graphQl);
        assertThat(endpoint.socket()).isEqualTo(socket);
        assertThat(endpoint.connect()).isEqualTo(URI.create(graphQl + "/connect"));
        assertThat(endpoint.host()).isEqualTo(graphQl.getRawAuthority());
    }
}
