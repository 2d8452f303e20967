package dev.jampx.sandbox.tls;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;

/** The extensions of the sandbox's certificates, encoded: RFC 5280, section 4.2. */
final class Extensions {

    private static final byte[] LOCALHOST = "localhost".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UNDER_LOCALHOST = "*.localhost".getBytes(StandardCharsets.US_ASCII);
    /** What buckets are under: browsers take no certificate for all names under one of a single word. */
    static final String BUCKETS = "*.s3.localhost";

    private static final byte[] IPV4 = {127, 0, 0, 1};
    private static final byte[] IPV6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;
    private static final int KEY_CERT_SIGN = 0x04;
    private static final int DIGITAL_SIGNATURE = 0x80;

    private Extensions() {}

    /** Those of an authority that can vouch for this machine's loopback and nothing else. */
    static List<byte[]> ofAuthority(PublicKey key) {
        return List.of(
                critical("2.5.29.19", Der.sequence(Der.trueValue(), Der.integer(BigInteger.ZERO))),
                critical("2.5.29.15", Der.bits(2, new byte[] {KEY_CERT_SIGN})),
                critical(
                        "2.5.29.30",
                        Der.sequence(Der.explicit(
                                0,
                                Der.sequence(Der.implicit(DNS_NAME, LOCALHOST)),
                                Der.sequence(Der.implicit(IP_ADDRESS, alone(IPV4))),
                                Der.sequence(Der.implicit(IP_ADDRESS, alone(IPV6)))))),
                ordinary("2.5.29.14", Der.octets(identifier(key))));
    }

    /** Those of a server on this machine's loopback. */
    static List<byte[]> ofServer(PublicKey key, PublicKey authority) {
        return List.of(
                critical("2.5.29.15", Der.bits(7, new byte[] {(byte) DIGITAL_SIGNATURE})),
                ordinary("2.5.29.37", Der.sequence(Der.identifier("1.3.6.1.5.5.7.3.1"))),
                ordinary(
                        "2.5.29.17",
                        Der.sequence(
                                Der.implicit(DNS_NAME, LOCALHOST),
                                Der.implicit(DNS_NAME, UNDER_LOCALHOST),
                                Der.implicit(DNS_NAME, BUCKETS.getBytes(StandardCharsets.US_ASCII)),
                                Der.implicit(IP_ADDRESS, IPV4),
                                Der.implicit(IP_ADDRESS, IPV6))),
                ordinary("2.5.29.14", Der.octets(identifier(key))),
                ordinary("2.5.29.35", Der.sequence(Der.implicit(0, identifier(authority)))));
    }

    /** The network of one address: the address and a mask of ones. */
    private static byte[] alone(byte[] address) {
        byte[] network = Arrays.copyOf(address, address.length * 2);
        Arrays.fill(network, address.length, network.length, (byte) 0xFF);
        return network;
    }

    private static byte[] identifier(PublicKey key) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(key.getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    private static byte[] critical(String identifier, byte[] value) {
        return Der.sequence(Der.identifier(identifier), Der.trueValue(), Der.octets(value));
    }

    private static byte[] ordinary(String identifier, byte[] value) {
        return Der.sequence(Der.identifier(identifier), Der.octets(value));
    }
}
