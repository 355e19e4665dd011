// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.ServerAnswer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static final Duration TIME = Duration.ofMillis(3);

  @Test
  void a_label_comes_with_its_probabilities_in_their_order() {
    assertThat(read(200, "{\"prediction\":\"yes\",\"probabilities\":{\"no\":0.25,\"yes\":0.75}}"))
        .isEqualTo(
            new Answer.Labelled(
                "yes", List.of(new Answer.Share("no", 0.25), new Answer.Share("yes", 0.75)), TIME));
  }

  @Test
  void a_number_is_a_number() {
    assertThat(read(200, "{\"prediction\":12.5}")).isEqualTo(new Answer.Valued(12.5, TIME));
  }

  @Test
  void a_refusal_is_said_in_the_servers_words() {
    assertThat(read(400, "{\"error\":\"Field \\\"age\\\" is missing.\"}"))
        .isEqualTo(new Answer.Refused(400, "Field \"age\" is missing.", TIME));
    assertThat(read(502, "<html>bad gateway</html>"))
        .isEqualTo(new Answer.Refused(502, "<html>bad gateway</html>", TIME));
    assertThat(read(200, "{}")).isEqualTo(new Answer.Refused(200, "{}", TIME));
  }

  private static Answer read(int status, String body) {
    return Answer.of(new ServerAnswer(status, body, TIME));
  }
}
