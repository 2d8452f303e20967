package dev.jampx.cdk.function;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Signature Version 4 asks for, written down anew from its description. */
final class Signatures {

    private Signatures() {}

    /** The header that a request should have come with. */
    static String expected(Map<String, String> request, String region) throws GeneralSecurityException {
        String date = request.get("date");
        String signed = "content-type;host;x-amz-date;x-amz-security-token;x-amz-target";
        String canonical = "POST\n/\n\ncontent-type:application/x-amz-json-1.1\nhost:" + request.get("host")
                + "\nx-amz-date:" + date + "\nx-amz-security-token:" + request.get("token") + "\nx-amz-target:"
                + request.get("target") + "\n\n" + signed + "\n" + hash(request.get("body"));
        String scope = date.substring(0, 8) + "/" + region + "/ssm/aws4_request";
        byte[] key = ("AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY").getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {date.substring(0, 8), region, "ssm", "aws4_request"}) {
            key = mac(key, part);
        }
        String signature =
                HexFormat.of().formatHex(mac(key, "AWS4-HMAC-SHA256\n" + date + "\n" + scope + "\n" + hash(canonical)));
        return "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/" + scope + ", SignedHeaders=" + signed + ", Signature="
                + signature;
    }

    private static String hash(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
