package dev.jampx.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.sandbox.HostileSandbox.Answer;

/** Who answers, and in which shape. */
enum Service {
    GRAPHQL {
        @Override
        void assertShape(Answer answer) {
            assertThat(answer.status() == 413
                            || answer.json().has("data")
                            || answer.json().has("errors"))
                    .as(answer.text())
                    .isTrue();
        }
    },
    AWS_JSON {
        @Override
        void assertShape(Answer answer) {
            assertThat(answer.json().isObject()).as(answer.text()).isTrue();
            assertThat(answer.json().has("__type")).as(answer.text()).isEqualTo(answer.status() != 200);
        }
    };

    abstract void assertShape(Answer answer);
}
