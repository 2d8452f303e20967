package dev.jampx.sandbox.cognito.signin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.device.Devices;
import dev.jampx.sandbox.cognito.mfa.Factor;
import dev.jampx.sandbox.cognito.mfa.FactorChoice;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.signin.Answer.Passed;
import dev.jampx.sandbox.cognito.signin.Answer.Posed;
import dev.jampx.sandbox.cognito.store.StoredDevice;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PreTokenGeneration.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which step of a sign-in follows which. */
final class SignIns {

    private final UserPool pool;
    private final Devices devices;
    private final NewPasswordChallenge newPassword;
    private final Map<String, Challenge> factors;
    private final FactorSelection selection;
    private final FactorSetUp setUp;
    private final DeviceChallenge deviceChallenge;
    private final CustomSignIn custom;
    private final Completion completion;

    SignIns(
            UserPool pool,
            Devices devices,
            NewPasswordChallenge newPassword,
            Map<String, Challenge> factors,
            FactorSelection selection,
            FactorSetUp setUp,
            DeviceChallenge deviceChallenge,
            CustomSignIn custom,
            Completion completion) {
        this.pool = pool;
        this.devices = devices;
        this.newPassword = newPassword;
        this.factors = Map.copyOf(factors);
        this.selection = selection;
        this.setUp = setUp;
        this.deviceChallenge = deviceChallenge;
        this.custom = custom;
        this.completion = completion;
    }

    /** Goes on after an answer. */
    ObjectNode goOn(SignInProgress progress, Answer answer, AuthRequest request) {
        if (answer instanceof Posed posed) {
            return posed.document();
        }
        StoredUser user = ((Passed) answer).user();
        SignInProgress here = progress.on(request.device());
        if (here.isCustom()) {
            return custom.passed(here, user, request);
        }
        return switch (here.stage()) {
            case FIRST -> afterFirst(here, user, request);
            case NEW_PASSWORD -> secondFactor(here.with(Source.NEW_PASSWORD_CHALLENGE), user, request);
            case SECOND -> device(here, setUp.completed(here, user), request);
            case DEVICE -> completion.finish(here.with(Source.AUTHENTICATE_DEVICE), user, request);
        };
    }

    private ObjectNode afterFirst(SignInProgress progress, StoredUser user, AuthRequest request) {
        return user.status() == UserStatus.FORCE_CHANGE_PASSWORD
                ? newPassword.pose(progress.at(Stage.NEW_PASSWORD), user, request)
                : secondFactor(progress, user, request);
    }

    private ObjectNode secondFactor(SignInProgress progress, StoredUser user, AuthRequest request) {
        Optional<StoredDevice> device = devices.proving(user, progress.device());
        if (device.filter(devices::standsIn).isPresent()) {
            return device(progress, user, request);
        }
        FactorChoice choice = FactorChoice.of(user, pool.settings().multifactor());
        SignInProgress second = progress.at(Stage.SECOND);
        List<String> names = names(choice.factors());
        if (names.size() == 1) {
            return challenge(names.get(0)).pose(second, user, request);
        }
        if (!names.isEmpty()) {
            return selection.pose(second, user, names);
        }
        return choice.setUp().isEmpty()
                ? device(progress, user, request)
                : setUp.pose(second, user, names(choice.setUp()));
    }

    private Challenge challenge(String name) {
        return Optional.ofNullable(factors.get(name)).orElseThrow(() -> new IllegalStateException(name));
    }

    private static List<String> names(List<Factor> chosen) {
        return chosen.stream().map(Factor::wireName).toList();
    }

    private ObjectNode device(SignInProgress progress, StoredUser user, AuthRequest request) {
        return devices.proving(user, progress.device()).isPresent()
                ? deviceChallenge.pose(progress.at(Stage.DEVICE), user, request)
                : completion.finish(progress, user, request);
    }
}
