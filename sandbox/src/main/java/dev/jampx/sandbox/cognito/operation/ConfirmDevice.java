package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.math.BigInteger;
import java.util.Base64;

/** Gives a device a secret by which it can be known again. */
final class ConfirmDevice extends UserOperation {

    private final Devices devices;

    ConfirmDevice(Subject subject, Devices devices) {
        super(subject);
        this.devices = devices;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        if (devices.tracking().isEmpty()) {
            throw DeviceDocuments.notTracked();
        }
        SrpVerifier secret = new SrpVerifier(number(parameters, "Salt"), number(parameters, "PasswordVerifier"));
        boolean ask =
                devices.confirm(user, parameters.text("DeviceKey"), secret, parameters.optionalText("DeviceName"));
        return Documents.empty().put("UserConfirmationNecessary", ask);
    }

    private static BigInteger number(Parameters parameters, String name) {
        try {
            String text = parameters.texts("DeviceSecretVerifierConfig").getOrDefault(name, "");
            return new BigInteger(1, Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw CognitoFailure.invalidParameter("Invalid device secret verifier: " + name + " is not Base64.");
        }
    }
}
