package dev.jampx.sandbox.cognito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    @Test
    void eachRuleHasItsMessage() {
        assertThat(violation("Pa0!")).hasValue("Password did not conform with policy: Password not long enough");
        assertThat(violation("passw0rd!"))
                .hasValue("Password did not conform with policy: Password must have uppercase characters");
        assertThat(violation("PASSW0RD!"))
                .hasValue("Password did not conform with policy: Password must have lowercase characters");
        assertThat(violation("Password!"))
                .hasValue("Password did not conform with policy: Password must have numeric characters");
        assertThat(violation("Passw0rdd"))
                .hasValue("Password did not conform with policy: Password must have symbol characters");
        assertThat(violation(" Passw0rd!"))
                .hasValue("Password did not conform with policy: Password must not have leading or trailing spaces");
        assertThat(violation("Passw0rd!")).isEmpty();
        assertThat(violation("Pass w0rd")).isEmpty();
    }

    @Test
    void aPolicyThatCognitoWouldRefuseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordPolicy(5, true, true, true, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordPolicy(100, true, true, true, true));
    }

    @Property(tries = 200)
    void aPolicyOfLengthAloneAsksForNothingElse(@ForAll @StringLength(min = 6, max = 40) String password) {
        PasswordPolicy lengthOnly = new PasswordPolicy(6, false, false, false, false);
        assertThat(lengthOnly.violation(password).isEmpty()).isEqualTo(password.equals(password.strip()));
    }

    private static Optional<String> violation(String password) {
        return PasswordPolicy.amplifyDefault().violation(password);
    }
}
